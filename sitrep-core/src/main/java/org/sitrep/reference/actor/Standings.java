package org.sitrep.reference.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Conflict;
import org.sitrep.reference.Standing;

/** Who stands with whom on a day, read from the ties of the register. */
public final class Standings {
    /** Bodies whose parts stand on one side; two agencies of the United Nations do not. */
    private static final Set<Actor.Kind> PARTIES = Set.of(
            Actor.Kind.STATE,
            Actor.Kind.GOVERNMENT,
            Actor.Kind.ARMED_FORCES,
            Actor.Kind.ARMED_GROUP,
            Actor.Kind.COALITION);

    private Standings() {}

    /** What two actors are to each other; an enmity outweighs an alliance, for allies of an ally fall out. */
    public static Standing between(ActorRegister register, ActorId one, ActorId other, LocalDate day) {
        Set<ActorId> ones = wholes(register, one, day);
        Set<ActorId> others = wholes(register, other, day);
        if (ones.contains(other) || others.contains(one)) {
            return Standing.SAME;
        }
        if (tied(register, ones, others, Actor.Tie.ENEMY, day)) {
            return Standing.ENEMY;
        }
        boolean common = ones.stream()
                .filter(others::contains)
                .flatMap(id -> register.actor(id).stream())
                .anyMatch(a -> PARTIES.contains(a.kind()));
        return common || tied(register, ones, others, Actor.Tie.ALLY, day) ? Standing.ALLIED : Standing.UNRELATED;
    }

    /** The conflicts to which an actor or a whole of it is a party. */
    public static List<Conflict> conflicts(ActorRegister register, ActorId actor, LocalDate day) {
        Set<ActorId> wholes = wholes(register, actor, day);
        return register.conflicts().stream()
                .filter(c -> wholes.stream().anyMatch(w -> c.names(w, day)))
                .toList();
    }

    private static boolean tied(
            ActorRegister register, Set<ActorId> some, Set<ActorId> others, Actor.Tie tie, LocalDate day) {
        return leads(register, some, others, tie, day) || leads(register, others, some, tie, day);
    }

    private static boolean leads(
            ActorRegister register, Set<ActorId> from, Set<ActorId> to, Actor.Tie tie, LocalDate day) {
        return from.stream()
                .flatMap(id -> register.actor(id).stream())
                .flatMap(a -> a.relations().stream())
                .anyMatch(r -> r.tie() == tie && to.contains(r.other()) && r.heldOn(day));
    }

    /** The actor and everything it is part of or speaks for on that day. */
    private static Set<ActorId> wholes(ActorRegister register, ActorId id, LocalDate day) {
        Set<ActorId> found = new LinkedHashSet<>();
        Deque<ActorId> open = new ArrayDeque<>();
        open.add(id);
        while (!open.isEmpty()) {
            ActorId next = open.remove();
            if (found.add(next)) {
                register.actor(next).stream()
                        .flatMap(a -> a.relations().stream())
                        .filter(r -> r.tie() == Actor.Tie.PART_OF || r.tie() == Actor.Tie.VOICE_OF)
                        .filter(r -> r.heldOn(day))
                        .forEach(r -> open.add(r.other()));
            }
        }
        return found;
    }
}
