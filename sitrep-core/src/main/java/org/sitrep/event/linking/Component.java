package org.sitrep.event.linking;

import java.util.List;

/** Claims that are grouped among themselves, and the groups once they are made. */
final class Component {
    private final List<Node> nodes;
    private List<List<Node>> copies;
    private List<Group> groups = List.of();
    private boolean held;

    /**
     * @param nodes the claims, in the order of their ids
     * @param copies the same claims; those in one list are together from the start
     */
    Component(List<Node> nodes, List<List<Node>> copies) {
        this.nodes = nodes;
        this.copies = copies;
    }

    boolean grouped() {
        return !groups.isEmpty();
    }

    List<Group> groups() {
        return groups;
    }

    /** Whether its claims still hang together as they did. */
    boolean held() {
        return held;
    }

    void held(boolean still) {
        held = still;
    }

    /** Notes that it is made of its claims, until they hang together in another way; ends what they were in before. */
    void hold() {
        nodes.forEach(n -> n.component().ifPresent(c -> c.held(false)));
        held = true;
    }

    int size() {
        return nodes.size();
    }

    /** Makes the groups. */
    Component group(Affinity affinity, double enough, double vetoed) {
        groups = nodes.size() == 1
                ? List.of(new Group(nodes, this))
                : new Agglomeration(copies, affinity, vetoed)
                        .groups(enough).stream()
                                .map(g -> new Group(
                                        g.stream().sorted(Node::compareIds).toList(), this))
                                .toList();
        copies = List.of();
        for (Group group : groups) {
            group.nodes().forEach(n -> n.grouped(this, group));
        }
        return this;
    }
}
