package org.sitrep.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way back from the characters of a derived text to those it was derived from.
 *
 * <p>A map is a list of runs in derived order. A run is either copied one to one (same length on both sides) or
 * replaced (an entity, folded white space). Characters of the derived text outside every run were inserted; characters
 * of the source outside every run were dropped: both can be listed.
 *
 * <p>Trap: a run counts as copied when both sides are of one length. A replaced run of two or more code units whose
 * source is as long would be followed unit by unit, and a part of it would lead to a part of what it was made from.
 */
public final class OffsetMap {

    /**
     * One run.
     *
     * @param derived where it stands in the derived text
     * @param source where it stands in the source
     */
    public record Run(Span derived, Span source) {}

    private final List<Run> runs;

    private OffsetMap(List<Run> runs) {
        this.runs = runs;
    }

    /** The map of a text of {@code length} code units onto itself. */
    public static OffsetMap identity(int length) {
        return of(List.of(new Run(new Span(0, length), new Span(0, length))));
    }

    /**
     * A map of the given runs.
     *
     * @param runs in derived order, not overlapping there
     */
    public static OffsetMap of(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        int end = 0;
        for (Run run : runs) {
            if (run.derived().start() < end) {
                throw new IllegalArgumentException("runs out of order at " + run);
            }
            end = run.derived().end();
            Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null
                    && copied(last)
                    && copied(run)
                    && last.derived().end() == run.derived().start()
                    && last.source().end() == run.source().start()) {
                merged.set(
                        merged.size() - 1,
                        new Run(
                                last.derived().cover(run.derived()),
                                last.source().cover(run.source())));
            } else if (run.derived().length() > 0) {
                merged.add(run);
            }
        }
        return new OffsetMap(List.copyOf(merged));
    }

    private static boolean copied(Run run) {
        return run.derived().length() == run.source().length();
    }

    /** The runs, in derived order. */
    public List<Run> runs() {
        return runs;
    }

    /**
     * The smallest run of the source that holds everything {@code derived} was made from; empty when every character
     * of it was inserted.
     */
    public Optional<Span> toSource(Span derived) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = firstEndingAfter(derived.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.derived().start() >= derived.end()) {
                break;
            }
            int start = run.source().start();
            int end = run.source().end();
            if (copied(run)) {
                start += Math.max(0, derived.start() - run.derived().start());
                end -= Math.max(0, run.derived().end() - derived.end());
            }
            from = Math.min(from, start);
            to = Math.max(to, end);
        }
        return to < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /** The map that leads from this map's derived text to the source of {@code earlier}, whose derived text is this map's source. */
    public OffsetMap after(OffsetMap earlier) {
        List<Run> composed = new ArrayList<>();
        for (Run run : runs) {
            if (!copied(run)) {
                earlier.toSource(run.source()).ifPresent(s -> composed.add(new Run(run.derived(), s)));
                continue;
            }
            for (int i = earlier.firstEndingAfter(run.source().start()); i < earlier.runs.size(); i++) {
                Run before = earlier.runs.get(i);
                int start = Math.max(before.derived().start(), run.source().start());
                int end = Math.min(before.derived().end(), run.source().end());
                if (before.derived().start() >= run.source().end()) {
                    break;
                }
                if (start >= end) {
                    continue;
                }
                Span derived = new Span(
                        run.derived().start() + start - run.source().start(),
                        run.derived().start() + end - run.source().start());
                Span source = copied(before)
                        ? new Span(
                                before.source().start()
                                        + start
                                        - before.derived().start(),
                                before.source().start() + end - before.derived().start())
                        : before.source();
                composed.add(new Run(derived, source));
            }
        }
        return of(composed);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).derived().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
