package org.sitrep.claim.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether two fillers belong to the same incident: how far apart they stand and what stands between them. */
public final class Togetherness {
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R|\\s{3,}");
    private static final Pattern TURN = Pattern.compile(
            "\\b(?:meanwhile|another|other|separate|also|previous(?:ly)?|earlier|ago|last|later|moreover|addition|days?|hours?)\\b");

    private Togetherness() {}

    /** The features of two fillers, given where the head of roles sees them. */
    public static Map<String, Float> features(
            ReadReport report, String oneRole, List<Candidate> one, String otherRole, List<Candidate> other) {
        String roles = oneRole.compareTo(otherRole) < 0 ? oneRole + " " + otherRole : otherRole + " " + oneRole;
        Map<String, Float> features = new LinkedHashMap<>();
        features.put("bias", 1f);
        features.put(roles, 1f);
        Candidate a = one.get(0);
        Candidate b = other.get(0);
        for (Candidate c : one) {
            for (Candidate d : other) {
                if (Math.abs(c.sentence() - d.sentence()) < Math.abs(a.sentence() - b.sentence())) {
                    a = c;
                    b = d;
                }
            }
        }
        int apart = Math.abs(a.sentence() - b.sentence());
        String near = "apart " + (apart < 4 ? apart : apart < 7 ? 4 : apart < 12 ? 5 : 6);
        features.put(near, 1f);
        features.put(roles + " " + near, 1f);
        int best = Math.abs(one.get(0).sentence() - other.get(0).sentence());
        features.put("likeliest apart", Math.min(10, best) / 10f);
        Set<Integer> sentences = new TreeSet<>();
        one.forEach(c -> sentences.add(c.sentence()));
        int shared = 0;
        for (Candidate d : other) {
            shared += sentences.contains(d.sentence()) ? 1 : 0;
        }
        features.put("shared", Math.min(3, shared) / 3f);
        features.put(roles + " shared", Math.min(3, shared) / 3f);
        String between = report.between(a, b);
        long paragraphs = PARAGRAPH.matcher(between).results().count();
        features.put("paragraphs " + Math.min(4, paragraphs), 1f);
        features.put(roles + " paragraphs " + Math.min(2, paragraphs), 1f);
        if (apart == 0) {
            features.put("joined", between.length() < 60 && between.contains("and ") ? 1f : 0f);
            features.put("length", Math.min(200, between.length()) / 200f);
        }
        if (apart <= 3) {
            TURN.matcher(between).results().forEach(m -> features.put("turn " + m.group(), 1f));
        }
        features.put("seen", Math.min(4, one.size()) * Math.min(4, other.size()) / 16f);
        return features;
    }
}
