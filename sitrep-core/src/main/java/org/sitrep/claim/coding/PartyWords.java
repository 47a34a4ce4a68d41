package org.sitrep.claim.coding;

import java.util.Set;
import org.sitrep.claim.attribution.SayingWords;

/** Nouns by which it is told who acts and who suffers, singular, lower case; a number word may stand for its noun. */
final class PartyWords {
    /** Words that count others: "dozens of Russians" are Russians. */
    static final Set<String> QUANTITY = SayingWords.words("""
            dozen hundred thousand million score number majority some all most many one two three four five six seven
            eight nine ten handful couple group part remnant rest member none few several both half wave % each any
            """);

    /** What happens is nobody: "the battle", "the agreement". */
    static final Set<String> HAPPENINGS = SayingWords.words("""
            battle fighting clash offensive assault operation campaign attack airstrike strike shelling bombardment
            barrage war conflict agreement deal ceasefire truce talk meeting decision announcement move condition
            step advance push onslaught siege threat demand death killing release withdrawal shortage violence raid
            call visit statement escalation effort measure plan
            """);

    /** Descriptions that go back to the armed group last spoken of. */
    static final Set<String> BANDS = SayingWords.words("""
            group militant extremist jihadist insurgent terrorist militia organisation organization jihadi gunman
            """);

    /** Descriptions of a group that bears arms. */
    static final Set<String> ARMED = SayingWords.words("""
            armed militant extremist jihadist jihadi terror terrorist insurgent rebel islamist
            """);

    /** Weapons are what somebody strikes with, and numbers of times are nobody: "hit by eight missiles", "fired 80 times". */
    static final Set<String> THINGS = SayingWords.words("""
            missile rocket bomb shell mortar landmine grenade bullet munition explosive time cent percent fire
            gunfire data funding
            """);

    /** Weapons that are a country's when its name stands before them. */
    static final Set<String> ARMS = SayingWords.words("""
            drone missile rocket shell bomb mortar warplane jet plane aircraft bomber helicopter gunship gunboat
            warship tank artillery submarine gunfire
            """);

    /** Nouns for places. */
    static final Set<String> PLACES = SayingWords.words("""
            city town village district area country region border base side
            """);

    private PartyWords() {}
}
