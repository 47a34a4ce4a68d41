package org.sitrep.event.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

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

    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<Optional<String>, Integer> types = new HashMap<>();
    private final List<List<Boolean>> possible = new ArrayList<>();
    private final TreeMap<Long, Day> days = new TreeMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    private Node[] nodes = new Node[64];
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] family = new int[64];
    private int[] type = new int[64];
    private int[] report = new int[64];
    private byte[] weight = new byte[64];
    private int[] touched = new int[64];
    private int size;

    private static final class Day {
        private final Postings strong = new Postings();
        private final Postings plain = new Postings();
        private final List<Integer> numbers = new ArrayList<>();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
    }

    /**
     * Adds a claim.
     *
     * @param known day on which its report became known, days since 1970-01-01
     */
    void add(Node node, Marks marks, long known) {
        int number = number();
        Slots slots = node.slots();
        nodes[number] = node;
        first[number] = (int) slots.first();
        last[number] = (int) slots.last();
        family[number] = family(slots);
        type[number] = type(slots);
        report[number] = slots.telling().carrier().report().hashCode();
        Day day = days.computeIfAbsent(known, d -> new Day());
        day.numbers.add(number);
        day.first = Math.min(day.first, slots.first());
        day.last = Math.max(day.last, slots.last());
        for (Mark mark : marks.own()) {
            int key = keys.computeIfAbsent(mark.key(), k -> keys.size());
            (mark.strong() ? day.strong : day.plain).add(key, number);
        }
    }

    private int number() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        if (size == nodes.length) {
            int more = size + size / 2;
            nodes = Arrays.copyOf(nodes, more);
            first = Arrays.copyOf(first, more);
            last = Arrays.copyOf(last, more);
            family = Arrays.copyOf(family, more);
            type = Arrays.copyOf(type, more);
            report = Arrays.copyOf(report, more);
            weight = Arrays.copyOf(weight, more);
            touched = Arrays.copyOf(touched, more);
        }
        return size++;
    }

    private static int family(Slots slots) {
        return (slots.kind().charAt(0) << 4) + slots.mode().ordinal();
    }

    /** Types matter for occurrences only, and not where somebody named may have been killed. */
    private int type(Slots slots) {
        if (!slots.kind().equals("occurrence") || slots.names().killed()) {
            return -1;
        }
        Integer known = types.get(slots.plover());
        if (known != null) {
            return known;
        }
        int number = types.size();
        types.put(slots.plover(), number);
        List<Boolean> row = new ArrayList<>();
        possible.add(row);
        List<Optional<String>> all = new ArrayList<>(types.keySet());
        for (int i = 0; i < number; i++) {
            row.add(false);
        }
        row.add(true);
        for (Optional<String> other : all) {
            int at = types.getOrDefault(other, 0);
            if (at != number) {
                boolean fits = Kinship.possible(slots.plover(), other);
                row.set(at, fits);
                while (possible.get(at).size() <= number) {
                    possible.get(at).add(false);
                }
                possible.get(at).set(number, fits);
            }
        }
        return number;
    }

    private boolean possible(int one, int other) {
        return one < 0 || other < 0 || possible.get(one).get(other);
    }

    /**
     * The claims worth comparing with this one, in no order, each once; those taken out and those of the same report are left out.
     *
     * @param enough how much must be in common, {@link #ENOUGH}, or 1 for whatever has a word in common
     */
    void near(Slots slots, Marks marks, int enough, Consumer<Node> found) {
        int ownFamily = family(slots);
        int ownType = type(slots);
        int ownReport = slots.telling().carrier().report().hashCode();
        int[] count = {0};
        for (Day day : days.values()) {
            if (day.first > slots.last() + 1 || slots.first() > day.last + 1) {
                continue;
            }
            for (Mark mark : marks.asked()) {
                Integer key = keys.get(mark.key());
                if (key != null) {
                    day.strong.each(key, weigh(ENOUGH, count));
                    day.plain.each(key, weigh(mark.strong() ? ENOUGH : 1, count));
                }
            }
        }
        for (int i = 0; i < count[0]; i++) {
            int number = touched[i];
            int common = weight[number];
            boolean near = family[number] == ownFamily
                    && first[number] <= slots.last() + 1
                    && slots.first() <= last[number] + 1
                    && possible(type[number], ownType)
                    && !nodes[number].gone();
            weight[number] = 0;
            if (near && (report[number] != ownReport || !nodes[number].slots().sameReport(slots))) {
                boolean enoughSaid = common >= enough || Affinity.words(nodes[number].slots(), slots) >= ALIKE;
                if (enoughSaid) {
                    found.accept(nodes[number]);
                }
            }
        }
    }

    private IntConsumer weigh(int by, int[] count) {
        return number -> {
            if (weight[number] == 0) {
                touched[count[0]++] = number;
            }
            weight[number] = (byte) Math.min(ENOUGH, weight[number] + by);
        };
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
