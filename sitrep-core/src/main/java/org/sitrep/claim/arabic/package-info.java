/**
 * Workings: claims of dead and wounded from reports in Arabic.
 *
 * <p>{@code ArabicReader} goes through a report sentence by sentence. {@code Terms} cuts sentences into folded words,
 * {@code Counts} reads how many of whom, {@code Tolls} whether they were killed, wounded or are missing, {@code Causes} by
 * what, {@code Towns} where, {@code Days} when, {@code Sayings} who says it and {@code Sources} what voice that is. The words
 * are data ({@code rules/arabic.tsv}).
 *
 * <p>Worked: "&#x642;&#x62A;&#x644; &#x62E;&#x645;&#x633;&#x629; &#x623;&#x637;&#x641;&#x627;&#x644;" (five children were
 * killed) becomes an occurrence of five killed.
 *
 * <p>Honestly simple: no grammar, only words that stand near each other; what is denied, feared or planned is left out, and so
 * is everything but tolls.
 */
@NullMarked
package org.sitrep.claim.arabic;

import org.jspecify.annotations.NullMarked;
