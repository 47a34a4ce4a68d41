package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.attribution.SayingWords;
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
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    /** What such subjects do is done to them: "two soldiers died", "the convoy came under fire". */
    private static final Set<String> UNDERGOING = Set.of("under-fire", "wounds");

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
                                && under(tree, head, "of") >= 0);
        boolean byNoun = named || clause.coded() != head && !clause.light().contains(clause.coded());
        String rule = clause.rule().map(Rule::id).orElse("");
        boolean state =
                clause.rule().map(r -> !r.kind().equals("occurrence")).orElse(true) || KindReader.holdsNow(tree, head);
        List<Integer> target = new ArrayList<>();
        int actor;
        int subject = subject(tree, head, top);
        boolean lightAct = clause.light().contains(clause.coded());
        int voiced = lightAct ? clause.coded() : head;
        String plover = clause.rule().flatMap(Rule::plover).orElse("");
        if (isPassive(tree, voiced)) {
            int agent = agent(tree, voiced);
            agent = agent < 0 ? agentBelow(tree, voiced, 0) : agent;
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
                    || rule.equals("lives") && tree.word(head).lemma().equals("lose")) {
                target.add(subject);
                actor = agent(tree, head);
            }
        }
        if (lightAct) {
            addObjects(tree, clause.coded(), target);
        }
        if (rule.equals("control-noun") && !byNoun) {
            int holder = held(tree, head);
            actor = holder >= 0 ? holder : actor;
        }
        if (byNoun) {
            int noun = clause.coded();
            boolean moves = Set.of("RETREAT", "MOBILIZE").contains(plover)
                    || plover.equals("CONSULT")
                            && under(tree, noun, "of") >= 0
                            && People.are(tree.word(under(tree, noun, "of")).lemma());
            if (moves && under(tree, noun, "of") >= 0) {
                actor = under(tree, noun, "of");
            } else if (rule.equals("control-noun") && held(tree, noun) >= 0) {
                actor = held(tree, noun);
            } else if (actor >= 0 && tree.dominates(actor, noun)) {
                actor = People.are(tree.word(noun).lemma()) ? actor : doer(tree, noun);
            } else if (actor < 0 || tree.child(head, "cop") >= 0) {
                int doer = doer(tree, noun);
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
            int both = between(tree, clause);
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
        return isPassive(tree, at) ? agent(tree, at) : subject(tree, at, top(clause));
    }

    static boolean isPassive(Tree tree, int at) {
        return tree.exactChild(at, "nsubj:pass", "aux:pass") >= 0
                || tree.word(at).tag().equals("VBN")
                        && (tree.relation(at).equals("acl") || tree.exactChild(at, "aux", "obj", "cop", "nsubj") < 0);
    }

    private static int agent(Tree tree, int at) {
        for (int c : tree.children(at)) {
            if (tree.relation(c).startsWith("obl")
                    && NounPhrase.caseOf(tree, c).equals("by")
                    && !SayingWords.isCount(tree.word(c).lemma())
                    && !tree.word(c).tag().equals("VBG")) {
                return c;
            }
        }
        return -1;
    }

    /** "They were forced to undergo checks by soldiers": the agent may stand with the verb below. */
    private static int agentBelow(Tree tree, int at, int depth) {
        if (depth > 2) {
            return -1;
        }
        for (int c : tree.children(at)) {
            if (tree.relation(c).equals("xcomp") || tree.relation(c).startsWith("advcl")) {
                int agent = agent(tree, c);
                agent = agent < 0 ? agentBelow(tree, c, depth + 1) : agent;
                if (agent >= 0 && People.are(tree.word(agent).lemma())
                        || agent >= 0 && tree.word(agent).tag().startsWith("NNP")) {
                    return agent;
                }
            }
        }
        return -1;
    }

    /** "A truce agreed last year between the two sides": those who deal with each other. */
    private static int between(Tree tree, Clause clause) {
        for (int i = clause.words().nextSetBit(0); i >= 0; i = clause.words().nextSetBit(i + 1)) {
            boolean near = tree.head(i) == clause.head() || tree.head(i) == clause.coded();
            if (near
                    && (tree.relation(i).startsWith("obl") || tree.relation(i).startsWith("nmod"))
                    && NounPhrase.caseOf(tree, i).equals("between")) {
                return i;
            }
        }
        return -1;
    }

    private static int under(Tree tree, int noun, String preposition) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals(preposition)) {
                return c;
            }
        }
        return -1;
    }

    /** Whose event a noun is: "Turkey's offensive", "a Syrian air force onslaught", "attacks by militants", "the killers' attack". */
    private static int doer(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("by")
                    && !SayingWords.isCount(tree.word(c).lemma())) {
                return c;
            }
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("between")) {
                return c;
            }
        }
        for (String relation : List.of("nmod:poss", "compound", "amod")) {
            for (int c : tree.children(noun)) {
                String tag = tree.word(c).tag();
                boolean name = tag.startsWith("NNP") || relation.equals("nmod:poss");
                if (tree.relation(c).equals(relation) && (name || isForce(tree, c))) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** "Under the control of the rebels", "in rebel hands": who has it in hand. */
    private static int held(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("of")) {
                return c;
            }
        }
        return doer(tree, noun);
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

    private static boolean isForce(Tree tree, int word) {
        return Set.of("army", "government", "regime", "rebel", "militant", "police", "coalition", "opposition", "force")
                .contains(tree.word(word).lemma());
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

    static int subject(Tree tree, int head, int top) {
        for (int at : List.of(head, top)) {
            int subject = tree.exactChild(at, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return antecedent(tree, at, subject);
            }
        }
        int described = described(tree, head, top);
        if (described >= 0) {
            return described;
        }
        int at = top;
        for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
            String relation = tree.relation(at);
            int above = tree.head(at);
            if (relation.equals("acl") || relation.equals("acl:relcl")) {
                return above;
            }
            if (!(relation.equals("conj")
                    || relation.equals("xcomp")
                    || relation.startsWith("advcl")
                    || relation.equals("parataxis"))) {
                return -1;
            }
            int subject = tree.exactChild(above, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return antecedent(tree, above, subject);
            }
            at = above;
        }
        return -1;
    }

    /** "Those who stayed will fight on": the noun whose relative clause ends where a verb without a subject begins. */
    private static int described(Tree tree, int head, int top) {
        int first = top;
        for (int c : tree.children(top)) {
            first = tree.relation(c).startsWith("aux") ? Math.min(first, c) : first;
        }
        int before = first - 1;
        if (first == top || before < 0 || first > head) {
            return -1;
        }
        return tree.relation(before).equals("acl:relcl") && tree.head(before) < before ? tree.head(before) : -1;
    }

    /** "Relatives, some of whom were hurt": those of whom it is told. */
    private static int ofWhom(Tree tree, int at, int subject) {
        int whom = under(tree, subject, "of");
        boolean relative = whom >= 0
                && Set.of("whom", "which").contains(tree.word(whom).form().toLowerCase(Locale.ROOT));
        int head = tree.head(at);
        return relative && head >= 0 && head < subject && tree.word(head).tag().startsWith("NN") ? head : subject;
    }

    /** "Sally Hill, a member of the group who was killed": the person who bears the name, not the group. */
    private static int bearer(Tree tree, int noun) {
        int name = tree.head(noun);
        return tree.relation(noun).equals("appos")
                        && name >= 0
                        && tree.word(name).tag().equals("NNP")
                        && tree.word(noun).tag().equals("NN")
                ? name
                : noun;
    }

    /** "Fighters who left": the noun a relative pronoun goes back to, by the grammar or else the noun before it. */
    private static int antecedent(Tree tree, int at, int subject) {
        String form = tree.word(subject).form().toLowerCase(Locale.ROOT);
        if (!RELATIVE.contains(form)) {
            return ofWhom(tree, at, subject);
        }
        if (tree.relation(at).startsWith("acl") && tree.head(at) >= 0) {
            return bearer(tree, tree.head(at));
        }
        if (form.equals("that") && tree.word(subject).tag().equals("DT")) {
            return subject;
        }
        for (int i = subject - 1; i >= 0; i--) {
            String tag = tree.word(i).tag();
            if (tag.startsWith("NN") || tag.equals("PRP")) {
                return i;
            }
            if (tag.startsWith("VB") || tag.equals("MD")) {
                break;
            }
        }
        return subject;
    }
}
