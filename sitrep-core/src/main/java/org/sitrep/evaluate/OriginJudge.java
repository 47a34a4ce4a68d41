package org.sitrep.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.base.ClaimId;
import org.sitrep.event.Conflict;
import org.sitrep.event.Event;
import org.sitrep.event.Origin;
import org.sitrep.event.Origins;
import org.sitrep.event.Update;

/** Compares what a case expects with the situation found; one miss a line, none when the case is exact. */
final class OriginJudge {
    private final OriginCase asked;
    private final SituationSource.Situation situation;
    private final List<Event> events;
    private final List<String> misses = new ArrayList<>();

    private OriginJudge(OriginCase asked, SituationSource.Situation situation) {
        this.asked = asked;
        this.situation = situation;
        this.events = situation.events(Instant.MAX);
    }

    /** The misses of a case. */
    static List<String> misses(OriginCase asked, SituationSource.Situation situation) {
        OriginJudge judge = new OriginJudge(asked, situation);
        judge.judge();
        return judge.misses;
    }

    private void judge() {
        for (OriginCase.Ask ask : asked.asks()) {
            compare(ask.quote(), "", ask.expected(), events);
            for (OriginCase.AsOf then : ask.history()) {
                compare(ask.quote(), " as of " + then.known(), then.expected(), situation.events(end(then.known())));
            }
        }
        asked.conflicts().ifPresent(expected -> ties(expected, conflicts(), "conflict"));
        asked.updates().ifPresent(expected -> ties(expected, updates(), "update"));
        for (OriginCase.Pair pair : asked.sameEvent()) {
            together(pair, true);
        }
        for (OriginCase.Pair pair : asked.otherEvent()) {
            together(pair, false);
        }
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
    }

    private void miss(String what, String expected, String found) {
        misses.add(GoldFiles.miss(asked.id(), what + ": " + expected, found));
    }

    /** The claim whose evidence overlaps the run most; of equal overlaps the shortest evidence. */
    private Optional<SituationSource.Found> claim(OriginCase.Quote quote) {
        return overlapping(quote).stream()
                .min(Comparator.comparingInt((SituationSource.Found f) -> -overlap(f, quote))
                        .thenComparingInt(f -> f.evidence().length())
                        .thenComparingInt(f -> f.evidence().start())
                        .thenComparing(f -> f.telling().claim().id()));
    }

    private List<SituationSource.Found> overlapping(OriginCase.Quote quote) {
        return situation.claims().stream()
                .filter(f -> f.report().equals(quote.report()) && overlap(f, quote) > 0)
                .toList();
    }

    private static int overlap(SituationSource.Found found, OriginCase.Quote quote) {
        return Math.min(found.evidence().end(), quote.span().end())
                - Math.max(found.evidence().start(), quote.span().start());
    }

    private static Optional<Event> holding(ClaimId claim, List<Event> events) {
        return events.stream()
                .filter(e -> e.tellings().stream().anyMatch(t -> t.claim().id().equals(claim)))
                .findFirst();
    }

    private void compare(OriginCase.Quote quote, String when, OriginCase.Expected expected, List<Event> known) {
        String what = quote.report() + " \"" + quote.words() + "\"" + when;
        Optional<SituationSource.Found> claim = claim(quote);
        Optional<Event> event = claim.flatMap(c -> holding(c.telling().claim().id(), known));
        if (claim.isEmpty() || event.isEmpty()) {
            miss(what, "a claim", claim.isEmpty() ? "-" : "in no event");
            return;
        }
        boolean denies = claim.get().telling().denies();
        Event e = event.get();
        boolean denial = denies && e.tellings().stream().anyMatch(t -> !t.denies());
        Origins side = denial ? e.denials() : e.origins();
        expected.origins()
                .ifPresent(
                        o -> judge(what, "origins " + o, "origins " + List.of(side.min(), side.max()), origins(side)));
        expected.reports().ifPresent(r -> judge(what, "reports " + r, "reports " + side.reports(), carriers(e)));
        expected.credibility()
                .ifPresent(c -> judge(
                        what,
                        "credibility " + c,
                        "credibility " + e.grade().credibility(),
                        String.join(" ", e.grade().credibilityReasons())));
        expected.flags()
                .ifPresent(f -> judge(
                        what,
                        "flags " + f,
                        "flags " + side.flags().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                        origins(side)));
        expected.polarity().ifPresent(p -> judge(what, p, denies ? "denied" : "affirmed", "the claim's stance"));
    }

    private void judge(String what, String expected, String found, String because) {
        if (!expected.equals(found)) {
            miss(what, expected, found + " (" + because + ")");
        }
    }

