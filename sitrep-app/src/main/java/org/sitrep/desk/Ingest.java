package org.sitrep.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.SitrepException;
import org.sitrep.ledger.Fact.OriginalRead;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.ledger.Ledger;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads originals into the ledger: several at a time, recorded in the order given, so that the same inputs make the same
 * store whatever the number of threads.
 *
 * <p>Each report is recorded with its claims at once; the original is marked as read after its last report. Work that
 * was cut off is taken up where it ended when the same inputs are given again.
 */
final class Ingest {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

    private final Rooms rooms;
    private final Flow flow;
    private final Ledger ledger;
    private final Clock clock;
    private final String version;
    private final int threads;

    Ingest(Rooms rooms, Ledger ledger, Clock clock, String version, int threads) {
        this.rooms = rooms;
        this.flow = Flow.through(rooms);
        this.ledger = ledger;
        this.clock = clock;
        this.version = version;
        this.threads = threads;
    }

    /** What one thread hands to the one that records. */
    private record Fetched(
            Delivery delivery,
            Optional<Original> original,
            Instant received,
            boolean known,
            Read<List<Flow.Reading>> read) {}

    Ingested read(List<Delivery> deliveries, boolean again, Progress progress) {
        progress.begun(deliveries.size());
        Tally tally = new Tally();
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<Fetched>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < deliveries.size() || !ahead.isEmpty()) {
                // A few originals ahead keep the threads busy; more would only fill the memory.
                while (next < deliveries.size() && ahead.size() < 2 * threads) {
                    Delivery delivery = deliveries.get(next++);
                    ahead.add(workers.submit(() -> read(delivery, again)));
                }
                Fetched fetched = result(ahead.remove());
                record(fetched, tally);
                progress.read(fetched.delivery().intake().label(), tally.soFar());
            }
            return tally.soFar();
        } finally {
            workers.shutdownNow();
        }
    }

    private static Fetched result(Future<Fetched> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SitrepException("Reading was interrupted; give the same inputs again to go on.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SitrepException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Fetched read(Delivery delivery, boolean again) {
        Instant now = delivery.received().orElseGet(() -> clock.instant()).truncatedTo(ChronoUnit.MILLIS);
        String label = delivery.intake().label();
        Read<Optional<Delivery.Opened>> opened = delivery.source().open(rooms);
        if (opened.value().isEmpty()) {
            return new Fetched(
                    delivery, Optional.empty(), now, false, new Read<>(List.of(), opened.notes(), opened.version()));
        }
        Original original = opened.value().get().original();
        Intake intake = opened.value().get().intake();
        Optional<OriginalRead> before = again ? Optional.empty() : ledger.read(original.sha256(), version);
        if (before.isPresent()) {
            return new Fetched(
                    delivery,
                    Optional.of(original),
                    now,
                    true,
                    new Read<>(
                            List.of(),
                            before.get().reports() == 0 ? before.get().notes() : List.of(),
                            version));
        }
        rooms.begin();
        Instant received = ledger.firstReceived(original.sha256()).orElse(now);
        try {
            Read<List<Flow.Reading>> read = flow.read(original, intake, received, delivery.hints());
            List<Note> notes = new ArrayList<>(opened.notes());
            notes.addAll(read.notes());
            return new Fetched(
                    delivery, Optional.of(original), received, false, new Read<>(read.value(), notes, read.version()));
        } catch (SitrepException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours in one report must not end a run over thousands; it is named like any other.
            LOG.warn("Reading {} failed", label, e);
            Note note = Note.error(
                    "READ-FAILED", label + " could not be read: " + e.getClass().getSimpleName() + ".");
            return new Fetched(
                    delivery, Optional.of(original), received, false, new Read<>(List.of(), List.of(note), version));
        }
    }

    private void record(Fetched fetched, Tally tally) {
        tally.originals++;
        String label = fetched.delivery().intake().label();
        List<Note> notes = fetched.read().notes();
        notes.forEach(tally::note);
        boolean failed = notes.stream().anyMatch(n -> n.severity() == Note.Severity.ERROR);
        if (failed) {
            notes.stream()
                    .filter(n -> n.severity() == Note.Severity.ERROR)
                    .forEach(n -> tally.unreadable.add(label + ": " + n.detail() + " [" + n.code() + "]"));
        }
        if (fetched.original().isEmpty()) {
            return;
        }
        if (fetched.known()) {
            tally.known++;
            return;
        }
        Original original = fetched.original().get();
        for (Flow.Reading reading : fetched.read().value()) {
            reading.notes().forEach(tally::note);
            boolean appended = ledger.append(
                    original,
                    new ReportReceived(
                            original.sha256(),
                            reading.report().intake(),
                            reading.report().manuscript().decoding(),
                            reading.text(),
                            reading.notes(),
                            reading.version()),
                    reading.claims());
            if (appended) {
                tally.reports++;
                tally.claims += reading.claims().size();
            }
        }
        boolean first = ledger.append(
                original,
                new OriginalRead(
                        original.sha256(),
                        fetched.delivery().intake(),
                        fetched.received(),
                        fetched.read().value().size(),
                        notes,
                        version));
        if (!first) {
            tally.known++;
        }
    }

    private static final class Tally {
        private int originals;
        private int known;
        private int reports;
        private int claims;
        private final SortedMap<String, Integer> notes = new TreeMap<>();
        private final List<String> unreadable = new ArrayList<>();

        private void note(Note note) {
            notes.merge(note.code(), 1, Integer::sum);
        }

        private Ingested soFar() {
            return new Ingested(originals, known, reports, claims, notes, unreadable);
        }
    }
}
