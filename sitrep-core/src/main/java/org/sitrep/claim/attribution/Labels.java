package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/** Sources of headlines and posts, set apart by a colon or a dash: "Ministry: 12 killed", "Strike kills 12 - monitor". */
final class Labels {
    private static final int LONGEST = 7;
    private static final int SHORTEST_REST = 3;

    private Labels() {}

    /** What stands behind an opening label or before a closing one, said by whom the label names. */
    static Optional<Saying> read(Tree tree, VoiceReader voices) {
        return opening(tree, voices).or(() -> closing(tree, voices));
    }

    private static Optional<Saying> opening(Tree tree, VoiceReader voices) {
        int colon = 1;
        while (colon < tree.size()
                && colon <= LONGEST
                && !tree.word(colon).form().equals(":")) {
            colon++;
        }
        boolean label = colon <= LONGEST && tree.size() - colon > SHORTEST_REST && isLabel(tree, 0, colon);
        return label ? saying(tree, 0, colon, colon + 1, tree.size(), voices) : Optional.empty();
    }

    private static Optional<Saying> closing(Tree tree, VoiceReader voices) {
        int end = tree.size();
        while (end > 0 && tree.word(end - 1).form().matches("[.!\"\u201d]+|''")) {
            end--;
        }
        int sign = end - 2;
        while (sign > SHORTEST_REST && end - sign <= LONGEST && !isSign(tree, sign)) {
            sign--;
        }
        boolean label = sign > SHORTEST_REST && end - sign <= LONGEST && isLabel(tree, sign + 1, end);
        return label ? saying(tree, sign + 1, end, 0, sign, voices) : Optional.empty();
    }

    /** A colon, or a dash with space on both sides. */
    private static boolean isSign(Tree tree, int i) {
        String form = tree.word(i).form();
        boolean spaced = tree.word(i).span().start() > tree.word(i - 1).span().end()
                && tree.word(i + 1).span().start() > tree.word(i).span().end();
        return form.equals(":") || spaced && form.matches("-|--|[\u2013\u2014]");
    }

    private static boolean isLabel(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.word(i).tag().matches("VB.*|MD|PRP|CD|WP|WDT|,")) {
                return false;
            }
        }
        return to > from && tree.word(to - 1).tag().startsWith("NN");
    }

    private static Optional<Saying> saying(Tree tree, int from, int to, int begin, int end, VoiceReader voices) {
        int head = to - 1;
        for (int i = to - 1; i > from; i--) {
            if (tree.word(i).tag().matches("IN|TO")) {
                head = i - 1;
            }
        }
        int only = head;
        Optional<Cited<Voice>> voice = tree.word(only).form().matches("@\\w{3,}") && to - from == 1
                ? Optional.of(voices.handle(tree.word(only).span()))
                : voices.speaker(tree.part(from, to), head - from);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(begin, end);
        BitSet apart = new BitSet();
        apart.set(0, tree.size());
        apart.andNot(content);
        return Optional.of(voices.says(voice.get(), tree, head, content, apart, Saying.Kind.SAYS));
    }
}
