package org.sitrep.base;

import java.util.List;

/**
 * The result of a stage: reading never fails, it notes.
 *
 * @param value what was read
 * @param notes what could not be read, in order of discovery
 * @param version the stage and its version, for example {@code claim/1}
 */
public record Read<T>(T value, List<Note> notes, String version) {
    public Read {
        notes = List.copyOf(notes);
    }

    /** A reading without notes. */
    public static <T> Read<T> of(T value, String version) {
        return new Read<>(value, List.of(), version);
    }
}
