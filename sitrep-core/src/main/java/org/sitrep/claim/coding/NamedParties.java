package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.base.Span;
import org.sitrep.claim.attribution.Descriptions;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Actor;

/** The actors that words of one report name: by the word itself, in its phrase, beside it, as the owner of an act or a weapon. */
final class NamedParties {
    private final String text;
    private final List<Mention> mentions;

    NamedParties(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The actor whose name covers a word. */
    Optional<ActorMention> at(Tree tree, int word) {
        Span span = tree.word(word).span();
        return actors().filter(m -> m.span().overlaps(span)).findFirst();
    }

    private Stream<ActorMention> actors() {
        return mentions.stream().filter(m -> m instanceof ActorMention).map(m -> (ActorMention) m);
    }

    /** The actor a phrase is named by: "the French president, Emmanuel Macron", "Isis fighters", "members of the SDF". */
    Optional<ActorMention> inPhrase(Tree tree, int head, BitSet phrase) {
        for (String relation : List.of("appos", "flat", "compound", "amod", "nmod:poss", "nmod")) {
            Optional<ActorMention> found = actors().filter(m -> {
                        int at = tree.headOf(m.span());
                        if (Descriptions.isBacker(text, m)
                                || at < 0
                                || !phrase.get(at)
                                || !tree.relation(at).startsWith(relation)) {
                            return false;
                        }
                        boolean own = tree.head(at) == head || tree.head(at) >= 0 && isLink(tree, tree.head(at));
                        boolean of = !relation.equals("nmod")
                                || tree.relation(at).equals("nmod:poss")
                                || NounPhrase.caseOf(tree, at).equals("of");
                        return own && of;
                    })
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Tree tree, int word) {
        String relation = tree.relation(word);
        return relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("appos")
                || relation.equals("nmod:poss")
                || relation.startsWith("nmod") && NounPhrase.caseOf(tree, word).equals("of");
    }

    /** Whose event a phrase speaks of: "Turkey's offensive". */
    Optional<ActorMention> owner(Tree tree, BitSet phrase) {
        return actors().filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0
                            && !Descriptions.isBacker(text, m)
                            && phrase.get(at)
                            && Set.of("nmod:poss", "compound", "amod").contains(tree.relation(at));
                })
                .findFirst();
    }

    /** "The UN envoy, Staffan de Mistura", "the journalist Jamal Khashoggi": the person named beside the word for what he is. */
    Optional<ActorMention> person(Tree tree, int word) {
        if (!tree.word(word).tag().equals("NN") || !People.are(tree.word(word).lemma())) {
            return Optional.empty();
        }
        int end = tree.word(word).span().end();
        return actors().filter(m -> m.type() == ActorMention.Type.PERSON
                        && m.span().start() > end
                        && text.substring(end, m.span().start()).matches(",? "))
                .findFirst();
    }

    /** "A Russian drone": the forces of the country that has the weapon. */
    Optional<Actor> armsOf(Tree tree, int word) {
        return PartyWords.ARMS.contains(tree.word(word).lemma())
                ? Descriptions.at(mentions, tree, word)
                        .filter(d -> d.country().isPresent())
                        .flatMap(d -> d.candidates().stream().findFirst())
                        .map(Resolution.Candidate::meaning)
                : Optional.empty();
    }
}
