package org.sitrep.reference;

/**
 * A place that a name may mean.
 *
 * @param name the name of the gazetteer that matched
 * @param how the match that found it
 */
public record PlaceCandidate(Place place, String name, Match how) {
    /** How a name was matched, best first. */
    public enum Match {
        /** Equal after folding case, marks, apostrophes and hyphens. */
        EXACT,
        /** Equal after leaving out articles (al-, el-, ad-, ez- ...). */
        ARTICLE_FREE,
        /** Equal consonants, close spelling. */
        SKELETON
    }
}
