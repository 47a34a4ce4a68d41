package org.sitrep.event.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds the claims that are worth comparing with one: of one kind and mode, of types that can be one, whose days touch, and with
 * a strong mark or two others in common, or one other and much the same words. Whether two are worth it depends on these two alone, so the order in which claims come
 * does not matter.
 *
 * <p>Kept by the day on which the report became known, so that old days can be forgotten as a whole.
 */
final class Blocks {
    /** Weight of a strong mark; as much is asked for. */
    static final int ENOUGH = 2;
    /** From which likeness of their words on two claims are worth comparing that have less in common. */
    private static final double ALIKE = .2;

    private final KinshipTable kinship = new KinshipTable();
    private final TreeMap<Long, Day> days = new TreeMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    private Node[] nodes = new Node[64];
    private long[] glances = new long[64 * Glance.SIZE];
    private int[] type = new int[64];
    private byte[] weight = new byte[64];
    private int[] touched = new int[64];
    private int size;

    private static final class Day {
        private final Postings strong = new Postings();
        private final Postings plain = new Postings();
        private final Postings zoned = new Postings();
        private final List<Integer> numbers = new ArrayList<>();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
    }

    /**
     * Adds a claim.
     *
     * @param known day on which its report became known, days since 1970-01-01
     */
    void add(Node node, Marks marks, long[] glance, long known) {
        int number = number();
        Slots slots = node.slots();
        nodes[number] = node;
        System.arraycopy(glance, 0, glances, number * Glance.SIZE, Glance.SIZE);
        int family = family(slots);
        type[number] = type(slots);
        Day day = days.computeIfAbsent(known, d -> new Day());
        day.numbers.add(number);
        day.first = Math.min(day.first, slots.first());
        day.last = Math.max(day.last, slots.last());
        for (Mark mark : marks.own()) {
            int key = Hashes.of(mark.key());
            (mark.strong() ? day.strong : day.plain).add(key(key, family, Marks.ANYWHERE), number);
            if (!mark.strong()) {
                marks.zones().forEach(zone -> day.zoned.add(key(key, family, zone), number));
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
            glances = Arrays.copyOf(glances, more * Glance.SIZE);
            type = Arrays.copyOf(type, more);
            weight = Arrays.copyOf(weight, more);
            touched = Arrays.copyOf(touched, more);
        }
        return size++;
    }

    private static int family(Slots slots) {
        return (slots.kind().charAt(0) << 4) + slots.mode().ordinal();
    }

    /** What it is; matters for occurrences only. */
    private int type(Slots slots) {
        return slots.kind().equals("occurrence") ? kinship.number(slots) : -1;
    }

    /**
     * The claims worth comparing with this one, in no order, each once; those taken out and those of the same report are left out.
     *
     * @param enough how much must be in common, {@link #ENOUGH}, or 1 for whatever has a word in common
     */
    void near(Slots slots, Marks marks, long[] glance, int enough, Consumer<Node> found) {
        int ownFamily = family(slots);
        int ownType = type(slots);
        int[] keys = marks.asked().stream().mapToInt(m -> Hashes.of(m.key())).toArray();
        int[] zones = marks.around().stream().mapToInt(z -> z).toArray();
        boolean placed = !marks.zones().contains(Marks.ANYWHERE);
        int count = 0;
        for (Day day : days.values()) {
            if (day.first > slots.last() + 1 || slots.first() > day.last + 1) {
                continue;
            }
            for (int i = 0; i < keys.length; i++) {
                boolean strong = marks.asked().get(i).strong();
                int key = key(keys[i], ownFamily, Marks.ANYWHERE);
                count = weigh(day.strong.list(key), ENOUGH, count);
                if (strong || !placed) {
                    count = weigh(day.plain.list(key), strong ? ENOUGH : 1, count);
                } else {
                    for (int zone : zones) {
                        count = weigh(day.zoned.list(key(keys[i], ownFamily, zone)), 1, count);
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            int number = touched[i];
            int common = weight[number];
            weight[number] = 0;
            if (worth(slots, glance, ownType, number, common >= enough)) {
                found.accept(nodes[number]);
            }
        }
    }

    /** Whether a claim is worth comparing with one that has something in common with it; what is cheap is asked first. */
    private boolean worth(Slots slots, long[] glance, int ownType, int number, boolean enough) {
        int at = number * Glance.SIZE;
        double words = Glance.words(glance, 0, glances, at);
        if (!Glance.touch(glance, 0, glances, at) || (!enough && words < ALIKE)) {
            return false;
        }
        double kin = ownType < 0 ? 1 : kinship.between(ownType, type[number]);
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

    private int weigh(int[] numbers, int by, int before) {
        int count = before;
        for (int i = 1; i <= numbers[0]; i++) {
            int number = numbers[i];
            int weighed = weight[number];
            if (weighed == 0) {
                touched[count++] = number;
            }
            weight[number] = (byte) Math.min(ENOUGH, weighed + by);
        }
        return count;
    }

    /** Claims of another kind or mode are never worth it, so they are under other keys. */
    private static int key(int mark, int family, int zone) {
        return Hashes.of(mark ^ family ^ Hashes.of(zone));
    }

    /** Forgets the claims known before a day, and returns them. */
    List<Node> forget(long before) {
        List<Node> gone = new ArrayList<>();
        Map<Long, Day> old = days.headMap(before, false);
        for (Day day : old.values()) {
            for (int number : day.numbers) {
                gone.add(nodes[number]);
                free.push(number);
            }
        }
        old.clear();
        return gone;
    }
}
