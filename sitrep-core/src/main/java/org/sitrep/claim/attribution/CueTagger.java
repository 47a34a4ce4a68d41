package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.TokenHead;
import org.sitrep.model.TokenHead.Run;
import org.sitrep.text.Token;

/**
 * Finds sources, cues and contents in the sentences of a report by what was learnt from news. Holds an encoder (about 30 MB);
 * build one per process. Safe for use by several threads.
 */
public final class CueTagger {
    private final Encoder encoder;
    private final TokenHead head;

    /** Loads the encoder and its head. */
    public CueTagger() {
        CompletableFuture<Encoder> loading = CompletableFuture.supplyAsync(Models::reader);
        head = Models.head("attribution");
        encoder = loading.join();
    }

    /** What it reads words with, for others of the room. */
    public Encoder encoder() {
        return encoder;
    }

    /** The attributed words of a report, in the order of their cues. */
    public List<Attributed> read(Mentions mentions) {
        List<Tagged> sentences = mentions.sentences();
        List<List<String>> forms = new ArrayList<>();
        List<List<String>> tags = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Tagged sentence : sentences) {
            forms.add(sentence.sentence().tokens().stream().map(Token::form).toList());
            tags.add(tags(sentence));
            tokens.addAll(sentence.sentence().tokens());
        }
        if (tokens.isEmpty()) {
            return List.of();
        }
        int[] sentenceOf = new int[tokens.size()];
        float[][] states = new float[tokens.size()][];
        List<List<String>> features = new ArrayList<>();
        List<float[][]> read = encoder.readOn(forms);
        List<List<List<String>>> seen = CueFeatures.of(forms, tags);
        int at = 0;
        for (int s = 0; s < forms.size(); s++) {
            for (int i = 0; i < forms.get(s).size(); i++) {
                sentenceOf[at] = s;
                states[at++] = read.get(s)[i];
            }
            features.addAll(seen.get(s));
        }
        List<Attributed> found = new ArrayList<>();
        for (CueLinks.Linked linked : CueLinks.join(head.runs(states, features), sentenceOf)) {
            found.add(new Attributed(
                    linked.source().map(r -> span(tokens, r)),
                    span(tokens, linked.cue()),
                    linked.content().stream().map(r -> span(tokens, r)).toList(),
                    new Confidence(linked.cue().probability())));
        }
        return found;
    }

    /** The part of speech of each token: that of the word it belongs to. */
    private static List<String> tags(Tagged sentence) {
        List<String> tags = new ArrayList<>();
        List<Word> words = sentence.words();
        int word = 0;
        for (Token token : sentence.sentence().tokens()) {
            while (word + 1 < words.size()
                    && words.get(word).span().end() <= token.span().start()) {
                word++;
            }
            tags.add(words.get(word).tag());
        }
        return tags;
    }

    private static Span span(List<Token> tokens, Run run) {
        return tokens.get(run.from()).span().cover(tokens.get(run.to() - 1).span());
    }

    /** The attributed words whose cue lies in a span. */
    static List<Attributed> within(List<Attributed> all, Span span) {
        return all.stream().filter(a -> span.contains(a.cue())).toList();
    }
}
