package org.sitrep.report;

import org.sitrep.base.OffsetMap;

/**
 * The characters of one report as its container holds them, before anything is read.
 *
 * @param markup how the characters are marked up
 * @param characters the decoded characters: of the whole file, of one feed item, of one archived response, of all pages
 * @param toOriginal from these characters to the decoded characters of the original (the whole feed file for an item);
 *     the identity for plain files, archived responses and pages
 * @param decoding how the bytes become those characters, for example {@code UTF-8}, {@code warc record at 1032, gzip,
 *     windows-1256} or {@code pdf pages}
 */
public record Manuscript(Markup markup, String characters, OffsetMap toOriginal, String decoding) {
    /** How the characters are marked up. */
    public enum Markup {
        /** Plain text. */
        PLAIN,
        /** HTML, a page or a fragment. */
        HTML,
        /** The text of pages, separated by form feeds. */
        PAGES
    }
}
