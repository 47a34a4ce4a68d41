package org.sitrep.report;

import java.time.Instant;
import java.util.List;
import org.sitrep.base.Read;

/** Splits an original into the reports it holds. */
public interface ReportReader {
    /**
     * Reads one original; never throws for its content.
     *
     * @param received when the bytes reached us
     * @return the reports in the order of the container; empty with a note of severity ERROR when none could be read
     */
    Read<List<Report>> read(Original original, Intake intake, Instant received, Hints hints);
}
