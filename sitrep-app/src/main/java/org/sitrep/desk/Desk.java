package org.sitrep.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.base.ReportId;
import org.sitrep.desk.Views.About;
import org.sitrep.desk.Views.ClaimView;
import org.sitrep.desk.Views.Day;
import org.sitrep.desk.Views.DecisionView;
import org.sitrep.desk.Views.EventView;
import org.sitrep.desk.Views.ReportList;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.desk.Views.SituationView;
import org.sitrep.desk.Views.Type;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Event;
import org.sitrep.event.Grade;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;
import org.sitrep.export.Export;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.ledger.Verification;
import org.sitrep.reference.Gazetteer;
import org.sitrep.report.Original;
import org.sitrep.review.Decision;
import org.sitrep.review.Rulings;
import org.sitrep.situation.AsOf;
import org.sitrep.situation.Filter;
import org.sitrep.situation.Situation;
import org.sitrep.situation.SituationReader;

/**
 * One data folder and the rooms that read into it and out of it. Safe for many threads.
 *
 * <p>Questions take the day from which one looks, its end in UTC; without a day everything received is known. What was
 * known at a moment is joined into events when first asked for and kept until something is appended to the store, by
 * this process or another.
 */
public final class Desk implements AutoCloseable {
    private static final int KEPT_MOMENTS = 24;
    private static final List<String> LIMITS = List.of(
            "English reports are analysed; other languages are kept and searchable.",
            "Claims are read by rules over the grammar of each sentence; some are missed, some misread.",
            "Reliability stays F, cannot be judged, until others have settled ten claims of a source on the same kind of thing.");

    private final Rooms rooms;
    private final Ledger ledger;
    private final Clock clock;
    private final String version;
    private final String name;
    private final Lazy<SituationReader> situations;

    private volatile Optional<Thread> opening = Optional.empty();

    private final Object cache = new Object();
    private long cachedState = -1;
    private List<ReportReceived> reports = List.of();
    private List<Telling> tellings = List.of();
    private List<Decision> decisions = List.of();
    private final Map<Moment, Known> moments = new LinkedHashMap<>(16, 0.75f, true);

    /** The receipt and the number of decisions that a moment knows last; days between two of either know the same. */
    private record Moment(Instant at, int decisions) {}

