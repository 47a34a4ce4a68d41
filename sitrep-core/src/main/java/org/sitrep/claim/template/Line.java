package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.text.Token;

/**
 * A sentence as the heads see it.
 *
 * @param forms its words
 * @param tags their Penn Treebank parts of speech
 * @param hits "O", or the kind of the register's name at the word behind "B-" or "I-"
 * @param spans where the words stand in the text
 */
public record Line(List<String> forms, List<String> tags, List<String> hits, List<Span> spans) {
    public Line {
        forms = List.copyOf(forms);
        tags = List.copyOf(tags);
        hits = List.copyOf(hits);
        spans = List.copyOf(spans);
    }

    /**
     * A tagged sentence with the register's names.
     *
     * @param names of the whole text
     */
    public static Line of(Tagged tagged, List<Spotted> names) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> hits = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Word> words = tagged.words();
        int word = 0;
        for (Token token : tagged.sentence().tokens()) {
            Span span = token.span();
            while (word + 1 < words.size() && words.get(word).span().end() <= span.start()) {
                word++;
            }
            forms.add(token.form().replaceAll("\\s+", "_"));
            tags.add(words.get(word).tag());
            hits.add(names.stream()
                    .filter(n -> n.span().overlaps(span))
                    .map(n -> (span.start() <= n.span().start() ? "B-" : "I-")
                            + kind(n.actors().get(0).kind()))
                    .findFirst()
                    .orElse("O"));
            spans.add(span);
        }
        return new Line(forms, tags, hits, spans);
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
