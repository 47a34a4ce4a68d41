package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sitrep.base.ReportId;
import org.sitrep.event.Telling;

/**
 * Claims of one polarity, taken in one report after the other, and the groups they form. Only claims near each other are
 * compared, and only what a new claim is tied to is grouped anew; the groups are those that all claims at once would form.
 */
final class Linking {
    private static final double ENOUGH = .66;
    private static final double ENOUGH_IN_A_SENTENCE = .75;
    private static final double VETOED = .25;
    /** By how much more is asked for where too many claims hang together. */
    private static final double STEP = .04;
    /** A component with more claims is taken apart by asking for more similarity; memory grows with its square. */
    private static final int MOST_AT_ONCE = 200;
    /** So many are compared before what was found is noted; it takes memory until then. */
    private static final int AT_ONCE = 2_000;

    private final Affinity affinity;
    private final Blocks blocks = new Blocks();
    private final Map<ReportId, List<Node>> reports = new HashMap<>();
    private final Map<String, Node> repeated = new HashMap<>();
    private final Set<Cluster> clusters = new LinkedHashSet<>();
    private final Bonds bonds = new Bonds();
    private List<Group> groups = List.of();
    private long pairs;
    private long turns;

    Linking(Affinity affinity) {
        this.affinity = affinity;
    }

    /** Takes in claims, and compares them with those that were there and with each other. */
    List<Node> add(List<Arrival> arrivals) {
        List<Node> added = new ArrayList<>();
        for (int from = 0; from < arrivals.size(); from += AT_ONCE) {
            List<Arrival> some = arrivals.subList(from, Math.min(arrivals.size(), from + AT_ONCE));
            List<Node> nodes = new ArrayList<>();
            some.forEach(a -> nodes.add(put(a)));
            added.addAll(nodes);
            List<Integer> numbers = IntStream.range(0, some.size()).boxed().toList();
            List<Compared> compared = Lanes.each(numbers, () -> {
                Blocks.Search search = blocks.new Search();
                return i -> compare(nodes.get(i), some.get(i), search);
            });
            compared.forEach(this::note);
        }
        return added;
    }

    /** Puts a claim where others find it. */
    private Node put(Arrival arrival) {
        Node node = new Node(arrival.slots(), Repetition.of(arrival.slots()), ++turns);
        clusters.add(node.cluster());
        reports.computeIfAbsent(arrival.slots().telling().carrier().report(), r -> new ArrayList<>())
                .add(node);
        node.said().ifPresent(said -> {
            Node before = repeated.put(said, node);
            if (before != null && !before.gone()) {
                Cluster.tie(before, node);
            }
        });
        blocks.add(node, arrival);
        return node;
    }

    /** A claim and those before it that fit. */
    private static final class Compared {
        private final Node node;
        private final List<Node> others = new ArrayList<>();
        private final List<Double> scores = new ArrayList<>();
        private long pairs;

        Compared(Node node) {
            this.node = node;
        }
    }

    /** Compares a claim with those that came before it. */
    private Compared compare(Node node, Arrival arrival, Blocks.Search search) {
        Compared compared = new Compared(node);
        reports.getOrDefault(arrival.slots().telling().carrier().report(), List.of())
                .forEach(other -> compare(compared, other));
        search.near(arrival, false, other -> compare(compared, other));
        return compared;
    }

    private void compare(Compared compared, Node other) {
        Node one = compared.node;
        if (other.turn() >= one.turn() || Affinity.apart(one.slots(), other.slots()) > 1) {
            return;
        }
        compared.pairs++;
        boolean first = one.id().compareTo(other.id()) < 0;
        double score = affinity.between(first ? one.slots() : other.slots(), first ? other.slots() : one.slots());
        if (score >= ENOUGH) {
            compared.others.add(other);
            compared.scores.add(score);
        }
    }

    private void note(Compared compared) {
        Node one = compared.node;
        pairs += compared.pairs;
        for (int i = 0; i < compared.others.size(); i++) {
            Node other = compared.others.get(i);
            double score = compared.scores.get(i);
            boolean copied = together(one.slots(), other.slots(), score);
            boolean kept = one.note(other, score, copied);
            kept |= other.note(one, score, copied);
            Cluster.tie(one, other);
            if (kept) {
                one.cluster().come(one, other, score, copied);
            }
        }
    }

    /** Finds the claims worth comparing with those of the other polarity, in one thread. */
    BiConsumer<Arrival, Consumer<Node>> search() {
        Blocks.Search search = blocks.new Search();
        return (arrival, found) -> {
            reports.getOrDefault(arrival.slots().telling().carrier().report(), List.of())
                    .forEach(found);
            search.near(arrival, true, found);
        };
    }

