package org.sitrep.evaluate;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.mention.Toll;

/** The pipeline from a text to the number it says were killed, as the evaluation sees it. */
public interface TollSource {
    /**
     * The toll of one text; silent when no sentence of it can be read.
     *
     * @param day the day of what the text reports
     */
    Toll toll(String text, Optional<LocalDate> day);

    /** The version of the pipeline, for the record. */
    String version();
}
