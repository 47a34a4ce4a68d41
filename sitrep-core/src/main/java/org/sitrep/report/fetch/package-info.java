/**
 * Fetches pages from the network.
 * <p>In: an address. Out: the bytes it answers, as an {@link org.sitrep.report.Original}. Worked: an address that redirects to
 * {@code http://169.254.169.254/} is refused although its own host is public.
 * <p>Must not know: what the bytes are. Traps: every redirect is checked like the first address; the name is looked up before
 * the request and the platform's cache answers the client with the same address; robots.txt is asked first and its crawl-delay
 * kept.
 */
@NullMarked
package org.sitrep.report.fetch;

import org.jspecify.annotations.NullMarked;
