package org.sitrep.event.origins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.base.ActorId;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
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

    /** An attack on the own side that came to nothing. */
    private static final List<String> REPELS = List.of(
            "repel",
            "repuls",
            "beat back",
            "beaten back",
            "beat off",
            "fought off",
            "fended off",
            "drove back",
            "thwart",
            "foil");

    private static final Set<String> OWN = Set.of("its", "their", "our");
    /** "The movement's fighters", folded. */
    private static final Set<String> GROUPS =
            Set.of("movements", "groups", "armys", "coalitions", "alliances", "militias", "organisations");

    /** Words for a body by which it is meant where no name stands. */
    private static final Set<String> KINDS = Set.of(
            "coalition",
            "alliance",
            "government",
            "movement",
            "group",
            "militia",
            "front",
            "navy",
            "police",
            "brigades");

    private static final Set<String> UNIFORMED =
            Set.of("soldier", "soldiers", "troops", "servicemen", "policemen", "cadets", "army", "conscripts");

    /** An army called no more than that, folded. */
    private static final Set<String> BARE = Set.of(
            "the military",
            "the armed forces",
            "the security forces",
            "security forces",
            "the defence forces",
            "the forces",
            "the garrison",
            "the defenders");

    private final Sides sides;

    Interests(Sides sides) {
        this.sides = sides;
    }

    Interest of(End end) {
        Claim claim = end.telling().claim();
        boolean paper = OutletKinds.isTitle(end.voice().name());
        Optional<ActorId> speaker = end.source().filter(s -> sides.party(s) && !(paper && sides.wide(s)));
        if (speaker.isEmpty()) {
            return deniesLoss(end) ? Interest.SELF_SERVING : Interest.NEUTRAL;
        }
        LocalDate day = day(end);
        Particulars fields = claim.that().particulars();
        Optional<Part.Party> actor =
                fields.part(Part.Role.ACTOR).map(p -> p.party().value());
        Optional<Part.Party> target =
                fields.part(Part.Role.TARGET).map(p -> p.party().value());
        // The operation that is named may have friends and enemies whom its army has not.
        ActorId named = end.voice().actor().filter(sides::party).orElse(speaker.get());
        Alignment does = standing(speaker.get(), actor, day).or(() -> standing(named, actor, day));
        boolean civilians = civilians(fields, target);
        Alignment known = target.isPresent()
                ? standing(speaker.get(), target, day).or(() -> standing(named, target, day))
                : named(speaker.get(), actor, claim.evidence().quote(), day);
        boolean owns = known == Alignment.OTHER
                && !civilians
                && (target.filter(t -> Ownership.isCalledOwn(claim, t.text())).isPresent()
                        || !does.ours()
                                && target.isPresent()
                                && target.get().actor().isEmpty()
                                && Ownership.admits(claim));
        Alignment suffers = owns ? Alignment.SELF : known;
        Interest affirmed = affirmed(claim, fields, does, suffers, civilians);
        if (!end.telling().denies()) {
            return affirmed;
        }
        boolean ownDeed = does.ours() && suffers != Alignment.ENEMY;
        return affirmed == Interest.AGAINST_INTEREST || ownDeed || suffers.ours()
                ? Interest.SELF_SERVING
                : Interest.NEUTRAL;
    }

    /** A governor, whosever he is, who denies that a group has taken ground: it would be his side's loss. */
    private boolean deniesLoss(End end) {
        Particulars fields = end.telling().claim().that().particulars();
        boolean group = fields.part(Part.Role.ACTOR)
                .flatMap(p -> p.party().value().actor())
                .filter(a -> sides.party(a) && !sides.regular(a))
                .isPresent();
        return end.telling().denies() && group && takesGround(fields) && Office.governs(end.voice());
    }

    /** Where a party of the claim stands, seen from the one who speaks. */
    private enum Alignment {
        SELF,
        ALLY,
        ENEMY,
        OTHER;

        boolean ours() {
            return this == SELF || this == ALLY;
        }

        Alignment or(Supplier<Alignment> other) {
            return this == OTHER ? other.get() : this;
        }
    }

    /** Where the one party stands that the evidence names beside the one that acts. */
    private Alignment named(ActorId speaker, Optional<Part.Party> actor, String evidence, LocalDate day) {
        return actor.isEmpty() && sides.namesEnemyOf(speaker, evidence, day) ? Alignment.ENEMY : Alignment.OTHER;
    }

    /** "Its commander" is the speaker's own, whether or not the register knows him. */
    private Alignment standing(ActorId speaker, Optional<Part.Party> party, LocalDate day) {
        if (party.isEmpty()) {
            return Alignment.OTHER;
        }
        if (party.get().actor().isEmpty()) {
            boolean self = own(Words.of(party.get().text()))
                    || uniformed(speaker, party.get())
                    || byKind(speaker, party.get());
            return self
                    ? Alignment.SELF
                    : sides.callsEnemy(speaker, party.get().text(), day) ? Alignment.ENEMY : Alignment.OTHER;
        }
        switch (sides.between(speaker, party.get().actor().get(), day)) {
            case SAME:
                return Alignment.SELF;
            case ALLIED:
                return Alignment.ALLY;
            case ENEMY:
                return Alignment.ENEMY;
            default:
                return Alignment.OTHER;
        }
    }

    /** "Its men", "nine of our soldiers", "they". */
    private static boolean own(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        boolean speaks = words.size() == 1 && Set.of("they", "we").contains(words.get(0));
        boolean ofOwn = false;
        for (int i = 1; i < words.size(); i++) {
            ofOwn |= words.get(i - 1).equals("of") && OWN.contains(words.get(i));
        }
        boolean theGroups = words.size() > 2 && words.get(0).equals("the") && GROUPS.contains(words.get(1));
        return speaks || ofOwn || theGroups || OWN.contains(words.get(0));
    }

    /** "Coalition planes" of whom the coalition speaks, "government forces" of whom the government does. */
    private boolean byKind(ActorId speaker, Part.Party party) {
        List<String> name = Words.of(sides.name(speaker));
        return Words.of(party.text()).stream().anyMatch(w -> KINDS.contains(w) && name.contains(w));
    }

    /** Soldiers of whom an army speaks without saying whose they are. */
    private boolean uniformed(ActorId speaker, Part.Party party) {
        List<String> words = Words.of(party.text());
        return sides.regular(speaker)
                && (BARE.contains(String.join(" ", words)) || words.stream().anyMatch(UNIFORMED::contains));
    }

    private static Interest affirmed(
            Claim claim, Particulars fields, Alignment does, Alignment suffers, boolean civilians) {
        String type = fields.code(EventCode.Book.PLOVER).orElse("");
        String evidence = Words.fold(claim.evidence().quote());
        if (takesGround(fields) || givesWay(type, evidence)) {
            boolean success = takesGround(fields) && !givesWay(type, evidence);
            if (does == Alignment.OTHER && takesGround(fields)) {
                return suffers == Alignment.ENEMY
                        ? Interest.SELF_SERVING
                        : suffers == Alignment.SELF ? Interest.AGAINST_INTEREST : Interest.NEUTRAL;
            }
            return success == does.ours() ? served(does) : hurt(does);
        }
        boolean beatenBack = REPELS.stream().anyMatch(w -> (" " + evidence).contains(" " + w));
        if (type.equals("ASSAULT") && beatenBack && does.ours()) {
            return Interest.SELF_SERVING;
        }
        if (type.equals("ASSAULT") || type.equals("COERCE")) {
            return violence(does, suffers, civilians);
        }
        if (type.equals("ACCUSE") && does.ours() && suffers == Alignment.ENEMY) {
            return Interest.SELF_SERVING;
        }
        boolean holdsGround =
                fields.code(EventCode.Book.CONDITION).filter("control"::equals).isPresent();
        return holdsGround && does.ours() ? Interest.SELF_SERVING : Interest.NEUTRAL;
    }

    /** An own side's gain or an enemy's loss. */
    private static Interest served(Alignment party) {
        return party == Alignment.OTHER ? Interest.NEUTRAL : Interest.SELF_SERVING;
    }

    /** An own loss or an enemy's gain; an ally's loss is not one's own to admit. */
    private static Interest hurt(Alignment party) {
        return party == Alignment.SELF || party == Alignment.ENEMY ? Interest.AGAINST_INTEREST : Interest.NEUTRAL;
    }

    private static Interest violence(Alignment does, Alignment suffers, boolean civilians) {
        if (civilians) {
            return does == Alignment.SELF
                    ? Interest.AGAINST_INTEREST
                    : does == Alignment.ENEMY ? Interest.SELF_SERVING : Interest.NEUTRAL;
        }
        if (suffers == Alignment.ENEMY) {
            return Interest.SELF_SERVING;
        }
        if (suffers.ours()) {
            return hurt(suffers);
        }
        return does == Alignment.OTHER ? Interest.NEUTRAL : Interest.SELF_SERVING;
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
