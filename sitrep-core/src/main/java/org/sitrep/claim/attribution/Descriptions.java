package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.DescriptionMention;

/** Actors of a sentence that are described, not named. */
public final class Descriptions {
    private static final Pattern BACKED = Pattern.compile(
            "[-\\u2010\\u2011](?:backed|supported|sponsored|aligned|allied|linked|affiliated|held|controlled)\\b");

    private static final int LONGEST_TIE = 20;

    private Descriptions() {}

    /** The description that a word heads: "Kurdish militias" of "militias". */
    public static Optional<DescriptionMention> at(List<Mention> mentions, Tree tree, int word) {
        int end = tree.word(word).span().end();
        return mentions.stream()
                .filter(m -> m instanceof DescriptionMention && m.span().end() == end)
                .map(m -> (DescriptionMention) m)
                .findFirst();
    }

    /** What to call somebody who is not named: the words of the description, else the word. */
    public static String name(List<Mention> mentions, Tree tree, int word) {
        return at(mentions, tree, word)
                .map(DescriptionMention::words)
                .orElseGet(() -> tree.word(word).form());
    }

    /** Whether a name only tells whose side somebody else is on: "US" of "US-backed rebels" does nothing itself. */
    public static boolean isBacker(String text, ActorMention name) {
        int end = name.span().end();
        return BACKED.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_TIE)))
                .lookingAt();
    }
}
