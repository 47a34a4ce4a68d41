package org.sitrep.event.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.base.SitrepException;
import org.sitrep.event.EventMention;
import org.sitrep.model.Encoder;

/**
 * Brings the words together that name one event, within a story and across its texts.
 *
 * <p>Two logistic scores, one for words with the same head ("the blast", "a blast") and one for others ("the blast", "exploded"),
 * learned by {@code org.sitrep.bench.stories.MentionTraining}; groups grow by average score.
 */
public final class MentionLinking {
    private static final double LEAST = .3;
    private static final int SAME_HEAD = MentionPairs.FEATURES.indexOf("same head");

    private final double[] sameHead;
    private final double[] otherHead;

    /**
     * @param sameHead a weight for each of {@link MentionPairs#FEATURES}
     * @param otherHead likewise, for words of different heads
     */
    public MentionLinking(double[] sameHead, double[] otherHead) {
        if (sameHead.length != MentionPairs.FEATURES.size() || otherHead.length != sameHead.length) {
            throw new IllegalArgumentException("weights for " + sameHead.length + " and " + otherHead.length
                    + " features, not " + MentionPairs.FEATURES.size());
        }
        this.sameHead = sameHead.clone();
        this.otherHead = otherHead.clone();
    }

    /** The shipped weights. */
    public static MentionLinking load() {
        int size = MentionPairs.FEATURES.size();
        double[] same = new double[size];
        double[] other = new double[size];
        try (InputStream file = MentionLinking.class.getResourceAsStream("mentions.tsv")) {
            if (file == null) {
                throw new SitrepException("The weights of the event words are missing; install the program again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                int at = MentionPairs.FEATURES.indexOf(cells[0]);
                if (at >= 0) {
                    same[at] = Double.parseDouble(cells[1]);
                    other[at] = Double.parseDouble(cells[2]);
                }
            }
        } catch (IOException e) {
            throw new SitrepException("The weights of the event words cannot be read; install the program again.", e);
        }
        return new MentionLinking(same, other);
    }

    /**
     * The event of each mention, numbered by first mention.
     *
     * @param stories the story of each text
     */
    public int[] of(List<EventMention> mentions, List<Integer> stories, Encoder encoder) {
        MentionPairs pairs = new MentionPairs(mentions, stories, encoder);
        Map<Integer, List<Integer>> byStory = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            byStory.computeIfAbsent(stories.get(mentions.get(i).text()), s -> new ArrayList<>())
                    .add(i);
        }
        int[] events = new int[mentions.size()];
        int next = 0;
        for (List<Integer> story : byStory.values()) {
            double[][] score = new double[story.size()][story.size()];
            for (int a = 0; a < score.length; a++) {
                for (int b = a + 1; b < score.length; b++) {
                    score[a][b] = score(pairs.of(story.get(a), story.get(b)));
                    score[b][a] = score[a][b];
                }
            }
            int[] groups = AverageLinkage.of(score, LEAST);
            int most = -1;
            for (int a = 0; a < groups.length; a++) {
                events[story.get(a)] = next + groups[a];
                most = Math.max(most, groups[a]);
            }
            next += most + 1;
        }
        return AverageLinkage.numbered(events);
    }

    /** How likely a pair with these features names one event, 0 to 1. */
    double score(double[] features) {
        double[] weights = features[SAME_HEAD] > 0 ? sameHead : otherHead;
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * features[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
