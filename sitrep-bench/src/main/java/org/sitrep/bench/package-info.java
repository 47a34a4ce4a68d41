/**
 * Builds of reference data, training of models and benchmarks; never shipped.
 * <p>In: raw data. Out: the files the product ships. Worked: {@code GazetteerBuild} packs the GeoNames and Who's On First tables into the compact index.
 * <p>Must not know: the doors.
 */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
