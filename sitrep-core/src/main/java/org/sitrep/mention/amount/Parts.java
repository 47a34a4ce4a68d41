package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Word;

/** Tells parts from wholes: in "12 people, including three children and a nurse" the three and the one are part of the twelve. */
final class Parts {
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "as", "well", "&");

    private Parts() {}

    /** Whether a part of what was counted before begins at a word, and how many words say so; 0 when not. */
    static int opens(List<Word> words, int i) {
        String w = NumberReader.lower(words, i);
        String next = NumberReader.lower(words, i + 1);
        return switch (w) {
            case "including", "among", "amongst" -> next.equals("them") || next.equals("whom") ? 2 : 1;
            case "of" -> next.equals("whom") || next.equals("them") ? 2 : 0;
            default -> 0;
        };
    }

    /** The same amounts, the parts with their wholes. */
    static List<AmountMention> related(List<Word> words, List<AmountMention> amounts) {
        List<AmountMention> related = new ArrayList<>();
        @Nullable AmountMention whole = null;
        @Nullable AmountMention last = null;
        for (AmountMention amount : amounts) {
            if (last != null) {
                List<Word> between = between(words, last, amount);
                boolean opened = opened(between);
                boolean goesOn = whole != null
                        && between.stream().allMatch(w -> JOINTS.contains(NumberReader.lower(List.of(w), 0)));
                whole = opened ? (whole != null ? whole : last) : goesOn ? whole : null;
            }
            related.add(
                    whole == null
                            ? amount
                            : new AmountMention(
                                    amount.span(),
                                    amount.amount(),
                                    amount.counted(),
                                    Optional.of(whole.span()),
                                    amount.isSingle()));
            last = amount;
        }
        return related;
    }

    private static boolean opened(List<Word> between) {
        for (int i = 0; i < between.size(); i++) {
            if (opens(between, i) > 0) {
                return between.subList(i, between.size()).stream()
                        .noneMatch(w -> w.tag().startsWith("VB")
                                && !w.lemma().equals("include")
                                && !w.lemma().equals("be"));
            }
        }
        return false;
    }

    private static List<Word> between(List<Word> words, AmountMention one, AmountMention other) {
        return words.stream()
                .filter(w -> w.span().start() >= one.span().end()
                        && w.span().end() <= other.span().start())
                .toList();
    }
}
