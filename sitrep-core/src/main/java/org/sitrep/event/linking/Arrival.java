package org.sitrep.event.linking;

/**
 * A claim as it comes in, with what is needed to find those near it.
 *
 * @param glance its row of {@link Glance}
 * @param known day on which its report became known, days since 1970-01-01
 */
record Arrival(Slots slots, Marks marks, Zones zones, long[] glance, long known) {
    static Arrival of(Slots slots) {
        return new Arrival(
                slots,
                Marks.of(slots),
                Zones.of(slots),
                Glance.of(slots),
                SlotReader.known(slots.telling().carrier()).toEpochDay());
    }
}
