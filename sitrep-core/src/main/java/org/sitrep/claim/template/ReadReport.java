package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.Span;

/** A report with what the head of roles sees in it. */
public final class ReadReport {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final String text;
    private final List<Line> lines;
    private final List<Candidate> candidates;
    private final float[] mean;
    private final List<Filler> fillers;

    /**
     * @param text where the spans of the lines point to
     * @param mean of the states of all words; empty where the encoder was not asked
     */
    public ReadReport(String text, List<Line> lines, List<Candidate> candidates, float[] mean) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.lines = List.copyOf(lines);
        this.candidates = List.copyOf(candidates);
        this.mean = mean.clone();
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String key = key(candidate);
            if (!key.isBlank()) {
                groups.computeIfAbsent(candidate.role() + "\t" + key, g -> new ArrayList<>())
                        .add(candidate);
            }
        }
        List<Filler> all = new ArrayList<>();
        groups.forEach((name, group) -> {
            group.sort(Comparator.comparingDouble(Candidate::probability).reversed());
            int tab = name.indexOf('\t');
            all.add(new Filler(name.substring(0, tab), name.substring(tab + 1), group));
        });
        fillers = List.copyOf(all);
    }

    private String key(Candidate candidate) {
        Span span = span(candidate);
        return span.length() == 0 ? "" : span.in(text).replaceAll("\\s+", " ").strip();
    }

    /** Where the words stand, without a leading article; empty when nothing else is left. */
    public Span span(Candidate candidate) {
        Line line = lines.get(candidate.sentence());
        int from = candidate.from();
        while (from < candidate.to() && ARTICLES.contains(line.forms().get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return from == candidate.to()
                ? new Span(0, 0)
                : line.spans().get(from).cover(line.spans().get(candidate.to() - 1));
    }

    /** The characters between two candidates. */
    String between(Candidate one, Candidate other) {
        Span a = span(one);
        Span b = span(other);
        int from = Math.min(a.end(), b.end());
        return text.substring(from, Math.max(from, Math.max(a.start(), b.start())));
    }

    /** How often a string stands in the text between word borders. */
    int written(String key) {
        int count = 0;
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            int end = at + key.length();
            boolean free = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            count += free ? 1 : 0;
        }
        return count;
    }

    /** The sentences in text order. */
    public List<Line> lines() {
        return lines;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** What the candidates say, each string once in each role. */
    public List<Filler> fillers() {
        return fillers;
    }

    float[] mean() {
        return mean.clone();
    }
}
