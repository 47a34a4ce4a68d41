/**
 * PDF files become the text of their pages.
 * <p>In: a PDF. Out: one report whose manuscript is the pages' characters, divided by form feeds. Worked: a page with a
 * headline and two paragraphs becomes lines with a blank line between the paragraphs.
 * <p>Must not know: what is a headline. Traps: locked files, files of pictures, files made to eat memory; lines end where the
 * page ends them, {@code text} joins them.
 */
@NullMarked
package org.sitrep.report.pdf;

import org.jspecify.annotations.NullMarked;
