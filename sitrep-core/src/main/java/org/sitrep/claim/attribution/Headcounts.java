package org.sitrep.claim.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.base.Unit;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * How many people do or suffer something, where somebody gives their number: "put at 9,000 the number of people who had fled". The
 * clause about the people is what is told; the number stands with the verb of giving.
 */
public final class Headcounts {
    private static final Set<String> COUNT = SayingWords.words("number figure count total tally");
    private static final Set<String> GIVES =
            SayingWords.words("put give raise lower revise set place update increase correct estimate reduce");

    private Headcounts() {}

    /** The verb that gives the number of those a relative or participial clause tells of, -1 when there is none. */
    public static int giver(Tree tree, int clause) {
        int count = count(tree, clause);
        int verb = count < 0 ? -1 : tree.head(count);
        boolean gives = verb >= 0
                && tree.word(verb).tag().startsWith("VB")
                && GIVES.contains(tree.word(verb).lemma())
                && tree.relation(count).matches("obj|obl|nsubj:pass");
        return gives ? verb : -1;
    }

    /** Whether a verb gives the number of those a clause under it tells of, and so tells nothing of its own. */
    public static boolean isGivenBy(Tree tree, int verb) {
        return IntStream.range(0, tree.size()).anyMatch(i -> giver(tree, i) == verb);
    }

    /** Whether a number is that of those a clause tells of: the noun "number" itself or a figure behind "at" or "as". */
    public static boolean isNumber(Tree tree, int clause, int number) {
        int verb = giver(tree, clause);
        if (verb < 0 || number < 0) {
            return false;
        }
        int count = count(tree, clause);
        return number == count
                || tree.word(number).tag().equals("CD")
                        && Set.of("at", "as", "to").contains(NounPhrase.caseOf(tree, number))
                        && tree.dominates(verb, number);
    }

    /** What is counted. */
    public static Unit unit(Tree tree, int clause) {
        int count = count(tree, clause);
        return tree.subtree(Math.max(count, 0)).stream()
                        .anyMatch(i -> i > count
                                && i < clause
                                && Set.of("family", "household")
                                        .contains(tree.word(i).lemma()))
                ? Unit.FAMILIES
                : Unit.CIVILIANS;
    }

    /** What a verb gives as a number: its object, also where the parser took "at 9,000 the number" for one phrase. */
    static int object(Tree tree, int verb) {
        int object = tree.exactChild(verb, "obj");
        return object >= 0
                ? object
                : tree.children(verb).stream()
                        .filter(c -> tree.relation(c).startsWith("obl")
                                && COUNT.contains(tree.word(c).lemma())
                                && NounPhrase.caseOf(tree, c).equals("at"))
                        .findFirst()
                        .orElse(-1);
    }

    /** The noun "number" over a clause about people. */
    private static int count(Tree tree, int clause) {
        int noun = tree.relation(clause).startsWith("acl") ? tree.head(clause) : -1;
        if (noun < 0 || COUNT.contains(tree.word(noun).lemma())) {
            return noun;
        }
        int above = tree.relation(noun).startsWith("nmod") ? tree.head(noun) : -1;
        return above >= 0 && COUNT.contains(tree.word(above).lemma()) ? above : -1;
    }
}
