/**
 * A {@link org.sitrep.report.Report} becomes a {@link org.sitrep.text.ReportText}: clean text in blocks, sentences and tokens, and the way back.
 * <p>In: the characters of a report. Out: headline, byline, dateline, paragraphs, captions and credits as blocks; furniture
 * inside the article as boilerplate, from which nothing is read; the rest of the page is left out. Worked: "Photo: smoke over Kobani, 2014. (File) | ISIS leaders leave Raqqa" becomes a CAPTION and a
 * HEADLINE, two sentences, although no full stop divides them.
 * <p>Must not know: the network, the reference data, what a sentence means. Traps: block borders always split sentences;
 * quotation marks are normalised in tokens only, the text keeps its characters; no character may be dropped without being
 * recorded in the {@link org.sitrep.base.OffsetMap}.
 */
@NullMarked
package org.sitrep.text;

import org.jspecify.annotations.NullMarked;
