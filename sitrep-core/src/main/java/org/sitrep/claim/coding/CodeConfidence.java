package org.sitrep.claim.coding;

import java.util.Optional;
import org.sitrep.base.Confidence;
import org.sitrep.claim.EventCode;

/** How often a code is right. */
@FunctionalInterface
public interface CodeConfidence {
    /**
     * How often a code is right that was read in this way; empty where nobody measured it.
     *
     * @param ground what decided: for PLOVER and its modes {@code verb} alone, {@code verb-beside} another word, {@code noun}, {@code said}, {@code named},
     *     {@code dictionary} of verbs, {@code stance}; for ACLED these and {@code means}, {@code parties}; for CAMEO and PLOVER's contexts {@code words}, {@code verb},
     *     {@code rule}, {@code mode}, {@code sub-event}, {@code type}
     */
    Optional<Confidence> of(EventCode.Book book, String ground, String code);
}
