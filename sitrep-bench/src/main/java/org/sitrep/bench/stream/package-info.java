/**
 * A seeded stream of made-up reports with the copies and events planted in it, for measuring how fast they are found.
 */
@NullMarked
package org.sitrep.bench.stream;

import org.jspecify.annotations.NullMarked;
