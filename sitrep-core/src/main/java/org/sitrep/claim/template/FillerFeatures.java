package org.sitrep.claim.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What speaks for a string being a filler of its role in some incident of the report. */
public final class FillerFeatures {
    private static final Set<String> TELLING =
            Set.of("NN", "NNS", "NNP", "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "JJ");

    private FillerFeatures() {}

    /**
     * The features of one filler.
     *
     * @param kinds logarithms of the odds that the report tells of an incident at all, then of each kind
     */
    public static Map<String, Float> of(ReadReport report, Filler filler, double[] kinds) {
        String role = filler.role() + " ";
        Map<String, Float> features = new LinkedHashMap<>();
        Candidate best = filler.best();
        features.put("bias", 1f);
        features.put(role, 1f);
        float first = Linear.logit(best.probability());
        if (best.probability() <= Lexicon.UNSEEN) {
            features.put("unseen", 1f);
            features.put(role + "unseen", 1f);
        }
        features.put(role + "p", first / 2);
        features.put("p", first / 2);
        features.put(
                role + "p2",
                filler.seen().size() > 1 ? Linear.logit(filler.seen().get(1).probability()) / 4 : -1f);
        features.put(role + "seen " + Math.min(4, filler.seen().size()), 1f);
        int written = report.written(filler.key());
        features.put(role + "written " + Math.min(5, written), 1f);
        features.put(role + "share", Math.min(1f, filler.seen().size() / (float) Math.max(1, written)));
        int earliest =
                filler.seen().stream().mapToInt(Candidate::sentence).min().orElse(0);
        features.put(role + "at " + (earliest < 3 ? earliest : earliest < 6 ? 3 : earliest < 12 ? 4 : 5), 1f);
        features.put("w " + filler.key(), 1f);
        features.put(role + "w " + filler.key(), 1f);
        features.put(role + "last " + filler.lastWord(), 1f);
        features.put(role + "first " + filler.key().split(" ", 2)[0], 1f);
        int length = filler.key().split(" ").length;
        features.put(role + "long " + Math.min(6, length), 1f);
        for (int k = 0; k < kinds.length; k++) {
            features.put(role + "kind " + k, (float) Math.max(-2, Math.min(2, kinds[k] / 3)));
        }
        context(features, role, report, best);
        rivals(features, role, report, filler);
        return features;
    }

    private static void context(Map<String, Float> features, String role, ReadReport report, Candidate best) {
        Line line = report.lines().get(best.sentence());
        List<List<String>> words = RoleFeatures.of(line.forms(), line.tags(), line.hits());
        for (String feature : words.get(best.to() - 1)) {
            if (feature.startsWith("n") || feature.startsWith("h=")) {
                features.put(role + feature, .7f);
            }
        }
        features.put(role + "before " + (best.from() > 0 ? low(line, best.from() - 1) : "<"), .7f);
        features.put(role + "behind " + (best.to() < line.forms().size() ? low(line, best.to()) : ">"), .7f);
        for (int i = 0; i < line.forms().size(); i++) {
            if ((i < best.from() || i >= best.to())
                    && TELLING.contains(line.tags().get(i))) {
                features.put(role + "s " + low(line, i), .4f);
                features.put("s " + low(line, i), .4f);
            }
        }
        for (String other : Roles.ALL) {
            double most = 0;
            for (Candidate candidate : report.candidates()) {
                if (candidate.role().equals(other)
                        && candidate.sentence() == best.sentence()
                        && (candidate.to() <= best.from() || candidate.from() >= best.to())) {
                    most = Math.max(most, candidate.probability());
                }
            }
            features.put(role + "with " + other, (float) most);
        }
    }

    private static void rivals(Map<String, Float> features, String role, ReadReport report, Filler filler) {
        int rank = 0;
        double most = 0;
        double elsewhere = 0;
        for (Filler other : report.fillers()) {
            double own = other.best().probability();
            if (other.role().equals(filler.role())) {
                rank += own > filler.best().probability() ? 1 : 0;
                most = Math.max(most, own);
            } else if (other.key().equals(filler.key())) {
                elsewhere = Math.max(elsewhere, own);
            }
        }
        features.put(role + "rank " + Math.min(4, rank), 1f);
        features.put(
                role + "gap", (Linear.logit(most) - Linear.logit(filler.best().probability())) / 4);
        features.put(role + "elsewhere", elsewhere == 0 ? 0 : 1 + Linear.logit(elsewhere) / 7);
    }

    private static String low(Line line, int i) {
        return line.forms().get(i).toLowerCase(Locale.ROOT);
    }
}
