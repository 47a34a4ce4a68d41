package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a string means what another of its role means already, or something more. */
public final class Kinship {
    private Kinship() {}

    /**
     * A filler that was judged.
     *
     * @param score logarithm of the odds that it is a filler
     */
    public record Judged(Filler filler, double score) {}

    /**
     * What speaks for a filler being another than those judged likelier.
     *
     * @param likelier of the same role
     * @param aliases other names of a name, in lower case
     */
    public static Map<String, Float> features(Judged judged, List<Judged> likelier, Map<String, Set<String>> aliases) {
        String role = judged.filler().role() + " ";
        Map<String, Float> features = new LinkedHashMap<>();
        float own = (float) Math.max(-5, Math.min(5, judged.score()));
        features.put("bias", 1f);
        features.put("p", own / 2);
        features.put(role, 1f);
        features.put(role + "p", own / 2);
        Map<String, Double> ties = new LinkedHashMap<>();
        int sure = 0;
        for (Judged other : likelier) {
            double weight = Linear.logistic(other.score());
            sure += weight > .4 ? 1 : 0;
            for (String tie : ties(judged.filler(), other.filler(), aliases)) {
                ties.merge(tie, weight, Math::max);
            }
        }
        ties.forEach((tie, weight) -> {
            features.put("tie " + tie, weight.floatValue());
            features.put(role + "tie " + tie, weight.floatValue());
        });
        features.put(role + "sure " + Math.min(3, sure), 1f);
        features.put(role + "rank " + Math.min(3, likelier.size()), 1f);
        if (!likelier.isEmpty()) {
            features.put(
                    role + "best",
                    (float) Math.max(-5, Math.min(5, likelier.get(0).score())) / 4);
            features.put("gap", (float) Math.min(5, likelier.get(0).score() - judged.score()) / 4);
        }
        return features;
    }

    private static List<String> ties(Filler one, Filler other, Map<String, Set<String>> aliases) {
        List<String> found = new ArrayList<>();
        String a = " " + one.key() + " ";
        String b = " " + other.key() + " ";
        if (b.contains(a)) {
            found.add("within");
        } else if (a.contains(b)) {
            found.add("around");
        }
        if (stem(one.lastWord()).equals(stem(other.lastWord()))) {
            found.add("last");
        }
        if (initials(one.key()).equals(other.key().replace(" ", "").replace(".", ""))
                || initials(other.key()).equals(one.key().replace(" ", "").replace(".", ""))) {
            found.add("initials");
        }
        if (aliases.getOrDefault(one.key(), Set.of()).contains(other.key())) {
            found.add("alias");
        }
        Set<String> words = new LinkedHashSet<>(Arrays.asList(one.key().split(" ")));
        words.retainAll(Arrays.asList(other.key().split(" ")));
        words.removeIf(w -> w.length() < 4);
        if (!words.isEmpty()) {
            found.add("shares");
        }
        if (found.isEmpty()) {
            found.add("other");
        }
        if (one.best().sentence() == other.best().sentence()) {
            found.add("together");
        }
        return found;
    }

    private static String stem(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.split("[ -]")) {
            if (word.length() > 3 || words.length() < 12 && !word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "-" : initials.toString();
    }
}
