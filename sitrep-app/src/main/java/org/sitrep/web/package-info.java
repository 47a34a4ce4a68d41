/**
 * The door of the desk: HTTP requests become calls, results become JSON.
 * <p>In: requests on loopback. Out: the routes of {@code docs/manual/api.md} and the built pages. Worked: {@code GET /api/situation?asOf=2017-03-22}.
 * <p>Must not know: the terminal, rules of the domain, the workings of any room.
 */
@NullMarked
package org.sitrep.web;

import org.jspecify.annotations.NullMarked;
