package org.sitrep.claim.syntax;

import java.util.Set;

/**
 * Subjects the parser hangs elsewhere: "seven people killed in Hajin" (they were killed), "in Hama, Salma Idris put the toll at
 * nine" (she did), "Salma Idris, the coordinator, said" (her name is the subject), "the group had nine men killed" (nine of its
 * men were).
 */
final class SubjectRepair {
    /** Participles of verbs that nothing is done by: "the fighters gone". */
    private static final Set<String> NOT_DONE = Set.of(
            "go", "become", "be", "come", "arrive", "die", "fall", "rise", "flee", "say", "tell", "happen", "begin",
            "grow", "run", "have", "call", "agree", "do", "get", "see", "leave", "return");

    /** What is done to men whom somebody has. */
    private static final Set<String> LOST =
            Set.of("kill", "wound", "injure", "capture", "arrest", "kidnap", "abduct", "detain", "shoot");

    private static final Set<String> TIMES = Set.of(
            "spring",
            "summer",
            "autumn",
            "winter",
            "morning",
            "evening",
            "night",
            "day",
            "week",
            "month",
            "year",
            "war",
            "weekend",
            "dawn",
            "noon",
            "midnight");

    private SubjectRepair() {}

    /** Mends the tree above a word; whether anything changed. */
    static boolean mend(Tree tree, int i, int[] heads, String[] relations) {
        return hadKilled(tree, i, heads, relations)
                || headline(tree, i, relations)
                || nameBefore(tree, i, heads, relations)
                || named(tree, i, heads, relations)
                || since(tree, i, heads, relations);
    }

    /** "Seven people killed in Hajin": a participle without an auxiliary tells what was done to them. */
    private static boolean headline(Tree tree, int verb, String[] relations) {
        boolean harmed = tree.word(verb).tag().equals("VBD")
                && LOST.contains(tree.word(verb).lemma())
                && Set.of("root", "parataxis").contains(tree.relation(verb));
        int subject = harmed || tree.word(verb).tag().equals("VBN") ? tree.exactChild(verb, "nsubj") : -1;
        boolean done = subject >= 0
                && (!harmed || tree.exactChild(subject, "nummod") >= 0)
                && subject < verb
                && tree.word(subject).tag().matches("NNS?|NNPS?|CD")
                && !NOT_DONE.contains(tree.word(verb).lemma())
                && tree.exactChild(verb, "mark") < 0
                && !tree.relation(verb).startsWith("acl")
                && tree.child(verb, "aux", "obj", "ccomp", "xcomp", "iobj", "cop") < 0;
        if (done) {
            relations[subject] = "nsubj:pass";
        }
        return done;
    }

    /** "In Hama, Salma Idris put the toll at nine": the name before a verb without a subject, behind a comma. */
    private static boolean nameBefore(Tree tree, int verb, int[] heads, String[] relations) {
        int last = verb - 1;
        boolean bare = last > 2
                && tree.relation(verb).equals("root")
                && tree.word(verb).tag().matches("VBD|VBZ")
                && tree.word(last).tag().equals("NNP")
                && tree.exactChild(verb, "nsubj", "nsubj:pass", "csubj") < 0
                && tree.child(verb, "aux:pass") < 0
                && Set.of("appos", "dep", "conj").contains(tree.relation(last));
        int first = last;
        while (bare && first > 0 && tree.word(first).tag().equals("NNP")) {
            first--;
        }
        boolean comma = bare
                && tree.word(first).form().equals(",")
                && last - first > 1
                && tree.head(last) >= 0
                && tree.head(last) < first;
        if (comma) {
            heads[last] = verb;
            relations[last] = "nsubj";
        }
        return comma;
    }

