package org.sitrep.claim;

import java.util.List;
import org.sitrep.base.Read;
import org.sitrep.mention.Mentions;

/** Reads who says that what in one report. */
public interface ClaimReader {
    /** The claims in text order; never throws for the report's content. */
    Read<List<Claim>> read(Mentions mentions);
}
