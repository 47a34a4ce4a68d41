package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Comparison NONE = new Comparison();

    private final List<Node> nodes = new ArrayList<>();
    private final List<Slots> claims = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final Scores score;
    private final double[][] similarity;
    private final Comparison[][] known;
    private final boolean[] gone;
    private final int[] unit;
    private final double vetoed;

    /**
     * @param together claims that are together from the start
     * @param vetoed greatest share of pairs of reports that cannot be one
     */
    Agglomeration(List<List<Node>> together, Affinity affinity, double vetoed) {
        this.vetoed = vetoed;
        for (List<Node> node : together) {
            List<Integer> numbers = new ArrayList<>();
            for (Node claim : node) {
                numbers.add(claims.size());
                claims.add(claim.slots());
                nodes.add(claim);
            }
            members.add(numbers);
        }
        score = scores(nodes, affinity);
        unit = units();
        known = new Comparison[together.size()][];
        for (int i = 0; i < known.length; i++) {
            known[i] = new Comparison[i];
            Arrays.fill(known[i], NONE);
        }
        similarity = new double[together.size()][together.size()];
        gone = new boolean[together.size()];
        for (int i = 0; i < together.size(); i++) {
            for (int j = i + 1; j < together.size(); j++) {
                similarity[i][j] = compare(i, j).similarity(vetoed);
                similarity[j][i] = similarity[i][j];
            }
        }
    }

    /** The scores of all pairs; those known from the groups the claims were in before are taken from there. */
    private static Scores scores(List<Node> claims, Affinity affinity) {
        Scores scores = new Scores(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Node one = claims.get(i);
            for (int j = 0; j < i; j++) {
                Node other = claims.get(j);
                boolean known = one.within() == other.within() && one.within() != Scores.NONE;
                scores.set(
                        i,
                        j,
                        known
                                ? one.within().of(one.place(), other.place())
                                : Math.min(1, affinity.between(other.slots(), one.slots())));
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            claims.get(i).within(scores, i);
        }
        return scores;
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

    /** What two groups say to each other; made of their claims when first asked for. */
    private Comparison compare(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (known[high][low] != NONE) {
            return known[high][low];
        }
        Comparison fresh = new Comparison();
        for (int i : members.get(low)) {
            for (int j : members.get(high)) {
                fresh.add(unit[i], unit[j], score.of(i, j), claims.get(i).sameReport(claims.get(j)));
            }
        }
        return fresh;
    }

    /**
     * The groups once no two are similar enough.
     *
     * @param enough least average similarity
     */
    List<List<Node>> groups(double enough) {
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
        List<List<Node>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!gone[i]) {
                groups.add(members.get(i).stream().map(nodes::get).toList());
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
        gone[from] = true;
        for (int k = 0; k < gone.length; k++) {
            if (k != into && !gone[k]) {
                Comparison both = Comparison.of(compare(into, k), compare(from, k));
                known[Math.max(into, k)][Math.min(into, k)] = both;
                known[Math.max(from, k)][Math.min(from, k)] = NONE;
                similarity[into][k] = both.similarity(vetoed);
                similarity[k][into] = similarity[into][k];
            }
        }
        members.get(into).addAll(members.get(from));
        for (int k = 0; k < gone.length; k++) {
            boolean better = !gone[k] && k != into && best[k] >= 0 && similarity[k][into] > similarity[k][best[k]];
            if (!gone[k] && (k == into || better || best[k] == into || best[k] == from)) {
                best[k] = bestFor(k);
            }
        }
    }
}
