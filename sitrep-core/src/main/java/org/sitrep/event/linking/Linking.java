package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private List<Group> groups = new ArrayList<>();
    private long pairs;
    private long turns;
    private int departures;
    /** The last day of which something spoke that left since claims were compared. */
    private long lastLeft = Long.MIN_VALUE;

    Linking(Affinity affinity) {
        this.affinity = affinity;
    }

    /** Takes in claims, and compares them with those that were there and with each other. */
    List<Node> add(List<Arrival> arrivals) {
        if (lastLeft > Long.MIN_VALUE) {
            blocks.left(lastLeft);
            lastLeft = Long.MIN_VALUE;
        }
        List<Node> added = new ArrayList<>();
        for (int from = 0; from < arrivals.size(); from += AT_ONCE) {
            List<Arrival> some = arrivals.subList(from, Math.min(arrivals.size(), from + AT_ONCE));
            List<Node> nodes = new ArrayList<>();
            some.forEach(a -> nodes.add(put(a)));
            added.addAll(nodes);
            // Claims of one place look at the same others, so one after the other they find them in the cache.
            List<Integer> numbers = IntStream.range(0, some.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> place(some.get(i))))
                    .toList();
            List<Compared> compared = Lanes.each(numbers, () -> {
                Blocks.Search search = blocks.new Search();
                return i -> compare(nodes.get(i), some.get(i), search);
            });
            compared.forEach(this::note);
        }
        return added;
    }

    private static String place(Arrival arrival) {
        List<Spot> spots = arrival.slots().spots();
        return spots.isEmpty() ? "" : spots.get(0).place().id().value();
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
                node.cluster().come(before, node, Bonds.REPEATED, true);
            }
        });
        blocks.add(node, arrival);
        return node;
    }

    /** A claim and those before it that fit. */
    private final class Compared implements Blocks.Taking {
        private final Node node;
        private final List<Node> others = new ArrayList<>();
        private final List<Double> scores = new ArrayList<>();
        private final Best best = new Best();
        private long pairs;

        Compared(Node node) {
            this.node = node;
        }

        @Override
        public double least() {
            return best.least();
        }

        @Override
        public void take(Node other) {
            if (other.turn() >= node.turn() || Affinity.apart(node.slots(), other.slots()) > 1) {
                return;
            }
            pairs++;
            boolean first = node.compareIds(other) < 0;
            double score = affinity.between(first ? node.slots() : other.slots(), first ? other.slots() : node.slots());
            if (score >= ENOUGH) {
                others.add(other);
                scores.add(score);
                best.add(score);
            }
        }
    }

    /** Compares a claim with those that came before it. */
    private Compared compare(Node node, Arrival arrival, Blocks.Search search) {
        Compared compared = new Compared(node);
        reports.getOrDefault(arrival.slots().telling().carrier().report(), List.of())
                .forEach(compared::take);
        search.best(arrival, ENOUGH, compared);
        return compared;
    }

    private void note(Compared compared) {
        Node one = compared.node;
        pairs += compared.pairs;
        for (int i = 0; i < compared.others.size(); i++) {
            Node other = compared.others.get(i);
            double score = compared.scores.get(i);
            boolean copied = together(one.slots(), other.slots(), score);
            boolean kept = one.note(other, score, copied, departures);
            kept |= other.note(one, score, copied, departures);
            if (kept) {
                Cluster.tie(one, other);
                one.cluster().come(one, other, score, copied);
            }
            blocks.atLeast(other, other.pairs().least(departures));
        }
        blocks.atLeast(one, one.pairs().least(departures));
    }

    /** Finds the claims worth comparing with those of the other polarity, in one thread. */
    BiConsumer<Arrival, Consumer<Node>> search() {
        Blocks.Search search = blocks.new Search();
        return (arrival, found) -> {
            reports.getOrDefault(arrival.slots().telling().carrier().report(), List.of())
                    .forEach(found);
            search.near(arrival, true, 0, found);
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
        List<Node> gone = blocks.forget(before);
        if (gone.isEmpty()) {
            return;
        }
        for (Node node : gone) {
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
        departures++;
        lastLeft = Math.max(lastLeft, node.slots().last());
        node.leave();
        node.said().ifPresent(said -> repeated.remove(said, node));
    }

    /** The groups of those claims, in the order of their smallest ids; every one is in one group. To be read only. */
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
            fresh.addAll(components(cluster, those));
            cluster.grouped();
        }
        List<Component> anew = fresh.stream().filter(c -> !c.grouped()).toList();
        Lanes.each(anew, (Component c) -> c.group(affinity, ENOUGH, VETOED));
        clusters.removeIf(Cluster::empty);
        Comparator<Group> order = (one, other) -> one.first().compareIds(other.first());
        List<Group> come =
                fresh.stream().flatMap(c -> c.groups().stream()).sorted(order).toList();
        groups.removeIf(g -> !g.held());
        groups = Merged.of(groups, come, order);
        return groups;
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

    /** What newly hangs together of a cluster; what does not do so any more ends. */
    private List<Component> components(Cluster cluster, Optional<Predicate<Node>> some) {
        List<Node> members =
                some.map(s -> cluster.members().stream().filter(s).toList()).orElseGet(cluster::members);
        some.ifPresent(s -> cluster.members().stream()
                .filter(s.negate())
                .forEach(n -> n.component().ifPresent(c -> c.held(false))));
        if (members.isEmpty()) {
            return List.of();
        }
        boolean all = cluster.whole() || some.isPresent();
        Ties ties = bonds.of(cluster, members, all);
        List<Component> fresh = new ArrayList<>();
        for (int[] part : ties.components(ENOUGH, STEP, MOST_AT_ONCE)) {
            Component component = before(members, part).orElseGet(() -> component(members, part, ties.copied()));
            if (!component.held()) {
                component.hold();
                fresh.add(component);
            }
        }
        if (some.isEmpty()) {
            bonds.keep(cluster, members, ties, all);
        } else {
            cluster.lookAtAll();
        }
        return fresh;
    }

    private Component component(List<Node> members, int[] part, Sets copied) {
        List<Node> nodes = Arrays.stream(part)
                .mapToObj(members::get)
                .sorted(Node::compareIds)
                .toList();
        Map<Integer, List<Node>> copies = new LinkedHashMap<>();
        for (Node node : nodes) {
            copies.computeIfAbsent(copied.find(bonds.place(node)), r -> new ArrayList<>())
                    .add(node);
        }
        return new Component(nodes, List.copyOf(copies.values()));
    }

    /** What was made of just these claims when they were grouped last; nothing where they were not. */
    private static Optional<Component> before(List<Node> members, int[] part) {
        Optional<Component> first = members.get(part[0]).component();
        if (first.isEmpty() || first.get().size() != part.length) {
            return Optional.empty();
        }
        for (int i : part) {
            if (!members.get(i).isOf(first.get())) {
                return Optional.empty();
            }
        }
        return first;
    }

    /** Taken over, or two parts of one sentence that agree: "warplanes struck the market", "killing 12". */
    private static boolean together(Slots one, Slots other, double score) {
        return score >= (one.sameSentence(other) ? ENOUGH_IN_A_SENTENCE : Affinity.SAME_WORDS);
    }
}
