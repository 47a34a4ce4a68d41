package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Claims tied by pairs, of which some may be joined, and the groups last made of them. */
final class Cluster {
    private List<Node> members = new ArrayList<>();
    private boolean changed = true;
    private List<Component> components = new ArrayList<>();

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
        into.components.addAll(from.components);
        from.components = new ArrayList<>();
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

    /** Notes how the members hang together now; what is no longer so is not {@linkplain Component#held() held}. */
    void hold(List<Component> now) {
        components.forEach(c -> c.held(false));
        now.forEach(c -> c.held(true));
        components = new ArrayList<>(now);
        changed = false;
    }
}
