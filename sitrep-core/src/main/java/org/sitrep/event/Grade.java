package org.sitrep.event;

import java.util.List;

/**
 * An Admiralty grade: two judgements kept apart, each with its reasons.
 *
 * @param reliability of the source, A to F
 * @param credibility of the information, 1 to 6
 * @param reliabilityReasons sentences for people
 * @param credibilityReasons sentences for people, the rule that decided first
 * @param records of the named sources that say so, in the family of claims the event is of
 */
public record Grade(
        Reliability reliability,
        int credibility,
        List<String> reliabilityReasons,
        List<String> credibilityReasons,
        List<TrackRecord> records) {
    public Grade {
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("credibility runs from 1 to 6, not " + credibility);
        }
        reliabilityReasons = List.copyOf(reliabilityReasons);
        credibilityReasons = List.copyOf(credibilityReasons);
        records = List.copyOf(records);
    }

    /** A grade without records of sources. */
    public Grade(
            Reliability reliability,
            int credibility,
            List<String> reliabilityReasons,
            List<String> credibilityReasons) {
        this(reliability, credibility, reliabilityReasons, credibilityReasons, List.of());
    }

    /** The same number with another letter. */
    public Grade with(Reliability letter, List<String> reasons, List<TrackRecord> of) {
        return new Grade(letter, credibility, reasons, credibilityReasons, of);
    }

    /** Reliability of a source. */
    public enum Reliability {
        /** Completely reliable. */
        A,
        /** Usually reliable. */
        B,
        /** Fairly reliable. */
        C,
        /** Not usually reliable. */
        D,
        /** Unreliable. */
        E,
        /** Cannot be judged: no basis. */
        F
    }

    /** Both characters: "F6". */
    public String code() {
        return reliability.name() + credibility;
    }
}