    private Desk(Rooms rooms, Ledger ledger, Clock clock, String version, String name) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.clock = clock;
        this.version = version;
        this.name = name;
        this.situations = Lazy.of(
                () -> SituationReader.of(rooms.gazetteer().get(), rooms.actors().get()));
    }

    /**
     * Opens the desk of a data folder, which is made where there is none.
     *
     * @param version of the product
     * @throws org.sitrep.base.SitrepException when the folder cannot be used
     */
    public static Desk open(Path data, Rooms rooms, Clock clock, String version) {
        Path folder = data.toAbsolutePath().normalize();
        String name = folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
        return new Desk(rooms, Ledger.open(folder, clock), clock, version, name);
    }

    /**
     * Reads originals into the data folder.
     *
     * @param again whether originals read before by this version of the product are read again; their reports are
     *     recorded again only where a stage has another version
     */
    public Ingested ingest(List<Delivery> deliveries, boolean again, Progress progress) {
        int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
        return new Ingest(rooms, ledger, clock, "sitrep/" + version, threads).read(deliveries, again, progress);
    }

    /** Begins to answer the first question before it is asked. */
    public void begin() {
        rooms.gazetteer().begin();
        rooms.actors().begin();
        Thread thread = new Thread(
                () -> {
                    try {
                        view(Filter.ALL, Optional.empty());
                    } catch (RuntimeException e) {
                        // Whoever asks meets the same failure, where it can be told.
                        return;
                    }
                },
                "opening");
        thread.setDaemon(true);
        opening = Optional.of(thread);
        thread.start();
    }

    /** The events known, selected and counted. */
    public Situation situation(Filter filter, Optional<LocalDate> asOf) {
        return situation(known(asOf), filter, asOf);
    }

    private Situation situation(Known known, Filter filter, Optional<LocalDate> asOf) {
        return situations
                .get()
                .read(
                        known.events().values(),
                        known.reports().size(),
                        filter,
                        asOf.map(AsOf::endOf).orElseGet(() -> new AsOf(known.at())));
    }

    /** The same as {@link #situation}, for the map, the timeline and the list. */
    public SituationView view(Filter filter, Optional<LocalDate> asOf) {
        Known known = known(asOf);
        Situation situation = situation(known, filter, asOf);
        Showing showing = new Showing(known, gazetteer());
        Map<String, Integer> types = new TreeMap<>();
        for (Event event : situation(known, withoutTypes(filter), asOf).events()) {
            event.core().plover().ifPresent(type -> types.merge(type, 1, Integer::sum));
        }
        return new SituationView(
                asOf.or(() -> known.lastReceived().map(Desk::day)),
                situation.reports(),
                situation.claims(),
                situation.total(),
                situation.events().size(),
                situation.perDay().entrySet().stream()
                        .map(d -> new Day(d.getKey(), d.getValue()))
                        .toList(),
                types.entrySet().stream()
                        .map(t -> new Type(t.getKey(), t.getValue()))
                        .sorted(Comparator.comparingInt(Type::events).reversed().thenComparing(Type::plover))
                        .toList(),
                situation.events().stream().map(showing::summary).toList());
    }

    private static Filter withoutTypes(Filter f) {
        return new Filter(
                f.from(),
                f.to(),
                f.words(),
                Set.of(),
                f.kinds(),
                f.place(),
                f.actor(),
                f.minOrigins(),
                f.contradicted());
    }

    /** One event; empty when there is none of that id at that moment. */
    public Optional<EventView> event(EventId id, Optional<LocalDate> asOf) {
        Known known = known(asOf);
        return Optional.ofNullable(known.events().get(id)).map(new Showing(known, gazetteer())::event);
    }

    /** The claims of the events of a selection, in the order of the events. */
    public List<ClaimView> claims(Filter filter, Optional<LocalDate> asOf) {
        Known known = known(asOf);
        Showing showing = new Showing(known, gazetteer());
        return situation(known, filter, asOf).events().stream()
                .flatMap(e -> e.tellings().stream())
                .map(showing::claim)
                .toList();
    }

    /**
     * The reports known, latest received first, or those that hold the words, best first.
     *
     * @param words in any language; blank for all reports
     */
    public ReportList reports(Optional<String> words, Optional<LocalDate> asOf) {
        Known known = known(asOf);
        Showing showing = new Showing(known, gazetteer());
        List<ReportReceived> found = words.filter(w -> !w.isBlank())
                .map(w -> ledger.search(w, known.at()).stream()
                        .flatMap(id -> Optional.ofNullable(known.reports().get(id)).stream())
                        .toList())
                .orElseGet(() -> List.copyOf(known.reports().values()));
        return new ReportList(found.stream().map(showing::summary).toList());
    }

    /** One report with its claims; empty when there is none of that id at that moment. */
    public Optional<ReportView> report(ReportId id, Optional<LocalDate> asOf) {
        Known known = known(asOf);
        return Optional.ofNullable(known.reports().get(id))
                .map(r -> new Showing(known, gazetteer())
                        .report(
                                r,
                                ledger.original(r.original())
                                        .map(Original::mediaType)
                                        .orElse("application/octet-stream")));
    }

    /** The bytes a report is part of. */
    public Optional<Original> original(ReportId id) {
        return ledger.report(id).flatMap(r -> ledger.original(r.original()));
    }

    /**
     * A selection as a file.
     *
     * @param rows rows, lines or features, the header not counted
     */
    public record Exported(String fileName, String mediaType, int rows, String content) {}

    /** The names of the formats a selection can be exported in. */
    public List<String> formats() {
        return rooms.exports().get().stream().map(Export::name).toList();
    }

    /** The events of a selection as a file; empty when there is no such format. */
    public Optional<Exported> export(String format, Filter filter, Optional<LocalDate> asOf) {
        return rooms.exports().get().stream()
                .filter(e -> e.name().equals(format))
                .findFirst()
                .map(e -> {
                    Situation situation = situation(filter, asOf);
                    return new Exported(
                            "sitrep-" + situation.asOf().day() + "." + e.fileExtension(),
                            e.mediaType(),
                            e.rows(situation),
                            e.write(situation, gazetteer()));
                });
    }

    /**
     * Records the analyst's grade of an event, as it is known now.
     *
     * @return the decision; empty when there is no such event
     */
    public Optional<Decision> grade(
            EventId id, Optional<Grade.Reliability> letter, Optional<Integer> number, String by, String why) {
        return Optional.ofNullable(known(Optional.empty()).events().get(id))
                .map(e -> record(Decision.graded(
                        now(),
                        by,
                        why,
                        e.tellings().stream().map(t -> t.claim().id()).toList(),
                        letter,
                        number)));
    }

    /**
     * Takes an earlier decision back.
     *
     * @return the decision; empty when there is none of that id that still stands
     */
    public Optional<Decision> withdraw(String decision, String by, String why) {
        return Rulings.standing(ledger.decisions(Ledger.EVERYTHING)).stream()
                .filter(d -> d.id().equals(decision))
                .filter(d -> d.<Boolean>fold(g -> true, c -> true, r -> true, w -> false))
                .findFirst()
                .map(d -> record(Decision.withdrawn(now(), by, why, d.id())));
    }

    /**
     * Makes events one, for good.
     *
     * @return the decision; empty when one of the events is not there or there are not two
     */
    public Optional<Decision> merge(List<EventId> ids, String by, String why) {
        Known known = known(Optional.empty());
        if (Set.copyOf(ids).size() < 2 || !known.events().keySet().containsAll(ids)) {
            return Optional.empty();
        }
        List<Telling> claims = ids.stream()
                .flatMap(id -> Optional.ofNullable(known.events().get(id)).stream())
                .flatMap(e -> e.tellings().stream())
                .toList();
        return Optional.of(
                record(Decision.regrouped(now(), by, why, new Regrouping.Together(Regrouping.Anchor.of(claims)))));
    }

    /**
     * Takes claims out of an event, for good; they become an event of their own.
     *
     * @return the decision; empty when there is no such event, a claim is not of it, or nothing would be left of it
     */
    public Optional<Decision> split(EventId id, Set<ClaimId> claims, String by, String why) {
        List<Telling> all = Optional.ofNullable(known(Optional.empty()).events().get(id))
                .map(Event::tellings)
                .orElse(List.of());
        List<Telling> out =
                all.stream().filter(t -> claims.contains(t.claim().id())).toList();
        List<Telling> rest =
                all.stream().filter(t -> !claims.contains(t.claim().id())).toList();
        if (out.isEmpty() || rest.isEmpty() || out.size() < claims.size()) {
            return Optional.empty();
        }
        return Optional.of(record(Decision.regrouped(
                now(), by, why, new Regrouping.Apart(Regrouping.Anchor.of(out), Regrouping.Anchor.of(rest)))));
    }

    /** Records the consent that an A takes. */
    public Decision consent(String source, ClaimFamily family, String by, String why) {
        return record(Decision.consented(now(), by, why, source, family));
    }

    /** The decisions known, latest first. */
    public List<DecisionView> decisions(Optional<LocalDate> asOf) {
        List<Decision> known = new ArrayList<>(
                ledger.decisions(asOf.map(day -> AsOf.endOf(day).known()).orElse(Ledger.EVERYTHING)));
        Collections.reverse(known);
        Set<String> standing =
                Rulings.standing(known).stream().map(Decision::id).collect(Collectors.toSet());
        return known.stream()
                .map(d -> Showing.decision(d, standing.contains(d.id())))
                .toList();
    }

    private Decision record(Decision decision) {
        ledger.append(decision);
        return decision;
    }

    /** Of the resolution of the store. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** What this desk is and holds. */
    public About about() {
        Known known = known(Optional.empty());
        return new About(
                version,
                name,
                known.reports().size(),
                known.eventOf().size(),
                known.events().size(),
                known.firstReceived().map(Desk::day),
                known.lastReceived().map(Desk::day),
                gazetteer().version(),
                rooms.actors().get().version(),
                LIMITS);
    }

    /** Reads the whole store again and names what changed. */
    public Verification verify() {
        return ledger.verify();
    }

    /** Where the places of the views are looked up. */
    public Gazetteer gazetteer() {
        return rooms.gazetteer().get();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Known known(Optional<LocalDate> asOf) {
        synchronized (cache) {
            long state = ledger.state();
            if (state != cachedState) {
                moments.clear();
                reports = ledger.reports(Ledger.EVERYTHING);
                tellings = ledger.tellings(Ledger.EVERYTHING);
                decisions = ledger.decisions(Ledger.EVERYTHING);
                cachedState = state;
            }
            Instant asked = asOf.map(day -> AsOf.endOf(day).known()).orElse(Ledger.EVERYTHING);
            List<ReportReceived> then =
                    reports.stream().filter(r -> !r.received().isAfter(asked)).toList();
            Instant at = then.stream()
                    .map(ReportReceived::received)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            List<Decision> decided =
                    decisions.stream().filter(d -> !d.at().isAfter(asked)).toList();
            Moment moment = new Moment(at, decided.size());
            Known kept = moments.get(moment);
            if (kept == null) {
                kept = join(at, then, decided);
                moments.put(moment, kept);
                if (moments.size() > KEPT_MOMENTS) {
                    moments.remove(moments.keySet().iterator().next());
                }
            }
            return kept;
        }
    }

    private Known join(Instant at, List<ReportReceived> then, List<Decision> decided) {
        Set<ReportId> ids = then.stream().map(ReportReceived::id).collect(Collectors.toSet());
        List<Telling> told =
                tellings.stream().filter(t -> ids.contains(t.claim().report())).toList();
        List<Event> events = told.isEmpty()
                ? List.of()
                : rooms.events().get().read(told, Rulings.regroupings(decided)).value();
        return Known.of(at, then, told, Rulings.on(events, decided));
    }

    /** Closes the store, when nothing reads it any more. */
    @Override
    public void close() {
        try {
            Optional<Thread> begun = opening;
            if (begun.isPresent()) {
                begun.get().join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ledger.close();
    }
}
