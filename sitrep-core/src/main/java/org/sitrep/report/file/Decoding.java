package org.sitrep.report.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Note;

/**
 * Bytes read as characters.
 *
 * @param characters the characters, without a byte order mark
 * @param charset how they were decoded, for example {@code UTF-8} or {@code UTF-8 after byte order mark}
 * @param notes what was guessed or lost
 */
public record Decoding(String characters, String charset, List<Note> notes) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    public Decoding {
        notes = List.copyOf(notes);
    }

    /**
     * Decodes by byte order mark, else by the declared charset, else as UTF-8 when that fits, else as windows-1252 with a
     * note.
     */
    public static Decoding of(byte[] bytes, Optional<String> declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        List<Note> notes = new ArrayList<>();
        Optional<Charset> named = declared.flatMap(Decoding::known);
        if (declared.isPresent() && named.isEmpty()) {
            notes.add(
                    Note.info("CHARSET-UNKNOWN", "The declared charset is not one we know; the bytes were looked at."));
        }
        if (named.isPresent()) {
            Optional<String> exact = strictly(bytes, named.get());
            if (exact.isPresent()) {
                return new Decoding(exact.get(), named.get().name(), notes);
            }
        }
        Optional<String> unicode = strictly(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            if (named.isPresent()) {
                notes.add(Note.info(
                        "CHARSET-GUESSED", "The bytes are not " + named.get().name() + " as declared; read as UTF-8."));
            }
            return new Decoding(unicode.get(), "UTF-8", notes);
        }
        Charset used = named.orElse(WESTERN);
        String read = new String(bytes, used);
        notes.add(Note.warning(
                "CHARSET-GUESSED",
                named.isPresent()
                        ? "Some bytes do not fit the declared " + used.name() + " and were replaced."
                        : "The bytes are not UTF-8 and no charset is declared; read as windows-1252."));
        return new Decoding(read, used.name(), notes);
    }

    private static Decoding marked(byte[] bytes, int skipped, Charset charset) {
        String read = new String(bytes, skipped, bytes.length - skipped, charset);
        List<Note> notes = read.indexOf('\uFFFD') < 0
                ? List.of()
                : List.of(Note.warning("CHARSET-GUESSED", "Some bytes do not fit " + charset.name() + "."));
        return new Decoding(read, charset.name() + " after byte order mark", notes);
    }

    private static Optional<Charset> known(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            // The web reads Latin-1 as windows-1252, and so do we.
            return Optional.of(
                    charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                            ? WESTERN
                            : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
