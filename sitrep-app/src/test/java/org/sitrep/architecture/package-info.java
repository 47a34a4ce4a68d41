/** What no part of the product may do, checked on its classes and its sources. */
@NullMarked
package org.sitrep.architecture;

import org.jspecify.annotations.NullMarked;
