package org.sitrep.claim;

import java.util.List;
import org.sitrep.mention.Mentions;

/** Reads the incidents of one report as templates. */
public interface TemplateReader {
    /** The incidents, the one told of first leading; none when the report tells of no violence. */
    List<IncidentTemplate> read(Mentions mentions);
}
