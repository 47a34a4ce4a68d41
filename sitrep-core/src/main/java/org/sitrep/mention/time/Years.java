package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Years and longer stretches: "1998", "490 BC", "the late 1970s", "the third century". */
final class Years {
    private Years() {}

    /** A year by its number; four figures alone must look like a year beside their neighbours. */
    static Optional<Value> year(Words words, Setting setting) {
        OptionalInt number = Numerals.year(words.get("y"));
        String modifier = words.get("mod");
        if (number.isEmpty() || number.getAsInt() < 1000 || number.getAsInt() > 2100) {
            return Optional.empty();
        }
        if (modifier.matches("(?:later|earlier)") || modifier.matches(".*(?:first|second|last)")) {
            return Optional.empty();
        }
        int year = number.getAsInt();
        boolean figures = words.all().matches("\\d{4}");
        if (figures) {
            String before = words.before();
            boolean inside =
                    before.isEmpty() || before.endsWith(",") || before.endsWith("(") || before.matches("(?:\\d+)?[-–]");
            boolean named = words.beforeTag().equals("NNP") && !inside && !before.endsWith("'s") && !setting.history();
            boolean money =
                    before.matches(".*[$£€%].*") || before.matches("about|some|than|nearly|almost|another|least|most");
            boolean counts = words.afterTag().equals("NNS")
                            && !inside
                            && !words.beforeTag().matches("DT|IN|POS|PRP\\$|JJ|TO|CC")
                    || words.after()
                            .matches(
                                    "(?i)million|people|percent|per|km|miles|points|shares|troops|men|soldiers|fighters|houses|civilians")
                    || words.after().startsWith("%");
            boolean dated = Set.of("in", "since", "of", "by", "until", "from", "to", "and", "before", "after", "during")
                            .contains(before)
                    || inside;
            boolean likely = year >= 1900 && year <= 2050 || year >= 1500 && (setting.history() || dated);
            if (named || money || counts || !likely) {
                return Optional.empty();
            }
        }
        return Optional.of(Stress.on(Period.year(year), modifier));
    }

    /** The second year of "2007-09". */
    static Optional<Value> shortYear(Words words, Setting setting) {
        int number = Integer.parseInt(words.get("yy"));
        return setting.narrated()
                .filter(p ->
                        p.grain() == Grain.YEAR && setting.near() && p.first().getYear() % 100 < number)
                .map(p -> Value.of(Period.year(p.first().getYear() / 100 * 100 + number)));
    }

    static Optional<Value> yearBc(Words words, Setting setting) {
        int year = 1 - Integer.parseInt(words.get("bc"));
        return Optional.of(Stress.on(
                words.has("m") ? Period.month(year, CalendarDates.month(words.get("m"))) : Period.year(year),
                words.get("mod")));
    }

    /** "In 490": only in a text of that age. */
    static Optional<Value> bareBc(Words words, Setting setting) {
        boolean dated = Set.of(
                        "in", "of", "until", "by", "since", "from", "after", "before", "to", "during", "late", "early",
                        "(")
                .contains(words.before());
        return setting.telling() == Setting.Telling.ANTIQUITY
                        && dated
                        && !words.afterTag().startsWith("NN")
                        && !words.afterTag().startsWith("JJ")
                ? yearBc(words, setting)
                : Optional.empty();
    }

    static Optional<Value> yearAd(Words words, Setting setting) {
        return Optional.of(
                Value.of(Period.year(Integer.parseInt(words.find("ad").orElse(words.get("ad2"))))));
    }

    static Optional<Value> decade(Words words, Setting setting) {
        String figures = words.get("dec");
        int year = Integer.parseInt(figures);
        if (words.has("bc")) {
            Period first = new Period(Grain.DECADE, LocalDate.of(-year - 8, 1, 1));
            return Optional.of(Value.of(first).valued(String.format(Locale.ROOT, "BC%03d", year / 10)));
        }
        if (figures.length() == 2) {
            boolean named = words.all().contains("'")
                    || words.all().contains("’")
                    || words.all().startsWith("the ");
            if (!named || year < 20 || words.all().startsWith("his")) {
                return Optional.empty();
            }
            year += 1900;
        }
        return Optional.of(Stress.on(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1)), words.get("mod")));
    }

    static Optional<Value> decadeWords(Words words, Setting setting) {
        boolean age = Set.of("his", "her", "their", "my").contains(words.before());
        if (age || !words.all().toLowerCase(Locale.ROOT).startsWith("the ") && !words.has("c") && !words.has("mod")) {
            return Optional.empty();
        }
        String word = words.get("dec");
        int tens = Numerals.cardinal(word.substring(0, word.length() - 3) + "y")
                .map(Double::intValue)
                .orElse(0);
        int century = words.get("c").equals("eighteen") ? 1800 : 1900;
        return Optional.of(Stress.on(Period.of(Grain.DECADE, LocalDate.of(century + tens, 1, 1)), words.get("mod")));
    }

    static Optional<Value> century(Words words, Setting setting) {
        int nth = Numerals.ordinal(words.find("n").orElse(words.get("n2"))).orElse(0);
        if (nth == 0) {
            return Optional.empty();
        }
        if (words.has("bc")) {
            Period century = new Period(Grain.CENTURY, LocalDate.of(-nth * 100 + 2, 1, 1));
            return Optional.of(Value.of(century).valued(String.format(Locale.ROOT, "BC%02d", nth - 1)));
        }
        Period century = Period.of(Grain.CENTURY, LocalDate.of((nth - 1) * 100, 6, 1));
        return Optional.of(Stress.on(new Period(Grain.CENTURY, century.first()), words.get("mod"))
                .valued(String.format(Locale.ROOT, "%02d", nth - 1)));
    }
}
