package org.sitrep.event.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;
import org.sitrep.reference.Gazetteer;

/**
 * Joins tellings that speak of one thing, taken in by and by.
 *
 * <p>Taken-over sentences are joined first, and the parts of one sentence that agree. Then groups grow by average similarity, best pair first, ties by claim id; a group
 * does not grow when more than a quarter of the pairs cannot be one. Denials join last, each the group it denies. However the
 * tellings were cut into batches, the groups are the same.
 */
public final class Joiner {
    private static final double ENOUGH_FOR_A_DENIAL = .55;

    private final Affinity affinity;
    private final SlotReader reader;
    private final Linking affirmed;
    private final Linking denials;
    private final Map<ClaimId, Denial> denied = new HashMap<>();

    public Joiner(Gazetteer gazetteer, Sides sides, ReuseReader copies) {
        affinity = new Affinity(sides, copies);
        reader = new SlotReader(gazetteer);
        affirmed = new Linking(affinity);
        denials = new Linking(affinity);
    }

    /** A denial, what it may deny, and what it was found to deny when that was last grouped. */
    private static final class Denial {
        private final Node node;
        private final List<Near> near = new ArrayList<>();
        private boolean fresh = true;
        private long seen;
        private Optional<Node> of = Optional.empty();

        Denial(Node node) {
            this.node = node;
        }

        void near(Near claim) {
            near.add(claim);
            fresh = true;
        }
    }

    /** A claim that a denial may mean, and how well it fits. */
    private record Near(Node claim, double score) {}

    private void near(Denial denial, Node claim) {
        double score = affinity.denial(denial.node.slots(), claim.slots());
        if (score > 0) {
            denial.near(new Near(claim, score));
        }
    }

    /** The groups of these tellings and those before, in the order of their smallest claim ids; every telling is in one. */
    public List<List<Telling>> join(Collection<Telling> tellings) {
        add(tellings);
        return groups();
    }

    /** Takes in tellings; more of a report that is there already may come. */
    public void add(Collection<Telling> tellings) {
        Map<ReportId, Map<ClaimId, Telling>> reports = new TreeMap<>();
        for (Telling telling : tellings) {
            ReportId report = telling.carrier().report();
            reports.computeIfAbsent(report, this::taken)
                    .putIfAbsent(telling.claim().id(), telling);
        }
        reports.values().forEach(r -> reader.read(r.values()).forEach(this::add));
    }

    /** What is there of a report, taken out to be read again with what came since. */
    private Map<ClaimId, Telling> taken(ReportId report) {
        Map<ClaimId, Telling> there = new TreeMap<>();
        for (Linking linking : List.of(affirmed, denials)) {
            for (Node node : linking.remove(report)) {
                there.put(node.id(), node.slots().telling());
                denied.remove(node.id());
            }
        }
        return there;
    }

    private void add(Slots slots) {
        Marks marks = Marks.of(slots);
        long[] glance = Glance.of(slots);
        long known = SlotReader.known(slots.telling().carrier()).toEpochDay();
        if (!slots.denied()) {
            Node node = affirmed.add(slots, marks, glance, known);
            denials.near(
                    slots,
                    marks,
                    glance,
                    d -> Optional.ofNullable(denied.get(d.id())).ifPresent(x -> near(x, node)));
            return;
        }
        Denial denial = new Denial(denials.add(slots, marks, glance, known));
        affirmed.near(slots, marks, glance, n -> near(denial, n));
        denied.put(denial.node.id(), denial);
    }

    /** Forgets the tellings of reports that became known before a day. */
    public void forget(LocalDate before) {
        affirmed.forget(before.toEpochDay());
        denials.forget(before.toEpochDay());
        denied.values().removeIf(d -> d.node.gone());
    }

    /** Tellings that are there. */
    public int size() {
        return affirmed.size() + denials.size();
    }

    /** Pairs of tellings compared so far to find those to be grouped. */
    public long compared() {
        return affirmed.compared() + denials.compared();
    }

    /** The groups, in the order of their smallest claim ids; every telling is in one. */
    public List<List<Telling>> groups() {
        List<List<Node>> groups = affirmed.groups();
        Map<Node, List<Node>> groupOf = new HashMap<>();
        Map<Node, List<Node>> whole = new HashMap<>();
        if (!denied.isEmpty()) {
            groups.forEach(g -> g.forEach(n -> groupOf.put(n, g)));
        }
        Set<Node> left = new HashSet<>();
        for (Denial denial : denied.values()) {
            Optional<Node> found = denied(denial, groupOf);
            found.ifPresentOrElse(
                    n -> whole.computeIfAbsent(
                                    Objects.requireNonNull(groupOf.get(n)).get(0), x -> new ArrayList<>())
                            .add(denial.node),
                    () -> left.add(denial.node));
        }
        List<Group> all = new ArrayList<>();
        for (List<Node> group : groups) {
            List<Node> with = whole.getOrDefault(group.get(0), List.of());
            all.add(Group.of(group, with));
        }
        denials.groups(left::contains).forEach(g -> all.add(Group.of(g, List.of())));
        all.sort(Comparator.comparing(Group::smallest));
        return all.stream().map(Group::tellings).toList();
    }

    /** The groups as rulings of an analyst change them, a later ruling before an earlier one. */
    public List<List<Telling>> groups(List<Regrouping> rulings) {
        return rulings.isEmpty()
                ? groups()
                : new Regrouped(groups(), this::fit).with(rulings).groups();
    }

    /** How well two tellings can speak of one thing; negative when they cannot or one is not there. */
    private double fit(Telling one, Telling other) {
        Optional<Node> first = affirmed.node(one).or(() -> denials.node(one));
        Optional<Node> second = affirmed.node(other).or(() -> denials.node(other));
        return first.isPresent() && second.isPresent()
                ? affinity.between(first.get().slots(), second.get().slots())
                : Affinity.NEVER;
    }

    private record Group(ClaimId smallest, List<Telling> tellings) {
        /** Claims in the order of their ids, and those that deny them. */
        static Group of(List<Node> nodes, List<Node> denials) {
            ClaimId smallest = Stream.concat(nodes.stream().limit(1), denials.stream())
                    .map(Node::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return new Group(
                    smallest,
                    Stream.concat(nodes.stream(), denials.stream())
                            .map(n -> n.slots().telling())
                            .toList());
        }
    }

    /** A claim of the group this denial speaks of, if any. */
    private Optional<Node> denied(Denial denial, Map<Node, List<Node>> groupOf) {
        boolean lost = denial.near.removeIf(n -> n.claim().gone());
        long latest = denial.near.stream()
                .mapToLong(n -> n.claim().groupVersion())
                .max()
                .orElse(0);
        if (!denial.fresh && !lost && latest <= denial.seen) {
            return denial.of;
        }
        denial.fresh = false;
        denial.seen = latest;
        denial.of = Optional.empty();
        double best = ENOUGH_FOR_A_DENIAL;
        Map<Node, List<Double>> scores = new TreeMap<>(Comparator.comparing(Node::id));
        denial.near.forEach(n -> scores.computeIfAbsent(
                        Objects.requireNonNull(groupOf.get(n.claim())).get(0), g -> new ArrayList<>())
                .add(n.score()));
        for (Map.Entry<Node, List<Double>> group : scores.entrySet()) {
            double score = group.getValue().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(3)
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
            if (score > best) {
                best = score;
                denial.of = Optional.of(group.getKey());
            }
        }
        return denial.of;
    }
}
