package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/**
 * Sayings that close a sentence, read from its surface where the parse misses them: "…, the diocese of Makurdi said.", "…, said the
 * White Helmets."
 */
final class Closings {
    private static final Set<String> VERBS = Set.of("say", "report", "announce", "write", "tell", "confirm", "state");
    /** Words that end the phrase of an inverted speaker. */
    private static final Set<String> ENDS = Set.of(
            "on", "after", "in", "by", "who", "which", "whose", "when", "while", "as", "adding", "and", "citing",
            "before", "during", "with", "at", "that", "to");

    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_TAIL = 9;

    private Closings() {}

    /** The saying that closes the sentence, unless one with a voice is found already for what stands before it. */
    static Optional<Saying> read(Tree tree, List<Saying> found, VoiceReader voices) {
        for (int v = tree.size() - 2; v > 3; v--) {
            String tag = tree.word(v).tag();
            boolean says = VERBS.contains(tree.word(v).lemma())
                    && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP"));
            if (says) {
                Optional<int[]> speaker = speaker(tree, v);
                if (speaker.isPresent()) {
                    return saying(tree, v, speaker.get(), found, voices);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<int[]> speaker(Tree tree, int v) {
        return inverted(tree, v).or(() -> trailing(tree, v)).or(() -> interrupted(tree, v));
    }

    /** Comma, speaker from, speaker end of ", said X". */
    private static Optional<int[]> inverted(Tree tree, int v) {
        boolean so = tree.word(v - 1).lemma().equals("so");
        int comma = so ? v - 2 : v - 1;
        int end = v + 1;
        while (end < tree.size() && !sign(tree, end) && !(end > v + 1 && ENDS.contains(form(tree, end)))) {
            end++;
        }
        boolean speaker = end > v + 1
                && end - v <= LONGEST_SPEAKER
                && !tree.word(v + 1).tag().equals("IN")
                && !tree.word(v + 1).tag().startsWith("PRP");
        return isBreak(tree, comma) && speaker ? Optional.of(new int[] {comma, v + 1, end}) : Optional.empty();
    }

    /** Comma, speaker from, speaker end of ", X said on Monday." */
    private static Optional<int[]> trailing(Tree tree, int v) {
        int comma = v - 1;
        while (comma > 2 && !sign(tree, comma)) {
            comma--;
        }
        boolean tail = tree.size() - v <= LONGEST_TAIL + 1;
        boolean aside = Set.of("who", "which").contains(form(tree, v + 1));
        tail |= aside;
        for (int i = v + 1; i < tree.size() && !aside; i++) {
            tail &= !form(tree, i).equals("that") && !tree.word(i).tag().equals("VBD");
        }
        boolean speaker = v - comma > 1
                && v - comma <= LONGEST_SPEAKER
                && !tree.word(v - 1).tag().equals("PRP");
        return isBreak(tree, comma) && speaker && tail
                ? Optional.of(new int[] {comma, comma + 1, v})
                : Optional.empty();
    }

    /** Comma, speaker from, speaker end of ", X, who gave no name, said on Monday." */
    static Optional<int[]> interrupted(Tree tree, int v) {
        int last = v - 1;
        int first = last - 1;
        while (first > 2 && !form(tree, first).equals(",")) {
            first--;
        }
        boolean aside = first > 2
                && form(tree, last).equals(",")
                && (isApposition(tree, first + 1, last)
                        || tree.word(first + 1).tag().matches("WP|WDT|VBG|VBN")
                        || Set.of("on", "under", "whose", "without").contains(form(tree, first + 1)));
        int comma = first - 1;
        while (comma > 2 && !sign(tree, comma)) {
            comma--;
        }
        boolean speaker = aside && first - comma > 1 && first - comma <= LONGEST_SPEAKER;
        return speaker && isBreak(tree, comma) ? Optional.of(new int[] {comma, comma + 1, first}) : Optional.empty();
    }

    /** "Spokesman of the army": what somebody is, put between commas. */
    private static boolean isApposition(Tree tree, int from, int to) {
        boolean somebody = false;
        for (int i = from; i < to; i++) {
            if (!tree.word(i).tag().matches("DT|JJ.*|NN.*|IN|POS|CC|PRP\\$|HYPH|TO")) {
                return false;
            }
            somebody |= VoiceWords.isPerson(tree.word(i).lemma());
        }
        return somebody;
    }

    private static Optional<Saying> saying(Tree tree, int v, int[] at, List<Saying> found, VoiceReader voices) {
        BitSet content = new BitSet();
        content.set(0, at[0]);
        boolean known = found.stream()
                .anyMatch(s -> !s.hops().isEmpty() && 2 * common(s.content(), content) > content.cardinality());
        int head =
                tree.headOf(tree.word(at[1]).span().cover(tree.word(at[2] - 1).span()));
        if (known || head < at[1] || head >= at[2]) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.saying(tree, head, tree.word(v).lemma());
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        for (Saying saying : found) {
            if (!saying.hops().isEmpty()) {
                content.andNot(saying.content());
            }
        }
        BitSet apart = new BitSet();
        apart.set(at[0], tree.size());
        Span cue = tree.word(v).span();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(
                        List.of(voice.get()), Link.of(voice.get().value()), cue, v, content, apart, Saying.Kind.SAYS));
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static boolean isBreak(Tree tree, int i) {
        return i > 2
                && Set.of(",", ";", "\u201d", "\"", "''").contains(tree.word(i).form());
    }

    private static boolean sign(Tree tree, int i) {
        return !Character.isLetterOrDigit(tree.word(i).form().charAt(0))
                && tree.word(i).form().length() < 3
                && !tree.word(i).form().startsWith("'");
    }

    private static String form(Tree tree, int i) {
        return tree.word(i).form().toLowerCase(java.util.Locale.ROOT);
    }
}
