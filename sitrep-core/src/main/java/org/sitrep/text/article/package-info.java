/**
 * The characters of a report become passages: blocks of clean text that know where each character came from.
 * <p>In: a {@link org.sitrep.report.Manuscript}. Out: {@link org.sitrep.text.article.Passage}s in reading order. Worked:
 * {@code <p>Fighters&nbsp;left <b>Raqqa</b>.</p>} becomes the PARAGRAPH "Fighters left Raqqa." whose second word leads back
 * past the entity to its five letters in the page.
 * <p>Must not know: what a sentence means. Traps: pages nest without end, leave elements open and repeat themselves;
 * patterns run only over the first characters of a passage, so that no input can make them slow.
 */
@NullMarked
package org.sitrep.text.article;

import org.jspecify.annotations.NullMarked;
