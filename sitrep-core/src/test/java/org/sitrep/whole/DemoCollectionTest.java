package org.sitrep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.TraceCheck;
import org.sitrep.base.Cited;
import org.sitrep.base.Evidence;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Particulars;
import org.sitrep.event.Event;
import org.sitrep.event.EventStream;
import org.sitrep.event.Events;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact;
import org.sitrep.ledger.Ledger;

/** The demo collection, read once from its bytes: what its table promises is what the desk can show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCollectionTest {
    private DemoCollection collection;
    private Newsroom newsroom;

    @BeforeAll
    void readEverythingOnce() throws IOException {
        collection = new DemoCollection();
        newsroom = collection.newsroom;
    }

    @Test
    void theCollectionIsReadWhole() {
        assertThat(collection.files.values().stream().mapToInt(List::size).sum())
                .isGreaterThanOrEqualTo(40);
        assertThat(collection.files.entrySet().stream()
                        .filter(f -> f.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void anyOrderOfArrivalAndAnyBatchesGiveTheSameEvents() {
        List<Telling> tellings = new ArrayList<>(
                collection.pieces().stream().flatMap(p -> p.tellings().stream()).toList());
        List<Event> expected = newsroom.events(tellings);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(tellings, random);
            if (seed % 20 == 0) {
                newsroom.events(tellings.subList(0, 1 + random.nextInt(tellings.size())));
            }
            assertThat(newsroom.events(tellings)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 1000})
    void reportsInBatchesOfAnySizeGiveTheSameEvents(int batch) {
        List<Newsroom.Piece> reports = new ArrayList<>(collection.pieces());
        List<Event> expected = newsroom.events(
                reports.stream().flatMap(p -> p.tellings().stream()).toList());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            EventStream stream = Events.stream(newsroom.gazetteer, newsroom.register);
            for (int from = 0; from < reports.size(); from += batch) {
                stream.add(reports.subList(from, Math.min(reports.size(), from + batch)).stream()
                        .flatMap(p -> p.tellings().stream())
                        .toList());
                stream.groups();
            }
            assertThat(stream.events().value()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void aRestartInTheMiddleGivesTheSameEvents(@TempDir Path folder) {
        List<Newsroom.Piece> reports = new ArrayList<>(collection.pieces());
        List<Event> expected = newsroom.events(
                reports.stream().flatMap(p -> p.tellings().stream()).toList());
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(reports, random);
            int middle = 1 + random.nextInt(reports.size() - 1);
            Path store = folder.resolve("store " + seed);
            EventStream before = Events.stream(newsroom.gazetteer, newsroom.register);
            before.add(kept(store, reports.subList(0, middle)));
            before.events();
            EventStream after = Events.stream(newsroom.gazetteer, newsroom.register);
            after.add(kept(store, List.of()));
            after.events();
            after.add(kept(store, reports.subList(middle, reports.size())));
            assertThat(after.events().value()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** Everything a store holds once it was opened, given these reports and closed. */
    private static List<Telling> kept(Path store, List<Newsroom.Piece> reports) {
        try (Ledger ledger = Ledger.open(store, Clock.systemUTC())) {
            for (Newsroom.Piece piece : reports) {
                ledger.append(
                        piece.report().original(),
                        new Fact.ReportReceived(
                                piece.report().original().sha256(),
                                piece.report().intake(),
                                piece.report().manuscript().decoding(),
                                piece.text(),
                                List.of(),
                                "test/1"),
                        piece.claims());
            }
            return ledger.tellings(Ledger.EVERYTHING);
        }
    }

    @Test
    void everyFieldOfEveryClaimLeadsBackToTheOriginal() {
        for (Newsroom.Piece piece : collection.pieces()) {
            TraceCheck.traced(piece.report(), piece.text());
            for (Claim claim : piece.claims()) {
                excerpt(piece, claim.evidence());
                excerpt(piece, claim.sentence());
                for (Cited<?> field : fields(claim)) {
                    field.from()
                            .fold(
                                    quoted -> {
                                        quoted.spans()
                                                .forEach(s -> TraceCheck.leadsBack(piece.report(), piece.text(), s));
                                        return true;
                                    },
                                    metadata -> true,
                                    analyst -> true);
                }
                named(piece, claim);
            }
        }
    }

    private static void excerpt(Newsroom.Piece piece, Claim.Excerpt excerpt) {
        assertThat(excerpt.span().in(piece.text().text())).isEqualTo(excerpt.quote());
        TraceCheck.leadsBack(piece.report(), piece.text(), excerpt.span());
    }

    private static List<Cited<?>> fields(Claim claim) {
        List<Cited<?>> fields = new ArrayList<>(claim.by().chain());
        Particulars that = claim.that().particulars();
        fields.addAll(that.codes());
        that.parts().forEach(p -> fields.add(p.party()));
        that.places().forEach(p -> fields.add(p.place()));
        that.when().ifPresent(fields::add);
        that.amounts().forEach(a -> fields.add(a.amount()));
        return fields;
    }

    /** The words of parties and places are those of the text. */
    private static void named(Newsroom.Piece piece, Claim claim) {
        claim.that()
                .particulars()
                .parts()
                .forEach(p -> words(piece, p.party().from(), p.party().value().text()));
        claim.that()
                .particulars()
                .places()
                .forEach(p -> words(piece, p.place().from(), p.place().value().text()));
    }

    private static void words(Newsroom.Piece piece, Evidence from, String words) {
        from.firstSpan().ifPresent(s -> assertThat(s.in(piece.text().text())).isEqualTo(words));
    }

    @Test
    void theDeskShowsWhatTheTablePromises() throws IOException {
        if (Boolean.getBoolean("sitrep.show")) {
            Shown.all(collection.events(Optional.empty())).forEach(System.err::println);
        }
        List<String> misses = new DemoExpectations(collection).misses();
        if (Boolean.getBoolean("sitrep.show")) {
            misses.forEach(m -> System.err.println("MISS\t" + m));
        }
        KnownMisses.check("demo-misses.tsv", misses, 4);
    }
}
