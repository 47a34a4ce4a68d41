package org.sitrep.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of words as an encoder takes it.
 *
 * @param ids the pieces, between the marks of begin and end
 * @param casings how the word of each piece is written, as a number
 * @param first the place of each word's first piece among the ids
 * @param last the place of each word's last piece
 */
public record Pieces(int[] ids, int[] casings, int[] first, int[] last) {
    /** The longest stretch the encoder has positions for. */
    public static final int LONGEST = 512;

    /** The number of ways a word can be written. */
    public static final int CASINGS = Casing.values().length;

    /**
     * Sentences that follow each other as one stretch, which begins anew with each of them only in how words are written.
     *
     * @throws IllegalArgumentException when they are longer together than the encoder takes
     */
    public static Pieces joint(List<List<String>> sentences, WordPieces vocabulary) {
        int[] ids = new int[LONGEST];
        int[] casings = new int[LONGEST];
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        int size = open(ids, casings, vocabulary);
        for (List<String> sentence : sentences) {
            boolean begun = false;
            for (String word : sentence) {
                int[] pieces = vocabulary.of(word);
                if (size + pieces.length >= LONGEST) {
                    throw new IllegalArgumentException("the sentences are longer than " + LONGEST + " pieces");
                }
                Casing casing = Casing.of(word, !begun);
                begun |= word.codePoints().anyMatch(Character::isLetter);
                first.add(size);
                for (int piece : pieces) {
                    ids[size] = piece;
                    casings[size++] = casing.ordinal();
                }
                last.add(size - 1);
            }
        }
        return closed(ids, casings, size, first, last, vocabulary);
    }

    /** The stretches of a sentence, in order: one, unless it is longer than the encoder takes. */
    public static List<Pieces> of(List<String> words, WordPieces vocabulary) {
        List<Pieces> stretches = new ArrayList<>();
        int[] ids = new int[LONGEST];
        int[] casings = new int[LONGEST];
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        int size = open(ids, casings, vocabulary);
        boolean begun = false;
        for (String word : words) {
            int[] pieces = vocabulary.of(word);
            if (size + pieces.length >= LONGEST) {
                stretches.add(closed(ids, casings, size, first, last, vocabulary));
                first.clear();
                last.clear();
                size = open(ids, casings, vocabulary);
            }
            Casing casing = Casing.of(word, !begun);
            begun |= word.codePoints().anyMatch(Character::isLetter);
            first.add(size);
            for (int piece : pieces) {
                ids[size] = piece;
                casings[size++] = casing.ordinal();
            }
            last.add(size - 1);
        }
        stretches.add(closed(ids, casings, size, first, last, vocabulary));
        return stretches;
    }

    private static int open(int[] ids, int[] casings, WordPieces vocabulary) {
        ids[0] = vocabulary.id("[CLS]");
        casings[0] = Casing.SIGN.ordinal();
        return 1;
    }

    private static Pieces closed(
            int[] ids, int[] casings, int size, List<Integer> first, List<Integer> last, WordPieces vocabulary) {
        ids[size] = vocabulary.id("[SEP]");
        casings[size] = Casing.SIGN.ordinal();
        return new Pieces(
                Arrays.copyOf(ids, size + 1),
                Arrays.copyOf(casings, size + 1),
                first.stream().mapToInt(Integer::intValue).toArray(),
                last.stream().mapToInt(Integer::intValue).toArray());
    }
}
