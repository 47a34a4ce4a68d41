package org.sitrep.event;

/**
 * A label for harm to people, in the words Airwars has made usual; a suggestion beside the grade. "Confirmed" and "discounted"
 * take an admission or an inquiry and are never suggested.
 *
 * @param reason a sentence for people
 */
public record Label(Kind kind, String reason) {
    /** How well it is told. */
    public enum Kind {
        /** One origin, or several of one side that gain by it. */
        WEAK,
        /** Two or more independent origins, not all of one side. */
        FAIR,
        /** Independent origins lay it to different parties, or one with nothing to gain denies it. */
        CONTESTED
    }
}
