package org.sitrep.mention.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.Reading;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Timex;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.report.Hints;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;

class TimeReaderTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2017, 3, 22);

    /** Enough English for the language to be told. */
    private static final String TAIL = " The residents of the town said that this is what they had seen.";

    private static final TimeReader READER = new TimeReader();
    private static WordTagger tagger;

    @BeforeAll
    static void load() {
        tagger = new WordTagger();
    }

    private record Case(String text, List<TimeMention> found) {
        List<String> values() {
            return found.stream()
                    .flatMap(t -> t.timexes().stream())
                    .map(t -> t.extent().in(text) + " = " + t.value())
                    .toList();
        }
    }

    private static ReportText text(String content, Optional<LocalDate> published) {
        Hints hints = new Hints(Optional.of("Courier"), published, Optional.empty(), Optional.empty());
        return Reading.of("report.txt", (content + TAIL).getBytes(StandardCharsets.UTF_8), hints)
                .text();
    }

    private static List<Passage> passages(ReportText text) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            passages.add(new Passage(sentence.span(), tagger.tag(sentence, text.text(), List.of())));
        }
        return passages;
    }

    private static Case read(String content, Optional<LocalDate> published) {
        ReportText text = text(content, published);
        return new Case(text.text(), READER.read(text.text(), passages(text), published));
    }

    private static void check(String sentence, String words, String earliest, String latest) {
        Case one = read(sentence, Optional.of(DAY));
        assertThat(one.found()).as(sentence).hasSize(1);
        TimeMention found = one.found().get(0);
        assertThat(found.span().in(one.text())).isEqualTo(words);
        assertThat(found.when().firstDay().map(LocalDate::toString).orElse("-"))
                .as(sentence)
                .isEqualTo(earliest);
        assertThat(found.when().lastDay().map(LocalDate::toString).orElse("-"))
                .as(sentence)
                .isEqualTo(latest);
    }

    @Test
    void aDayOfTheMonthThatIsStillToComeIsOneOfTheLastMonth() {
        check("The bridge fell on the 28th.", "the 28th", "2017-02-28", "2017-02-28");
        check("The bridge fell on the 20th.", "the 20th", "2017-03-20", "2017-03-20");
        check("The bridge is closed until the 28th.", "until the 28th", "-", "2017-03-28");
    }

    private static void values(String text, String... expected) {
        assertThat(read(text, Optional.of(DAY)).values()).as(text).containsExactly(expected);
    }

    /** The ids of the rules that found something, with its words and value. */
    private static List<String> fired(String content) {
        ReportText text = text(content, Optional.of(DAY));
        return READER.found(text.text(), passages(text), Optional.of(DAY)).stream()
                .flatMap(List::stream)
                .map(f -> f.rule() + ": " + f.extent().in(text.text()) + " = "
                        + f.value().value())
                .toList();
    }

    @Test
    void everyRuleFiresWhereItShouldAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : RuleFile.rules()) {
            String marked = rule.yes().substring(0, rule.yes().lastIndexOf('='));
            String value = rule.yes().substring(rule.yes().lastIndexOf('=') + 1);
            String expected = rule.id() + ": " + marked.replaceAll("(?s).*\\[(.*)\\].*", "$1") + " = " + value;
            List<String> yes = fired(marked.replaceAll("[\\[\\]]", ""));
            if (!yes.contains(expected)) {
                wrong.add(expected + " not among " + yes);
            }
            List<String> no = fired(rule.no());
            if (no.stream().anyMatch(f -> f.startsWith(rule.id() + ": "))) {
                wrong.add(rule.id() + " fires on: " + rule.no() + " " + no);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void calendarDatesAreDays() {
        check("It was bombed on 22 March 2017.", "22 March 2017", "2017-03-22", "2017-03-22");
        check("It was bombed on March 3, 2017.", "March 3, 2017", "2017-03-03", "2017-03-03");
        check("It was bombed on 3 March.", "3 March", "2017-03-03", "2017-03-03");
        check("It was bombed on December 3.", "December 3", "2016-12-03", "2016-12-03");
        check("It was bombed in May 2016.", "May 2016", "2016-05-01", "2016-05-31");
        check("It was bombed in late February.", "late February", "2017-02-21", "2017-02-28");
    }

    @Test
    void weekdayBeforeThePublicationIsThePrecedingOne() {
        check("The convoy left on Monday.", "Monday", "2017-03-20", "2017-03-20");
        check("The convoy left on Wednesday.", "Wednesday", "2017-03-22", "2017-03-22");
        check("The convoy left on Friday night.", "Friday night", "2017-03-17", "2017-03-17");
        check("The convoy will leave on Friday.", "Friday", "2017-03-24", "2017-03-24");
        check("He said on Monday that it will leave.", "Monday", "2017-03-20", "2017-03-20");
        check("The convoy had been scheduled to leave on Friday.", "Friday", "2017-03-17", "2017-03-17");
    }

    @Test
    void relativeExpressionsAreCountedFromThePublication() {
        check("It fell yesterday.", "yesterday", "2017-03-21", "2017-03-21");
        check("It fell last week.", "last week", "2017-03-13", "2017-03-19");
        check("It fell last month.", "last month", "2017-02-01", "2017-02-28");
        check("It fell earlier this week.", "earlier this week", "2017-03-20", "2017-03-21");
        check("There were 25,000 a year ago.", "a year ago", "2016-01-22", "2016-05-22");
        check("It was hit in the last two weeks.", "the last two weeks", "2017-03-08", "2017-03-22");
        check("It was hit in the last few days.", "the last few days", "2017-03-18", "2017-03-22");
        check("It has been besieged since June 2014.", "since June 2014", "2014-06-01", "2017-03-22");
        check("They will leave by Friday.", "by Friday", "-", "2017-03-24");
    }

    @Test
    void withoutAPublicationDayTheRelativeStaysRelative() {
        Case one = read("The convoy left on Wednesday, a year ago, or on 3 March 2016.", Optional.empty());
        assertThat(one.found())
                .extracting(TimeMention::when)
                .containsExactly(
                        new When.Relative("Wednesday"),
                        new When.Relative("a year ago"),
                        new When.OnDay(LocalDate.of(2016, 3, 3)));
        assertThat(one.values()).contains("Wednesday = XXXX-WXX-3");
    }

    @Test
    void monthsThatAreVerbsAndNamesAreNoTimes() {
        values("Troops may march to the town that May visited.");
        values("The second march on the town began at the fall of the bridge.");
        values("Fighters on the Long March fell.");
    }

    @Test
    void aLengthIsNoDay() {
        for (String sentence : List.of("The siege lasted for three hours.", "It is shelled every day.")) {
            Case one = read(sentence, Optional.of(DAY));
            assertThat(one.found()).as(sentence).hasSize(1);
            assertThat(one.found().get(0).dates()).as(sentence).isFalse();
        }
        values("The siege lasted for three hours.", "three hours = PT3H");
        values("The week-long battle ended.", "week-long = P1W");
        values("He told 60 Minutes.");
    }

    @Test
    void theAgeOfAPersonIsNoTimeThatOfAWarIs() {
        values("A 25-year-old man and his 3-year-old were killed.");
        values("The six-year-old civil war goes on.", "six-year-old = P6Y");
    }

    @Test
    void aDayByWhichOneMustActLiesAhead() {
        check("They gave the fighters until Friday to leave.", "until Friday", "-", "2017-03-24");
        check("They planned a rally in the capital on Friday.", "Friday", "2017-03-24", "2017-03-24");
        check("On Friday they planned to pay.", "Friday", "2017-03-17", "2017-03-17");
    }

    @Test
    void whatCouldBeHeardOrWasAgreedYesterdayIsNotAhead() {
        check("Gunfire could be heard in the town on Tuesday.", "Tuesday", "2017-03-21", "2017-03-21");
        check("Families could not leave the camp on Monday.", "Monday", "2017-03-20", "2017-03-20");
        check("The minister would not say on Tuesday who had fired.", "Tuesday", "2017-03-21", "2017-03-21");
        check("The rebels agreed to leave the town on Tuesday.", "Tuesday", "2017-03-21", "2017-03-21");
        check("The men were ordered to leave on Monday.", "Monday", "2017-03-20", "2017-03-20");
        check("They vowed to go on after taking the town on Monday.", "Monday", "2017-03-20", "2017-03-20");
        check("The rebels agreed to leave the town on Thursday.", "Thursday", "2017-03-23", "2017-03-23");
        check("The rebels have agreed to leave the town on Tuesday.", "Tuesday", "2017-03-28", "2017-03-28");
        check("A convoy could leave on Monday.", "Monday", "2017-03-27", "2017-03-27");
    }

    @Test
    void theWeekdayOfAnEventIsThePrecedingOneUnlessTheEventIsSet() {
        check("They would look for ways around Friday's ruling.", "Friday", "2017-03-17", "2017-03-17");
        check("They will attend Friday's peace talks.", "Friday", "2017-03-24", "2017-03-24");
        check("They will fight the order issued Friday.", "Friday", "2017-03-17", "2017-03-17");
    }

    @Test
    void abbreviatedMonthsKeepTheirDays() {
        check("He was shot last Oct. 23 at home.", "last Oct. 23", "2016-10-23", "2016-10-23");
        values("It fell on the night of Friday, March 3.", "the night of Friday, March 3 = 2017-03-03TNI");
        values("They appealed to the 11th Circuit Court.");
    }

    @Test
    void almostAYearAgoIsLessThanAYear() {
        check("It fell almost a year ago.", "almost a year ago", "2016-03-22", "2016-05-22");
        check("It fell more than a year ago.", "more than a year ago", "2016-01-22", "2016-03-22");
    }

    @Test
    void aDayAndTheNextAreOneStretch() {
        check("They fought last Wednesday and Thursday.", "last Wednesday and Thursday", "2017-03-15", "2017-03-16");
    }

    @Test
    void aPaperIsNoRepetition() {
        values("The party daily Granma wrote it.");
        values("It is shelled daily.", "daily = XXXX-XX-XX");
    }

    @Test
    void bothEndsOfARangeAreOneStretch() {
        check("It was besieged from March to May 2014.", "from March to May 2014", "2014-03-01", "2014-05-31");
        check("It was besieged between 2011 and 2014.", "between 2011 and 2014", "2011-01-01", "2014-12-31");
        check("It was besieged on June 3-7, 2014.", "June 3-7, 2014", "2014-06-03", "2014-06-07");
        check("It was besieged in 2007-09.", "2007-09", "2007-01-01", "2009-12-31");
        values("It was besieged from March to May 2014.", "March = 2014-03", "May 2014 = 2014-05");
    }

    @Test
    void theNextDayFollowsTheDaySpokenOf() {
        values(
                "The town fell on 3 March. The next day its people fled. Four days later the bridge was blown up.",
                "3 March = 2017-03-03",
                "The next day = 2017-03-04",
                "Four days later = 2017-03-08");
    }

    @Test
    void aHistoryReadsAMonthInTheYearItTellsOf() {
        values(
                "War broke out in 1987. In March 1988 the town fell. The siege began in May and ended in July 1988. "
                        + "The retreat of 1989 was long. By 1990 all had gone. In February 1991 they returned. In April the bridge fell. "
                        + "That year nobody was paid.",
                "1987 = 1987",
                "March 1988 = 1988-03",
                "May = 1988-05",
                "July 1988 = 1988-07",
                "1989 = 1989",
                "1990 = 1990",
                "February 1991 = 1991-02",
                "April = 1991-04",
                "That year = 1991");
    }

    @Test
    void feastsFollowTheirCalendars() {
        check("It was hit during Ramadan.", "Ramadan", "2016-06-06", "2016-07-05");
        check("They will return at Eid al-Fitr.", "Eid al-Fitr", "2017-06-25", "2017-06-28");
        check("It was hit on Christmas Eve.", "Christmas Eve", "2016-12-24", "2016-12-24");
        check("It was hit at Easter 2016.", "Easter 2016", "2016-03-27", "2016-03-27");
    }

    @Test
    void hostileTextIsReadInTime() {
        List<String> hostile = List.of(
                "May ".repeat(5000),
                "the the the ".repeat(5000),
                "2007-09-".repeat(4000),
                "1".repeat(20000),
                "one two three four hundred thousand and a half ".repeat(1000),
                "early in the late beginning of the ".repeat(2000),
                "Monday, 3 March ".repeat(2000),
                " \n".repeat(10000) + "ago");
        for (String text : hostile) {
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatCode(() -> READER.read(
                                    text,
                                    List.of(new Passage(new Span(0, text.length()), List.of())),
                                    Optional.of(DAY)))
                            .doesNotThrowAnyException(),
                    text.substring(0, 20));
        }
    }

    @Test
    void everyExtentLiesInItsMention() {
        Case one = read("It was besieged from March to May 2014, by Friday, since 2011.", Optional.of(DAY));
        for (TimeMention mention : one.found()) {
            assertThat(mention.timexes())
                    .isNotEmpty()
                    .allMatch(t -> mention.span().contains(t.extent()));
        }
        assertThat(one.found())
                .flatExtracting(TimeMention::timexes)
                .extracting(Timex::type)
                .containsOnly(Timex.Type.DATE);
    }
}
