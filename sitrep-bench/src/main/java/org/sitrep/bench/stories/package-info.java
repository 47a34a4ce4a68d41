/** Training of what brings words together that name one event. */
@NullMarked
package org.sitrep.bench.stories;

import org.jspecify.annotations.NullMarked;
