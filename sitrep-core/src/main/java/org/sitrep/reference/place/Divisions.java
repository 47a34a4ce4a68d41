package org.sitrep.reference.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name that says it means a division: "Raqqa province", "countryside of Aleppo".
 *
 * @param rest the name without the word for the division
 * @param district whether a second-order division is meant first
 */
record Divisions(Folded rest, boolean district) {
    private static final Set<String> FIRST =
            Set.of("province", "governorate", "region", "countryside", "state", "oblast", "prefecture");
    private static final Set<String> SECOND = Set.of("district", "county", "subdistrict");
    // muhafaza, wilaya, rif, iqlim; qada, mantiqa, nahiya
    private static final Set<String> ARABIC_FIRST = Set.of("محافظه", "ولايه", "ريف", "اقليم");
    private static final Set<String> ARABIC_SECOND = Set.of("قضا", "منطقه", "ناحيه");

    static Optional<Divisions> of(Folded name) {
        List<String> words = name.words();
        int n = words.size();
        if (n < 2) {
            return Optional.empty();
        }
        String last = words.get(n - 1);
        if (FIRST.contains(last) || SECOND.contains(last)) {
            return Optional.of(new Divisions(new Folded(words.subList(0, n - 1)), SECOND.contains(last)));
        }
        String first = words.get(0);
        if (ARABIC_FIRST.contains(first) || ARABIC_SECOND.contains(first)) {
            return Optional.of(new Divisions(new Folded(words.subList(1, n)), ARABIC_SECOND.contains(first)));
        }
        if (n > 2 && words.get(1).equals("of") && (FIRST.contains(first) || SECOND.contains(first))) {
            return Optional.of(new Divisions(new Folded(words.subList(2, n)), SECOND.contains(first)));
        }
        return Optional.empty();
    }
}
