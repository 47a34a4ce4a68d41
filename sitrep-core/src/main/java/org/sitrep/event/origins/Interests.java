package org.sitrep.event.origins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.event.Origin.Interest;
import org.sitrep.event.copies.Words;

/**
 * What a party gains by its claim. Own success, the enemy's loss or crime and the denial of one's own loss or crime serve it; its
 * own loss or crime admitted is against it; everything else, the movement or presence of others say, is neutral, whoever says it.
 */
final class Interests {
    private static final Set<String> CIVILIAN = Set.of(
            "civilian",
            "civilians",
            "people",
            "residents",
            "women",
            "children",
            "child",
            "families",
            "family",
            "villagers",
            "patients",
            "worshippers",
            "displaced",
            "refugees",
            "hospital",
            "school",
            "market",
            "homes",
            "houses",
            "bakery",
            "mosque",
            "medics",
            "journalists",
            "aid",
            "person",
            "persons",
            "woman",
            "girl",
            "boy",
            "girls",
            "boys");
    private static final List<String> GIVES_WAY = List.of(
            "withdr", "retreat", "fled", "flee", "surrender", "driven", "pushed", "lost", "abandon", "defeat", "expel");

    private final Sides sides;

    Interests(Sides sides) {
        this.sides = sides;
    }

    Interest of(End end) {
        Claim claim = end.telling().claim();
        Optional<ActorId> speaker = end.source().filter(sides::party);
        if (speaker.isEmpty()) {
            return Interest.NEUTRAL;
        }
        LocalDate day = day(end);
        Particulars fields = claim.that().particulars();
        Optional<ActorId> actor =
                fields.part(Part.Role.ACTOR).flatMap(p -> p.party().value().actor());
        Optional<Part.Party> target =
                fields.part(Part.Role.TARGET).map(p -> p.party().value());
        boolean own = actor.map(a -> ours(speaker.get(), a, day)).orElse(false);
        boolean enemy = actor.map(a -> theirs(speaker.get(), a, day)).orElse(false);
        boolean ownHit = target.flatMap(Part.Party::actor)
                .map(a -> ours(speaker.get(), a, day))
                .orElse(false);
        boolean enemyHit = target.flatMap(Part.Party::actor)
                .map(a -> theirs(speaker.get(), a, day))
                .orElse(false);
        Interest affirmed = affirmed(claim, fields, own, enemy, ownHit, enemyHit, civilians(fields, target));
        if (claim.stance().polarity() == Stance.Polarity.AFFIRMED) {
            return affirmed;
        }
        boolean ownDeed = own && affirmed == Interest.SELF_SERVING && !enemyHit;
        return affirmed == Interest.AGAINST_INTEREST || ownDeed ? Interest.SELF_SERVING : Interest.NEUTRAL;
    }

    private static Interest affirmed(
            Claim claim,
            Particulars fields,
            boolean own,
            boolean enemy,
            boolean ownHit,
            boolean enemyHit,
            boolean civilians) {
        String type = fields.code(EventCode.Book.PLOVER).orElse("");
        String evidence = Words.fold(claim.evidence().quote());
        if (takesGround(fields) || givesWay(type, evidence)) {
            boolean success = takesGround(fields) && !givesWay(type, evidence);
            return own
                    ? (success ? Interest.SELF_SERVING : Interest.AGAINST_INTEREST)
                    : enemy ? (success ? Interest.AGAINST_INTEREST : Interest.SELF_SERVING) : Interest.NEUTRAL;
        }
        if (type.equals("ASSAULT") || type.equals("COERCE")) {
            return violence(own, enemy, ownHit, enemyHit, civilians);
        }
        if (type.equals("ACCUSE") && own && enemyHit) {
            return Interest.SELF_SERVING;
        }
        boolean holdsGround =
                fields.code(EventCode.Book.CONDITION).filter("control"::equals).isPresent();
        return holdsGround && own ? Interest.SELF_SERVING : Interest.NEUTRAL;
    }

    private static Interest violence(boolean own, boolean enemy, boolean ownHit, boolean enemyHit, boolean civilians) {
        if (civilians) {
            return own ? Interest.AGAINST_INTEREST : enemy ? Interest.SELF_SERVING : Interest.NEUTRAL;
        }
        if (enemyHit) {
            return Interest.SELF_SERVING;
        }
        if (ownHit) {
            return Interest.AGAINST_INTEREST;
        }
        return own || enemy ? Interest.SELF_SERVING : Interest.NEUTRAL;
    }

    private static boolean takesGround(Particulars fields) {
        String acled = fields.code(EventCode.Book.ACLED).orElse("");
        return acled.equals("Government regains territory") || acled.equals("Non-state actor overtakes territory");
    }

    private static boolean givesWay(String type, String evidence) {
        return (type.equals("RETREAT") || type.equals("YIELD"))
                && GIVES_WAY.stream().anyMatch(w -> (" " + evidence).contains(" " + w));
    }

    private boolean civilians(Particulars fields, Optional<Part.Party> target) {
        boolean hit = target.map(t -> t.actor().map(sides::population).orElse(false)
                        || Words.of(t.text()).stream().anyMatch(CIVILIAN::contains))
                .orElse(false);
        return hit
                || fields.amounts().stream()
                        .anyMatch(a -> Words.of(a.of().orElse("")).stream().anyMatch(CIVILIAN::contains));
    }

    private boolean ours(ActorId speaker, ActorId other, LocalDate day) {
        Sides.Side side = sides.between(speaker, other, day);
        return side == Sides.Side.SAME || side == Sides.Side.ALLIED;
    }

    private boolean theirs(ActorId speaker, ActorId other, LocalDate day) {
        return sides.between(speaker, other, day) == Sides.Side.ENEMY;
    }

    /** The day of the event where it is known, else of the report. */
    private static LocalDate day(End end) {
        return end.telling()
                .claim()
                .that()
                .particulars()
                .when()
                .map(w -> w.value())
                .flatMap(When::firstDay)
                .orElseGet(() -> EndReader.day(end.telling().carrier()));
    }
}
