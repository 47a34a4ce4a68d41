package org.sitrep.reference.place;

import java.util.Arrays;

/**
 * A name as a row of sounds, one byte each, so that "Sheikh", "Cheikh" and "شيخ" can be held against each other.
 * <p>Latin letters stand for themselves, pairs of letters that write one sound become a capital: S for sh and sch, C for ch, K for
 * kh, G for gh, T for th, D for dh, J stays j for dj, f for ph; ou and oo become u, ee becomes i; a doubled letter counts once.
 * Arabic letters become the sound they are written with; ayn and hamza, which transliterations leave out, become nothing.
 */
final class Sounds {
    /** Consonants that transliterations confound, in groups; vowels, w, y, v and h are in none. */
    private static final String[] GROUPS = {"bpfv", "kqcgGjKx", "sSCz", "tTdD", "l", "m", "n", "r"};

    private static final int ROOM = 15;

    private final byte[] codes;
    private final boolean arabic;
    private final boolean vowelless;

    private Sounds(byte[] codes, boolean arabic) {
        this.codes = codes;
        this.arabic = arabic;
        int vowels = 0;
        for (byte code : codes) {
            vowels += code == 'a' || code == 'e' || code == 'i' || code == 'o' || code == 'u' ? 1 : 0;
        }
        this.vowelless = arabic || codes.length > 2 && vowels * 4 <= codes.length;
    }

    /** The sounds of a key made by {@link Folded#loose()}. */
    static Sounds of(String key) {
        byte[] codes = new byte[key.length()];
        int n = 0;
        boolean arabic = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            char next = i + 1 < key.length() ? key.charAt(i + 1) : ' ';
            char code;
            if (c >= 0x0600) {
                arabic |= c <= 0x06FF;
                code = arabic(c, i == 0);
                if (code == 0) {
                    continue;
                }
            } else {
                int length = pair(c, next, i + 2 < key.length() ? key.charAt(i + 2) : ' ');
                code = length > 1 ? joined(c, next) : c;
                i += length - 1;
            }
            if (n == 0 || codes[n - 1] != (byte) code || c >= 0x0600) {
                codes[n++] = (byte) code;
            }
        }
        return new Sounds(Arrays.copyOf(codes, n), arabic);
    }

    /** How many letters write one sound. */
    private static int pair(char c, char next, char third) {
        if (c == 's' && next == 'c' && third == 'h') {
            return 3;
        }
        boolean h = next == 'h' && "sckgtdp".indexOf(c) >= 0;
        boolean vowels = next == 'o' && c == 'o' || next == 'e' && c == 'e' || next == 'u' && c == 'o';
        return h || vowels || c == 'd' && next == 'j' || c == 'c' && next == 'k' ? 2 : 1;
    }

    private static char joined(char c, char next) {
        return switch (c) {
            case 's' -> 'S';
            case 'c' -> next == 'k' ? 'k' : 'C';
            case 'k' -> 'K';
            case 'g' -> 'G';
            case 't' -> 'T';
            case 'p' -> 'f';
            case 'd' -> next == 'j' ? 'j' : 'D';
            case 'o' -> 'u';
            default -> 'i';
        };
    }

    private static char arabic(char c, boolean first) {
        return switch (c) {
            case '\u0627' -> 'a';
            case '\u0628' -> 'b';
            case '\u067E' -> 'p';
            case '\u062A', '\u0637' -> 't';
            case '\u062B' -> 'T';
            case '\u062C' -> 'j';
            case '\u0686' -> 'C';
            case '\u062D', '\u0647' -> 'h';
            case '\u062E' -> 'K';
            case '\u062F', '\u0636' -> 'd';
            case '\u0630' -> 'D';
            case '\u0631' -> 'r';
            case '\u0632', '\u0638', '\u0698' -> 'z';
            case '\u0633', '\u0635' -> 's';
            case '\u0634' -> 'S';
            case '\u063A' -> 'G';
            case '\u0641' -> 'f';
            case '\u06A4' -> 'v';
            case '\u0642' -> 'q';
            case '\u0643' -> 'k';
            case '\u06AF' -> 'g';
            case '\u0644' -> 'l';
            case '\u0645' -> 'm';
            case '\u0646' -> 'n';
            case '\u0648' -> 'w';
            case '\u064A' -> 'y';
            case '\u0639' -> first ? 'a' : 0;
            default -> 0;
        };
    }

    int length() {
        return codes.length;
    }

    byte at(int i) {
        return codes[i];
    }

    /** Whether they come from Arabic script. */
    boolean arabic() {
        return arabic;
    }

    /** Whether short vowels are missing, as in Arabic script and in what is written after it letter by letter ("dyralzwr"). */
    boolean vowelless() {
        return vowelless;
    }

    /**
     * The consonants, as far as transliterations agree on them: confounded ones count as one; vowels, w, y and h fall away, and
     * so does a final t. Names with fewer than two consonants keep w, y and h, with u, o and i written like them. At most fifteen
     * count; 0 for none.
     */
    long skeleton() {
        long packed = 0;
        int n = 0;
        int end = codes.length > 2 && codes[codes.length - 1] == 't' ? codes.length - 1 : codes.length;
        for (int i = 0; i < end && n < ROOM; i++) {
            int group = group(codes[i]);
            if (group > 0) {
                packed = packed << 4 | group;
                n++;
            }
        }
        return n < 2 ? shorter() : packed;
    }

    private long shorter() {
        long packed = 0;
        int n = 0;
        for (int i = 0; i < codes.length && n < ROOM; i++) {
            int group = switch (codes[i]) {
                case 'w', 'u', 'o' -> 12;
                case 'y', 'i' -> 13;
                case 'h' -> i == codes.length - 1 ? 0 : 14;
                default -> group(codes[i]);
            };
            if (group > 0) {
                packed = packed << 4 | group;
                n++;
            }
        }
        return packed == 0 ? 0 : packed | 1L << 62;
    }

    private static int group(byte code) {
        for (int g = 0; g < GROUPS.length; g++) {
            if (GROUPS[g].indexOf(code) >= 0) {
                return g + 1;
            }
        }
        return 0;
    }
}
