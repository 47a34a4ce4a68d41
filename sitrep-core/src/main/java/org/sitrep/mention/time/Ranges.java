package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Granularity;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Timex;

/** Joins the two ends of a range and takes in the words that bound a date: "between 2011 and 2014", "since June". */
final class Ranges {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,4}(,? ?(?:to|until|till|through|and|or|,)|[-–—])\\s{0,4}");
    private static final Pattern OPENING = Pattern.compile("(?i)\\b(between|from)\\s{1,4}(?:about |around )?$");
    private static final Pattern BOUND =
            Pattern.compile("(?i)\\b(since|by|until|till|before|after)\\s{1,4}(?:about |around )?$");
    private static final int REACH = 20;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Ranges() {}

    /**
     * Words and what they mean.
     *
     * @param extent without bounding words
     * @param rule id of the rule that found it
     * @param ahead whether it was spoken of as to come
     */
    record Found(Span extent, Value value, String rule, boolean ahead) {}

    /** The mentions of one passage. */
    static List<TimeMention> join(String text, Span run, List<Found> all, Optional<LocalDate> published) {
        List<Found> found = new ArrayList<>(all);
        for (int i = found.size() - 2; i >= 0; i--) {
            if (BETWEEN.matcher(between(text, found.get(i), found.get(i + 1))).matches()) {
                found.set(i, inTheYearOf(found.get(i), found.get(i + 1), text));
            }
        }
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Optional<TimeMention> range =
                    i + 1 < found.size() ? range(text, run, one, found.get(i + 1)) : Optional.empty();
            if (range.isPresent()) {
                mentions.add(range.get());
                i++;
            } else {
                mentions.add(bounded(text, run, one, published));
            }
        }
        return mentions;
    }

    private static String between(String text, Found one, Found other) {
        return text.substring(
                one.extent().end(),
                Math.max(
                        one.extent().end(),
                        Math.min(other.extent().start(), one.extent().end() + REACH)));
    }

    /** "March to May 2014": the year said of the second is that of the first. */
    private static Found inTheYearOf(Found one, Found other, String text) {
        Optional<Period> first = one.value().period();
        Optional<Period> second = other.value().period();
        boolean said = YEAR.matcher(other.extent().in(text)).find()
                && !YEAR.matcher(one.extent().in(text)).find();
        if (!said
                || second.isEmpty()
                || one.value().type() != Timex.Type.DATE
                || other.value().type() != Timex.Type.DATE) {
            return one;
        }
        if (first.isEmpty()
                || first.get().grain() != Grain.DAY && first.get().grain() != Grain.MONTH
                || second.get().grain() == Grain.YEAR) {
            return one;
        }
        int year = second.get().first().getYear();
        LocalDate day = first.get().first().withYear(year);
        boolean over = day.isAfter(second.get().last());
        Period moved = new Period(first.get().grain(), over ? day.minusYears(1) : day);
        return new Found(one.extent(), Value.of(moved), one.rule(), one.ahead());
    }

    private static Optional<TimeMention> range(String text, Span run, Found one, Found other) {
        Matcher sign = BETWEEN.matcher(between(text, one, other));
        if (!sign.matches()
                || one.value().type() != Timex.Type.DATE
                || other.value().type() != Timex.Type.DATE) {
            return Optional.empty();
        }
        Matcher opening = opening(OPENING, text, run, one.extent());
        boolean opened = opening.find();
        String word = sign.group(1).strip().toLowerCase(Locale.ROOT);
        boolean listed = word.equals("and") || word.equals("or") || word.equals(",");
        boolean wanted = listed
                ? word.equals("and") && (opened && opening.group(1).equalsIgnoreCase("between") || follows(other, one))
                : opened || word.matches("[-–—]|through|until|till|to");
        Optional<LocalDate> first = one.value().when().firstDay();
        Optional<LocalDate> last = other.value().when().lastDay();
        if (!wanted || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        int start = opened
                ? start(run, one.extent()) + opening.start()
                : one.extent().start();
        Granularity granularity =
                other.value().period().map(p -> p.grain().granularity).orElse(Granularity.OTHER);
        return Optional.of(new TimeMention(
                new Span(start, other.extent().end()),
                new When.Within(
                        first.get(), last.get(), granularity == Granularity.DAY ? Granularity.WEEK : granularity),
                List.of(timex(one), timex(other))));
    }

    /** "Wednesday and Thursday": one day and the next. */
    private static boolean follows(Found other, Found one) {
        Optional<Period> day = one.value().period().filter(p -> p.grain() == Grain.DAY);
        return day.isPresent() && day.map(p -> p.plus(1)).equals(other.value().period());
    }

    private static int start(Span run, Span extent) {
        return Math.max(run.start(), extent.start() - REACH);
    }

    private static Matcher opening(Pattern pattern, String text, Span run, Span extent) {
        return pattern.matcher(text.substring(start(run, extent), extent.start()));
    }

    private static Timex timex(Found one) {
        return new Timex(one.extent(), one.value().type(), one.value().value());
    }

    private static TimeMention bounded(String text, Span run, Found one, Optional<LocalDate> published) {
        When when = one.value().when();
        Matcher bound = opening(BOUND, text, run, one.extent());
        boolean possessive = text.startsWith("'s", one.extent().end())
                || text.startsWith("’s", one.extent().end());
        if (!bound.find()
                || possessive
                || one.value().type() == Timex.Type.DURATION
                || one.value().type() == Timex.Type.SET) {
            return new TimeMention(one.extent(), when, List.of(timex(one)));
        }
        Span span =
                new Span(start(run, one.extent()) + bound.start(), one.extent().end());
        if (when instanceof When.Relative) {
            return new TimeMention(span, new When.Relative(span.in(text)), List.of(timex(one)));
        }
        Optional<LocalDate> first = when.firstDay();
        Optional<LocalDate> last = when.lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return new TimeMention(one.extent(), when, List.of(timex(one)));
        }
        boolean coarse = one.value()
                .period()
                .map(p -> p.grain().compareTo(Grain.MONTH) >= 0)
                .orElse(false);
        Granularity granularity = one.value()
                .period()
                .map(p -> p.grain() == Grain.DAY ? Granularity.WEEK : p.grain().granularity)
                .orElse(Granularity.OTHER);
        When open = switch (bound.group(1).toLowerCase(Locale.ROOT)) {
            case "since" ->
                published
                        .filter(p -> !p.isBefore(first.get()))
                        .<When>map(p -> new When.Within(first.get(), p, granularity))
                        .orElseGet(() -> new When.After(first.get()));
            case "by", "until", "till" -> new When.Before(last.get());
            case "before" -> coarse ? new When.Before(first.get().minusDays(1)) : when;
            default -> coarse ? new When.After(last.get().plusDays(1)) : when;
        };
        return open.equals(when)
                ? new TimeMention(one.extent(), when, List.of(timex(one)))
                : new TimeMention(span, open, List.of(timex(one)));
    }
}
