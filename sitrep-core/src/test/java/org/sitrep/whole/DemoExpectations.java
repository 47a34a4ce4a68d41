package org.sitrep.whole;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Stance;
import org.sitrep.event.Conflict;
import org.sitrep.event.Event;
import org.sitrep.event.Origins;
import org.sitrep.reference.Place;

/** What the table of expectations promises of the {@link DemoCollection}, held against what the desk shows. */
final class DemoExpectations {
    /** The words that may stand in the column "expect"; a voice of a chain may have several words. */
    private static final String WORDS =
            "(?:origins|max-origins|reports|credibility|flag|conflict|amount|polarity|modality|chain|dates|published|near|as-of|language)="
                    + "|same-event|other-event|no-conflict|update|estimate|no-claim";

    private record Row(String kind, List<String> reports, String quote, List<String> expect, String with) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    List.of(cells[1].split(",")),
                    cells[2],
                    List.of(cells[3].split(" (?=" + WORDS + ")")),
                    cells.length > 4 ? cells[4] : "");
        }
    }

    private final DemoCollection collection;

    DemoExpectations(DemoCollection collection) {
        this.collection = collection;
    }

    /** The promises not kept, one a line: kind, report, quotation, what is expected and what is shown instead. */
    List<String> misses() throws IOException {
        List<String> misses = new ArrayList<>();
        for (String line : DemoCollection.table("expectations.tsv")) {
            Row row = Row.of(line);
            for (String missing : missing(row)) {
                misses.add(row.kind() + "\t" + row.reports().get(0) + "\t" + row.quote() + "\t" + missing);
            }
        }
        return misses;
    }

    /** What a row promises and the desk does not show, each with what it shows instead. */
    private List<String> missing(Row row) {
        Optional<LocalDate> day = row.expect().stream()
                .filter(w -> w.startsWith("as-of="))
                .map(w -> LocalDate.parse(w.substring(6)))
                .findFirst();
        List<Event> events = collection.events(day);
        if (row.expect().equals(List.of("no-claim"))
                && collection.noReport(row.reports().get(0))) {
            return List.of();
        }
        Newsroom.Piece first = collection.piece(row.reports().get(0));
        List<Claim> claims = first.at(row.quote());
        List<String> missing = new ArrayList<>();
        for (String word : row.expect()) {
            String found = shown(row, word, first, claims, events);
            if (!found.isEmpty()) {
                missing.add(word + "\t" + found);
            }
        }
        return missing;
    }

    /** What is shown instead of the expectation; empty when it holds. */
    private String shown(Row row, String word, Newsroom.Piece first, List<Claim> claims, List<Event> events) {
        String key = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        String value = word.substring(Math.min(word.length(), key.length() + 1));
        switch (key) {
            case "as-of":
                return "";
            case "language":
                return unless(
                        first.text().language().equals(value), first.text().language());
            case "published":
                return unless(
                        first.text()
                                .masthead()
                                .published()
                                .map(p -> p.value().toString())
                                .filter(value::equals)
                                .isPresent(),
                        "another day");
            case "no-claim":
                return unless(claims.isEmpty(), claims.size() + " claims");
            default:
                break;
        }
        if (claims.isEmpty()) {
            return key.equals("max-origins") ? "" : "no claim";
        }
        Optional<String> ofClaim = ofClaim(key, value, claims);
        if (ofClaim.isPresent()) {
            return ofClaim.get();
        }
        // A clause can carry several claims; one of their events shows it.
        String found = "";
        for (Claim claim : claims) {
            found = ofEvent(row, key, value, holding(events, claim), claim, events);
            if (found.isEmpty()) {
                return "";
            }
        }
        return found;
    }

    private Optional<String> ofClaim(String key, String value, List<Claim> claims) {
        Claim best = claims.get(0);
        switch (key) {
            case "estimate":
                return any(
                        claims,
                        c -> c.that().kind().equals("estimate"),
                        best.that().kind());
            case "polarity":
                return any(
                        claims,
                        c -> is(c.stance().polarity(), value),
                        best.stance().polarity().name());
            case "modality":
                return any(
                        claims,
                        c -> is(c.stance().modality(), value),
                        best.stance().modality().name());
            case "chain":
                return any(
                        claims,
                        c -> chain(c, value.split(" > ")),
                        best.by().chain().stream()
                                .map(v -> v.value().name())
                                .toList()
                                .toString());
            case "dates":
                return any(
                        claims,
                        c -> c.that()
                                .particulars()
                                .when()
                                .map(w -> w.value().firstDay().isEmpty()
                                        && w.value().lastDay().isEmpty())
                                .orElse(true),
                        "days");
            case "near":
                return any(
                        claims,
                        c -> near(c, value.split(",")),
                        best.that().particulars().places().toString());
            case "amount":
                return any(
                        claims,
                        c -> amount(c, value),
                        best.that().particulars().amounts().toString());
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> any(List<Claim> claims, Predicate<Claim> holds, String found) {
        return Optional.of(unless(claims.stream().anyMatch(holds), found));
    }

    private static String unless(boolean holds, String found) {
        return holds ? "" : found;
    }

    private static boolean is(Enum<?> found, String expected) {
        return found.name().equalsIgnoreCase(expected);
    }

    private static boolean chain(Claim claim, String[] names) {
        List<String> voices =
                claim.by().chain().stream().map(v -> v.value().toString()).toList();
        boolean same = voices.size() == names.length;
        for (int i = 0; same && i < names.length; i++) {
            same = voices.get(i).contains(names[i]);
        }
        return same;
    }

    private boolean near(Claim claim, String[] circle) {
        return claim.that().particulars().places().stream()
                .flatMap(w ->
                        collection.newsroom.gazetteer.place(w.place().value().id()).stream())
                .anyMatch((Place p) -> p.kilometresTo(Double.parseDouble(circle[0]), Double.parseDouble(circle[1]))
                        <= Double.parseDouble(circle[2]));
    }

    private static boolean amount(Claim claim, String bounds) {
        String[] sides = bounds.split("\\.\\.", -1);
        return claim.that().particulars().amounts().stream()
                .map(a -> a.amount().value())
                .anyMatch(a -> side(a.low(), sides[0]) && side(a.high(), sides[1]));
    }

    private static boolean side(OptionalDouble found, String expected) {
        return expected.isEmpty()
                ? found.isEmpty()
                : found.isPresent() && Math.abs(found.getAsDouble() - Double.parseDouble(expected)) < .5;
    }

    private String ofEvent(Row row, String key, String value, Event event, Claim claim, List<Event> events) {
        Origins origins = event.origins();
        switch (key) {
            case "origins":
                return same(value, origins.min() + ".." + origins.max());
            case "max-origins":
                return unless(origins.max() <= Integer.parseInt(value), String.valueOf(origins.max()));
            case "reports":
                return same(value, String.valueOf(reports(event, claim.stance().polarity())));
            case "credibility":
                return same(value, String.valueOf(event.grade().credibility()));
            case "flag":
                return unless(
                        origins.flags().contains(Origins.Flag.valueOf(value)),
                        origins.flags().toString());
            case "same-event":
                return unless(others(row).anyMatch(c -> event.equals(holding(events, c))), "two events");
            case "other-event":
                return unless(others(row).noneMatch(c -> event.equals(holding(events, c))), "one event");
            case "conflict":
                return unless(event.conflicts().stream().anyMatch(c -> c.kind().equals(value)), kinds(event));
            case "no-conflict":
                return unless(
                        event.conflicts().stream()
                                .noneMatch(c ->
                                        c.one().equals(claim.id()) || c.other().equals(claim.id())),
                        kinds(event));
            case "update":
                return unless(!event.updates().isEmpty(), "no update");
            default:
                return "is no word of the table";
        }
    }

    private static String kinds(Event event) {
        return event.conflicts().stream().map(Conflict::kind).toList().toString();
    }

    private static String same(String expected, String found) {
        return unless(expected.equals(found), found);
    }

    private static long reports(Event event, Stance.Polarity polarity) {
        return event.tellings().stream()
                .filter(t -> t.claim().stance().polarity() == polarity)
                .map(t -> t.carrier().report())
                .distinct()
                .count();
    }

    /** The claims of the other reports at the second quote; of all their claims where there is none. */
    private Stream<Claim> others(Row row) {
        return row.reports().stream().skip(1).flatMap(name -> {
            Newsroom.Piece piece = collection.piece(name);
            return row.with().isEmpty() ? piece.claims().stream() : piece.at(row.with()).stream();
        });
    }

    private static Event holding(List<Event> events, Claim claim) {
        return events.stream()
                .filter(e -> e.tellings().stream().anyMatch(t -> t.claim().id().equals(claim.id())))
                .findFirst()
                .orElseThrow();
    }
}
