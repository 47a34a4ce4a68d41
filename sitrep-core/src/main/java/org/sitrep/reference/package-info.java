/**
 * What is known of the world: the gazetteer, the actor and source register, the code books; read-only, loaded from files.
 * <p>In: data files with their SOURCES.md. Out: lookups. Worked: "Deir el-Zour" finds Deir ez-Zor (GeoNames 170792) with how it
 * matched; "Daesh" finds {@code islamic-state}.
 * <p>Must not know: reports, claims, the network at run time. Trap: a lookup returns ranked candidates and how each matched;
 * it never decides which one a report means.
 */
@NullMarked
package org.sitrep.reference;

import org.jspecify.annotations.NullMarked;
