package org.sitrep.event.linking;

/** The numbers under which marks are kept. What is of another kind or mode is never one, so it is under other numbers. */
final class Keys {
    private Keys() {}

    /**
     * The number of a mark.
     *
     * @param family of the claim that has it
     * @param zone where it is looked for, or the {@link #placed} number of a type for a place
     */
    static int of(Mark mark, int family, int zone) {
        return of(Hashes.of(mark.key()), family, zone);
    }

    static int of(int mark, int family, int zone) {
        return Hashes.of(mark ^ family ^ Hashes.of(zone));
    }

    /** A number for the kind and mode of a claim. */
    static int family(Slots slots) {
        return (slots.kind().charAt(0) << 4) + slots.mode().ordinal();
    }

    /** Under what number beside the zones places are kept of what is of a type. */
    static int placed(int type) {
        return -2 - type;
    }
}
