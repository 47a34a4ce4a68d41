package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Claims tied by pairs, of which some may be joined.
 *
 * <p>Of the pairs looked at when it was last grouped it keeps those that were {@linkplain Ties#needed needed}; with the pairs that
 * came since they tell as much as all pairs do, unless a claim left or a needed pair is no longer kept.
 */
final class Cluster {
    /** More pairs are not kept beside the claims' own. */
    private static final int MOST_FRESH = 1 << 20;

    private List<Node> members = new ArrayList<>();
    private boolean changed = true;
    private Edges needed = new Edges();
    private Edges fresh = new Edges();
    private boolean whole;

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
        into.needed.addAll(from.needed);
        into.fresh.addAll(from.fresh);
        into.whole |= from.whole;
        from.members = new ArrayList<>();
        from.needed = new Edges();
        from.fresh = new Edges();
        from.touch();
        into.touch();
    }

    /** Notes a pair that came since it was last grouped. */
    void come(Node one, Node other, double score, boolean copied) {
        if (!whole) {
            fresh.add((int) one.turn(), (int) other.turn(), score, copied);
            if (fresh.size() > MOST_FRESH) {
                lookAtAll();
            }
        }
    }

    /** Has all pairs looked at when it is grouped next. */
    void lookAtAll() {
        whole = true;
        fresh = new Edges();
        touch();
    }

    /** Whether all pairs are to be looked at. */
    boolean whole() {
        return whole;
    }

    /** The pairs needed when it was last grouped; only where not all are to be looked at. */
    Edges needed() {
        return needed;
    }

    /** Those that came since. */
    Edges fresh() {
        return fresh;
    }

    /** Notes the pairs needed now. */
    void need(Edges now) {
        needed = now;
        fresh = new Edges();
        whole = false;
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

    /** Its members without those taken out, in no order; to be read only. */
    List<Node> members() {
        // When one leaves, all pairs are looked at.
        if (whole) {
            members.removeIf(Node::gone);
        }
        return members;
    }

    /** Notes that it is grouped. */
    void grouped() {
        changed = false;
    }
}
