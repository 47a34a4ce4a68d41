package org.sitrep.evaluate;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;

/** The pipeline from reports to the situation as known at a moment, as the evaluation sees it. */
public interface SituationSource {
    /**
     * A report as a case gives it.
     *
     * @param id its name within the case
     * @param media SHA-256 of the pictures and films that came with it
     */
    record Given(
            String id,
            String outlet,
            Optional<LocalDate> published,
            Instant received,
            Optional<URI> url,
            Optional<String> language,
            List<String> media,
            String text) {
        public Given {
            media = List.copyOf(media);
        }
    }

    /**
     * A claim of a given report.
     *
     * @param report the report's name within the case
     * @param evidence in UTF-16 code units of the given text
     */
    record Found(String report, Telling telling, Span evidence) {}

    /** What is known of the given reports. */
    interface Situation {
        /** Every claim of every report, in the order of the reports and of their texts. */
        List<Found> claims();

        /** The events of the reports received until then, that moment included. */
        List<Event> events(Instant known);
    }

    /**
     * Reads these reports.
     *
     * @param register lines in the format of the actor register that hold for these reports beside the register that comes
     *     with the product
     */
    Situation situation(List<Given> reports, List<String> register);

    /** The version of the pipeline, for the record. */
    String version();
}
