package org.sitrep.ledger;

import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Claim;
import org.sitrep.event.Carrier;
import org.sitrep.text.Making;
import org.sitrep.text.Masthead;
import org.sitrep.text.ReportText;

/** What events need of a report, taken from its text: they are not given the text itself. */
public final class Carriers {
    private Carriers() {}

    /**
     * The carrier of a claim.
     *
     * @param text of the report in which the claim was read
     * @param media SHA-256 of the pictures and films that came with the report
     */
    public static Carrier of(ReportText text, Claim claim, Set<String> media) {
        Masthead masthead = text.masthead();
        return new Carrier(
                text.id(),
                masthead.outlet().value(),
                claim.by().chain().get(0).value().actor(),
                masthead.agency().map(Cited::value),
                masthead.title().map(Cited::value),
                masthead.published().map(Cited::value),
                masthead.received(),
                text.fingerprint(),
                Making.of(text, media));
    }
}
