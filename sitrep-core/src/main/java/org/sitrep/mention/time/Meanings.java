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
            Map.entry("short-year", Years::shortYear),
            Map.entry("day-of-month", CalendarDates::dayOfMonth),
            Map.entry("month", CalendarDates::month),
            Map.entry("year", Years::year),
            Map.entry("year-bc", Years::yearBc),
            Map.entry("bare-bc", Years::bareBc),
            Map.entry("year-ad", Years::yearAd),
            Map.entry("decade", Years::decade),
            Map.entry("decade-words", Years::decadeWords),
            Map.entry("century", Years::century),
            Map.entry("quarter", Seasons::quarter),
            Map.entry("half", Seasons::half),
            Map.entry("season", Seasons::season),
            Map.entry("weekday", NearDays::weekday),
            Map.entry("day-word", NearDays::dayWord),
            Map.entry("tonight", NearDays::tonight),
            Map.entry("part-of-date", NearDays::partOfDate),
            Map.entry("spoken-part", NearDays::spokenPart),
            Map.entry("day-before", NearStretches::dayBefore),
            Map.entry("clock", ClockTimes::clock),
            Map.entry("unit-relative", NearStretches::unitRelative),
            Map.entry("the-unit", NearStretches::theUnit),
            Map.entry("latest-period", NearStretches::latestPeriod),
            Map.entry("year-end", NearStretches::yearEnd),
            Map.entry("year-ago", Distances::yearAgo),
            Map.entry("ago", Distances::ago),
            Map.entry("later", Distances::later),
            Map.entry("from-now", Distances::fromNow),
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
