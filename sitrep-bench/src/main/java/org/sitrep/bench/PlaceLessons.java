package org.sitrep.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.sitrep.base.Span;
import org.sitrep.evaluate.GoldPlaces;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameReader;
import org.sitrep.mention.Tagged;
import org.sitrep.reference.Actor;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts with marked places, made ready to learn from: the corpora of news, documents on Syria and Iraq, headlines of events. */
final class PlaceLessons {
    static final double FAR_KM = 161;
    static final long SEED = 11;

    /** How far from the event a name of its headline may lie and still be meant. */
    private static final double HEADLINE_KM = 10;

    private static final int HEADLINES = 1500;

    /** The folder of re3d under CC BY-NC. */
    private static final String NOT_FREE = "BBC Online";

    private PlaceLessons() {}

    /** A text made ready, with its gold places in the spans of the clean text. */
    record Lesson(
            String corpus,
            String text,
            List<Tagged> sentences,
            List<EntityMention> entities,
            List<Span> taken,
            List<Mark> marks,
            List<Span> unclear,
            Optional<Target> event) {

        Optional<Target> target(Span span) {
            return event.isPresent()
                    ? event
                    : mark(this, span)
                            .map(Mark::place)
                            .filter(GoldPlaces.Place::located)
                            .map(p -> new Target(
                                    p.latitude().getAsDouble(), p.longitude().getAsDouble(), FAR_KM));
        }
    }

    record Mark(Span span, GoldPlaces.Place place) {}

    /** What a choice is learnt from: spans marked by hand, or for a headline the place of the event it tells of. */
    record Target(double latitude, double longitude, double withinKm) {}

