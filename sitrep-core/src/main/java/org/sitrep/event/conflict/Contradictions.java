package org.sitrep.event.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.base.ReportId;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Where;
import org.sitrep.event.Conflict;
import org.sitrep.event.Telling;
import org.sitrep.event.Update;
import org.sitrep.event.origins.OriginCounter;
import org.sitrep.event.origins.Stand;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** Compares the origins of one event slot by slot. */
public final class Contradictions {
    /** Towns further apart are different places. */
    private static final double APART_KM = 25;

    private static final Pattern NIGHT =
            Pattern.compile("\\b(over|mid)?night\\b|\\b(at|before) dawn\\b", Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;

    public Contradictions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What was found. */
    public record Found(List<Conflict> conflicts, List<Update> updates) {
        public Found {
            conflicts = List.copyOf(conflicts);
            updates = List.copyOf(updates);
        }
    }

    /** A number and the telling it stands in. */
    private record Figure(Telling telling, Counted counted) {
        Amount amount() {
            return counted.amount().value();
        }
    }

    /**
     * @param supporting the origins that say so
     * @param denying the origins that deny it
     */
    public Found between(List<Stand> supporting, List<Stand> denying) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        List<Map<Scope, Figure>> figures = new ArrayList<>();
        for (Stand stand : supporting) {
            figures.add(figures(stand, updates));
        }
        for (int i = 0; i < supporting.size(); i++) {
            for (int j = i + 1; j < supporting.size(); j++) {
                amounts(figures.get(i), figures.get(j)).ifPresent(conflicts::add);
                dates(supporting.get(i), supporting.get(j)).ifPresent(conflicts::add);
                places(supporting.get(i), supporting.get(j)).ifPresent(conflicts::add);
            }
            for (Stand denial : denying) {
                conflicts.add(denied(supporting.get(i), denial));
            }
        }
        return new Found(conflicts, updates);
    }

    /** The last figure of each scope of one origin; earlier ones that say something else are updated by it. */
    private static Map<Scope, Figure> figures(Stand stand, List<Update> updates) {
        Map<ReportId, Map<Scope, Figure>> byReport = new LinkedHashMap<>();
        stand.tellings().stream()
                .sorted(Comparator.comparing(Contradictions::published).thenComparing(OriginCounter.EARLIEST))
                .forEach(t -> {
                    Map<Scope, Figure> ofReport =
                            byReport.computeIfAbsent(t.carrier().report(), r -> new LinkedHashMap<>());
                    for (Counted counted : t.claim().that().particulars().amounts()) {
                        ofReport.merge(Scope.of(counted), new Figure(t, counted), Contradictions::larger);
                    }
                });
        Map<Scope, List<Figure>> history = new LinkedHashMap<>();
        for (Map<Scope, Figure> report : byReport.values()) {
            report.forEach((scope, figure) -> {
                List<Figure> known = history.computeIfAbsent(scope, s -> new ArrayList<>());
                boolean again = known.stream().anyMatch(k -> repeats(k.amount(), figure.amount()));
                if (!again && !known.isEmpty()) {
                    updates.add(update(known.get(known.size() - 1), figure));
                }
                if (!again) {
                    known.add(figure);
                }
            });
        }
        Map<Scope, Figure> last = new LinkedHashMap<>();
        history.forEach((scope, known) -> last.put(scope, known.get(known.size() - 1)));
        return last;
    }

    /** Whether a later figure says nothing new; "57" after "at least 14" does. */
    private static boolean repeats(Amount known, Amount later) {
        boolean risen = known.high().isEmpty()
                && later.low().orElse(0) > 1.1 * known.low().orElse(0);
        return known.intersects(later) && !risen;
    }

    private static Figure larger(Figure one, Figure other) {
        return size(other) > size(one) ? other : one;
    }

    private static double size(Figure figure) {
        OptionalDouble low = figure.amount().low();
        return low.isPresent() ? low.getAsDouble() : figure.amount().high().orElse(0);
    }

    private static Update update(Figure earlier, Figure later) {
        return new Update(
                earlier.telling().claim().id(),
                later.telling().claim().id(),
                says(earlier.telling()) + " " + words(earlier.counted()) + " at first, later " + words(later.counted())
                        + ".");
    }

    private static Optional<Conflict> amounts(Map<Scope, Figure> one, Map<Scope, Figure> other) {
        for (Map.Entry<Scope, Figure> entry : one.entrySet()) {
            Figure a = entry.getValue();
            Figure b = other.get(entry.getKey());
            if (b != null && !a.amount().intersects(b.amount())) {
                Figure first = OriginCounter.EARLIEST.compare(a.telling(), b.telling()) <= 0 ? a : b;
                Figure second = first == a ? b : a;
                return Optional.of(new Conflict.AmountsDiffer(
                        first.telling().claim().id(),
                        second.telling().claim().id(),
                        says(first.telling()) + " " + words(first.counted()) + ", " + says(second.telling()) + " "
                                + words(second.counted()) + "."));
            }
        }
        return Optional.empty();
    }

