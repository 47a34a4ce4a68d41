package org.sitrep.claim.arabic;

import java.util.Optional;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;

/**
 * How many of whom.
 *
 * @param from its first term
 * @param to one past its last term
 * @param noun where the words of what is counted begin; {@code to} where nothing is named
 * @param amount counting {@link Unit#OTHER}
 * @param unit what the noun by itself says they are: "wounded"
 * @param listed whether people are named or meant, not something unknown
 */
record Count(int from, int to, int noun, Amount amount, Optional<Unit> unit, boolean listed) {}
