package org.sitrep.event.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Core;
import org.sitrep.event.Label;
import org.sitrep.event.Origin;
import org.sitrep.event.Telling;
import org.sitrep.event.origins.Sides;
import org.sitrep.event.origins.Stand;
import org.sitrep.reference.Standing;

/** Suggests the label of an event that did harm, from its origins. */
public final class Labels {
    private static final Set<ClaimFamily> HARM =
            Set.of(ClaimFamily.KILLINGS, ClaimFamily.ATTACKS, ClaimFamily.COERCION);

    private final Sides sides;

    public Labels(Sides sides) {
        this.sides = sides;
    }

    /**
     * The label; empty for what did no harm, is denied by all who speak of it, or has not happened.
     *
     * @param min independent origins that support it, after merging possible dependences
     * @param supporting origins that say so
     * @param denying origins other than those that deny it
     */
    public Optional<Label> of(Core core, ClaimFamily family, int min, List<Stand> supporting, List<Stand> denying) {
        boolean happened = core.kind().equals("occurrence")
                && core.stance().polarity() == Stance.Polarity.AFFIRMED
                && core.stance().modality() == Stance.Modality.ACTUAL;
        return happened && HARM.contains(family)
                ? Optional.of(label(min, named(supporting), named(denying)))
                : Optional.empty();
    }

    private Label label(int min, List<Stand> supporting, List<Stand> denying) {
        Optional<String> rivals = rivals(supporting);
        if (rivals.isPresent()) {
            return new Label(Label.Kind.CONTESTED, rivals.get());
        }
        Optional<Stand> denial = denying.stream().filter(d -> !selfServing(d)).findFirst();
        if (denial.isPresent()) {
            return new Label(
                    Label.Kind.CONTESTED,
                    "Contested: " + name(denial.get()) + ", with nothing to gain by it, denies it.");
        }
        if (supporting.isEmpty()) {
            return new Label(Label.Kind.WEAK, "Weak: nobody is named who answers for it.");
        }
        if (min < 2) {
            return new Label(Label.Kind.WEAK, "Weak: one origin for certain, " + name(supporting.get(0)) + ".");
        }
        boolean oneSide = supporting.stream().mapToInt(Stand::bloc).distinct().count() < 2;
        if (oneSide || supporting.stream().allMatch(Labels::selfServing)) {
            return new Label(
                    Label.Kind.WEAK, "Weak: " + min + " origins, but they stand on one side or all gain by it.");
        }
        return new Label(Label.Kind.FAIR, "Fair: " + min + " independent origins, not all of one side.");
    }

    /** Two origins that lay it to parties of different sides; who fights in it is no rival. */
    private Optional<String> rivals(List<Stand> stands) {
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + 1; j < stands.size(); j++) {
                if (stands.get(i).possibly() != stands.get(j).possibly()) {
                    Optional<String> found = rivals(stands.get(i), stands.get(j));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> rivals(Stand one, Stand other) {
        for (Telling a : one.tellings()) {
            for (Telling b : other.tellings()) {
                Optional<Part.Party> does = party(a.claim(), Part.Role.ACTOR);
                Optional<Part.Party> doesToo = party(b.claim(), Part.Role.ACTOR);
                LocalDate day = Moments.day(a);
                if (apart(does, doesToo, day)
                        && apart(does, party(b.claim(), Part.Role.TARGET), day)
                        && apart(doesToo, party(a.claim(), Part.Role.TARGET), day)
                        && fights(does)
                        && fights(doesToo)) {
                    return Optional.of("Contested: " + name(one) + " lays it to "
                            + does.map(Part.Party::name).orElse("") + ", " + name(other) + " to "
                            + doesToo.map(Part.Party::name).orElse("") + ".");
                }
            }
        }
        return Optional.empty();
    }

    private boolean fights(Optional<Part.Party> party) {
        return party.flatMap(Part.Party::actor).filter(sides::party).isPresent();
    }

    /** Not of one side as far as is known; who is not known is nobody's friend. */
    private boolean apart(Optional<Part.Party> one, Optional<Part.Party> other, LocalDate day) {
        Optional<ActorId> a = one.flatMap(Part.Party::actor);
        Optional<ActorId> b = other.flatMap(Part.Party::actor);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Standing standing = sides.between(a.get(), b.get(), day);
        return standing != Standing.SAME && standing != Standing.ALLIED && !a.equals(b);
    }

    private static Optional<Part.Party> party(Claim claim, Part.Role role) {
        return claim.that().particulars().part(role).map(p -> p.party().value());
    }

    private static List<Stand> named(List<Stand> stands) {
        return stands.stream().filter(Stand::attributed).toList();
    }

    private static boolean selfServing(Stand stand) {
        return stand.origin().interest() == Origin.Interest.SELF_SERVING;
    }

    private static String name(Stand stand) {
        return stand.origin().voice().name();
    }
}
