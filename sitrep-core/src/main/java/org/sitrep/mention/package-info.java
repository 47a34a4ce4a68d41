/**
 * A {@link org.sitrep.text.ReportText} becomes {@link org.sitrep.mention.Mentions}: spans that name something, each with ranked candidates, and tagged words.
 * <p>In: sentences and tokens. Out: actors by name and by description, places, times and amounts; the words of each sentence with part of speech, lemma and
 * entity label, multi-word names of the register as one word. Worked: in "Raqqa Is Being Slaughtered Silently said 300 to 400
 * fighters left Deir Ezzor on Wednesday" the first five tokens are one word and an actor, "300 to 400 fighters" an amount
 * [300, 400], "Deir Ezzor" the town, "Wednesday" a day if the report is dated and relative if not.
 * <p>Must not know: the store, the clock ("today" is the report's date), other reports. Traps: demonyms are not places;
 * "IS" is a name only in capitals; "Kurdish militias" is nobody's name; a place name inside an organisation's name is not a place.
 */
@NullMarked
package org.sitrep.mention;

import org.jspecify.annotations.NullMarked;
