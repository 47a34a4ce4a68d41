package org.sitrep.event.linking;

import java.util.List;
import org.sitrep.event.Telling;

/** Claims that are judged to speak of one thing. */
final class Group {
    private final List<Node> nodes;
    private final List<Telling> tellings;
    private final Node first;
    private final Component among;

    /**
     * @param nodes the claims in the order of their ids
     * @param among the claims it was made of
     */
    Group(List<Node> nodes, Component among) {
        this.nodes = nodes;
        this.first = nodes.get(0);
        this.among = among;
        tellings = nodes.stream().map(n -> n.slots().telling()).toList();
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Telling> tellings() {
        return tellings;
    }

    /** The claim with the smallest id. */
    Node first() {
        return first;
    }

    /** Whether it still is a group. */
    boolean held() {
        return among.held();
    }
}
