package org.sitrep.mention.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.mention.Word;

class NumberTablesTest {
    private static Tagging tagging;

    @BeforeAll
    static void load() {
        tagging = new Tagging();
    }

    @Test
    void everyVagueNumberIsReadInItsExampleAndNotInItsCounterexample() {
        List<String> wrong = new ArrayList<>();
        for (VagueNumber vague : VagueNumber.TABLE) {
            if (!reads(vague, vague.yes())) {
                wrong.add(vague.words() + " is not read in: " + vague.yes());
            }
            if (reads(vague, vague.no())) {
                wrong.add(vague.words() + " is read in: " + vague.no());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean reads(VagueNumber vague, String sentence) {
        List<Word> words = tagging.words(sentence);
        return IntStream.range(0, words.size())
                .mapToObj(i -> VagueNumber.at(words, i))
                .flatMap(Optional::stream)
                .anyMatch(vague::equals);
    }

    @Test
    void everyQualifierQualifiesItsExampleAndNotItsCounterexample() {
        List<String> wrong = new ArrayList<>();
        Amount fifty = new Amount.Exactly(50, Unit.OTHER);
        for (Qualifier qualifier : Qualifier.TABLE) {
            Amount yes = fifty(qualifier.yes());
            Amount expected = switch (qualifier.sense()) {
                case AT_LEAST -> new Amount.AtLeast(50, Unit.OTHER);
                case AT_MOST -> new Amount.AtMost(50, Unit.OTHER);
                case ABOUT -> new Amount.About(50, .1, .1, Unit.OTHER);
                case ALMOST -> new Amount.About(50, .1, 0, Unit.OTHER);
            };
            if (!yes.equals(expected)
                    && !(yes instanceof Amount.Share share && share.high().equals(OptionalDouble.of(50)))) {
                wrong.add(qualifier.words() + " does not qualify: " + qualifier.yes() + " is " + yes);
            }
            Amount no = fifty(qualifier.no());
            if (!no.equals(fifty) && !no.equals(new Amount.Share(OptionalDouble.of(50), OptionalDouble.of(50)))) {
                wrong.add(qualifier.words() + " qualifies: " + qualifier.no() + " is " + no);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What becomes of the number 50 of a sentence. */
    private static Amount fifty(String sentence) {
        List<Word> words = tagging.words(sentence);
        int at = 0;
        while (!words.get(at).form().equals("50")) {
            at++;
        }
        NumberReader.Number number = NumberReader.at(words, at).orElseThrow();
        return Qualifier.read(words, at, 0, number, Unit.OTHER).amount();
    }
}
