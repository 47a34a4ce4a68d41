package org.sitrep.claim.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.attribution.SayingWords;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;

/**
 * Tells from the words alone whether a sentence may carry a claim, a saying or a place spoken of. The others need no parse, which
 * costs more than all else: "War is a failure of imagination, and peace is mostly patience." Made anew for each report.
 */
public final class Telltale {
    private static final Set<String> ABLE = Set.of("can", "could", "ca", "unable");

    private static final Set<String> POINTING = Set.of("that", "this", "it", "so", "the", "word", "news", "credit");

    private final CodingRules rules;
    private final List<Mention> mentions;
    private final List<Attributed> attributed;

    /**
     * @param mentions all of the report
     * @param attributed what was learnt of who says what in it
     */
    public Telltale(CodingRules rules, List<Mention> mentions, List<Attributed> attributed) {
        this.rules = rules;
        this.mentions = mentions.stream()
                .filter(m -> !(m instanceof Mention.EntityMention))
                .toList();
        this.attributed = attributed;
    }

    /** Whether the sentence must be parsed. */
    public boolean in(Tagged sentence) {
        return speaks(sentence)
                || mentions.stream()
                        .anyMatch(m -> m.span().overlaps(sentence.sentence().span()))
                || attributed.stream().anyMatch(a -> touches(a, sentence))
                || rules.mayFire(sentence.words());
    }

    /** Whether it may say whose words the sentence before it are: "That was announced by the council." */
    public boolean pointsBack(Tagged sentence) {
        return speaks(sentence)
                || POINTING.contains(sentence.words().get(0).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean speaks(Tagged sentence) {
        return sentence.words().stream().anyMatch(Telltale::speaks);
    }

    private static boolean speaks(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return SayingWords.maySpeak(lemma)
                || ABLE.contains(lemma)
                || SpokenPlaces.isKind(lemma)
                || "\"“”„«»:–—".indexOf(word.form().charAt(0)) >= 0
                || word.tag().equals("``")
                || word.tag().equals("''");
    }

    private static boolean touches(Attributed one, Tagged sentence) {
        return one.cue().overlaps(sentence.sentence().span())
                || one.source()
                        .filter(s -> s.overlaps(sentence.sentence().span()))
                        .isPresent()
                || one.content().stream()
                        .anyMatch(s -> s.overlaps(sentence.sentence().span()));
    }
}
