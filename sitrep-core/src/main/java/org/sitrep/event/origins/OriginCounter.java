package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.base.ActorId;
import org.sitrep.base.ClaimId;
import org.sitrep.claim.Part;
import org.sitrep.claim.Voice;
import org.sitrep.event.Dependence;
import org.sitrep.event.Origin;
import org.sitrep.event.Origins;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.reference.Standing;

/**
 * Counts independent origins: claims that depend on each other for certain are one origin (the maximum), with those that possibly
 * do as well (the minimum).
 */
public final class OriginCounter {
    /** Earliest received first. */
    public static final Comparator<Telling> EARLIEST = Comparator.comparing(
                    (Telling t) -> t.carrier().received())
            .thenComparing(t -> t.claim().id());

    private final Sides sides;
    private final EndReader ends;
    private final Dependences dependences;
    private final SameSource sameSource;
    private final ReuseReader copies;
    private final Interests interests;

    public OriginCounter(Sides sides, ReuseReader copies) {
        this.sides = sides;
        this.copies = copies;
        ends = new EndReader(sides);
        sameSource = new SameSource(sides);
        dependences = new Dependences(sides, sameSource, copies);
        interests = new Interests(sides);
    }

    /**
     * The origins of tellings that say the same of one event.
     *
     * @param tellings never empty
     * @param contradicting tellings of the same event that say the opposite: a denial by an own origin is a retraction
     */
    public Tally count(Collection<Telling> tellings, Collection<Telling> contradicting) {
        return count(tellings, contradicting, contradicting);
    }

