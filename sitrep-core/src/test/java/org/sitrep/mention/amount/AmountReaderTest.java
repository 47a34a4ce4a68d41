package org.sitrep.mention.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Word;

class AmountReaderTest {
    private static final Pattern WORD = Pattern.compile("[\\w.,]*\\w|[^\\s\\w]");

    private final AmountReader reader = new AmountReader();

    /** Tags by the form alone, which is enough for what these sentences hold. */
    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            String form = matcher.group();
            String tag = form.matches("[\\d.,]+|one|two|twelve|hundred|thousand|thirty|five|million")
                    ? "CD"
                    : form.matches(
                                    "fighters|people|vehicles|trucks|soldiers|dozens|hundreds|thousands|civilians|houses")
                            ? "NNS"
                            : form.matches("city|dozen|village|boy")
                                    ? "NN"
                                    : form.matches("foreign|armed|Kurdish")
                                            ? "JJ"
                                            : form.matches("the|a|an") ? "DT" : "VBD";
            String lemma =
                    form.matches("people") ? form : form.replaceAll("s$", "").toLowerCase(java.util.Locale.ROOT);
            words.add(new Word(new Span(matcher.start(), matcher.end()), form, lemma, tag, "O"));
        }
        return words;
    }

    private void check(String sentence, String mention, double low, double high, String unit) {
        List<AmountMention> found = reader.read(words(sentence), List.of());
        assertThat(found).as(sentence).hasSize(1);
        assertThat(found.get(0).span().in(sentence)).isEqualTo(mention);
        assertThat(found.get(0).amount().low())
                .as(sentence)
                .isEqualTo(Double.isNaN(low) ? OptionalDouble.empty() : OptionalDouble.of(low));
        assertThat(found.get(0).amount().high())
                .as(sentence)
                .isEqualTo(Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high));
        assertThat(found.get(0).amount().unit().name()).isEqualTo(unit);
    }

    @Test
    void numbersInDigitsAndWordsAreExact() {
        check("Some said 14 people died.", "14 people", 14, 14, "CIVILIANS");
        check("There were 15,000 foreign fighters.", "15,000 foreign fighters", 15000, 15000, "FIGHTERS");
        check("There were thirty five soldiers.", "thirty five soldiers", 35, 35, "FIGHTERS");
        check("There were two hundred vehicles.", "two hundred vehicles", 200, 200, "VEHICLES");
        check("Since October 190,000 people fled.", "190,000 people", 190_000, 190_000, "CIVILIANS");
        check("By May 2,500 soldiers had left.", "2,500 soldiers", 2500, 2500, "FIGHTERS");
        check("In July 300 soldiers left.", "300 soldiers", 300, 300, "FIGHTERS");
    }

    @Test
    void qualifiersOpenABound() {
        check("At least 20 people died.", "At least 20 people", 20, Double.NaN, "CIVILIANS");
        check("There were up to 4,000 fighters.", "up to 4,000 fighters", Double.NaN, 4000, "FIGHTERS");
        check("There were as many as 5,000 fighters.", "as many as 5,000 fighters", Double.NaN, 5000, "FIGHTERS");
        check("There were more than 100 people.", "more than 100 people", 100, Double.NaN, "CIVILIANS");
        check("There were about 4,000 fighters.", "about 4,000 fighters", 3600, 4400, "FIGHTERS");
    }

    @Test
    void vagueWordsHaveIntervals() {
        check("They saw dozens of vehicles.", "dozens of vehicles", 24, 99, "VEHICLES");
        check("They saw hundreds of people.", "hundreds of people", 200, 999, "CIVILIANS");
        check("They saw several hundred people.", "several hundred people", 300, 999, "CIVILIANS");
        check("They saw 300 to 400 fighters.", "300 to 400 fighters", 300, 400, "FIGHTERS");
        check("They hold 60 percent of the city.", "60 percent of the city", 60, 60, "SHARE");
    }

    @Test
    void yearsDaysAndAgesAreNoAmounts() {
        for (String sentence : List.of(
                "It was so in 2014 .",
                "They left on 3 March .",
                "A man aged 45 died .",
                "It lasted two days .",
                "The boy of nine died .")) {
            assertThat(reader.read(words(sentence), List.of())).as(sentence).isEmpty();
        }
    }
}
