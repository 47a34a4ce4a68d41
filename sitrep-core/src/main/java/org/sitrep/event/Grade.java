package org.sitrep.event;

import java.util.List;

/**
 * An Admiralty grade: two judgements kept apart, each with its reasons.
 *
 * @param reliability of the source, A to F
 * @param credibility of the information, 1 to 6
 * @param reliabilityReasons sentences for people
 * @param credibilityReasons sentences for people, the rule that decided first
 */
public record Grade(
        Reliability reliability, int credibility, List<String> reliabilityReasons, List<String> credibilityReasons) {
    public Grade {
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("credibility runs from 1 to 6, not " + credibility);
        }
        reliabilityReasons = List.copyOf(reliabilityReasons);
        credibilityReasons = List.copyOf(credibilityReasons);
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
