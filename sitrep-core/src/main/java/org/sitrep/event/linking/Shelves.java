package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/** Where claims stand by the days they speak of, for each length of time apart, so that few lists have to be gone through. */
final class Shelves {
    /** How many days the spells of each shelf have at most; longer ones stand on the last shelf, in one. */
    private static final long[] LENGTHS = {1, 4, 16, 64, 1024};

    private final List<TreeMap<Long, Spell>> shelves = new ArrayList<>();

    Shelves() {
        for (int i = 0; i <= LENGTHS.length; i++) {
            shelves.add(new TreeMap<>());
        }
    }

    /** What is said of one time: the numbers of claims by their marks. */
    static final class Spell {
        private final Postings strong = new Postings();
        private final Postings plain = new Postings();
        private final Postings zoned = new Postings();
        private final List<Integer> numbers = new ArrayList<>();

        /** By names, runs of words and places. */
        Postings strong() {
            return strong;
        }

        /** By single words, wherever. */
        Postings plain() {
            return plain;
        }

        /** By single words in zones. */
        Postings zoned() {
            return zoned;
        }

        /** Notes a claim. */
        void add(int number) {
            numbers.add(number);
        }

        private void retain(IntPredicate stays) {
            int there = numbers.size();
            numbers.removeIf(number -> !stays.test(number));
            if (numbers.size() < there && !numbers.isEmpty()) {
                List.of(strong, plain, zoned).forEach(postings -> postings.retain(stays));
            }
        }
    }

    /** Where what speaks of these days stands. */
    Spell spell(Slots slots) {
        int shelf = 0;
        long length = slots.last() - slots.first() + 1;
        while (shelf < LENGTHS.length && length > LENGTHS[shelf]) {
            shelf++;
        }
        return shelves.get(shelf).computeIfAbsent(place(shelf, slots.last()), s -> new Spell());
    }

    /** Those on a shelf whose last days lie so near each other are kept together. */
    private static long place(int shelf, long last) {
        return shelf == LENGTHS.length ? 0 : Math.floorDiv(last, LENGTHS[shelf]);
    }

    /**
     * Goes through what may touch some days.
     *
     * @param seen takes each spell, and whether it may have claims of these days themselves
     */
    void touching(Slots slots, BiConsumer<Spell, Boolean> seen) {
        for (int i = 0; i < shelves.size(); i++) {
            boolean days = i == 0;
            touching(i, slots)
                    .forEach((last, spell) ->
                            seen.accept(spell, !days || (slots.first() <= last && last <= slots.last())));
        }
    }

    private Map<Long, Spell> touching(int shelf, Slots slots) {
        if (shelf == LENGTHS.length) {
            return shelves.get(shelf);
        }
        return shelves.get(shelf)
                .subMap(place(shelf, slots.first() - 1), true, place(shelf, slots.last() + LENGTHS[shelf]), true);
    }

    /**
     * Leaves claims that pass.
     *
     * @param stays asked for each claim several times
     */
    void retain(IntPredicate stays) {
        for (TreeMap<Long, Spell> shelf : shelves) {
            shelf.values().forEach(spell -> spell.retain(stays));
            shelf.values().removeIf(spell -> spell.numbers.isEmpty());
        }
    }
}
