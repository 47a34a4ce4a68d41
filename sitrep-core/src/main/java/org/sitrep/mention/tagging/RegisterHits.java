package org.sitrep.mention.tagging;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** What the register and the grammar have at each token, where a name of the register was taken as one word. */
public final class RegisterHits {
    private RegisterHits() {}

    /** "O", or the kind of the register's name at each token behind "B-" or "I-". */
    public static List<String> of(Sentence sentence, List<Spotted> names) {
        List<String> hits = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            hits.add(names.stream()
                    .filter(n -> n.span().overlaps(span))
                    .map(n -> (span.start() <= n.span().start() ? "B-" : "I-")
                            + kind(n.actors().get(0).kind()))
                    .findFirst()
                    .orElse("O"));
        }
        return hits;
    }

    /** The part of speech of each token: that of the word it belongs to. */
    public static List<String> tags(Sentence sentence, List<Word> words) {
        List<String> tags = new ArrayList<>(sentence.tokens().size());
        int word = 0;
        for (Token token : sentence.tokens()) {
            while (word + 1 < words.size()
                    && words.get(word).span().end() <= token.span().start()) {
                word++;
            }
            tags.add(words.get(word).tag());
        }
        return tags;
    }

    private static String kind(Actor.Kind kind) {
        return switch (kind) {
            case STATE -> "STATE";
            case PERSON -> "PERSON";
            case OUTLET, AGENCY, AGGREGATOR -> "OUTLET";
            default -> "BODY";
        };
    }
}
