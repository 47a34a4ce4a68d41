package org.sitrep.reference.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the columns of a packed gazetteer in the order {@link PlacePacking} writes them: numbers as LEB128, signed ones folded to
 * the even and odd (zigzag), texts in UTF-8 behind their length in bytes.
 */
final class PackedColumns {
    private final byte[] all;
    private int at;

    PackedColumns(byte[] all) {
        this.all = all;
    }

    int number() {
        return (int) large();
    }

    long large() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = all[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    String text() {
        int length = number();
        at += length;
        return new String(all, at - length, length, StandardCharsets.UTF_8);
    }

    byte[] bytes(int n) {
        at += n;
        return Arrays.copyOfRange(all, at - n, at);
    }

    void bytes(byte[] into, int start, int end) {
        System.arraycopy(all, at, into, start, end - start);
        at += end - start;
    }

    int[] ints(int n) {
        int[] column = new int[n];
        for (int i = 0; i < n; i++) {
            int raw = number();
            column[i] = raw >>> 1 ^ -(raw & 1);
        }
        return column;
    }

    char[] chars(int n) {
        char[] column = new char[n];
        for (int i = 0; i < n; i++) {
            column[i] = (char) number();
        }
        return column;
    }

    short[] shorts(int n) {
        short[] column = new short[n];
        for (int i = 0; i < n; i++) {
            int raw = number();
            column[i] = (short) (raw >>> 1 ^ -(raw & 1));
        }
        return column;
    }
}
