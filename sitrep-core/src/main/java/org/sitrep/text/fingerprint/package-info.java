/**
 * What is needed to find copies of a text without the text.
 * <p>In: the text and its blocks. Out: a {@link org.sitrep.text.Fingerprint}. Worked: a wire story reprinted under another
 * headline and with another picture has the same fingerprint, because headlines and captions are left out.
 * <p>Must not know: other reports. Trap: words are folded (case, accents, quotation marks) so that a changed apostrophe does
 * not make a new text.
 */
@NullMarked
package org.sitrep.text.fingerprint;

import org.jspecify.annotations.NullMarked;
