package org.sitrep.reference.actor;

/** A block of a register file in the making. */
interface Block {
    /** Where it begins. */
    At at();

    /** Takes one line of the block: its first word and the rest. */
    void line(At line, String word, String rest);
}
