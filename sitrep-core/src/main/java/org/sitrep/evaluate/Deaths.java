package org.sitrep.evaluate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.base.SitrepException;
import org.sitrep.mention.Toll;

/**
 * The set {@code deaths}: notes of ACLED events with the number of dead their coders wrote. What counts as right is written in
 * docs/fields/evaluate-deaths.md.
 */
public final class Deaths implements GoldSet {
    private static final Set<String> COLUMNS = Set.of("event_id_cnty", "event_date", "notes", "fatalities");

    private final TollSource source;

    /** @param source the pipeline to be scored */
    public Deaths(TollSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "deaths";
    }

    @Override
    public String description() {
        return "the number killed, read from ACLED notes (*.csv, *.csv.gz); parts: dev, held-out";
    }

    /** Which half of the events an event belongs to; rules are written on one half and reported on the other. */
    enum Half {
        DEV,
        HELD_OUT;

        /** Events whose digest is a multiple of four are reserved elsewhere, so the two lowest bits do not count. */
        static Half of(String event) {
            try {
                byte[] digest = MessageDigest.getInstance("MD5").digest(event.getBytes(StandardCharsets.UTF_8));
                return new BigInteger(1, digest).testBit(2) ? HELD_OUT : DEV;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has MD5", e);
            }
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Event(String id, Optional<LocalDate> day, String note, long deaths) {}

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Optional<Half> half = part.map(Deaths::half);
        List<Event> events = new ArrayList<>();
        for (Path file : GoldFiles.in(
                directory, f -> f.endsWith(".csv") || f.endsWith(".csv.gz"), "*.csv.gz exports of ACLED")) {
            events.addAll(GoldFiles.rows(file, COLUMNS, Deaths::event));
        }
        events.removeIf(e -> half.isPresent() && Half.of(e.id) != half.get());
        if (events.isEmpty()) {
            throw new SitrepException(
                    "No events in " + directory + "; give a folder with exports of ACLED that have the columns "
                            + COLUMNS.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        Score score = new Score();
        List<String> misses = new ArrayList<>();
        for (Event event : events) {
            score(event, source.toll(event.note, event.day), score, misses);
        }
        return new Figures(name(), events.size(), source.version(), score.values(), misses);
    }

    private static Half half(String part) {
        for (Half half : Half.values()) {
            if (half.word().equals(part)) {
                return half;
            }
        }
        throw new SitrepException("There is no part \"" + part + "\" of the set deaths. Parts: dev, held-out.");
    }

    private static Optional<Event> event(CSVRecord row) {
        try {
            return Optional.of(new Event(
                    row.get("event_id_cnty"),
                    Optional.of(LocalDate.parse(row.get("event_date"))),
                    row.get("notes"),
                    Long.parseLong(row.get("fatalities"))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void score(Event event, Toll toll, Score score, List<String> misses) {
        long predicted = AcledPractice.number(toll);
        OptionalDouble high = toll.high();
        boolean exact = predicted == event.deaths;
        boolean unknown = AcledPractice.isUnknown(event.deaths, event.note);
        score.rows++;
        score.exact += exact ? 1 : 0;
        score.covered += event.deaths >= toll.low() && event.deaths <= high.orElse(Double.POSITIVE_INFINITY) ? 1 : 0;
        if (unknown) {
            score.unknown++;
            score.unknownExact += exact ? 1 : 0;
        } else if (event.deaths > 0) {
            score.positive++;
            score.positiveExact += exact ? 1 : 0;
        }
        if (!exact) {
            misses.add(GoldFiles.miss(
                    event.id + (unknown ? " unknown" : ""),
                    Long.toString(event.deaths),
                    predicted + " " + toll.basis() + " " + (long) toll.low() + "-"
                            + (high.isPresent() ? Long.toString((long) high.getAsDouble()) : "") + ": " + event.note));
        }
    }

    private static final class Score {
        private int rows;
        private int exact;
        private int covered;
        private int positive;
        private int positiveExact;
        private int unknown;
        private int unknownExact;

        Map<String, Double> values() {
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("exactPositive", Rate.share(positiveExact, positive));
            values.put("exactAll", Rate.share(exact, rows));
            values.put("coverage", Rate.share(covered, rows));
            values.put("exactUnknown", Rate.share(unknownExact, unknown));
            values.put("positiveRows", (double) positive);
            values.put("unknownRows", (double) unknown);
            return values;
        }
    }
}
