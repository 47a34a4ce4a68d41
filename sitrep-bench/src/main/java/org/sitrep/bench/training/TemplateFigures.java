package org.sitrep.bench.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.claim.IncidentTemplate;
import org.sitrep.claim.template.Linear;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;
import org.sitrep.claim.template.TemplateModel;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.Muc4;
import org.sitrep.evaluate.TemplateSource;

/** Measures what is learned of templates against gold. */
final class TemplateFigures {
    private TemplateFigures() {}

    /** Both measures of what the limits leave of the scored documents. */
    static Figures of(List<TemplateDocument> documents, List<TemplateMaker.Scored> scored, Map<String, Float> limits) {
        TemplateModel model = new TemplateModel(
                List.of(),
                List.of(),
                new Linear(Map.of()),
                new Linear(Map.of()),
                new Linear(Map.of()),
                Map.of(),
                Map.of(),
                limits);
        TemplateMaker maker = new TemplateMaker(model);
        Map<String, List<IncidentTemplate>> byText = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byText.put(
                    documents.get(i).gold().path("doctext").asString(),
                    maker.decide(scored.get(i)).stream()
                            .map(TemplateFigures::template)
                            .toList());
        }
        return new Muc4(new TemplateSource() {
                    @Override
                    public List<IncidentTemplate> templates(String text) {
                        return byText.getOrDefault(text, List.of());
                    }

                    @Override
                    public String version() {
                        return "training";
                    }
                })
                .evaluate(documents.stream().map(TemplateDocument::gold).toList());
    }

    private static IncidentTemplate template(TemplateMaker.Template template) {
        return new IncidentTemplate(
                IncidentTemplate.Kind.values()[Roles.KINDS.indexOf(template.kind())],
                new Confidence(template.probability()),
                template.fillers().stream()
                        .map(f -> new IncidentTemplate.Filler(
                                IncidentTemplate.Role.values()[Roles.ALL.indexOf(f.role())],
                                f.key(),
                                new Span(0, 0),
                                new Confidence(f.probability())))
                        .toList());
    }

    /** The figures with three digits. */
    static Map<String, Double> rounded(Figures figures) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        figures.values().forEach((k, v) -> rounded.put(k, Math.round(v * 1000) / 1000.0));
        return rounded;
    }

    /**
     * Prints how well the documents that tell of a kind of incident are known, at the best limit.
     *
     * @param kinds of each document how likely it tells of each kind, as log odds
     * @param k as {@link TemplateDocument#tells(int)} numbers the kinds
     */
    static void kindFigures(List<TemplateDocument> dev, List<double[]> kinds, int k) {
        double best = 0;
        double limit = 0;
        for (double t = .05; t < .95; t += .05) {
            int hits = 0;
            int found = 0;
            int gold = 0;
            for (int i = 0; i < dev.size(); i++) {
                boolean taken = 1 / (1 + Math.exp(-kinds.get(i)[k])) >= t;
                boolean right = dev.get(i).tells(k);
                hits += taken && right ? 1 : 0;
                found += taken ? 1 : 0;
                gold += right ? 1 : 0;
            }
            double f = 2.0 * hits / Math.max(1, found + gold);
            if (f > best) {
                best = f;
                limit = t;
            }
        }
        System.out.printf(
                Locale.ROOT, "%s F %.3f at %.2f%n", k == 0 ? "relevant" : Roles.KINDS.get(k - 1), best, limit);
    }

    /** Prints how many of the fillers of gold are among the strings the head sees. */
    static void reach(String name, List<TemplateDocument> documents) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (TemplateDocument document : documents) {
            Set<String> seen = new HashSet<>();
            document.report().fillers().forEach(f -> seen.add(f.role() + "\t" + TemplateDocument.plain(f.key())));
            Map<String, Set<Set<String>>> merged = new LinkedHashMap<>();
            for (Map<String, List<Set<String>>> template : document.templates()) {
                template.forEach((role, fillers) ->
                        merged.computeIfAbsent(role, r -> new HashSet<>()).addAll(fillers));
            }
            merged.forEach((role, fillers) -> {
                int[] own = counts.computeIfAbsent(role, r -> new int[3]);
                for (Set<String> filler : fillers) {
                    own[0]++;
                    own[1] += filler.stream().anyMatch(m -> seen.contains(role + "\t" + m)) ? 1 : 0;
                }
            });
            document.report().fillers().forEach(f -> counts.computeIfAbsent(f.role(), r -> new int[3])[2]++);
        }
        StringBuilder line = new StringBuilder(name);
        counts.forEach((role, own) -> line.append(' ')
                .append(role)
                .append(' ')
                .append(own[1])
                .append('/')
                .append(own[0])
                .append(" of ")
                .append(own[2]));
        System.out.println(line);
    }
}
