package org.sitrep.event.linking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.ReportId;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.event.Carrier;
import org.sitrep.event.Telling;
import org.sitrep.event.conflict.PlaceName;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Gazetteer;

/**
 * Reads the slots of tellings. A claim that says no place or day is compared with those of the nearest claim before it in its
 * report (first of its own sentence); the claim itself stays as it is.
 */
final class SlotReader {
    /** A neighbouring claim further away, in characters, speaks of something else. */
    private static final int REACH = 450;

    /** So many days a denial or a report taken back may come after what it denies. */
    private static final int BEFORE_A_DENIAL = 14;

    private static final int BEFORE_A_COUNT = 5;

    private static final Pattern REFERS_BACK = Pattern.compile(
            "\\b(the (dead|victims|wounded|injured|attack|strike|strikes|air ?strike|air ?strikes|bombing|blast|explosion"
                    + "|raid|raids|shelling|bombardment)|those killed|of them)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HABIT =
            Pattern.compile("\\b(usually|often|regularly|normally|routinely|habitually)\\b", Pattern.CASE_INSENSITIVE);

    /** A night named by the day on which it begins: "on Tuesday night". */
    private static final Pattern EVENING_OF = Pattern.compile(
            "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: at)? night\\b|\\bnight of (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NIGHT = Pattern.compile(
            "\\b(over|mid)?night\\b|\\b(?:at|before) (?:dawn|daybreak|sunrise)\\b|\\bpre-?dawn\\b"
                    + "|\\b(?:early|small|first) hours\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORNING = Pattern.compile(
            "(?<!since |until |till |by |from |before )\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|in the|that)"
                    + " morning\\b(?! (?:until|till|to))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATER = Pattern.compile(
            "(?<!since |until |till |by |from |before )\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|this|in the|that)"
                    + " (?:afternoon|evening)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;

    SlotReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The slots in the order of claim ids. */
    List<Slots> read(Collection<Telling> tellings) {
        Map<ReportId, List<Telling>> reports = new TreeMap<>();
        for (Telling telling : tellings) {
            reports.computeIfAbsent(telling.carrier().report(), r -> new ArrayList<>())
                    .add(telling);
        }
        List<Slots> slots = new ArrayList<>();
        for (List<Telling> report : reports.values()) {
            report.sort(Comparator.comparing((Telling t) -> t.claim().evidence().span())
                    .thenComparing(t -> t.claim().id()));
            for (Telling telling : report) {
                slots.add(slots(telling, report));
            }
        }
        slots.sort(Comparator.comparing(s -> s.telling().claim().id()));
        return slots;
    }

    private Slots slots(Telling telling, List<Telling> report) {
        Claim claim = telling.claim();
        Particulars fields = claim.that().particulars();
        List<Spot> own = spots(fields);
        List<Spot> spots = own.isEmpty() ? neighbourly(telling, report, this::spots, List.of()) : own;
        Slots.Mode mode = mode(claim.stance().modality());
        boolean denied = telling.denies();
        Set<String> places = new HashSet<>();
        fields.places().forEach(w -> places.addAll(Words.of(w.place().value().text())));
        Days days = atNight(days(telling, report, mode, denied), claim);
        return new Slots(
                telling,
                kind(claim),
                mode,
                denied,
                fields.code(EventCode.Book.PLOVER),
                subEvent(fields),
                fields.code(EventCode.Book.CONDITION),
                spots,
                namesItsPlace(claim),
                days.first(),
                days.last(),
                days.dating(),
                hours(claim, days, report),
                fields.part(Part.Role.ACTOR).map(Slots.Side::of),
                fields.part(Part.Role.TARGET).map(Slots.Side::of),
                fields.amounts(),
                numbers(claim.evidence().quote(), places),
                numbers(claim.sentence().quote(), places),
                REFERS_BACK.matcher(claim.evidence().quote()).find(),
                Names.of(claim),
                source(claim.by().last().value()));
    }

    /** Residents are not one source because two reports call them so; somebody named is, or somebody of a body. */
    private static String source(Voice voice) {
        boolean anybody = voice.actor().isEmpty()
                && voice.<Boolean>fold(
                        o -> false, o -> false, p -> false, a -> a.affiliation().isEmpty());
        return anybody ? "" : Words.fold(voice.name());
    }

    private record Days(long first, long last, Slots.Dating dating) {
        static Days of(LocalDate first, LocalDate last, Slots.Dating dating) {
            return new Days(first.toEpochDay(), Math.max(first.toEpochDay(), last.toEpochDay()), dating);
        }
    }

    /** A night belongs to two days, and reports put it on either. */
    private static Days atNight(Days days, Claim claim) {
        boolean stated = days.dating() == Slots.Dating.STATED && days.first() == days.last();
        String words = claim.evidence().quote();
        if (!stated || !NIGHT.matcher(words).find()) {
            return days;
        }
        int before = EVENING_OF.matcher(words).find() ? 0 : 1;
        return new Days(days.first() - before, days.last() + 1, days.dating());
    }

    /** "On Thursday morning", in a claim or another of its sentence; of a day that is known. */
    private static Slots.Hours hours(Claim claim, Days days, List<Telling> report) {
        StringBuilder words = new StringBuilder();
        for (Telling other : report) {
            if (other.claim().sentence().span().equals(claim.sentence().span())) {
                words.append(other.claim().evidence().quote()).append(". ");
            }
        }
        boolean morning = MORNING.matcher(words).find();
        boolean later = LATER.matcher(words).find();
        boolean oneDay = days.first() == days.last() && days.dating().compareTo(Slots.Dating.NEIGHBOUR) <= 0;
        return !oneDay || morning == later ? Slots.Hours.UNKNOWN : morning ? Slots.Hours.MORNING : Slots.Hours.LATER;
    }

    private Days days(Telling telling, List<Telling> report, Slots.Mode mode, boolean denied) {
        LocalDate known = known(telling.carrier());
        Optional<Days> stated = stated(
                telling.claim().that().particulars(),
                known,
                ownDay(telling.claim()) ? Slots.Dating.STATED : Slots.Dating.NEIGHBOUR);
        if (stated.isPresent()) {
            return stated.get();
        }
        boolean occurrence = telling.claim().that().kind().equals("occurrence");
        if (occurrence && mode == Slots.Mode.ACTUAL) {
            Optional<Days> near = neighbourly(
                    telling, report, fields -> stated(fields, known, Slots.Dating.NEIGHBOUR), Optional.<Days>empty());
            if (near.isPresent()) {
                return near.get();
            }
        }
        if (telling.carrier().published().isEmpty()) {
            return Days.of(known.minusDays(30), known, Slots.Dating.RECEIVED);
        }
        int back = !occurrence ? 10 : denied ? BEFORE_A_DENIAL : isCounted(telling) ? BEFORE_A_COUNT : 3;
        int ahead = mode == Slots.Mode.ACTUAL ? 0 : 14;
        return Days.of(known.minusDays(back), known.plusDays(ahead), Slots.Dating.PUBLISHED);
    }

    /** Whether somebody who is named says how many, and that is more than one: such a number is told for days. */
    private static boolean isCounted(Telling telling) {
        boolean told = telling.claim().by().chain().size() > 1
                && !source(telling.claim().by().last().value()).isEmpty();
        return told
                && telling.claim().that().particulars().amounts().stream()
                        .anyMatch(a -> a.amount().value().low().orElse(0) > 1);
    }

    /** The day on which a report became known. */
    static LocalDate known(Carrier carrier) {
        return carrier.published().orElseGet(() -> LocalDate.ofInstant(carrier.received(), ZoneOffset.UTC));
    }

    private static Optional<Days> stated(Particulars fields, LocalDate known, Slots.Dating dating) {
        return fields.when()
                .map(Cited::value)
                .flatMap(when -> when.fold(
                        d -> Optional.of(Days.of(d.day(), d.day(), dating)),
                        w -> Optional.of(Days.of(w.earliest(), w.latest(), dating)),
                        b -> Optional.of(Days.of(b.latest().minusDays(30), b.latest(), dating)),
                        a -> Optional.of(Days.of(
                                a.earliest(),
                                known.isBefore(a.earliest()) ? a.earliest().plusDays(30) : known,
                                dating)),
                        (When.Relative r) -> Optional.<Days>empty(),
                        (When.Unstated u) -> Optional.<Days>empty()));
    }

    /** What the claims of the same sentence say, else the nearest claim before it; only occurrences, only what is not denied. */
    private static <T> T neighbourly(
            Telling telling, List<Telling> report, java.util.function.Function<Particulars, T> reading, T nothing) {
        Claim claim = telling.claim();
        if (!claim.that().kind().equals("occurrence")) {
            return nothing;
        }
        T found = nothing;
        int distance = REACH;
        for (Telling other : report) {
            Claim neighbour = other.claim();
            boolean eligible = !neighbour.id().equals(claim.id())
                    && neighbour.that().kind().equals("occurrence")
                    && neighbour
                            .that()
                            .particulars()
                            .code(EventCode.Book.PLOVER)
                            .isPresent()
                    && neighbour.stance().modality() == claim.stance().modality();
            int from = claim.sentence().span().start()
                    - neighbour.sentence().span().start();
            if (eligible && from >= 0 && from < distance) {
                T value = reading.apply(neighbour.that().particulars());
                if (!value.equals(nothing)) {
                    found = value;
                    distance = from;
                }
            }
        }
        return found;
    }

    private List<Spot> spots(Particulars fields) {
        List<Spot> spots = new ArrayList<>();
        for (Where where : fields.places()) {
            Where.Named named = where.place().value();
            gazetteer
                    .place(named.id())
                    .ifPresent(p -> spots.add(new Spot(where.role(), p, named.near(), PlaceName.of(named.text()))));
        }
        return List.copyOf(spots);
    }

    /** Soldiers killed by nobody knows whom are coded as a clash; for joining that is no more than an attack. */
    private static Optional<String> subEvent(Particulars fields) {
        Optional<String> acled = fields.code(EventCode.Book.ACLED);
        boolean toll = fields.part(Part.Role.ACTOR).isEmpty()
                && fields.amounts().stream()
                        .map(a -> a.amount().value().unit())
                        .anyMatch(u -> u == Unit.KILLED || u == Unit.WOUNDED);
        return toll && acled.equals(Optional.of("Armed clash")) ? Optional.of("Attack") : acled;
    }

    /** A counted act is compared as an act, "five journalists had been detained"; what usually happens is a state. */
    private static String kind(Claim claim) {
        boolean act = claim.that().particulars().code(EventCode.Book.PLOVER).isPresent()
                && claim.that().particulars().code(EventCode.Book.ACLED).isPresent();
        if (HABIT.matcher(claim.evidence().quote()).find()) {
            return "condition";
        }
        boolean counted = claim.that().kind().equals("estimate")
                && claim.that().particulars().code(EventCode.Book.PLOVER).isPresent();
        return act || counted ? "occurrence" : claim.that().kind();
    }

    /** Whether the sentence itself says when; else the day is that of another one. */
    private static boolean ownDay(Claim claim) {
        return claim.that()
                .particulars()
                .when()
                .flatMap(w -> w.from().firstSpan())
                .map(span -> claim.sentence().span().overlaps(span))
                .orElse(true);
    }

    /** Whether the sentence itself says where; else the place is that of another one. */
    private static boolean namesItsPlace(Claim claim) {
        String sentence = " " + Words.fold(claim.sentence().quote()) + " ";
        return claim.that().particulars().places().stream()
                .map(w -> PlaceName.of(w.place().value().text()))
                .anyMatch(name -> !name.isEmpty() && sentence.contains(" " + name + " "));
    }

    private static Slots.Mode mode(Stance.Modality modality) {
        switch (modality) {
            case ACTUAL:
                return Slots.Mode.ACTUAL;
            case PLANNED:
            case ORDERED:
                return Slots.Mode.INTENDED;
            default:
                return Slots.Mode.POSSIBLE;
        }
    }

    private static int[] numbers(String text, Set<String> places) {
        return Stems.of(text, places).stream().mapToInt(Hashes::of).sorted().toArray();
    }
}
