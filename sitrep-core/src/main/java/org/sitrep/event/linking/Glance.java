package org.sitrep.event.linking;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.base.ActorId;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Where;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Place;

/**
 * What can be told of a claim at a glance: enough to see that most pairs cannot be one without reading their words.
 *
 * <p>A glance is a row of {@value #SIZE} numbers, so that very many lie side by side. Words, names and figures are bits by their
 * hashes. Two sets share no more members than their bits do and those that fell on one bit; so a bound from bits is never too
 * low, and {@link #hopeless} is never wrong.
 */
final class Glance {
    /** Length of a row. */
    static final int SIZE = 16;

    private static final int EVIDENCE = 0;
    private static final int SENTENCE = 2;
    private static final int DAYS = 4;
    private static final int FLAGS = 5;
    private static final int POINT = 6;
    private static final int LENGTHS = 7;
    private static final int NAMES = 8;
    private static final int SAID = 9;
    private static final int PLACE = 11;
    private static final int SOURCED = 13;
    private static final int PERSONS = 14;
    private static final int FIGURES = 15;

    private static final long DENIED = 1;
    private static final long KILLED = 2;
    private static final long MEDIA = 4;
    private static final long BORROWED = 8;
    private static final long AT = 16;
    private static final long FROM = 32;
    private static final long PROVINCE = 64;
    private static final long LEANS = 128;
    private static final long ACTOR = 1 << 8;
    private static final long TARGET = 1 << 9;
    private static final long COUNTED = 1 << 10;
    private static final long ARABIC = 1 << 13;
    private static final int ADMIN = 32;
    /** Where it stands among the flags how the days are known. */
    private static final int DATING = 11;

    private static final int DATINGS = 3;
    /** Where the kind of a claim stands among the flags. */
    private static final int KIND = 14;

    private static final int KINDS = (1 << 18) - 1;

    /** With fewer words in common, claims of kinds that fit loosely are not one; a little less, for rounding. */
    private static final double FEW = Affinity.AGREEING * Affinity.ALIKE - .01;
    /** Degrees on a great circle that are surely more than 25 km. */
    private static final double FAR = .24;
    /** Degrees on a great circle that are surely more than 3 km. */
    private static final double CLOSE = .03;

    private static final Slots.Dating[] DATING_VALUES = Slots.Dating.values();

    private static final int LENGTH_BITS = 16;
    private static final long LENGTH = (1L << LENGTH_BITS) - 1;

    private Glance() {}

    static long[] of(Slots slots) {
        long[] row = new long[SIZE];
        words(row, EVIDENCE, slots.stems());
        words(row, SENTENCE, slots.sentenceStems());
        row[DAYS] = slots.first() << 32 | (slots.last() & 0xffffffffL);
        boolean killed = slots.names().killed()
                && slots.mode() == Slots.Mode.ACTUAL
                && slots.kind().equals("occurrence");
        row[FLAGS] = (slots.denied() ? DENIED : 0)
                | (killed ? KILLED : 0)
                | (slots.telling().carrier().making().media().isEmpty() ? 0 : MEDIA)
                | (slots.ownPlace() ? 0 : BORROWED)
                | (slots.leans() ? LEANS : 0)
                | (slots.actor().isPresent() ? ACTOR : 0)
                | (slots.target().isPresent() ? TARGET : 0)
                | (slots.amounts().isEmpty() ? 0 : COUNTED)
                | (slots.arabic() ? ARABIC : 0)
                | (long) slots.dating().ordinal() << DATING;

        point(row, slots);
        row[NAMES] = bits(slots.names().words());
        spread(row, SAID, Words.of(slots.names().evidence()));
        row[PERSONS] = bits(slots.names().persons());
        Optional<ActorId> actor = slots.telling().claim().by().last().value().actor();
        for (Counted counted : slots.amounts()) {
            double low = counted.amount().value().low().orElse(-1);
            if (low > 1) {
                int number = Hashes.of(Double.hashCode(low));
                row[FIGURES] |= bit(number);
                Stream.concat(actor.map(ActorId::value).stream(), Stream.of(slots.source()))
                        .filter(s -> !s.isEmpty())
                        .forEach(s -> row[SOURCED] |= bit(Hashes.of(Hashes.of(s) ^ number)));
            }
        }
        return row;
    }

    /** Notes of what kind a claim is, from -1. */
    static void kind(long[] row, int at, int kind) {
        row[at + FLAGS] |= (long) (kind + 1 & KINDS) << KIND;
    }

    static int kind(long[] row, int at) {
        return (int) (row[at + FLAGS] >>> KIND & KINDS) - 1;
    }

