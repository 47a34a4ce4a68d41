package org.sitrep.event;

import java.util.Arrays;
import java.util.List;
import org.sitrep.event.stories.MentionLinking;
import org.sitrep.event.stories.StoryGrouping;
import org.sitrep.model.Encoder;

/** Which texts tell of one happening, and which of their words name one event of it. */
public final class Stories {
    private Stories() {}

    /**
     * Groups texts by what happened, however alike the happenings are.
     *
     * @param texts each as its sentences in order
     * @return for each text the number of its story, in the order of first texts from 0
     */
    public static List<Integer> of(List<List<String>> texts) {
        return Arrays.stream(StoryGrouping.of(texts)).boxed().toList();
    }

    /**
     * Groups the words that name events, across the texts of each story.
     *
     * @param stories the story of each text
     * @return for each mention the number of its event, in the order of first mentions from 0
     */
    public static List<Integer> events(List<EventMention> mentions, List<Integer> stories, Encoder encoder) {
        return Arrays.stream(MentionLinking.load().of(mentions, stories, encoder))
                .boxed()
                .toList();
    }
}
