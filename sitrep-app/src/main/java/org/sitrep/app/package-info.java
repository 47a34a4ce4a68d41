/**
 * The only place that sees everything: builds the rooms, wires them by hand, holds the clock.
 * <p>In: the arguments of the process. Out: a running command or desk. Worked: {@code ./sitrep serve} comes in at
 * {@link org.sitrep.app.Sitrep#main}, the terminal door reads the arguments, asks for a desk and for the web door, and only then
 * is a class of Spring Boot loaded.
 * <p>Must not know: rules of the domain. Trap: every command pays for what {@code main} loads; rooms are made when first entered.
 */
@NullMarked
package org.sitrep.app;

import org.jspecify.annotations.NullMarked;
