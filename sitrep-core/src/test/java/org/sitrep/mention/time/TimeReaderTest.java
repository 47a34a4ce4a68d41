package org.sitrep.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention.TimeMention;

class TimeReaderTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2017, 3, 22);

    private final TimeReader reader = new TimeReader();

    private void check(String sentence, String words, String earliest, String latest) {
        List<TimeMention> found = reader.read(sentence, new Span(0, sentence.length()), Optional.of(DAY));
        assertThat(found).as(sentence).hasSize(1);
        assertThat(found.get(0).span().in(sentence)).isEqualTo(words);
        assertThat(found.get(0).when().firstDay().map(LocalDate::toString).orElse("-"))
                .as(sentence)
                .isEqualTo(earliest);
        assertThat(found.get(0).when().lastDay().map(LocalDate::toString).orElse("-"))
                .as(sentence)
                .isEqualTo(latest);
    }

    @Test
    void calendarDatesAreDays() {
        check("It was bombed on 22 March 2017.", "22 March 2017", "2017-03-22", "2017-03-22");
        check("It was bombed on March 3, 2017.", "March 3, 2017", "2017-03-03", "2017-03-03");
        check("It was bombed on 3 March.", "3 March", "2017-03-03", "2017-03-03");
        check("It was bombed on December 3.", "December 3", "2016-12-03", "2016-12-03");
        check("It was bombed in May 2016.", "May 2016", "2016-05-01", "2016-05-31");
        check("It was bombed in late February.", "in late February", "2017-02-21", "2017-02-28");
    }

    @Test
    void weekdayBeforeThePublicationIsThePrecedingOne() {
        check("The convoy left on Monday.", "on Monday", "2017-03-20", "2017-03-20");
        check("The convoy left on Wednesday.", "on Wednesday", "2017-03-22", "2017-03-22");
        check("The convoy left on Friday night.", "on Friday night", "2017-03-17", "2017-03-17");
        check("The convoy will leave on Friday.", "on Friday", "2017-03-24", "2017-03-24");
        check("He said on Monday that it will leave.", "on Monday", "2017-03-20", "2017-03-20");
    }

    @Test
    void relativeExpressionsAreCountedFromThePublication() {
        check("It fell yesterday.", "yesterday", "2017-03-21", "2017-03-21");
        check("It fell last week.", "last week", "2017-03-13", "2017-03-19");
        check("It fell last month.", "last month", "2017-02-01", "2017-02-28");
        check("It fell earlier this week.", "earlier this week", "2017-03-20", "2017-03-21");
        check("There were 25,000 a year ago.", "a year ago", "2016-01-22", "2016-05-22");
        check("It was hit in the last two weeks.", "in the last two weeks", "2017-03-08", "2017-03-22");
        check("It was hit in the last few days.", "in the last few days", "2017-03-18", "2017-03-22");
        check("It has been besieged since June 2014.", "since June 2014", "2014-06-01", "2017-03-22");
        check("It will fall within the next two months.", "within the next two months", "2017-03-22", "2017-05-22");
    }

    @Test
    void withoutAPublicationDayTheRelativeStaysRelative() {
        String sentence = "The convoy left on Wednesday, a year ago, or on 3 March 2016.";
        List<TimeMention> found = reader.read(sentence, new Span(0, sentence.length()), Optional.empty());
        assertThat(found)
                .extracting(TimeMention::when)
                .containsExactly(
                        new When.Relative("on Wednesday"),
                        new When.Relative("a year ago"),
                        new When.OnDay(LocalDate.of(2016, 3, 3)));
    }

    @Test
    void monthsThatAreVerbsAndNamesAreNoTimes() {
        String sentence = "Troops may march to the town that May visited.";
        assertThat(reader.read(sentence, new Span(0, sentence.length()), Optional.of(DAY)))
                .isEmpty();
    }
}
