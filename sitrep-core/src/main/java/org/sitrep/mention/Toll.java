package org.sitrep.mention;

import java.util.List;
import java.util.OptionalDouble;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;

/**
 * How many people a text says were killed.
 *
 * @param basis what the text gives
 * @param groups the disjoint groups that are added up, in text order; empty unless the basis is {@code COUNTED} or {@code STATED}
 * @param others figures of other sources for the same deaths, each a sum of groups
 */
public record Toll(Basis basis, List<Group> groups, List<List<Group>> others) {
    /** What a text gives of the dead. */
    public enum Basis {
        /** Groups of dead, added up. */
        COUNTED,
        /** A sum the text states itself. */
        STATED,
        /** That nobody was killed. */
        NOBODY,
        /** That the number is not known. */
        UNKNOWN,
        /** Nothing about deaths. */
        SILENT
    }

    /**
     * People killed who are counted once.
     *
     * @param numbered whether the words give a number or name single persons; "civilians" does not
     * @param mixed whether the words count wounded with the killed
     */
    public record Group(Amount amount, Span span, boolean numbered, boolean mixed) {}

    public Toll {
        groups = List.copyOf(groups);
        others = others.stream().map(List::copyOf).toList();
    }

    /** The least number killed that some source of the text gives. */
    public double low() {
        double low = low(groups);
        for (List<Group> other : others) {
            low = Math.min(low, low(other));
        }
        return low;
    }

    /** The greatest number killed that some source of the text gives, empty when the words set no bound. */
    public OptionalDouble high() {
        if (basis == Basis.UNKNOWN) {
            return OptionalDouble.empty();
        }
        OptionalDouble high = high(groups);
        for (List<Group> other : others) {
            OptionalDouble more = high(other);
            high = high.isEmpty() || more.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.max(high.getAsDouble(), more.getAsDouble()));
        }
        return high;
    }

    private static double low(List<Group> groups) {
        return groups.stream()
                .mapToDouble(g -> g.mixed() ? 0 : g.amount().low().orElse(0))
                .sum();
    }

    private static OptionalDouble high(List<Group> groups) {
        double high = 0;
        for (Group group : groups) {
            if (group.amount().high().isEmpty()) {
                return OptionalDouble.empty();
            }
            high += group.amount().high().getAsDouble();
        }
        return OptionalDouble.of(high);
    }
}
