package org.sitrep.bench.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One protobuf message by field numbers, kept in order, so that a graph can be read, changed and written without generated
 * code. Nested messages are parsed when asked for.
 */
final class Wire {
    /**
     * One field.
     *
     * @param kind the wire type: 0 a number, 2 bytes, 1 and 5 fixed numbers kept as bytes
     * @param number the value of a varint
     * @param bytes the content of any other kind
     */
    record Field(int id, int kind, long number, byte[] bytes) {
        static Field of(int id, long number) {
            return new Field(id, 0, number, new byte[0]);
        }

        static Field of(int id, byte[] bytes) {
            return new Field(id, 2, 0, bytes);
        }

        static Field of(int id, String text) {
            return of(id, text.getBytes(StandardCharsets.UTF_8));
        }

        static Field of(int id, Wire message) {
            return of(id, message.bytes());
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        Wire message() {
            return Wire.parse(bytes);
        }
    }

    private final List<Field> fields = new ArrayList<>();

    static Wire parse(byte[] bytes) {
        Wire message = new Wire();
        int[] at = {0};
        while (at[0] < bytes.length) {
            long key = varint(bytes, at);
            int id = (int) (key >>> 3);
            int kind = (int) (key & 7);
            if (kind == 0) {
                message.fields.add(Field.of(id, varint(bytes, at)));
                continue;
            }
            int length = switch (kind) {
                case 1 -> 8;
                case 5 -> 4;
                case 2 -> (int) varint(bytes, at);
                default -> throw new IllegalArgumentException("wire type " + kind);
            };
            message.fields.add(new Field(id, kind, 0, Arrays.copyOfRange(bytes, at[0], at[0] + length)));
            at[0] += length;
        }
        return message;
    }

    List<Field> all(int id) {
        return fields.stream().filter(f -> f.id == id).toList();
    }

    String text(int id) {
        return all(id).stream().findFirst().map(Field::text).orElse("");
    }

    long number(int id) {
        return all(id).stream().findFirst().map(Field::number).orElse(0L);
    }

    Wire add(Field field) {
        fields.add(field);
        return this;
    }

    void removeIf(Predicate<Field> unwanted) {
        fields.removeIf(unwanted);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Field f : fields) {
            varint(out, (long) f.id << 3 | f.kind);
            if (f.kind == 0) {
                varint(out, f.number);
            } else {
                if (f.kind == 2) {
                    varint(out, f.bytes.length);
                }
                out.writeBytes(f.bytes);
            }
        }
        return out.toByteArray();
    }

    private static long varint(byte[] bytes, int[] at) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at[0]++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
