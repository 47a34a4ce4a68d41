package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.mention.Timex;

/** Parts of a year by their names: "the third quarter", "the first half of 2016", "last spring". */
final class Seasons {
    private Seasons() {}

    static Optional<Value> quarter(Words words, Setting setting) {
        int nth = Numerals.ordinal(words.get("q")).orElse(0);
        if (nth < 1 || nth > 4) {
            return Optional.empty();
        }
        OptionalInt said = Numerals.year(words.find("y").orElse(words.get("y2")));
        String rel = words.get("rel") + words.get("of");
        Optional<Integer> year = said.isPresent()
                ? Optional.of(said.getAsInt())
                : setting.now().map(now -> {
                    if (rel.startsWith("year") || rel.equals("corresponding")) {
                        int before =
                                setting.narrated().map(p -> p.first().getYear()).orElse(now.getYear());
                        return before - 1;
                    }
                    if (rel.contains("year")) {
                        return now.getYear() + (rel.startsWith("last") ? -1 : rel.startsWith("next") ? 1 : 0);
                    }
                    int current = (now.getMonthValue() + 2) / 3;
                    return nth > current && !setting.ahead() && !(nth == current + 1 && setting.tense() != Tense.PAST)
                            ? now.getYear() - 1
                            : nth < current - 1 && setting.ahead() ? now.getYear() + 1 : now.getYear();
                });
        return Optional.of(year.map(y ->
                        Stress.on(Period.of(Grain.QUARTER, LocalDate.of(y, nth * 3, 1)), words.get("mod")))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-Q" + nth)));
    }

    static Optional<Value> half(Words words, Setting setting) {
        int half = words.get("h").equals("first") ? 1 : 2;
        Optional<Integer> year = words.get("rel").equals("the year")
                ? setting.spoken().map(p -> p.first().getYear())
                : MissingYears.said(words, setting);
        return Optional.of(year.map(y -> Value.of(Period.of(Grain.HALF, LocalDate.of(y, half == 1 ? 1 : 7, 1))))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-H" + half)));
    }

    static Optional<Value> season(Words words, Setting setting) {
        String name = words.get("s");
        String rel = words.get("rel");
        boolean dated = words.has("y") || words.has("year") || words.has("bcy") || !rel.isEmpty();
        boolean the = words.all().toLowerCase(Locale.ROOT).matches("(?s)(?:.*\\s)?the\\s.*");
        boolean plain = name.equals("summer") || name.equals("winter") || name.equals("autumn");
        boolean led = Set.of(
                        "in",
                        "by",
                        "since",
                        "until",
                        "during",
                        "this",
                        "throughout",
                        "from",
                        "through",
                        "late",
                        "early",
                        "over")
                .contains(words.before());
        boolean noun = words.afterTag().startsWith("NN") || words.after().equals("of");
        boolean campaign = words.after().matches("(?i)offensives?|campaigns?|fighting|counter-?offensive");
        boolean season = plain && !words.after().equals("of")
                || the && !name.equals("fall")
                || led && !name.equals("fall") && !words.all().contains(" ")
                || the && led;
        boolean part = words.has("mod") && !words.get("mod").contains(" ");
        if (!dated && !campaign && (noun && !plain || words.after().equals("of") || !season && !part)) {
            return Optional.empty();
        }
        int month = switch (name) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        Optional<Integer> year = words.has("bcy")
                ? Optional.of(1 - Integer.parseInt(words.get("bcy")))
                : MissingYears.said(words, setting).or(() -> MissingYears.ofSeason(month, rel, setting));
        return Optional.of(year.map(
                        y -> Stress.on(new Period(Grain.SEASON, LocalDate.of(y, month, 1)), words.get("mod")))
                .orElseGet(() -> Value.relative(
                        words.all(),
                        Timex.Type.DATE,
                        "XXXX-"
                                + (name.equals("autumn")
                                        ? "FA"
                                        : name.substring(0, 2).toUpperCase(Locale.ROOT)))));
    }
}
