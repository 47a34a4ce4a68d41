package org.sitrep.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English numbers of one word, from zero to ninety: "seven", "twenty". Those made of several are left to their readers. */
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** The word of a number in small letters; empty where it is not one word. */
    public static Optional<String> of(int number) {
        if (number >= 0 && number < SMALL.size()) {
            return Optional.of(SMALL.get(number));
        }
        int tens = number / 10 - 2;
        return number % 10 == 0 && tens >= 0 && tens < TENS.size() ? Optional.of(TENS.get(tens)) : Optional.empty();
    }

    /** The words of the numbers from this one on, in small letters, with what they mean. */
    public static Map<String, Integer> from(int least) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int number = least; number < 100; number++) {
            int value = number;
            of(number).ifPresent(word -> words.put(word, value));
        }
        return Map.copyOf(words);
    }
}
