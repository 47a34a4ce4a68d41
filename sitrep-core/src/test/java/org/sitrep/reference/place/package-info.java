@NullMarked
package org.sitrep.reference.place;

import org.jspecify.annotations.NullMarked;
