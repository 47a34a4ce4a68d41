package org.sitrep.ledger;

import java.util.List;

/**
 * What reading the whole store again found.
 *
 * @param facts rows read, decisions with them
 * @param originals originals hashed again
 * @param head the hash of the last fact, and of the last decision where there is one, 64 hexadecimal digits; whoever keeps it elsewhere can tell later whether facts
 *     were cut off at the end, which the chain alone cannot show
 * @param changes one sentence for each thing that is not as it was recorded, in the order of recording
 */
public record Verification(long facts, long originals, String head, List<String> changes) {
    public Verification {
        changes = List.copyOf(changes);
    }

    /** Whether everything is as it was recorded. */
    public boolean intact() {
        return changes.isEmpty();
    }
}
