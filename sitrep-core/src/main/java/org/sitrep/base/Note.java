package org.sitrep.base;

import java.util.Optional;

/**
 * Something that could not be read or that an analyst should know about a reading; the run goes on.
 *
 * @param code stable code, upper case with hyphens, listed in {@code docs/manual/notes.md}
 * @param severity how much was lost
 * @param at the characters concerned, where there are any
 * @param detail a sentence for people
 */
public record Note(String code, Severity severity, Optional<Span> at, String detail) {

    /** How much was lost. */
    public enum Severity {
        /** Nothing was lost. */
        INFO,
        /** A part could not be read. */
        WARNING,
        /** The report could not be read. */
        ERROR
    }

    /** A note that nothing was lost by. */
    public static Note info(String code, String detail) {
        return new Note(code, Severity.INFO, Optional.empty(), detail);
    }

    /** A note of a part that could not be read. */
    public static Note warning(String code, String detail) {
        return new Note(code, Severity.WARNING, Optional.empty(), detail);
    }

    /** A note of a report that could not be read. */
    public static Note error(String code, String detail) {
        return new Note(code, Severity.ERROR, Optional.empty(), detail);
    }

    /** The same note tied to characters. */
    public Note at(Span span) {
        return new Note(code, severity, Optional.of(span), detail);
    }
}
