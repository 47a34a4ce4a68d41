package org.sitrep.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.desk.Views.EffectView;
import org.sitrep.desk.Views.EventSummary;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Event;
import org.sitrep.event.Grade;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Ledger;
import org.sitrep.reference.Gazetteer;
import org.sitrep.review.Decision;
import org.sitrep.review.Rulings;

/**
 * What analysts decide, on what is known now: made and checked, then tried without a trace or recorded for good. As of a day
 * before nothing changes. Safe for many threads.
 *
 * <p>Methods that make a decision record nothing, and throw {@link Refused} when it cannot be taken.
 */
public final class Analysts {
    private static final int LISTED = 40;

    private final Moments moments;
    private final Ledger ledger;
    private final Clock clock;
    private final Supplier<Gazetteer> gazetteer;

    Analysts(Moments moments, Ledger ledger, Clock clock, Supplier<Gazetteer> gazetteer) {
        this.moments = moments;
        this.ledger = ledger;
        this.clock = clock;
        this.gazetteer = gazetteer;
    }

    /**
     * The claims of an event as the analyst saw them, where that is known.
     *
     * @throws Refused when there is no such event, or it has other claims by now
     */
    public void seen(EventId id, Set<ClaimId> claims) {
        Set<ClaimId> now =
                event(id).tellings().stream().map(t -> t.claim().id()).collect(Collectors.toSet());
        if (!now.equals(claims)) {
            throw new Refused(
                    Refused.Kind.CHANGED,
                    "The event has changed since it was shown: it has " + now.size()
                            + (now.size() == 1 ? " claim" : " claims") + " now. Look at it again.");
        }
    }

    /** The analyst's grade of an event: a letter, a number, or both. */
    public Decision graded(EventId id, Optional<Grade.Reliability> letter, Optional<Integer> number, Signed signed) {
        if (letter.isEmpty() && number.isEmpty()) {
            throw new Refused(Refused.Kind.UNFIT, "Give a letter A to F, a number 1 to 6, or both.");
        }
        return Decision.graded(
                now(),
                signed.by(),
                signed.why(),
                event(id).tellings().stream().map(t -> t.claim().id()).toList(),
                letter,
                number);
    }

    /** Two or more events are one, for good. */
    public Decision merged(List<EventId> ids, Signed signed) {
        if (Set.copyOf(ids).size() < 2) {
            throw new Refused(Refused.Kind.UNFIT, "Give the ids of two or more events.");
        }
        List<Telling> claims = ids.stream()
                .flatMap(id -> event(id).tellings().stream())
                .distinct()
                .toList();
        return Decision.regrouped(
                now(), signed.by(), signed.why(), new Regrouping.Together(Regrouping.Anchor.of(claims)));
    }

    /** Claims of an event are an event of their own, for good. */
    public Decision split(EventId id, Set<ClaimId> claims, Signed signed) {
        List<Telling> all = event(id).tellings();
        List<Telling> out =
                all.stream().filter(t -> claims.contains(t.claim().id())).toList();
        List<Telling> rest =
                all.stream().filter(t -> !claims.contains(t.claim().id())).toList();
        if (out.isEmpty() || out.size() < claims.size()) {
            throw new Refused(Refused.Kind.UNFIT, "Give ids of claims of the event; not all of these are its claims.");
        }
        if (rest.isEmpty()) {
            throw new Refused(
                    Refused.Kind.UNFIT, "Give some of its claims, not all: nothing would be left of the event.");
        }
        return Decision.regrouped(
                now(),
                signed.by(),
                signed.why(),
                new Regrouping.Apart(Regrouping.Anchor.of(out), Regrouping.Anchor.of(rest)));
    }

    /** The consent that an A takes. */
    public Decision consented(String source, ClaimFamily family, Signed signed) {
        return Decision.consented(now(), signed.by(), signed.why(), source, family);
    }

    /** An earlier decision is taken back. */
    public Decision withdrawn(String id, Signed signed) {
        List<Decision> known = moments.known(Optional.empty()).decisions();
        Decision meant = known.stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.ABSENT, "There is no decision \"" + id + "\"."));
        if (meant.<Boolean>fold(g -> false, c -> false, r -> false, w -> true)) {
            throw new Refused(
                    Refused.Kind.UNFIT,
                    "\"" + id + "\" itself takes a decision back. Decide anew instead; nothing is overwritten.");
        }
        if (Rulings.standing(known).stream().noneMatch(d -> d.id().equals(id))) {
            throw new Refused(Refused.Kind.CHANGED, "Decision \"" + id + "\" was taken back before.");
        }
        return Decision.withdrawn(now(), signed.by(), signed.why(), id);
    }

    /** Records a decision. */
    public Decision record(Decision decision) {
        ledger.append(decision);
        return decision;
    }

    /**
     * Makes a decision and says what it changes.
     *
     * @param recorded whether it is recorded; otherwise it is only tried
     */
    public synchronized EffectView settle(Supplier<Decision> making, boolean recorded) {
        Decision decision = making.get();
        Known before = moments.known(Optional.empty());
        Known after = moments.supposing(decision);
        if (recorded) {
            record(decision);
        }
        return effect(decision, recorded, before, after);
    }

    private EffectView effect(Decision decision, boolean recorded, Known before, Known after) {
        List<Event> others = other(after, before);
        return new EffectView(
                ShowingDecisions.decision(decision, true),
                recorded,
                shown(before, decision, other(before, after)),
                shown(after, decision, others),
                others.size());
    }

    /** The events that are not just so among those of the other. */
    private static List<Event> other(Known these, Known those) {
        return these.events().values().stream()
                .filter(e -> !those.event(e.id()).filter(e::equals).isPresent())
                .toList();
    }

    private List<EventSummary> shown(Known known, Decision decision, List<Event> changed) {
        Showing showing = new Showing(known, gazetteer.get());
        Stream<Event> meant = decision.<Boolean>fold(g -> true, c -> false, r -> true, w -> true)
                ? new Concerns(known).events(decision).stream().flatMap(id -> known.event(id).stream())
                : Stream.empty();
        return Stream.concat(meant, changed.stream())
                .distinct()
                .limit(LISTED)
                .map(showing::summary)
                .toList();
    }

    private Event event(EventId id) {
        return moments.known(Optional.empty())
                .event(id)
                .orElseThrow(() -> new Refused(
                        Refused.Kind.ABSENT, "There is no event \"" + id.value() + "\" among what is known now."));
    }

    /** Of the resolution of the store. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
