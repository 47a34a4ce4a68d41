package org.sitrep.claim.syntax;

import java.util.Set;

/** Sets right what the parser often gets wrong in reports. */
final class TreeRepair {
    private static final Set<String> SAY =
            Set.of("say", "report", "state", "announce", "write", "confirm", "claim", "add", "tell", "believe", "fear");

    private TreeRepair() {}

    /** The same tree, or one with other heads where a known mistake is found. */
    static Tree of(Tree tree) {
        int size = tree.size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
        }
        boolean changed = false;
        for (int i = 0; i < size; i++) {
            changed |= saidClause(tree, i, heads, relations)
                    || letGo(tree, i, heads, relations)
                    || haveLeft(tree, i, heads, relations)
                    || countedDead(tree, i, heads, relations)
                    || RelativeRepair.mend(tree, i, heads, relations);
        }
        Tree mended = changed ? new Tree(tree.words(), heads, relations) : tree;
        boolean subjects = false;
        for (int i = 0; i < size; i++) {
            subjects |= SubjectRepair.mend(mended, i, heads, relations) || FilmRepair.mend(mended, i, heads, relations);
        }
        return subjects ? new Tree(tree.words(), heads, relations) : mended;
    }

    /** "Said a ward had been set on fire": the ward is not said, it is the subject of what is said. */
    private static boolean saidClause(Tree tree, int verb, int[] heads, String[] relations) {
        int object = SAY.contains(tree.word(verb).lemma()) ? tree.exactChild(verb, "obj") : -1;
        if (object < verb) {
            return false;
        }
        for (int c : tree.children(verb)) {
            boolean clause = c > object
                    && tree.relation(c).equals("dep")
                    && tree.word(c).tag().startsWith("VB")
                    && isFinite(tree, c)
                    && tree.exactChild(c, "nsubj", "nsubj:pass", "csubj") < 0;
            if (clause) {
                boolean passive = tree.exactChild(c, "aux:pass") >= 0;
                heads[object] = c;
                relations[object] = passive ? "nsubj:pass" : "nsubj";
                relations[c] = "ccomp";
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands in a tense, by itself or by its auxiliary. */
    static boolean isFinite(Tree tree, int verb) {
        boolean helped = tree.children(verb).stream()
                .anyMatch(c ->
                        tree.relation(c).startsWith("aux") && tree.word(c).tag().matches("VBD|VBZ|VBP|MD"));
        return helped || tree.word(verb).tag().matches("VBD|VBZ|VBP");
    }

    /** Whether a verb is one of those behind which a clause is told. */
    static boolean isSaying(String lemma) {
        return SAY.contains(lemma);
    }

    /** "The hospital has no oxygen left": the oxygen is what it has, and it does not leave. */
    private static boolean haveLeft(Tree tree, int verb, int[] heads, String[] relations) {
        int left = tree.word(verb).lemma().equals("have") ? tree.exactChild(verb, "ccomp") : -1;
        int thing = left < verb ? -1 : tree.exactChild(left, "nsubj");
        boolean had = thing > verb
                && thing + 1 == left
                && tree.word(left).form().equals("left")
                && tree.exactChild(left, "aux", "obj") < 0
                && tree.exactChild(verb, "obj") < 0;
        if (had) {
            heads[thing] = verb;
            relations[thing] = "obj";
            heads[left] = thing;
            relations[left] = "acl";
            for (int c : tree.children(left)) {
                if (c != thing) {
                    heads[c] = verb;
                }
            }
        }
        return had;
    }

    /** "Has registered 12 people killed": the people are what is registered, and were killed. */
    private static boolean countedDead(Tree tree, int verb, int[] heads, String[] relations) {
        if (!tree.word(verb).tag().matches("VBD|VBZ|VBP|VBN") || tree.exactChild(verb, "obj", "ccomp", "xcomp") >= 0) {
            return false;
        }
        for (int done : tree.children(verb)) {
            int people = tree.relation(done).equals("dep") ? tree.exactChild(done, "nsubj") : -1;
            boolean counted = people > verb
                    && people + 1 == done
                    && tree.word(done).tag().equals("VBN")
                    && tree.exactChild(people, "nummod") >= 0
                    && tree.exactChild(done, "aux", "aux:pass", "obj") < 0;
            if (counted) {
                heads[people] = verb;
                relations[people] = "obj";
                heads[done] = people;
                relations[done] = "acl";
                return true;
            }
        }
        return false;
    }

    /** "Were let go by their captors": one verb of two words. */
    private static boolean letGo(Tree tree, int verb, int[] heads, String[] relations) {
        int go = verb + 1;
        boolean pair = go < tree.size()
                && tree.word(verb).lemma().equals("let")
                && tree.word(go).lemma().equals("go")
                && tree.head(go) == verb
                && !tree.relation(go).equals("compound:prt");
        if (pair) {
            relations[go] = "compound:prt";
            tree.children(go).forEach(c -> heads[c] = verb);
        }
        return pair;
    }
}
