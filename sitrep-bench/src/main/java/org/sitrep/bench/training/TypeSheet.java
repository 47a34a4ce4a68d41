package org.sitrep.bench.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;

/**
 * Passages with a type in a plain file: "#", id, label and group by tabs, then one word a line: form, lemma, tag, entity, head, relation, marks ("S" source, "T"
 * target, "B" begins a sentence), start and end in the clean text; a blank line ends a passage.
 */
final class TypeSheet {
    /**
     * A passage.
     *
     * @param group passages of one group are never learned from and asked about at once
     */
    record Line(String id, String label, String group, Passage passage) {}

    private TypeSheet() {}

    static void write(Path file, List<Line> lines) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (Line line : lines) {
                out.print("#\t" + line.id + "\t" + line.label + "\t" + line.group + "\n");
                Passage passage = line.passage;
                for (int i = 0; i < passage.size(); i++) {
                    Word word = passage.word(i);
                    String marks = (passage.source().get(i) ? "S" : "")
                            + (passage.target().get(i) ? "T" : "")
                            + (passage.begins(i) ? "B" : "");
                    out.print(String.join(
                            "\t",
                            word.form().replaceAll("\\s+", "_"),
                            word.lemma().replaceAll("\\s+", "_"),
                            word.tag(),
                            word.entity(),
                            String.valueOf(passage.tree().head(i)),
                            passage.tree().relation(i),
                            marks,
                            String.valueOf(word.span().start()),
                            String.valueOf(word.span().end())));
                    out.print("\n");
                }
                out.print("\n");
            }
        }
    }

    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        String[] title = {};
        List<String[]> rows = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t", -1);
            if (row.startsWith("#\t") && cells.length == 4) {
                title = cells;
            } else if (row.isEmpty()) {
                if (!rows.isEmpty()) {
                    lines.add(new Line(title[1], title[2], title[3], passage(rows)));
                }
                rows.clear();
            } else {
                rows.add(cells);
            }
        }
        return lines;
    }

    private static Passage passage(List<String[]> rows) {
        List<Word> words = new ArrayList<>();
        int[] heads = new int[rows.size()];
        String[] relations = new String[rows.size()];
        List<Integer> begins = new ArrayList<>();
        BitSet source = new BitSet();
        BitSet target = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i);
            Span span = cells.length > 8
                    ? new Span(Integer.parseInt(cells[7]), Integer.parseInt(cells[8]))
                    : new Span(i, i + 1);
            words.add(new Word(span, cells[0], cells[1], cells[2], cells[3]));
            heads[i] = Integer.parseInt(cells[4]);
            relations[i] = cells[5];
            source.set(i, cells[6].contains("S"));
            target.set(i, cells[6].contains("T"));
            if (cells[6].contains("B")) {
                begins.add(i);
            }
        }
        begins.add(rows.size());
        return new Passage(new Tree(words, heads, relations), begins, source, target);
    }
}
