package org.sitrep.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.situation.Filter;

/**
 * The filters of a request.
 *
 * @param asOf the day from whose end one looks
 */
record Question(Optional<LocalDate> asOf, Filter filter) {
    private static final int LONGEST = 500;

    /** Something in the request cannot be understood; the message says what and what would be. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear(String sentence) {
            super(sentence);
        }
    }

    static Question of(Map<String, String> parameters) {
        return new Question(
                day(parameters, "asOf"),
                new Filter(
                        day(parameters, "from"),
                        day(parameters, "to"),
                        text(parameters, "q"),
                        list(parameters, "plover", true),
                        list(parameters, "kind", false),
                        text(parameters, "place"),
                        text(parameters, "actor"),
                        number(parameters, "minOrigins"),
                        text(parameters, "contradicted").map("true"::equals).orElse(false)));
    }

    private static Optional<String> text(Map<String, String> parameters, String name) {
        Optional<String> value =
                Optional.ofNullable(parameters.get(name)).map(String::strip).filter(v -> !v.isEmpty());
        if (value.isPresent() && value.get().length() > LONGEST) {
            throw new Unclear(name + " has more than " + LONGEST + " characters");
        }
        return value;
    }

    private static Optional<LocalDate> day(Map<String, String> parameters, String name) {
        Optional<String> value = text(parameters, name);
        try {
            return value.map(LocalDate::parse).filter(Question::inReach);
        } catch (DateTimeException e) {
            throw new Unclear(name + " is \"" + value.orElse("") + "\"; a day is written 2017-03-22");
        }
    }

    private static boolean inReach(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9998) {
            throw new DateTimeException("out of reach");
        }
        return true;
    }

    private static int number(Map<String, String> parameters, String name) {
        Optional<String> value = text(parameters, name);
        try {
            return Math.max(0, value.map(Integer::parseInt).orElse(0));
        } catch (NumberFormatException e) {
            throw new Unclear(name + " is \"" + value.orElse("") + "\"; it takes a whole number");
        }
    }

    private static Set<String> list(Map<String, String> parameters, String name, boolean capitals) {
        Set<String> values = new LinkedHashSet<>();
        text(parameters, name)
                .ifPresent(v -> Arrays.stream(v.split(","))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .map(s -> capitals ? s.toUpperCase(Locale.ROOT) : s.toLowerCase(Locale.ROOT))
                        .forEach(values::add));
        return values;
    }
}