    static List<Lesson> lessons(String corpus, Path folder, NameReader names) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                for (GoldPlaces gold : GoldPlaces.of(file)) {
                    lesson(corpus, gold.text(), gold.places(), List.of(), Optional.empty(), names)
                            .ifPresent(lessons::add);
                }
            }
        }
        return lessons;
    }

    /** Headlines of events in Syria with the place of the event: a seeded sample, the place coded as exact or near. */
    static List<Lesson> headlines(Path folder, NameReader names) throws IOException {
        Map<String, Target> rows = new java.util.TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv.gz")).sorted().toList()) {
                try (var reader = new java.io.InputStreamReader(
                                new java.util.zip.GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                        var rowsOfFile = org.apache.commons.csv.CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get()
                                .parse(reader)) {
                    for (var row : rowsOfFile) {
                        String headline = row.get("source_headline");
                        if (row.get("where_prec").matches("[12]")
                                && !row.get("latitude").isEmpty()
                                && headline.length() > 30
                                && !headline.contains(";")) {
                            rows.put(
                                    headline,
                                    new Target(
                                            Double.parseDouble(row.get("latitude")),
                                            Double.parseDouble(row.get("longitude")),
                                            HEADLINE_KM));
                        }
                    }
                }
            }
        }
        List<String> order = new ArrayList<>(rows.keySet());
        java.util.Collections.shuffle(order, new Random(SEED));
        List<Lesson> lessons = new ArrayList<>();
        for (String headline : order.subList(0, Math.min(HEADLINES, order.size()))) {
            lesson(
                            "headlines",
                            headline + ".\n\nThe people there said this on Monday in Syria.",
                            List.of(),
                            List.of(),
                            Optional.of(requireNonNull(rows.get(headline))),
                            names)
                    .ifPresent(lessons::add);
        }
        return lessons;
    }

    private static Optional<Lesson> lesson(
            String corpus,
            String gold,
            List<GoldPlaces.Place> places,
            List<Span> unclearInGold,
            Optional<Target> event,
            NameReader names) {
        Report report = Reports.reader()
                .read(
                        new Original(gold.getBytes(StandardCharsets.UTF_8), "text/plain"),
                        new Intake.FromHand("gold"),
                        Instant.EPOCH,
                        new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.empty()))
                .value()
                .get(0);
        ReportText text = Texts.reader().read(report).value();
        if (text.sentences().isEmpty()) {
            return Optional.empty();
        }
        Mentions mentions = names.read(text).value();
        List<Span> taken = mentions.mentions().stream()
                .filter(m -> m instanceof ActorMention a && a.actor().best().isPresent() && !isState(a))
                .map(m -> m.span())
                .toList();
        List<EntityMention> entities = mentions.mentions().stream()
                .filter(m -> m instanceof EntityMention)
                .map(m -> (EntityMention) m)
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (GoldPlaces.Place place : places) {
            clean(place.span(), report, text, mentions).ifPresent(s -> marks.add(new Mark(s, place)));
        }
        List<Span> unclear = new ArrayList<>();
        for (Span span : unclearInGold) {
            clean(span, report, text, mentions).ifPresent(unclear::add);
        }
        return Optional.of(
                new Lesson(corpus, text.text(), mentions.sentences(), entities, taken, marks, unclear, event));
    }

    private static Optional<Span> clean(Span gold, Report report, ReportText text, Mentions mentions) {
        return mentions.sentences().stream()
                .flatMap(s -> s.words().stream())
                .map(w -> w.span())
                .filter(w -> text.offsets()
                        .toSource(w)
                        .flatMap(s -> report.manuscript().toOriginal().toSource(s))
                        .filter(gold::overlaps)
                        .isPresent())
                .reduce(Span::cover);
    }

    /**
     * Documents on Syria and Iraq with places marked without coordinates. A name marked as a body ("Syria denied it") is left out: the other
     * corpora mark it as a place. The source whose licence forbids commercial use is left out, so that the weights owe it nothing.
     */
    static List<Lesson> entities(Path folder, NameReader names) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(f -> f.endsWith("documents.json"))
                    .filter(f -> !f.toString().contains(NOT_FREE))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Map<String, List<GoldPlaces.Place>> places = new java.util.TreeMap<>();
            Map<String, List<Span>> bodies = new java.util.TreeMap<>();
            for (String line : Files.readAllLines(file.resolveSibling("entities.json"))) {
                JsonNode entity = json.readTree(line);
                if (entity.path("confidence").asDouble() < .5) {
                    continue;
                }
                Span span = new Span(
                        entity.path("begin").asInt(), entity.path("end").asInt());
                String id = entity.path("documentId").asString();
                if (entity.path("type").asString().equals("Location")) {
                    places.computeIfAbsent(id, i -> new ArrayList<>())
                            .add(new GoldPlaces.Place(
                                    span,
                                    entity.path("value").asString(),
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty()));
                } else if (entity.path("type").asString().equals("Organisation")) {
                    bodies.computeIfAbsent(id, i -> new ArrayList<>()).add(span);
                }
            }
            for (String line : Files.readAllLines(file)) {
                JsonNode document = json.readTree(line);
                String id = document.path("_id").asString();
                lesson(
                                "re3d",
                                document.path("text").asString(),
                                places.getOrDefault(id, List.of()),
                                bodies.getOrDefault(id, List.of()),
                                Optional.empty(),
                                names)
                        .ifPresent(lessons::add);
            }
        }
        return lessons;
    }

    private static boolean isState(ActorMention mention) {
        return mention.actor()
                .<Boolean>fold(
                        r -> r.ranked().stream().anyMatch(c -> c.meaning().kind() == Actor.Kind.STATE),
                        r -> r.ranked().stream().anyMatch(c -> c.meaning().kind() == Actor.Kind.STATE),
                        r -> false);
    }

    static Optional<Mark> mark(Lesson lesson, Span span) {
        Optional<Mark> exact =
                lesson.marks().stream().filter(m -> m.span().equals(span)).findFirst();
        return exact.isPresent()
                ? exact
                : lesson.marks().stream().filter(m -> m.span().overlaps(span)).findFirst();
    }
}
