package org.sitrep.claim.arabic;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.base.When;

/** Reads on which day it happened: a date, a day of the week, today or yesterday. */
final class Days {
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Lexicon lexicon;
    private final Optional<LocalDate> published;

    Days(Lexicon lexicon, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.published = published;
    }

    /** The day that a sentence names: a date before a day of the week, and that before "today". */
    Optional<Cited<When>> read(Terms terms) {
        for (int i = 0; i < terms.size(); i++) {
            Optional<Cited<When>> date = date(terms, i);
            if (date.isPresent()) {
                return date;
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            Optional<Integer> day = lexicon.value("day", terms.word(i));
            if (day.isPresent() && !isSince(terms, i)) {
                boolean last = lexicon.has("last", terms.word(i + 1));
                Span span = terms.span(start(terms, i), last ? i + 2 : i + 1);
                return Optional.of(cited(terms, span, on(DayOfWeek.of(day.get()), last)));
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.word(i);
            boolean today = lexicon.has("today", word);
            if (today || lexicon.has("yesterday", word)) {
                boolean before = !today && terms.word(i - 1).equals("\u0627\u0648\u0644");
                int back = today ? 0 : before ? 2 : 1;
                return Optional.of(
                        cited(terms, terms.span(start(terms, i), i + 1), published.map(p -> p.minusDays(back))));
            }
        }
        return Optional.empty();
    }

    private static Cited<When> cited(Terms terms, Span span, Optional<LocalDate> day) {
        StringBuilder words = new StringBuilder();
        terms.all().stream()
                .filter(t -> span.contains(t.span()))
                .forEach(t -> words.append(words.isEmpty() ? "" : " ").append(t.word()));
        return Cited.at(span, day.<When>map(When.OnDay::new).orElseGet(() -> new When.Relative(words.toString())));
    }

    private Optional<LocalDate> on(DayOfWeek day, boolean last) {
        return published.map(
                p -> p.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** "The road has been closed since Monday" dates nothing else. */
    private static boolean isSince(Terms terms, int at) {
        String since = "\u0645\u0646\u0630";
        return terms.word(at - 1).equals(since) || terms.word(at - 2).equals(since);
    }

    private int start(Terms terms, int at) {
        return lexicon.has("part-of-day", terms.word(at - 1)) ? at - 1 : at;
    }

    private Optional<Cited<When>> date(Terms terms, int at) {
        Optional<Integer> day = figure(terms.word(at)).filter(d -> d > 0 && d <= LAST_DAY);
        int length = lexicon.length("month", terms, at + 1);
        if (day.isEmpty() || length == 0 || isSince(terms, at)) {
            return Optional.empty();
        }
        String name = String.join(
                " ",
                terms.all().subList(at + 1, at + 1 + length).stream()
                        .map(Term::word)
                        .toList());
        int behind = at + 1 + length;
        Optional<Integer> year = figure(terms.word(behind)).filter(y -> y > FIRST_YEAR && y < LAST_YEAR);
        Span span = terms.span(at, year.isPresent() ? behind + 1 : behind);
        return lexicon.value("month", name)
                .map(month -> cited(
                        terms,
                        span,
                        year.isPresent()
                                ? valid(year.get(), month, day.get())
                                : published.flatMap(p -> latest(p, month, day.get()))));
    }

    private static Optional<LocalDate> latest(LocalDate published, int month, int day) {
        return valid(published.getYear(), month, day)
                .filter(d -> !d.isAfter(published))
                .or(() -> valid(published.getYear() - 1, month, day));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> figure(String word) {
        return word.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }
}
