package org.sitrep.base;

import java.util.OptionalDouble;
import java.util.function.Function;

/** A number as people say it; each form has an interval, closed at both ends, open where a bound is missing. */
public sealed interface Amount {

    /** What is counted. */
    Unit unit();

    /** The lower bound of the interval, empty when the words give none. */
    OptionalDouble low();

    /** The upper bound of the interval, empty when the words give none. */
    OptionalDouble high();

    /** "Fourteen people". */
    record Exactly(double number, Unit unit) implements Amount {
        @Override
        public OptionalDouble low() {
            return OptionalDouble.of(number);
        }

        @Override
        public OptionalDouble high() {
            return OptionalDouble.of(number);
        }
    }

    /** "At least 14", "more than 100". */
    record AtLeast(double number, Unit unit) implements Amount {
        @Override
        public OptionalDouble low() {
            return OptionalDouble.of(number);
        }

        @Override
        public OptionalDouble high() {
            return OptionalDouble.empty();
        }
    }

    /** "Up to 4,000", "fewer than 100". */
    record AtMost(double number, Unit unit) implements Amount {
        @Override
        public OptionalDouble low() {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble high() {
            return OptionalDouble.of(number);
        }
    }

    /** "300 to 400", "dozens" (24 to 99). */
    record Between(double from, double to, Unit unit) implements Amount {
        public Between {
            if (to < from) {
                throw new IllegalArgumentException("bounds out of order: " + from + " to " + to);
            }
        }

        @Override
        public OptionalDouble low() {
            return OptionalDouble.of(from);
        }

        @Override
        public OptionalDouble high() {
            return OptionalDouble.of(to);
        }
    }

    /** "About 4,000": ten per cent to both sides, or {@code below} and {@code above} as fractions of the number. */
    record About(double number, double below, double above, Unit unit) implements Amount {
        @Override
        public OptionalDouble low() {
            return OptionalDouble.of(Math.rint(number * (1 - below) * 1000) / 1000);
        }

        @Override
        public OptionalDouble high() {
            return OptionalDouble.of(Math.rint(number * (1 + above) * 1000) / 1000);
        }
    }

    /** "At least 60 % of the city": per cent, 0 to 100, either bound may be missing. */
    record Share(OptionalDouble low, OptionalDouble high) implements Amount {
        @Override
        public Unit unit() {
            return Unit.SHARE;
        }
    }

    /** The same number of something else; a share stays a share. */
    default Amount counting(Unit unit) {
        return fold(
                e -> new Exactly(e.number(), unit),
                l -> new AtLeast(l.number(), unit),
                m -> new AtMost(m.number(), unit),
                b -> new Between(b.from(), b.to(), unit),
                a -> new About(a.number(), a.below(), a.above(), unit),
                s -> s);
    }

    /** Whether both intervals can hold one number. */
    default boolean intersects(Amount other) {
        double low =
                Math.max(low().orElse(Double.NEGATIVE_INFINITY), other.low().orElse(Double.NEGATIVE_INFINITY));
        double high =
                Math.min(high().orElse(Double.POSITIVE_INFINITY), other.high().orElse(Double.POSITIVE_INFINITY));
        return low <= high;
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<Exactly, R> exactly,
            Function<AtLeast, R> atLeast,
            Function<AtMost, R> atMost,
            Function<Between, R> between,
            Function<About, R> about,
            Function<Share, R> share) {
        if (this instanceof Exactly a) {
            return exactly.apply(a);
        }
        if (this instanceof AtLeast a) {
            return atLeast.apply(a);
        }
        if (this instanceof AtMost a) {
            return atMost.apply(a);
        }
        if (this instanceof Between a) {
            return between.apply(a);
        }
        if (this instanceof About a) {
            return about.apply(a);
        }
        return share.apply((Share) this);
    }
}
