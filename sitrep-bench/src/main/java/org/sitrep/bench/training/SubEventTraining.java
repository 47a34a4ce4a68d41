package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sitrep.claim.coding.SubEventFeatures;
import org.sitrep.claim.coding.TypeModel;
import org.sitrep.evaluate.CaseLabels;

/** Teaches ACLED's sub-event types, and five of CASE 2021. */
final class SubEventTraining {
    private final TypeItems items;
    private final Settings settings;
    private final SubEventFeatures subEvents = new SubEventFeatures();

    SubEventTraining(TypeItems items, Settings settings) {
        this.items = items;
        this.settings = settings;
    }

    /** Figures in several ways of holding out, and the model of everything where one is to be written. */
    void acled() throws IOException {
        List<TypeItem> notes = items.of("acled", subEvents::of, SubEventFeatures::numbers);
        List<TypeItem> own = items.of("acled-samples", subEvents::of, SubEventFeatures::numbers);
        List<String> labels = CaseLabels.types(30);
        TypeLearner.Manner manner = TypeTraining.manner(settings);
        Random random = new Random(TypeTraining.SEED);
        List<TypeItem> mixed = new ArrayList<>(notes);
        mixed.sort(Comparator.comparing(i -> i.line().id()));
        Collections.shuffle(mixed, random);
        if (settings.number("notes", 1) > 0) {
            List<TypeItem> held = mixed.subList(0, mixed.size() / 5);
            score(
                    "held-out 20 %",
                    held, true, learn(labels, mixed.subList(mixed.size() / 5, mixed.size()), own, manner));
        }
        if (settings.number("countries", 1) > 0) {
            int folds = (int) settings.number("folds", 5);
            Map<String, Integer> fold = TypeItem.folds(notes, folds);
            Map<TypeItem, String> all = new LinkedHashMap<>();
            for (int f = 0; f < folds; f++) {
                int now = f;
                List<TypeItem> rest = mixed.stream()
                        .filter(i -> fold.getOrDefault(i.line().group(), -1) != now)
                        .toList();
                List<TypeItem> held = mixed.stream()
                        .filter(i -> fold.getOrDefault(i.line().group(), -1) == now)
                        .toList();
                all.putAll(answers(held, true, learn(labels, rest, own, manner)));
            }
            print("countries left out", all);
        }
        if (settings.number("transfer", 1) > 0) {
            print("notes, learned from own reports alone", answers(mixed, true, learn(labels, List.of(), own, manner)));
        }
        if (settings.number("news", 1) > 0) {
            print(
                    "own reports, learned from notes alone",
                    answers(own, false, learn(labels, mixed, List.of(), manner)));
            Map<TypeItem, String> all = new LinkedHashMap<>();
            for (int f = 0; f < 5; f++) {
                List<TypeItem> rest = new ArrayList<>();
                List<TypeItem> held = new ArrayList<>();
                for (int i = 0; i < own.size(); i++) {
                    (i % 5 == f ? held : rest).add(own.get(i));
                }
                all.putAll(answers(held, false, learn(labels, mixed, rest, manner)));
            }
            print("own reports, a fifth held out", all);
        }
        if (settings.has("write")) {
            Learned learned = learn(labels, mixed, own, manner);
            TypeTraining.write(settings, learned.learner);
            StringBuilder factors = new StringBuilder(
                    "# How much more common a sub-event type is in ACLED than among what the model learned from. See SOURCES.md.\n");
            learned.practice.forEach((l, p) -> factors.append(String.format(Locale.ROOT, "%s\t%.5f%n", l, p)));
            Files.writeString(
                    Path.of(settings.text("write", "")).resolveSibling("acled-practice.tsv"), factors.toString());
        }
    }

    /** A model in which all types are alike common, and how common each is in ACLED. */
    private record Learned(TypeLearner learner, TypeModel model, Map<String, Double> practice) {}

    private Learned learn(List<String> labels, List<TypeItem> notes, List<TypeItem> own, TypeLearner.Manner manner) {
        double enough = settings.number("enough", 150);
        Map<String, Integer> counts = new HashMap<>();
        notes.forEach(i -> counts.merge(i.line().label(), 1, Integer::sum));
        Map<String, Double> totals = new HashMap<>();
        List<TypeLearner.Example> examples = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        int most = (int) settings.number("most", 1200);
        for (TypeItem item : notes) {
            String label = item.line().label();
            int count = counts.getOrDefault(label, 0);
            if (used.merge(label, 1, Integer::sum) > most) {
                continue;
            }
            double weight = count <= enough ? 1 : Math.sqrt(enough * count) / Math.min(most, count);
            totals.merge(label, weight, Double::sum);
            examples.add(item.example(Set.of(label), weight));
        }
        double ours = settings.number("own", 1);
        for (TypeItem item : own) {
            String label = CaseLabels.type(item.line().label());
            if (labels.contains(label)) {
                totals.merge(label, ours, Double::sum);
                examples.add(item.example(Set.of(label), ours));
            }
        }
        TypeLearner learner = TypeLearner.learn(labels, examples, manner);
        double even = settings.number("even", .7);
        Map<String, Double> practice = new LinkedHashMap<>();
        for (int l = 0; l < labels.size(); l++) {
            double total = totals.getOrDefault(labels.get(l), 1.0);
            learner.shift(l, -even * Math.log(total));
            double common = counts.getOrDefault(labels.get(l), 0) + .5;
            practice.put(labels.get(l), common / Math.pow(total, 1 - even) / Math.max(1, notes.size()));
        }
        return new Learned(learner, learner.model(), practice);
    }

    private static Map<TypeItem, String> answers(List<TypeItem> items, boolean acled, Learned learned) {
        Map<TypeItem, String> found = new LinkedHashMap<>();
        for (TypeItem item : items) {
            Map<String, Double> shares = learned.model.probabilities(item.numbers(), item.features());
            if (acled) {
                shares.replaceAll((l, p) -> p * learned.practice.getOrDefault(l, 0.0));
                CaseLabels.types(30).subList(25, 30).forEach(shares::remove);
            }
            found.put(item, LabelFigures.best(shares));
        }
        return found;
    }

    private void score(String what, List<TypeItem> items, boolean acled, Learned learned) {
        print(what, answers(items, acled, learned));
    }

    private void print(String what, Map<TypeItem, String> answers) {
        Map<String, String> wanted = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        answers.forEach((item, answer) -> {
            wanted.put(item.line().id(), CaseLabels.type(item.line().label()));
            found.put(item.line().id(), answer);
            if (settings.has("misses")
                    && !answer.equals(CaseLabels.type(item.line().label()))) {
                System.out.println(CaseLabels.type(item.line().label()) + " | " + answer + " | " + item.words());
            }
        });
        double macro = LabelFigures.macro(wanted, found, settings.number("each", 1) > 0);
        double weighted = 0;
        for (String label : wanted.values()) {
            weighted += LabelFigures.f1(wanted, found, label) / wanted.size();
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d: weighted F1 %.3f macro-F1 %.3f accuracy %.3f %s%n",
                what,
                wanted.size(),
                weighted,
                macro,
                LabelFigures.accuracy(wanted, found),
                settings);
    }
}
