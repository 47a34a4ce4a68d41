package org.sitrep.reference.place;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The consonants of a name, as far as transliterations from Arabic agree on them.
 * <p>The digraphs sh ch kh gh dh th dj count as one letter; q and k as c, p as b; vowels, v, w and y, repeated letters and a final
 * h or t fall away. Letters of the Arabic alphabet give the consonant they are written with. At most twelve consonants count.
 */
final class Skeleton {
    private static final int ROOM = 12;
    private static final int SH = 27;
    private static final int KH = 28;
    private static final int GH = 29;
    private static final int TH = 30;
    private static final int DH = 31;

    /** Pairs of consonants that transliterate the same letter or letters often mistaken, the lesser first. */
    private static final Set<String> ALIKE =
            Set.of("ck", "cq", "kq", "gk", "gj", "cj", "bp", "dz", "dt", "sz", "cs", "fv", "vw", "gq", "dj");

    private Skeleton() {}

    /** The skeleton of a key made by {@link Folded#loose()}, five bits a consonant; 0 for none. */
    static long of(String loose) {
        long packed = 0;
        int n = 0;
        int last = 0;
        for (int i = 0; i < loose.length() && n < ROOM; i++) {
            char c = loose.charAt(i);
            char next = i + 1 < loose.length() ? loose.charAt(i + 1) : ' ';
            int code;
            if (next == 'h' && (c == 's' || c == 'c' || c == 'k' || c == 'g' || c == 'd' || c == 't')) {
                code = c == 's' || c == 'c' ? SH : c == 'k' ? KH : c == 'g' ? GH : c == 'd' ? DH : TH;
                i++;
            } else if (c == 'd' && next == 'j') {
                code = letter('j');
                i++;
            } else {
                code = code(c);
            }
            if (code != 0 && (code != last || c > 0x7F)) {
                packed = packed << 5 | code;
                n++;
            }
            last = code;
        }
        while (n > 2 && ((packed & 31) == letter('h') || (packed & 31) == letter('t'))) {
            packed >>>= 5;
            n--;
        }
        return packed;
    }

    private static int letter(char c) {
        return c - 'a' + 1;
    }

    private static int code(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'v', 'w', 'y' -> 0;
            case 'q', 'k', 'c' -> letter('c');
            case 'p', 'b' -> letter('b');
            case '\u0628', '\u067E' -> letter('b');
            case '\u062A', '\u0637' -> letter('t');
            case '\u062B' -> TH;
            case '\u062C' -> letter('j');
            case '\u062D', '\u0647' -> letter('h');
            case '\u062E' -> KH;
            case '\u062F', '\u0636' -> letter('d');
            case '\u0630' -> DH;
            case '\u0631' -> letter('r');
            case '\u0632', '\u0638' -> letter('z');
            case '\u0633', '\u0635' -> letter('s');
            case '\u0634' -> SH;
            case '\u063A' -> GH;
            case '\u0641' -> letter('f');
            case '\u0642', '\u0643' -> letter('c');
            case '\u0644' -> letter('l');
            case '\u0645' -> letter('m');
            case '\u0646' -> letter('n');
            default -> c >= 'a' && c <= 'z' ? letter(c) : 0;
        };
    }

    /** A bit for each letter that occurs, for leaving out names that cannot be near. */
    static int letters(byte[] key, int from, int to) {
        int mask = 0;
        for (int i = from; i < to; i++) {
            mask |= 1 << (key[i] & 31);
        }
        return mask;
    }

    /**
     * Edit distance (insert, delete, replace), or {@code limit + 1} when it is greater than the limit.
     *
     * @param from first byte of the second text, inclusive
     * @param to its end, exclusive
     */
    static int distance(byte[] one, byte[] other, int from, int to, int limit) {
        int n = one.length;
        int m = to - from;
        if (Math.abs(n - m) > limit) {
            return limit + 1;
        }
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int corner = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                int replaced = corner + (one[i - 1] == other[from + j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[m], limit + 1);
    }

    /** A bit for each pair of neighbouring letters, many pairs to a bit. */
    static long pairs(byte[] key, int from, int to) {
        long mask = 0;
        for (int i = from; i + 1 < to; i++) {
            mask |= 1L << ((key[i] * 31 + key[i + 1]) * 0x9E3779B9 >>> 26);
        }
        return mask;
    }

    /**
     * What it costs to respell one name as the other: ten for a letter put in, left out or replaced; less where transliterations
     * often differ: vowels, half-vowels, doubled letters, h, and consonants written in several ways.
     */
    static int cost(byte[] one, byte[] other, int from, int to) {
        int m = to - from;
        int[] row = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            row[j] = row[j - 1] + single(other, from + j - 1, from);
        }
        for (int i = 1; i <= one.length; i++) {
            int corner = row[0];
            int drop = single(one, i - 1, 0);
            row[0] += drop;
            for (int j = 1; j <= m; j++) {
                int replaced = corner + replaced(one[i - 1], other[from + j - 1]);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j] + drop, row[j - 1] + single(other, from + j - 1, from)));
            }
        }
        return row[m];
    }

    /** Cost of a letter too many. */
    private static int single(byte[] text, int at, int first) {
        if (at > first && text[at] == text[at - 1]) {
            return 2;
        }
        return vowel(text[at]) ? 4 : text[at] == 'h' || text[at] == 'w' || text[at] == 'y' ? 4 : 10;
    }

    private static int replaced(byte a, byte b) {
        if (a == b) {
            return 0;
        }
        boolean vowels = (vowel(a) || a == 'w' || a == 'y') && (vowel(b) || b == 'w' || b == 'y');
        return vowels ? 3 : ALIKE.contains((char) Math.min(a, b) + "" + (char) Math.max(a, b)) ? 4 : 10;
    }

    private static boolean vowel(byte c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
