package org.sitrep.claim.syntax;

import java.util.BitSet;

/** Noun phrases of a parsed sentence. */
public final class NounPhrase {
    private NounPhrase() {}

    /** The words of a noun phrase without relative clauses and without trailing punctuation. */
    public static BitSet words(Tree tree, int head) {
        BitSet words = new BitSet(tree.size());
        gather(tree, head, head, words);
        while (words.length() > head + 1
                && !Character.isLetterOrDigit(lastChar(tree, words))
                && lastChar(tree, words) != ')'
                && lastChar(tree, words) != '.'
                && lastChar(tree, words) != '%') {
            words.clear(words.length() - 1);
        }
        while (words.nextSetBit(0) < head
                && !Character.isLetterOrDigit(
                        tree.word(words.nextSetBit(0)).form().charAt(0))) {
            words.clear(words.nextSetBit(0));
        }
        return words;
    }

    /**
     * The preposition before a noun phrase, lower case, or an empty string.
     *
     * @param head the head of the phrase, or a negative number where it has none in this sentence
     */
    public static String caseOf(Tree tree, int head) {
        int c = head < 0 ? -1 : tree.child(head, "case");
        return c < 0 ? "" : tree.word(c).lemma();
    }

    private static char lastChar(Tree tree, BitSet words) {
        String form = tree.word(words.length() - 1).form();
        return form.charAt(form.length() - 1);
    }

    private static void gather(Tree tree, int i, int top, BitSet words) {
        words.set(i);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            boolean leave = relation.startsWith("acl:relcl")
                    || relation.equals("parataxis")
                    || i == top
                            && (relation.equals("case")
                                    || relation.equals("cc") && c < i
                                    || relation.equals("cop")
                                    || relation.startsWith("nsubj")
                                    || relation.startsWith("advcl")
                                    || relation.equals("mark")
                                    || relation.equals("aux")
                                    || relation.equals("fixed"));
            if (!leave && !words.get(c)) {
                gather(tree, c, top, words);
            }
        }
    }
}
