package org.sitrep.event.linking;

import java.util.List;
import org.sitrep.base.ClaimId;
import org.sitrep.event.Telling;

/** Claims that are judged to speak of one thing. */
final class Group {
    private final List<Node> nodes;
    private final List<Telling> tellings;

    /**
     * @param nodes the claims in the order of their ids
     */
    Group(List<Node> nodes) {
        this.nodes = nodes;
        tellings = nodes.stream().map(n -> n.slots().telling()).toList();
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Telling> tellings() {
        return tellings;
    }

    Node first() {
        return nodes.get(0);
    }

    ClaimId smallest() {
        return first().id();
    }
}
