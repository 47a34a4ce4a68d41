package org.sitrep.bench.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;

/** Looks for the limits above which something scored is taken into a template. */
final class TemplateTuning {
    private final Settings settings;
    private final List<TemplateDocument> dev;
    private final List<TemplateMaker.Scored> scored;

    /**
     * @param dev the documents the limits are to suit
     * @param scored of each of them the scores of a model that did not learn from it
     */
    TemplateTuning(Settings settings, List<TemplateDocument> dev, List<TemplateMaker.Scored> scored) {
        this.settings = settings;
        this.dev = dev;
        this.scored = scored;
    }

    /** The limits found: one after another is set to the value tried that reaches most, a few rounds of it. */
    Map<String, Float> tuned() {
        Map<String, Float> limits = new LinkedHashMap<>();
        limits.put("report", .4f);
        limits.put("kind", .4f);
        limits.put("together", .5f);
        limits.put("attach", .5f);
        Roles.ALL.forEach(r -> limits.put(r, .35f));
        Roles.ALL.forEach(r -> limits.put("share " + r, 1f));
        double best = goal(limits);
        for (int round = 0; round < (int) settings.number("rounds", 2); round++) {
            for (String name : List.copyOf(limits.keySet())) {
                float kept = limits.getOrDefault(name, .5f);
                float winner = kept;
                float[] tries = name.startsWith("share ")
                        ? new float[] {.3f, 1, 2, 5}
                        : List.of("together", "attach").contains(name)
                                ? new float[] {.1f, .25f, .4f, .5f, .6f, .75f, .9f}
                                : new float[] {.06f, .1f, .14f, .18f, .22f, .27f, .33f, .4f, .5f};
                for (float t : tries) {
                    limits.put(name, t);
                    double own = goal(limits);
                    if (own > best + 1e-9) {
                        best = own;
                        winner = t;
                    }
                }
                limits.put(name, winner);
            }
        }
        return limits;
    }

    /**
     * What the limits are to reach: both measures, and precision and recall not far from each other, because a report with more
     * incidents than those learned from is told less of by the same limits.
     */
    private double goal(Map<String, Float> limits) {
        Map<String, Double> values = TemplateFigures.of(dev, scored, limits).values();
        double tilt = settings.number("tilt", .2);
        return Weights.wanted(values, "gttF")
                - tilt * Math.abs(Weights.wanted(values, "gttPrecision") - Weights.wanted(values, "gttRecall"))
                + settings.number("entities", .5)
                        * (Weights.wanted(values, "ceafReeF")
                                - tilt
                                        * Math.abs(Weights.wanted(values, "ceafReePrecision")
                                                - Weights.wanted(values, "ceafReeRecall")));
    }
}
