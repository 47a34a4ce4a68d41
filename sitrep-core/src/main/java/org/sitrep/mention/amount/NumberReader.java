package org.sitrep.mention.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.mention.NumberWords;
import org.sitrep.mention.Word;

/** Reads numbers in digits and words, ranges and shares, without what qualifies them or what they count. */
final class NumberReader {
    private static final Map<String, Integer> ONES = NumberWords.from(1);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
    /** Words between the ends of a range. */
    private static final Set<String> LINKS = Set.of("to", "-", "–", "or");

    private static final Set<String> BETWEEN_LINKS = Set.of("and", "to", "-", "–");

    /** Words for parts of a whole, in per cent of one part. */
    private static final Map<String, Double> PARTS = Map.of(
            "third",
            33.3,
            "thirds",
            33.35,
            "quarter",
            25.0,
            "quarters",
            25.0,
            "fifth",
            20.0,
            "fifths",
            20.0,
            "tenth",
            10.0,
            "tenths",
            10.0);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)[-–](\\d{1,3}(?:,\\d{3})+|\\d+)");

    /**
     * A number as read.
     *
     * @param words how many words it took
     * @param share whether it is per cent
     * @param vague whether the word itself is an interval ("dozens")
     */
    record Number(OptionalDouble low, OptionalDouble high, int words, boolean share, boolean vague) {}

    private NumberReader() {}

    /** The number that begins at a word, with its range or share; empty when none does. */
    static Optional<Number> at(List<Word> words, int i) {
        String form = words.get(i).form();
        String w = form.toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(form);
        if (range.matches()) {
            return ordered(parse(range.group(1)), parse(range.group(2)), 1);
        }
        if (w.equals("between")) {
            Optional<Number> first = plain(words, i + 1);
            if (first.isPresent()
                    && BETWEEN_LINKS.contains(lower(words, i + 1 + first.get().words()))) {
                Optional<Number> second = plain(words, i + 2 + first.get().words());
                if (second.isPresent()) {
                    return range(first.get(), second.get(), 2);
                }
            }
            return Optional.empty();
        }
        Optional<Number> share = shareAt(words, i);
        if (share.isPresent()) {
            return share;
        }
        Optional<Number> first = plain(words, i);
        if (first.isPresent() && !w.equals("a")) {
            int at = i + first.get().words();
            if (LINKS.contains(lower(words, at))) {
                Optional<Number> second = plain(words, at + 1);
                boolean alike = second.isPresent()
                        && second.get().vague() == first.get().vague()
                        && !lower(words, at + 1).equals("a");
                if (alike) {
                    return range(first.get(), second.get(), 1);
                }
            }
        }
        return first;
    }

    /** From the lower number to the higher; vague numbers span from the low of one to the high of the other. */
    private static Optional<Number> range(Number one, Number other, int links) {
        double low = Math.min(one.low().orElse(0), other.low().orElse(0));
        OptionalDouble high = one.high().isEmpty() || other.high().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.max(one.high().getAsDouble(), other.high().getAsDouble()));
        return Optional.of(new Number(
                OptionalDouble.of(low),
                high,
                one.words() + links + other.words(),
                false,
                one.vague() || other.vague()));
    }

    private static Optional<Number> ordered(double one, double other, int words) {
        return Optional.of(new Number(
                OptionalDouble.of(Math.min(one, other)), OptionalDouble.of(Math.max(one, other)), words, false, false));
    }

    private static Optional<Number> shareAt(List<Word> words, int i) {
        String w = lower(words, i);
        String next = lower(words, i + 1);
        Optional<Number> number = plain(words, i);
        if (number.isPresent() && !number.get().vague()) {
            int at = i + number.get().words();
            String unit = lower(words, at);
            if (unit.equals("%") || unit.equals("percent")) {
                return share(number.get().low().orElse(0), number.get().words() + 1);
            }
            if (unit.equals("per") && lower(words, at + 1).equals("cent")) {
                return share(number.get().low().orElse(0), number.get().words() + 2);
            }
            int part = unit.equals("-") ? at + 1 : at;
            double percent = PARTS.getOrDefault(lower(words, part), 0.0);
            boolean vulgar = percent > 0
                    && number.get().low().orElse(0) < 10
                    && !Character.isDigit(w.charAt(0))
                    && lower(words, part + 1).equals("of");
            if (vulgar) {
                return share(Math.round(number.get().low().orElse(0) * percent * 10) / 10.0, part - i + 1);
            }
        }
        int hyphen = w.indexOf('-');
        if (hyphen > 0 && PARTS.containsKey(w.substring(hyphen + 1)) && ONES.containsKey(w.substring(0, hyphen))) {
            double percent =
                    ONES.getOrDefault(w.substring(0, hyphen), 0) * PARTS.getOrDefault(w.substring(hyphen + 1), 0.0);
            return share(Math.round(percent * 10) / 10.0, 1);
        }
        if (w.equals("half") && (next.equals("of") || next.equals("the"))) {
            return share(50, 1);
        }
        if (PARTS.containsKey(w)
                && !w.endsWith("s")
                && next.equals("of")
                && i > 0
                && lower(words, i - 1).equals("a")) {
            return share(PARTS.getOrDefault(w, 0.0), 1);
        }
        return Optional.empty();
    }

    private static Optional<Number> share(double perCent, int words) {
        return perCent < 0 || perCent > 100
                ? Optional.empty()
                : Optional.of(new Number(OptionalDouble.of(perCent), OptionalDouble.of(perCent), words, true, false));
    }

    private static Optional<Number> exactly(double value, int words) {
        return Optional.of(new Number(OptionalDouble.of(value), OptionalDouble.of(value), words, false, false));
    }

    /** A number without qualifier or range. */
    private static Optional<Number> plain(List<Word> words, int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        Optional<VagueNumber> vague = VagueNumber.at(words, i);
        if (vague.isPresent()) {
            int length = vague.get().length() - (vague.get().words().endsWith(" of") ? 1 : 0);
            return Optional.of(
                    new Number(OptionalDouble.of(vague.get().low()), vague.get().high(), length, false, true));
        }
        String form = words.get(i).form();
        String w = form.toLowerCase(Locale.ROOT);
        String next = lower(words, i + 1);
        if (w.equals("half")
                && (next.equals("a") || next.equals("-"))
                && lower(words, i + 2).equals("dozen")) {
            return exactly(6, 3);
        }
        if (w.equals("dozen")) {
            return exactly(12, 1);
        }
        if (w.equals("a") && next.equals("dozen")) {
            return exactly(12, 2);
        }
        if (DIGITS.matcher(form).matches()) {
            double value = parse(form);
            Double scale = scale(next);
            return scale == null ? exactly(value, 1) : exactly(value * scale, 2);
        }
        Optional<Number> spelled = spelled(words, i);
        if (spelled.isPresent() && lower(words, i + spelled.get().words()).equals("dozen")) {
            return exactly(spelled.get().low().orElse(0) * 12, spelled.get().words() + 1);
        }
        return spelled;
    }

    private static Optional<Number> spelled(List<Word> words, int i) {
        double total = 0;
        double current = 0;
        int used = 0;
        for (int k = i; k < words.size(); k++) {
            String w = lower(words, k);
            Double one = ones(w);
            Double scale = scale(w);
            if (one != null && (current == 0 || current % 100 == 0 && one < 100 || current % 10 == 0 && one < 10)) {
                current += one;
            } else if (scale != null
                    && (current > 0 || (k > i && lower(words, k - 1).equals("a")))) {
                current = Math.max(1, current) * scale;
                if (scale >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (k > i
                    && (w.equals("and") || w.equals("-"))
                    && k + 1 < words.size()
                    && ones(lower(words, k + 1)) != null
                    && (w.equals("-")
                            ? current % 10 == 0 && current >= 20 && current < 100
                            : current >= 100 || total > 0)) {
                continue;
            } else if (k == i && w.equals("a") && scale(lower(words, k + 1)) != null) {
                continue;
            } else {
                used = k - i;
                break;
            }
            used = k - i + 1;
        }
        double value = total + current;
        return value == 0 ? Optional.empty() : exactly(value, used);
    }

    private static @Nullable Double ones(String w) {
        Integer one = ONES.get(w);
        if (one != null) {
            return one.doubleValue();
        }
        int hyphen = w.indexOf('-');
        if (hyphen > 0) {
            Integer tens = ONES.get(w.substring(0, hyphen));
            Integer units = ONES.get(w.substring(hyphen + 1));
            if (tens != null && units != null && tens >= 20 && units < 10) {
                return (double) (tens + units);
            }
        }
        return null;
    }

    private static @Nullable Double scale(String w) {
        return switch (w) {
            case "hundred" -> 100.0;
            case "thousand" -> 1000.0;
            case "million" -> 1_000_000.0;
            case "billion" -> 1_000_000_000.0;
            default -> null;
        };
    }

    private static double parse(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /** The form of a word in lower case, empty outside the sentence. */
    static String lower(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).form().toLowerCase(Locale.ROOT);
    }
}
