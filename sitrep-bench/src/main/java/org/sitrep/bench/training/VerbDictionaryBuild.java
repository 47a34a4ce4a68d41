package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the table of CAMEO verbs from the dictionary CAMEO.2.0 of PETRARCH 2: verbs, patterns and sets of words, without the roles and brackets of
 * its patterns.
 *
 * <p>Usage: {@code VerbDictionaryBuild CAMEO.2.0.txt.gz OUT}.
 */
public final class VerbDictionaryBuild {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern FORMS = Pattern.compile("\\{[^}]*\\}");

    private VerbDictionaryBuild() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines;
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(Path.of(arguments[0]))))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        byte[] table = (String.join("\n", table(lines)) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            out.write(table);
        }
        System.out.println(table.length + " " + Files.size(Path.of(arguments[1])));
    }

    static Set<String> table(List<String> lines) {
        Set<String> table = new LinkedHashSet<>();
        String set = "";
        List<String> members = new ArrayList<>();
        String block = "";
        List<String> verbs = new ArrayList<>();
        for (String raw : lines) {
            String line = raw.replaceAll("#.*", "").strip();
            if (line.startsWith("&")) {
                close(set, members, table);
                set = line;
            } else if (line.startsWith("+") && !set.isEmpty()) {
                members.add(line.substring(1).replaceAll("_$", "").toLowerCase(Locale.ROOT));
            } else if (line.startsWith("---")) {
                close(set, members, table);
                set = "";
                block = code(line);
                verbs.clear();
            } else if (line.startsWith("-")) {
                pattern(line.substring(1), verbs, table);
            } else if (line.startsWith("~")) {
                continue;
            } else if (!line.isEmpty()) {
                String own = code(line);
                String verb = FORMS.matcher(CODE.matcher(line).replaceAll(" "))
                        .replaceAll(" ")
                        .strip();
                verb = verb.replaceAll("^\\+", "").replaceAll("_$", "").toLowerCase(Locale.ROOT);
                if (!verb.isEmpty() && verb.indexOf(' ') < 0) {
                    verbs.add(verb);
                    String code = own.isEmpty() ? block : own;
                    if (!code.isEmpty()) {
                        table.add(verb + "\t*\t" + code);
                    }
                }
            }
        }
        close(set, members, table);
        return table;
    }

    private static void close(String set, List<String> members, Set<String> table) {
        if (!set.isEmpty() && !members.isEmpty()) {
            table.add(set.replaceAll("_$", "").toLowerCase(Locale.ROOT).strip() + "\t" + String.join(" ", members)
                    + "\t-");
        }
        members.clear();
    }

    private static void pattern(String text, List<String> verbs, Set<String> table) {
        String code = code(text);
        String words = CODE.matcher(text)
                .replaceAll(" ")
                .replaceAll("[{}()$%+^]", " ")
                .replace('_', ' ')
                .replaceAll("\\*", " * ")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        boolean one = words.indexOf('*') >= 0 && words.indexOf('*') == words.lastIndexOf('*');
        if (code.isEmpty() || !one || words.equals("*")) {
            return;
        }
        for (String verb : verbs) {
            table.add(verb + "\t" + words + "\t" + code);
        }
    }

    /** The first two to four digits in brackets; empty for none. */
    private static String code(String line) {
        Matcher code = CODE.matcher(line);
        String found = "";
        while (code.find()) {
            String inside = code.group(1).split(":", -1)[0].strip();
            if (inside.matches("[0-9]{2,4}")) {
                found = inside;
            }
        }
        return found;
    }
}
