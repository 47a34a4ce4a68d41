/**
 * Bytes become {@link org.sitrep.report.Report}s; the original stays unchanged, addressed by its SHA-256.
 * <p>In: the bytes of a file, a page, a feed, a web archive. Out: one report for each publication in them, with what the
 * container says about it (outlet, title, day of publication) and its characters. Worked: a feed of four items becomes four
 * reports that share one original; "Raqqa" in the second leads back to its place in the feed file.
 * <p>Must not know: meaning; it never reads a sentence. It is the only room that fetches. Traps: every input is hostile
 * (bombs, entity tricks, private addresses behind a public name); a broken part becomes a note and the rest is read.
 */
@NullMarked
package org.sitrep.report;

import org.jspecify.annotations.NullMarked;
