package org.sitrep.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FurnitureTest {
    static Iterable<Furniture.Rule> rules() {
        return Furniture.RULES;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFitsItsPositiveExampleAndNoRuleFitsTheNegativeOne(Furniture.Rule rule) {
        assertThat(rule.fits(rule.positive())).as(rule.positive()).isTrue();
        assertThat(Furniture.kind(rule.positive())).as(rule.positive()).contains(rule.kind());
        assertThat(Furniture.kind(rule.negative())).as(rule.negative()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEIRUT (AP) - A convoy was hit.|BEIRUT (AP) -",
                "BEIRUT, March 3 (Reuters) - A convoy was hit.|BEIRUT, March 3 (Reuters) -",
                "AZAZ, Syria — A convoy was hit.|AZAZ, Syria —",
                "Azaz, Syria — A convoy was hit.|Azaz, Syria —",
                "DEIR EZ-ZOR: A convoy was hit.|DEIR EZ-ZOR:",
                "WASHINGTON - The Pentagon said so.|WASHINGTON -",
                "(Northern Wire) - A convoy was hit.|(Northern Wire) -",
                "QAYYARAH, Iraq, 26 August 2016 - Qayyarah was back.|QAYYARAH, Iraq, 26 August 2016 -",
                "ISIS - the group - left the town.|",
                "Raqqa, the largest city, fell on Sunday.|",
                "Raqqa, Mosul and Tabqa - all on rivers - were cut off.|",
            })
    void datelinesAreCutOffBeforeTheSentence(String paragraph, String expected) {
        assertThat(Lines.dateline(paragraph, true).map(end -> paragraph.substring(0, end)))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Samir Qasim|true",
                "By Our Correspondent|true",
                "By The Associated Press|true",
                "By John Smith, Middle East correspondent|true",
                "By Sunday evening the roads were empty|false",
                "By March the town had fallen|false",
                "By Saturday|false",
                "By the river the men waited.|false",
            })
    void bylinesNameTheirWriter(String line, boolean expected) {
        assertThat(Lines.byline(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 June 2016|2016-06-04",
                "Published: June 4th, 2016|2016-06-04",
                "Saturday, 4 June 2016 10:15 GMT|2016-06-04",
                "2016-06-04T10:15:00Z|2016-06-04",
                "31 February 2016|",
                "He was born on 4 June 1961|",
            })
    void aDateOfItsOwnIsReadFromALine(String line, String expected) {
        assertThat(FullDate.alone(line).map(d -> d.day().toString())).isEqualTo(Optional.ofNullable(expected));
    }
}
