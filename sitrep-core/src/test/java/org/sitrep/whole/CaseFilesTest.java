package org.sitrep.whole;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.claim.Claim;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Runs case files: short reports in, origins, grades and conflicts out. */
class CaseFilesTest {
    /** Beside the repository on machines that have the gold sets. */
    private static final Path CASES = Path.of("..", "..", "shared", "gold", "origins");

    @Test
    void theSampleCasesComeOutAsAnAnalystSeesThem() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "no case files beside the repository: " + CASES);
        Newsroom newsroom = new Newsroom(TextActorRegister.load());
        List<String> misses = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(CASES)) {
            files = listed.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            misses.addAll(new Case(newsroom, new ObjectMapper().readTree(Files.readString(file))).misses());
        }
        KnownMisses.check("case-misses.tsv", misses, 3);
    }

    /** One case with its reports read. */
    private static final class Case {
        private final Newsroom newsroom;
        private final JsonNode file;
        private final Map<String, Newsroom.Piece> pieces = new LinkedHashMap<>();
        private final List<String> misses = new ArrayList<>();

        Case(Newsroom newsroom, JsonNode file) {
            this.newsroom = newsroom;
            this.file = file;
            for (JsonNode report : file.get("reports")) {
                Hints hints = new Hints(
                        Optional.of(text(report, "outlet")),
                        Optional.of(LocalDate.parse(text(report, "published"))),
                        Optional.empty(),
                        Optional.empty());
                pieces.put(
                        text(report, "id"),
                        newsroom.read(
                                        text(report, "text").getBytes(StandardCharsets.UTF_8),
                                        "text/plain",
                                        text(report, "id") + ".txt",
                                        Instant.parse(text(report, "received")),
                                        hints)
                                .get(0));
            }
        }

        List<String> misses() {
            List<Event> all = newsroom.events(tellings(Instant.MAX));
            if (Boolean.getBoolean("sitrep.show")) {
                Shown.all(all).forEach(System.err::println);
            }
            for (JsonNode ask : file.get("ask")) {
                ask(all, ask, ask.get("expect"), "");
                for (JsonNode then : ask.has("asOf") ? ask.get("asOf") : List.<JsonNode>of()) {
                    LocalDate day = LocalDate.parse(text(then, "known"));
                    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                    ask(newsroom.events(tellings(end)), ask, then.get("expect"), " as of " + day);
                }
            }
            pairs("sameEvent").forEach(p -> {
                if (!sameEvent(all, p.get(0), p.get(1))) {
                    miss("not one event: " + p);
                }
            });
            pairs("otherEvent").forEach(p -> {
                if (sameEvent(all, p.get(0), p.get(1))) {
                    miss("one event: " + p);
                }
            });
            if (file.has("conflicts")) {
                conflicts(all);
            }
            if (file.has("updates")) {
                long found = all.stream().mapToLong(e -> e.updates().size()).sum();
                if (found != file.get("updates").size()) {
                    miss("updates: " + found);
                }
            }
            return misses;
        }

        private void ask(List<Event> events, JsonNode ask, JsonNode expect, String when) {
            String where = text(ask, "report") + " '" + text(ask, "quote") + "'" + when;
            Optional<Event> event = event(events, ask.get("report"), ask.get("quote"));
            if (event.isEmpty()) {
                miss("no claim at " + where);
                return;
            }
            Event e = event.get();
            compare(
                    where,
                    expect,
                    "origins",
                    "[" + e.origins().min() + "," + e.origins().max() + "]");
            compare(where, expect, "reports", String.valueOf(e.origins().reports()));
            compare(where, expect, "credibility", String.valueOf(e.grade().credibility()));
            if (expect.has("flags")) {
                TreeSet<String> expected = new TreeSet<>();
                expect.get("flags").forEach(f -> expected.add(f.asString()));
                TreeSet<String> found = new TreeSet<>();
                e.origins().flags().forEach(f -> found.add(f.name()));
                if (!expected.equals(found)) {
                    miss(where + "\tflags " + expected + "\t" + found);
                }
            }
        }

        private void compare(String where, JsonNode expect, String key, String found) {
            if (expect.has(key)) {
                String expected = expect.get(key).toString().replace(" ", "");
                if (!expected.equals(found)) {
                    miss(where + "\t" + key + " " + expected + "\t" + found);
                }
            }
        }

        private void conflicts(List<Event> events) {
            List<String> found = new ArrayList<>();
            events.forEach(e -> e.conflicts().forEach(c -> found.add(c.kind() + ": " + c.explanation())));
            List<String> expected = new ArrayList<>();
            file.get("conflicts").forEach(c -> expected.add(text(c, "kind")));
            if (!found.stream()
                    .map(f -> f.substring(0, f.indexOf(':')))
                    .sorted()
                    .toList()
                    .equals(expected.stream().sorted().toList())) {
                miss("conflicts\t" + expected + "\t" + found);
            }
        }

        private List<JsonNode> pairs(String key) {
            List<JsonNode> pairs = new ArrayList<>();
            if (file.has(key)) {
                file.get(key).forEach(pairs::add);
            }
            return pairs;
        }

        private boolean sameEvent(List<Event> events, JsonNode one, JsonNode other) {
            Optional<Event> a = event(events, one.get(0), one.get(1));
            return a.isPresent() && a.equals(event(events, other.get(0), other.get(1)));
        }

        private Optional<Event> event(List<Event> events, JsonNode report, JsonNode quote) {
            return java.util.Objects.requireNonNull(pieces.get(report.asString())).at(quote.asString()).stream()
                    .findFirst()
                    .map(Claim::id)
                    .flatMap(id -> holding(events, id));
        }

        private static Optional<Event> holding(List<Event> events, ClaimId id) {
            return events.stream()
                    .filter(e ->
                            e.tellings().stream().anyMatch(t -> t.claim().id().equals(id)))
                    .findFirst();
        }

        private List<Telling> tellings(Instant before) {
            return pieces.values().stream()
                    .filter(p -> p.report().received().isBefore(before))
                    .flatMap(p -> p.tellings().stream())
                    .toList();
        }

        private void miss(String what) {
            misses.add(text(file, "id") + "\t" + what);
        }

        private static String text(JsonNode node, String key) {
            return node.get(key).asString();
        }
    }
}
