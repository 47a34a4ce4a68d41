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
}
