package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;

/**
 * The set {@code polnear}: news articles with the spans of sources, cues and contents. What counts as right is written in
 * docs/fields/evaluate-polnear.md.
 */
public final class Polnear implements GoldSet {
    private static final Pattern DAY = Pattern.compile("_(\\d{4}-\\d{2})-\\d{2}_");

    private final AttributedSource source;

    /** @param source the pipeline to be scored */
    public Polnear(AttributedSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public String description() {
        return "who says what, spans (text/*.txt, attributions/*.ann); parts: months such as 2016-08";
    }

    private enum Label {
        SOURCE,
        CUE,
        CONTENT
    }

    /** A labelled span in one or several parts. */
    private record Marked(Label label, List<Span> parts) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Map<String, Path> annotations = new TreeMap<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".ann"), "text/*.txt and attributions/*.ann")) {
            annotations.putIfAbsent(article(file.getFileName().toString()), file);
        }
        Map<Label, Rate> exact = new EnumMap<>(Label.class);
        Rate micro = new Rate();
        Rate split = new Rate();
        Overlap overlap = new Overlap();
        List<String> misses = new ArrayList<>();
        int documents = 0;
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".txt"), "text/*.txt and attributions/*.ann")) {
            String name = file.getFileName().toString().replaceAll("\\.txt$", "");
            Path own = annotations.get(name);
            if (own == null || part.isPresent() && !month(name).equals(part.get())) {
                continue;
            }
            documents++;
            String text = GoldFiles.text(file);
            Set<Marked> gold = gold(own);
            AttributedSource.Reading reading = source.attributed(text);
            Set<Marked> found = found(reading.found(), text);
            gold = tidy(gold, text);
            for (Label label : Label.values()) {
                count(rate(exact, label), of(gold, label), of(found, label));
            }
            count(micro, gold, found);
            count(split, bySentence(gold, reading.sentences()), bySentence(found, reading.sentences()));
            overlap.add(gold, found);
            misses(name, text, gold, found, misses);
        }
        if (documents == 0) {
            throw new SitrepException("No article in " + directory + " has a file of attributions"
                    + part.map(p -> " and the month " + p).orElse("")
                    + "; give a folder with text/*.txt and attributions/*.ann.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("sourceF1", rate(exact, Label.SOURCE).f1());
        values.put("cueF1", rate(exact, Label.CUE).f1());
        values.put("contentF1", rate(exact, Label.CONTENT).f1());
        values.put("microF1", micro.f1());
        values.put("overlapMicroF1", overlap.f1());
        values.put("sentenceMicroF1", split.f1());
        return new Figures(name(), documents, source.version(), values, misses);
    }

    private static Rate rate(Map<Label, Rate> rates, Label label) {
        return rates.computeIfAbsent(label, l -> new Rate());
    }

    /** The article of a file of annotations: its name without the annotator. */
    private static String article(String file) {
        int at = file.lastIndexOf('_');
        return at < 0 ? file : file.substring(0, at);
    }

    private static String month(String name) {
        Matcher matcher = DAY.matcher(name);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Set<Marked> gold(Path file) throws IOException {
        Set<Marked> marked = new LinkedHashSet<>();
        for (String row : GoldFiles.text(file).split("\n")) {
            String[] columns = row.split("\t");
            if (columns.length < 2 || !columns[0].startsWith("T") || columns[1].indexOf(' ') < 0) {
                continue;
            }
            int blank = columns[1].indexOf(' ');
            Optional<Label> label = switch (columns[1].substring(0, blank)) {
                case "Source" -> Optional.of(Label.SOURCE);
                case "Cue" -> Optional.of(Label.CUE);
                case "Content" -> Optional.of(Label.CONTENT);
                default -> Optional.empty();
            };
            if (label.isPresent()) {
                List<Span> parts = new ArrayList<>();
                for (String ends : columns[1].substring(blank + 1).trim().split(";")) {
                    String[] pair = ends.trim().split(" ");
                    parts.add(new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])));
                }
                marked.add(new Marked(label.get(), parts));
            }
        }
        return marked;
    }

    private static Set<Marked> found(List<AttributedSource.Found> found, String text) {
        Set<Marked> marked = new LinkedHashSet<>();
        for (AttributedSource.Found one : found) {
            one.source().ifPresent(s -> marked.add(new Marked(Label.SOURCE, List.of(s))));
            marked.add(new Marked(Label.CUE, List.of(one.cue())));
            if (!one.content().isEmpty()) {
                marked.add(new Marked(Label.CONTENT, one.content()));
            }
        }
        return tidy(marked, text);
    }

    /** Parts in order, without blanks at their ends; parts with nothing but blanks between them are one. */
    private static Set<Marked> tidy(Set<Marked> all, String text) {
        Set<Marked> tidy = new LinkedHashSet<>();
        for (Marked marked : all) {
            List<Span> parts = new ArrayList<>();
            marked.parts.stream()
                    .filter(p -> p.end() <= text.length())
                    .sorted(Comparator.comparingInt(Span::start))
                    .forEach(p -> {
                        Span part = trimmed(p, text);
                        Span before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
                        if (before != null
                                && before.end() <= part.start()
                                && text.substring(before.end(), part.start()).isBlank()) {
                            parts.set(parts.size() - 1, new Span(before.start(), part.end()));
                        } else {
                            parts.add(part);
                        }
                    });
            if (!parts.isEmpty()) {
                tidy.add(new Marked(marked.label, parts));
            }
        }
        return tidy;
    }

    private static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static Set<Marked> of(Set<Marked> all, Label label) {
        Set<Marked> own = new LinkedHashSet<>(all);
        own.removeIf(m -> m.label != label);
        return own;
    }

    private static void count(Rate rate, Set<Marked> gold, Set<Marked> found) {
        Set<Marked> both = new LinkedHashSet<>(gold);
        both.retainAll(found);
        rate.add(both.size(), found.size(), gold.size());
    }

    /** Every part cut where sentences end, each piece on its own. */
    private static Set<Marked> bySentence(Set<Marked> all, List<Span> sentences) {
        Set<Marked> pieces = new LinkedHashSet<>();
        for (Marked marked : all) {
            for (Span part : marked.parts) {
                boolean cut = false;
                for (Span sentence : sentences) {
                    int start = Math.max(part.start(), sentence.start());
                    int end = Math.min(part.end(), sentence.end());
                    if (start < end) {
                        pieces.add(new Marked(marked.label, List.of(new Span(start, end))));
                        cut = true;
                    }
                }
                if (!cut) {
                    pieces.add(new Marked(marked.label, List.of(part)));
                }
            }
        }
        return pieces;
    }

    /** Spans that share a character with one of the same label on the other side. */
    private static final class Overlap {
        private int goldMet;
        private int gold;
        private int foundMet;
        private int found;

        void add(Set<Marked> golds, Set<Marked> founds) {
            gold += golds.size();
            found += founds.size();
            goldMet += (int) golds.stream().filter(meets(founds)).count();
            foundMet += (int) founds.stream().filter(meets(golds)).count();
        }

        private static Predicate<Marked> meets(Set<Marked> others) {
            return one -> others.stream()
                    .anyMatch(o -> o.label == one.label
                            && o.parts.stream().anyMatch(p -> one.parts.stream().anyMatch(p::overlaps)));
        }

        double f1() {
            double precision = Rate.share(foundMet, found);
            double recall = Rate.share(goldMet, gold);
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private static void misses(String name, String text, Set<Marked> gold, Set<Marked> found, List<String> misses) {
        for (Marked one : gold) {
            if (!found.contains(one)) {
                misses.add(GoldFiles.miss(name, words(one, text), nearest(one, found, text)));
            }
        }
        for (Marked one : found) {
            if (!gold.contains(one) && nearest(one, gold, text).isEmpty()) {
                misses.add(GoldFiles.miss(name, "", words(one, text)));
            }
        }
    }

    private static String nearest(Marked one, Set<Marked> others, String text) {
        return others.stream()
                .filter(o -> o.label == one.label
                        && o.parts.stream().anyMatch(p -> one.parts.stream().anyMatch(p::overlaps)))
                .findFirst()
                .map(o -> words(o, text))
                .orElse("");
    }

    private static String words(Marked one, String text) {
        List<String> parts = one.parts.stream().map(p -> p.in(text)).toList();
        return one.label + ": " + String.join(" … ", parts);
    }
}
