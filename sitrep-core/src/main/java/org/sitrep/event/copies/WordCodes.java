package org.sitrep.event.copies;

import java.util.Collection;
import java.util.List;

/**
 * Words as numbers, so that very many can be compared fast: thirty bits of a hash, and two that say how much a word tells.
 *
 * <p>Of a hundred thousand different words four or five pairs have one number by chance; nothing that is decided hangs on one word.
 */
final class WordCodes {
    /** Stands for a quotation; it is equal to nothing, not even to itself, which whoever compares must see to. */
    static final int GAP = 3;

    private static final int CLASSES = 3;
    private static final int TELLING = 0;
    private static final int GENERAL = 1;
    private static final int COMMON = 2;

    private WordCodes() {}

    /** The code of a folded word; {@link Prose#GAP} is {@link #GAP}. */
    static int of(String word) {
        if (word.equals(Prose.GAP)) {
            return GAP;
        }
        long hash = 1;
        for (int i = 0; i < word.length(); i++) {
            hash = 0x100000001b3L * (hash ^ word.charAt(i));
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        int level = Words.common(word) ? COMMON : Words.general(word) || word.equals(Prose.NUMBER) ? GENERAL : TELLING;
        return (int) (hash ^ (hash >>> 31)) & ~CLASSES | level;
    }

    /** The codes of folded words, in their order. */
    static int[] of(List<String> words) {
        int[] codes = new int[words.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = of(words.get(i));
        }
        return codes;
    }

    /** The codes of different words, ascending. */
    static int[] sorted(Collection<String> words) {
        return words.stream().mapToInt(WordCodes::of).sorted().distinct().toArray();
    }

    /** Whether it shows something when it was taken over: no number and not {@linkplain Words#general general}. */
    static boolean telling(int code) {
        return (code & CLASSES) == TELLING;
    }

    /** Whether it carries content, as numbers do. */
    static boolean content(int code) {
        return (code & CLASSES) < COMMON;
    }

    /** How many numbers two ascending rows have in common. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int one = a[i];
            int other = b[j];
            shared += one == other ? 1 : 0;
            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }
        return shared;
    }
}
