package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * The words that head those who take part, as the grammar has them.
 *
 * @param actor who does it, holds the state or is counted; -1 when the grammar names none
 * @param target to whom, in the order in which they are to be tried
 */
record Roles(int actor, List<Integer> target) {
    /** What such subjects do is done to them: "two soldiers died", "the convoy came under fire". */
    private static final Set<String> UNDERGOING =
            Set.of("under-fire", "wounds", "are-dead", "meet-death", "pay-life", "fall-captive");

    private static final Set<String> DYING = Set.of("die", "perish", "drown", "fall", "succumb");

    /** Prepositions after a verb before the one it is done to or with. */
    private static final Set<String> AT = Set.of("against", "with", "on", "at", "upon", "to");

    /** Prepositions after an event noun before the one it is done to or with. */
    private static final Set<String> OF = Set.of("of", "on", "against", "with", "for");

    private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

    /** Verbs by which help comes to somebody. */
    private static final Set<String> GETTING = Set.of("receive", "get", "obtain", "enjoy", "accept");

    /** Verbs with "for" before whom they are done against: "combed the town for militants". */
    private static final Set<String> SEARCHING = Set.of("comb", "search", "scour", "sweep", "hunt", "look");

    /** Verbs of driving somebody out. */
    private static final Set<String> OUSTING = Set.of(
            "clear",
            "drive",
            "remove",
            "oust",
            "expel",
            "force",
            "eliminate",
            "defeat",
            "dislodge",
            "push",
            "flush",
            "crush",
            "evict",
            "rout",
            "eradicate",
            "destroy");

    private static final Set<String> GIVING = Set.of("AID", "COOPERATE");

    Roles {
        target = List.copyOf(target);
    }

    static Roles of(Tree tree, Clause clause) {
        int head = clause.head();
        int top = top(clause);
        boolean predicate = tree.exactChild(head, "cop", "nsubj") >= 0;
        boolean named = clause.coded() == head
                && clause.rule().map(Rule::noun).orElse(false)
                && (!predicate
                        || HARM.contains(clause.rule().flatMap(Rule::plover).orElse(""))
                                && Doers.under(tree, head, "of") >= 0);
        boolean byNoun = named || clause.coded() != head && !clause.light().contains(clause.coded());
        String rule = clause.rule().map(Rule::id).orElse("");
        boolean state =
                clause.rule().map(r -> !r.kind().equals("occurrence")).orElse(true) || KindReader.holdsNow(tree, head);
        List<Integer> target = new ArrayList<>();
        int actor;
        int subject = Subjects.of(tree, head, top);
        boolean lightAct = clause.light().contains(clause.coded());
        int voiced = lightAct ? clause.coded() : head;
        String plover = clause.rule().flatMap(Rule::plover).orElse("");
        if (isPassive(tree, voiced)) {
            int agent = Doers.agent(tree, voiced);
            agent = agent < 0 ? Doers.agentBelow(tree, voiced) : agent;
            actor = agent;
            if (agent < 0 && (state || plover.isEmpty() || plover.equals("RETREAT") && !rule.startsWith("re"))) {
                actor = subject;
            } else if (subject >= 0) {
                target.add(subject);
            }
        } else {
            actor = subject;
            if (UNDERGOING.contains(rule)
                    || plover.equals("AID") && GETTING.contains(tree.word(head).lemma())
                    || facesJustice(tree, head)
                    || rule.equals("kill") && DYING.contains(tree.word(head).lemma())
                    || rule.equals("lose-men")
                    || rule.equals("lives") && tree.word(head).lemma().equals("lose")) {
                target.add(subject);
                actor = Doers.agent(tree, head);
            }
        }
        if (lightAct) {
            addObjects(tree, clause.coded(), target);
        }
        if (rule.equals("control-noun") && !byNoun) {
            int holder = Doers.held(tree, head);
            actor = holder >= 0 ? holder : actor;
        }
        if (byNoun) {
            int noun = clause.coded();
            boolean moves = Set.of("RETREAT", "MOBILIZE").contains(plover)
                    || plover.equals("CONSULT")
                            && Doers.under(tree, noun, "of") >= 0
                            && People.are(
                                    tree.word(Doers.under(tree, noun, "of")).lemma());
            if (moves && Doers.under(tree, noun, "of") >= 0) {
                actor = Doers.under(tree, noun, "of");
            } else if (rule.equals("control-noun") && Doers.held(tree, noun) >= 0) {
                actor = Doers.held(tree, noun);
            } else if (actor >= 0 && tree.dominates(actor, noun)) {
                actor = People.are(tree.word(noun).lemma()) ? actor : Doers.doer(tree, noun);
            } else if (actor < 0 || tree.child(head, "cop") >= 0) {
                int doer = Doers.doer(tree, noun);
                actor = doer >= 0 || named && predicate ? doer : actor;
            }
            target.removeIf(t -> t == noun);
            addUnder(tree, noun, OF, target);
        }
        boolean gives =
                clause.rule().flatMap(Rule::plover).map(GIVING::contains).orElse(false);
        if (gives) {
            addOblique(tree, head, Set.of("to", "for"), target);
            int object = tree.exactChild(head, "obj");
            if (object >= 0) {
                addUnder(tree, object, Set.of("to", "for"), target);
            }
        }
        if (SEARCHING.contains(tree.word(head).lemma())) {
            addOblique(tree, head, Set.of("for"), target);
        }
        addObjects(tree, head, target);
        addOblique(tree, head, AT, target);
        if (plover.equals("REQUEST")) {
            addOblique(tree, head, Set.of("from"), target);
            if (tree.exactChild(head, "obj") >= 0) {
                addUnder(tree, tree.exactChild(head, "obj"), Set.of("from"), target);
            }
        }
        if (plover.equals("ASSAULT")) {
            addOusted(tree, clause, target);
        }
        int object = tree.exactChild(head, "obj");
        if (object >= 0) {
            addUnder(tree, object, Set.of("on", "against", "with", "of", "to"), target);
        }
        int content = tree.exactChild(head, "ccomp");
        if (content >= 0) {
            int whom = tree.exactChild(content, "nsubj", "nsubj:pass");
            if (whom >= 0) {
                target.add(whom);
            }
        }
        if (Set.of("AGREE", "CONSULT", "COOPERATE").contains(plover)) {
            int both = Doers.between(tree, clause);
            actor = both >= 0 ? both : actor;
        }
        int does = actor;
        boolean fire = rule.equals("set-fire");
        target.removeIf(t -> t < 0
                || t == does
                || fire && Set.of("fire", "flame").contains(tree.word(t).lemma()));
        return new Roles(actor, target);
    }

