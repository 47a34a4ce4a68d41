package org.sitrep.bench.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.claim.coding.RootFeatures;
import org.sitrep.claim.coding.TypeModel;
import org.sitrep.evaluate.PloverRoots;

/** Teaches PLOVER's roots, and the five classes of CAMEO. */
final class RootTraining {
    private final TypeItems items;
    private final Settings settings;
    private final RootFeatures roots = new RootFeatures();

    RootTraining(TypeItems items, Settings settings) {
        this.items = items;
        this.settings = settings;
    }

    /** Roots of passages whose source and target are known. */
    void plover() throws IOException {
        List<TypeItem> gold = items.of("plv", roots::of, roots::numbers);
        List<TypeItem> own = items.of("plover-samples", roots::of, roots::numbers);
        List<TypeItem> cameo = items.of("cameo", roots::of, roots::numbers);
        List<String> labels = List.copyOf(
                new TreeSet<>(gold.stream().map(i -> i.line().label()).toList()));
        TypeLearner.Manner manner = TypeTraining.manner(settings);
        int folds = (int) settings.number("folds", 5);
        Map<String, Integer> fold = TypeItem.folds(gold, folds);
        Map<TypeItem, Map<String, Double>> answers = new LinkedHashMap<>();
        for (int f = 0; f < folds; f++) {
            Set<String> held = new HashSet<>();
            List<TypeLearner.Example> examples = new ArrayList<>();
            for (TypeItem item : gold) {
                if (fold.getOrDefault(item.line().group(), -1) == f) {
                    held.add(item.line().group());
                } else {
                    examples.add(item.example(Set.of(item.line().label()), 1));
                }
            }
            further(own, cameo, labels, held, examples);
            TypeModel model = TypeLearner.learn(labels, examples, manner).model();
            for (TypeItem item : gold) {
                if (fold.getOrDefault(item.line().group(), -1) == f) {
                    answers.put(item, model.probabilities(item.numbers(), item.features()));
                }
            }
        }
        Map<String, String> rootGold = new LinkedHashMap<>();
        Map<String, String> rootFound = new LinkedHashMap<>();
        Map<String, String> quadGold = new LinkedHashMap<>();
        Map<String, String> quadFound = new LinkedHashMap<>();
        answers.forEach((item, shares) -> {
            String id = item.line().id();
            rootGold.put(id, item.line().label());
            rootFound.put(id, LabelFigures.best(shares));
            quadGold.put(id, PloverRoots.quad(item.line().label()));
            Map<String, Double> sums = new TreeMap<>();
            shares.forEach((l, p) -> sums.merge(PloverRoots.quad(l), p, Double::sum));
            quadFound.put(id, LabelFigures.best(sums));
            if (settings.has("misses")
                    && !LabelFigures.best(shares).equals(item.line().label())) {
                System.out.println(item.line().label() + " " + LabelFigures.best(shares) + " " + item.words());
            }
        });
        System.out.printf(
                Locale.ROOT,
                "plover %s own %d cameo %d: root macro-F1 %.3f accuracy %.3f quad macro-F1 %.3f%n",
                settings,
                own.size(),
                cameo.size(),
                LabelFigures.macro(rootGold, rootFound, true),
                LabelFigures.accuracy(rootGold, rootFound),
                LabelFigures.macro(quadGold, quadFound, settings.number("each", 0) > 0));
        if (settings.has("write")) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            gold.forEach(i -> examples.add(i.example(Set.of(i.line().label()), 1)));
            further(own, cameo, labels, Set.of(), examples);
            TypeTraining.write(settings, TypeLearner.learn(labels, examples, manner));
        }
    }

    private void further(
            List<TypeItem> own,
            List<TypeItem> cameo,
            List<String> labels,
            Set<String> held,
            List<TypeLearner.Example> examples) {
        double ours = settings.number("own", .2);
        double classes = settings.number("cameo", .5);
        for (TypeItem item : own) {
            if (ours > 0
                    && labels.contains(item.line().label())
                    && !held.contains(item.line().group())) {
                examples.add(item.example(Set.of(item.line().label()), ours));
            }
        }
        for (TypeItem item : cameo) {
            Set<String> possible = Set.copyOf(PloverRoots.of(item.line().label()));
            boolean marked = !item.line().passage().source().isEmpty()
                    && !item.line().passage().target().isEmpty();
            if (classes > 0
                    && !possible.isEmpty()
                    && marked
                    && !held.contains(item.line().group())) {
                examples.add(item.example(possible, classes));
            }
        }
    }

    /** Five classes of sentences whose source and target are not known. */
    void classes() throws IOException {
        List<TypeItem> gold = new ArrayList<>();
        for (TypeItem item : items.of("cameo-plain", roots::of, roots::numbers)) {
            gold.add(item);
        }
        List<String> labels = List.of("0", "1", "2", "3", "4");
        TypeLearner.Manner manner = TypeTraining.manner(settings);
        int folds = (int) settings.number("folds", 5);
        Map<String, Integer> fold = TypeItem.folds(gold, folds);
        Map<String, String> wanted = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int f = 0; f < folds; f++) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            for (TypeItem item : gold) {
                if (fold.getOrDefault(item.line().group(), -1) != f) {
                    examples.add(item.example(Set.of(item.line().label()), 1));
                }
            }
            TypeModel model = TypeLearner.learn(labels, examples, manner).model();
            for (TypeItem item : gold) {
                if (fold.getOrDefault(item.line().group(), -1) == f) {
                    wanted.put(item.line().id(), item.line().label());
                    found.put(
                            item.line().id(), LabelFigures.best(model.probabilities(item.numbers(), item.features())));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "classes %s: macro-F1 %.3f accuracy %.3f%n",
                settings,
                LabelFigures.macro(wanted, found, true),
                LabelFigures.accuracy(wanted, found));
        if (settings.has("write")) {
            List<TypeLearner.Example> examples = new ArrayList<>();
            gold.forEach(i -> examples.add(i.example(Set.of(i.line().label()), 1)));
            TypeTraining.write(settings, TypeLearner.learn(labels, examples, manner));
        }
    }
}
