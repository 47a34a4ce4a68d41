package org.sitrep.mention.time;

import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;

/** The meanings that rules name. */
final class Meanings {
    private static final Map<String, Meaning> BY_NAME = Map.ofEntries(
            Map.entry("number-day", CalendarDates::numberDay),
            Map.entry("day", CalendarDates::day),
            Map.entry("same-month", CalendarDates::sameMonth),
            Map.entry("short-year", CalendarDates::shortYear),
            Map.entry("day-of-month", CalendarDates::dayOfMonth),
            Map.entry("month", CalendarDates::month),
            Map.entry("year", (words, setting) -> CalendarDates.year(words, setting, true)),
            Map.entry("year-bc", CalendarDates::yearBc),
            Map.entry("bare-bc", CalendarDates::bareBc),
            Map.entry("year-ad", CalendarDates::yearAd),
            Map.entry("decade", CalendarDates::decade),
            Map.entry("decade-words", CalendarDates::decadeWords),
            Map.entry("century", CalendarDates::century),
            Map.entry("quarter", CalendarDates::quarter),
            Map.entry("half", CalendarDates::half),
            Map.entry("season", CalendarDates::season),
            Map.entry("weekday", NearDates::weekday),
            Map.entry("day-word", NearDates::dayWord),
            Map.entry("tonight", NearDates::tonight),
            Map.entry("part-of-date", NearDates::partOfDate),
            Map.entry("spoken-part", NearDates::spokenPart),
            Map.entry("day-before", NearDates::dayBefore),
            Map.entry("clock", ClockTimes::clock),
            Map.entry("unit-relative", NearDates::unitRelative),
            Map.entry("the-unit", NearDates::theUnit),
            Map.entry("latest-period", NearDates::latestPeriod),
            Map.entry("year-end", NearDates::yearEnd),
            Map.entry("year-ago", NearDates::yearAgo),
            Map.entry("ago", NearDates::ago),
            Map.entry("later", NearDates::later),
            Map.entry("from-now", NearDates::fromNow),
            Map.entry("past-length", Lengths::pastLength),
            Map.entry("recent", Lengths::recent),
            Map.entry("length", Lengths::length),
            Map.entry("long-lasting", Lengths::longLasting),
            Map.entry("bare-units", Lengths::bareUnits),
            Map.entry("a-while", (words, setting) -> Optional.of(Value.length("PXX"))),
            Map.entry("every", Lengths::every),
            Map.entry("often", Lengths::often),
            Map.entry("per", Lengths::per),
            Map.entry("now", Lengths::now),
            Map.entry("past-ref", Lengths::pastRef),
            Map.entry("future-ref", Lengths::futureRef),
            Map.entry("former", Lengths::former),
            Map.entry("period", Lengths::period),
            Map.entry("feast", Feasts::feast),
            Map.entry("hijri", Feasts::hijri),
            Map.entry("levant", Feasts::levant));

    private Meanings() {}

    static Meaning named(String name) {
        Meaning meaning = BY_NAME.get(name);
        if (meaning == null) {
            throw new SitrepException("No meaning of time expressions is named " + name + ".");
        }
        return meaning;
    }
}
