package org.sitrep.base;

/** How fine a time expression is. */
public enum Granularity {
    /** One day or a part of it. */
    DAY,
    /** A few days or a week. */
    WEEK,
    /** A month or a part of it. */
    MONTH,
    /** A season or a quarter. */
    SEASON,
    /** A year. */
    YEAR,
    /** Longer, or not one of these. */
    OTHER
}
