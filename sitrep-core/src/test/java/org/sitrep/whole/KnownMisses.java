package org.sitrep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the desk does not show yet, kept as a table; anything else that goes missing is a fault. */
final class KnownMisses {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "sitrep", "whole");

    private KnownMisses() {}

    /**
     * Fails for every miss that the table does not list. Rewrites the table instead when {@code golden} is {@code update}.
     *
     * @param misses lines whose first fields, up to the one that says what was found, name what is missing
     * @param fields number of fields that name it
     */
    static void check(String table, List<String> misses, int fields) throws IOException {
        Path file = FOLDER.resolve(table);
        List<String> names =
                misses.stream().map(m -> name(m, fields)).distinct().sorted().toList();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, String.join("\n", names) + "\n");
        }
        List<String> known = Files.readAllLines(file);
        assertThat(misses)
                .as("what went missing and is not in %s", table)
                .allMatch(m -> known.contains(name(m, fields)));
    }

    private static String name(String miss, int fields) {
        String[] cells = miss.split("\t");
        return String.join("\t", List.of(cells).subList(0, Math.min(fields, cells.length)));
    }
}
