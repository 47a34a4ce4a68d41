package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes templates of what the head of roles saw in a report. */
public final class TemplateMaker {
    /** Fillers that an incident is told by: each belongs to one, others may belong to several. */
    private static final Set<String> ANCHORS = Set.of("Target", "Victim");

    /** Fillers less likely than this are never taken. */
    private static final double WORTHWHILE = .05;

    private final TemplateModel model;

    public TemplateMaker(TemplateModel model) {
        this.model = model;
    }

    /** The candidates of the head of roles and those that the lexicon knows besides. */
    public List<Candidate> candidates(String text, List<Line> lines, List<Candidate> seen) {
        return Lexicon.added(text, lines, seen, model.lexicon());
    }

    /**
     * A string chosen for a role.
     *
     * @param seen where the head saw it in the role, likeliest first
     */
    public record Chosen(String role, String key, double probability, List<Candidate> seen) {}

    /**
     * A template.
     *
     * @param kind one of {@link Roles#KINDS}
     * @param probability that the report tells of an incident of this kind
     */
    public record Template(String kind, double probability, List<Chosen> fillers) {}

    /**
     * What can be said about a report before anything is decided; limits play no part in it.
     *
     * @param kinds logarithms of the odds of an incident at all, then of each kind
     * @param together by the numbers of two fillers, the smaller first: the probability that they belong together
     */
    public record Scored(
            double[] kinds,
            List<Chosen> fillers,
            Map<Integer, double[]> sentences,
            Map<List<Integer>, Double> together) {}

    /** The odds of everything that may be chosen. */
    public Scored score(ReadReport report) {
        Map<String, Float> whole = ReportFeatures.of(report);
        double[] kinds =
                model.reports().stream().mapToDouble(l -> l.score(whole)).toArray();
        List<Kinship.Judged> judged = new ArrayList<>();
        for (Filler filler : report.fillers()) {
            judged.add(new Kinship.Judged(filler, model.filler().score(FillerFeatures.of(report, filler, kinds))));
        }
        List<Chosen> chosen = new ArrayList<>();
        Map<Integer, double[]> sentences = new TreeMap<>();
        for (Ranked ranked : ranked(judged)) {
            double score = model.fresh().score(Kinship.features(ranked.judged, ranked.likelier, model.aliases()));
            Filler filler = ranked.judged.filler();
            chosen.add(new Chosen(filler.role(), filler.key(), Linear.logistic(score), filler.seen()));
            for (Candidate candidate : filler.seen()) {
                sentences.computeIfAbsent(candidate.sentence(), s -> sentence(report, s));
            }
        }
        return new Scored(kinds, chosen, sentences, together(report, chosen));
    }

