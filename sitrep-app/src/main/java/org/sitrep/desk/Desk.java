package org.sitrep.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.sitrep.event.Event;
import org.sitrep.export.Export;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.ledger.Verification;
import org.sitrep.reference.Gazetteer;
import org.sitrep.report.Original;
import org.sitrep.situation.AsOf;
import org.sitrep.situation.Filter;
import org.sitrep.situation.Situation;
import org.sitrep.situation.SituationReader;

/**
 * One data folder and the rooms that read into it and out of it. Safe for many threads.
 *
 * <p>Questions take the day from which one looks, its end in UTC; without a day everything received is known.
 */
public final class Desk implements AutoCloseable {
    private static final List<String> LIMITS = List.of(
            "English reports are analysed, of Arabic ones the dead, wounded and missing; other languages are kept and searchable.",
            "Claims are read by rules over the grammar of each sentence; some are missed, some misread.",
            "Reliability stays F, cannot be judged, until others have settled ten claims of a source on the same kind of thing.");

    private final Rooms rooms;
    private final Ledger ledger;
    private final Clock clock;
    private final String version;
    private final String name;
    private final Lazy<SituationReader> situations;
    private final Moments moments;
    private final Analysts analysts;

    private volatile Optional<Thread> opening = Optional.empty();

    private Desk(Rooms rooms, Ledger ledger, Clock clock, String version, String name) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.clock = clock;
        this.version = version;
        this.name = name;
        this.situations = Lazy.of(
                () -> SituationReader.of(rooms.gazetteer().get(), rooms.actors().get()));
        this.moments = new Moments(ledger, () -> rooms.events().get());
        this.analysts = new Analysts(moments, ledger, clock, rooms.gazetteer());
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
        return known.event(id).map(new Showing(known, gazetteer())::event);
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

    /** Where analysts' decisions are tried and recorded. */
    public Analysts analysts() {
        return analysts;
    }

    /** The decisions known, latest first. */
    public List<DecisionView> decisions(Optional<LocalDate> asOf) {
        return ShowingDecisions.latestFirst(
                ledger.decisions(asOf.map(day -> AsOf.endOf(day).known()).orElse(Ledger.EVERYTHING)), d -> true);
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
                known.lastDecided().map(Desk::day),
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
        return moments.known(asOf);
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
