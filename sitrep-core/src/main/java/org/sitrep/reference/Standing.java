package org.sitrep.reference;

/** What two actors are to each other on a day. */
public enum Standing {
    /** The same, or one part of the other. */
    SAME,
    /** On one side. */
    ALLIED,
    /** On opposite sides. */
    ENEMY,
    /** The register knows no relation. */
    UNRELATED
}
