package org.sitrep.claim.coding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.base.ActorId;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.reference.Actor;

/** Whom "they", "the group" and "militants" mean: actors the report named before. */
final class PartyAntecedents {
    private static final Set<Actor.Kind> VOICES =
            EnumSet.of(Actor.Kind.OUTLET, Actor.Kind.AGENCY, Actor.Kind.MONITOR, Actor.Kind.AGGREGATOR);

    /** How far before its sentence, in characters, "they" goes back. */
    private static final int THEY = 250;

    /** How far, in characters, "he" and "she" go back. */
    private static final int HE = 400;

    private final List<Mention> mentions;
    private final NamedParties named;
    private final Optional<Actor> band;

    PartyAntecedents(List<Mention> mentions, NamedParties named) {
        this.mentions = mentions;
        this.named = named;
        this.band = band(mentions);
    }

    /** The armed group the report names most. */
    private static Optional<Actor> band(List<Mention> mentions) {
        Map<ActorId, List<Actor>> groups = mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .flatMap(m -> ((ActorMention) m).actor().best().stream())
                .filter(a -> a.kind() == Actor.Kind.ARMED_GROUP)
                .collect(Collectors.groupingBy(Actor::id));
        return groups.values().stream()
                .max(Comparator.comparingInt((List<Actor> l) -> l.size())
                        .thenComparing(l -> l.get(0).id().toString()))
                .map(l -> l.get(0));
    }

    /** "They [the rebels] have left": whom an editor says a pronoun means. */
    Optional<Actor> glossed(Tree tree, int word) {
        int open = word + 1;
        if (!tree.word(word).tag().startsWith("PRP")
                || open + 1 >= tree.size()
                || !Set.of("[", "-LSB-", "(", "-LRB-").contains(tree.word(open).form())) {
            return Optional.empty();
        }
        return named.at(tree, open + 1).flatMap(a -> a.actor().best());
    }

    /** The actor a pronoun or a description goes back to. */
    Optional<Actor> meant(Tree tree, int word, Span span) {
        String lemma = tree.word(word).lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("group") || lemma.equals("organisation") || lemma.equals("organization")) {
            return armed(tree, word)
                    ? last(span.start(), a -> a.kind() == Actor.Kind.ARMED_GROUP)
                            .or(() -> band)
                    : Optional.empty();
        }
        if (PartyWords.BANDS.contains(lemma) && tree.child(word, "amod", "compound") < 0) {
            return band.filter(b -> b.role().equals(Optional.of(Actor.Role.JIHADISTS)));
        }
        if (lemma.equals("they") || lemma.equals("it") || lemma.equals("them")) {
            int from = tree.word(0).span().start();
            return last(
                    span.start(),
                    a -> a.kind() != Actor.Kind.PERSON && !VOICES.contains(a.kind()),
                    Math.max(0, from - THEY));
        }
        if (tree.word(word).form().equalsIgnoreCase("those") && isLeftBehind(tree, word)) {
            return last(
                    span.start(),
                    a -> a.kind() == Actor.Kind.ARMED_GROUP,
                    tree.word(0).span().start());
        }
        if (lemma.equals("he") || lemma.equals("she")) {
            return last(span.start(), a -> a.kind() == Actor.Kind.PERSON, Math.max(0, span.start() - HE));
        }
        for (int c : tree.children(word)) {
            boolean of = tree.relation(c).startsWith("nmod")
                    && (NounPhrase.caseOf(tree, c).equals("of")
                            || tree.relation(c).equals("nmod:poss"));
            if (of && PartyWords.BANDS.contains(tree.word(c).lemma())) {
                return meant(tree, c, tree.word(c).span());
            }
        }
        return Optional.empty();
    }

    /** "The group", "the extremist organisation"; not "a monitoring group", "an aid organisation". */
    private static boolean armed(Tree tree, int word) {
        int article = tree.child(word, "det");
        if (article >= 0
                && Set.of("a", "an", "another", "any")
                        .contains(tree.word(article).lemma())) {
            return false;
        }
        return tree.children(word).stream()
                .filter(c -> tree.relation(c).equals("amod") || tree.relation(c).equals("compound"))
                .allMatch(c -> PartyWords.ARMED.contains(tree.word(c).lemma().toLowerCase(Locale.ROOT)));
    }

    /** "The group's men gave up; those who remain": they are of the armed group spoken of in the sentence. */
    private static boolean isLeftBehind(Tree tree, int word) {
        return tree.children(word).stream()
                .anyMatch(c -> tree.relation(c).equals("acl:relcl")
                        && Set.of("remain", "stay", "surrender", "fight")
                                .contains(tree.word(c).lemma()));
    }

    private Optional<Actor> last(int before, Predicate<Actor> fit) {
        return last(before, fit, 0);
    }

    private Optional<Actor> last(int before, Predicate<Actor> fit, int from) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .filter(m -> m.span().end() <= before && m.span().start() >= from)
                .sorted(Comparator.comparingInt(m -> -m.span().start()))
                .flatMap(m -> ((ActorMention) m).actor().best().stream())
                .filter(fit)
                .findFirst();
    }
}
