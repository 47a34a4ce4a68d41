package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.Span;

/**
 * The set {@code cameo-spans}: sentences in which the words of the source and of the target are marked, and sentences of five classes. What counts as right is
 * written in docs/fields/evaluate-cameo-spans.md.
 */
public final class CameoSpans implements GoldSet {
    private final TypeSource source;

    /** @param source the pipeline to be scored */
    public CameoSpans(TypeSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "cameo-spans";
    }

    @Override
    public String description() {
        return "source and target of sentences, and their class (cameo_ner_*.txt, cameo_class_*.tsv)";
    }

    /** A sentence whose words are joined by single spaces. */
    public record Marked(String text, List<Span> sources, List<Span> targets) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Rate sources = new Rate();
        Rate targets = new Rate();
        Rate both = new Rate();
        LabelScore classes = new LabelScore();
        List<String> misses = new ArrayList<>();
        int documents = 0;
        for (Path file : GoldFiles.in(
                directory,
                f -> f.startsWith("cameo_ner") && f.endsWith(".txt")
                        || f.startsWith("cameo_class") && f.endsWith(".tsv"),
                "cameo_ner_*.txt or cameo_class_*.tsv")) {
            if (file.getFileName().toString().startsWith("cameo_ner")) {
                for (Marked sentence : sentences(GoldFiles.text(file))) {
                    documents++;
                    TypeSource.Sides sides = source.sides(sentence.text);
                    score(sentence, "source", sentence.sources, sides.source(), sources, both, misses);
                    score(sentence, "target", sentence.targets, sides.target(), targets, both, misses);
                }
            } else {
                for (String line : GoldFiles.text(file).split("\r?\n")) {
                    int cut = line.lastIndexOf('\t');
                    if (cut > 0 && line.substring(cut + 1).strip().matches("[0-4]")) {
                        documents++;
                        String text = line.substring(0, cut);
                        String wanted = line.substring(cut + 1).strip();
                        String found = TypeSource.best(source.classes(text), List.of());
                        classes.add(wanted, found);
                        if (!wanted.equals(found)) {
                            misses.add(GoldFiles.miss(text, "class " + wanted, "class " + found));
                        }
                    }
                }
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("sourceF1", sources.f1());
        values.put("targetF1", targets.f1());
        values.put("microF1", both.f1());
        values.put("classMacroF1", classes.macroF1());
        return new Figures(name(), documents, source.version(), values, misses);
    }

    private static void score(
            Marked sentence,
            String side,
            List<Span> gold,
            Optional<Span> found,
            Rate own,
            Rate both,
            List<String> misses) {
        int hits = found.isPresent() && gold.contains(found.get()) ? 1 : 0;
        int count = found.isPresent() ? 1 : 0;
        own.add(hits, count, gold.size());
        both.add(hits, count, gold.size());
        if (hits < Math.max(count, gold.size())) {
            misses.add(GoldFiles.miss(
                    sentence.text,
                    side + " "
                            + String.join(
                                    " | ",
                                    gold.stream().map(g -> g.in(sentence.text)).toList()),
                    found.map(f -> side + " " + f.in(sentence.text)).orElse("")));
        }
    }

    /** The sentences of a file with one word and its tag a line and a blank line between sentences. */
    public static List<Marked> sentences(String file) {
        List<Marked> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        String before = "O";
        for (String line : (file + "\n\n").split("\r?\n", -1)) {
            int cut = line.strip().isEmpty() ? -1 : line.strip().lastIndexOf(' ');
            if (cut < 0) {
                if (!text.isEmpty()) {
                    all.add(new Marked(text.toString(), List.copyOf(sources), List.copyOf(targets)));
                }
                text.setLength(0);
                sources.clear();
                targets.clear();
                before = "O";
                continue;
            }
            String word = line.strip().substring(0, cut).strip();
            String tag = line.strip().substring(cut + 1);
            text.append(text.isEmpty() ? "" : " ");
            Span at = new Span(text.length(), text.length() + word.length());
            text.append(word);
            List<Span> side = tag.endsWith("-S") ? sources : tag.endsWith("-T") ? targets : null;
            if (side != null) {
                boolean goesOn = tag.startsWith("I-") && before.endsWith(tag.substring(1)) && !side.isEmpty();
                if (goesOn) {
                    side.set(side.size() - 1, side.get(side.size() - 1).cover(at));
                } else {
                    side.add(at);
                }
            }
            before = tag;
        }
        return all;
    }
}
