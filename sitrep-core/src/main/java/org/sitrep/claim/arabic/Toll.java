package org.sitrep.claim.arabic;

import org.sitrep.base.Unit;

/**
 * So many people were killed, wounded or are missing.
 *
 * @param at the term that says what befell them
 * @param from the first term of what is said
 * @param to one past the last
 */
record Toll(Unit unit, Count count, int at, int from, int to) {
    static Toll of(Unit unit, Count count, int at) {
        return new Toll(unit, count, at, Math.min(at, count.from()), Math.max(at + 1, count.to()));
    }
}
