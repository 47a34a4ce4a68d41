package org.sitrep.claim.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What of a whole report, or of one sentence, speaks for a kind of incident. */
public final class ReportFeatures {
    private ReportFeatures() {}

    /** The words, pairs of words, the mean of the states and how sure the head of roles is of each role. */
    public static Map<String, Float> of(ReadReport report) {
        Map<String, Float> features = new LinkedHashMap<>();
        features.put("bias", 1f);
        int number = 0;
        for (Line line : report.lines()) {
            words(features, line, number++ < 3 ? "1 " : "", .3f);
        }
        float[] mean = report.mean();
        for (int k = 0; k < mean.length; k++) {
            features.put("m" + k, mean[k]);
        }
        for (String role : Roles.ALL) {
            double most = 0;
            double sum = 0;
            for (Candidate candidate : report.candidates()) {
                if (candidate.role().equals(role)) {
                    most = Math.max(most, candidate.probability());
                    sum += candidate.probability();
                }
            }
            features.put("most " + role, Linear.logit(most) / 3);
            features.put("sum " + role, (float) Math.log1p(sum));
        }
        return features;
    }

    /** The words of a sentence and its neighbours, and what the report as a whole says. */
    public static Map<String, Float> of(ReadReport report, int sentence) {
        Map<String, Float> features = new LinkedHashMap<>();
        features.put("bias", 1f);
        words(features, report.lines().get(sentence), "", .5f);
        if (sentence > 0) {
            words(features, report.lines().get(sentence - 1), "- ", .2f);
        }
        if (sentence + 1 < report.lines().size()) {
            words(features, report.lines().get(sentence + 1), "+ ", .2f);
        }
        return features;
    }

    private static void words(Map<String, Float> features, Line line, String mark, float value) {
        List<String> forms = line.forms();
        String before = "<";
        for (int i = 0; i < forms.size(); i++) {
            String word = forms.get(i).toLowerCase(Locale.ROOT);
            if (!Character.isLetter(word.charAt(0))) {
                before = "<";
                continue;
            }
            features.put("u " + word, value);
            if (!mark.isEmpty()) {
                features.put(mark + word, value);
            }
            if (!before.equals("<")) {
                features.put("b " + before + " " + word, value);
            }
            before = word;
        }
    }
}
