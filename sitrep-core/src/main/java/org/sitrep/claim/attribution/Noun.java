package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention.ActorMention;

/**
 * A noun phrase that may stand for a voice.
 *
 * @param head its main word
 * @param words all its words, without those who are joined to it and speak for themselves
 * @param body the first body named in it
 */
record Noun(Tree tree, int head, BitSet words, Optional<ActorMention> body) {
    /** The characters of the whole phrase. */
    Span span() {
        return tree.span(words);
    }

    /** The characters up to the clause or the comma that tells more of it: "the station Horizon" of "the station Horizon, citing a nurse". */
    Span name() {
        BitSet name = (BitSet) words.clone();
        for (int i = name.nextSetBit(head); i >= 0; i = name.nextSetBit(i + 1)) {
            boolean more = tree.word(i).form().equals(",") || tree.relation(i).startsWith("acl");
            if (more && i > head) {
                name.clear(i, name.length());
                break;
            }
        }
        return tree.span(name);
    }

    /** The characters of its main word. */
    Span headSpan() {
        return tree.word(head).span();
    }

    /** The base form of its main word. */
    String lemma() {
        return tree.word(head).lemma();
    }

    /** The word class of its main word. */
    String tag() {
        return tree.word(head).tag();
    }
}
