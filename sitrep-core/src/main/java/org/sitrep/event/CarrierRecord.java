package org.sitrep.event;

/**
 * Whether an outlet quotes right: how the figures it carried of others compare with what further carriers of the same origin have.
 * Kept apart from the record of sources: who quotes right may quote what is wrong.
 *
 * @param outlet its name
 * @param checked figures that at least two other outlets carried too, on the same day, and agree on
 * @param right those in which this outlet agrees with them
 * @param letter what the record allows, by the same shares as for sources; never {@link Grade.Reliability#A}
 */
public record CarrierRecord(String outlet, int checked, int right, Grade.Reliability letter) {
    public CarrierRecord {
        if (right > checked) {
            throw new IllegalArgumentException(right + " of " + checked + " figures");
        }
    }
}