    /** "Salma Idris, the coordinator, said": the parser takes the office for the subject and leaves the name aside. */
    private static boolean named(Tree tree, int verb, int[] heads, String[] relations) {
        int office = tree.word(verb).tag().startsWith("VB") ? tree.exactChild(verb, "nsubj") : -1;
        if (office < 3 || office > verb || !tree.word(office).tag().equals("NN")) {
            return false;
        }
        int first = tree.subtree(office).nextSetBit(0);
        int name = first - 2;
        boolean aside = name > 0
                && office + 1 < verb
                && tree.word(office + 1).form().equals(",")
                && tree.word(first - 1).form().equals(",")
                && Set.of("the", "a", "an").contains(tree.word(first).lemma())
                && tree.word(name).tag().equals("NNP")
                && tree.word(name - 1).tag().equals("NNP")
                && !tree.word(name).entity().equals("LOCATION")
                && tree.exactChild(name, "case") < 0
                && tree.relation(name).matches("dep|appos|conj|parataxis|obl:tmod|nmod|compound");
        if (aside) {
            heads[name] = verb;
            relations[name] = "nsubj";
            heads[office] = name;
            relations[office] = "appos";
        }
        return aside;
    }

    /** "The men who had camped there since the spring left it": the spring leaves nothing, the men do. */
    private static boolean since(Tree tree, int verb, int[] heads, String[] relations) {
        int mark = tree.relation(verb).equals("advcl") ? tree.exactChild(verb, "mark") : -1;
        int time = mark < 0 ? -1 : tree.exactChild(verb, "nsubj");
        int inner = tree.head(verb);
        int men = inner < 0 ? -1 : tree.head(inner);
        boolean since = time > mark
                && time + 1 == verb
                && tree.word(mark).lemma().equals("since")
                && TIMES.contains(tree.word(time).lemma())
                && tree.word(verb).tag().equals("VBD")
                && men >= 0
                && tree.relation(inner).equals("acl:relcl")
                && tree.relation(men).matches("root|ccomp|dep|parataxis")
                && tree.word(men).tag().startsWith("NN")
                && tree.exactChild(men, "cop", "nsubj") < 0;
        if (!since) {
            return false;
        }
        heads[verb] = tree.head(men);
        relations[verb] = tree.relation(men);
        heads[men] = verb;
        relations[men] = "nsubj";
        heads[time] = inner;
        relations[time] = "obl";
        heads[mark] = time;
        relations[mark] = "case";
        for (int c : tree.children(inner)) {
            boolean behind = c > verb && tree.relation(c).matches("obl.*|punct");
            heads[c] = behind ? verb : heads[c];
        }
        for (int c : tree.children(men)) {
            heads[c] = tree.relation(c).equals("punct") && c > verb ? verb : heads[c];
        }
        return true;
    }

    /** "The group had nine men killed": nine of its men were killed. */
    private static boolean hadKilled(Tree tree, int have, int[] heads, String[] relations) {
        boolean lose = tree.word(have).lemma().equals("lose");
        int done = lose || tree.word(have).lemma().equals("have") ? tree.exactChild(have, "ccomp", "xcomp") : -1;
        int owner = done < have ? -1 : tree.exactChild(have, "nsubj");
        int men = owner < 0 ? -1 : tree.exactChild(done, "nsubj", "nsubj:pass");
        boolean had = men > have
                && men + 1 == done
                && tree.exactChild(men, "nummod") >= 0
                && LOST.contains(tree.word(done).lemma())
                && tree.child(done, "aux", "obj") < 0;
        if (!had) {
            return false;
        }
        if (lose) {
            heads[men] = have;
            relations[men] = "obj";
            for (int c : tree.children(done)) {
                heads[c] = c == men ? have : done;
            }
            heads[done] = men;
            relations[done] = "acl";
            return true;
        }
        heads[done] = tree.head(have);
        relations[done] = tree.relation(have);
        for (int c : tree.children(have)) {
            heads[c] = done;
        }
        heads[done] = tree.head(have);
        heads[have] = done;
        relations[have] = "aux:pass";
        heads[owner] = men;
        relations[owner] = "nmod:poss";
        relations[men] = "nsubj:pass";
        return true;
    }
}
