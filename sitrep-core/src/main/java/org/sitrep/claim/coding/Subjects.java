package org.sitrep.claim.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;

/** The word that is the subject of a clause; -1 where the grammar names none. */
final class Subjects {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private Subjects() {}

    /** The subject of a clause, shared with the clauses above it where it has none; the noun a relative pronoun goes back to. */
    static int of(Tree tree, int head, int top) {
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
        int whom = Doers.under(tree, subject, "of");
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
