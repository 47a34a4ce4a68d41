package org.sitrep.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.event.Event;
import org.sitrep.event.Regrouping;
import org.sitrep.review.Decision;

/** Which of the events known a decision speaks of. */
final class Concerns {
    private final Known known;

    Concerns(Known known) {
        this.known = known;
    }

    /**
     * The events in the order of the decision's claims: those a split leaves before those it takes out. Of a withdrawal those of
     * what it takes back, of a consent those whose sources it may raise.
     */
    List<EventId> events(Decision decision) {
        return decision.<Stream<EventId>>fold(
                        graded -> graded.claims().stream().flatMap(c -> event(c).stream()),
                        consented -> known.events().values().stream()
                                .filter(e -> raises(consented, e))
                                .map(Event::id),
                        regrouped -> anchors(regrouped.regrouping()).flatMap(a -> event(a).stream()),
                        withdrawn -> known.decisions().stream()
                                .filter(d -> d.id().equals(withdrawn.decision()))
                                .flatMap(d -> events(d).stream()))
                .distinct()
                .toList();
    }

    /** Whether the decision speaks of this event. */
    boolean of(Decision decision, Event event) {
        return decision.<Boolean>fold(
                graded -> events(graded).contains(event.id()),
                consented -> raises(consented, event),
                regrouped -> events(regrouped).contains(event.id()),
                withdrawn ->
                        known.decisions().stream().anyMatch(d -> d.id().equals(withdrawn.decision()) && of(d, event)));
    }

    private static boolean raises(Decision.Consented consent, Event event) {
        return event.grade().records().stream()
                .anyMatch(r -> r.source().equals(consent.source()) && r.family() == consent.family());
    }

    private static Stream<Regrouping.Anchor> anchors(Regrouping regrouping) {
        return regrouping.fold(
                together -> together.claims().stream(),
                apart -> Stream.concat(apart.others().stream(), apart.claims().stream()));
    }

    private Optional<EventId> event(ClaimId claim) {
        return Optional.ofNullable(known.eventOf().get(claim));
    }

    private Optional<EventId> event(Regrouping.Anchor anchor) {
        return event(anchor.claim())
                .or(() -> anchor.in(known.tellings(anchor.report()))
                        .flatMap(t -> event(t.claim().id())));
    }
}
