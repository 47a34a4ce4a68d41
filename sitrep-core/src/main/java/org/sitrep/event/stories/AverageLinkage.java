package org.sitrep.event.stories;

import java.util.Arrays;

/** Groups grow by the average similarity of their members, the most similar pair first; of equals the first in order. */
final class AverageLinkage {
    private AverageLinkage() {}

    /**
     * The group of each item, numbered by first member.
     *
     * @param similarity symmetric; not changed
     * @param least groups less similar than this stay apart
     */
    static int[] of(double[][] similarity, double least) {
        int n = similarity.length;
        double[][] s = new double[n][];
        for (int i = 0; i < n; i++) {
            s[i] = similarity[i].clone();
        }
        int[] size = new int[n];
        Arrays.fill(size, 1);
        int[] group = new int[n];
        boolean[] gone = new boolean[n];
        int[] nearest = new int[n];
        for (int i = 0; i < n; i++) {
            group[i] = i;
            nearest[i] = nearest(s, gone, i);
        }
        while (true) {
            int a = -1;
            for (int i = 0; i < n; i++) {
                boolean open = !gone[i] && nearest[i] >= 0;
                if (open && (a < 0 || s[i][nearest[i]] > s[a][nearest[a]])) {
                    a = i;
                }
            }
            if (a < 0 || s[a][nearest[a]] < least) {
                return numbered(group);
            }
            int b = nearest[a];
            int keep = Math.min(a, b);
            int drop = Math.max(a, b);
            for (int k = 0; k < n; k++) {
                if (!gone[k] && k != keep && k != drop) {
                    s[keep][k] = (size[keep] * s[keep][k] + size[drop] * s[drop][k]) / (size[keep] + size[drop]);
                    s[k][keep] = s[keep][k];
                }
            }
            size[keep] += size[drop];
            gone[drop] = true;
            for (int k = 0; k < n; k++) {
                group[k] = group[k] == drop ? keep : group[k];
            }
            for (int k = 0; k < n; k++) {
                if (!gone[k] && (k == keep || nearest[k] == keep || nearest[k] == drop)) {
                    nearest[k] = nearest(s, gone, k);
                } else if (!gone[k] && nearest[k] >= 0 && s[k][keep] > s[k][nearest[k]]) {
                    nearest[k] = keep;
                }
            }
        }
    }

    private static int nearest(double[][] s, boolean[] gone, int i) {
        int best = -1;
        for (int k = 0; k < s.length; k++) {
            if (k != i && !gone[k] && (best < 0 || s[i][k] > s[i][best])) {
                best = k;
            }
        }
        return best;
    }

    /** Numbers groups by first member; names of groups are below the number of items. */
    static int[] numbered(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int next = 0;
        for (int i = 0; i < group.length; i++) {
            if (number[group[i]] < 0) {
                number[group[i]] = next++;
            }
        }
        return Arrays.stream(group).map(g -> number[g]).toArray();
    }
}
