package org.sitrep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.sitrep.base.Span;
import org.sitrep.bench.PlaceLessons.Lesson;
import org.sitrep.bench.PlaceLessons.Mark;
import org.sitrep.bench.PlaceLessons.Target;
import org.sitrep.evaluate.GoldPlaces;
import org.sitrep.mention.NameReader;
import org.sitrep.mention.place.NameTrait;
import org.sitrep.mention.place.PlaceSpotter;
import org.sitrep.mention.place.PlaceSpotter.Observed;
import org.sitrep.mention.place.PlaceTrait;
import org.sitrep.mention.place.Weights;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;

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
    private static final double FAR_KM = PlaceLessons.FAR_KM;
    private static final double CLOSE_KM = 40;
    private static final int ROUNDS = 60;
    private static final long SEED = PlaceLessons.SEED;
    private static final double RIDGE_CHOICE = 2e-4;
    private static final double RIDGE_NAME = 5e-4;

    private PlaceTraining() {}

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
            lessons.addAll(PlaceLessons.lessons(corpus, Path.of(args[0], corpus), names));
        }
        lessons.addAll(PlaceLessons.headlines(Path.of(args[0], "ucdp_syria"), names));
        lessons.addAll(PlaceLessons.entities(Path.of(args[0], "re3d"), names));
        System.err.println(lessons.size() + " texts read");
        for (String held : CORPORA) {
            Learnt learnt = learn(
                    gazetteer,
                    lessons.stream().filter(l -> !l.corpus().equals(held)).toList());
            report(
                    held,
                    gazetteer,
                    learnt.weights(),
                    lessons.stream().filter(l -> l.corpus().equals(held)).toList());
            write(Path.of(args[1] + ".without-" + held), learnt, held);
        }
        Learnt all = learn(gazetteer, lessons);
        report(
                "all (seen)",
                gazetteer,
                all.weights(),
                lessons.stream().filter(l -> CORPORA.contains(l.corpus())).toList());
        write(Path.of(args[1]), all, "nothing");
    }

    /** Three tables of weights, in the order of their traits. */
    private record Learnt(double[] alone, double[] together, double[] name) {
        Weights weights() {
            return Weights.of(name, alone, together);
        }
    }

    /** Learns how to choose alone, then beside others, then what is a name of a place. */
    private static Learnt learn(Gazetteer gazetteer, List<Lesson> lessons) {
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
                    boolean place = PlaceLessons.mark(lesson, o.span()).isPresent();
                    if (place || lesson.unclear().stream().noneMatch(u -> u.overlaps(o.span()))) {
                        rows.add(o.nameTraits());
                        truths.add(place);
                    }
                }
            }
        }
        name = logistic(rows, truths, n);
        return new Learnt(alone, together, name);
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

    private static void write(Path out, Learnt learnt, String without) throws IOException {
        try (PrintStream to = new PrintStream(Files.newOutputStream(out), true, StandardCharsets.UTF_8)) {
            to.println("# Weights of the place room: table, observation, weight. Learnt by PlaceTraining, seed " + SEED
                    + ", on " + CORPORA + " without " + without + ". See the card beside this file.");
            table(to, "alone", PlaceTrait.values(), learnt.alone());
            table(to, "together", PlaceTrait.values(), learnt.together());
            table(to, "name", NameTrait.values(), learnt.name());
        }
    }

    private static void table(PrintStream to, String table, Enum<?>[] traits, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            to.printf(Locale.ROOT, "%s\t%s\t%.4f%n", table, traits[i].name(), weights[i]);
        }
    }
}
