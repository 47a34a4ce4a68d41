package org.sitrep.evaluate;

/**
 * How much of what was asked for was found, and how much of what was found was asked for. Grows while a set is scored; not for
 * several threads.
 */
final class Rate {
    private int hits;
    private int found;
    private int gold;

    /** Adds the counts of one document: right answers, all answers, all gold answers. */
    void add(int moreHits, int moreFound, int moreGold) {
        hits += moreHits;
        found += moreFound;
        gold += moreGold;
    }

    /** The share of the answers that are right; 0 without answers. */
    double precision() {
        return share(hits, found);
    }

    /** The share of the gold answers that were found; 0 without gold. */
    double recall() {
        return share(hits, gold);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
