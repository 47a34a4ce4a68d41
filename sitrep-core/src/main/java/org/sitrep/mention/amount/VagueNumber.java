package org.sitrep.mention.amount;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.mention.Word;

/**
 * Words that stand for a number without naming one.
 *
 * @param words in lower case, separated by blanks; the longest that fits is read
 * @param high empty when the words give no upper bound
 * @param why the reason for the bounds
 * @param yes a sentence in which the words are a number
 * @param no a sentence in which they are not
 */
record VagueNumber(String words, double low, OptionalDouble high, String why, String yes, String no) {
    private static final OptionalDouble OPEN = OptionalDouble.empty();

    /** The table; longer words before shorter ones that begin them. */
    static final List<VagueNumber> TABLE = List.of(
            of(
                    "hundreds of thousands",
                    200_000,
                    999_999,
                    "two to below ten of the unit",
                    "Hundreds of thousands of people fled.",
                    "Hundreds fled."),
            of(
                    "tens of thousands",
                    20_000,
                    99_999,
                    "two to below ten of the unit",
                    "Tens of thousands of people fled.",
                    "Tens fled."),
            of(
                    "several hundred",
                    300,
                    999,
                    "three to below ten of the unit",
                    "Several hundred people fled.",
                    "Several people fled."),
            of(
                    "several thousand",
                    3_000,
                    9_999,
                    "three to below ten of the unit",
                    "Several thousand people fled.",
                    "Several people fled."),
            of(
                    "several dozen",
                    36,
                    99,
                    "three dozen to below a hundred",
                    "Several dozen people fled.",
                    "Several people fled."),
            of(
                    "several million",
                    3_000_000,
                    9_999_999,
                    "three to below ten of the unit",
                    "Several million people fled.",
                    "Several people fled."),
            of("a few hundred", 300, 999, "as several hundred", "A few hundred people fled.", "A few people fled."),
            of(
                    "a few thousand",
                    3_000,
                    9_999,
                    "as several thousand",
                    "A few thousand people fled.",
                    "A few people fled."),
            of("a few dozen", 36, 99, "as several dozen", "A few dozen people fled.", "A few people fled."),
            of("dozens", 24, 99, "two dozen to below a hundred", "Dozens of people fled.", "A dozen people fled."),
            of("scores", 40, 99, "two score to below a hundred", "Scores of people fled.", "A score of people fled."),
            of("tens", 20, 99, "two tens to below a hundred", "Tens of people fled.", "The tensions rose."),
            of(
                    "hundreds",
                    200,
                    999,
                    "two to below ten of the unit",
                    "Hundreds of people fled.",
                    "A hundred people fled."),
            of(
                    "thousands",
                    2_000,
                    9_999,
                    "two to below ten of the unit",
                    "Thousands of people fled.",
                    "A thousand people fled."),
            of(
                    "millions",
                    2_000_000,
                    9_999_999,
                    "two to below ten of the unit",
                    "Millions of people fled.",
                    "A million people fled."),
            of("several", 3, 9, "more than a couple, fewer than ten", "Several people fled.", "Severe storms came."),
            of("a few", 3, 9, "as several", "A few people fled.", "Few people fled."),
            of(
                    "a handful of",
                    3,
                    9,
                    "as several: as many as a hand holds, seldom counted",
                    "A handful of people fled.",
                    "He had a handful."),
            of("a couple of", 2, 2, "a pair", "A couple of people fled.", "A couple fled."),
            new VagueNumber(
                    "a number of",
                    2,
                    OPEN,
                    "more than one; no upper bound is meant",
                    "A number of people fled.",
                    "A large number fled."));

    private static VagueNumber of(String words, double low, double high, String why, String yes, String no) {
        return new VagueNumber(words, low, OptionalDouble.of(high), why, yes, no);
    }

    /** The first entry whose words stand at a place of the sentence. */
    static Optional<VagueNumber> at(List<Word> words, int i) {
        return TABLE.stream().filter(v -> v.stands(words, i)).findFirst();
    }

    int length() {
        return words.split(" ").length;
    }

    private boolean stands(List<Word> sentence, int i) {
        String[] parts = words.split(" ");
        for (int k = 0; k < parts.length; k++) {
            if (!NumberReader.lower(sentence, i + k).equals(parts[k])) {
                return false;
            }
        }
        String tag = sentence.get(i).tag();
        return !tag.equals("VBZ");
    }
}
