package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.copies.Words;
import org.sitrep.event.origins.Sides;
import org.sitrep.reference.Gazetteer;

/**
 * Joins tellings that speak of one thing.
 *
 * <p>Taken-over sentences are joined first, and the parts of one sentence that agree. Then groups grow by average similarity, best pair first, ties by claim id; a group
 * does not grow when more than a quarter of the pairs cannot be one. Denials join last, each the group it denies.
 */
public final class Joiner {
    private static final double ENOUGH = .66;
    private static final double ENOUGH_FOR_A_DENIAL = .55;
    private static final double ENOUGH_IN_A_SENTENCE = .75;
    private static final double VETOED = .25;
    private static final int REPEATED_WORDS = 6;
    private static final double TOTAL = 1_000;
    /** So many are not counted anew for an event of a day. */
    private static final double MULTITUDE = 100_000;

    private static final int YEAR = 365;
    private static final Pattern WHOLE_WAR =
            Pattern.compile("\\b(war|conflict|insurgency|uprising|years of)\\b", Pattern.CASE_INSENSITIVE);
    /** A component with more claims is taken apart by asking for more similarity; memory grows with its square. */
    private static final int MOST_AT_ONCE = 600;

    private final Gazetteer gazetteer;
    private final Affinity affinity;

    public Joiner(Gazetteer gazetteer, Sides sides, ReuseReader copies) {
        this.gazetteer = gazetteer;
        this.affinity = new Affinity(sides, copies);
    }

    private record Edge(int one, int other, double score) {}

