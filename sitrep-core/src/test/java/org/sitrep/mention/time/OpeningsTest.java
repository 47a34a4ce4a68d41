package org.sitrep.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static List<String> at(String words, int start, String... patterns) {
        List<Pattern> all = List.of(patterns).stream().map(Pattern::compile).toList();
        return new Openings<>(all, Function.identity())
                .at(words, start).stream().map(Pattern::pattern).toList();
    }

    @Test
    void aPatternThatFailsOnTheFirstCharactersIsLeftOut() {
        assertThat(at("last week", 0, "last", "next", "(?:the )?last")).containsExactly("last", "(?:the )?last");
    }

    @Test
    void aPatternThatNeedsMoreCharactersStays() {
        assertThat(at("yesterday morning", 0, "yesterday morning", "yes\\b.*")).containsExactly("yesterday morning");
    }

    @Test
    void whatAPatternAsksToStandBeforeIsNotJudged() {
        assertThat(at("in 07", 3, "(?<=in )07", "(?<!in )07", "(?<=[(])08"))
                .containsExactly("(?<=in )07", "(?<!in )07");
    }

    @Test
    void theEndOfTheWordsIsNoOpening() {
        assertThat(at("on 3", 3, "3", "3 March", "4")).contains("3").doesNotContain("4");
    }
}
