package org.sitrep.claim;

import java.util.List;
import org.sitrep.mention.Mentions;

/** Finds the words of a report that are put in somebody's mouth. */
public interface AttributedReader {
    /** The attributed words in the order of their cues; never throws for the report's content. */
    List<Attributed> attributed(Mentions mentions);
}
