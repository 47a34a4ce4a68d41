package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.List;

/** The labels of a head: "O", then begin and inside of each type. */
final class Labels {
    static final List<String> NAMES = bio("PERSON", "ORGANIZATION", "LOCATION", "MISC");
    static final List<String> ENTITIES = bio("PERSON", "ORGANIZATION", "LOCATION");

    static final List<String> ATTRIBUTION = bio("SOURCE", "CUE", "CONTENT", "MORE");
    static final List<String> ROLES = bio("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");
    static final List<String> SIDES = bio("SOURCE", "TARGET");

    private Labels() {}

    private static List<String> bio(String... types) {
        List<String> labels = new ArrayList<>(List.of("O"));
        for (String type : types) {
            labels.add("B-" + type);
            labels.add("I-" + type);
        }
        return List.copyOf(labels);
    }

    /** The index of each label, -1 for {@link Sheet#NONE}. */
    static int[] indices(List<String> labels, List<String> set) {
        return labels.stream()
                .mapToInt(l -> l.equals(Sheet.NONE) ? -1 : set.indexOf(l))
                .toArray();
    }

    /** What the labels of a sentence mark, each as its type, its first word and the word behind it. */
    static List<String> runs(List<String> labels) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < labels.size(); ) {
            if (labels.get(i).equals("O")) {
                i++;
                continue;
            }
            String type = labels.get(i).substring(2);
            int end = i + 1;
            while (end < labels.size() && labels.get(end).equals("I-" + type)) {
                end++;
            }
            runs.add(type + " " + i + " " + end);
            i = end;
        }
        return runs;
    }
}
