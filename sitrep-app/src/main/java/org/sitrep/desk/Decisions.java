package org.sitrep.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Digest;
import org.sitrep.base.EventId;
import org.sitrep.base.SitrepException;
import org.sitrep.event.Event;
import org.sitrep.event.Ruling;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Ledger;
import org.sitrep.review.Decision;

/**
 * Merges and splits of events, decided by an analyst and recorded. They hold for whatever is read or joined afterwards; on days
 * before they were made the events are as they were then.
 */
public final class Decisions {
    private final Ledger ledger;
    private final Clock clock;
    private final Supplier<Known> known;

    Decisions(Ledger ledger, Clock clock, Supplier<Known> known) {
        this.ledger = ledger;
        this.clock = clock;
        this.known = known;
    }

    /** Every decision, in the order of recording. */
    public List<Decision> all() {
        return ledger.decisions();
    }

    /**
     * Makes events one.
     *
     * @throws SitrepException when there is no such event, or only one
     */
    public Decision merge(List<EventId> events, String by, String reason) {
        if (Set.copyOf(events).size() < 2) {
            throw new SitrepException("A merge takes two events or more; \"sitrep events\" shows their ids.");
        }
        List<Ruling.Anchor> claims = new ArrayList<>();
        for (EventId id : events) {
            claims.addAll(anchors(event(id).tellings()));
        }
        return ruled(new Ruling.Together(claims), by, reason);
    }

    /**
     * Takes claims out of an event; they become an event of their own.
     *
     * @throws SitrepException when there is no such event, a claim is not of it, or nothing is left of it
     */
    public Decision split(EventId event, List<ClaimId> claims, String by, String reason) {
        List<Telling> tellings = event(event).tellings();
        for (ClaimId claim : claims) {
            if (tellings.stream().noneMatch(t -> t.claim().id().equals(claim))) {
                throw new SitrepException("The event " + event + " has no claim " + claim
                        + "; \"sitrep events --format jsonl\" and \"sitrep claims\" show which it has.");
            }
        }
        List<Telling> out =
                tellings.stream().filter(t -> claims.contains(t.claim().id())).toList();
        List<Telling> rest =
                tellings.stream().filter(t -> !claims.contains(t.claim().id())).toList();
        if (out.isEmpty() || rest.isEmpty()) {
            throw new SitrepException("A split takes some of the claims of an event and leaves some.");
        }
        return ruled(new Ruling.Apart(anchors(out), anchors(rest)), by, reason);
    }

    /**
     * Takes a decision back.
     *
     * @throws SitrepException when there is no such merge or split
     */
    public Decision withdraw(String decision, String by, String reason) {
        if (all().stream().noneMatch(d -> d instanceof Decision.Ruled && d.id().equals(decision))) {
            throw new SitrepException("There is no merge or split " + decision + "; \"sitrep decisions\" lists them.");
        }
        Instant now = now();
        return recorded(new Decision.Withdrawn(name(now, "withdraw " + decision), now, by, reason, decision));
    }

    private Decision ruled(Ruling ruling, String by, String reason) {
        Instant now = now();
        return recorded(new Decision.Ruled(name(now, ruling.toString()), now, by, reason, ruling));
    }

    private Decision recorded(Decision decision) {
        ledger.append(decision);
        return decision;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String name(Instant now, String what) {
        return Digest.sha256(now + " " + all().size() + " " + what).substring(0, 12);
    }

    private Event event(EventId id) {
        Event event = known.get().events().get(id);
        if (event == null) {
            throw new SitrepException("There is no event " + id + "; \"sitrep events --format jsonl\" shows the ids.");
        }
        return event;
    }

    private static List<Ruling.Anchor> anchors(List<Telling> tellings) {
        return tellings.stream().map(Ruling.Anchor::of).toList();
    }
}