    private Map<List<Integer>, Double> together(ReadReport report, List<Chosen> chosen) {
        Map<List<Integer>, Double> together = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            for (int k = i + 1; k < chosen.size(); k++) {
                Chosen one = chosen.get(i);
                Chosen other = chosen.get(k);
                if (Math.min(one.probability, other.probability) >= WORTHWHILE
                        && (ANCHORS.contains(one.role) || ANCHORS.contains(other.role))) {
                    together.put(
                            List.of(i, k),
                            model.together()
                                    .probability(
                                            Togetherness.features(report, one.role, one.seen, other.role, other.seen)));
                }
            }
        }
        return together;
    }

    private double[] sentence(ReadReport report, int sentence) {
        Map<String, Float> features = ReportFeatures.of(report, sentence);
        return model.sentences().stream().mapToDouble(l -> l.score(features)).toArray();
    }

    /** A filler and those of its role that are likelier, likeliest first. */
    public record Ranked(Kinship.Judged judged, List<Kinship.Judged> likelier) {}

    /** Each with those of its role that are likelier. */
    public static List<Ranked> ranked(List<Kinship.Judged> judged) {
        List<Ranked> ranked = new ArrayList<>();
        for (String role : Roles.ALL) {
            List<Kinship.Judged> own = judged.stream()
                    .filter(j -> j.filler().role().equals(role))
                    .sorted(Comparator.comparingDouble(Kinship.Judged::score).reversed())
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                ranked.add(new Ranked(own.get(i), own.subList(0, i)));
            }
        }
        return ranked;
    }

    /** The templates of a report. */
    public List<Template> make(ReadReport report) {
        return decide(score(report));
    }

    /** The templates that the limits let through. */
    public List<Template> decide(Scored scored) {
        double any = Linear.logistic(scored.kinds[0]);
        if (any < model.limit("report")) {
            return List.of();
        }
        List<Chosen> fillers = scored.fillers.stream()
                .filter(c -> c.probability >= model.limit(c.role))
                .toList();
        List<Integer> kinds = kinds(scored);
        Map<Integer, List<Chosen>> shared = new LinkedHashMap<>();
        kinds.forEach(k -> shared.put(k, new ArrayList<>()));
        for (Chosen filler : fillers) {
            for (int kind : kindsOf(filler, kinds, scored)) {
                shared.getOrDefault(kind, new ArrayList<>()).add(filler);
            }
        }
        List<Template> templates = new ArrayList<>();
        for (int kind : kinds) {
            List<Chosen> own = shared.getOrDefault(kind, List.of());
            for (List<Chosen> one : split(own, scored)) {
                templates.add(new Template(Roles.KINDS.get(kind), any * Linear.logistic(scored.kinds[kind + 1]), one));
            }
        }
        return templates;
    }

    /** The fillers of a kind, incident by incident: targets and victims that belong together, and what belongs to them. */
    private List<List<Chosen>> split(List<Chosen> fillers, Scored scored) {
        List<List<Chosen>> groups = new ArrayList<>();
        for (Chosen filler : fillers) {
            if (!ANCHORS.contains(filler.role)) {
                continue;
            }
            List<Chosen> joint = new ArrayList<>(List.of(filler));
            for (List<Chosen> group : List.copyOf(groups)) {
                if (together(filler, group, scored) >= model.limit("together")) {
                    groups.remove(group);
                    joint.addAll(0, group);
                }
            }
            groups.add(joint);
        }
        if (groups.size() < 2) {
            return List.of(List.copyOf(fillers));
        }
        List<List<Chosen>> whole = new ArrayList<>();
        groups.forEach(g -> whole.add(new ArrayList<>(g)));
        for (Chosen filler : fillers) {
            if (ANCHORS.contains(filler.role)) {
                continue;
            }
            double[] ties = groups.stream()
                    .mapToDouble(g -> together(filler, g, scored))
                    .toArray();
            double most = Arrays.stream(ties).max().orElse(0);
            for (int g = 0; g < ties.length; g++) {
                if (ties[g] >= most || ties[g] >= model.limit("attach")) {
                    whole.get(g).add(filler);
                }
            }
        }
        return whole;
    }

    private static double together(Chosen filler, List<Chosen> group, Scored scored) {
        int own = scored.fillers.indexOf(filler);
        return group.stream()
                .mapToInt(scored.fillers::indexOf)
                .mapToDouble(o -> scored.together.getOrDefault(List.of(Math.min(own, o), Math.max(own, o)), 0.0))
                .max()
                .orElse(0);
    }

    private List<Integer> kinds(Scored scored) {
        List<Integer> kinds = new ArrayList<>();
        int best = 0;
        for (int k = 0; k < Roles.KINDS.size(); k++) {
            best = scored.kinds[k + 1] > scored.kinds[best + 1] ? k : best;
            if (Linear.logistic(scored.kinds[k + 1]) >= model.limit("kind")) {
                kinds.add(k);
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(best);
        }
        return kinds;
    }

    private List<Integer> kindsOf(Chosen filler, List<Integer> kinds, Scored scored) {
        if (kinds.size() == 1) {
            return kinds;
        }
        Map<Integer, Double> odds = new HashMap<>();
        for (int kind : kinds) {
            double most = Double.NEGATIVE_INFINITY;
            for (Candidate candidate : filler.seen) {
                double[] sentence = scored.sentences.getOrDefault(candidate.sentence(), new double[6]);
                most = Math.max(most, sentence[kind] + Math.log(candidate.probability() + 1e-3));
            }
            odds.put(kind, most);
        }
        double top = odds.values().stream().mapToDouble(d -> d).max().orElse(0);
        return kinds.stream()
                .filter(k -> odds.getOrDefault(k, 0.0) >= top - model.limit("share " + filler.role))
                .toList();
    }
}
