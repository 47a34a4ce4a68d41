package org.sitrep.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the pieces of a vocabulary: without case and marks, signs apart, then always the longest piece that fits.
 * The way of BERT's uncased vocabularies, one word at a time, so that pieces never need to be led back to words.
 */
public final class WordPieces {
    private static final String WITHIN = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;

    /** @param vocabulary the pieces, each at the place of its id; pieces within a word begin with "##" */
    public WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        unknown = id("[UNK]");
    }

    /** The id of a piece that must exist: "[CLS]". */
    public int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("no piece " + piece);
        }
        return id;
    }

    /** The ids of a word's pieces, never empty. */
    public int[] of(String word) {
        List<Integer> found = new ArrayList<>();
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder run = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || Character.isISOControl(c)) {
                return;
            }
            if (Character.isLetterOrDigit(c) || type == Character.OTHER_SYMBOL || type == Character.CURRENCY_SYMBOL) {
                run.appendCodePoint(c);
                return;
            }
            cut(run, found);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                cut(run.appendCodePoint(c), found);
            }
        });
        cut(run, found);
        if (found.isEmpty()) {
            found.add(unknown);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void cut(StringBuilder run, List<Integer> found) {
        String word = run.toString();
        run.setLength(0);
        if (word.isEmpty()) {
            return;
        }
        if (word.length() > LONGEST_WORD) {
            found.add(unknown);
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int end = word.length();
            Integer id = null;
            while (end > from && id == null) {
                String piece = word.substring(from, end);
                id = ids.get(from == 0 ? piece : WITHIN + piece);
                if (id == null) {
                    end--;
                }
            }
            if (id == null) {
                found.add(unknown);
                return;
            }
            pieces.add(id);
            from = end;
        }
        found.addAll(pieces);
    }
}
