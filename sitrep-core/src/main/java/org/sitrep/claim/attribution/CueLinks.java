package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.TokenHead.Run;

/**
 * Joins runs of words labelled source, cue and content: each cue takes the nearest content and the nearest source, the ends of
 * sentences and other cues between them counting as a way.
 */
public final class CueLinks {
    /** What another cue between two runs adds to their distance, and what the end of a sentence does. */
    private static final int CUE_BETWEEN = 12;

    private static final int SENTENCE_BETWEEN = 15;
    private static final int USED = 10;
    private static final int FARTHEST_SOURCE = 40;
    private static final int FARTHEST_CONTENT = 30;

    private CueLinks() {}

    /**
     * A cue with what belongs to it.
     *
     * @param content the parts of what is said, in order
     */
    public record Linked(Run cue, Optional<Run> source, List<Run> content) {}

    /**
     * Joins the runs of one document.
     *
     * @param runs in order
     * @param sentenceOf the index of each word's sentence
     */
    public static List<Linked> join(List<Run> runs, int[] sentenceOf) {
        List<Run> cues = of(runs, "CUE");
        List<Run> sources = of(runs, "SOURCE");
        List<List<Run>> contents = new ArrayList<>();
        for (Run run : runs) {
            if (run.type().equals("CONTENT")) {
                contents.add(new ArrayList<>(List.of(run)));
            } else if (run.type().equals("MORE")) {
                if (contents.isEmpty()) {
                    contents.add(new ArrayList<>());
                }
                contents.get(contents.size() - 1).add(run);
            }
        }
        List<Linked> linked = new ArrayList<>();
        Set<List<Run>> taken = new HashSet<>();
        Set<Run> named = new HashSet<>();
        for (Run cue : cues) {
            List<Run> nearest = List.of();
            int least = FARTHEST_CONTENT;
            for (List<Run> content : contents) {
                int way = content.stream()
                        .mapToInt(c -> way(cue, c, cues, sentenceOf))
                        .min()
                        .orElse(least);
                way += taken.contains(content) ? USED : 0;
                if (way < least) {
                    least = way;
                    nearest = content;
                }
            }
            Run source = null;
            int shortest = FARTHEST_SOURCE;
            for (Run candidate : sources) {
                int way = way(cue, candidate, cues, sentenceOf) + (named.contains(candidate) ? 2 : 0);
                if (way < shortest) {
                    shortest = way;
                    source = candidate;
                }
            }
            if (!nearest.isEmpty()) {
                taken.add(nearest);
            }
            if (source != null) {
                named.add(source);
            }
            linked.add(new Linked(cue, Optional.ofNullable(source), nearest));
        }
        return linked;
    }

    private static List<Run> of(List<Run> runs, String type) {
        return runs.stream().filter(r -> r.type().equals(type)).toList();
    }

    private static int way(Run cue, Run other, List<Run> cues, int[] sentenceOf) {
        int from = Math.min(cue.to(), other.to());
        int to = Math.max(cue.from(), other.from());
        int way = Math.max(0, to - from);
        for (Run between : cues) {
            if (between != cue && between.from() >= from && between.to() <= to) {
                way += CUE_BETWEEN;
            }
        }
        return way + SENTENCE_BETWEEN * Math.abs(sentenceOf[cue.from()] - nearestSentence(other, cue, sentenceOf));
    }

    private static int nearestSentence(Run other, Run cue, int[] sentenceOf) {
        int own = sentenceOf[cue.from()];
        int first = sentenceOf[other.from()];
        int last = sentenceOf[other.to() - 1];
        return own < first ? first : Math.min(own, last);
    }
}
