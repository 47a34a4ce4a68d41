package org.sitrep.event.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryGroupingTest {
    private static final List<String> TEXTS = List.of(
            "Ferry runs aground near Lomsund. The ferry Astrid ran aground near Lomsund on 4 March with 120 passengers aboard.",
            "Passengers were taken off the ferry Astrid at Lomsund on 4 March. The captain Ole Brandvik blamed the fog.",
            "The captain of the ferry Astrid, Ole Brandvik, told the inquiry in Lomsund about fog and passengers aboard.",
            "Tugs pulled the ferry Astrid free at Lomsund. The captain Ole Brandvik and 120 passengers had waited in the fog.",
            "Ferry runs aground near Karvik. The ferry Meridian ran aground near Karvik on 9 July with 300 passengers aboard.",
            "Passengers were taken off the ferry Meridian at Karvik on 9 July. The captain Nils Aspelund blamed the pilot.",
            "The captain of the ferry Meridian, Nils Aspelund, told the inquiry in Karvik about the pilot and passengers aboard.",
            "Tugs pulled the ferry Meridian free at Karvik. The captain Nils Aspelund and 300 passengers had waited for a pilot.");

    @Test
    void twoHappeningsOfOneKindArePartedByNamesAndNumbers() {
        assertThat(groups(TEXTS))
                .containsExactlyInAnyOrder(Set.copyOf(TEXTS.subList(0, 4)), Set.copyOf(TEXTS.subList(4, 8)));
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        Set<Set<String>> first = groups(TEXTS);
        for (int seed = 0; seed < 50; seed++) {
            List<String> shuffled = new ArrayList<>(TEXTS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(groups(shuffled)).isEqualTo(first);
        }
    }

    @Test
    void aTextAloneIsAStory() {
        assertThat(StoryGrouping.of(List.of(List.of("One sentence.")))).containsExactly(0);
        assertThat(StoryGrouping.of(List.of())).isEmpty();
    }

    private static Set<Set<String>> groups(List<String> texts) {
        int[] stories = StoryGrouping.of(
                texts.stream().map(t -> List.of(t.split("(?<=\\.) "))).toList());
        Set<Set<String>> groups = new HashSet<>();
        for (int s = 0; s < texts.size(); s++) {
            Set<String> group = new HashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                if (stories[i] == s) {
                    group.add(texts.get(i));
                }
            }
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }
}
