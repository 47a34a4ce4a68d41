package org.sitrep.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.sitrep.claim.Stance;
import org.sitrep.event.Conflict;
import org.sitrep.event.Event;
import org.sitrep.event.EventStream;
import org.sitrep.event.Events;
import org.sitrep.event.Origins;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact;
import org.sitrep.ledger.Ledger;
import org.sitrep.reference.Place;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;

/** The demo collection, read once from its bytes: what its table promises is what the desk can show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCollectionTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private Newsroom newsroom;
    /** The reports of a file by its name in the tables. */
    private final Map<String, List<Newsroom.Piece>> files = new LinkedHashMap<>();

    private final Map<Optional<LocalDate>, List<Event>> events = new HashMap<>();

    /** The words that may stand in the column "expect"; a voice of a chain may have several words. */
    private static final String WORDS =
            "(?:origins|max-origins|reports|credibility|flag|conflict|amount|polarity|modality|chain|dates|published|near|as-of|language)="
                    + "|same-event|other-event|no-conflict|update|estimate|no-claim";

    private record Row(String kind, List<String> reports, String quote, List<String> expect, String with) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    List.of(cells[1].split(",")),
                    cells[2],
                    List.of(cells[3].split(" (?=" + WORDS + ")")),
                    cells.length > 4 ? cells[4] : "");
        }
    }

    @BeforeAll
    void readEverythingOnce() throws IOException {
        newsroom = new Newsroom(TextActorRegister.load()
                .with(Files.readAllLines(SAMPLES.resolve("register.txt")), "samples/register.txt"));
        for (String line : table("collection.tsv")) {
            String[] cells = line.split("\t", -1);
            Hints hints = new Hints(
                    cell(cells, 1),
                    cell(cells, 2).map(LocalDate::parse),
                    cell(cells, 4).map(java.net.URI::create),
                    cell(cells, 5));
            files.put(
                    cells[0],
                    newsroom.read(
                            Files.readAllBytes(SAMPLES.resolve(cells[0])),
                            mediaType(cells[0]),
                            Path.of(cells[0]).getFileName().toString(),
                            Instant.parse(cells[3]),
                            hints));
        }
    }

    private static Optional<String> cell(String[] cells, int number) {
        return number < cells.length && !cells[number].isBlank() ? Optional.of(cells[number]) : Optional.empty();
    }

    private static String mediaType(String name) {
        Map<String, String> types = Map.of(
                "txt",
                "text/plain",
                "html",
                "text/html",
                "pdf",
                "application/pdf",
                "xml",
                "application/xml",
                "gz",
                "application/warc");
        return types.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static List<String> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(SAMPLES.resolve(name))) {
            return lines.skip(1).filter(l -> !l.isBlank()).toList();
        }
    }

    @Test
    void theCollectionIsReadWhole() {
        assertThat(files.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(40);
        assertThat(files.entrySet().stream().filter(f -> f.getValue().isEmpty()).map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void anyOrderOfArrivalAndAnyBatchesGiveTheSameEvents() {
        List<Telling> tellings = new ArrayList<>(
                pieces().stream().flatMap(p -> p.tellings().stream()).toList());
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
        List<Newsroom.Piece> reports = new ArrayList<>(pieces());
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
        List<Newsroom.Piece> reports = new ArrayList<>(pieces());
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
        for (Newsroom.Piece piece : pieces()) {
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
            Shown.all(events(Optional.empty())).forEach(System.err::println);
        }
        List<String> misses = new ArrayList<>();
        for (String line : table("expectations.tsv")) {
            Row row = Row.of(line);
            for (String missing : missing(row)) {
                misses.add(row.kind() + "\t" + row.reports().get(0) + "\t" + row.quote() + "\t" + missing);
            }
        }
        if (Boolean.getBoolean("sitrep.show")) {
            misses.forEach(m -> System.err.println("MISS\t" + m));
        }
        KnownMisses.check("demo-misses.tsv", misses, 4);
    }

    private List<String> missing(Row row) {
        Optional<LocalDate> day = row.expect().stream()
                .filter(w -> w.startsWith("as-of="))
                .map(w -> LocalDate.parse(w.substring(6)))
                .findFirst();
        List<Event> events = events(day);
        if (row.expect().equals(List.of("no-claim")) && noReport(row.reports().get(0))) {
            return List.of();
        }
        Newsroom.Piece first = piece(row.reports().get(0));
        List<Claim> claims = first.at(row.quote());
        List<String> missing = new ArrayList<>();
        for (String word : row.expect()) {
            String found = shown(row, word, first, claims, events);
            if (!found.isEmpty()) {
                missing.add(word + "\t" + found);
            }
        }
        return missing;
    }

    /** What is shown instead of the expectation; empty when it holds. */
    private String shown(Row row, String word, Newsroom.Piece first, List<Claim> claims, List<Event> events) {
        String key = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        String value = word.substring(Math.min(word.length(), key.length() + 1));
        switch (key) {
            case "as-of":
                return "";
            case "language":
                return unless(
                        first.text().language().equals(value), first.text().language());
            case "published":
                return unless(
                        first.text()
                                .masthead()
                                .published()
                                .map(p -> p.value().toString())
                                .filter(value::equals)
                                .isPresent(),
                        "another day");
            case "no-claim":
                return unless(claims.isEmpty(), claims.size() + " claims");
            default:
                break;
        }
        if (claims.isEmpty()) {
            return key.equals("max-origins") ? "" : "no claim";
        }
        Optional<String> ofClaim = ofClaim(key, value, claims);
        if (ofClaim.isPresent()) {
            return ofClaim.get();
        }
        // A clause can carry several claims; one of their events shows it.
        String found = "";
        for (Claim claim : claims) {
            found = ofEvent(row, key, value, holding(events, claim), claim, events);
            if (found.isEmpty()) {
                return "";
            }
        }
        return found;
    }

    private Optional<String> ofClaim(String key, String value, List<Claim> claims) {
        Claim best = claims.get(0);
        switch (key) {
            case "estimate":
                return any(
                        claims,
                        c -> c.that().kind().equals("estimate"),
                        best.that().kind());
            case "polarity":
                return any(
                        claims,
                        c -> is(c.stance().polarity(), value),
                        best.stance().polarity().name());
            case "modality":
                return any(
                        claims,
                        c -> is(c.stance().modality(), value),
                        best.stance().modality().name());
            case "chain":
                return any(
                        claims,
                        c -> chain(c, value.split(" > ")),
                        best.by().chain().stream()
                                .map(v -> v.value().name())
                                .toList()
                                .toString());
            case "dates":
                return any(
                        claims,
                        c -> c.that()
                                .particulars()
                                .when()
                                .map(w -> w.value().firstDay().isEmpty()
                                        && w.value().lastDay().isEmpty())
                                .orElse(true),
                        "days");
            case "near":
                return any(
                        claims,
                        c -> near(c, value.split(",")),
                        best.that().particulars().places().toString());
            case "amount":
                return any(
                        claims,
                        c -> amount(c, value),
                        best.that().particulars().amounts().toString());
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> any(List<Claim> claims, Predicate<Claim> holds, String found) {
        return Optional.of(unless(claims.stream().anyMatch(holds), found));
    }

    private static String unless(boolean holds, String found) {
        return holds ? "" : found;
    }

    private static boolean is(Enum<?> found, String expected) {
        return found.name().equalsIgnoreCase(expected);
    }

    private static boolean chain(Claim claim, String[] names) {
        List<String> voices =
                claim.by().chain().stream().map(v -> v.value().toString()).toList();
        boolean same = voices.size() == names.length;
        for (int i = 0; same && i < names.length; i++) {
            same = voices.get(i).contains(names[i]);
        }
        return same;
    }

    private boolean near(Claim claim, String[] circle) {
        return claim.that().particulars().places().stream()
                .flatMap(w -> newsroom.gazetteer.place(w.place().value().id()).stream())
                .anyMatch((Place p) -> p.kilometresTo(Double.parseDouble(circle[0]), Double.parseDouble(circle[1]))
                        <= Double.parseDouble(circle[2]));
    }

    private static boolean amount(Claim claim, String bounds) {
        String[] sides = bounds.split("\\.\\.", -1);
        return claim.that().particulars().amounts().stream()
                .map(a -> a.amount().value())
                .anyMatch(a -> side(a.low(), sides[0]) && side(a.high(), sides[1]));
    }

    private static boolean side(java.util.OptionalDouble found, String expected) {
        return expected.isEmpty()
                ? found.isEmpty()
                : found.isPresent() && Math.abs(found.getAsDouble() - Double.parseDouble(expected)) < .5;
    }

    private String ofEvent(Row row, String key, String value, Event event, Claim claim, List<Event> events) {
        Origins origins = event.origins();
        switch (key) {
            case "origins":
                return same(value, origins.min() + ".." + origins.max());
            case "max-origins":
                return unless(origins.max() <= Integer.parseInt(value), String.valueOf(origins.max()));
            case "reports":
                return same(value, String.valueOf(reports(event, claim.stance().polarity())));
            case "credibility":
                return same(value, String.valueOf(event.grade().credibility()));
            case "flag":
                return unless(
                        origins.flags().contains(Origins.Flag.valueOf(value)),
                        origins.flags().toString());
            case "same-event":
                return unless(others(row).anyMatch(c -> event.equals(holding(events, c))), "two events");
            case "other-event":
                return unless(others(row).noneMatch(c -> event.equals(holding(events, c))), "one event");
            case "conflict":
                return unless(event.conflicts().stream().anyMatch(c -> c.kind().equals(value)), kinds(event));
            case "no-conflict":
                return unless(
                        event.conflicts().stream()
                                .noneMatch(c ->
                                        c.one().equals(claim.id()) || c.other().equals(claim.id())),
                        kinds(event));
            case "update":
                return unless(!event.updates().isEmpty(), "no update");
            default:
                return "is no word of the table";
        }
    }

    private static String kinds(Event event) {
        return event.conflicts().stream().map(Conflict::kind).toList().toString();
    }

    private static String same(String expected, String found) {
        return unless(expected.equals(found), found);
    }

    private static long reports(Event event, Stance.Polarity polarity) {
        return event.tellings().stream()
                .filter(t -> t.claim().stance().polarity() == polarity)
                .map(t -> t.carrier().report())
                .distinct()
                .count();
    }

    /** The claims of the other reports at the second quote; of all their claims where there is none. */
    private Stream<Claim> others(Row row) {
        return row.reports().stream().skip(1).flatMap(name -> {
            Newsroom.Piece piece = piece(name);
            return row.with().isEmpty() ? piece.claims().stream() : piece.at(row.with()).stream();
        });
    }

    private static Event holding(List<Event> events, Claim claim) {
        return events.stream()
                .filter(e -> e.tellings().stream().anyMatch(t -> t.claim().id().equals(claim.id())))
                .findFirst()
                .orElseThrow();
    }

    private List<Event> events(Optional<LocalDate> day) {
        return events.computeIfAbsent(day, d -> newsroom.events(tellings(d)));
    }

    private List<Telling> tellings(Optional<LocalDate> day) {
        Instant end = day.map(d -> d.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.MAX);
        return pieces().stream()
                .filter(p -> p.report().received().isBefore(end))
                .flatMap(p -> p.tellings().stream())
                .toList();
    }

    private List<Newsroom.Piece> pieces() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** Whether the container holds something there that is no publication, so that nothing can rest on it. */
    private boolean noReport(String name) {
        int hash = name.indexOf('#');
        return hash > 0
                && files.getOrDefault(name.substring(0, hash), List.of()).size()
                        < Integer.parseInt(name.substring(hash + 1));
    }

    private Newsroom.Piece piece(String name) {
        int hash = name.indexOf('#');
        String file = hash < 0 ? name : name.substring(0, hash);
        int number = hash < 0 ? 1 : Integer.parseInt(name.substring(hash + 1));
        List<Newsroom.Piece> pieces =
                Optional.ofNullable(files.get(file)).orElseThrow(() -> new AssertionError("no file " + file));
        assertThat(pieces.size()).as("reports in %s", file).isGreaterThanOrEqualTo(number);
        return pieces.get(number - 1);
    }
}
