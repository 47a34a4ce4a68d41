/**
 * One class per format, pure: {@link org.sitrep.situation.Situation} to text.
 * <p>In: a situation. Out: characters of a file. Worked: the selection on the desk, exported as GeoJSON, has one feature for each placed event with its precision in metres.
 * <p>Must not know: the web, the command line, the workings of any room. Trap: an export holds exactly what the filter shows and says how many rows it has.
 */
@NullMarked
package org.sitrep.export;

import org.jspecify.annotations.NullMarked;
