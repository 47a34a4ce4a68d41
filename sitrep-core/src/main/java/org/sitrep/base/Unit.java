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
    /** People taken away by force. */
    ABDUCTED,
    /** People whose fate is not known. */
    MISSING,
    /** People who had to leave their homes. */
    DISPLACED,
    /** People not under arms. */
    CIVILIANS,
    /** Families and households. */
    FAMILIES,
    /** Vehicles of any kind. */
    VEHICLES,
    /** Houses and other buildings. */
    HOUSES,
    /** Weapons, shells and strikes with them. */
    WEAPONS,
    /** Lengths, in the measure the words give. */
    DISTANCE,
    /** Areas, in the measure the words give. */
    AREA,
    /** Sums in the currency the words give. */
    MONEY,
    /** Per cent of a whole, 0 to 100. */
    SHARE,
    /** Anything else that is counted. */
    OTHER
}