    /** Takes out the claims of a report, and returns them. */
    List<Node> remove(ReportId report) {
        List<Node> gone = reports.getOrDefault(report, List.of());
        reports.remove(report);
        gone.forEach(this::leave);
        return gone;
    }

    /** Takes out what became known before a day. */
    void forget(long before) {
        for (Node node : blocks.forget(before)) {
            reports.remove(node.slots().telling().carrier().report());
            leave(node);
        }
        bonds.from(reports.values().stream()
                .flatMap(List::stream)
                .mapToLong(Node::turn)
                .min()
                .orElse(turns + 1));
    }

    private void leave(Node node) {
        node.leave();
        node.said().ifPresent(said -> repeated.remove(said, node));
    }

    /** The groups of those claims, in the order of their smallest ids; every one is in one group. */
    List<Group> groups() {
        return groups(clusters.stream().filter(Cluster::changed).toList(), Optional.empty());
    }

    /** The groups some of the claims form among themselves, in the order of their smallest ids. */
    List<Group> groups(Predicate<Node> some) {
        return groups(List.copyOf(clusters), Optional.of(some));
    }

    private List<Group> groups(List<Cluster> some, Optional<Predicate<Node>> those) {
        List<Component> fresh = new ArrayList<>();
        for (Cluster cluster : some) {
            List<Component> components = components(cluster, those);
            components.stream().filter(c -> !c.held()).forEach(fresh::add);
            cluster.hold(components);
        }
        List<Component> anew = fresh.stream().filter(c -> !c.grouped()).toList();
        Lanes.each(anew, (Component c) -> c.group(affinity, ENOUGH, VETOED));
        clusters.removeIf(Cluster::empty);
        Comparator<Group> order = Comparator.comparing(Group::smallest);
        List<Group> kept = groups.stream().filter(Linking::held).toList();
        List<Group> come =
                fresh.stream().flatMap(c -> c.groups().stream()).sorted(order).toList();
        groups = Merged.of(kept, come, order);
        return groups;
    }

    private static boolean held(Group group) {
        Optional<Component> component = group.first().component();
        return component.isPresent() && component.get().held() && group.first().group() == group;
    }

    /** The claim of a telling, if it is here. */
    Optional<Node> node(Telling telling) {
        return reports.getOrDefault(telling.claim().report(), List.of()).stream()
                .filter(n -> n.id().equals(telling.claim().id()))
                .findFirst();
    }

    /** Pairs of claims compared so far to find those to be grouped. */
    long compared() {
        return pairs;
    }

    int size() {
        return reports.values().stream().mapToInt(List::size).sum();
    }

    private List<Component> components(Cluster cluster, Optional<Predicate<Node>> some) {
        List<Node> there = cluster.members();
        List<Node> members = some.map(s -> there.stream().filter(s).toList()).orElse(there);
        if (members.isEmpty()) {
            return List.of();
        }
        if (members.size() == 1) {
            return List.of(before(members).orElseGet(() -> new Component(members, List.of(members))));
        }
        boolean all = cluster.whole() || some.isPresent();
        Ties ties = bonds.of(cluster, members, all);
        List<Component> components = new ArrayList<>();
        for (int[] component : ties.components(ENOUGH, STEP, MOST_AT_ONCE)) {
            List<Node> nodes = Arrays.stream(component).mapToObj(members::get).toList();
            components.add(before(nodes)
                    .orElseGet(() -> new Component(nodes, copies(nodes, component, ties.copied()))));
        }
        if (some.isEmpty()) {
            bonds.keep(cluster, members, ties, all);
        } else {
            cluster.lookAtAll();
        }
        return components;
    }

    private static List<List<Node>> copies(List<Node> nodes, int[] numbers, Sets copied) {
        Map<Integer, List<Node>> byCopy = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            byCopy.computeIfAbsent(copied.find(numbers[i]), r -> new ArrayList<>())
                    .add(nodes.get(i));
        }
        return List.copyOf(byCopy.values());
    }

    /** What was made of just these claims when they were grouped last; nothing where they were not. */
    private static Optional<Component> before(List<Node> some) {
        return some.get(0).component().filter(c -> c.of(some));
    }

    /** Taken over, or two parts of one sentence that agree: "warplanes struck the market", "killing 12". */
    private static boolean together(Slots one, Slots other, double score) {
        return score >= (one.sameSentence(other) ? ENOUGH_IN_A_SENTENCE : Affinity.SAME_WORDS);
    }
}
