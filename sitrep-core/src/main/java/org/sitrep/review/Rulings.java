package org.sitrep.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.ClaimId;
import org.sitrep.base.EventId;
import org.sitrep.event.Event;
import org.sitrep.event.Grade;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Ruling;
import org.sitrep.event.TrackRecord;

/** Puts the analyst's grades in the place of the suggested ones. Claims, origins and conflicts stay as they are. */
public final class Rulings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Comparator<Decision> EARLIEST = Comparator.comparing(Decision::at);

    private Rulings() {}

    /**
     * The events as graded by these decisions, in their order.
     *
     * @param decisions those known at the moment, those of one instant in the order of recording
     */
    public static List<Event> on(Collection<Event> events, Collection<Decision> decisions) {
        List<Decision> standing = standing(decisions);
        if (standing.isEmpty()) {
            return List.copyOf(events);
        }
        Map<ClaimId, EventId> eventOf = new HashMap<>();
        events.forEach(e -> e.tellings().forEach(t -> eventOf.put(t.claim().id(), e.id())));
        Map<EventId, Decision.Graded> grades = new HashMap<>();
        List<Decision.Consented> consents = new ArrayList<>();
        for (Decision decision : standing) {
            decision.<Boolean>fold(
                    graded -> {
                        meant(graded, eventOf).ifPresent(id -> grades.put(id, graded));
                        return true;
                    },
                    consents::add,
                    regrouped -> false,
                    withdrawn -> false);
        }
        return events.stream()
                .map(e -> e.graded(ruled(consented(e.grade(), consents), e, Optional.ofNullable(grades.get(e.id())))))
                .toList();
    }

    /** The merges and splits that nobody has taken back, earliest first. */
    public static List<Regrouping> regroupings(Collection<Decision> decisions) {
        return standing(decisions).stream()
                .flatMap(d -> d.<Stream<Regrouping>>fold(
                        g -> Stream.empty(), c -> Stream.empty(), r -> Stream.of(r.regrouping()), w -> Stream.empty()))
                .toList();
    }

    /** Those that nobody has taken back, earliest first, those of one instant in the order given. */
    public static List<Decision> standing(Collection<Decision> decisions) {
        Set<String> withdrawn = new HashSet<>();
        decisions.forEach(d -> d.<Boolean>fold(g -> false, c -> false, r -> false, w -> withdrawn.add(w.decision())));
        return decisions.stream()
                .filter(d -> !withdrawn.contains(d.id()))
                .sorted(EARLIEST)
                .toList();
    }

    /** The event that holds most of the claims graded; of several the one with the earliest of them. */
    private static Optional<EventId> meant(Decision.Graded graded, Map<ClaimId, EventId> eventOf) {
        Map<EventId, Long> shares = graded.claims().stream()
                .flatMap(c -> Optional.ofNullable(eventOf.get(c)).stream())
                .collect(Collectors.groupingBy(e -> e, LinkedHashMap::new, Collectors.counting()));
        long most = shares.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return shares.entrySet().stream()
                .filter(s -> s.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Grade consented(Grade grade, List<Decision.Consented> consents) {
        List<String> reasons = new ArrayList<>();
        List<TrackRecord> records = new ArrayList<>();
        for (TrackRecord record : grade.records()) {
            Optional<Decision.Consented> consent = consents.stream()
                    .filter(c ->
                            record.couldBeA() && c.source().equals(record.source()) && c.family() == record.family())
                    .reduce((earlier, later) -> later);
            records.add(consent.isPresent() ? record.with(Grade.Reliability.A) : record);
            consent.ifPresent(c -> reasons.add("A, completely reliable: " + record.name()
                    + ", by its record and the consent of " + signature(c.by(), c.at()) + ": " + c.why()));
        }
        if (reasons.isEmpty()) {
            return grade;
        }
        reasons.addAll(grade.reliabilityReasons());
        return grade.with(Grade.Reliability.A, reasons, records);
    }

    private static Grade ruled(Grade suggested, Event event, Optional<Decision.Graded> decision) {
        if (decision.isEmpty()) {
            return suggested;
        }
        Decision.Graded graded = decision.get();
        int since = (int) event.tellings().stream()
                .filter(t -> !graded.claims().contains(t.claim().id()))
                .map(t -> t.carrier().report())
                .distinct()
                .count();
        return suggested.ruled(
                graded.reliability(),
                graded.credibility(),
                new Ruling(graded.id(), graded.by(), graded.at(), graded.why(), suggested.code(), since),
                signature(graded.by(), graded.at()));
    }

    private static String signature(String by, Instant at) {
        return by + " on " + DAY.format(at.atZone(ZoneOffset.UTC));
    }
}
