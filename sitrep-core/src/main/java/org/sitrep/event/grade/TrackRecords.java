package org.sitrep.event.grade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.TrackRecord;
import org.sitrep.event.origins.Stand;

/**
 * What became of the claims of every source: a claim is resolved when the event would be graded 1 or 5 without the source, and
 * without whoever is possibly the same. Made of all events at once, so the order in which they came does not matter.
 *
 * <p>Only who answers for a claim has a record. The outlets that carried it have none here, and who has no name can have none.
 */
public final class TrackRecords {
    private static final int CONFIRMED = 1;
    private static final int REFUTED = 5;

    private final Map<Kept, Sum> sums = new HashMap<>();

    /**
     * An event as far as records look at it.
     *
     * @param supporting origins that say so and have not taken it back
     * @param denying origins that deny it
     */
    public record Case(ClaimFamily family, List<Stand> supporting, List<Stand> denying) {
        public Case {
            supporting = List.copyOf(supporting);
            denying = List.copyOf(denying);
        }
    }

    private record Kept(String source, ClaimFamily family) {}

    private record Sum(int resolved, int borneOut, int disproved, Optional<LocalDate> by) {
        Sum plus(boolean right, boolean affirmed, LocalDate day) {
            return new Sum(
                    resolved + 1,
                    borneOut + (right ? 1 : 0),
                    disproved + (affirmed && !right ? 1 : 0),
                    Optional.of(by.filter(b -> b.isAfter(day)).orElse(day)));
        }
    }

    private record Settled(int credibility, LocalDate day) {}

    /** The records after all of these events. */
    public TrackRecords(Collection<Case> cases) {
        cases.forEach(this::add);
    }

    private void add(Case one) {
        Set<String> done = new HashSet<>();
        for (Stand stand : one.supporting()) {
            settle(one, stand, true, done);
        }
        for (Stand stand : one.denying()) {
            settle(one, stand, false, done);
        }
    }

    private void settle(Case one, Stand stand, boolean affirms, Set<String> done) {
        Optional<String> source = stand.source().filter(s -> stand.attributed());
        if (source.isEmpty() || !done.add(source.get())) {
            return;
        }
        Set<Integer> perhapsTheSame = new HashSet<>();
        own(one.supporting(), source.get()).forEach(s -> perhapsTheSame.add(s.possibly()));
        Set<Integer> denyingToo = new HashSet<>();
        own(one.denying(), source.get()).forEach(s -> denyingToo.add(s.possibly()));
        List<Stand> supporting = without(one.supporting(), perhapsTheSame);
        List<Stand> denying = without(one.denying(), denyingToo);
        settled(supporting, denying, heard(stand))
                .ifPresent(s -> sums.merge(
                        new Kept(source.get(), one.family()),
                        new Sum(0, 0, 0, Optional.empty())
                                .plus((s.credibility() == CONFIRMED) == affirms, affirms, s.day()),
                        TrackRecords::sum));
    }

    private static Sum sum(Sum one, Sum other) {
        Optional<LocalDate> by = one.by().isPresent()
                        && other.by().filter(o -> o.isAfter(one.by().get())).isEmpty()
                ? one.by()
                : other.by();
        return new Sum(
                one.resolved() + other.resolved(),
                one.borneOut() + other.borneOut(),
                one.disproved() + other.disproved(),
                by);
    }

    private static List<Stand> own(List<Stand> stands, String source) {
        return stands.stream()
                .filter(s -> s.source().equals(Optional.of(source)))
                .toList();
    }

    private static List<Stand> without(List<Stand> stands, Set<Integer> groups) {
        return stands.stream().filter(s -> !groups.contains(s.possibly())).toList();
    }

    /** How the others settle it, and on what day the last that it took was heard. */
    private static Optional<Settled> settled(List<Stand> supporting, List<Stand> denying, Instant said) {
        int verdict = credibility(supporting, denying);
        if (verdict != CONFIRMED && verdict != REFUTED) {
            return Optional.empty();
        }
        TreeSet<Instant> moments = new TreeSet<>();
        supporting.forEach(s -> moments.add(heard(s)));
        denying.forEach(s -> moments.add(heard(s)));
        for (Instant moment : moments) {
            if (credibility(until(supporting, moment), until(denying, moment)) == verdict) {
                Instant last = said.isAfter(moment) ? said : moment;
                return Optional.of(new Settled(verdict, LocalDate.ofInstant(last, ZoneOffset.UTC)));
            }
        }
        return Optional.empty();
    }

    private static List<Stand> until(List<Stand> stands, Instant moment) {
        return stands.stream().filter(s -> !heard(s).isAfter(moment)).toList();
    }

    private static Instant heard(Stand stand) {
        return stand.tellings().get(0).carrier().received();
    }

    private static int credibility(List<Stand> supporting, List<Stand> denying) {
        int min = (int) supporting.stream()
                .filter(Stand::attributed)
                .mapToInt(Stand::possibly)
                .distinct()
                .count();
        return Admiralty.of(new Admiralty.Standing(min, supporting, denying, false, Optional.empty(), Optional.empty()))
                .credibility();
    }

    /** The records of the sources among these, one for each, in their order. */
    public List<TrackRecord> of(List<Stand> stands, ClaimFamily family) {
        List<TrackRecord> records = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Stand stand : stands) {
            Optional<String> source = stand.source().filter(s -> stand.attributed());
            if (source.isPresent() && done.add(source.get())) {
                Sum sum = sums.getOrDefault(new Kept(source.get(), family), new Sum(0, 0, 0, Optional.empty()));
                records.add(Letters.given(
                        source.get(),
                        stand.origin().voice().name(),
                        family,
                        sum.resolved(),
                        sum.borneOut(),
                        sum.disproved(),
                        sum.by()));
            }
        }
        return records;
    }
}
