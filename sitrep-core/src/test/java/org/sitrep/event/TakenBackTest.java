package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report taken back is a denial, with whatever words it is taken back. */
class TakenBackTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Gazette withdraws its report of 3 May that nine men were killed. | true",
                "The Gazette retracted its story that nine men were killed. | true",
                "We wrongly reported that nine men were killed. | true",
                "The agency reported in error that nine men were killed. | true",
                "The Gazette should not have reported that nine men were killed. | true",
                "The Gazette apologises for having reported that nine men were killed. | true",
                "The Gazette withdrew its reporter and said that nine men were killed. | false",
                "The army withdrew after it was reported that nine men were killed. | false",
                "The Gazette rightly reported that nine men were killed. | false",
            })
    void isSeenBeforeTheClaim(String sentence, boolean takenBack) {
        Scene scene = new Scene();
        String evidence = "nine men were killed";
        scene.report("Gazette", "2017-02-08").tells(sentence).evidence(evidence);
        assertThat(scene.tellings().get(0).denies()).isEqualTo(takenBack);
    }
}
