package org.sitrep.mention.amount;

import java.util.Set;
import org.sitrep.mention.amount.DeathWord.Sense;
import org.sitrep.mention.amount.Deed.Standing;

/** Judges whether deaths of a sentence belong to what the text reports, are its history or reason, or did not happen. */
final class Standings {
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "never", "without", "neither", "nor", "avoid", "avoided");
    private static final Set<String> TELLING =
            Set.of("claim", "say", "report", "believe", "think", "presume", "confirm", "know", "find", "admit");
    private static final Set<String> ABOUT = Set.of("of", "for", "over", "against", "about", "from", "without");
    private static final Set<String> PROTEST = Set.of(
            "protest",
            "protestor",
            "protester",
            "demonstration",
            "demonstrator",
            "demonstrate",
            "rally",
            "march",
            "vigil",
            "picket",
            "sit-in",
            "procession",
            "gathering",
            "gather",
            "mourn",
            "walk-out",
            "walkout",
            "commemorate",
            "commemoration",
            "anniversary",
            "honor",
            "honour",
            "remember",
            "memory",
            "memorial",
            "justice",
            "condemn",
            "denounce");
    /** What crowds do: "after a boy died" gives their reason. */
    private static final Set<String> CROWD = Set.of(
            "clash",
            "pelt",
            "assault",
            "block",
            "vandalize",
            "vandalise",
            "torch",
            "storm",
            "occur",
            "come",
            "stage",
            "witness");

    private static final Set<String> ILLNESS = Set.of(
            "malnourishment",
            "malnutrition",
            "cardiac",
            "illness",
            "disease",
            "cancer",
            "covid-19",
            "hunger",
            "starvation",
            "accident",
            "natural");
    private static final Set<String> REASON = Set.of(
            "over",
            "against",
            "for",
            "demand",
            "following",
            "after",
            "because",
            "about",
            "who",
            "which",
            "that",
            "where",
            "when",
            "whose",
            "whom",
            "call",
            "mark",
            "condemn",
            "denounce");

    private final Clauses clauses;

    Standings(Clauses clauses) {
        this.clauses = clauses;
    }

    /** How the deed at {@code k} holds, whose words begin at {@code first}. */
    Standing of(int k, int first) {
        int start = clauses.clauseStart(first - 1);
        for (int i = start; i < k; i++) {
            if (NEGATION.contains(clauses.lower(i)) && i >= first - 4) {
                return Standing.UNREAL;
            }
        }
        for (int i = first; i < k; i++) {
            if (clauses.tag(i).equals("MD")) {
                return Standing.UNREAL;
            }
            if (clauses.tag(i).equals("TO") && !told(i)) {
                return Standing.UNREAL;
            }
        }
        if (first > 0 && clauses.tag(first - 1).equals("MD")) {
            return Standing.UNREAL;
        }
        boolean noun = clauses.lower(k).endsWith("ing")
                || isNoun(clauses, k)
                || clauses.lower(first).equals("having")
                || clauses.lower(first).equals("being");
        int article = Set.of("DT", "PRP$", "JJ").contains(clauses.tag(first - 1)) ? first - 1 : first;
        String before = clauses.lower(article - 1);
        if (noun && (ABOUT.contains(before) || clauses.lemma(first - 1).equals("attempt"))) {
            return Standing.BACKGROUND;
        }
        if (clauses.lower(first - 1).equals("attempted") || clauses.lower(k + 1).equals("attempt")) {
            return Standing.UNREAL;
        }
        if (Set.of("if", "whether", "unless").contains(clauses.lower(start - 1)) || doubted(first, k)) {
            return Standing.UNREAL;
        }
        return protested(k) || crowdsReason(first) || illness(k) || codedElsewhere(k) || inRelativeOfReason(first)
                ? Standing.BACKGROUND
                : Standing.ACTUAL;
    }

    /** "Is reported to have been killed": an infinitive that tells what happened. */
    private boolean told(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 2); i--) {
            if (TELLING.contains(clauses.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Presumably killed", "it is alleged that one was stabbed to death". */
    private boolean doubted(int first, int k) {
        boolean adverb = false;
        for (int i = Math.max(0, first - 3); i < k; i++) {
            adverb |= Set.of("presumably", "possibly").contains(clauses.lower(i));
        }
        int that = clauses.clauseStart(first - 1) - 1;
        return adverb
                || clauses.lower(that).equals("that") && clauses.lower(that - 1).equals("alleged");
    }

    /** "Residents clashed with the police after a boy died". */
    private boolean crowdsReason(int first) {
        int nearest = clauses.clauseStart(first - 1) - 1;
        int bound = clauses.tag(nearest).startsWith("VB") ? clauses.clauseStart(nearest - 1) - 1 : nearest;
        if (!Set.of("after", "because").contains(clauses.lower(bound))) {
            return false;
        }
        for (int i = 0; i < bound; i++) {
            if (CROWD.contains(clauses.lemma(i)) && !clauses.tag(i).startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    private boolean illness(int k) {
        for (int i = Math.max(0, k - 6); i < Math.min(clauses.words.size(), k + 7); i++) {
            if (ILLNESS.contains(clauses.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Deaths that a protest or a vigil is about; deaths among the protesters are not, nor what it ends with: ", killing two". */
    private boolean protested(int k) {
        boolean outcome =
                clauses.lower(k).endsWith("ing") && clauses.lower(k - 1).equals(",");
        boolean theirs = clauses.before(clauses.group(k)).stream()
                .anyMatch(p -> PROTEST.contains(p.head()) && p.kind() == Phrase.Kind.COUNTED);
        boolean protest = false;
        for (int i = 0; i < k && !outcome && !theirs; i++) {
            String lemma = clauses.lemma(i);
            if (protest && REASON.contains(lemma)) {
                return true;
            }
            protest |= PROTEST.contains(lemma) && !clauses.tag(i).startsWith("NNP");
        }
        return false;
    }

    private boolean inRelativeOfReason(int first) {
        int bound = clauses.clauseStart(first - 1) - 1;
        if (bound < 1
                || !Set.of("who", "that").contains(clauses.lower(bound))
                || !clauses.tag(bound).startsWith("W")) {
            return false;
        }
        int end = clauses.lower(bound - 1).equals(",") ? bound - 1 : bound;
        return clauses.endingAt(end).filter(Phrase::governed).isPresent();
    }

    /** ACLED's coders mark what has a row of its own. */
    private boolean codedElsewhere(int k) {
        for (int i = k + 1; i < Math.min(clauses.words.size(), k + 14); i++) {
            if (clauses.lower(i).equals("separately") && clauses.lower(i - 1).equals("coded")) {
                return true;
            }
            if (clauses.lower(i).matches("[;.]")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a killing word is a noun here: "the killing of", "over the murder". */
    static boolean isNoun(Clauses clauses, int k) {
        if (DeathWord.is(clauses.words, k, Sense.KILLS) && clauses.lower(k).endsWith("ed")) {
            return false;
        }
        boolean noun = clauses.tag(k).startsWith("NN") || clauses.lower(k + 1).equals("of");
        boolean object =
                clauses.next(k + 1).isPresent() && !clauses.lower(k + 1).equals("of");
        boolean gerund = clauses.lower(k).endsWith("ing")
                && object
                && !Set.of("DT", "PRP$", "POS").contains(clauses.tag(k - 1));
        return DeathWord.is(clauses.words, k, Sense.DEATH) && noun && !gerund;
    }
}
