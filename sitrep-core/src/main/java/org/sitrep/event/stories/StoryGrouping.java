package org.sitrep.event.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Groups texts into topics by the words they share, then each topic into stories by what only some of its texts have.
 *
 * <p>Within a topic a term counts the less the more of the topic's texts have it, and nothing when one text alone has it. Memory
 * and time grow with the square of the texts; meant for a few thousand at once.
 */
public final class StoryGrouping {
    private static final double TOPIC = .05;
    private static final double STORY = .10;
    private static final List<View> VIEWS = List.of(
            new View(1, StoryText::words),
            new View(1, StoryText::lead),
            new View(1, StoryText::names),
            new View(.5, StoryText::numbers));

    private StoryGrouping() {}

    /** The story of each text, numbered by first text. */
    public static int[] of(List<List<String>> texts) {
        List<StoryText> read = texts.stream().map(StoryText::of).toList();
        List<Map<String, Double>> plain = View.vectors(
                read.stream().map(StoryText::words).toList(), (all, having) -> Math.log((double) all / having));
        int[] topics = AverageLinkage.of(similarity(plain), TOPIC);
        double[][] within = new double[texts.size()][texts.size()];
        double weights = VIEWS.stream().mapToDouble(View::weight).sum();
        for (List<Integer> topic : members(topics)) {
            for (View view : VIEWS) {
                double[][] similarity = similarity(View.vectors(
                        topic.stream().map(i -> view.terms().apply(read.get(i))).toList(),
                        (all, having) -> having < 2 ? 0 : Math.log((all + .5) / having)));
                for (int a = 0; a < topic.size(); a++) {
                    for (int b = 0; b < topic.size(); b++) {
                        within[topic.get(a)][topic.get(b)] += view.weight() / weights * similarity[a][b];
                    }
                }
            }
        }
        return AverageLinkage.of(within, STORY);
    }

    private static List<List<Integer>> members(int[] groups) {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(groups[i]).add(i);
        }
        return members;
    }

    private static double[][] similarity(List<Map<String, Double>> vectors) {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        List<int[]> terms = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (Map<String, Double> vector : vectors) {
            terms.add(vector.keySet().stream()
                    .mapToInt(t -> numbers.computeIfAbsent(t, x -> numbers.size()))
                    .toArray());
            values.add(vector.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
        double[][] similarity = new double[vectors.size()][vectors.size()];
        double[] dense = new double[numbers.size()];
        for (int i = 0; i < vectors.size(); i++) {
            for (int k = 0; k < terms.get(i).length; k++) {
                dense[terms.get(i)[k]] = values.get(i)[k];
            }
            for (int j = 0; j < vectors.size(); j++) {
                double sum = 0;
                int[] of = terms.get(j);
                for (int k = 0; k < of.length; k++) {
                    sum += dense[of[k]] * values.get(j)[k];
                }
                similarity[i][j] = sum;
            }
            java.util.Arrays.fill(dense, 0);
        }
        return similarity;
    }
}
