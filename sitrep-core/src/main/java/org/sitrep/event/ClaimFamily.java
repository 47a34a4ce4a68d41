package org.sitrep.event;

/** What a claim is about, as wide as a record of sources is kept: who is right about killings need not be about territory. */
public enum ClaimFamily {
    /** People killed or wounded. */
    KILLINGS("killings"),
    /** Force against people or property, no casualties told. */
    ATTACKS("attacks"),
    /** Ground taken, held, lost or left. */
    GROUND("ground gained and lost"),
    /** Forces or weapons moved or made ready. */
    MOVEMENTS("movements of forces"),
    /** Withdrawals, releases, ceasefires kept, access granted. */
    CONCESSIONS("withdrawals and releases"),
    /** Arrests, abductions, bans, sieges of aid. */
    COERCION("arrests and coercion"),
    /** Protests and riots. */
    PROTESTS("protests"),
    /** Aid, shelter, flight. */
    RELIEF("aid and displacement"),
    /** Everything else that is said, agreed or done. */
    DEALINGS("talks and other dealings"),
    /** States that hold, without a type of their own. */
    CONDITIONS("the state of things"),
    /** Numbers at a time. */
    FIGURES("figures");

    private final String words;

    ClaimFamily(String words) {
        this.words = words;
    }

    /** As it stands in a sentence after "claims on". */
    public String words() {
        return words;
    }
}
