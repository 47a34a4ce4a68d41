/**
 * Web archives become one report for each archived page.
 * <p>In: a WARC file, packed or not. Out: a report for each response with status 200 and HTML, its address and the offset of
 * its record. Worked: the page at byte 1032 of an archive becomes a report named {@code archive.warc.gz@1032}.
 * <p>Must not know: the text of the pages. Traps: a record declares its own length and its page is packed once more, so both
 * are bounded; a broken record ends the reading but what came before is kept.
 */
@NullMarked
package org.sitrep.report.warc;

import org.jspecify.annotations.NullMarked;
