package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Claims tied by pairs, of which some may be joined, and the groups last made of them. */
final class Cluster {
    private List<Node> members = new ArrayList<>();
    private boolean changed = true;
    private Map<List<Node>, List<List<Node>>> made = new HashMap<>();
    private List<List<Node>> groups = List.of();

    Cluster(Node first) {
        members.add(first);
    }

    /** Makes one cluster of two; the larger takes in the smaller. */
    static void tie(Node one, Node other) {
        if (one.cluster() == other.cluster()) {
            one.cluster().touch();
            return;
        }
        boolean first = one.cluster().members.size() >= other.cluster().members.size();
        Cluster into = first ? one.cluster() : other.cluster();
        Cluster from = first ? other.cluster() : one.cluster();
        for (Node node : from.members) {
            node.move(into);
        }
        into.members.addAll(from.members);
        into.made.putAll(from.made);
        from.members = new ArrayList<>();
        from.touch();
        into.touch();
    }

    void touch() {
        changed = true;
    }

    boolean changed() {
        return changed;
    }

    boolean empty() {
        return members.isEmpty();
    }

    /** Its members in the order of claim ids, without those taken out. */
    List<Node> members() {
        members.removeIf(Node::gone);
        // Most of them are in order since the last time.
        members.sort(Comparator.comparing(Node::id));
        return List.copyOf(members);
    }

    /** The groups made last. */
    List<List<Node>> groups() {
        return groups;
    }

    /** The groups made of some of the members when they were grouped last; none where they were not. */
    List<List<Node>> made(List<Node> some) {
        return made.getOrDefault(some, List.of());
    }

    /**
     * Notes new groups.
     *
     * @param by the groups by the members they were made of
     */
    void grouped(Map<List<Node>, List<List<Node>>> by) {
        made = by;
        groups = by.values().stream().flatMap(List::stream).toList();
        changed = false;
    }
}