    /** The groups, in the order of their smallest claim ids; every telling is in one group. */
    public List<List<Telling>> join(Collection<Telling> tellings) {
        List<Slots> all = new SlotReader(gazetteer).read(tellings);
        List<Slots> affirmed = all.stream().filter(s -> !s.denied()).toList();
        List<List<Slots>> groups = new ArrayList<>(groups(affirmed));
        List<Slots> left = new ArrayList<>();
        List<List<Slots>> denialsOf = new ArrayList<>();
        groups.forEach(g -> denialsOf.add(new ArrayList<>()));
        for (Slots denial : all) {
            if (denial.denied()) {
                int denied = denied(denial, groups);
                (denied < 0 ? left : denialsOf.get(denied)).add(denial);
            }
        }
        for (int i = 0; i < denialsOf.size(); i++) {
            List<Slots> whole = new ArrayList<>(groups.get(i));
            whole.addAll(denialsOf.get(i));
            groups.set(i, whole);
        }
        groups.addAll(groups(left));
        return groups.stream()
                .map(g -> g.stream().map(Slots::telling).toList())
                .sorted(Comparator.comparing(g -> g.stream()
                        .map(t -> t.claim().id())
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
    }

    /** The group this denial speaks of, or -1. */
    private int denied(Slots denial, List<List<Slots>> groups) {
        int best = -1;
        double bestScore = ENOUGH_FOR_A_DENIAL;
        for (int i = 0; i < groups.size(); i++) {
            List<Double> scores = new ArrayList<>();
            for (Slots claim : groups.get(i)) {
                double score = affinity.denial(denial, claim);
                if (score > 0) {
                    scores.add(score);
                }
            }
            scores.sort(Comparator.reverseOrder());
            double score = scores.stream()
                    .limit(3)
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    private List<List<Slots>> groups(List<Slots> slots) {
        List<Edge> edges = edges(slots);
        List<List<Slots>> groups = new ArrayList<>();
        List<Integer> everyone = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            everyone.add(i);
        }
        Sets copied = new Sets(slots.size());
        edges.stream().filter(e -> together(e, slots)).forEach(e -> copied.unite(e.one(), e.other()));
        repetitions(slots).forEach(e -> copied.unite(e.one(), e.other()));
        for (List<Integer> component : components(everyone, edges, copied, ENOUGH)) {
            groups.addAll(within(component, slots, copied));
        }
        return groups;
    }

    /** Taken over, or two parts of one sentence that agree: "warplanes struck the market", "killing 12". */
    private static boolean together(Edge edge, List<Slots> slots) {
        boolean oneSentence = slots.get(edge.one()).sameSentence(slots.get(edge.other()));
        return edge.score() >= (oneSentence ? ENOUGH_IN_A_SENTENCE : Affinity.SAME_WORDS);
    }

    /** A background sentence that is printed again for weeks and names no day says one thing, not one thing a week. */
    private static List<Edge> repetitions(List<Slots> slots) {
        Map<String, Integer> first = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slots claim = slots.get(i);
            List<String> words = Words.of(claim.telling().claim().evidence().quote());
            boolean dayless = claim.dating() != Slots.Dating.STATED || claim.last() - claim.first() > YEAR;
            OptionalDouble total = dayless ? total(claim) : OptionalDouble.empty();
            if (dayless && (words.size() >= REPEATED_WORDS || total.isPresent())) {
                String said = claim.mode()
                        + (total.isPresent()
                                ? " total " + total.getAsDouble()
                                : claim.kind() + String.join(" ", words));
                Integer before = first.putIfAbsent(said, i);
                if (before != null) {
                    edges.add(new Edge(before, i, Affinity.SAME_WORDS));
                }
            }
        }
        return edges;
    }

    /** The round number of a whole war, which is printed again in other words. */
    private static OptionalDouble total(Slots claim) {
        boolean whole =
                WHOLE_WAR.matcher(claim.telling().claim().sentence().quote()).find();
        return claim.amounts().stream()
                .flatMap(c -> c.amount().value().low().stream().boxed())
                .filter(low -> low >= (whole ? TOTAL : MULTITUDE))
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private List<Edge> edges(List<Slots> slots) {
        List<Integer> byDay = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            byDay.add(i);
        }
        byDay.sort(Comparator.comparingLong((Integer i) -> slots.get(i).first()).thenComparing(i -> i));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < byDay.size(); i++) {
            Slots one = slots.get(byDay.get(i));
            for (int j = i + 1; j < byDay.size(); j++) {
                Slots other = slots.get(byDay.get(j));
                if (other.first() > one.last() + 1) {
                    break;
                }
                double score = affinity.between(one, other);
                if (score >= ENOUGH) {
                    edges.add(new Edge(byDay.get(i), byDay.get(j), score));
                }
            }
        }
        return edges;
    }

    private static List<List<Integer>> components(List<Integer> of, List<Edge> edges, Sets copied, double enough) {
        Sets sets = new Sets(copied);
        edges.stream().filter(e -> e.score() >= enough).forEach(e -> sets.unite(e.one(), e.other()));
        Map<Integer, List<Integer>> byRoot = new TreeMap<>();
        of.forEach(i ->
                byRoot.computeIfAbsent(sets.find(i), r -> new ArrayList<>()).add(i));
        List<List<Integer>> components = new ArrayList<>();
        for (List<Integer> component : byRoot.values()) {
            boolean smaller = component.size() <= MOST_AT_ONCE || enough > 1;
            if (smaller) {
                components.add(component);
            } else {
                java.util.Set<Integer> members = new java.util.HashSet<>(component);
                List<Edge> inside =
                        edges.stream().filter(e -> members.contains(e.one())).toList();
                components.addAll(components(component, inside, copied, enough + .04));
            }
        }
        return components;
    }

    private List<List<Slots>> within(List<Integer> component, List<Slots> slots, Sets copied) {
        Map<Integer, List<Slots>> byCopy = new TreeMap<>();
        component.forEach(i ->
                byCopy.computeIfAbsent(copied.find(i), r -> new ArrayList<>()).add(slots.get(i)));
        return new Agglomeration(List.copyOf(byCopy.values()), affinity, VETOED).groups(ENOUGH);
    }
}
