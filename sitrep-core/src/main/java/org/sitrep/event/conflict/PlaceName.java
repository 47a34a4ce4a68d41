package org.sitrep.event.conflict;

import java.util.List;
import java.util.Set;
import org.sitrep.event.copies.Words;

/** What of the words for a place every report has: "geneina" of "El Geneina", "menaka" of "the Ménaka region". */
public final class PlaceName {
    /** What follows the name of an area that is wider than a town. */
    private static final Set<String> AREAS =
            Set.of("region", "province", "district", "governorate", "county", "oblast", "prefecture", "territory");

    private static final Set<String> ARTICLES = Set.of("al", "el");
    /** Shorter words behind an article stand in other names too: "al-Bab", "Bab al-Hawa". */
    private static final int LONG_ENOUGH = 5;

    private PlaceName() {}

    /** The folded words; never empty where the text has words that tell something. */
    public static String of(String text) {
        List<String> words =
                Words.of(text).stream().filter(w -> !Words.common(w)).toList();
        int to = words.size() > 1 && AREAS.contains(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
        boolean article =
                to > 1 && ARTICLES.contains(words.get(0)) && words.get(1).length() >= LONG_ENOUGH;
        return String.join(" ", words.subList(article ? 1 : 0, to));
    }
}
