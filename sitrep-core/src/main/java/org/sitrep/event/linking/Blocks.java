package org.sitrep.event.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    /** How many days the spells of each shelf have at most; longer ones stand on the last shelf, in one. */
    private static final long[] LENGTHS = {1, 4, 16, 64, 1024};

    private static final int FIRST_ROW = 6;

    private final KinshipTable kinship = new KinshipTable();
    private final List<TreeMap<Long, Spell>> shelves = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    private Node[] nodes = new Node[64];
    private long[] glances = new long[row(64)];
    private long[] known = new long[64];
    private int size;

    Blocks() {
        for (int i = 0; i <= LENGTHS.length; i++) {
            shelves.add(new TreeMap<>());
        }
    }

    /** What is said of one time. */
    private static final class Spell {
        private final Postings strong = new Postings();
        private final Postings plain = new Postings();
        private final Postings zoned = new Postings();
        private final List<Integer> numbers = new ArrayList<>();
    }

    /** Adds a claim. */
    void add(Node node, Arrival arrival) {
        int number = number();
        Slots slots = node.slots();
        nodes[number] = node;
        int type = type(slots);
        System.arraycopy(arrival.glance(), 0, glances, row(number), Glance.SIZE);
        Glance.kind(glances, row(number), type);
        known[number] = arrival.known();
        int family = family(slots);
        int shelf = shelf(slots);
        Spell spell = shelves.get(shelf).computeIfAbsent(spell(shelf, slots.last()), s -> new Spell());
        spell.numbers.add(number);
        Marks marks = arrival.marks();
        for (Mark mark : marks.own()) {
            int key = Hashes.of(mark.key());
            if (mark.place()) {
                spell.strong.add(key(key, family, placed(type)), number);
            } else if (mark.strong()) {
                spell.strong.add(key(key, family, Marks.ANYWHERE), number);
            } else {
                spell.plain.add(key(key, family, Marks.ANYWHERE), number);
                marks.zones().forEach(zone -> spell.zoned.add(key(key, family, zone), number));
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
        }
        return size++;
    }

    /** Where the row of a claim begins. Behind a header of two longs, whole rows so lie in whole lines of the memory. */
    private static int row(int number) {
        return FIRST_ROW + number * Glance.SIZE;
    }

    private static int shelf(Slots slots) {
        long length = slots.last() - slots.first() + 1;
        int shelf = 0;
        while (shelf < LENGTHS.length && length > LENGTHS[shelf]) {
            shelf++;
        }
        return shelf;
    }

    /** Those on a shelf whose last days lie so near each other are kept together. */
    private static long spell(int shelf, long last) {
        return shelf == LENGTHS.length ? 0 : Math.floorDiv(last, LENGTHS[shelf]);
    }

    /** What stands on a shelf and may touch these days. */
    private Map<Long, Spell> touching(int shelf, Slots slots) {
        if (shelf == LENGTHS.length) {
            return shelves.get(shelf);
        }
        return shelves.get(shelf)
                .subMap(spell(shelf, slots.first() - 1), true, spell(shelf, slots.last() + LENGTHS[shelf]), true);
    }

    private static int family(Slots slots) {
        return (slots.kind().charAt(0) << 4) + slots.mode().ordinal();
    }

    /** What it is; matters for occurrences only. */
    private int type(Slots slots) {
        return slots.kind().equals("occurrence") ? kinship.number(slots) : -1;
    }

    /** Under what number beside the zones places are kept of what is of a type. */
    private static int placed(int type) {
        return -2 - type;
    }

    /** Finds what is near one claim after the other, in one thread. */
    final class Search {
        private byte[] weight = {};
        private int[] touched = {};
        private int count;

        /**
         * The claims worth comparing with this one, in no order, each once; those taken out and those of the same report are left out.
         *
         * @param any whether whatever has a word in common is worth it
         */
        void near(Arrival arrival, boolean any, Consumer<Node> found) {
            if (weight.length < size) {
                weight = new byte[nodes.length];
                touched = new int[nodes.length];
            }
            Slots slots = arrival.slots();
            int type = type(slots);
            Asked asked = new Asked(arrival, family(slots), type < 0 ? new int[] {-1} : kinship.kin(type));
            count = 0;
            for (int shelf = 0; shelf < shelves.size(); shelf++) {
                boolean days = shelf == 0;
                touching(shelf, slots).forEach((last, spell) -> {
                    weigh(spell, asked);
                    // On another day only one text printed twice is the same, or one person's death.
                    if (!days || (slots.first() <= last && last <= slots.last())) {
                        weighMore(spell, asked);
                    }
                });
            }
            for (int i = 0; i < count; i++) {
                int number = touched[i];
                int common = weight[number] & ~WORDS;
                boolean words = (weight[number] & WORDS) != 0;
                weight[number] = 0;
                boolean enough = any || common >= ENOUGH;
                if ((enough || common == MORE) && worth(arrival, type, number, enough, words)) {
                    found.accept(nodes[number]);
                }
            }
        }

        private void weigh(Spell spell, Asked asked) {
            for (int key : asked.strong) {
                weigh(spell.strong.list(key), ENOUGH | WORDS);
            }
        }

        /** By place and by single words. */
        private void weighMore(Spell spell, Asked asked) {
            for (int key : asked.places) {
                weigh(spell.strong.list(key), ENOUGH);
            }
            for (int key : asked.strong) {
                weigh(spell.plain.list(key), ENOUGH);
            }
            for (int key : asked.plain) {
                weigh(spell.strong.list(key), ENOUGH);
            }
            for (int key : asked.zoned) {
                weigh(spell.zoned.list(key), SOME);
            }
            for (int key : asked.plain) {
                weigh((asked.placed ? spell.zoned : spell.plain).list(key), MORE);
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

    /** The keys under which one claim is looked for. */
    private static final class Asked {
        /** Names and runs of words. */
        private final int[] strong;

        private final int[] places;
        /** Single words. */
        private final int[] plain;

        private final int[] zoned;
        private final boolean placed;

        /**
         * @param kin the types that fit well
         */
        Asked(Arrival arrival, int family, int[] kin) {
            Marks marks = arrival.marks();
            placed = !marks.zones().contains(Marks.ANYWHERE);
            int[] zones = marks.around().stream()
                    .filter(z -> placed && z != Marks.ANYWHERE)
                    .mapToInt(z -> z)
                    .toArray();
            int[] where = marks.asked().stream()
                    .filter(Mark::place)
                    .mapToInt(m -> Hashes.of(m.key()))
                    .toArray();
            strong = keys(marks.asked().stream().filter(m -> m.strong() && !m.place()), family);
            plain = keys(marks.asked().stream().filter(m -> !m.strong()), family);
            places = new int[where.length * kin.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = key(where[i / kin.length], family, placed(kin[i % kin.length]));
            }
            int[] words = marks.asked().stream()
                    .filter(m -> !m.strong())
                    .mapToInt(m -> Hashes.of(m.key()))
                    .toArray();
            zoned = new int[words.length * zones.length];
            for (int i = 0; i < zoned.length; i++) {
                zoned[i] = key(words[i / zones.length], family, zones[i % zones.length]);
            }
        }

        private static int[] keys(Stream<Mark> marks, int family) {
            return marks.mapToInt(m -> key(Hashes.of(m.key()), family, Marks.ANYWHERE))
                    .toArray();
        }
    }

    /** Whether a claim is worth comparing with one that has something in common with it; what is cheap is asked first. */
    private boolean worth(Arrival arrival, int ownType, int number, boolean enough, boolean strongWords) {
        Slots slots = arrival.slots();
        long[] glance = arrival.glance();
        int at = row(number);
        if (Glance.apart(glance, 0, glances, at) > (strongWords ? 1 : 0)) {
            return false;
        }
        double words = Glance.words(glance, 0, glances, at);
        if (!enough && words < ALIKE) {
            return false;
        }
        double kin = ownType < 0 ? 1 : kinship.between(ownType, Glance.kind(glances, at));
        boolean anywhere = Glance.anywhere(glance, 0, glances, at, kin, words);
        if (!anywhere && Glance.hopeless(glance, 0, glances, at, kin, words)) {
            return false;
        }
        Node node = nodes[number];
        return !node.gone()
                && !node.slots().sameReport(slots)
                && (anywhere || Affinity.where(node.slots(), slots) >= 0)
                && (enough || Affinity.words(node.slots(), slots) >= ALIKE);
    }

    /** Claims of another kind or mode are never worth it, so they are under other keys. */
    private static int key(int mark, int family, int zone) {
        return Hashes.of(mark ^ family ^ Hashes.of(zone));
    }

    /** Forgets the claims known before a day, and returns them. */
    List<Node> forget(long before) {
        List<Node> gone = new ArrayList<>();
        for (TreeMap<Long, Spell> shelf : shelves) {
            shelf.values().removeIf(spell -> forget(spell, before, gone));
        }
        return gone;
    }

    /** Whether nothing is left. */
    private boolean forget(Spell spell, long before, List<Node> gone) {
        int there = spell.numbers.size();
        spell.numbers.removeIf(number -> {
            boolean old = known[number] < before;
            if (old) {
                gone.add(nodes[number]);
                free.push(number);
            }
            return old;
        });
        if (spell.numbers.size() < there && !spell.numbers.isEmpty()) {
            for (Postings postings : List.of(spell.strong, spell.plain, spell.zoned)) {
                postings.retain(number -> known[number] >= before);
            }
        }
        return spell.numbers.isEmpty();
    }
}
