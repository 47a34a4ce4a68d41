package org.sitrep.event.grade;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.event.CarrierRecord;
import org.sitrep.event.Telling;
import org.sitrep.event.origins.Stand;

/** Compares what outlets carried of one origin with each other. A later figure may be an update, so only one day is compared. */
public final class CarrierRecords {
    private static final int OTHERS = 2;

    private final Map<String, Sum> sums = new TreeMap<>();

    private record Sum(int checked, int right) {}

    private record Asked(LocalDate day, Unit unit) {}

    /** The records after all of these origins of events. */
    public CarrierRecords(Collection<Stand> stands) {
        stands.stream().filter(Stand::attributed).forEach(this::add);
    }

    private void add(Stand stand) {
        Map<Asked, Map<String, Amount>> asked = new HashMap<>();
        for (Telling telling : stand.tellings()) {
            boolean carried = telling.claim().by().chain().size() > 1;
            if (carried) {
                telling.claim()
                        .that()
                        .particulars()
                        .amounts()
                        .forEach(a -> asked.computeIfAbsent(
                                        new Asked(
                                                day(telling), a.amount().value().unit()),
                                        k -> new TreeMap<>())
                                .putIfAbsent(
                                        telling.carrier().outlet(), a.amount().value()));
            }
        }
        asked.values().forEach(this::compare);
    }

    private void compare(Map<String, Amount> figures) {
        for (Map.Entry<String, Amount> figure : figures.entrySet()) {
            List<Amount> others = figures.entrySet().stream()
                    .filter(o -> !o.getKey().equals(figure.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            boolean agreed = others.size() >= OTHERS
                    && others.stream().allMatch(a -> others.stream().allMatch(b -> overlap(a, b)));
            if (agreed) {
                boolean right = others.stream().allMatch(o -> overlap(o, figure.getValue()));
                sums.merge(
                        figure.getKey(),
                        new Sum(1, right ? 1 : 0),
                        (a, b) -> new Sum(a.checked() + b.checked(), a.right() + b.right()));
            }
        }
    }

    private static boolean overlap(Amount one, Amount other) {
        return one.low().orElse(0) <= other.high().orElse(Double.MAX_VALUE)
                && other.low().orElse(0) <= one.high().orElse(Double.MAX_VALUE);
    }

    private static LocalDate day(Telling telling) {
        return telling.carrier()
                .published()
                .orElseGet(() -> LocalDate.ofInstant(telling.carrier().received(), ZoneOffset.UTC));
    }

    /** The records of the outlets that carried these, those without one left out, in the order of names. */
    public List<CarrierRecord> of(Collection<Telling> tellings) {
        return tellings.stream()
                .map(t -> t.carrier().outlet())
                .distinct()
                .sorted()
                .flatMap(o -> Optional.ofNullable(sums.get(o)).stream()
                        .map(s ->
                                new CarrierRecord(o, s.checked(), s.right(), Letters.letterOf(s.checked(), s.right()))))
                .toList();
    }
}
