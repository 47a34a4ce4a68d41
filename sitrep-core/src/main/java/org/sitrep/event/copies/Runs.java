package org.sitrep.event.copies;

import java.util.stream.IntStream;

/**
 * Hashes of some runs of five words of a text, chosen so that texts with a longer run in common have a hash in common.
 *
 * <p>Of each four runs that follow one another the one with the smallest hash is taken, those with fewer than two telling words
 * last. So whatever two sentences share in a run of eight words or more, with five telling words or so among them, gives both
 * the same hash; runs end at sentences and at quotations. About two runs of five are taken.
 */
final class Runs {
    private static final int LENGTH = 5;
    private static final int WINDOW = 4;
    private static final int TELLING = 2;
    /** Ranks runs with few telling words behind all others. */
    private static final long LAST = 1L << 32;
    /** Marks runs without any; they are never taken. */
    private static final long STOCK = 1L << 33;

    private Runs() {}

    /** The hashes, each once, ascending. */
    static int[] of(Prose prose) {
        IntStream.Builder found = IntStream.builder();
        for (int number = 0; number < prose.size(); number++) {
            int[] line = prose.line(number);
            int start = 0;
            for (int i = 0; i <= line.length; i++) {
                if (i == line.length || line[i] == WordCodes.GAP) {
                    choose(line, start, i, found);
                    start = i + 1;
                }
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    /** Chooses among the runs of the words from one place of a sentence up to another. */
    private static void choose(int[] line, int start, int end, IntStream.Builder found) {
        int runs = end - start - LENGTH + 1;
        if (runs < 1) {
            return;
        }
        long[] ranks = new long[runs];
        for (int i = 0; i < runs; i++) {
            ranks[i] = rank(line, start + i);
        }
        int taken = -1;
        for (int from = 0; from == 0 || from + WINDOW <= runs; from++) {
            int least = from;
            for (int i = from; i < Math.min(runs, from + WINDOW); i++) {
                least = ranks[i] <= ranks[least] ? i : least;
            }
            if (least != taken && ranks[least] < STOCK) {
                found.add((int) ranks[least]);
            }
            taken = least;
        }
    }

    private static long rank(int[] line, int at) {
        long hash = 1;
        int telling = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = 0x100000001b3L * (hash ^ line[i]);
            telling += WordCodes.telling(line[i]) ? 1 : 0;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        long rank = (hash ^ (hash >>> 31)) & 0xffffffffL;
        return telling == 0 ? rank | STOCK : telling < TELLING ? rank | LAST : rank;
    }
}
