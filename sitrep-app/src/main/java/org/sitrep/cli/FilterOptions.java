package org.sitrep.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.situation.Filter;
import picocli.CommandLine.Option;

/** The filters of the desk as options. */
final class FilterOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what had been received by the end of that day, UTC (YYYY-MM-DD).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "Events not over before that day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Events not begun after that day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = {"-q", "--words"},
            paramLabel = "WORDS",
            description = "Every word begins a word of a quote, place, party or outlet.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--plover", paramLabel = "TYPE", split = ",", description = "PLOVER types, divided by commas.")
    private List<String> plover = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "occurrence, condition, estimate; divided by commas.")
    private List<String> kind = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "A place's name or id; what lies in it or within its radius.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--actor", paramLabel = "ACTOR", description = "An actor's name or id.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--min-origins",
            paramLabel = "N",
            defaultValue = "0",
            description = "At least so many independent origins, counted at the most.")
    private int minOrigins;

    @Option(names = "--contradicted", description = "Only events with a contradiction.")
    private boolean contradicted;

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Filter filter() {
        return new Filter(
                from, to, words, folded(plover, true), folded(kind, false), place, actor, minOrigins, contradicted);
    }

    private static Set<String> folded(List<String> values, boolean capitals) {
        Set<String> folded = new LinkedHashSet<>();
        values.stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .map(v -> capitals ? v.toUpperCase(Locale.ROOT) : v.toLowerCase(Locale.ROOT))
                .forEach(folded::add);
        return folded;
    }
}