    private static void point(long[] row, Slots slots) {
        row[POINT] = point(Float.NaN, Float.NaN);
        if (slots.spots().size() != 1) {
            return;
        }
        Spot spot = slots.spots().get(0);
        boolean compared = spot.role() == Where.Role.AT || spot.role() == Where.Role.FROM;
        boolean province = spot.place().precision() == Place.Precision.PROVINCE;
        if (!compared || !(spot.fine() || province)) {
            return;
        }
        row[FLAGS] |= (spot.role() == Where.Role.AT ? AT : FROM) | (province ? PROVINCE : 0);
        if (spot.fine()) {
            row[POINT] =
                    point((float) spot.place().latitude(), (float) spot.place().longitude());
        }
        long admin = spot.place()
                .admin1()
                .map(w -> Hashes.of(spot.place().country() + " " + w) | 1)
                .orElse(0);
        row[FLAGS] |= admin << ADMIN;
        spread(row, PLACE, Words.of(spot.words()));
    }

    private static long point(float latitude, float longitude) {
        return (long) Float.floatToIntBits(latitude) << 32 | (Float.floatToIntBits(longitude) & 0xffffffffL);
    }

    private static void words(long[] row, int at, int[] stems) {
        for (int stem : stems) {
            int bit = Hashes.of(stem) & 127;
            row[at + bit / 64] |= 1L << bit;
        }
        int lost = stems.length - Long.bitCount(row[at]) - Long.bitCount(row[at + 1]);
        long size = Math.min(stems.length, LENGTH);
        row[LENGTHS] |= (size | Math.min(lost, LENGTH) << LENGTH_BITS) << (at == EVIDENCE ? 0 : 32);
    }

    private static long bit(int hash) {
        return 1L << (hash & 63);
    }

    private static long bits(Collection<String> words) {
        return words.stream().mapToLong(w -> bit(Hashes.of(w))).reduce(0, (a, b) -> a | b);
    }

    private static void spread(long[] row, int at, Collection<String> words) {
        for (String word : words) {
            int bit = Hashes.of(word) & 127;
            row[at + bit / 64] |= 1L << bit;
        }
    }

    /**
     * The likeness of the words of two, {@link Affinity#words}, is no greater.
     *
     * @param i where the one starts in its rows
     * @param j where the other starts in its rows
     */
    static double words(long[] a, int i, long[] b, int j) {
        return Math.max(cosine(a, i, b, j, EVIDENCE), .7 * cosine(a, i, b, j, SENTENCE));
    }

    private static double cosine(long[] a, int i, long[] b, int j, int at) {
        int common = Long.bitCount(a[i + at] & b[j + at]) + Long.bitCount(a[i + at + 1] & b[j + at + 1]);
        if (common == 0) {
            return 0;
        }
        int shift = at == EVIDENCE ? 0 : 32;
        long one = a[i + LENGTHS] >>> shift;
        long other = b[j + LENGTHS] >>> shift;
        long size = one & LENGTH;
        long otherSize = other & LENGTH;
        long lost = Math.min(one >>> LENGTH_BITS & LENGTH, other >>> LENGTH_BITS & LENGTH);
        long shared = Math.min(common + lost, Math.min(size, otherSize));
        return (shared < 2 ? .5 : 1) * shared / Math.sqrt((double) size * otherSize);
    }

    /** The first day a claim speaks of. */
    static long first(long[] a, int i) {
        return a[i + DAYS] >> 32;
    }

    /** How many days the one begins after the other ends: 1 for following days, 0 or less where they overlap. */
    static long apart(long[] a, int i, long[] b, int j) {
        return apart(a[i + DAYS], b[j + DAYS]);
    }

    private static long apart(long one, long other) {
        return Math.max(one >> 32, other >> 32) - Math.min((int) one, (int) other);
    }

    /**
     * Whether two may be one wherever and whenever they are said to be: one person's death, one sentence printed twice, or one
     * number in two scripts.
     *
     * @param kinship how well what they tell of can be one, 0 to 1; 1 for what does not happen but holds
     * @param words a bound on the likeness of their words
     */
    static boolean anywhere(long[] a, int i, long[] b, int j, double kinship, double words) {
        boolean killed = (a[i + FLAGS] & b[j + FLAGS] & KILLED) != 0 && (a[i + PERSONS] & b[j + PERSONS]) != 0;
        boolean printed = words >= Affinity.TAKEN_OVER && kinship > 0 && ((a[i + FLAGS] ^ b[j + FLAGS]) & DENIED) == 0;
        boolean translated = ((a[i + FLAGS] ^ b[j + FLAGS]) & ARABIC) != 0 && (a[i + FIGURES] & b[j + FIGURES]) != 0;
        return killed || printed || translated;
    }

    /**
     * Whether {@link Affinity#between} surely finds that two are not one, 0 or less, given that they are not {@link #anywhere}
     * the same; false says nothing. Both are of one kind and mode, and of two reports.
     */
    static boolean hopeless(long[] a, int i, long[] b, int j, double kinship, double words) {
        long either = a[i + FLAGS] | b[j + FLAGS];
        long both = a[i + FLAGS] & b[j + FLAGS];
        boolean wordless = words < FEW
                && kinship < Affinity.LOOSE
                && (both & MEDIA) == 0
                && (a[i + FIGURES] & b[j + FIGURES]) == 0;
        return kinship <= 0
                || wordless
                || apart(a[i + DAYS], b[j + DAYS]) > 0
                || ((both & (AT | FROM)) != 0
                        && elsewhere(a, i, b, j)
                        && !pointed(a, i, b, j, (either & BORROWED) != 0));
    }

