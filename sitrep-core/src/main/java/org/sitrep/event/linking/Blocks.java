package org.sitrep.event.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the claims that are worth comparing with one: of one kind and mode, of types that can be one, whose days touch, and with
 * a strong mark or two others in common, or one other and much the same words where one of them is in no town. A common place
 * counts only where types fit well; where the days do not overlap, names or runs of words must be in common.
 * Whether two are worth it depends on these two alone, so the order in which claims come does not matter.
 *
 * <p>Kept by the days a claim speaks of, for each length of time apart, so that few lists have to be gone through. May be asked
 * from several threads while nothing is added or forgotten.
 */
final class Blocks {
    /** Weight of a strong mark; as much is asked for. */
    static final int ENOUGH = 4;
    /** Weight of another mark that two claims in towns have in common. */
    private static final int SOME = 2;
    /** Weight of another mark where one of the claims is in no town; alone it is enough if their words are much the same. */
    private static final int MORE = 3;
    /** Added to the weight where names or runs of words are among what is in common. */
    private static final int WORDS = 16;
    /** How alike they must be then. */
    private static final double ALIKE = .2;

    private static final int FIRST_ROW = 6;
    /** Bounds are so much higher, because scores are cut to floats. */
    private static final float ROUNDING = 1e-5f;

    private final KinshipTable kinship = new KinshipTable();
    private final Shelves shelves = new Shelves();
    private final Deque<Integer> free = new ArrayDeque<>();

    private Node[] nodes = new Node[64];
    private long[] glances = new long[row(64)];
    private long[] known = new long[64];
    /** A pair with a lower score is of no use to the claim. */
    private float[] least = new float[64];

    private int size;
    /** Nothing became known before. */
    private long oldest = Long.MAX_VALUE;

    /** Adds a claim. */
    void add(Node node, Arrival arrival) {
        int number = number();
        Slots slots = node.slots();
        nodes[number] = node;
        node.number(number);
        least[number] = 0;
        int type = type(slots);
        System.arraycopy(arrival.glance(), 0, glances, row(number), Glance.SIZE);
        Glance.kind(glances, row(number), type);
        known[number] = arrival.known();
        oldest = Math.min(oldest, arrival.known());
        int family = Keys.family(slots);
        Shelves.Spell spell = shelves.spell(slots);
        spell.add(number);
        for (Mark mark : arrival.marks().own()) {
            if (mark.place()) {
                spell.strong().add(Keys.of(mark, family, Keys.placed(type)), number);
            } else if (mark.strong()) {
                spell.strong().add(Keys.of(mark, family, Zones.ANYWHERE), number);
            } else {
                spell.plain().add(Keys.of(mark, family, Zones.ANYWHERE), number);
                arrival.zones().own().forEach(zone -> spell.zoned().add(Keys.of(mark, family, zone), number));
            }
        }
    }

    /** Notes that a claim has no use for pairs with a lower score until one it may be paired with leaves. */
    void atLeast(Node node, float score) {
        least[node.number()] = score;
    }

    /** Notes that claims left that speak of days up to this one: what may be paired with them may have room again. */
    void left(long last) {
        for (int number = 0; number < size; number++) {
            if (Glance.first(glances, row(number)) <= last + 1) {
                least[number] = 0;
            }
        }
    }

