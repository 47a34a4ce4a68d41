package org.sitrep.claim.syntax;

import java.util.Set;

/**
 * Sentences whose main verb the parser overlooks, because a participle or a relative clause stands before it: "the number of people
 * killed by the shells had risen to 11", "a video posted by the mayor shows a column".
 */
final class RelativeRepair {
    private static final Set<String> BEGINS =
            Set.of("begin", "start", "continue", "keep", "resume", "stop", "finish", "quit");

    private RelativeRepair() {}

    /** Mends the tree above a word; whether anything changed. */
    static boolean mend(Tree tree, int i, int[] heads, String[] relations) {
        return reduced(tree, i, heads, relations)
                || behindRelative(tree, i, heads, relations)
                || shows(tree, i, heads, relations)
                || thereAre(tree, i, heads, relations)
                || begins(tree, i, relations);
    }

    /** "A video posted by the mayor shows": a participle without an auxiliary only describes when a finite verb follows. */
    private static boolean reduced(Tree tree, int done, int[] heads, String[] relations) {
        int subject = tree.word(done).tag().equals("VBN") ? tree.exactChild(done, "nsubj", "nsubj:pass") : -1;
        boolean bare = subject >= 0
                && subject < done
                && tree.child(done, "aux", "cop", "obj", "ccomp") < 0
                && tree.word(done - 1).tag().matches("NNS?|NNPS?|DT")
                && tree.dominates(subject, done - 1);
        int main = bare ? finiteBehind(tree, done) : -1;
        if (main < 0) {
            return false;
        }
        heads[main] = tree.head(done);
        relations[main] = tree.relation(done);
        heads[done] = done - 1;
        relations[done] = "acl";
        heads[subject] = main;
        relations[subject] = tree.exactChild(main, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        for (int c : tree.children(done)) {
            boolean outside = c < subject || c > main || tree.relation(c).matches("mark|punct");
            heads[c] = outside && c != main ? main : heads[c];
        }
        return true;
    }

    /** The finite verb without a subject that the parser could not place, under a participle or beside it. */
    private static int finiteBehind(Tree tree, int done) {
        for (int i = done + 1; i < tree.size(); i++) {
            boolean here = tree.head(i) == done || tree.head(i) >= 0 && tree.head(i) == tree.head(done);
            if (here && tree.relation(i).equals("dep") && isMain(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMain(Tree tree, int verb) {
        return tree.word(verb).tag().startsWith("VB")
                && TreeRepair.isFinite(tree, verb)
                && tree.exactChild(verb, "nsubj", "nsubj:pass", "csubj", "mark") < 0;
    }

    /** "Said the number of those killed by the bomb that went off had gone up": what had gone up is the number. */
    private static boolean behindRelative(Tree tree, int main, int[] heads, String[] relations) {
        int relative = tree.relation(main).equals("dep") ? tree.head(main) : -1;
        boolean behind =
                relative >= 0 && relative < main && tree.relation(relative).equals("acl:relcl") && isMain(tree, main);
        int noun = behind ? tree.head(relative) : -1;
        while (noun >= 0 && tree.relation(noun).startsWith("nmod")) {
            noun = tree.head(noun);
        }
        int verb = noun < 0 || !tree.relation(noun).equals("obj") ? -1 : tree.head(noun);
        if (verb < 0 || verb > noun || !TreeRepair.isSaying(tree.word(verb).lemma())) {
            return false;
        }
        heads[main] = verb;
        relations[main] = "ccomp";
        heads[noun] = main;
        relations[noun] = tree.exactChild(main, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
        return true;
    }

    /** "A video shows nine tanks rolling through": the film shows, the tanks roll. */
    private static boolean shows(Tree tree, int rolling, int[] heads, String[] relations) {
        int show = tree.word(rolling).tag().equals("VBG") ? tree.exactChild(rolling, "aux") : -1;
        int film = show < 0 || !tree.word(show).lemma().equals("show") ? -1 : tree.exactChild(rolling, "nsubj");
        if (film < 0 || film > show) {
            return false;
        }
        heads[show] = tree.head(rolling);
        relations[show] = tree.relation(rolling);
        heads[rolling] = show;
        relations[rolling] = "ccomp";
        heads[film] = show;
        return true;
    }

    /** "There are 700 fighters in the district, the governor said": the fighters say nothing. */
    private static boolean thereAre(Tree tree, int said, int[] heads, String[] relations) {
        int be = tree.relation(said).equals("ccomp")
                        && TreeRepair.isSaying(tree.word(said).lemma())
                ? tree.head(said)
                : -1;
        boolean there = be >= 0 && be < said && tree.exactChild(be, "expl") >= 0 && tree.exactChild(be, "nsubj") < 0;
        int things = there ? tree.exactChild(said, "nsubj") : -1;
        int speaker = things > be ? tree.exactChild(things, "appos") : -1;
        if (speaker < 0 || speaker < things || speaker > said) {
            return false;
        }
        heads[things] = be;
        relations[things] = "nsubj";
        heads[said] = be;
        relations[said] = "parataxis";
        heads[speaker] = said;
        relations[speaker] = "nsubj";
        for (int c : tree.children(things)) {
            heads[c] = c > speaker ? speaker : heads[c];
        }
        return true;
    }

    /** "Has started moving its prisoners": one act. */
    private static boolean begins(Tree tree, int act, String[] relations) {
        boolean begun = act > 0
                && tree.word(act).tag().equals("VBG")
                && tree.relation(act).equals("dep")
                && tree.head(act) == act - 1
                && BEGINS.contains(tree.word(act - 1).lemma())
                && tree.word(act - 1).tag().startsWith("VB")
                && tree.exactChild(act, "nsubj", "nsubj:pass", "aux") < 0;
        if (begun) {
            relations[act] = "xcomp";
        }
        return begun;
    }
}
