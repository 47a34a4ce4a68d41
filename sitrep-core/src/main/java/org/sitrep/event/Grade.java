package org.sitrep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Admiralty grade: two judgements kept apart, each with its reasons.
 *
 * @param reliability of the source, A to F
 * @param credibility of the information, 1 to 6
 * @param reliabilityReasons sentences for people
 * @param credibilityReasons sentences for people, the rule that decided first
 * @param records of the named sources that say so, in the family of claims the event is of
 * @param carriers whether the outlets that carried it quote right; those of which nothing is known are left out
 * @param label for harm to people, as suggested; empty for everything else
 * @param ruling where an analyst gave the grade; empty where the rules suggest it
 */
public record Grade(
        Reliability reliability,
        int credibility,
        List<String> reliabilityReasons,
        List<String> credibilityReasons,
        List<TrackRecord> records,
        List<CarrierRecord> carriers,
        Optional<Label> label,
        Optional<Ruling> ruling) {
    public Grade {
        if (credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("credibility runs from 1 to 6, not " + credibility);
        }
        reliabilityReasons = List.copyOf(reliabilityReasons);
        credibilityReasons = List.copyOf(credibilityReasons);
        records = List.copyOf(records);
        carriers = List.copyOf(carriers);
    }

    /** A grade without records of sources. */
    public Grade(
            Reliability reliability,
            int credibility,
            List<String> reliabilityReasons,
            List<String> credibilityReasons) {
        this(
                reliability,
                credibility,
                reliabilityReasons,
                credibilityReasons,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same number with another letter. */
    public Grade with(Reliability letter, List<String> reasons, List<TrackRecord> of) {
        return new Grade(letter, credibility, reasons, credibilityReasons, of, carriers, label, ruling);
    }

    /** The same grade with a label and the records of carriers beside it. */
    public Grade beside(Optional<Label> suggested, List<CarrierRecord> quoting) {
        return new Grade(
                reliability, credibility, reliabilityReasons, credibilityReasons, records, quoting, suggested, ruling);
    }

    /**
     * The analyst's grade in place of this one, the reasons of which are kept after the analyst's.
     *
     * @param letter empty where this one's stays
     * @param number empty where this one's stays
     * @param signature who and when, for the sentence
     */
    public Grade ruled(Optional<Reliability> letter, Optional<Integer> number, Ruling by, String signature) {
        String since = by.reportsSince() == 0
                ? ""
                : " " + by.reportsSince() + (by.reportsSince() == 1 ? " report has" : " reports have")
                        + " come in since.";
        return new Grade(
                letter.orElse(reliability),
                number.orElse(credibility),
                letter.map(l -> before(
                                l + " by " + signature + ": " + by.why() + since, reliability, reliabilityReasons))
                        .orElse(reliabilityReasons),
                number.map(n -> before(
                                n + " by " + signature + ": " + by.why() + since, credibility, credibilityReasons))
                        .orElse(credibilityReasons),
                records,
                carriers,
                label,
                Optional.of(by));
    }

    private static List<String> before(String ruling, Object suggested, List<String> reasons) {
        List<String> all = new ArrayList<>();
        all.add(ruling);
        all.add("The rules suggest " + suggested + ".");
        all.addAll(reasons);
        return all;
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
