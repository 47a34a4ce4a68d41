package org.sitrep.mention;

import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.DescriptionMention;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Described;
import org.sitrep.reference.Hints;

/** Reads actors that are described, not named, by the words of the register. */
final class DescriptionReader {
    private final ActorRegister register;

    DescriptionReader(ActorRegister register) {
        this.register = register;
    }

    /**
     * The descriptions in what was tagged. Where names and descriptions meet the name keeps its words, unless it is a part of the
     * description: "Taliban fighters".
     *
     * @param found the other mentions of the report
     */
    List<DescriptionMention> read(String text, List<Tagged> sentences, List<Mention> found, Hints hints) {
        List<Span> names = found.stream()
                .filter(m -> m instanceof ActorMention)
                .map(Mention::span)
                .toList();
        return register.spotDescriptions(text, hints).stream()
                .filter(d -> names.stream().allMatch(n -> !n.overlaps(d.span()) || isPart(n, d.span())))
                .filter(d -> sentences.stream().anyMatch(s -> holds(s, d.span())))
                .map(d -> mention(d, text))
                .toList();
    }

    private static boolean isPart(Span name, Span description) {
        return description.contains(name) && !description.equals(name);
    }

    /** Whether a sentence has the words as a phrase of their own: the rebels, not "rebel strongholds". */
    private static boolean holds(Tagged sentence, Span span) {
        if (!sentence.sentence().span().contains(span)) {
            return false;
        }
        for (Word word : sentence.words()) {
            if (word.span().start() >= span.end()) {
                return !word.tag().equals("NN") && !word.tag().equals("NNS");
            }
        }
        return true;
    }

    private static DescriptionMention mention(Described described, String text) {
        return new DescriptionMention(
                described.span(),
                described.span().in(text),
                described.kind(),
                described.country(),
                described.many(),
                described.candidates().stream()
                        .map(c -> new Resolution.Candidate<>(c.actor(), c.weight(), c.reason()))
                        .toList());
    }
}
