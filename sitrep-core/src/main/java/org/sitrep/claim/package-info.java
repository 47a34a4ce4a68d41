/**
 * {@link org.sitrep.mention.Mentions} become {@link org.sitrep.claim.Claim}s: who says that what, how firmly, each field with its words.
 * <p>In: the tagged sentences and mentions of one report. Out: one claim per asserted event or state. Worked: "Hussam Eesa of
 * Raqqa Is Being Slaughtered Silently told VOA that dozens of vehicles left Raqqa" becomes an occurrence (RETREAT) from Raqqa,
 * 24 to 99 vehicles, said by outlet &lt;- Voice of America &lt;- Hussam Eesa.
 * <p>Must not know: other reports, coordinates beyond a place id, whether a claim is true. Traps: captions, credits and
 * boilerplate tell nothing; the object of a denial is denied; what is planned did not happen.
 */
@NullMarked
package org.sitrep.claim;

import org.jspecify.annotations.NullMarked;
