package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups that grow by average similarity, best pair first; of equally good pairs the first.
 *
 * <p>Memory grows with the square of the nodes.
 */
final class Agglomeration {
    private final List<List<Slots>> members = new ArrayList<>();
    /** Sum of similarities between two groups, a vetoed pair counting nothing. */
    private final double[][] sum;
    /** Vetoed pairs between two groups. */
    private final int[][] vetoes;

    private final boolean[] gone;

    Agglomeration(List<List<Slots>> nodes, Affinity affinity) {
        nodes.forEach(n -> members.add(new ArrayList<>(n)));
        int size = nodes.size();
        sum = new double[size][size];
        vetoes = new int[size][size];
        gone = new boolean[size];
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                compare(i, j, affinity);
            }
        }
    }

    private void compare(int i, int j, Affinity affinity) {
        for (Slots one : members.get(i)) {
            for (Slots other : members.get(j)) {
                double score = affinity.between(one, other);
                if (score < 0) {
                    vetoes[i][j]++;
                    vetoes[j][i]++;
                } else {
                    sum[i][j] += Math.min(1, score);
                    sum[j][i] += Math.min(1, score);
                }
            }
        }
    }

    /**
     * The groups once no two are similar enough.
     *
     * @param enough least average similarity
     * @param vetoed greatest share of pairs that cannot be one
     */
    List<List<Slots>> groups(double enough, double vetoed) {
        int size = members.size();
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            best[i] = bestFor(i, vetoed);
        }
        while (true) {
            int one = -1;
            double top = enough;
            for (int i = 0; i < size; i++) {
                double similarity = gone[i] || best[i] < 0 ? -1 : similarity(i, best[i], vetoed);
                if (one < 0 ? similarity >= top : similarity > top) {
                    one = i;
                    top = similarity;
                }
            }
            if (one < 0) {
                break;
            }
            int other = best[one];
            merge(Math.min(one, other), Math.max(one, other));
            refresh(best, Math.min(one, other), Math.max(one, other), vetoed);
        }
        List<List<Slots>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                groups.add(members.get(i));
            }
        }
        return groups;
    }

    /** An average never exceeds the better of the two it is made of, so only these partners can change. */
    private void refresh(int[] best, int into, int from, double vetoed) {
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i] && (i == into || best[i] == into || best[i] == from)) {
                best[i] = bestFor(i, vetoed);
            }
        }
    }

    private int bestFor(int i, double vetoed) {
        int best = -1;
        for (int j = 0; j < gone.length; j++) {
            if (j != i && !gone[j] && (best < 0 || similarity(i, j, vetoed) > similarity(i, best, vetoed))) {
                best = j;
            }
        }
        return best;
    }

    private double similarity(int i, int j, double vetoed) {
        double pairs = (double) members.get(i).size() * members.get(j).size();
        return vetoes[i][j] > vetoed * pairs ? -1 : sum[i][j] / pairs;
    }

    private void merge(int into, int from) {
        members.get(into).addAll(members.get(from));
        gone[from] = true;
        for (int k = 0; k < gone.length; k++) {
            if (k != into && !gone[k]) {
                sum[into][k] += sum[from][k];
                sum[k][into] = sum[into][k];
                vetoes[into][k] += vetoes[from][k];
                vetoes[k][into] = vetoes[into][k];
            }
        }
    }
}
