/**
 * The only place that sees everything: builds the rooms, wires them by hand, holds the clock.
 * <p>In: the data folder and options. Out: a running pipeline. Worked: {@code Desk.open(data, clock)} gives both doors the same rooms.
 * <p>Must not know: rules of the domain.
 */
@NullMarked
package org.sitrep.app;

import org.jspecify.annotations.NullMarked;
