package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.base.Cited;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.ClaimReader;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.event.Carrier;
import org.sitrep.event.Event;
import org.sitrep.event.EventReader;
import org.sitrep.event.Events;
import org.sitrep.event.Telling;
import org.sitrep.mention.Mention;
import org.sitrep.mention.MentionReader;
import org.sitrep.mention.Mentions;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Report;
import org.sitrep.text.Masthead;
import org.sitrep.text.ReportText;

/** What each room makes of some reports of the demo collection, room by room, compared with files that were read. */
final class GoldenTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final Path GOLDEN = Path.of("src/test/reports");

    /** The reports that are looked at; each shows something the others do not. */
    private static final List<String> NAMES = List.of(
            "2016-05-15-courier-deir-ez-zor-hospital.txt",
            "2016-05-16-cedar-hospital-toll.txt",
            "2016-10-04-northernwire-wedding.txt",
            "2016-10-04-cedar-wedding.txt",
            "2016-10-05-anatolian-wedding.html",
            "2016-11-09-gulf-hayesh.html",
            "2017-03-08-potomac-marines.txt",
            "undated-cedar-commanders-leave-raqqa.txt");

    private static final Map<String, Stages> READ = new LinkedHashMap<>();
    private static final Map<String, Instant> RECEIVED = new LinkedHashMap<>();

    private record Stages(Report report, ReportText text, Mentions mentions, List<Claim> claims) {}

    private static EventReader events;

    @BeforeAll
    static void read() throws IOException {
        Gazetteer gazetteer = Shared.gazetteer();
        ActorRegister register = Shared.register();
        MentionReader mentionReader = Shared.names();
        ClaimReader claimReader = Shared.claims();
        events = Events.reader(gazetteer, register);
        Map<String, Hints> hints = collection();
        for (String name : NAMES) {
            byte[] bytes = Files.readAllBytes(SAMPLES.resolve("reports").resolve(name));
            Reading reading =
                    Reading.of(name, bytes, Optional.ofNullable(hints.get(name)).orElse(Hints.NONE));
            Mentions mentions = mentionReader.read(reading.text()).value();
            READ.put(
                    name,
                    new Stages(
                            reading.report(),
                            reading.text(),
                            mentions,
                            claimReader.read(mentions).value()));
        }
    }

    private static Map<String, Hints> collection() throws IOException {
        Map<String, Hints> hints = new LinkedHashMap<>();
        for (String line : Files.readAllLines(SAMPLES.resolve("collection.tsv"), StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            if (fields.length < 5 || !fields[0].startsWith("reports/")) {
                continue;
            }
            RECEIVED.put(fields[0].substring("reports/".length()), Instant.parse(fields[3]));
            hints.put(
                    fields[0].substring("reports/".length()),
                    new Hints(
                            Optional.of(fields[1]).filter(s -> !s.isEmpty()),
                            Optional.of(fields[2]).filter(s -> !s.isEmpty()).map(LocalDate::parse),
                            Optional.empty(),
                            Optional.empty()));
        }
        return hints;
    }

    static List<String> names() {
        return NAMES;
    }

    private static Stages of(String name) {
        return Optional.ofNullable(READ.get(name)).orElseThrow();
    }

    private static Path file(String name, String room) {
        return GOLDEN.resolve(name.substring(0, name.lastIndexOf('.'))).resolve(room);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theReportIsWhatItsContainerSays(String name) {
        Report report = of(name).report();
        StringBuilder lines = new StringBuilder();
        lines.append("outlet ")
                .append(report.outlet().map(GoldenTest::cited).orElse("-"))
                .append('\n');
        lines.append("title ")
                .append(report.title().map(GoldenTest::cited).orElse("-"))
                .append('\n');
        lines.append("published ")
                .append(report.published().map(GoldenTest::cited).orElse("-"))
                .append('\n');
        lines.append("original ").append(report.original().sha256()).append('\n');
        lines.append("decoding ").append(report.manuscript().decoding()).append('\n');
        Golden.check(file(name, "report.txt"), lines.toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTextIsDividedIntoBlocksAndSentences(String name) {
        ReportText text = of(name).text();
        Masthead masthead = text.masthead();
        StringBuilder lines = new StringBuilder();
        lines.append("outlet ").append(cited(masthead.outlet())).append('\n');
        lines.append("published ")
                .append(masthead.published().map(GoldenTest::cited).orElse("-"))
                .append('\n');
        lines.append("agency ")
                .append(masthead.agency().map(GoldenTest::cited).orElse("-"))
                .append('\n');
        lines.append("language ").append(text.language()).append('\n');
        text.blocks().forEach(block -> {
            lines.append('\n').append(block.kind()).append('\n');
            if (text.sentences().stream().noneMatch(s -> block.span().contains(s.span()))) {
                lines.append("  ").append(oneLine(block.span().in(text.text()))).append('\n');
            }
            text.sentences().stream()
                    .filter(s -> block.span().contains(s.span()))
                    .forEach(s -> lines.append("  | ")
                            .append(oneLine(s.span().in(text.text())))
                            .append('\n'));
        });
        Golden.check(file(name, "text.txt"), lines.toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theMentionsNameWhatTheirWordsName(String name) {
        Mentions mentions = of(name).mentions();
        String text = mentions.text().text();
        String lines = mentions.mentions().stream()
                .map(m -> m.span().start() + "\t" + oneLine(m.span().in(text)) + "\t" + meaning(m))
                .collect(Collectors.joining("\n"));
        Golden.check(file(name, "mentions.tsv"), lines);
    }

    private static String meaning(Mention mention) {
        return mention.fold(
                a -> "actor\t" + a.actor().best().map(b -> b.id().toString()).orElse("unknown " + a.type()),
                d -> "description\t" + d.kind()
                        + d.candidates().stream()
                                .findFirst()
                                .map(c -> " perhaps " + c.meaning().id())
                                .orElse(""),
                p -> "place\t"
                        + p.place().best().map(b -> b.id() + " " + b.name()).orElse("unknown") + "\t" + p.bearing(),
                t -> "time\t" + when(t.when()),
                n -> "amount\t" + n.amount(),
                e -> "entity\t" + e.type());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theClaimsSayWhoSaysThatWhat(String name) {
        Stages stages = of(name);
        String lines = stages.claims().stream()
                .map(claim -> shown(claim, stages.text().text()))
                .collect(Collectors.joining("\n"));
        Golden.check(file(name, "claims.txt"), lines);
    }

    private static String shown(Claim claim, String text) {
        Particulars p = claim.that().particulars();
        List<String> lines = new ArrayList<>();
        lines.add("\"" + oneLine(claim.evidence().quote()) + "\"");
        lines.add("  " + claim.that().kind() + " " + claim.stance().polarity() + " "
                + claim.stance().modality() + " "
                + p.codes().stream()
                        .map(c -> c.value().book() + ":" + c.value().code())
                        .collect(Collectors.joining(", ")));
        lines.add("  by "
                + claim.by().chain().stream()
                        .map(v -> v.value())
                        .map(GoldenTest::voice)
                        .collect(Collectors.joining(" <- "))
                + " (" + claim.by().link()
                + claim.by().cue().map(c -> ", \"" + c.in(text) + "\"").orElse("") + ")");
        for (Part part : p.parts()) {
            lines.add("  " + part.role() + " " + oneLine(part.party().value().text()) + " = "
                    + part.party().value().name());
        }
        for (Where where : p.places()) {
            lines.add("  " + where.role() + (where.place().value().near() ? " near " : " ")
                    + oneLine(where.place().value().text()) + " = "
                    + where.place().value().name());
        }
        p.when().ifPresent(w -> lines.add("  when " + when(w.value())));
        for (Counted counted : p.amounts()) {
            lines.add("  " + counted.amount().value());
        }
        p.purpose().ifPresent(w -> lines.add("  for \"" + oneLine(w.value()) + "\""));
        for (Claim.Excerpt repeat : claim.repeats()) {
            lines.add("  also \"" + oneLine(repeat.quote()) + "\"");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String voice(Voice voice) {
        return voice.name() + " [" + voice.fold(o -> "outlet", o -> "organisation", x -> "person", x -> "unnamed")
                + "]";
    }

    @Test
    void theEventsJoinTheClaimsOfAllReports() {
        List<Telling> tellings = new ArrayList<>();
        READ.forEach((name, stages) ->
                stages.claims().forEach(claim -> tellings.add(new Telling(claim, carrier(name, stages)))));
        Read<List<Event>> read = events.read(tellings);
        String lines = read.value().stream()
                .sorted(Comparator.comparing((Event e) -> -e.tellings().size())
                        .thenComparing(e -> e.core().summary())
                        .thenComparing(e -> e.id().toString()))
                .map(GoldenTest::shown)
                .collect(Collectors.joining("\n"));
        Golden.check(GOLDEN.resolve("events.txt"), lines);
        assertThat(read.value().stream().mapToInt(e -> e.tellings().size()).sum())
                .isEqualTo(tellings.size());
    }

    private static Carrier carrier(String name, Stages stages) {
        Masthead m = stages.text().masthead();
        Instant received =
                Optional.ofNullable(RECEIVED.get(name)).orElse(stages.report().received());
        return new Carrier(
                stages.report().id(),
                m.outlet().value(),
                Optional.empty(),
                m.agency().map(Cited::value),
                m.title().map(Cited::value),
                m.published().map(Cited::value),
                received,
                stages.text().fingerprint());
    }

    private static String shown(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add("\"" + oneLine(event.core().summary()) + "\"");
        lines.add("  " + event.core().kind() + " " + event.core().plover().orElse("-") + ", "
                + when(event.core().when())
                + ", " + event.tellings().size() + " claims, " + event.origins().reports() + " reports, origins "
                + event.origins().min() + "-" + event.origins().max() + ", "
                + event.grade().code() + " "
                + event.origins().flags());
        event.tellings().stream()
                .map(t -> t.carrier().outlet() + ": "
                        + oneLine(t.claim().evidence().quote()))
                .sorted()
                .forEach(t -> lines.add("  " + t));
        event.origins().merges().stream()
                .map(d -> "  " + d.getClass().getSimpleName() + (d.certain() ? "" : "?") + ": " + d.reason())
                .sorted()
                .forEach(lines::add);
        event.conflicts().stream()
                .map(c -> "  " + c.kind() + ": " + c.explanation())
                .sorted()
                .forEach(lines::add);
        event.updates().stream()
                .map(u -> "  Update: " + u.explanation())
                .sorted()
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String when(When when) {
        return when.fold(
                d -> d.day().toString(),
                w -> w.earliest() + ".." + w.latest() + " " + w.granularity(),
                b -> ".." + b.latest(),
                a -> a.earliest() + "..",
                r -> "relative \"" + r.expression() + "\"",
                u -> "unstated");
    }

    private static String cited(Cited<?> value) {
        return value.value() + " <- "
                + value.from()
                        .fold(
                                q -> q.spans().stream().map(Span::toString).collect(Collectors.joining()),
                                m -> m.field(),
                                d -> "decision " + d.decision());
    }

    private static String oneLine(String text) {
        return Stream.of(text.split("\\s+")).collect(Collectors.joining(" ")).strip();
    }
}