    private static int top(Clause clause) {
        return clause.light().isEmpty()
                ? clause.head()
                : clause.light().get(clause.light().size() - 1);
    }

    /** The word that does the act of a clause, -1 when the grammar names none. */
    static int actorOf(Tree tree, Clause clause) {
        int at = clause.coded() != clause.head() && clause.light().contains(clause.coded())
                ? clause.coded()
                : clause.head();
        return isPassive(tree, at) ? Doers.agent(tree, at) : Subjects.of(tree, at, top(clause));
    }

    static boolean isPassive(Tree tree, int at) {
        return tree.exactChild(at, "nsubj:pass", "aux:pass") >= 0
                || tree.word(at).tag().equals("VBN")
                        && (tree.relation(at).equals("acl") || tree.exactChild(at, "aux", "obj", "cop", "nsubj") < 0);
    }

    /** "Fighting to clear the militants", "a campaign to drive the remnants of the group from the desert": those who are to be ousted. */
    private static void addOusted(Tree tree, Clause clause, List<Integer> target) {
        for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
            if (OUSTING.contains(tree.word(i).lemma())
                    && tree.word(i).tag().equals("VB")
                    && tree.relation(i).matches("xcomp|acl|advcl.*")) {
                addObjects(tree, i, target);
            }
        }
    }

    /** "Will face trial": what is done to them. */
    private static boolean facesJustice(Tree tree, int head) {
        int object = tree.exactChild(head, "obj");
        return object >= 0
                && Set.of("face", "await", "undergo").contains(tree.word(head).lemma())
                && Set.of("trial", "charge", "arrest", "prosecution", "execution", "sentence", "penalty", "punishment")
                        .contains(tree.word(object).lemma());
    }

    private static void addObjects(Tree tree, int at, List<Integer> target) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("iobj")) {
                target.add(c);
            }
        }
        int object = tree.exactChild(at, "obj");
        if (object >= 0) {
            target.add(object);
        }
    }

    private static void addOblique(Tree tree, int at, Set<String> prepositions, List<Integer> target) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).startsWith("obl") && prepositions.contains(NounPhrase.caseOf(tree, c))) {
                target.add(c);
            }
        }
    }

    private static void addUnder(Tree tree, int noun, Set<String> prepositions, List<Integer> target) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod") && prepositions.contains(NounPhrase.caseOf(tree, c))) {
                target.add(c);
            }
        }
    }
}