    private static Optional<Conflict> dates(Stand one, Stand other) {
        Optional<Telling> a =
                one.tellings().stream().filter(t -> day(t).isPresent()).findFirst();
        Optional<Telling> b =
                other.tellings().stream().filter(t -> day(t).isPresent()).findFirst();
        boolean anyAgrees = one.tellings().stream()
                .anyMatch(x -> other.tellings().stream().anyMatch(y -> day(x).isPresent() && day(x).equals(day(y))));
        boolean night = a.isPresent() && b.isPresent() && oneNight(a.get(), b.get());
        if (a.isEmpty() || b.isEmpty() || anyAgrees || night || day(a.get()).equals(day(b.get()))) {
            return Optional.empty();
        }
        Telling first = earlier(a.get(), b.get());
        Telling second = later(a.get(), b.get());
        return Optional.of(new Conflict.DatesDiffer(
                first.claim().id(),
                second.claim().id(),
                says(first) + " it was on " + day(first).orElseThrow() + ", " + says(second) + " on "
                        + day(second).orElseThrow() + "."));
    }

    /** "On Sunday night" and "in the night to Monday". */
    private static boolean oneNight(Telling one, Telling other) {
        boolean night = NIGHT.matcher(one.claim().evidence().quote()).find()
                || NIGHT.matcher(other.claim().evidence().quote()).find();
        return night
                && Math.abs(ChronoUnit.DAYS.between(
                                day(one).orElseThrow(), day(other).orElseThrow()))
                        <= 1;
    }

    private static Optional<LocalDate> day(Telling telling) {
        return telling.claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .filter(w -> w instanceof When.OnDay)
                .flatMap(When::firstDay);
    }

    private Optional<Conflict> places(Stand one, Stand other) {
        Optional<Telling> a =
                one.tellings().stream().filter(t -> !towns(t).isEmpty()).findFirst();
        Optional<Telling> b =
                other.tellings().stream().filter(t -> !towns(t).isEmpty()).findFirst();
        boolean anyAgrees =
                one.tellings().stream().anyMatch(x -> other.tellings().stream().anyMatch(y -> near(x, y)));
        if (a.isEmpty() || b.isEmpty() || anyAgrees) {
            return Optional.empty();
        }
        Telling first = earlier(a.get(), b.get());
        Telling second = later(a.get(), b.get());
        return Optional.of(new Conflict.PlacesDiffer(
                first.claim().id(),
                second.claim().id(),
                says(first) + " it was in " + towns(first).get(0).name() + ", " + says(second) + " in "
                        + towns(second).get(0).name() + "."));
    }

    private boolean near(Telling one, Telling other) {
        return named(one).stream().anyMatch(named(other)::contains)
                || towns(one).stream()
                        .anyMatch(a -> towns(other).stream()
                                .anyMatch(b -> a.kilometresTo(b.latitude(), b.longitude()) <= APART_KM));
    }

    /** A place that the claim has from another sentence contests nothing. */
    private static boolean inSentence(Where where, Telling telling) {
        return telling.claim().sentence().quote().contains(where.place().value().text());
    }

    private static List<String> named(Telling telling) {
        return telling.claim().that().particulars().places().stream()
                .map(w -> PlaceName.of(w.place().value().text()))
                .toList();
    }

    private List<Place> towns(Telling telling) {
        return telling.claim().that().particulars().places().stream()
                .filter(w -> w.role() == Where.Role.AT)
                .filter(w -> inSentence(w, telling))
                .flatMap(w -> gazetteer.place(w.place().value().id()).stream())
                .filter(p -> p.precision() == Place.Precision.TOWN || p.precision() == Place.Precision.POINT)
                .toList();
    }

    private static Conflict denied(Stand supporting, Stand denying) {
        Telling one = supporting.tellings().get(0);
        Telling other = denying.tellings().get(0);
        Telling first = earlier(one, other);
        return new Conflict.Denied(
                first.claim().id(),
                (first == one ? other : one).claim().id(),
                supporting.origin().voice().name() + " says so, "
                        + denying.origin().voice().name() + " denies it: '"
                        + other.claim().evidence().quote() + "'.");
    }

    private static Telling earlier(Telling a, Telling b) {
        return OriginCounter.EARLIEST.compare(a, b) <= 0 ? a : b;
    }

    private static Telling later(Telling a, Telling b) {
        return earlier(a, b) == a ? b : a;
    }

    private static LocalDate published(Telling telling) {
        return telling.carrier()
                .published()
                .orElseGet(() -> LocalDate.ofInstant(telling.carrier().received(), java.time.ZoneOffset.UTC));
    }

    private static String says(Telling telling) {
        Claim claim = telling.claim();
        return claim.by().last().value().name() + " says";
    }

    /** "12 civilians", "at least 20 killed". */
    private static String words(Counted counted) {
        Amount amount = counted.amount().value();
        String number = range(amount.low(), amount.high());
        String unit = amount.unit().name().toLowerCase(java.util.Locale.ROOT);
        String of = counted.of().orElse("");
        boolean said = of.isEmpty() || of.toLowerCase(java.util.Locale.ROOT).contains(unit);
        return (number + " " + of + (said ? "" : " ") + (said && !of.isEmpty() ? "" : unit))
                .replace("  ", " ")
                .strip();
    }

    private static String range(OptionalDouble low, OptionalDouble high) {
        if (low.isPresent() && high.isPresent()) {
            return low.getAsDouble() == high.getAsDouble()
                    ? number(low.getAsDouble())
                    : number(low.getAsDouble()) + " to " + number(high.getAsDouble());
        }
        return low.isPresent()
                ? "at least " + number(low.getAsDouble())
                : high.isPresent() ? "at most " + number(high.getAsDouble()) : "some";
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(java.util.Locale.ROOT, "%,.0f", value)
                : String.format(java.util.Locale.ROOT, "%,.1f", value);
    }
}
