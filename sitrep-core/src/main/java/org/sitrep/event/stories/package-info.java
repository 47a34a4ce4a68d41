/**
 * Texts about one happening come together, although much of what they say is said of another too.
 * <p>In: texts as sentences. Out: the number of its story for each. Worked: of thirty reports about two stays in a clinic by two
 * actresses, all have "rehab", "court" and "judge"; what is left when words common to the thirty count little are the names, the
 * day and the street, and these part them.
 * <p>Must not know: claims. Trap: the rarity of a word depends on the texts it is seen with; a word that tells topics apart says
 * nothing inside a topic, so rarity is counted twice, first over all texts and then within each topic.
 */
@NullMarked
package org.sitrep.event.stories;

import org.jspecify.annotations.NullMarked;
