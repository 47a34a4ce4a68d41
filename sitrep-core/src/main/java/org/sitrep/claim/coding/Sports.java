package org.sitrep.claim.coding;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Actor;

/** Tells reports of matches, which speak of shots, sieges and attacks, from reports of fighting. */
public final class Sports {
    /** So many different words of sport make a report one of sport. */
    private static final int ENOUGH = 4;

    private static final Set<String> WORDS = Set.of(
            "match",
            "goal",
            "coach",
            "captain",
            "derby",
            "league",
            "penalty",
            "header",
            "striker",
            "defender",
            "midfielder",
            "goalkeeper",
            "referee",
            "half-time",
            "halftime",
            "fixture",
            "championship",
            "tournament",
            "semi-final",
            "final",
            "cup",
            "fan",
            "supporter",
            "equaliser",
            "equalizer",
            "team",
            "player",
            "wicket",
            "innings",
            "try",
            "touchdown",
            "quarterback",
            "pitch",
            "stadium",
            "win",
            "defeat",
            "season");

    private static final Set<Actor.Kind> ARMED =
            Set.of(Actor.Kind.ARMED_FORCES, Actor.Kind.ARMED_GROUP, Actor.Kind.COALITION);

    private Sports() {}

    /** Whether a report is about sport: it uses the words of sport and names nobody who bears arms. */
    public static boolean isAbout(Mentions report) {
        boolean armed = report.mentions().stream().anyMatch(Sports::isArmed);
        if (armed) {
            return false;
        }
        Set<String> said = new HashSet<>();
        for (Tagged sentence : report.sentences()) {
            for (Word word : sentence.words()) {
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                if (WORDS.contains(lemma)) {
                    said.add(lemma);
                }
            }
        }
        return said.size() >= ENOUGH;
    }

    private static boolean isArmed(Mention mention) {
        return mention instanceof ActorMention actor
                && actor.actor().best().map(Actor::kind).filter(ARMED::contains).isPresent();
    }
}
