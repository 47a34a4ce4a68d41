package org.sitrep.bench.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled sentences in a plain file: one word a line, columns form, tag, hit, silver, gold, start, end by tabs; a blank line
 * ends a sentence; "#doc" and an id begin a document.
 */
final class Sheet {
    /** No label: the sentence teaches nothing about this column. */
    static final String NONE = "_";

    /**
     * A sentence.
     *
     * @param document the document it stands in
     * @param hits what the actor register has at each word: "O", or its kind behind "B-" or "I-"
     * @param silver CoreNLP's labels, BIO
     * @param gold the corpus's labels, BIO
     * @param starts where each word begins in the document
     * @param ends where it ends
     */
    record Line(
            String document,
            List<String> forms,
            List<String> tags,
            List<String> hits,
            List<String> silver,
            List<String> gold,
            List<Integer> starts,
            List<Integer> ends) {}

    private Sheet() {}

    static void write(Path file, List<Line> lines) throws IOException {
        String document = "";
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (Line line : lines) {
                if (!line.document.equals(document)) {
                    document = line.document;
                    out.print("#doc\t" + document + "\n");
                }
                for (int i = 0; i < line.forms.size(); i++) {
                    out.print(String.join(
                            "\t",
                            line.forms.get(i),
                            line.tags.get(i),
                            line.hits.get(i),
                            line.silver.get(i),
                            line.gold.get(i),
                            String.valueOf(line.starts.get(i)),
                            String.valueOf(line.ends.get(i))));
                    out.print("\n");
                }
                out.print("\n");
            }
        }
    }

    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        String document = "";
        List<String[]> rows = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (row.startsWith("#doc\t")) {
                document = row.substring(5);
            } else if (row.isEmpty()) {
                if (!rows.isEmpty()) {
                    lines.add(line(document, rows));
                    rows.clear();
                }
            } else {
                rows.add(row.split("\t", -1));
            }
        }
        return lines;
    }

    private static Line line(String document, List<String[]> rows) {
        return new Line(
                document,
                rows.stream().map(r -> r[0]).toList(),
                rows.stream().map(r -> r[1]).toList(),
                rows.stream().map(r -> r[2]).toList(),
                rows.stream().map(r -> r[3]).toList(),
                rows.stream().map(r -> r[4]).toList(),
                rows.stream().map(r -> Integer.valueOf(r[5])).toList(),
                rows.stream().map(r -> Integer.valueOf(r[6])).toList());
    }
}
