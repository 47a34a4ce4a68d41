package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;

/**
 * Words whose event type is asked for: one sentence or a few.
 *
 * @param tree the words with their grammar; each sentence has a root of its own
 * @param sentences where each sentence begins, the number of words last
 * @param source the words of the one who does it; empty when not known
 * @param target the words of the one it is done to; empty when not known
 */
public record Passage(Tree tree, List<Integer> sentences, BitSet source, BitSet target) {
    public Passage {
        sentences = List.copyOf(sentences);
        source = (BitSet) source.clone();
        target = (BitSet) target.clone();
    }

    @Override
    public BitSet source() {
        return (BitSet) source.clone();
    }

    @Override
    public BitSet target() {
        return (BitSet) target.clone();
    }

    /** A passage of sentences whose grammar is not asked for and of which nobody is known. */
    public static Passage plain(List<Tagged> sentences) {
        List<Word> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Tagged sentence : sentences) {
            starts.add(words.size());
            words.addAll(sentence.words());
        }
        starts.add(words.size());
        int[] heads = new int[words.size()];
        java.util.Arrays.fill(heads, -1);
        String[] relations = new String[words.size()];
        java.util.Arrays.fill(relations, "dep");
        return new Passage(new Tree(words, heads, relations), starts, new BitSet(), new BitSet());
    }

    /**
     * The sentences of a report with their grammar.
     *
     * @param place leads from a span of the clean text to the characters the other spans are of
     * @param source where the one who does it stands
     * @param target where the one it is done to stands
     */
    public static Passage parsed(
            Mentions mentions,
            SentenceParser parser,
            Function<Span, Optional<Span>> place,
            Optional<Span> source,
            Optional<Span> target) {
        List<Word> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (Tagged sentence : mentions.sentences()) {
            int from = words.size();
            starts.add(from);
            Tree tree = parser.parse(sentence.words());
            for (int i = 0; i < tree.size(); i++) {
                heads.add(tree.head(i) < 0 ? -1 : tree.head(i) + from);
                relations.add(tree.relation(i));
            }
            words.addAll(sentence.words());
        }
        starts.add(words.size());
        BitSet by = new BitSet();
        BitSet to = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Optional<Span> at = place.apply(words.get(i).span());
            by.set(i, at.isPresent() && source.isPresent() && at.get().overlaps(source.get()));
            to.set(i, at.isPresent() && target.isPresent() && at.get().overlaps(target.get()));
        }
        Tree tree =
                new Tree(words, heads.stream().mapToInt(Integer::intValue).toArray(), relations.toArray(String[]::new));
        return new Passage(tree, starts, by, to);
    }

    /** The number of words. */
    public int size() {
        return tree.size();
    }

    /** One of the words. */
    public Word word(int i) {
        return tree.word(i);
    }

    /** Whether a word begins a sentence. */
    public boolean begins(int word) {
        return sentences.contains(word) && word < size();
    }

    /** The words sentence by sentence as an encoder takes them: a name taken as one word is its parts again. */
    public Parts parts() {
        return parts(false);
    }

    /** The same with marks around source and target: "&lt;" and "&gt;", "{" and "}". */
    public Parts marked() {
        return parts(true);
    }

    private Parts parts(boolean marks) {
        int[] from = new int[size()];
        int[] to = new int[size()];
        int by = -1;
        int other = -1;
        List<List<String>> all = new ArrayList<>();
        int count = 0;
        for (int s = 0; s + 1 < sentences.size(); s++) {
            List<String> parts = new ArrayList<>();
            for (int i = sentences.get(s); i < sentences.get(s + 1); i++) {
                if (marks && source.nextSetBit(0) == i) {
                    by = count++;
                    parts.add("<");
                }
                if (marks && target.nextSetBit(0) == i) {
                    other = count++;
                    parts.add("{");
                }
                from[i] = count;
                for (String part : word(i).form().split("_", -1)) {
                    parts.add(part.isEmpty() ? "_" : part);
                    count++;
                }
                to[i] = count;
                if (marks && source.length() == i + 1) {
                    parts.add(">");
                    count++;
                }
                if (marks && target.length() == i + 1) {
                    parts.add("}");
                    count++;
                }
            }
            all.add(parts);
        }
        return new Parts(all, from, to, by, other);
    }

    /**
     * What an encoder reads and where the words are in it.
     *
     * @param sentences the parts
     * @param from for each word of the passage its first part, counted through all sentences
     * @param to behind its last part
     * @param source the mark before the source, or -1
     * @param target the mark before the target, or -1
     */
    public record Parts(List<List<String>> sentences, int[] from, int[] to, int source, int target) {
        /** The states of the words: the mean over the first pieces of each word's parts. */
        public States states(List<float[][]> read) {
            List<float[]> flat = new ArrayList<>();
            read.forEach(sentence -> flat.addAll(List.of(sentence)));
            float[][] words = new float[from.length][];
            for (int i = 0; i < words.length; i++) {
                words[i] = Pooled.mean(flat, from[i], to[i]);
            }
            return new States(words, mark(flat, source), mark(flat, target));
        }

        private static float[] mark(List<float[]> flat, int at) {
            return at < 0 ? Pooled.mean(flat, 0, 0) : Pooled.mean(flat, at, at + 1);
        }
    }

    /**
     * The states of an encoder.
     *
     * @param words one per word
     * @param source that of the mark before the source; zeros without one
     * @param target that of the mark before the target; zeros without one
     */
    public record States(float[][] words, float[] source, float[] target) {}
}
