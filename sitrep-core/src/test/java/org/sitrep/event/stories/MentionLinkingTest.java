package org.sitrep.event.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.EventMention;
import org.sitrep.event.Stories;
import org.sitrep.model.Models;

class MentionLinkingTest {
    @Test
    void formsOfOneWordMeetAcrossTheTextsOfAStory() {
        List<EventMention> mentions = List.of(
                mention(0, "The ferry Astrid sank off Lomsund on Monday", 3),
                mention(1, "Astrid had sunk off Lomsund within minutes", 2),
                mention(1, "The captain resigned a week later", 2),
                mention(2, "Another ferry sank off Karvik", 2));

        List<Integer> events = Stories.events(mentions, List.of(0, 0, 1), Models.encoder());

        assertThat(events).containsExactly(0, 0, 1, 2);
    }

    @Test
    void headsAreWhatFormsHaveInCommon() {
        assertThat(Heads.of(List.of("died", "of"))).isEqualTo(Heads.of(List.of("deaths")));
        assertThat(Heads.of(List.of("the", "deadly", "shooting"))).isEqualTo(Heads.of(List.of("shot")));
    }

    private static EventMention mention(int text, String sentence, int at) {
        List<String> words = List.of(sentence.split(" "));
        return new EventMention(text, 0, words, at, at, List.of(words.get(at)));
    }
}
