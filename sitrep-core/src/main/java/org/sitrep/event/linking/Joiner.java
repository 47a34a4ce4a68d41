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
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A denial and what it may mean. */
    private record Meant(Denial denial, Node claim, double score) {
        void note() {
            denial.near(claim, score);
        }
    }

    private Optional<Meant> meant(Denial denial, Node claim) {
        double score = affinity.denial(denial.node().slots(), claim.slots());
        return score > 0 ? Optional.of(new Meant(denial, claim, score)) : Optional.empty();
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
        List<List<Arrival>> read = Lanes.each(
                List.copyOf(reports.values()),
                (Map<ClaimId, Telling> r) ->
                        reader.read(r.values()).stream().map(Arrival::of).toList());
        Map<Boolean, List<Arrival>> byPolarity = read.stream()
                .flatMap(List::stream)
                .collect(Collectors.partitioningBy(a -> a.slots().denied()));
        affirm(Objects.requireNonNull(byPolarity.get(false)));
        deny(Objects.requireNonNull(byPolarity.get(true)));
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

    private void affirm(List<Arrival> arrivals) {
        List<Node> nodes = affirmed.add(arrivals);
        if (denied.isEmpty()) {
            return;
        }
        List<List<Meant>> meant = meant(
                arrivals,
                denials,
                (i, other) ->
                        Optional.ofNullable(denied.get(other.id())).flatMap(denial -> meant(denial, nodes.get(i))));
        meant.forEach(m -> m.forEach(Meant::note));
    }

    private void deny(List<Arrival> arrivals) {
        List<Denial> fresh = denials.add(arrivals).stream().map(Denial::new).toList();
        fresh.forEach(d -> denied.put(d.node().id(), d));
        List<List<Meant>> meant = meant(arrivals, affirmed, (i, claim) -> meant(fresh.get(i), claim));
        meant.forEach(m -> m.forEach(Meant::note));
    }

    /** For each claim, what denies or is denied among those that were there. */
    private static List<List<Meant>> meant(
            List<Arrival> arrivals, Linking others, BiFunction<Integer, Node, Optional<Meant>> reading) {
        return Lanes.each(IntStream.range(0, arrivals.size()).boxed().toList(), () -> {
            BiConsumer<Arrival, Consumer<Node>> search = others.search();
            return i -> {
                List<Meant> found = new ArrayList<>();
                search.accept(arrivals.get(i), n -> reading.apply(i, n).ifPresent(found::add));
                return found;
            };
        });
    }

    /** Forgets the tellings of reports that became known before a day. */
    public void forget(LocalDate before) {
        affirmed.forget(before.toEpochDay());
        denials.forget(before.toEpochDay());
        denied.values().removeIf(d -> d.node().gone());
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
        List<Group> groups = affirmed.groups();
        Lanes.each(denied.values().stream().filter(Denial::fresh).toList(), Denial::judge);
        Map<Group, List<Node>> denying = new HashMap<>();
        Set<Node> left = new HashSet<>();
        for (Denial denial : denied.values()) {
            denial.denied()
                    .ifPresentOrElse(
                            n -> denying.computeIfAbsent(n.group(), g -> new ArrayList<>())
                                    .add(denial.node()),
                            () -> left.add(denial.node()));
        }
        List<Ordered> plain = new ArrayList<>(groups.size());
        List<Ordered> others = new ArrayList<>();
        for (Group group : groups) {
            List<Node> against = denying.isEmpty() ? null : denying.get(group);
            if (against == null) {
                plain.add(Ordered.of(group));
            } else {
                others.add(Ordered.of(group, against));
            }
        }
        denials.groups(left::contains).forEach(g -> others.add(Ordered.of(g)));
        Comparator<Ordered> order = (one, other) -> one.smallest.compareIds(other.smallest);
        others.sort(order);
        return Merged.of(plain, others, order).stream().map(Ordered::tellings).toList();
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

    /** The tellings of a group, and those that deny them. */
    private record Ordered(Node smallest, List<Telling> tellings) {
        static Ordered of(Group group) {
            return new Ordered(group.first(), group.tellings());
        }

        static Ordered of(Group group, List<Node> denials) {
            Node smallest = Stream.concat(Stream.of(group.first()), denials.stream())
                    .min(Node::compareIds)
                    .orElseThrow();
            return new Ordered(
                    smallest,
                    Stream.concat(
                                    group.tellings().stream(),
                                    denials.stream().map(n -> n.slots().telling()))
                            .toList());
        }
    }
}
