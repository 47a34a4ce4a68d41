package org.sitrep.mention;

import org.sitrep.base.Read;
import org.sitrep.text.ReportText;

/** Reads what a report names. */
public interface MentionReader {
    /** Never throws for the report's content; what could not be read is noted. */
    Read<Mentions> read(ReportText text);
}
