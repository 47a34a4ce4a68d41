package org.sitrep.cli;

/** How lists are written. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON object a line. */
    JSONL
}
