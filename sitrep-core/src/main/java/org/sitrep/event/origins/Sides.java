package org.sitrep.event.origins;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.base.ActorId;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Standing;

/** What actors are to each other on a day, as the register says. Keeps what it has looked up; use one from one thread. */
public final class Sides {
    private static final Set<Actor.Kind> PARTIES = Set.of(
            Actor.Kind.STATE,
            Actor.Kind.GOVERNMENT,
            Actor.Kind.ARMED_FORCES,
            Actor.Kind.ARMED_GROUP,
            Actor.Kind.COALITION);
    private static final Set<Actor.Kind> SPEAK_FOR_THEMSELVES = Set.of(
            Actor.Kind.STATE,
            Actor.Kind.GOVERNMENT,
            Actor.Kind.ARMED_FORCES,
            Actor.Kind.ARMED_GROUP,
            Actor.Kind.COALITION,
            Actor.Kind.INTERNATIONAL_BODY,
            Actor.Kind.MONITOR,
            Actor.Kind.NGO,
            Actor.Kind.CIVIL_BODY,
            Actor.Kind.PERSON);
    /** Bodies too wide for two of their parts to be one source. */
    private static final Set<Actor.Kind> WIDE = Set.of(
            Actor.Kind.STATE,
            Actor.Kind.GOVERNMENT,
            Actor.Kind.COALITION,
            Actor.Kind.INTERNATIONAL_BODY,
            Actor.Kind.POPULATION);

    /** So many answers are kept; days pass, and with them what was asked about. */
    private static final int KEPT = 100_000;

    private final ActorRegister register;
    private final Map<Asked, Standing> answers = new ConcurrentHashMap<>();

    private record Asked(ActorId one, ActorId other, LocalDate day) {}

    public Sides(ActorRegister register) {
        this.register = register;
    }

    /** What they are to each other on that day; the order does not matter. */
    public Standing between(ActorId one, ActorId other, LocalDate day) {
        if (answers.size() > KEPT) {
            answers.clear();
        }
        Asked asked = one.compareTo(other) < 0 ? new Asked(one, other, day) : new Asked(other, one, day);
        return Objects.requireNonNull(
                answers.computeIfAbsent(asked, a -> register.standing(a.one(), a.other(), a.day())));
    }

    /** The body whose voice this is: whom it speaks for, or the organisation it is a branch of, short of states and coalitions. */
    ActorId source(ActorId id, LocalDate day) {
        ActorId at = id;
        for (int steps = 0; steps < 8; steps++) {
            Optional<ActorId> up = register.actor(at).stream()
                    .flatMap(a -> a.relations().stream())
                    .filter(r -> r.heldOn(day))
                    .filter(r -> r.tie() == Actor.Tie.VOICE_OF
                            || (r.tie() == Actor.Tie.PART_OF
                                    && !kind(r.other()).map(WIDE::contains).orElse(true)))
                    .map(Actor.Relation::other)
                    .sorted()
                    .findFirst();
            if (up.isEmpty() || up.get().equals(id)) {
                return at;
            }
            at = up.get();
        }
        return at;
    }

    /** Whether one compiles or republishes the other on that day. */
    boolean feeds(ActorId from, ActorId into, LocalDate day) {
        return register.actor(into).stream()
                .flatMap(a -> a.relations().stream())
                .anyMatch(r -> r.tie() == Actor.Tie.FEEDS_FROM && r.other().equals(from) && r.heldOn(day));
    }

    /** Whether an actor fights or governs, or speaks for one that does. */
    public boolean party(ActorId id) {
        return kind(id).map(PARTIES::contains).orElse(false) || speaksForParty(id);
    }

    private boolean speaksForParty(ActorId id) {
        return register.actor(id).stream()
                .flatMap(a -> a.relations().stream())
                .anyMatch(r -> r.tie() == Actor.Tie.VOICE_OF
                        && kind(r.other()).map(PARTIES::contains).orElse(false));
    }

    /** Whether what this actor publishes is its own word, not reporting. */
    boolean speaksForItself(ActorId id) {
        return kind(id).map(SPEAK_FOR_THEMSELVES::contains).orElse(false) || speaksForParty(id);
    }

    /** Whether an actor is a state's, or one of its forces. */
    boolean regular(ActorId id) {
        return kind(id).map(k -> k == Actor.Kind.STATE || k == Actor.Kind.GOVERNMENT || k == Actor.Kind.ARMED_FORCES)
                .orElse(false);
    }

    /** Whether an actor is an armed group that is no state's. */
    boolean irregular(ActorId id) {
        return kind(id).filter(k -> k == Actor.Kind.ARMED_GROUP).isPresent();
    }

    /** Whether it is an agency or an outlet. */
    boolean publishes(ActorId id) {
        return kind(id).map(k -> k == Actor.Kind.AGENCY || k == Actor.Kind.OUTLET || k == Actor.Kind.AGGREGATOR)
                .orElse(false);
    }

    /** Whether so many speak for it that the name alone does not make one source. */
    boolean wide(ActorId id) {
        return kind(id).map(k -> k == Actor.Kind.STATE || k == Actor.Kind.POPULATION)
                .orElse(false);
    }

    /** Whether an actor is people, not a party. */
    boolean population(ActorId id) {
        return kind(id).map(k -> k == Actor.Kind.POPULATION || k == Actor.Kind.CIVIL_BODY || k == Actor.Kind.NGO)
                .orElse(false);
    }

    /** The name shown. */
    String name(ActorId id) {
        return register.actor(id).map(Actor::name).orElse(id.value());
    }

    /** The one actor of a name, if exactly one bears it. */
    Optional<ActorId> named(String name) {
        return register.named(name).size() == 1
                ? Optional.of(register.named(name).get(0).id())
                : Optional.empty();
    }

    /** Whether these words name an enemy of an actor. */
    boolean namesEnemyOf(ActorId actor, String words, LocalDate day) {
        return register.spot(words).stream()
                .flatMap(s -> s.actors().stream())
                .anyMatch(a -> between(actor, a.id(), day) == Standing.ENEMY);
    }

    /** Whether these words name the state of an enemy, or just call somebody so: "two enemy tanks", "an Armenian drone". */
    boolean callsEnemy(ActorId actor, String words, LocalDate day) {
        return Words.of(words).contains("enemy")
                || register.nation(words)
                        .flatMap(register::state)
                        .filter(s -> between(actor, s.id(), day) == Standing.ENEMY)
                        .isPresent();
    }

    /** The one source that the names of the register in these words lead to; empty when they lead to several. */
    Optional<ActorId> spoken(String words, LocalDate day) {
        Set<ActorId> sources = new HashSet<>();
        for (ActorRegister.Spotted spotted : register.spot(words)) {
            if (spotted.actors().size() == 1) {
                sources.add(source(spotted.actors().get(0).id(), day));
            }
        }
        return sources.size() == 1 ? sources.stream().findFirst() : Optional.empty();
    }

    private Optional<Actor.Kind> kind(ActorId id) {
        return register.actor(id).map(Actor::kind);
    }
}
