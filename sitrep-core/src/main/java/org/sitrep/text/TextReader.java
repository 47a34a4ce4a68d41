package org.sitrep.text;

import org.sitrep.base.Read;
import org.sitrep.report.Report;

/** Reads the clean text of a report. */
public interface TextReader {
    /** Never throws for the report's content; what could not be read is noted. */
    Read<ReportText> read(Report report);
}
