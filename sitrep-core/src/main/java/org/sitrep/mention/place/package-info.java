/**
 * Workings: names of places and which place each means, chosen for the whole report.
 * <p>Candidates come from the gazetteer; countries that the report speaks of, population and the kind of place decide. Honestly
 * simple: one country weight for the report, no distances between the places of a sentence.
 */
@NullMarked
package org.sitrep.mention.place;

import org.jspecify.annotations.NullMarked;
