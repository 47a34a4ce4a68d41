package org.sitrep.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.ActorId;

/**
 * An organisation, force, state, outlet or public office of the register.
 *
 * @param name the name shown
 * @param country ISO 3166-1 alpha-2 of its seat or main field
 * @param aliases other names
 * @param relations what it has to do with others
 */
public record Actor(
        ActorId id, String name, Kind kind, Optional<String> country, List<Alias> aliases, List<Relation> relations) {

    public Actor {
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
    }

    /** What an actor is. */
    public enum Kind {
        STATE,
        GOVERNMENT,
        ARMED_FORCES,
        ARMED_GROUP,
        COALITION,
        INTERNATIONAL_BODY,
        MONITOR,
        NGO,
        CIVIL_BODY,
        AGENCY,
        OUTLET,
        AGGREGATOR,
        POPULATION,
        PERSON
    }

    /**
     * Another name.
     *
     * @param caseSensitive whether only this exact spelling counts ("IS", never "is")
     */
    public record Alias(String text, boolean caseSensitive) {}

    /**
     * A relation that held from one day to another.
     *
     * @param from first day, inclusive; empty for always
     * @param to last day, inclusive; empty for still
     */
    public record Relation(Tie tie, ActorId other, Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Whether it held on that day. */
        public boolean heldOn(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && to.map(t -> !day.isAfter(t)).orElse(true);
        }
    }

    /** What one actor is to another. */
    public enum Tie {
        /** Part of it: a branch, a spokesman's office. */
        PART_OF,
        /** Fights beside it. */
        ALLY,
        /** Fights against it. */
        ENEMY,
        /** Republishes or compiles it (an aggregator, an agency's subscriber). */
        FEEDS_FROM,
        /** Speaks for it. */
        VOICE_OF
    }
}
