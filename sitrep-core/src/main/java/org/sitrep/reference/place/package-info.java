/**
 * The compact gazetteer: one packed file of places and names, searched in memory.
 * <p>In: {@code gazetteer.bin} and {@code demonyms.tsv}, bundled, built by {@code GazetteerBuild}. Out: a
 * {@link org.sitrep.reference.Gazetteer}. Worked: "Deir el-Zour" folds to {@code deirelzour}, without its article to
 * {@code deirzour}, and finds the town (GeoNames 170794) before the governorate; "Deir ez-Zor governorate" finds the governorate;
 * "Deir Ezzour" is in no table, its consonants d-r-z-r are, so {@code findSimilar("Deir Ezzour", "SY")} finds the town.
 * <p>Must not know: texts, stories, which place a report means. Traps: spaces do not count (Abu Kamal is Abukamal); the order of
 * candidates is a prior without context; many places bear English words as names (Of, Man, Police), so whoever looks up must
 * already believe that the words name a place.
 */
@NullMarked
package org.sitrep.reference.place;

import org.jspecify.annotations.NullMarked;
