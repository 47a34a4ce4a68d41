package org.sitrep.claim.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;

/** The words of a sentence with their grammatical heads, in basic Universal Dependencies. */
public final class Tree {
    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /**
     * @param heads the head of each word, -1 for a root
     * @param relations the relation of each word to its head
     */
    public Tree(List<Word> words, int[] heads, String[] relations) {
        this.words = List.copyOf(words);
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < words.size(); i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
    }

    /** The words from one to before another as a tree of their own; a word whose head lies outside is a root of it. */
    public Tree part(int from, int to) {
        int[] above = new int[to - from];
        String[] how = new String[to - from];
        for (int i = from; i < to; i++) {
            boolean inside = heads[i] >= from && heads[i] < to;
            above[i - from] = inside ? heads[i] - from : -1;
            how[i - from] = relations[i];
        }
        return new Tree(words.subList(from, to), above, how);
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The words in text order. */
    public List<Word> words() {
        return words;
    }

    /** One word. */
    public Word word(int i) {
        return words.get(i);
    }

    /** The head of a word, -1 for a root. */
    public int head(int i) {
        return heads[i];
    }

    /** The relation of a word to its head. */
    public String relation(int i) {
        return relations[i];
    }

    /** The words that depend on a word, in text order. */
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** The first child with one of these relations (subtypes included where only the type is given), or -1. */
    public int child(int i, String... wanted) {
        for (int c : children.get(i)) {
            for (String w : wanted) {
                if (relations[c].equals(w) || relations[c].startsWith(w + ":") && !w.contains(":")) {
                    return c;
                }
            }
        }
        return -1;
    }

    /** The first child with exactly one of these relations, or -1. */
    public int exactChild(int i, String... wanted) {
        for (int c : children.get(i)) {
            if (Set.of(wanted).contains(relations[c])) {
                return c;
            }
        }
        return -1;
    }

    /** The word and everything below it. */
    public BitSet subtree(int i) {
        BitSet all = new BitSet(words.size());
        collect(i, all);
        return all;
    }

    private void collect(int i, BitSet all) {
        if (all.get(i)) {
            return;
        }
        all.set(i);
        for (int c : children.get(i)) {
            collect(c, all);
        }
    }

    /** Whether {@code below} is {@code above} or lies below it. */
    public boolean dominates(int above, int below) {
        int steps = 0;
        for (int i = below; i >= 0 && steps <= words.size(); i = heads[i], steps++) {
            if (i == above) {
                return true;
            }
        }
        return false;
    }

    /** The index of the word that holds or follows a character, or -1. */
    public int at(Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    /** The head of a run of words: the word in it whose own head lies outside; the last such. */
    public int headOf(Span span) {
        int found = -1;
        for (int i = 0; i < words.size(); i++) {
            if (span.overlaps(words.get(i).span())
                    && (heads[i] < 0 || !span.overlaps(words.get(heads[i]).span()))) {
                found = i;
            }
        }
        return found;
    }

    /** The characters from the first to the last of these words. */
    public Span span(BitSet set) {
        return words.get(set.nextSetBit(0))
                .span()
                .cover(words.get(set.length() - 1).span());
    }
}
