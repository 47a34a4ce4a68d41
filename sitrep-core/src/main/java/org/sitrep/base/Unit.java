package org.sitrep.base;

/** What a number counts. */
public enum Unit {
    /** People under arms of any side. */
    FIGHTERS,
    /** People killed. */
    KILLED,
    /** People wounded. */
    WOUNDED,
    /** People captured or detained. */
    DETAINED,
    /** People who had to leave their homes. */
    DISPLACED,
    /** People not under arms. */
    CIVILIANS,
    /** Vehicles of any kind. */
    VEHICLES,
    /** Per cent of a whole, 0 to 100. */
    SHARE,
    /** Anything else that is counted. */
    OTHER
}