    private static String origins(Origins side) {
        return side.origins().stream()
                        .map(o -> o.voice().name() + " " + o.interest().name().toLowerCase(Locale.ROOT) + " in "
                                + o.carriedBy())
                        .collect(Collectors.joining("; "))
                + side.merges().stream().map(m -> " | " + m.reason()).collect(Collectors.joining());
    }

    private String carriers(Event event) {
        return event.tellings().stream()
                .map(t -> named(t.claim().id()) + " \"" + t.claim().evidence().quote() + "\"")
                .collect(Collectors.joining("; "));
    }

    private String named(ClaimId claim) {
        return situation.claims().stream()
                .filter(f -> f.telling().claim().id().equals(claim))
                .map(SituationSource.Found::report)
                .findFirst()
                .orElse("?");
    }

    /**
     * Two origins and what lies between them. An origin is the set of its claims within one event, so that any report of it may
     * stand for it.
     */
    private record Between(String kind, Set<String> origins, String shown) {}

    private List<Between> conflicts() {
        List<Between> found = new ArrayList<>();
        for (Event event : events) {
            for (Conflict conflict : event.conflicts()) {
                found.add(new Between(
                        conflict.kind(),
                        new TreeSet<>(Set.of(origin(conflict.one(), event), origin(conflict.other(), event) + " ")),
                        conflict.explanation()));
            }
        }
        return found.stream().map(OriginJudge::tidy).toList();
    }

    private List<Between> updates() {
        List<Between> found = new ArrayList<>();
        for (Event event : events) {
            for (Update update : event.updates()) {
                found.add(new Between(
                        "update",
                        new TreeSet<>(Set.of(origin(update.earlier(), event), origin(update.later(), event) + " ")),
                        update.explanation()));
            }
        }
        return found.stream().map(OriginJudge::tidy).toList();
    }

    private static Between tidy(Between b) {
        return new Between(
                b.kind(),
                b.origins().stream().map(String::strip).collect(Collectors.toCollection(TreeSet::new)),
                b.shown());
    }

    /** A name for the origin a claim goes back to within its event. */
    private static String origin(ClaimId claim, Event event) {
        for (Origins side : List.of(event.origins(), event.denials())) {
            for (Origin origin : side.origins()) {
                if (origin.claims().contains(claim)) {
                    return event.id() + " " + origin.claims().get(0);
                }
            }
        }
        return event.id() + " " + claim;
    }

    private void ties(List<OriginCase.Tie> expected, List<Between> found, String word) {
        List<Between> used = new ArrayList<>();
        for (OriginCase.Tie tie : expected) {
            Optional<Between> match = found.stream()
                    .filter(f -> f.kind().equals(tie.kind()) && joins(f, tie))
                    .findFirst();
            match.ifPresent(used::add);
            if (match.isEmpty()) {
                miss(
                        word,
                        tie.kind() + " " + tie.one().report() + " \""
                                + tie.one().words() + "\" - " + tie.other().report() + " \""
                                + tie.other().words() + "\"",
                        "-");
            }
        }
        for (Between f : found) {
            boolean asked = used.stream()
                    .anyMatch(u -> u.kind().equals(f.kind()) && u.origins().equals(f.origins()));
            if (!asked) {
                miss(word, "-", f.kind() + ": " + f.shown());
            }
        }
    }

    private boolean joins(Between found, OriginCase.Tie tie) {
        for (SituationSource.Found one : overlapping(tie.one())) {
            for (SituationSource.Found other : overlapping(tie.other())) {
                Optional<Event> event = holding(one.telling().claim().id(), events);
                boolean both = event.isPresent()
                        && event.equals(holding(other.telling().claim().id(), events));
                if (both) {
                    Set<String> ends = new TreeSet<>();
                    ends.add(origin(one.telling().claim().id(), event.get()));
                    ends.add(origin(other.telling().claim().id(), event.get()));
                    if (found.origins().equals(ends)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void together(OriginCase.Pair pair, boolean same) {
        Optional<Event> one =
                claim(pair.one()).flatMap(c -> holding(c.telling().claim().id(), events));
        Optional<Event> other =
                claim(pair.other()).flatMap(c -> holding(c.telling().claim().id(), events));
        boolean known = one.isPresent() && other.isPresent();
        if (!known || one.equals(other) != same) {
            miss(
                    pair.one().report() + " \"" + pair.one().words() + "\" - "
                            + pair.other().report() + " \"" + pair.other().words() + "\"",
                    same ? "one event" : "two events",
                    !known ? "a claim is missing" : same ? "two events" : "one event");
        }
    }
}
