package org.sitrep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out for results, machine-readable where asked
 * @param err for progress, summaries and faults
 * @param person whether a person watches standard error
 * @param colour whether standard output may carry colours
 * @param width columns of a line
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean person, boolean colour, int width) {
    private static final int WIDEST = 100;

    /** A terminal nobody watches, 80 columns wide. */
    public static Terminal plain(InputStream in, PrintStream out, PrintStream err) {
        return new Terminal(in, out, err, false, false, 80);
    }

    /**
     * The streams of this process.
     *
     * @param environment of the process: NO_COLOR, TERM, COLUMNS
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean colour =
                watched("out", 1) && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        return new Terminal(System.in, System.out, System.err, watched("err", 2), colour, width(environment));
    }

    /** Whether a stream ends at a terminal: as the launcher says, else as Linux says, else no. */
    private static boolean watched(String stream, int descriptor) {
        String told = System.getProperty("sitrep.terminal." + stream);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            return Files.isSymbolicLink(link)
                    && Files.readSymbolicLink(link).toString().startsWith("/dev/pts/");
        } catch (IOException e) {
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        String told = System.getProperty("sitrep.columns", environment.getOrDefault("COLUMNS", ""));
        try {
            return Math.max(40, Math.min(WIDEST, Integer.parseInt(told.strip())));
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    PrintWriter results() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter remarks() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void line(String text) {
        results().println(text);
    }

    void remark(String text) {
        remarks().println(text);
    }

    /** The text with a style of its own, or as it is where colours are not wanted. */
    String styled(Style style, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /** Ways to set off a run of text. */
    enum Style {
        STRONG("1"),
        QUIET("2"),
        ACCENT("36"),
        WARNING("33");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /**
     * Words broken into lines.
     *
     * @param indent columns before every line but the first
     * @param used columns of the first line that are taken already
     */
    String wrapped(String text, int indent, int used) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int room = Math.max(20, width - used);
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && shown(line) + 1 + shown(word) > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = Math.max(20, width - indent);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return String.join("\n" + " ".repeat(indent), lines);
    }

    /** Columns of a text, without the signs that style it. */
    private static int shown(CharSequence text) {
        int columns = 0;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u001b') {
                sign = true;
            } else if (sign) {
                sign = c != 'm';
            } else {
                columns++;
            }
        }
        return columns;
    }

    /** The text without characters that would steer a terminal; reports come from strangers. */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean bidi = c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            if (Character.isWhitespace(c)) {
                safe.append(' ');
            } else if (!Character.isISOControl(c) && !bidi) {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