    private int number() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        if (size == nodes.length) {
            int more = size + size / 2;
            nodes = Arrays.copyOf(nodes, more);
            glances = Arrays.copyOf(glances, row(more));
            known = Arrays.copyOf(known, more);
            least = Arrays.copyOf(least, more);
        }
        return size++;
    }

    /** Where the row of a claim begins. Behind a header of two longs, whole rows so lie in whole lines of the memory. */
    private static int row(int number) {
        return FIRST_ROW + number * Glance.SIZE;
    }

    /** What it is; matters for occurrences only. */
    private int type(Slots slots) {
        return slots.kind().equals("occurrence") ? kinship.number(slots) : -1;
    }

    /** What is made of the claims found, the most likely first. */
    interface Taking {
        /** A claim with a lower score is of no use to the one that asks; may rise while claims are taken. */
        double least();

        void take(Node node);
    }

    /** Finds what is near one claim after the other, in one thread. */
    final class Search {
        private byte[] weight = {};
        private int[] touched = {};
        private int count;
        private int own;
        private long[] order = new long[64];

        /**
         * The claims worth comparing with this one, in no order, each once; those taken out and those of the same report are left
         * out, and those that would surely fit less well than {@code enough}.
         *
         * @param any whether whatever has a word in common is worth it
         */
        void near(Arrival arrival, boolean any, double enough, Consumer<Node> found) {
            touch(arrival);
            for (int i = 0; i < count; i++) {
                if (most(arrival, touched[i], any, enough) >= enough) {
                    found.accept(nodes[touched[i]]);
                }
            }
        }

        /**
         * Takes the claims that may fit best first, and leaves out those that would be of no use to either.
         *
         * @param enough least score that is of use to anybody
         */
        void best(Arrival arrival, double enough, Taking taking) {
            touch(arrival);
            int left = 0;
            for (int i = 0; i < count; i++) {
                int number = touched[i];
                double most = most(arrival, number, false, enough);
                if (most >= enough) {
                    if (left == order.length) {
                        order = Arrays.copyOf(order, 2 * left);
                    }
                    // Positive floats are in the order of their bits.
                    order[left++] = (long) Float.floatToIntBits((float) most) << 32 | number;
                }
            }
            Arrays.sort(order, 0, left);
            for (int i = left - 1; i >= 0; i--) {
                int number = (int) order[i];
                float most = Float.intBitsToFloat((int) (order[i] >> 32));
                if (most >= Math.min(least[number], taking.least())) {
                    taking.take(nodes[number]);
                }
            }
        }

        /** Finds the claims that have something in common with this one. */
        private void touch(Arrival arrival) {
            if (weight.length < size) {
                weight = new byte[nodes.length];
                touched = new int[nodes.length];
            }
            own = type(arrival.slots());
            Asked asked = new Asked(arrival, own < 0 ? new int[] {-1} : kinship.kin(own));
            count = 0;
            shelves.touching(arrival.slots(), (spell, sameDays) -> {
                weigh(spell, asked);
                // On another day only one text printed twice is the same, or one person's death.
                if (sameDays) {
                    weighMore(spell, asked);
                }
            });
        }

        /** A bound on how well a touched claim fits, no lower than the score; negative where it is not worth comparing. */
        private double most(Arrival arrival, int number, boolean any, double enough) {
            int common = weight[number] & ~WORDS;
            boolean words = (weight[number] & WORDS) != 0;
            weight[number] = 0;
            boolean much = any || common >= ENOUGH;
            return much || common == MORE
                    ? Blocks.this.most(arrival, own, number, much, words, enough)
                    : Affinity.NEVER;
        }

        private void weigh(Shelves.Spell spell, Asked asked) {
            for (int key : asked.strong()) {
                weigh(spell.strong().list(key), ENOUGH | WORDS);
            }
        }

        /** By place and by single words. */
        private void weighMore(Shelves.Spell spell, Asked asked) {
            for (int key : asked.places()) {
                weigh(spell.strong().list(key), ENOUGH);
            }
            for (int key : asked.strong()) {
                weigh(spell.plain().list(key), ENOUGH);
            }
            for (int key : asked.plain()) {
                weigh(spell.strong().list(key), ENOUGH);
            }
            for (int key : asked.near()) {
                weigh(spell.zoned().list(key), SOME);
            }
            for (int key : asked.wide()) {
                weigh((asked.anywhere() ? spell.plain() : spell.zoned()).list(key), MORE);
            }
        }

        private void weigh(int[] numbers, int by) {
            for (int i = 1; i <= numbers[0]; i++) {
                int number = numbers[i];
                int weighed = weight[number];
                if (weighed == 0) {
                    touched[count++] = number;
                }
                int sum = Math.min(2 * ENOUGH, (weighed & ~WORDS) + (by & ~WORDS));
                weight[number] = (byte) (sum | ((weighed | by) & WORDS));
            }
        }
    }

    /**
     * A bound on how well a claim fits one that has something in common with it, no lower than the score; negative where the two
     * are not worth comparing, and something below {@code least} where it is lower than that. What is cheap is asked first.
     */
    private double most(Arrival arrival, int ownType, int number, boolean enough, boolean strongWords, double least) {
        Slots slots = arrival.slots();
        long[] glance = arrival.glance();
        int at = row(number);
        if (Glance.apart(glance, 0, glances, at) > (strongWords ? 1 : 0)) {
            return Affinity.NEVER;
        }
        double words = Glance.words(glance, 0, glances, at);
        if (!enough && words < ALIKE) {
            return Affinity.NEVER;
        }
        double kin = ownType < 0 ? 1 : kinship.between(ownType, Glance.kind(glances, at));
        boolean anywhere = Glance.anywhere(glance, 0, glances, at, kin, words);
        if (!anywhere && Glance.hopeless(glance, 0, glances, at, kin, words)) {
            return Affinity.NEVER;
        }
        double most = anywhere || ownType < 0
                ? Affinity.SAME_WORDS
                : Glance.most(glance, 0, glances, at, kin, words) + ROUNDING;
        if (most < least) {
            return most;
        }
        Node node = nodes[number];
        boolean worth = !node.gone()
                && !node.slots().sameReport(slots)
                && (anywhere || Affinity.where(node.slots(), slots) >= 0)
                && (enough || Affinity.words(node.slots(), slots) >= ALIKE);
        return worth ? most : Affinity.NEVER;
    }

    /** Forgets the claims known before a day, and returns them. */
    List<Node> forget(long before) {
        if (before <= oldest) {
            return List.of();
        }
        oldest = before;
        shelves.retain(number -> known[number] >= before);
        List<Node> gone = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            if (known[number] < before) {
                gone.add(nodes[number]);
                free.push(number);
                known[number] = Long.MAX_VALUE;
            }
        }
        return gone;
    }
}
