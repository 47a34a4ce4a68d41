package org.sitrep.event;

import java.util.List;
import org.sitrep.event.stories.StoryGrouping;

/** Which texts tell of one happening. */
public final class Stories {
    private Stories() {}

    /**
     * Groups texts by what happened, however alike the happenings are.
     *
     * @param texts each as its sentences in order
     * @return for each text the number of its story, in the order of first texts from 0
     */
    public static List<Integer> of(List<List<String>> texts) {
        return java.util.Arrays.stream(StoryGrouping.of(texts)).boxed().toList();
    }
}
