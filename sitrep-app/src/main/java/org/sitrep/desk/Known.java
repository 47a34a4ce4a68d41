package org.sitrep.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.base.ReportId;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.review.Decision;

/**
 * What was known at a moment, joined into events; made once and kept while the store does not change.
 *
 * @param reports latest received first
 * @param events in the order of ids
 * @param decisions in the order of recording
 */
record Known(
        Instant at,
        Map<ReportId, ReportReceived> reports,
        Map<ReportId, List<Telling>> tellings,
        Map<EventId, Event> events,
        Map<ClaimId, EventId> eventOf,
        List<Decision> decisions) {

    static Known of(
            Instant at,
            List<ReportReceived> reports,
            List<Telling> tellings,
            List<Event> events,
            List<Decision> decisions) {
        Map<ReportId, ReportReceived> byId = new LinkedHashMap<>();
        reports.forEach(r -> byId.put(r.id(), r));
        Map<ReportId, List<Telling>> byReport = new LinkedHashMap<>();
        tellings.forEach(t -> byReport.computeIfAbsent(t.claim().report(), r -> new java.util.ArrayList<>())
                .add(t));
        Map<EventId, Event> byEvent = new LinkedHashMap<>();
        Map<ClaimId, EventId> eventOf = new LinkedHashMap<>();
        for (Event event : events) {
            byEvent.put(event.id(), event);
            event.tellings().forEach(t -> eventOf.put(t.claim().id(), event.id()));
        }
        return new Known(at, byId, byReport, byEvent, eventOf, decisions);
    }

    /** The claims of a report, in text order. */
    List<Telling> tellings(ReportId report) {
        return Optional.ofNullable(tellings.get(report)).orElse(List.of());
    }

    /** The event of that id; empty when there is none. */
    Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** When the last decision was taken; empty when there is none. */
    Optional<Instant> lastDecided() {
        return decisions.stream().map(Decision::at).max(Comparator.naturalOrder());
    }

    /** When the first and the last report were received; empty when there is none. */
    Optional<Instant> firstReceived() {
        return reports.values().stream().map(ReportReceived::received).min(Comparator.naturalOrder());
    }

    Optional<Instant> lastReceived() {
        return reports.values().stream().map(ReportReceived::received).max(Comparator.naturalOrder());
    }
}
