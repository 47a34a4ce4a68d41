/**
 * The stages of the flow as operators of Apache Flink. This module is empty in this version: it builds, so that later work has its place.
 * <p>In: web archives and streams. Out: claims. Worked: none yet.
 * <p>Must not know: the desk. Trap: models belong in the cluster's own library folder, once per process.
 */
@NullMarked
package org.sitrep.flink;

import org.jspecify.annotations.NullMarked;
