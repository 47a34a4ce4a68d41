package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns PolNeAR into a sheet of words labelled source, cue and content. A content in several parts begins anew at each, the
 * later ones as "MORE".
 *
 * <p>Usage: {@code AttributionSheets POLNEAR OUT}, where POLNEAR holds {@code train/text} and {@code train/attributions}.
 */
public final class AttributionSheets {
    private AttributionSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]).resolve("train");
        Map<String, Path> annotations = new TreeMap<>();
        for (Path file : TrainingSheets.sorted(corpus.resolve("attributions"))) {
            String name = file.getFileName().toString();
            annotations.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
        }
        TrainingSheets sheets = new TrainingSheets(false);
        List<Sheet.Line> lines = new ArrayList<>();
        for (Path file : TrainingSheets.sorted(corpus.resolve("text"))) {
            String name = file.getFileName().toString().replaceAll("\\.txt$", "");
            Path own = annotations.get(name);
            if (own != null) {
                List<TrainingSheets.Entity> labels = labels(own);
                sheets.article(name, Files.readString(file, StandardCharsets.UTF_8), labels, true)
                        .forEach(line -> lines.add(goingOn(line, labels)));
            }
        }
        Sheet.write(Path.of(arguments[1]), lines);
        System.out.println(lines.size() + " sentences");
    }

    /** What began in a sentence before goes on at the first word. */
    private static Sheet.Line goingOn(Sheet.Line line, List<TrainingSheets.Entity> labels) {
        int first = line.starts().get(0);
        if (!line.gold().get(0).startsWith("B-")
                || labels.stream().noneMatch(l -> l.start() < first && first < l.end())) {
            return line;
        }
        List<String> gold = new ArrayList<>(line.gold());
        gold.set(0, "I-" + gold.get(0).substring(2));
        return new Sheet.Line(
                line.document(),
                line.forms(),
                line.tags(),
                line.hits(),
                line.silver(),
                gold,
                line.starts(),
                line.ends());
    }

    private static List<TrainingSheets.Entity> labels(Path file) throws IOException {
        List<TrainingSheets.Entity> found = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] columns = row.split("\t");
            if (columns.length < 2 || !columns[0].startsWith("T")) {
                continue;
            }
            int blank = columns[1].indexOf(' ');
            String type = columns[1].substring(0, blank);
            List<int[]> parts = new ArrayList<>();
            for (String part : columns[1].substring(blank + 1).split(";")) {
                String[] ends = part.split(" ");
                parts.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
            }
            parts.sort(Comparator.comparingInt(p -> p[0]));
            for (int i = 0; i < parts.size(); i++) {
                String label = switch (type) {
                    case "Source" -> i == 0 ? "SOURCE" : "";
                    case "Cue" -> i == 0 ? "CUE" : "";
                    case "Content" -> i == 0 ? "CONTENT" : "MORE";
                    default -> "";
                };
                if (!label.isEmpty()) {
                    found.add(new TrainingSheets.Entity(parts.get(i)[0], parts.get(i)[1], label));
                }
            }
        }
        return found;
    }
}
