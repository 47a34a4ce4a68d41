/**
 * The chains of one event's tellings become {@link org.sitrep.event.Origins}: how many people independently say so, and why we
 * count so.
 * <p>In: the tellings of one event with one polarity. Out: [min, max], one origin for each group of certain dependence, every
 * merge with the words that caused it, flags. Worked: the Euphrates Courier and the Potomac Ledger each cite "an American defense
 * official" on one day: possibly one person, [1, 2].
 * <p>Must not know: whether the claim is true, other events. Traps: outlets in the middle of a chain carry, they are not counted;
 * what nobody is named for adds nothing to the minimum; an aggregator is not a witness; an unnamed official and the spokesman of
 * the same department may be one or two.
 */
@NullMarked
package org.sitrep.event.origins;

import org.jspecify.annotations.NullMarked;
