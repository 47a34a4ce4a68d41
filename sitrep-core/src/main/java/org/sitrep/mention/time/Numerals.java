package org.sitrep.mention.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.mention.NumberWords;

/** Numbers, ordinals and years in figures and in words. */
final class Numerals {
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        CARDINALS.putAll(NumberWords.from(0));
        CARDINALS.put("a", 1);
        CARDINALS.put("an", 1);
        CARDINALS.put("dozen", 12);
        CARDINALS.put("couple", 2);
        CARDINALS.put("hundred", 100);
        CARDINALS.put("thousand", 1000);
        List<String> ordinals = List.of(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth");
        for (int i = 0; i < ordinals.size(); i++) {
            ORDINALS.put(ordinals.get(i), i + 1);
        }
        ORDINALS.put("thirtieth", 30);
        ORDINALS.put("last", 4);
        ORDINALS.put("final", 4);
    }

    private Numerals() {}

    /** "Three", "2 1/2", "a couple of", "twenty-four", "1,000"; empty for "several", "a few" and what is no number. */
    static Optional<Double> cardinal(String words) {
        String text = words.toLowerCase(Locale.ROOT).strip();
        if (text.matches("half(?: an?)?")) {
            return Optional.of(0.5);
        }
        if (text.matches("\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?")) {
            return Optional.of(Double.parseDouble(text.replace(",", "")));
        }
        if (text.matches("\\d+[ -]1/2")) {
            return Optional.of(Integer.parseInt(text.split("[ -]", -1)[0]) + 0.5);
        }
        double sum = 0;
        int part = 0;
        boolean any = false;
        for (String word : text.split("[\\s-]+", -1)) {
            if (word.equals("and") || word.equals("of") || word.equals("the")) {
                continue;
            }
            if (word.equals("half") && any) {
                sum += 0.5;
                continue;
            }
            Integer value = CARDINALS.get(word);
            if (value == null) {
                return Optional.empty();
            }
            boolean article = word.equals("a") || word.equals("an");
            if (article && any) {
                continue;
            }
            if (value >= 100) {
                sum += (part == 0 ? 1 : part) * value;
                part = 0;
            } else if (word.equals("dozen") || word.equals("couple")) {
                part = (part == 0 ? 1 : part) * value;
            } else {
                part += value;
            }
            any = true;
        }
        return any ? Optional.of(sum + part) : Optional.empty();
    }

    /** "Third", "21st", "twenty-first", "7". */
    static OptionalInt ordinal(String words) {
        String text = words.toLowerCase(Locale.ROOT).strip();
        String digits = text.replaceFirst("(?:st|nd|rd|th)$", "");
        if (digits.matches("\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(digits));
        }
        String[] parts = text.split("[\\s-]+", -1);
        Integer last = ORDINALS.get(parts[parts.length - 1]);
        if (last == null) {
            return OptionalInt.empty();
        }
        Integer tens = parts.length > 1 ? CARDINALS.get(parts[0]) : Integer.valueOf(0);
        return tens == null ? OptionalInt.empty() : OptionalInt.of(tens + last);
    }

    /** "1998", "nineteen ninety-six", "two thousand (and) three". */
    static OptionalInt year(String words) {
        String text = words.toLowerCase(Locale.ROOT).strip();
        if (text.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        String[] parts = text.split("[\\s-]+", -1);
        if (text.contains("thousand") || parts.length < 2) {
            return cardinal(text).map(d -> OptionalInt.of(d.intValue())).orElse(OptionalInt.empty());
        }
        Optional<Double> hundreds = cardinal(parts[0]);
        Optional<Double> rest = cardinal(text.substring(parts[0].length() + 1));
        return hundreds.isPresent() && rest.isPresent()
                ? OptionalInt.of((int) (hundreds.get() * 100 + rest.get()))
                : OptionalInt.empty();
    }
}
