package org.sitrep.event.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs by which the claims of a cluster hang together: all that are kept, or those that were {@linkplain Ties#needed needed} when
 * it was last grouped and those that came since. Both hold the same together.
 */
final class Bonds {
    /** The score of those whose words are printed again for weeks; such pairs are kept nowhere else. */
    static final double REPEATED = 3;

    private final Positions positions = new Positions();

    /** Claims that come later have this turn or a later one, and so have those that are still there. */
    void from(long turn) {
        positions.from(turn);
    }

    /**
     * The pairs of some of a cluster's claims, and which are copies.
     *
     * @param members the claims
     * @param all whether all pairs kept are looked at; must be so where these are not all claims of the cluster
     */
    Ties of(Cluster cluster, List<Node> members, boolean all) {
        Ties ties = new Ties(members.size());
        for (int i = 0; i < members.size(); i++) {
            positions.put(members.get(i).turn(), i);
        }
        if (all) {
            repeated(members, ties);
            kept(members, ties);
        } else {
            needed(cluster, members, ties);
        }
        return ties;
    }

    /** Those whose words are printed again for weeks are copies. */
    private static void repeated(List<Node> members, Ties ties) {
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Optional<String> words = members.get(i).said();
            Integer before = words.isPresent() ? said.putIfAbsent(words.get(), i) : null;
            if (before != null) {
                ties.add(before, i, REPEATED, true);
            }
        }
    }

    private void kept(List<Node> members, Ties ties) {
        int[] turns = members.stream().mapToInt(n -> (int) n.turn()).toArray();
        for (int i = 0; i < turns.length; i++) {
            Pairs kept = members.get(i).pairs();
            for (int pair = 0; pair < kept.size(); pair++) {
                int other = positions.get(kept.other(pair));
                if (other >= 0 && other < turns.length && turns[other] == kept.other(pair)) {
                    ties.add(i, other, kept.score(pair), kept.copied(pair));
                }
            }
        }
    }

    private void needed(Cluster cluster, List<Node> members, Ties ties) {
        add(cluster.needed(), ties, 0, cluster.needed().size());
        Edges fresh = cluster.fresh();
        for (int i = 0; i < fresh.size(); i++) {
            Node one = members.get(positions.get(fresh.one(i)));
            Node other = members.get(positions.get(fresh.other(i)));
            if (fresh.score(i) == REPEATED || one.keepsOrIsKept(other)) {
                add(fresh, ties, i, i + 1);
            }
        }
    }

    private void add(Edges edges, Ties ties, int from, int to) {
        for (int i = from; i < to; i++) {
            ties.add(positions.get(edges.one(i)), positions.get(edges.other(i)), edges.score(i), edges.copied(i));
        }
    }

    /** The place of a claim among those asked about last. */
    int place(Node node) {
        return positions.get((int) node.turn());
    }

    /**
     * Notes the pairs that are needed now, once the parts were made of them.
     *
     * @param members all claims of the cluster
     * @param all as it was when the ties were asked for
     */
    void keep(Cluster cluster, List<Node> members, Ties ties, boolean all) {
        int before = all ? 0 : cluster.needed().size();
        if (all) {
            members.forEach(Node::release);
        }
        int[] turns = members.stream().mapToInt(n -> (int) n.turn()).toArray();
        Edges needed = new Edges();
        Edges pairs = ties.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            int one = pairs.one(i);
            int other = pairs.other(i);
            if (ties.needed(i)) {
                needed.add(turns[one], turns[other], pairs.score(i), pairs.copied(i));
            }
            if (ties.needed(i) && i >= before) {
                members.get(one).need(members.get(other));
                members.get(other).need(members.get(one));
            } else if (!ties.needed(i) && i < before) {
                members.get(one).release(members.get(other));
                members.get(other).release(members.get(one));
            }
        }
        cluster.need(needed);
    }
}
