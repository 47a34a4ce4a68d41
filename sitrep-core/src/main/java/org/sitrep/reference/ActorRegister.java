package org.sitrep.reference;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.ActorId;
import org.sitrep.base.Span;

/** Actors by name and by id. Safe for use by several threads. */
public interface ActorRegister {
    /**
     * A name of the register in a text.
     *
     * @param span its characters in the text searched
     * @param actors those who bear the name, in the order of the register files, never empty
     */
    record Spotted(Span span, List<Actor> actors) {
        public Spotted {
            actors = List.copyOf(actors);
        }
    }

    /** The names of the register in a text, longest first where several begin together, whole words only, in text order, not overlapping. */
    List<Spotted> spot(String text);

    /** The actors that bear exactly this name, after folding. */
    List<Actor> named(String name);

    /** The actor of an id. */
    Optional<Actor> actor(ActorId id);

    /** Every actor, in the order of ids. */
    List<Actor> all();

    /** Name and date of the data, for the record. */
    String version();
}
