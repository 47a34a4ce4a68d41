package org.sitrep.mention.amount;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.mention.Word;

/**
 * What the words before a number make of it: a bound, or a number with room around it.
 *
 * @param words in lower case, as they stand before the number
 */
record Qualifier(List<String> words, Sense sense, String yes, String no) {
    /** What a qualifier does to a number. */
    enum Sense {
        /** The number is the least. */
        AT_LEAST,
        /** The number is the most. */
        AT_MOST,
        /** Ten per cent to both sides. */
        ABOUT,
        /** Ten per cent down. */
        ALMOST
    }

    /** The table; longer words before shorter ones they end with. */
    static final List<Qualifier> TABLE = List.of(
            of("as many as", Sense.AT_MOST, "As many as 50 people fled.", "Many of the 50 people fled."),
            of("as much as", Sense.AT_MOST, "As much as 50 per cent fled.", "Much of the 50 per cent fled."),
            of(
                    "no fewer than",
                    Sense.AT_LEAST,
                    "No fewer than 50 people fled.",
                    "Fewer came than the 50 people asked."),
            of("no less than", Sense.AT_LEAST, "No less than 50 people fled.", "Less came than the 50 people asked."),
            of("not less than", Sense.AT_LEAST, "Not less than 50 people fled.", "Less came than the 50 people asked."),
            of("a minimum of", Sense.AT_LEAST, "A minimum of 50 people fled.", "At minimum cost 50 people fled."),
            of("a maximum of", Sense.AT_MOST, "A maximum of 50 people fled.", "At maximum speed 50 people fled."),
            of("in excess of", Sense.AT_LEAST, "In excess of 50 people fled.", "The excess of the 50 people fled."),
            of("at least", Sense.AT_LEAST, "At least 50 people fled.", "At last 50 people fled."),
            of("more than", Sense.AT_LEAST, "More than 50 people fled.", "Later than 50 people fled."),
            of("greater than", Sense.AT_LEAST, "Greater than 50 people fled.", "Later than 50 people fled."),
            of("upwards of", Sense.AT_LEAST, "Upwards of 50 people fled.", "Upwards 50 people fled."),
            of("up to", Sense.AT_MOST, "Up to 50 people fled.", "Up the hill 50 people fled."),
            of("at most", Sense.AT_MOST, "At most 50 people fled.", "Most of the 50 people fled."),
            of("fewer than", Sense.AT_MOST, "Fewer than 50 people fled.", "Few knew that 50 people fled."),
            of("less than", Sense.AT_MOST, "Less than 50 people fled.", "Few knew that 50 people fled."),
            of("close to", Sense.ALMOST, "Close to 50 people fled.", "He was near the 50 people."),
            of("an estimated", Sense.ABOUT, "An estimated 50 people fled.", "He estimated the 50 people."),
            of("over", Sense.AT_LEAST, "Over 50 people fled.", "They quarrelled over the 50 people."),
            of("about", Sense.ABOUT, "About 50 people fled.", "They spoke about the 50 people."),
            of("around", Sense.ABOUT, "Around 50 people fled.", "They stood around the 50 people."),
            of("some", Sense.ABOUT, "Some 50 people fled.", "Some of the 50 people fled."),
            of("roughly", Sense.ABOUT, "Roughly 50 people fled.", "They handled roughly the 50 people."),
            of("approximately", Sense.ABOUT, "Approximately 50 people fled.", "The 50 people fled approximately then."),
            of("estimated", Sense.ABOUT, "Estimated 50 people fled.", "He estimated the 50 people."),
            of("~", Sense.ABOUT, "~ 50 people fled.", "The 50 people fled."),
            of("nearly", Sense.ALMOST, "Nearly 50 people fled.", "The 50 people nearly fled."),
            of("almost", Sense.ALMOST, "Almost 50 people fled.", "The 50 people almost fled."));

    /** A number with its qualifiers. */
    record Qualified(int from, Amount amount) {}

    private static Qualifier of(String words, Sense sense, String yes, String no) {
        return new Qualifier(List.of(words.split(" ")), sense, yes, no);
    }

    /**
     * The number with the qualifiers before it.
     *
     * @param start the first word of the number
     * @param free the first word that may belong to it
     */
    static Qualified read(List<Word> words, int start, int free, NumberReader.Number number, Unit unit) {
        OptionalDouble low = number.low();
        OptionalDouble high = number.high();
        double value = number.low().orElse(number.high().orElse(0));
        boolean about = false;
        boolean almost = false;
        int from = start;
        for (boolean more = true; more; ) {
            more = false;
            for (Qualifier qualifier : TABLE) {
                int at = from - qualifier.words.size();
                if (at < free || !qualifier.stands(words, at) || !fits(qualifier, words, start, at, value)) {
                    continue;
                }
                switch (qualifier.sense) {
                    case AT_LEAST -> {
                        low = number.low();
                        high = OptionalDouble.empty();
                    }
                    case AT_MOST -> {
                        high = number.high();
                        low = OptionalDouble.empty();
                    }
                    case ABOUT -> about = !number.vague();
                    case ALMOST -> almost = !number.vague();
                }
                from = at;
                more = true;
                break;
            }
        }
        if (low.isEmpty() && high.isEmpty()) {
            low = OptionalDouble.of(value);
        }
        return new Qualified(from, amount(number, low, high, about, almost, value, unit));
    }

    /** "Over" counts only before numbers: "took over two villages" does not. */
    private static boolean fits(Qualifier qualifier, List<Word> words, int start, int at, double value) {
        if (!qualifier.words.equals(List.of("over"))) {
            return true;
        }
        boolean digits = Character.isDigit(words.get(start).form().charAt(0));
        Set<String> taken = Set.of("took", "take", "takes", "taken", "taking", "handed", "ran");
        return (digits || value >= 10) && !taken.contains(NumberReader.lower(words, at - 1));
    }

    private static Amount amount(
            NumberReader.Number number,
            OptionalDouble low,
            OptionalDouble high,
            boolean about,
            boolean almost,
            double value,
            Unit unit) {
        if (number.share()) {
            return new Amount.Share(
                    about || almost ? OptionalDouble.of(value * .9) : low,
                    about ? OptionalDouble.of(value * 1.1) : high);
        }
        boolean point = low.isPresent() && high.isPresent() && low.getAsDouble() == high.getAsDouble();
        if (point && (about || almost)) {
            return new Amount.About(value, .1, about ? .1 : 0, unit);
        }
        if (low.isEmpty()) {
            return new Amount.AtMost(high.orElse(value), unit);
        }
        if (high.isEmpty()) {
            return new Amount.AtLeast(low.getAsDouble(), unit);
        }
        return point
                ? new Amount.Exactly(low.getAsDouble(), unit)
                : new Amount.Between(low.getAsDouble(), high.getAsDouble(), unit);
    }

    private boolean stands(List<Word> sentence, int at) {
        for (int k = 0; k < words.size(); k++) {
            if (!NumberReader.lower(sentence, at + k).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
