package org.sitrep.event.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Groups texts into topics by the words they share, then each topic into stories by what only some of its texts have.
 *
 * A story found inside a larger topic is looked at once more by itself.
 *
 * <p>Within a topic a term counts the less the more of the topic's texts have it, and nothing when one text alone has it. Memory
 * and time grow with the square of the texts; meant for a few thousand at once.
 */
public final class StoryGrouping {
    private static final double TOPIC = .05;
    private static final double STORY = .09;
    private static final double PART = .08;
    /** A part of a story needs so many texts of its own, … */
    private static final int BODY = 4;
    /** … and such parts together this share of the story. */
    private static final double MOST = .8;

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
        int[] stories = AverageLinkage.of(within(read, topics), STORY);
        return parted(stories, topics, within(read, stories));
    }

    /** Similarity by what only some texts of a group have; 0 between groups. */
    private static double[][] within(List<StoryText> texts, int[] groups) {
        double[][] within = new double[texts.size()][texts.size()];
        double weights = VIEWS.stream().mapToDouble(View::weight).sum();
        for (List<Integer> group : members(groups)) {
            for (View view : VIEWS) {
                double[][] similarity = similarity(View.vectors(
                        group.stream()
                                .map(i -> view.terms().apply(texts.get(i)))
                                .toList(),
                        (all, having) -> having < 2 ? 0 : Math.log((all + .5) / having)));
                for (int a = 0; a < group.size(); a++) {
                    for (int b = 0; b < group.size(); b++) {
                        within[group.get(a)][group.get(b)] += view.weight() / weights * similarity[a][b];
                    }
                }
            }
        }
        return within;
    }

    /** Parts a story that was only seen inside a larger topic, where it falls into two or more bodies of texts. */
    private static int[] parted(int[] stories, int[] topics, double[][] within) {
        List<List<Integer>> all = members(stories);
        List<List<Integer>> topicMembers = members(topics);
        int[] parted = new int[stories.length];
        int next = 0;
        for (List<Integer> story : all) {
            int[] parts = new int[story.size()];
            if (story.size() >= 2 * BODY
                    && story.size() < topicMembers.get(topics[story.get(0)]).size()) {
                double[][] inside = new double[story.size()][story.size()];
                for (int a = 0; a < inside.length; a++) {
                    for (int b = 0; b < inside.length; b++) {
                        inside[a][b] = within[story.get(a)][story.get(b)];
                    }
                }
                int[] found = AverageLinkage.of(inside, PART);
                List<Integer> bodies = members(found).stream()
                        .map(List::size)
                        .filter(size -> size >= BODY)
                        .toList();
                int held = bodies.stream().mapToInt(Integer::intValue).sum();
                parts = bodies.size() > 1 && held >= MOST * story.size() ? found : parts;
            }
            int most = 0;
            for (int i = 0; i < parts.length; i++) {
                parted[story.get(i)] = next + parts[i];
                most = Math.max(most, parts[i]);
            }
            next += most + 1;
        }
        return AverageLinkage.numbered(parted);
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
