package org.sitrep.claim.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One coding rule.
 *
 * @param id stable name
 * @param fires on what it fires
 * @param lemmas words that fire it; two words are joined by an underscore
 * @param needs what must stand beside it, or must not
 * @param kind "occurrence", "condition" or "estimate"
 * @param plover PLOVER type
 * @param mode PLOVER mode
 * @param acled ACLED sub-event type
 * @param condition the state, for conditions
 * @param yes a sentence on which it fires
 * @param no a sentence on which it does not
 */
public record Rule(
        String id,
        Fires fires,
        Set<String> lemmas,
        List<Need> needs,
        String kind,
        Optional<String> plover,
        Optional<String> mode,
        Optional<String> acled,
        Optional<String> condition,
        String yes,
        String no) {

    /** On what a rule fires. */
    public enum Fires {
        /** On the verb or adjective that heads a clause. */
        VERB,
        /** On an event noun. */
        NOUN,
        /** On any word of a clause that somebody says: the speaker does it by saying so. */
        SAID,
        /** Never by its words; the program asks for it by name. */
        NAMED
    }

    /** Whether a single verb decides, without a pattern: a weaker reason. */
    public boolean isByVerb() {
        return id.startsWith(CodingRules.BY_VERB);
    }

    /** Whether it fires on an event noun. */
    public boolean noun() {
        return fires == Fires.NOUN;
    }

    /** Where a needed word must stand. */
    public enum Side {
        /** Anywhere in the clause. */
        CLAUSE,
        /** In the one who does it. */
        SUBJECT,
        /** In what it is done to. */
        OBJECT
    }

    /**
     * Lemmas of which one must stand beside the rule's own.
     *
     * @param without whether none of them may stand there
     */
    public record Need(Set<String> words, Side side, boolean without) {
        public Need {
            words = Set.copyOf(words);
        }
    }

    public Rule {
        lemmas = Set.copyOf(lemmas);
        needs = List.copyOf(needs);
    }
}
