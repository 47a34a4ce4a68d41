package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of a table with tabs whose first line names its columns; lines with too few cells are left out. */
record GoldTable(List<String> columns, List<String[]> rows) {
    static GoldTable of(Path file) throws IOException {
        List<String> lines =
                GoldFiles.text(file).lines().filter(l -> !l.isBlank()).toList();
        if (lines.isEmpty()) {
            return new GoldTable(List.of(), List.of());
        }
        List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= columns.size()) {
                rows.add(cells);
            }
        }
        return new GoldTable(columns, rows);
    }

    /** Whether all these columns are there. */
    boolean has(String... wanted) {
        return columns.containsAll(List.of(wanted));
    }

    /** A cell; empty when there is no such column. */
    String cell(String[] row, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row[at].strip();
    }

    /** A number; empty when the cell holds none. */
    Optional<Double> number(String[] row, String column) {
        try {
            return Optional.of(Double.valueOf(cell(row, column)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