    /**
     * The same.
     *
     * @param around other tellings of the event, which may name the party that "its spokesman" speaks for
     */
    public Tally count(Collection<Telling> tellings, Collection<Telling> contradicting, Collection<Telling> around) {
        Optional<ActorId> about = about(tellings, around);
        Optional<ActorId> group = group(tellings, around);
        List<End> all = witnesses(new Compilations(sides)
                .apart(tellings.stream()
                        .sorted(EARLIEST)
                        .map(t -> ends.read(t, about, group))
                        .toList()));
        Dependences.Found found = dependences.of(all);
        Map<ClaimId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i);
        }
        Groups certain = new Groups(all.size());
        List<Dependence> merges = new ArrayList<>();
        unite(certain, found.dependences(), true, numbers, merges);
        Groups possible = certain.copy();
        unite(possible, found.dependences(), false, numbers, merges);

        Set<ClaimId> dependent = new HashSet<>();
        merges.stream()
                .filter(Dependence::certain)
                .filter(d -> d.fold(c -> true, c -> true, s -> false, f -> true, c -> false))
                .forEach(d -> dependent.add(d.of()));
        Map<Integer, List<End>> groups = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(certain.of(i), g -> new ArrayList<>()).add(all.get(i));
        }
        List<Stand> stands = stands(groups, possible, dependent);
        long min = stands.stream()
                .filter(Stand::attributed)
                .mapToInt(Stand::possibly)
                .distinct()
                .count();
        int reports = (int)
                tellings.stream().map(t -> t.carrier().report()).distinct().count();
        return new Tally(
                new Origins(
                        (int) min,
                        stands.size(),
                        reports,
                        stands.stream().map(Stand::origin).toList(),
                        merges.stream().map(Compilations::told).toList(),
                        List.copyOf(flags(found, stands, contradicting))),
                stands);
    }

    /** The one actor of these claims, if those that name one name the same. */
    private static Optional<ActorId> about(Collection<Telling> tellings, Collection<Telling> around) {
        Set<ActorId> actors = new LinkedHashSet<>();
        for (Collection<Telling> some : List.of(tellings, around)) {
            some.forEach(t -> t.claim()
                    .that()
                    .particulars()
                    .part(Part.Role.ACTOR)
                    .flatMap(p -> p.party().value().actor())
                    .ifPresent(actors::add));
        }
        return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
    }

    /** The one armed group that acts in these claims or to which something is done, if there is one. */
    private Optional<ActorId> group(Collection<Telling> tellings, Collection<Telling> around) {
        Set<ActorId> groups = new LinkedHashSet<>();
        for (Collection<Telling> some : List.of(tellings, around)) {
            some.stream()
                    .flatMap(t -> t.claim().that().particulars().parts().stream())
                    .flatMap(p -> p.party().value().actor().stream())
                    .filter(sides::irregular)
                    .forEach(groups::add);
        }
        return groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
    }

    /** A reporter who was there answers for what his report says in its own name, unless it names a source for the event. */
    private static List<End> witnesses(List<End> ends) {
        return ends.stream()
                .map(e -> e.seen() && ends.stream().anyMatch(o -> o.sameReport(e) && o.attributed() && !o.seen())
                        ? e.unattributed()
                        : e)
                .toList();
    }

    /** Whether nothing, not even a possibility, ties the two. */
    public boolean independent(Stand one, Stand other) {
        for (Telling a : one.tellings()) {
            for (Telling b : other.tellings()) {
                End first = ends.read(a);
                End second = ends.read(b);
                boolean tied = sameSource.between(first, second).isPresent()
                        || SameSource.introduced(first, second)
                        || SameSource.calledByKind(first, second)
                        || SameSource.calledByKind(second, first)
                        || dependences.handsOn(first, second)
                        || dependences.handsOn(second, first)
                        || copies.between(a, b).extent() != org.sitrep.event.copies.Reuse.Extent.NONE;
                if (tied) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether an origin takes back what it said: it is among those who now deny it. */
    public boolean retracted(Stand stand, Collection<Telling> contradicting) {
        return stand.tellings().stream().anyMatch(t -> contradicting.stream().anyMatch(d -> takesBack(d, t)));
    }

    private boolean takesBack(Telling denial, Telling telling) {
        if (denial.carrier().received().isBefore(telling.carrier().received())
                || denial.carrier().report().equals(telling.carrier().report())) {
            return false;
        }
        End denying = ends.read(denial);
        End saying = ends.read(telling);
        boolean outletCorrects = isOwnWord(denial) && Dependences.sameOutlet(denial.carrier(), telling.carrier());
        boolean person = !denying.unnamed() && !saying.unnamed();
        return outletCorrects
                || (person
                        && sameSource
                                .between(denying, saying)
                                .map(SameSource.Finding::certain)
                                .orElse(false));
    }

    /** Whether the outlet itself speaks, though it may call itself "this newspaper". */
    private static boolean isOwnWord(Telling denial) {
        return denial.claim().by().chain().stream()
                .skip(1)
                .allMatch(v -> v.value().name().toLowerCase(Locale.ROOT).matches("(?:this|our) [\\p{L} ]+"));
    }

    private static void unite(
            Groups groups,
            List<Dependence> dependences,
            boolean certain,
            Map<ClaimId, Integer> numbers,
            List<Dependence> merges) {
        for (Dependence dependence : dependences) {
            if (dependence.certain() == certain) {
                int of = Objects.requireNonNull(numbers.get(dependence.of()));
                int on = Objects.requireNonNull(numbers.get(dependence.on()));
                if (groups.unite(of, on)) {
                    merges.add(dependence);
                }
            }
        }
    }

    private List<Stand> stands(Map<Integer, List<End>> groups, Groups possible, Set<ClaimId> dependent) {
        List<Set<ActorId>> parties = new ArrayList<>();
        List<End> leaders = new ArrayList<>();
        for (List<End> group : groups.values()) {
            End leader = leader(group, dependent);
            leaders.add(leader);
            parties.add(parties(leader));
        }
        Groups blocs = new Groups(leaders.size());
        for (int i = 0; i < leaders.size(); i++) {
            for (int j = i + 1; j < leaders.size(); j++) {
                if (oneSide(parties.get(i), parties.get(j), leaders.get(i))) {
                    blocs.unite(i, j);
                }
            }
        }
        List<Stand> stands = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Integer, List<End>> group : groups.entrySet()) {
            List<End> members = group.getValue();
            stands.add(new Stand(
                    origin(leaders.get(number), members),
                    leaders.get(number).keptUnder(),
                    members.stream().anyMatch(End::attributed),
                    possible.of(group.getKey()),
                    blocs.of(number),
                    members.stream().map(End::telling).toList()));
            number++;
        }
        return stands;
    }

    /** The party that speaks, and the operation or unit of it that is named: an ally of the one stands beside the other. */
    private Set<ActorId> parties(End leader) {
        Set<ActorId> parties = new LinkedHashSet<>();
        leader.source().filter(sides::party).ifPresent(parties::add);
        if (!parties.isEmpty()) {
            leader.voice().actor().filter(sides::party).ifPresent(parties::add);
        }
        return parties;
    }

    private boolean oneSide(Set<ActorId> one, Set<ActorId> other, End at) {
        for (ActorId a : one) {
            for (ActorId b : other) {
                Standing side = sides.between(a, b, EndReader.day(at.telling().carrier()));
                if (side == Standing.SAME || side == Standing.ALLIED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The voice that stands for an origin: named, not an outlet, not one that took it over; the earliest of those. */
    private static End leader(List<End> group, Set<ClaimId> dependent) {
        return group.stream()
                .min(Comparator.comparing((End e) -> !e.attributed())
                        .thenComparing(e -> dependent.contains(e.id()))
                        .thenComparing(e -> rank(e.voice()))
                        .thenComparing(End::telling, EARLIEST))
                .orElseThrow();
    }

    private static int rank(Voice voice) {
        return voice.<Integer>fold(o -> 2, o -> 0, p -> 0, a -> 1);
    }

    private Origin origin(End leader, List<End> members) {
        Set<String> carriers = new LinkedHashSet<>();
        Set<Origin.Interest> found = EnumSet.noneOf(Origin.Interest.class);
        for (End member : members) {
            carriers.add(member.telling().carrier().outlet());
            found.add(interests.of(member));
        }
        Origin.Interest interest = found.contains(Origin.Interest.AGAINST_INTEREST)
                ? Origin.Interest.AGAINST_INTEREST
                : found.contains(Origin.Interest.SELF_SERVING) ? Origin.Interest.SELF_SERVING : Origin.Interest.NEUTRAL;
        return new Origin(
                leader.voice(),
                members.stream().map(e -> e.telling().claim().id()).distinct().toList(),
                List.copyOf(carriers),
                interest);
    }

    private Set<Origins.Flag> flags(Dependences.Found found, List<Stand> stands, Collection<Telling> contradicting) {
        Set<Origins.Flag> flags = EnumSet.noneOf(Origins.Flag.class);
        if (found.circular()) {
            flags.add(Origins.Flag.CIRCULAR);
        }
        if (found.uncredited()) {
            flags.add(Origins.Flag.UNCREDITED);
        }
        if (stands.stream().anyMatch(s -> retracted(s, contradicting))) {
            flags.add(Origins.Flag.RETRACTED);
        }
        List<Stand> named = stands.stream().filter(Stand::attributed).toList();
        if (named.stream().anyMatch(s -> s.origin().interest() == Origin.Interest.AGAINST_INTEREST)) {
            flags.add(Origins.Flag.AGAINST_INTEREST);
        }
        if (!named.isEmpty() && named.stream().allMatch(s -> s.origin().interest() == Origin.Interest.SELF_SERVING)) {
            flags.add(Origins.Flag.SELF_SERVING);
        }
        boolean several = named.stream().mapToInt(Stand::possibly).distinct().count() >= 2;
        if (several && named.stream().mapToInt(Stand::bloc).distinct().count() == 1) {
            flags.add(Origins.Flag.ONE_BLOC);
        }
        return flags;
    }

    /** Disjoint groups of numbers; the smallest member stands for its group. */
    private static final class Groups {
        private final Map<Integer, Integer> parent = new LinkedHashMap<>();

        Groups(int size) {
            for (int i = 0; i < size; i++) {
                parent.put(i, i);
            }
        }

        int of(int i) {
            int at = i;
            for (int up = parent.getOrDefault(at, at); up != at; up = parent.getOrDefault(at, at)) {
                at = up;
            }
            return at;
        }

        boolean unite(int i, int j) {
            int one = of(i);
            int other = of(j);
            parent.put(Math.max(one, other), Math.min(one, other));
            return one != other;
        }

        Groups copy() {
            Groups copy = new Groups(0);
            copy.parent.putAll(parent);
            return copy;
        }
    }
}
