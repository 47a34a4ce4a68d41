package org.sitrep.mention.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.NameSpan;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.model.Encoder;
import org.sitrep.model.Models;
import org.sitrep.model.TokenHead;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.text.Token;

/**
 * Finds names and whoever or whatever is spoken of. Holds the encoder (about 60 MB); build one per process. Safe for use by
 * several threads.
 */
public final class NameTagger {
    private static final Map<String, NameSpan.Type> NAMES = Map.of(
            "PERSON", NameSpan.Type.PERSON,
            "ORGANIZATION", NameSpan.Type.ORGANISATION,
            "LOCATION", NameSpan.Type.LOCATION,
            "MISC", NameSpan.Type.OTHER);
    private static final Map<String, EntityMention.Type> ENTITIES = Map.of(
            "PERSON", EntityMention.Type.PERSON,
            "ORGANIZATION", EntityMention.Type.ORGANISATION,
            "LOCATION", EntityMention.Type.LOCATION);

    /** How sure a name of the register is to be meant. */
    private static final double REGISTERED = .9;

    private final Encoder encoder;
    private final TokenHead names;
    private final TokenHead entities;

    /** Loads the encoder and its heads, two at a time. */
    public NameTagger() {
        CompletableFuture<Encoder> loading = CompletableFuture.supplyAsync(Models::encoder);
        names = Models.head("names");
        entities = Models.head("entities");
        encoder = loading.join();
    }

    /**
     * What was found in a report.
     *
     * @param sentences those given, their words with entity labels and their names
     * @param entities in text order
     */
    public record Found(List<Tagged> sentences, List<EntityMention> entities) {}

    /**
     * Reads the sentences of one report together.
     *
     * @param sentences in text order, their words tagged
     * @param spotted the register's names in the text
     */
    public Found read(List<Tagged> sentences, String text, List<Spotted> spotted) {
        List<List<String>> forms = sentences.stream()
                .map(s -> s.sentence().tokens().stream().map(Token::form).toList())
                .toList();
        List<float[][]> states = encoder.read(forms);
        List<Tagged> tagged = new ArrayList<>();
        List<EntityMention> spoken = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Tagged sentence = sentences.get(i);
            Span whole = sentence.sentence().span();
            List<Spotted> here =
                    spotted.stream().filter(s -> whole.overlaps(s.span())).toList();
            List<String> hits = RegisterHits.of(sentence.sentence(), here);
            List<List<String>> features =
                    NameFeatures.of(forms.get(i), RegisterHits.tags(sentence.sentence(), sentence.words()), hits);
            List<NameSpan> found = new ArrayList<>();
            for (TokenHead.Run run : names.runs(states.get(i), List.of())) {
                found.add(new NameSpan(span(sentence, run), type(NAMES, run), confidence(run)));
            }
            for (TokenHead.Run run : withHits(entities.runs(states.get(i), features), hits)) {
                Span span = span(sentence, run);
                spoken.add(new EntityMention(span, span.in(text), type(ENTITIES, run), confidence(run)));
            }
            tagged.add(new Tagged(sentence.sentence(), labelled(sentence.words(), found), found));
        }
        return new Found(tagged, spoken);
    }

    /** Whoever the register names is spoken of, even where the head sees nobody; a state's name may be a mere adjective. */
    public static List<TokenHead.Run> withHits(List<TokenHead.Run> runs, List<String> hits) {
        List<TokenHead.Run> all = new ArrayList<>(runs);
        for (int i = 0; i < hits.size(); i++) {
            if (!hits.get(i).startsWith("B-") || hits.get(i).equals("B-STATE")) {
                continue;
            }
            int from = i;
            int end = i + 1;
            while (end < hits.size() && hits.get(end).startsWith("I-")) {
                end++;
            }
            int to = end;
            if (runs.stream().noneMatch(r -> r.from() < to && from < r.to())) {
                String type = hits.get(i).equals("B-PERSON") ? "PERSON" : "ORGANIZATION";
                all.add(new TokenHead.Run(from, to, type, REGISTERED));
            }
        }
        all.sort(Comparator.comparingInt(TokenHead.Run::from));
        return all;
    }

    private static <T> T type(Map<String, T> types, TokenHead.Run run) {
        T type = types.get(run.type());
        if (type == null) {
            throw new IllegalStateException("the head knows a type that is not ours: " + run.type());
        }
        return type;
    }

    private static Span span(Tagged sentence, TokenHead.Run run) {
        List<Token> tokens = sentence.sentence().tokens();
        return tokens.get(run.from()).span().cover(tokens.get(run.to() - 1).span());
    }

    private static Confidence confidence(TokenHead.Run run) {
        return new Confidence(Math.min(1, run.probability()));
    }

    /** Words that are names of the register keep their label. */
    private static List<Word> labelled(List<Word> words, List<NameSpan> names) {
        List<Word> labelled = new ArrayList<>(words.size());
        for (Word word : words) {
            labelled.add(
                    word.entity().equals("O")
                            ? names.stream()
                                    .filter(n -> n.span().overlaps(word.span()))
                                    .findFirst()
                                    .map(n -> new Word(word.span(), word.form(), word.lemma(), word.tag(), label(n)))
                                    .orElse(word)
                            : word);
        }
        return labelled;
    }

    private static String label(NameSpan name) {
        return switch (name.type()) {
            case PERSON -> "PERSON";
            case ORGANISATION -> "ORGANIZATION";
            case LOCATION -> "LOCATION";
            case OTHER -> "MISC";
        };
    }
}
