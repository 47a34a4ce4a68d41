/**
 * Tells what kind of file the bytes are and turns bytes into characters.
 * <p>In: an {@link org.sitrep.report.Original}. Out: decoded characters, or the room next door that can open the container.
 * Worked: a file whose first bytes are {@code %PDF-} goes to the PDF reader whatever its name says.
 * <p>Must not know: what is written in the file. Trap: a name and a declared type are only hints, bytes win.
 */
@NullMarked
package org.sitrep.report.file;

import org.jspecify.annotations.NullMarked;
