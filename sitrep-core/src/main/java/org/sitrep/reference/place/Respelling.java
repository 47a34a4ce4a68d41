package org.sitrep.reference.place;

/**
 * What it costs to respell one name as another: ten for a sound put in, left out or replaced; less where transliterations from
 * Arabic, Kurdish and Turkish often differ.
 */
final class Respelling {
    private static final int FULL = 10;
    private static final int SIZE = 128;

    private final byte[][] replaced = new byte[SIZE][SIZE];
    private final byte[] single = new byte[SIZE];

    Respelling() {
        for (byte[] row : replaced) {
            java.util.Arrays.fill(row, (byte) FULL);
        }
        java.util.Arrays.fill(single, (byte) FULL);
        for (int i = 0; i < SIZE; i++) {
            replaced[i][i] = 0;
        }
        for (String rule : RULES) {
            String[] parts = rule.split(" ");
            byte cost = Byte.parseByte(parts[2]);
            for (char a : parts[0].toCharArray()) {
                for (char b : parts[1].toCharArray()) {
                    if (b == '-') {
                        single[a] = cost;
                    } else if (a != b) {
                        replaced[a][b] = cost;
                        replaced[b][a] = cost;
                    }
                }
            }
        }
    }

    private static final String[] RULES = {
        "aeiou aeiou 4",
        "a e 2",
        "i e 2",
        "o u 1",
        "i y 1",
        "e y 4",
        "a y 6",
        "u w 2",
        "o w 2",
        "a w 6",
        "w v 2",
        "u v 5",
        "y j 5",
        "aeiou - 4",
        "h - 3",
        "wy - 4",
        "kqcg kqcg 4",
        "k q 1",
        "k c 1",
        "q c 2",
        "q g 3",
        "q G 4",
        "q K 5",
        "g j 2",
        "g G 2",
        "k K 2",
        "h K 3",
        "h x 4",
        "K x 1",
        "C K 4",
        "c j 3",
        "C j 3",
        "S C 2",
        "s S 3",
        "s c 4",
        "s C 4",
        "s z 3",
        "S z 5",
        "S x 5",
        "c C 2",
        "t T 2",
        "d D 2",
        "D z 2",
        "T s 3",
        "t d 4",
        "T D 4",
        "d z 4",
        "t s 7",
        "D t 5",
        "b p 2",
        "b v 4",
        "f v 3",
        "f p 4",
        "f b 5",
        "m n 5",
        "l r 7",
        "G r 5",
        "n - 8",
        "t - 8"
    };

    /** The cost between two names; the shorter the names, the more each sound tells. */
    int cost(Sounds one, Sounds other) {
        int n = one.length();
        int m = other.length();
        boolean across = one.vowelless() != other.vowelless();
        int[] row = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            row[j] = row[j - 1] + single(other, j - 1, m, across && one.vowelless());
        }
        for (int i = 1; i <= n; i++) {
            int corner = row[0];
            int drop = single(one, i - 1, n, across && other.vowelless());
            row[0] += drop;
            byte a = one.at(i - 1);
            byte[] costs = a >= 0 ? replaced[a] : replaced[0];
            for (int j = 1; j <= m; j++) {
                byte b = other.at(j - 1);
                int replace = corner + (a == b ? 0 : a >= 0 && b >= 0 ? costs[b] : FULL);
                corner = row[j];
                row[j] = Math.min(
                        replace,
                        Math.min(row[j] + drop, row[j - 1] + single(other, j - 1, m, across && one.vowelless())));
            }
        }
        return row[m];
    }

    private int single(Sounds name, int at, int length, boolean unwritten) {
        byte code = name.at(at);
        if (code < 0) {
            return FULL;
        }
        int cost = single[code];
        if (unwritten && (code == 'a' || code == 'e' || code == 'i' || code == 'o' || code == 'u')) {
            return 1;
        }
        boolean last = at == length - 1;
        if (last) {
            return code == 'h' ? 1 : code == 't' || code == 'n' ? 6 : code == 'a' || code == 'e' ? 3 : cost;
        }
        return at == 0 && cost == FULL ? FULL + 2 : cost;
    }
}
