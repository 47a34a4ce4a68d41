package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    private final Affinity affinity;
    private final Blocks blocks = new Blocks();
    private final Map<ReportId, List<Node>> reports = new HashMap<>();
    private final Map<String, Node> repeated = new HashMap<>();
    private final Set<Cluster> clusters = new LinkedHashSet<>();
    private long version;
    private long compared;

    Linking(Affinity affinity) {
        this.affinity = affinity;
    }

    /**
     * Takes in a claim.
     *
     * @param known day on which its report became known, days since 1970-01-01
     */
    Node add(Slots slots, Marks marks, long[] glance, long known) {
        Node node = new Node(slots, Repetition.of(slots));
        clusters.add(node.cluster());
        List<Node> report = reports.computeIfAbsent(slots.telling().carrier().report(), r -> new ArrayList<>());
        for (Node other : report) {
            compare(node, other);
        }
        blocks.near(slots, marks, glance, Blocks.ENOUGH, other -> compare(node, other));
        node.said().ifPresent(said -> {
            Node before = repeated.put(said, node);
            if (before != null && !before.gone()) {
                Cluster.tie(before, node);
            }
        });
        report.add(node);
        blocks.add(node, marks, glance, known);
        return node;
    }

    private void compare(Node one, Node other) {
        if (Affinity.apart(one.slots(), other.slots()) > 1) {
            return;
        }
        compared++;
        boolean first = one.id().compareTo(other.id()) < 0;
        double score = affinity.between(first ? one.slots() : other.slots(), first ? other.slots() : one.slots());
        if (score >= ENOUGH) {
            boolean copied = together(one.slots(), other.slots(), score);
            one.note(other, score, copied);
            other.note(one, score, copied);
            Cluster.tie(one, other);
        }
    }

    /** The claims worth comparing with one of the other polarity. */
    void near(Slots slots, Marks marks, long[] glance, Consumer<Node> found) {
        reports.getOrDefault(slots.telling().carrier().report(), List.of()).forEach(found);
        blocks.near(slots, marks, glance, 1, found);
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
    }

    private void leave(Node node) {
        node.leave();
        node.said().ifPresent(said -> repeated.remove(said, node));
    }

    /** The groups of those claims; every one is in one group. */
    List<List<Node>> groups() {
        List<List<Node>> all = new ArrayList<>();
        version++;
        for (Iterator<Cluster> i = clusters.iterator(); i.hasNext(); ) {
            Cluster cluster = i.next();
            if (cluster.changed()) {
                Map<List<Node>, List<List<Node>>> made = grouped(cluster, n -> true);
                if (cluster.empty()) {
                    i.remove();
                    continue;
                }
                cluster.grouped(made);
            }
            all.addAll(cluster.groups());
        }
        return all;
    }

    /** The groups some of the claims form among themselves. */
    List<List<Node>> groups(Predicate<Node> some) {
        List<List<Node>> all = new ArrayList<>();
        version++;
        for (Cluster cluster : clusters) {
            Map<List<Node>, List<List<Node>>> made = grouped(cluster, some);
            cluster.grouped(made);
            all.addAll(cluster.groups());
        }
        clusters.removeIf(Cluster::empty);
        return all;
    }

    /** The claim of a telling, if it is here. */
    Optional<Node> node(Telling telling) {
        return reports.getOrDefault(telling.claim().report(), List.of()).stream()
                .filter(n -> n.id().equals(telling.claim().id()))
                .findFirst();
    }

    /** Pairs of claims compared so far to find those to be grouped. */
    long compared() {
        return compared;
    }

    int size() {
        return reports.values().stream().mapToInt(List::size).sum();
    }

    private Map<List<Node>, List<List<Node>>> grouped(Cluster cluster, Predicate<Node> some) {
        List<Node> members = cluster.members().stream().filter(some).toList();
        Map<List<Node>, List<List<Node>>> made = new LinkedHashMap<>();
        if (members.isEmpty()) {
            return made;
        }
        if (members.size() == 1) {
            if (cluster.made(members).isEmpty()) {
                members.get(0).groupedAnew(version);
            }
            made.put(members, List.of(members));
            return made;
        }
        Ties ties = ties(members);
        for (int[] component : ties.components(ENOUGH, STEP, MOST_AT_ONCE)) {
            List<Node> nodes = Arrays.stream(component).mapToObj(members::get).toList();
            List<List<Node>> before = cluster.made(nodes);
            if (before.isEmpty()) {
                nodes.forEach(n -> n.groupedAnew(version));
            }
            made.put(nodes, before.isEmpty() ? within(nodes, component, ties.copied()) : before);
        }
        return made;
    }

    /** The pairs noted among those claims, and which are copies. */
    private static Ties ties(List<Node> members) {
        for (int i = 0; i < members.size(); i++) {
            members.get(i).number(i);
        }
        Ties ties = new Ties(members.size());
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Node node = members.get(i);
            for (int pair = 0; pair < node.pairs(); pair++) {
                Node other = node.other(pair);
                boolean here = other.number() < members.size() && members.get(other.number()) == other;
                if (here) {
                    ties.add(i, other.number(), node.score(pair));
                    if (node.copied(pair)) {
                        ties.copied().unite(i, other.number());
                    }
                }
            }
            node.said().ifPresent(s -> {
                Integer before = said.putIfAbsent(s, node.number());
                if (before != null) {
                    ties.copied().unite(before, node.number());
                }
            });
        }
        return ties;
    }

    /** Taken over, or two parts of one sentence that agree: "warplanes struck the market", "killing 12". */
    private static boolean together(Slots one, Slots other, double score) {
        return score >= (one.sameSentence(other) ? ENOUGH_IN_A_SENTENCE : Affinity.SAME_WORDS);
    }

    private List<List<Node>> within(List<Node> nodes, int[] numbers, Sets copied) {
        if (nodes.size() == 1) {
            return List.of(nodes);
        }
        Map<Integer, List<Node>> byCopy = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            byCopy.computeIfAbsent(copied.find(numbers[i]), r -> new ArrayList<>())
                    .add(nodes.get(i));
        }
        List<Node> ordered = byCopy.values().stream().flatMap(List::stream).toList();
        return new Agglomeration(List.copyOf(byCopy.values()), affinity, VETOED)
                .groups(ENOUGH).stream()
                        .map(g -> g.stream()
                                .map(ordered::get)
                                .sorted(Comparator.comparing(Node::id))
                                .toList())
                        .toList();
    }
}
