package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;

/**
 * The set {@code case2021}: snippets of reporting with one of 25, 28 or 30 event types (CASE 2021 task 2). What counts as right is written in
 * docs/fields/evaluate-case2021.md.
 */
public final class Case2021 implements GoldSet {
    private final TypeSource source;

    /** @param source the pipeline to be scored */
    public Case2021(TypeSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "case2021";
    }

    @Override
    public String description() {
        return "event types of snippets (tables of id, snippet and label); parts: 25, 28, 30";
    }

    private record Snippet(String id, String text, String label) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        int count = part.map(Case2021::count).orElse(30);
        List<String> types = CaseLabels.types(count);
        LabelScore score = new LabelScore();
        List<String> misses = new ArrayList<>();
        int documents = 0;
        for (Snippet snippet : snippets(directory)) {
            String wanted = CaseLabels.type(snippet.label);
            if (!types.contains(wanted)) {
                continue;
            }
            documents++;
            String found = TypeSource.best(source.subEvents(snippet.text, TypeSource.Style.REPORT), types);
            score.add(wanted, found);
            if (!wanted.equals(found)) {
                misses.add(GoldFiles.miss(snippet.id, snippet.label, CaseLabels.label(found) + ": " + snippet.text));
            }
        }
        if (documents == 0) {
            throw new SitrepException(
                    "No usable line in " + directory
                            + "; give a folder with tables of id, snippet and label, or of id and snippet beside one of id and label.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("weightedF1", score.weightedF1());
        values.put("macroF1", score.macroF1());
        values.put("accuracy", score.accuracy());
        return new Figures(name(), documents, source.version(), values, misses);
    }

    private static int count(String part) {
        return CaseLabels.PARTS.stream()
                .filter(p -> p.toString().equals(part))
                .findFirst()
                .orElseThrow(() -> new SitrepException(
                        "There is no part \"" + part + "\" of the set case2021. Parts: 25, 28, 30."));
    }

    /** Lines of three cells; and lines of two, of which one file has the snippets and another the labels. */
    private static List<Snippet> snippets(Path directory) throws IOException {
        List<Snippet> all = new ArrayList<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> labels = new HashMap<>();
        List<String> known = CaseLabels.types(30);
        for (Path file :
                GoldFiles.in(directory, f -> f.endsWith(".tsv") || f.endsWith(".txt"), "*.tsv tables of snippets")) {
            for (String line : GoldFiles.text(file).split("\r?\n")) {
                String[] cells = line.split("\t", -1);
                if (cells.length >= 3 && known.contains(CaseLabels.type(cells[2].strip()))) {
                    all.add(new Snippet(cells[0], cells[1], cells[2].strip()));
                } else if (cells.length == 2 && known.contains(CaseLabels.type(cells[1].strip()))) {
                    labels.put(cells[0].strip(), cells[1].strip());
                } else if (cells.length == 2) {
                    texts.put(cells[0].strip(), cells[1]);
                }
            }
        }
        texts.forEach((id, text) -> {
            String label = labels.get(id);
            if (label != null) {
                all.add(new Snippet(id, text, label));
            }
        });
        return all;
    }
}
