/**
 * Which language a report is written in.
 * <p>In: the text and its blocks. Out: an ISO 639-1 code, {@code und} when it cannot be told. Worked: a text in Arabic
 * letters without Persian or Kurdish ones is {@code ar} at a glance; a page of names and numbers is {@code und}.
 * <p>Must not know: anything but the first few hundred characters. Trap: the statistical detector takes time and memory to
 * load; it is asked only when script and common words leave a doubt.
 */
@NullMarked
package org.sitrep.text.language;

import org.jspecify.annotations.NullMarked;
