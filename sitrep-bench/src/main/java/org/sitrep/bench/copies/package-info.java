/** Rewrites of texts for measuring how copies are found. */
@NullMarked
package org.sitrep.bench.copies;

import org.jspecify.annotations.NullMarked;
