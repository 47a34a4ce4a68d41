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
 * @param role what it is within its kind, where the register says so
 * @param fields ISO 3166-1 alpha-2 of further countries where it acts
 * @param active from its founding to its end, as far as the register knows them
 * @param offices the offices a person held; empty for everybody else
 */
public record Actor(
        ActorId id,
        String name,
        Kind kind,
        Optional<String> country,
        List<Alias> aliases,
        List<Relation> relations,
        Optional<Role> role,
        List<String> fields,
        Period active,
        List<Office> offices) {

    public Actor {
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
        fields = List.copyOf(fields);
        offices = List.copyOf(offices);
    }

    /** An actor of which no role, no further field, no period and no office is known. */
    public Actor(
            ActorId id,
            String name,
            Kind kind,
            Optional<String> country,
            List<Alias> aliases,
            List<Relation> relations) {
        this(id, name, kind, country, aliases, relations, Optional.empty(), List.of(), Period.ALWAYS, List.of());
    }

    /** The name it went by on a day: an alias dated for that day, else the name shown. */
    public String nameOn(LocalDate day) {
        return aliases.stream()
                .filter(a -> a.used().bounded() && a.used().holds(day))
                .map(Alias::text)
                .findFirst()
                .orElse(name);
    }

    /** Whether it has its seat or acts in a country. */
    public boolean actsIn(String code) {
        return country.equals(Optional.of(code)) || fields.contains(code);
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

    /** What an actor is within its kind. */
    public enum Role {
        PRESIDENCY,
        MINISTRY,
        PARLIAMENT,
        COURT,
        INTELLIGENCE,
        /** All armed forces of a state or of a side. */
        FORCES,
        ARMY,
        AIR_FORCE,
        NAVY,
        GUARD,
        SPECIAL_FORCES,
        POLICE,
        BORDER_GUARD,
        MILITIA,
        REBELS,
        JIHADISTS,
        MERCENARIES,
        OPERATION,
        PEACEKEEPERS,
        PARTY,
        LOCAL_GOVERNMENT,
        EMERGENCY_SERVICE,
        HEALTH_SERVICE
    }

    /**
     * Another name.
     *
     * @param caseSensitive whether only this exact spelling counts ("IS", never "is")
     * @param used when the actor bore it; reports use old names later too
     */
    public record Alias(String text, boolean caseSensitive, Period used) {
        /** A name of all times. */
        public Alias(String text, boolean caseSensitive) {
            this(text, caseSensitive, Period.ALWAYS);
        }
    }

    /**
     * An office a person held.
     *
     * @param title as a report would say it, "President of Syria"
     */
    public record Office(String title, Period held) {}

    /**
     * A relation that held from one day to another.
     *
     * @param from first day, inclusive; empty for always
     * @param to last day, inclusive; empty for still
     */
    public record Relation(Tie tie, ActorId other, Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Whether it held on that day. */
        public boolean heldOn(LocalDate day) {
            return new Period(from, to).holds(day);
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
        VOICE_OF,
        /** Took its place, under a new name or by a merger. */
        SUCCESSOR_OF,
        /** Broke away from it. */
        SPLIT_FROM
    }
}
