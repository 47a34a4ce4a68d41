/** How often the codes of claims are right, by what decided them. */
@NullMarked
package org.sitrep.bench.codes;

import org.jspecify.annotations.NullMarked;
