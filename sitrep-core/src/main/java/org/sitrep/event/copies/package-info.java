/**
 * What two reports have word for word in common becomes a {@link org.sitrep.event.copies.Reuse}: taken over for certain,
 * possibly, or not.
 * <p>In: two tellings with their sentences and the fingerprints of their reports. Out: how much was taken over, with the shared
 * words. Worked: "A car bomb blew up next to a bakery in the northern Syrian town of Azaz on Wednesday, killing at least 14
 * people" and the same sentence with "beside a bakery" share a run of 18 words outside quotations: taken over.
 * <p>Whole texts are compared by {@link org.sitrep.event.copies.TextReuse}, sentence by sentence, and the result says which came
 * first.
 * <p>Among many texts {@link org.sitrep.event.copies.SlidingCopies} finds those worth comparing by runs of five words that few
 * have.
 * <p>Must not know: who is right, full texts. Traps: true reprints often share only a third of their shingles, so the sentence
 * decides; "in the northern Syrian town of Azaz on Wednesday" is nine words that anybody may write; a quotation shared by two
 * reporters shows that both heard it, not that one copied.
 */
@NullMarked
package org.sitrep.event.copies;

import org.jspecify.annotations.NullMarked;
