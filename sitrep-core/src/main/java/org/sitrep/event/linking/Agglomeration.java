package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.base.ReportId;

/**
 * Groups that grow by average similarity, best pair first; of equally good pairs the first.
 *
 * <p>Two reports are as similar as their two most similar claims, unless too many of their claims cannot be one; two groups as
 * their reports on average. Claims of one report count, on average, only where there is no other report to compare. So the side remarks of a long report do not hold a group back, and a chain of reports
 * does not glue two events. A report and its reprints weigh as one. Memory grows with the
 * square of the claims.
 */
final class Agglomeration {
    /** Two reports cannot mean one event when more than this share of their claims cannot. */
    private static final double MOSTLY = .5;

    private final List<Slots> claims = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final double[][] score;
    private final double[][] similarity;
    private final boolean[] gone;
    private final int[] unit;
    private final double vetoed;

    /**
     * @param nodes claims that are together from the start
     * @param vetoed greatest share of pairs of reports that cannot be one
     */
    Agglomeration(List<List<Slots>> nodes, Affinity affinity, double vetoed) {
        this.vetoed = vetoed;
        for (List<Slots> node : nodes) {
            List<Integer> numbers = new ArrayList<>();
            for (Slots claim : node) {
                numbers.add(claims.size());
                claims.add(claim);
            }
            members.add(numbers);
        }
        score = new double[claims.size()][claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                score[i][j] = Math.min(1, affinity.between(claims.get(i), claims.get(j)));
                score[j][i] = score[i][j];
            }
        }
        unit = units();
        similarity = new double[nodes.size()][nodes.size()];
        gone = new boolean[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                similarity[i][j] = compare(members.get(i), members.get(j));
                similarity[j][i] = similarity[i][j];
            }
        }
    }

    /** What the claims of two units say to each other. */
    private static final class Pairs {
        private int all;
        private int never;
        private double best;
        private int inOneReport;
        private double sumInOneReport;

        void add(double score, boolean oneReport) {
            all++;
            never += score < 0 ? 1 : 0;
            best = Math.max(best, score);
            if (oneReport) {
                inOneReport++;
                sumInOneReport += Math.max(0, score);
            }
        }

        boolean vetoed() {
            return never > MOSTLY * all;
        }

        double within() {
            return inOneReport == 0 ? best : sumInOneReport / inOneReport;
        }
    }

    private record Units(int one, int other) implements Comparable<Units> {
        static Units of(int a, int b) {
            return new Units(Math.min(a, b), Math.max(a, b));
        }

        @Override
        public int compareTo(Units u) {
            return one != u.one ? Integer.compare(one, u.one) : Integer.compare(other, u.other);
        }
    }

    /** The unit of each claim: its report together with those that reprint it, so that a reprint carries no weight. */
    private int[] units() {
        Map<ReportId, Integer> numbers = new TreeMap<>();
        claims.forEach(c -> numbers.putIfAbsent(c.telling().carrier().report(), numbers.size()));
        Sets reprints = new Sets(numbers.size());
        int[] unit = new int[claims.size()];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = numbers.getOrDefault(claims.get(i).telling().carrier().report(), 0);
        }
        for (List<Integer> node : members) {
            node.forEach(i -> reprints.unite(unit[node.get(0)], unit[i]));
        }
        for (int i = 0; i < unit.length; i++) {
            unit[i] = reprints.find(unit[i]);
        }
        return unit;
    }

    private double compare(List<Integer> some, List<Integer> others) {
        Map<Units, Pairs> units = new TreeMap<>();
        for (int i : some) {
            for (int j : others) {
                units.computeIfAbsent(Units.of(unit[i], unit[j]), u -> new Pairs())
                        .add(score[i][j], claims.get(i).sameReport(claims.get(j)));
            }
        }
        int never = 0;
        double across = 0;
        int pairsAcross = 0;
        double within = 0;
        for (Map.Entry<Units, Pairs> entry : units.entrySet()) {
            Pairs pairs = entry.getValue();
            never += pairs.vetoed() ? 1 : 0;
            if (entry.getKey().one() == entry.getKey().other()) {
                within += pairs.vetoed() ? 0 : pairs.within();
            } else {
                across += pairs.vetoed() ? 0 : pairs.best;
                pairsAcross++;
            }
        }
        if (never > vetoed * units.size()) {
            return -1;
        }
        return pairsAcross > 0 ? across / pairsAcross : within / units.size();
    }

    /**
     * The groups once no two are similar enough.
     *
     * @param enough least average similarity
     */
    List<List<Slots>> groups(double enough) {
        int size = members.size();
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            best[i] = bestFor(i);
        }
        while (true) {
            int one = -1;
            for (int i = 0; i < size; i++) {
                boolean candidate = !gone[i] && best[i] >= 0 && similarity[i][best[i]] >= enough;
                if (candidate && (one < 0 || similarity[i][best[i]] > similarity[one][best[one]])) {
                    one = i;
                }
            }
            if (one < 0) {
                break;
            }
            merge(Math.min(one, best[one]), Math.max(one, best[one]), best);
        }
        List<List<Slots>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                groups.add(members.get(i).stream().map(claims::get).toList());
            }
        }
        return groups;
    }

    private int bestFor(int i) {
        int best = -1;
        for (int j = 0; j < gone.length; j++) {
            if (j != i && !gone[j] && (best < 0 || similarity[i][j] > similarity[i][best])) {
                best = j;
            }
        }
        return best;
    }

    private void merge(int into, int from, int[] best) {
        members.get(into).addAll(members.get(from));
        gone[from] = true;
        for (int k = 0; k < gone.length; k++) {
            if (k != into && !gone[k]) {
                similarity[into][k] = compare(members.get(into), members.get(k));
                similarity[k][into] = similarity[into][k];
            }
        }
        for (int k = 0; k < gone.length; k++) {
            boolean better = !gone[k] && k != into && best[k] >= 0 && similarity[k][into] > similarity[k][best[k]];
            if (!gone[k] && (k == into || better || best[k] == into || best[k] == from)) {
                best[k] = bestFor(k);
            }
        }
    }
}
