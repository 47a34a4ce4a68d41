package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is read against.
 *
 * @param published the day of publication
 * @param narrated the stretch of the calendar spoken of last
 * @param line the stretch the story has come to: years named in passing do not move it
 * @param reported the quarter a statement of results is about
 * @param here whether that was said in this sentence
 * @param near whether it was said in this sentence or the one before
 * @param telling whether the text reports news or tells a history
 * @param tense of the verb nearest to the expression
 */
record Setting(
        Optional<LocalDate> published,
        Optional<Period> narrated,
        Optional<Period> line,
        Optional<Period> reported,
        boolean here,
        boolean near,
        Telling telling,
        Tense tense) {

    /** How a text tells its matter. */
    enum Telling {
        /** Of the days before its publication. */
        NEWS,
        /** Of years long gone, day after day. */
        HISTORY,
        /** Of years before the common era. */
        ANTIQUITY
    }

    boolean history() {
        return telling != Telling.NEWS;
    }

    boolean ahead() {
        return tense == Tense.FUTURE || tense == Tense.FORESEEN;
    }

    /** The day that "this month" and "a month ago" are counted from. */
    Optional<LocalDate> now() {
        return history() ? narrated.map(Period::first).or(() -> published) : published;
    }

    /** The stretch that "the next day" and "that year" speak of. */
    Optional<Period> spoken() {
        return narrated.or(() -> published.map(d -> Period.of(Grain.DAY, d)));
    }

    /** The day that a month or a day without its year is nearest to. */
    Optional<LocalDate> yearless() {
        boolean background = here
                && !ahead()
                && narrated.isPresent()
                && published
                        .map(p -> narrated.get().last().isBefore(p.minusMonths(14)))
                        .orElse(true);
        if (history() || published.isEmpty()) {
            return line.or(() -> narrated).map(Period::first);
        }
        return background ? narrated.map(Period::first) : published;
    }

    boolean backgrounded() {
        return !yearless().equals(published);
    }

    /** The value of a stretch that no anchor places, in the age that is told of. */
    String open(Grain grain) {
        return (telling == Telling.ANTIQUITY ? "BC" : "") + grain.open();
    }
}
