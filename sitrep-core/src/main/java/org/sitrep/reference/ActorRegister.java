package org.sitrep.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.ActorId;
import org.sitrep.base.Span;
import org.sitrep.reference.actor.Ranking;
import org.sitrep.reference.actor.Standings;

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

    /**
     * The bearers of a name, likeliest first: those who act in the report's country and who bore the name on its day come
     * first, nobody is left out. The weights add up to 1; a name that one actor bears has weight 1.
     *
     * @param name as it stands in the report
     */
    default List<Ranked> candidates(String name, Hints hints) {
        return rank(named(name), name, hints);
    }

    /** The same for bearers that are known already, as {@link #spot} gives them. */
    default List<Ranked> rank(List<Actor> bearers, String name, Hints hints) {
        return Ranking.of(bearers, name, hints);
    }

    /**
     * The actors with a name that is this one in another spelling of the same Arabic words ("Mohamed el-Bishir",
     * "Muhammad al-Bashir"); where somebody bears exactly this name, only those.
     */
    default List<Actor> alike(String name) {
        return named(name);
    }

    /**
     * Descriptions such as "Kurdish militias" or "government forces" in a text: longest first, without article, in text
     * order, not overlapping each other. They may hold or touch names that {@link #spot} finds: a name keeps its words.
     */
    default List<Described> spotDescriptions(String text, Hints hints) {
        return List.of();
    }

    /** The country of the one state that these words name, by its name or by its nationality: "Armenian tanks", "Georgia's army". */
    default Optional<String> nation(String words) {
        return Optional.empty();
    }

    /** The state of a country, by its ISO 3166-1 alpha-2 code. */
    default Optional<Actor> state(String country) {
        return all().stream()
                .filter(a -> a.kind() == Actor.Kind.STATE && a.country().equals(Optional.of(country)))
                .findFirst();
    }

    /** What two actors are to each other on a day, by their own ties and by those of the bodies they were part of; the order does not matter. */
    default Standing standing(ActorId one, ActorId other, LocalDate day) {
        return Standings.between(this, one, other, day);
    }

    /** Whether two actors are on one side on a day, or one is part of the other. */
    default boolean allied(ActorId one, ActorId other, LocalDate day) {
        Standing standing = standing(one, other, day);
        return standing == Standing.ALLIED || standing == Standing.SAME;
    }

    /** Whether two actors fight each other on a day. */
    default boolean enemies(ActorId one, ActorId other, LocalDate day) {
        return standing(one, other, day) == Standing.ENEMY;
    }

    /** The conflicts of the register, in the order of its files. */
    default List<Conflict> conflicts() {
        return List.of();
    }

    /** The conflicts to which an actor, or a body it was part of, was a party on a day. */
    default List<Conflict> conflictsOf(ActorId actor, LocalDate day) {
        return Standings.conflicts(this, actor, day);
    }

    /** Whether an actor, or a body it was part of, was a party to a conflict on a day. */
    default boolean partyTo(ActorId actor, String conflict, LocalDate day) {
        return conflictsOf(actor, day).stream().anyMatch(c -> c.id().equals(conflict));
    }
}
