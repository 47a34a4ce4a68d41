package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;

/**
 * The set {@code plover}: sentences with source and target and the PLOVER root of what one does to the other (PLV). What counts as right is written in
 * docs/fields/evaluate-plover.md.
 */
public final class Plover implements GoldSet {
    private final TypeSource source;

    /** @param source the pipeline to be scored */
    public Plover(TypeSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "plover";
    }

    @Override
    public String description() {
        return "PLOVER roots of sentences with given source and target (plv_*.tsv)";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        LabelScore roots = new LabelScore();
        LabelScore quads = new LabelScore();
        List<String> misses = new ArrayList<>();
        int sentences = 0;
        for (Path file : GoldFiles.in(
                directory,
                f -> f.toLowerCase(Locale.ROOT).startsWith("plv") && f.endsWith(".tsv"),
                "plv_*.tsv files")) {
            GoldTable table = GoldTable.of(file);
            if (!table.has("sentence", "source", "target", "gold_root")) {
                continue;
            }
            for (String[] row : table.rows()) {
                String wanted = table.cell(row, "gold_root").toUpperCase(Locale.ROOT);
                if (wanted.isEmpty()) {
                    continue;
                }
                sentences++;
                MarkedSentence sentence = sentence(table, row);
                Map<String, Double> shares = source.roots(sentence);
                String found = TypeSource.best(shares, List.of());
                String penta = table.cell(row, "gold_penta");
                roots.add(wanted, found);
                quads.add(
                        PloverRoots.of(penta).isEmpty() ? PloverRoots.quad(wanted) : penta,
                        TypeSource.best(PloverRoots.quads(shares), List.of()));
                if (!wanted.equals(found)) {
                    misses.add(GoldFiles.miss(
                            table.cell(row, "sentence_id") + ": " + table.cell(row, "marked_sentence"), wanted, found));
                }
            }
        }
        if (sentences == 0) {
            throw new SitrepException("No usable line in " + directory
                    + "; give a folder with plv_*.tsv that have the columns sentence, source, target and gold_root.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("rootMacroF1", roots.macroF1());
        values.put("rootAccuracy", roots.accuracy());
        values.put("quadMacroF1", quads.macroF1());
        return new Figures(name(), sentences, source.version(), values, misses);
    }

    private static MarkedSentence sentence(GoldTable table, String[] row) {
        MarkedSentence marked = MarkedSentence.of(table.cell(row, "marked_sentence"));
        return marked.source().isPresent() && marked.target().isPresent()
                ? marked
                : MarkedSentence.of(table.cell(row, "sentence"), table.cell(row, "source"), table.cell(row, "target"));
    }
}
