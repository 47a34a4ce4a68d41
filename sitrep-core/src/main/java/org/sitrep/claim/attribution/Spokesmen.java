package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.ActorId;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.reference.Actor;

/** Whose spokesman, and the head of which house, somebody is of whom only that is said: "a spokeswoman", "its director". */
final class Spokesmen {
    /** How far before a sentence, in characters, a briefing is told of. */
    private static final int BRIEFED = 250;

    /** What those who fight a state are called. */
    private static final Set<String> GROUPS = Set.of(
            "group",
            "movement",
            "militia",
            "faction",
            "rebel",
            "insurgent",
            "militant",
            "jihadist",
            "fighter",
            "gunman");

    private static final Pattern BRIEFING =
            Pattern.compile("\\b(briefing|briefed|press conference|news conference|met reporters|met the press)\\b");

    private final String text;
    private final List<Mention> mentions;
    private final Speakers speakers;

    Spokesmen(String text, List<Mention> mentions, Speakers speakers) {
        this.text = text;
        this.mentions = mentions;
        this.speakers = speakers;
    }

    /** Whose spokesman somebody is, where the phrase says nothing of it. */
    Optional<Voice> owner(Noun noun) {
        return noun.body().isEmpty() && isBareSpokesman(noun.tree(), noun.head())
                ? whose(noun.tree(), noun.head())
                : Optional.empty();
    }

    /** "The rebel group's spokesman", "a commander of the insurgents": of the one armed group that the report names before. */
    Optional<ActorId> ofTheGroup(Noun noun) {
        Tree tree = noun.tree();
        boolean group = tree.children(noun.head()).stream()
                .anyMatch(
                        c -> (Sayers.owns(tree, c) || NounPhrase.caseOf(tree, c).equals("for"))
                                && GROUPS.contains(tree.word(c).lemma())
                                && the(tree, c));
        List<ActorId> before = !group
                ? List.of()
                : mentions.stream()
                        .filter(m -> m.span().end() <= noun.span().start() && Bodies.isKnown(m))
                        .flatMap(m -> ((ActorMention) m).actor().best().stream())
                        .filter(a -> a.kind() == Actor.Kind.ARMED_GROUP)
                        .map(Actor::id)
                        .distinct()
                        .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    private static boolean the(Tree tree, int noun) {
        int determiner = tree.exactChild(noun, "det");
        return determiner >= 0 && tree.word(determiner).lemma().equals("the");
    }

    /** "The hospital was hit, its head said": the head of the hospital. */
    Optional<String> headOfTheHouse(Tree tree, int head) {
        int owner = tree.child(head, "nmod:poss");
        boolean its = owner >= 0
                && tree.word(owner).lemma().equals("its")
                && VoiceWords.HEADS.contains(tree.word(head).lemma());
        for (int i = owner - 1; its && i >= 0; i--) {
            if (VoiceWords.HOUSES.contains(tree.word(i).lemma())) {
                return Optional.of(tree.word(head).form() + " of "
                        + Wording.plain(tree.span(NounPhrase.words(tree, i)).in(text)));
            }
        }
        return Optional.empty();
    }

    /** "A spokeswoman" of nobody named. */
    private static boolean isBareSpokesman(Tree tree, int head) {
        return tree.word(head).lemma().startsWith("spokes")
                && tree.children(head).stream()
                        .noneMatch(c -> tree.relation(c).matches("nmod.*|compound|amod|acl.*|appos"));
    }

    /**
     * The body named before in a sentence whose speech stands behind the verb ("at the mission's briefing a spokesman said that"),
     * else the one whose briefing the sentence before tells of, else the body that spoke last.
     */
    private Optional<Voice> whose(Tree tree, int head) {
        int verb = tree.head(head);
        boolean follows = verb > head
                && (tree.child(verb, "ccomp") > verb
                        || verb + 1 < tree.size() && tree.word(verb + 1).form().matches("[:\"\u201c]|``|that"));
        if (follows) {
            for (int i = mentions.size() - 1; i >= 0; i--) {
                Mention mention = mentions.get(i);
                boolean before = Bodies.isKnown(mention)
                        && mention.span().end() <= tree.word(head).span().start()
                        && mention.span().start() >= tree.word(0).span().start();
                if (before) {
                    return Optional.of(Bodies.voice((ActorMention) mention));
                }
            }
        }
        return briefs(tree.word(0).span().start())
                .or(() -> speakers.lastBody().filter(b -> b instanceof OrganisationVoice));
    }

    /** The first body of those named just before a sentence, where a briefing is told of. */
    private Optional<Voice> briefs(int from) {
        String earlier = text.substring(Math.max(0, from - BRIEFED), from);
        if (!BRIEFING.matcher(earlier).find()) {
            return Optional.empty();
        }
        return mentions.stream()
                .filter(m ->
                        Bodies.isKnown(m) && m.span().end() <= from && m.span().start() >= from - BRIEFED)
                .map(m -> Bodies.voice((ActorMention) m))
                .findFirst();
    }
}