    /**
     * {@link Affinity#between} of two occurrences is no greater, given that they are not {@link #anywhere} the same nor
     * {@link #hopeless}, and of two reports.
     *
     * @param kinship how well what they tell of can be one, 0 to 1
     * @param words a bound on the likeness of their words
     */
    static double most(long[] a, int i, long[] b, int j, double kinship, double words) {
        long both = a[i + FLAGS] & b[j + FLAGS];
        long either = a[i + FLAGS] | b[j + FLAGS];
        double where = where(a, i, b, j, both, either);
        double alike = Math.min(1, words / Affinity.ALIKE);
        if ((a[i + FIGURES] & b[j + FIGURES]) != 0) {
            alike = Math.min(1, alike + Affinity.ONE_NUMBER);
        }
        if ((both & MEDIA) != 0) {
            alike = Math.max(alike, Affinity.ONE_PICTURE);
        }
        boolean vague = kinship < Affinity.LOOSE || where <= Affinity.UNKNOWN;
        if ((vague && alike < Affinity.AGREEING) || ((either & LEANS) != 0 && alike < Affinity.LEANING)) {
            return 0;
        }
        return Affinity.together(
                where,
                Affinity.when(
                        dating(a[i + FLAGS]), first(a, i), (int) a[i + DAYS], dating(b[j + FLAGS]), first(b, j), (int)
                                b[j + DAYS]),
                kinship,
                (both & ACTOR) == 0 ? Affinity.UNKNOWN : 1,
                (both & TARGET) == 0 ? Affinity.UNKNOWN : 1,
                (both & COUNTED) == 0 ? Affinity.UNKNOWN : 1,
                alike);
    }

    private static Slots.Dating dating(long flags) {
        return DATING_VALUES[(int) (flags >>> DATING) & DATINGS];
    }

    /** {@link Affinity#where} is no greater. */
    private static double where(long[] a, int i, long[] b, int j, long both, long either) {
        boolean roles = (both & (AT | FROM)) != 0;
        if (!roles) {
            return 1;
        }
        boolean oneName = a[i + PLACE] == b[j + PLACE] && a[i + PLACE + 1] == b[j + PLACE + 1];
        boolean towns = (either & PROVINCE) == 0;
        double best = towns ? 1 : oneName ? Spot.ONE_NAME : Spot.WITHIN;
        if (towns && apart(a[i + POINT], b[j + POINT], CLOSE)) {
            best = oneName ? Spot.ONE_NAME : Spot.BESIDE;
        }
        return (either & BORROWED) == 0 ? best : best * Affinity.BORROWED;
    }

    /** Whether two towns are too far from each other, or one is not in the province of the other, and their names differ. */
    private static boolean elsewhere(long[] a, int i, long[] b, int j) {
        boolean towns = ((a[i + FLAGS] | b[j + FLAGS]) & PROVINCE) == 0;
        boolean near = towns && !far(a[i + POINT], b[j + POINT]);
        if (near || (a[i + PLACE] == b[j + PLACE] && a[i + PLACE + 1] == b[j + PLACE + 1])) {
            return false;
        }
        if (towns) {
            return true;
        }
        long one = a[i + FLAGS] >> ADMIN;
        long other = b[j + FLAGS] >> ADMIN;
        return one != 0 && other != 0 && one != other;
    }

    private static boolean far(long one, long other) {
        return apart(one, other, FAR);
    }

    /** Whether two points are surely so many degrees of a great circle from each other; false where one is not known. */
    private static boolean apart(long one, long other, double degrees) {
        float latitude = Float.intBitsToFloat((int) (one >> 32));
        float otherLatitude = Float.intBitsToFloat((int) (other >> 32));
        if (Math.abs(latitude - otherLatitude) > degrees) {
            return true;
        }
        float east = Math.abs(Float.intBitsToFloat((int) one) - Float.intBitsToFloat((int) other));
        double highest = Math.max(Math.abs(latitude), Math.abs(otherLatitude));
        return east < 180 && east > degrees && east * Math.cos(Math.toRadians(highest)) > degrees;
    }

    /** Whether something may say that one place is meant: its name, a name beside it, one figure by one source. */
    private static boolean pointed(long[] a, int i, long[] b, int j, boolean borrowed) {
        return (borrowed && (a[i + NAMES] & b[j + NAMES]) != 0)
                || (a[i + SOURCED] & b[j + SOURCED]) != 0
                || named(a, i, b, j)
                || named(b, j, a, i);
    }

    /** Whether the words of the other may name the place of the one. */
    private static boolean named(long[] a, int i, long[] b, int j) {
        return (a[i + PLACE] & ~b[j + SAID]) == 0 && (a[i + PLACE + 1] & ~b[j + SAID + 1]) == 0;
    }
}
