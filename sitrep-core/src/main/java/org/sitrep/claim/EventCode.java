package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.base.Confidence;

/**
 * A code of a code book.
 *
 * @param book which book
 * @param code the code as the book writes it: {@code ASSAULT}, {@code Air/drone strike}, {@code 195}
 * @param confidence how often a code read in this way is right, as measured; empty where it was never measured
 */
public record EventCode(Book book, String code, Optional<Confidence> confidence) {
    /** A code of which nobody measured how often it is right. */
    public EventCode(Book book, String code) {
        this(book, code, Optional.empty());
    }

    /** The code books. */
    public enum Book {
        /** PLOVER type, manual draft 0.8. */
        PLOVER,
        /** PLOVER mode of the type. */
        PLOVER_MODE,
        /** PLOVER context: military, legal, humanitarian; several where the manual gives several. */
        PLOVER_CONTEXT,
        /** ACLED sub-event type. */
        ACLED,
        /** CAMEO code. */
        CAMEO,
        /** States that have no event type: control, siege, presence, displacement, access, other. */
        CONDITION
    }
}
