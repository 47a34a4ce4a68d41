/** What is not documented is not finished: the manual is compared with the code. */
@NullMarked
package org.sitrep.documentation;

import org.jspecify.annotations.NullMarked;
