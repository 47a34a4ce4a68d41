package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two groupings of the same items: F1 of MUC, B³, CEAF with the entity measure, and pairs. */
final class ClusterScore {
    private final List<Set<Integer>> gold;
    private final List<Set<Integer>> found;
    private final List<?> goldOf;
    private final List<?> foundOf;

    /**
     * @param gold the group of each item
     * @param found the group of each item, as found
     */
    ClusterScore(List<?> gold, List<?> found) {
        if (gold.size() != found.size()) {
            throw new IllegalArgumentException("groupings of " + gold.size() + " and " + found.size() + " items");
        }
        this.gold = groups(gold);
        this.found = groups(found);
        goldOf = gold;
        foundOf = found;
    }

    private static List<Set<Integer>> groups(List<?> of) {
        Map<Object, Set<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < of.size(); i++) {
            groups.computeIfAbsent(of.get(i), g -> new LinkedHashSet<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    /** Links: items less groups, over the parts each group falls into on the other side. */
    double muc() {
        return harmonic(links(found, goldOf), links(gold, foundOf));
    }

    private static double links(List<Set<Integer>> groups, List<?> other) {
        int kept = 0;
        int all = 0;
        for (Set<Integer> group : groups) {
            long parts = group.stream().map(other::get).distinct().count();
            kept += group.size() - (int) parts;
            all += group.size() - 1;
        }
        return Rate.share(kept, all);
    }

    /** The mean over items of the share of its group that is rightly with it. */
    double bCubed() {
        return harmonic(shares(found, goldOf), shares(gold, foundOf));
    }

    private static double shares(List<Set<Integer>> groups, List<?> other) {
        double sum = 0;
        for (Set<Integer> group : groups) {
            Map<Object, Integer> parts = new LinkedHashMap<>();
            group.forEach(i -> parts.merge(other.get(i), 1, Integer::sum));
            sum += parts.values().stream().mapToDouble(n -> (double) n * n).sum() / group.size();
        }
        return other.isEmpty() ? 0 : sum / other.size();
    }

    /** Pairs of items in one group. */
    double pairs() {
        Map<List<Object>, Integer> both = new LinkedHashMap<>();
        for (int i = 0; i < goldOf.size(); i++) {
            both.merge(List.of(goldOf.get(i), foundOf.get(i)), 1, Integer::sum);
        }
        long hits = both.values().stream().mapToLong(ClusterScore::choose).sum();
        long all = gold.stream().mapToLong(g -> choose(g.size())).sum()
                + found.stream().mapToLong(g -> choose(g.size())).sum();
        return all == 0 ? 0 : 2.0 * hits / all;
    }

    private static long choose(int n) {
        return (long) n * (n - 1) / 2;
    }

    /** Groups matched one to one so that the sum of their similarities, twice the common items over both sizes, is greatest. */
    double ceafE() {
        double best = Matching.greatest(similarities());
        double precision = found.isEmpty() ? 0 : best / found.size();
        double recall = gold.isEmpty() ? 0 : best / gold.size();
        return harmonic(precision, recall);
    }

    private double[][] similarities() {
        Map<Object, Integer> number = new LinkedHashMap<>();
        foundOf.forEach(f -> number.computeIfAbsent(f, x -> number.size()));
        double[][] similarity = new double[gold.size()][found.size()];
        for (int g = 0; g < gold.size(); g++) {
            int[] common = new int[found.size()];
            gold.get(g).forEach(i -> common[number.getOrDefault(foundOf.get(i), 0)]++);
            for (int f = 0; f < common.length; f++) {
                similarity[g][f] =
                        2.0 * common[f] / (gold.get(g).size() + found.get(f).size());
            }
        }
        return similarity;
    }

    /** The mean of MUC, B³ and CEAF. */
    double conll() {
        return (muc() + bCubed() + ceafE()) / 3;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    /** The assignment problem, by shortest augmenting paths, in parts that share no positive similarity. */
    static final class Matching {
        private Matching() {}

        /** The greatest sum of similarities when each row and each column is used once at most. */
        static double greatest(double[][] similarity) {
            int rows = similarity.length;
            int columns = rows == 0 ? 0 : similarity[0].length;
            boolean[] rowSeen = new boolean[rows];
            double sum = 0;
            for (int start = 0; start < rows; start++) {
                if (rowSeen[start]) {
                    continue;
                }
                List<Integer> in = new ArrayList<>(List.of(start));
                Set<Integer> out = new LinkedHashSet<>();
                rowSeen[start] = true;
                for (int k = 0; k < in.size(); k++) {
                    for (int c = 0; c < columns; c++) {
                        if (similarity[in.get(k)][c] > 0 && out.add(c)) {
                            for (int r = 0; r < rows; r++) {
                                if (!rowSeen[r] && similarity[r][c] > 0) {
                                    rowSeen[r] = true;
                                    in.add(r);
                                }
                            }
                        }
                    }
                }
                sum += part(similarity, in, List.copyOf(out));
            }
            return sum;
        }

        private static double part(double[][] similarity, List<Integer> rows, List<Integer> columns) {
            int n = Math.max(rows.size(), columns.size());
            double[][] cost = new double[n + 1][n + 1];
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < columns.size(); j++) {
                    cost[i + 1][j + 1] = -similarity[rows.get(i)][columns.get(j)];
                }
            }
            int[] rowOf = assigned(cost, n);
            double sum = 0;
            for (int j = 1; j <= n; j++) {
                sum -= cost[rowOf[j]][j];
            }
            return sum;
        }

        /** The row of each column in the cheapest assignment; rows and columns count from 1. */
        private static int[] assigned(double[][] cost, int n) {
            double[] u = new double[n + 1];
            double[] v = new double[n + 1];
            int[] rowOf = new int[n + 1];
            int[] way = new int[n + 1];
            for (int i = 1; i <= n; i++) {
                rowOf[0] = i;
                int column = 0;
                double[] least = new double[n + 1];
                Arrays.fill(least, Double.MAX_VALUE);
                boolean[] used = new boolean[n + 1];
                do {
                    used[column] = true;
                    int row = rowOf[column];
                    double delta = Double.MAX_VALUE;
                    int next = 0;
                    for (int j = 1; j <= n; j++) {
                        if (used[j]) {
                            continue;
                        }
                        double reduced = cost[row][j] - u[row] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                    for (int j = 0; j <= n; j++) {
                        if (used[j]) {
                            u[rowOf[j]] += delta;
                            v[j] -= delta;
                        } else {
                            least[j] -= delta;
                        }
                    }
                    column = next;
                } while (rowOf[column] != 0);
                while (column != 0) {
                    rowOf[column] = rowOf[way[column]];
                    column = way[column];
                }
            }
            return rowOf;
        }
    }
}
