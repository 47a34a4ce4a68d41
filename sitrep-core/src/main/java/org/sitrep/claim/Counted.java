package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;

/**
 * A number of a claim.
 *
 * @param of the words of what is counted
 */
public record Counted(Cited<Amount> amount, Optional<String> of) {}
