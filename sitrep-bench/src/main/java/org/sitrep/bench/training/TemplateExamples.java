package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.sitrep.claim.template.Candidate;
import org.sitrep.claim.template.Filler;
import org.sitrep.claim.template.Kinship;
import org.sitrep.claim.template.ReportFeatures;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;
import org.sitrep.claim.template.Togetherness;
import tools.jackson.databind.JsonNode;

/** What the models behind the head of roles learn from, taken from documents with gold. */
final class TemplateExamples {
    private TemplateExamples() {}

    /** Those of the wanted documents. */
    static List<LinearLearner.Example> some(List<List<LinearLearner.Example>> all, IntPredicate wanted) {
        List<LinearLearner.Example> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(i)) {
                some.addAll(all.get(i));
            }
        }
        return some;
    }

    /**
     * The judged strings of the wanted documents, likeliest first, and whether each names a filler of gold that none before it
     * names.
     */
    static List<LinearLearner.Example> fresh(
            List<TemplateDocument> dev,
            List<List<Kinship.Judged>> judged,
            Map<String, Set<String>> aliases,
            LinearLearner learner,
            IntPredicate wanted) {
        List<LinearLearner.Example> fresh = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            if (!wanted.test(i)) {
                continue;
            }
            Set<Set<String>> covered = new HashSet<>();
            for (TemplateMaker.Ranked ranked : TemplateMaker.ranked(judged.get(i))) {
                Set<String> gold = dev.get(i).named(ranked.judged().filler());
                Set<String> marked = gold == null ? Set.of() : new TreeSet<>(gold);
                boolean right = gold != null;
                if (right) {
                    marked.add("role " + ranked.judged().filler().role());
                    right = covered.add(marked);
                }
                fresh.add(new LinearLearner.Example(
                        learner.row(Kinship.features(ranked.judged(), ranked.likelier(), aliases)), right));
            }
        }
        return fresh;
    }

    /** Fillers of gold, two by two, one of them a target or a victim, and whether a template has both. */
    static void pairs(TemplateDocument document, LinearLearner learner, List<LinearLearner.Example> pairs) {
        List<Filler> fillers = new ArrayList<>();
        List<Set<Integer>> owners = new ArrayList<>();
        for (Filler filler : document.report().fillers()) {
            Set<Integer> own = new TreeSet<>();
            for (int t = 0; t < document.templates().size(); t++) {
                if (TemplateDocument.has(document.templates().get(t), filler)) {
                    own.add(t);
                }
            }
            if (!own.isEmpty()) {
                fillers.add(filler);
                owners.add(own);
            }
        }
        for (int i = 0; i < fillers.size(); i++) {
            for (int k = i + 1; k < fillers.size(); k++) {
                Filler one = fillers.get(i);
                Filler other = fillers.get(k);
                if (List.of("Target", "Victim").contains(one.role())
                        || List.of("Target", "Victim").contains(other.role())) {
                    boolean together = owners.get(i).stream().anyMatch(owners.get(k)::contains);
                    pairs.add(new LinearLearner.Example(
                            learner.row(Togetherness.features(
                                    document.report(), one.role(), one.seen(), other.role(), other.seen())),
                            together));
                }
            }
        }
    }

    /** By kind and document: the sentences in which a filler of a template stands, and whether one is of the kind. */
    static List<List<List<LinearLearner.Example>>> sentences(List<TemplateDocument> dev, LinearLearner learner) {
        List<List<List<LinearLearner.Example>>> all = new ArrayList<>();
        Roles.KINDS.forEach(k -> all.add(new ArrayList<>()));
        for (TemplateDocument document : dev) {
            Map<Integer, Set<String>> kindsOf = new LinkedHashMap<>();
            int number = 0;
            for (Map<String, List<Set<String>>> template : document.templates()) {
                String kind = document.gold()
                        .path("templates")
                        .path(number++)
                        .path("incident_type")
                        .asString();
                for (Filler filler : document.report().fillers()) {
                    if (TemplateDocument.has(template, filler)) {
                        for (Candidate c : filler.seen()) {
                            kindsOf.computeIfAbsent(c.sentence(), s -> new TreeSet<>())
                                    .add(kind);
                        }
                    }
                }
            }
            Map<Integer, LinearLearner.Row> rows = new LinkedHashMap<>();
            kindsOf.keySet().forEach(s -> rows.put(s, learner.row(ReportFeatures.of(document.report(), s))));
            for (int k = 0; k < Roles.KINDS.size(); k++) {
                String kind = Roles.KINDS.get(k);
                List<LinearLearner.Example> own = new ArrayList<>();
                kindsOf.forEach((sentence, some) -> own.add(new LinearLearner.Example(
                        Weights.wanted(rows, sentence), some.stream().anyMatch(s -> s.contains(kind)))));
                all.get(k).add(own);
            }
        }
        return all;
    }

    /** The other names gold has for each organisation that did it, in the wanted documents. */
    static Map<String, Set<String>> aliases(List<TemplateDocument> dev, IntPredicate wanted) {
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (int i = 0; i < dev.size(); i++) {
            if (!wanted.test(i)) {
                continue;
            }
            for (JsonNode template : dev.get(i).gold().path("templates")) {
                for (JsonNode entity : template.path("PerpOrg")) {
                    List<String> names = new ArrayList<>();
                    entity.forEach(m -> names.add(m.path(0).asString()));
                    for (String one : names) {
                        for (String other : names) {
                            if (!one.equals(other)) {
                                aliases.computeIfAbsent(one, n -> new TreeSet<>())
                                        .add(other);
                            }
                        }
                    }
                }
            }
        }
        return aliases;
    }
}
