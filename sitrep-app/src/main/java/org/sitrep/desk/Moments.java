package org.sitrep.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.ReportId;
import org.sitrep.event.Event;
import org.sitrep.event.EventReader;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.review.Decision;
import org.sitrep.review.Rulings;
import org.sitrep.situation.AsOf;

/**
 * What was known at the moments asked for, joined into events when first asked and kept until something is appended to the
 * store, by this process or another. A decision that regroups nothing leaves what was joined as it is. Safe for many threads.
 */
final class Moments {
    private static final int KEPT = 24;

    private final Ledger ledger;
    private final Supplier<EventReader> reader;
    private long cachedState = -1;
    private long cachedFacts = -1;
    private List<ReportReceived> reports = List.of();
    private List<Telling> tellings = List.of();
    private List<Decision> decisions = List.of();
    private final Map<Moment, Known> moments = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Grouping, List<Event>> joined = new LinkedHashMap<>(16, 0.75f, true);

    /** The receipt and the number of decisions that a moment knows last; days between two of either know the same. */
    private record Moment(Instant at, int decisions) {}

    /** What decides which claims stand together: the last receipt known and the merges and splits. */
    private record Grouping(Instant at, List<Regrouping> rulings) {}

    Moments(Ledger ledger, Supplier<EventReader> reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** What was known at the end of a day; everything known without one. */
    synchronized Known known(Optional<LocalDate> asOf) {
        refresh();
        Instant asked = asOf.map(day -> AsOf.endOf(day).known()).orElse(Ledger.EVERYTHING);
        List<ReportReceived> then =
                reports.stream().filter(r -> !r.received().isAfter(asked)).toList();
        List<Decision> decided =
                decisions.stream().filter(d -> !d.at().isAfter(asked)).toList();
        Moment moment = new Moment(last(then), decided.size());
        Known kept = moments.get(moment);
        return kept == null ? keep(moments, moment, join(then, decided)) : kept;
    }

    /** Everything known, as it would be after one more decision; nothing is recorded. */
    synchronized Known supposing(Decision decision) {
        refresh();
        return join(
                reports, Stream.concat(decisions.stream(), Stream.of(decision)).toList());
    }

    private void refresh() {
        long state = ledger.state();
        if (state == cachedState) {
            return;
        }
        long facts = state - ledger.decided();
        moments.clear();
        if (facts != cachedFacts) {
            joined.clear();
            reports = ledger.reports(Ledger.EVERYTHING);
            tellings = ledger.tellings(Ledger.EVERYTHING);
            cachedFacts = facts;
        }
        decisions = ledger.decisions(Ledger.EVERYTHING);
        cachedState = state;
    }

    private static Instant last(List<ReportReceived> then) {
        return then.stream()
                .map(ReportReceived::received)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private Known join(List<ReportReceived> then, List<Decision> decided) {
        Instant at = last(then);
        Set<ReportId> ids = then.stream().map(ReportReceived::id).collect(Collectors.toSet());
        List<Telling> told =
                tellings.stream().filter(t -> ids.contains(t.claim().report())).toList();
        Grouping grouping = new Grouping(at, Rulings.regroupings(decided));
        List<Event> kept = joined.get(grouping);
        List<Event> events = kept == null ? keep(joined, grouping, read(told, grouping.rulings())) : kept;
        return Known.of(at, then, told, Rulings.on(events, decided), decided);
    }

    private List<Event> read(List<Telling> told, List<Regrouping> rulings) {
        return told.isEmpty() ? List.of() : reader.get().read(told, rulings).value();
    }

    private static <K, V> V keep(Map<K, V> kept, K key, V value) {
        kept.put(key, value);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return value;
    }
}
