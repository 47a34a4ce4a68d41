package org.sitrep.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.Span;

/** The pipeline from a sentence to the type of what it tells, as the evaluation sees it. */
public interface TypeSource {
    /** How the texts came about, as far as the asker may say. */
    enum Style {
        /** Any report. */
        REPORT,
        /** Notes of ACLED's coders, most of them on peaceful protests. */
        ACLED_NOTE
    }

    /** Who does something and whom it is done to, as the words of a sentence name them. */
    record Sides(Optional<Span> source, Optional<Span> target) {}

    /** The probability of each of PLOVER's 15 roots for what the source does to the target. */
    Map<String, Double> roots(MarkedSentence sentence);

    /** The probability of each sub-event type of ACLED and of each further type of {@link CaseLabels}. */
    Map<String, Double> subEvents(String text, Style style);

    /** The probability of each class of {@code cameo-spans}, "0" neutral to "4" material conflict. */
    Map<String, Double> classes(String sentence);

    /** The source and the target of a sentence. */
    Sides sides(String sentence);

    /** Versions of the stages and models, for the record. */
    String version();

    /** The likeliest of some types; of equal ones the first. */
    static String best(Map<String, Double> shares, List<String> of) {
        String best = "";
        double most = -1;
        for (String type : of.isEmpty() ? List.copyOf(shares.keySet()) : of) {
            double share = shares.getOrDefault(type, 0.0);
            if (share > most) {
                best = type;
                most = share;
            }
        }
        return best;
    }
}
