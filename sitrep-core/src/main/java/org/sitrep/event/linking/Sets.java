package org.sitrep.event.linking;

/** Disjoint sets of numbers; the smallest member stands for its set. */
final class Sets {
    private final int[] parent;

    Sets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    Sets(Sets other) {
        parent = other.parent.clone();
    }

    int size() {
        return parent.length;
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = i; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    void unite(int i, int j) {
        int one = find(i);
        int other = find(j);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
