package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.sitrep.mention.place.NameTrait;
import org.sitrep.mention.place.PlaceSpotter;
import org.sitrep.mention.place.PlaceSpotter.Observed;
import org.sitrep.mention.place.PlaceTrait;
import org.sitrep.mention.place.Weights;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the weights of the place room from marked texts, and reports each corpus by weights learnt on the others.
 *
 * <pre>PlaceTraining GOLD OUT</pre>
 *
 * with GOLD holding {@code lgl}, {@code geovirus}, {@code geowebnews}, {@code re3d} and {@code ucdp_syria}, and OUT the table of weights to write. Same data, same
 * table.
 */
public final class PlaceTraining {
    private static final List<String> CORPORA = List.of("geowebnews", "lgl", "geovirus");
    private static final double FAR_KM = 161;
    private static final double CLOSE_KM = 40;
    /** How far from the event a name of its headline may lie and still be meant. */
    private static final double HEADLINE_KM = 10;

    private static final int HEADLINES = 1500;
    private static final int ROUNDS = 60;
    private static final long SEED = 11;
    private static final double RIDGE_CHOICE = 2e-4;
    private static final double RIDGE_NAME = 5e-4;

    private PlaceTraining() {}

    /** A text made ready, with its gold places in the spans of the clean text. */
    private record Lesson(
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

    private record Mark(Span span, GoldPlaces.Place place) {}

    /** What a choice is learnt from: spans marked by hand, or for a headline the place of the event it tells of. */
    private record Target(double latitude, double longitude, double withinKm) {}

    /** Runs the training. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: PlaceTraining GOLD OUT");
            System.exit(2);
        }
        Gazetteer gazetteer = CompactGazetteer.load();
        ActorRegister register = TextActorRegister.load();
        NameReader names = new NameReader(gazetteer, register);
        List<Lesson> lessons = new ArrayList<>();
        for (String corpus : CORPORA) {
            lessons.addAll(lessons(corpus, Path.of(args[0], corpus), names));
        }
        lessons.addAll(headlines(Path.of(args[0], "ucdp_syria"), names));
        lessons.addAll(entities(Path.of(args[0], "re3d"), names));
        System.err.println(lessons.size() + " texts read");
        for (String held : CORPORA) {
            Weights weights = learn(
                    gazetteer,
                    lessons.stream().filter(l -> !l.corpus().equals(held)).toList());
            report(
                    held,
                    gazetteer,
                    weights,
                    lessons.stream().filter(l -> l.corpus().equals(held)).toList());
            write(Path.of(args[1] + ".without-" + held), LAST, held);
        }
        Weights all = learn(gazetteer, lessons);
        report(
                "all (seen)",
                gazetteer,
                all,
                lessons.stream().filter(l -> CORPORA.contains(l.corpus())).toList());
        write(Path.of(args[1]), LAST, "nothing");
    }

    private static final Map<String, double[]> LAST = new LinkedHashMap<>();

    private static List<Lesson> lessons(String corpus, Path folder, NameReader names) throws IOException {
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
    private static List<Lesson> headlines(Path folder, NameReader names) throws IOException {
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
                            Optional.of(rows.get(headline)),
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
     * corpora mark it as a place.
     */
    private static List<Lesson> entities(Path folder, NameReader names) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(f -> f.endsWith("documents.json")).sorted().toList();
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

    private static Optional<Mark> mark(Lesson lesson, Span span) {
        Optional<Mark> exact =
                lesson.marks().stream().filter(m -> m.span().equals(span)).findFirst();
        return exact.isPresent()
                ? exact
                : lesson.marks().stream().filter(m -> m.span().overlaps(span)).findFirst();
    }

    /** Learns how to choose alone, then beside others, then what is a name of a place. */
    private static Weights learn(Gazetteer gazetteer, List<Lesson> lessons) {
        int p = PlaceTrait.values().length;
        int n = NameTrait.values().length;
        double[] alone = new double[p];
        double[] together = new double[p];
        double[] name = new double[n];
        alone = choice(gazetteer, Weights.of(name, alone, together), lessons, true);
        together = choice(gazetteer, Weights.of(name, alone, together), lessons, false);
        List<double[]> rows = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        PlaceSpotter spotter = new PlaceSpotter(gazetteer, Weights.of(name, alone, together));
        for (Lesson lesson : lessons) {
            for (Observed o : spotter.observe(lesson.text(), lesson.sentences(), lesson.entities(), lesson.taken())) {
                if (lesson.event().isPresent()) {
                    Target there = lesson.event().get();
                    // Of a headline only the name of the event's place is known to be one.
                    if (o.candidates().stream()
                            .anyMatch(c -> c.kilometresTo(there.latitude(), there.longitude()) <= there.withinKm())) {
                        rows.add(o.nameTraits());
                        truths.add(true);
                    }
                } else {
                    boolean place = mark(lesson, o.span()).isPresent();
                    if (place || lesson.unclear().stream().noneMatch(u -> u.overlaps(o.span()))) {
                        rows.add(o.nameTraits());
                        truths.add(place);
                    }
                }
            }
        }
        name = logistic(rows, truths, n);
        LAST.clear();
        LAST.put("alone", alone);
        LAST.put("together", together);
        LAST.put("name", name);
        return Weights.of(name, alone, together);
    }

    private record Case(double[][] traits, double[] right) {}

    private static double[] choice(Gazetteer gazetteer, Weights weights, List<Lesson> lessons, boolean alone) {
        PlaceSpotter spotter = new PlaceSpotter(gazetteer, weights);
        List<Case> cases = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (Observed o : spotter.observe(lesson.text(), lesson.sentences(), lesson.entities(), lesson.taken())) {
                Optional<Target> target = lesson.target(o.span());
                if (target.isEmpty() || o.candidates().size() < 2) {
                    continue;
                }
                Target there = target.get();
                double[] right = new double[o.candidates().size()];
                double total = 0;
                for (int i = 0; i < right.length; i++) {
                    double km = o.candidates().get(i).kilometresTo(there.latitude(), there.longitude());
                    right[i] = km <= there.withinKm() ? Math.exp(-km / CLOSE_KM) : 0;
                    total += right[i];
                }
                if (total > 0) {
                    for (int i = 0; i < right.length; i++) {
                        right[i] /= total;
                    }
                    cases.add(new Case(o.placeTraits(), right));
                }
            }
        }
        int p = PlaceTrait.values().length;
        int used = alone ? PlaceTrait.COUNTRY_NAMED.ordinal() : p;
        double[] w = new double[p];
        double[] squares = new double[p];
        Arrays.fill(squares, 1e-6);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(cases, random);
            for (Case one : cases) {
                int c = one.right().length;
                double[] sums = new double[c];
                double most = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < c; i++) {
                    for (int k = 0; k < p; k++) {
                        sums[i] += used(k, used) ? w[k] * one.traits()[i][k] : 0;
                    }
                    most = Math.max(most, sums[i]);
                }
                double total = 0;
                for (int i = 0; i < c; i++) {
                    sums[i] = Math.exp(sums[i] - most);
                    total += sums[i];
                }
                double[] gradient = new double[p];
                for (int i = 0; i < c; i++) {
                    double d = sums[i] / total - one.right()[i];
                    for (int k = 0; k < p; k++) {
                        gradient[k] += d * one.traits()[i][k];
                    }
                }
                for (int k = 0; k < p; k++) {
                    if (used(k, used)) {
                        double g = gradient[k] + RIDGE_CHOICE * w[k];
                        squares[k] += g * g;
                        w[k] -= .2 * g / Math.sqrt(squares[k]);
                    }
                }
            }
        }
        return w;
    }

    private static boolean used(int trait, int used) {
        return trait < used || trait == PlaceTrait.NAMESAKE.ordinal();
    }

    private static double[] logistic(List<double[]> rows, List<Boolean> truths, int n) {
        double[] w = new double[n];
        double[] squares = new double[n];
        Arrays.fill(squares, 1e-6);
        Random random = new Random(SEED);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (int i : order) {
                double[] x = rows.get(i);
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += w[k] * x[k];
                }
                double d = 1 / (1 + Math.exp(-sum)) - (truths.get(i) ? 1 : 0);
                for (int k = 0; k < n; k++) {
                    double g = d * x[k] + RIDGE_NAME * w[k];
                    squares[k] += g * g;
                    w[k] -= .2 * g / Math.sqrt(squares[k]);
                }
            }
        }
        return w;
    }

    private static double kilometres(Place place, GoldPlaces.Place gold) {
        return place.kilometresTo(
                gold.latitude().getAsDouble(), gold.longitude().getAsDouble());
    }

    private static void report(String held, Gazetteer gazetteer, Weights weights, List<Lesson> lessons) {
        PlaceSpotter spotter = new PlaceSpotter(gazetteer, weights);
        int found = 0;
        int gold = 0;
        int hits = 0;
        int located = 0;
        int near = 0;
        int reachable = 0;
        int asked = 0;
        int right = 0;
        int unlocatedHits = 0;
        int unlocatedGold = 0;
        for (Lesson lesson : lessons) {
            List<Span> spans = new ArrayList<>();
            List<Optional<Place>> places = new ArrayList<>();
            spotter.spot(lesson.text(), lesson.sentences(), lesson.entities(), lesson.taken())
                    .forEach(m -> {
                        spans.add(m.span());
                        places.add(m.place().best());
                    });
            List<Mark> sure =
                    lesson.marks().stream().filter(m -> m.place().located()).toList();
            var chosen = spotter.choose(
                    lesson.text(),
                    lesson.sentences(),
                    lesson.taken(),
                    sure.stream().map(Mark::span).toList());
            asked += sure.size();
            for (int i = 0; i < sure.size(); i++) {
                Optional<Place> place = chosen.get(i).best();
                if (place.isPresent() && kilometres(place.get(), sure.get(i).place()) <= FAR_KM) {
                    right++;
                }
            }
            found += spans.size();
            gold += lesson.marks().size();
            for (Mark mark : lesson.marks()) {
                int at = spans.indexOf(mark.span());
                for (int i = 0; at < 0 && i < spans.size(); i++) {
                    if (spans.get(i).overlaps(mark.span())) {
                        at = i;
                    }
                }
                unlocatedGold += mark.place().located() ? 0 : 1;
                if (at >= 0) {
                    hits++;
                    if (!mark.place().located()) {
                        unlocatedHits++;
                        continue;
                    }
                    located++;
                    if (places.get(at).isPresent() && kilometres(places.get(at).get(), mark.place()) <= FAR_KM) {
                        near++;
                    }
                    if (gazetteer.find(mark.place().phrase()).stream()
                            .anyMatch(c -> kilometres(c.place(), mark.place()) <= FAR_KM)) {
                        reachable++;
                    }
                }
            }
        }
        double f1 = 2.0 * hits / (found + gold);
        double end = 2.0 * near / (found - unlocatedHits + gold - unlocatedGold);
        System.out.printf(
                Locale.ROOT,
                "%-12s precision %.3f recall %.3f f1 %.3f accuracy161 %.3f (reachable %.3f) endToEndF1 %.3f goldSpanAccuracy161 %.3f%n",
                held,
                (double) hits / found,
                (double) hits / gold,
                f1,
                (double) near / located,
                (double) reachable / located,
                end,
                (double) right / asked);
    }

    private static void write(Path out, Map<String, double[]> tables, String without) throws IOException {
        try (PrintStream to = new PrintStream(Files.newOutputStream(out), true, StandardCharsets.UTF_8)) {
            to.println("# Weights of the place room: table, observation, weight. Learnt by PlaceTraining, seed " + SEED
                    + ", on " + CORPORA + " without " + without + ". See the card beside this file.");
            tables.forEach((table, weights) -> {
                Enum<?>[] names = table.equals("name") ? NameTrait.values() : PlaceTrait.values();
                for (int i = 0; i < weights.length; i++) {
                    to.printf(Locale.ROOT, "%s\t%s\t%.4f%n", table, names[i].name(), weights[i]);
                }
            });
        }
    }
}
