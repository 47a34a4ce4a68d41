package org.sitrep.event.linking;

import java.util.Arrays;

/** Disjoint sets of numbers; the smallest member stands for its set. */
final class Sets {
    private final int[] parent;
    private final int[] members;

    Sets(int size) {
        parent = new int[size];
        members = new int[size];
        Arrays.setAll(parent, i -> i);
        Arrays.fill(members, 1);
    }

    Sets(Sets other) {
        parent = other.parent.clone();
        members = other.members.clone();
    }

    int size() {
        return parent.length;
    }

    int find(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** How many are in the set of one that stands for it. */
    int members(int root) {
        return members[root];
    }

    /** Whether the two were apart until now. */
    boolean unite(int i, int j) {
        int one = find(i);
        int other = find(j);
        if (one == other) {
            return false;
        }
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        parent[from] = into;
        members[into] += members[from];
        return true;
    }
}
