package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;

/** Whom "he", "it", "the official" and "the group" mean: voices the report spoke of before. */
final class Antecedents {
    private static final Set<String> GROUPS =
            Set.of("group", "organisation", "organization", "observatory", "monitor", "ministry", "coalition");
    /** What a body that fights is called the second time. */
    private static final Set<String> FORCES = Set.of(
            "group",
            "movement",
            "militia",
            "alliance",
            "front",
            "organisation",
            "organization",
            "faction",
            "coalition");

    private final List<Mention> mentions;
    private final Speakers speakers;
    private final OfficeHolders holders;
    private final Bodies bodies;

    Antecedents(List<Mention> mentions, Bodies bodies, Speakers speakers, OfficeHolders holders) {
        this.mentions = mentions;
        this.bodies = bodies;
        this.speakers = speakers;
        this.holders = holders;
    }

    /** "It was the governor who said": the noun before "who", -1 for any other pronoun. */
    static int cleft(Tree tree, int who) {
        boolean it = who > 2
                && tree.word(who).lemma().equals("who")
                && tree.word(0).lemma().equals("it")
                && tree.word(1).lemma().equals("be");
        return it && tree.word(who - 1).tag().startsWith("NN") ? who - 1 : -1;
    }

    /** The voice that a pronoun means by who spoke before. */
    Optional<Cited<Voice>> pronoun(Tree tree, int word) {
        Span span = tree.word(word).span();
        Optional<Voice> meant = switch (tree.word(word).form().toLowerCase(Locale.ROOT)) {
            case "he", "she", "i", "who", "his", "her", "my" ->
                speakers.lastPerson().or(() -> personBefore(span));
            case "it", "its" -> speakers.lastBody();
            case "they", "we", "their", "our" -> speakers.last();
            default -> Optional.empty();
        };
        return meant.map(v -> Cited.at(span, v));
    }

    /** "The official", "the group": the voice with that description that spoke before. */
    Optional<Cited<Voice>> definite(Noun noun) {
        Tree tree = noun.tree();
        int determiner = tree.child(noun.head(), "det");
        boolean pointed = determiner >= 0
                && Set.of("the", "that", "this").contains(tree.word(determiner).lemma());
        boolean owned = tree.child(noun.head(), "nmod:poss") >= 0;
        if (!pointed && !owned) {
            return Optional.empty();
        }
        return meant(noun, pointed).map(v -> Cited.at(noun.span(), v));
    }

    /** "The news site Fezzan Wire reported. The site said": the outlet or body that spoke before and is called so, else the last outlet. */
    Optional<Cited<Voice>> paper(Noun noun) {
        Tree tree = noun.tree();
        int determiner = tree.child(noun.head(), "det");
        List<String> description = description(tree, noun.words());
        boolean bare = determiner >= 0
                && tree.word(determiner).lemma().equals("the")
                && tree.word(noun.head()).tag().equals("NN")
                && description.size() == 1;
        return !bare
                ? Optional.empty()
                : speakers.latest(v -> isPublishing(v) && isDescribed(v, noun.lemma(), description))
                        .or(() -> speakers.latest(Antecedents::isTitled))
                        .map(v -> Cited.at(noun.span(), v));
    }

    /** An outlet, or a body with the name of one: "Radio Horizon", "the Delta Times". */
    private static boolean isTitled(Voice voice) {
        return voice.fold(
                o -> true,
                o -> o.actor().isEmpty()
                        && Arrays.stream(o.name().toLowerCase(Locale.ROOT).split(" "))
                                .anyMatch(w -> VoiceWords.MASTHEADS.contains(w) || VoiceWords.PAPERS.contains(w)),
                p -> false,
                a -> false);
    }

    /** Whether a voice is no person. */
    private static boolean isPublishing(Voice voice) {
        return voice.fold(o -> true, o -> true, p -> false, a -> false);
    }

    private Optional<Voice> meant(Noun noun, boolean pointed) {
        String lemma = noun.lemma();
        List<String> description = description(noun.tree(), noun.words());
        boolean bare = description.size() == 1;
        if (pointed) {
            Optional<Voice> before = speakers.latest(v -> isDescribed(v, lemma, description));
            if (before.isPresent()) {
                return before;
            }
        }
        if (pointed && (bare || isQualified(noun)) && speakers.isEmpty() && VoiceWords.TITLES.contains(lemma)) {
            Optional<Voice> introduced = holders.onlyOneBefore(noun.span(), lemma);
            if (introduced.isPresent()) {
                return introduced;
            }
        }
        Optional<Voice> holder = holders.holder(description, noun.span());
        if (holder.isPresent()) {
            return holder;
        }
        if (!pointed || description.size() > 1) {
            return Optional.empty();
        }
        Optional<Voice> body = GROUPS.contains(lemma) ? speakers.lastBody() : Optional.empty();
        return body.or(() -> FORCES.contains(lemma) ? acting(noun) : Optional.empty());
    }

    /** "The Kachin Independence Army took the hill, the group said": the body that acts in the sentence before. */
    private Optional<Voice> acting(Noun noun) {
        return bodies.actsBefore(noun.tree(), noun.head())
                .map(m -> new OrganisationVoice(m.name(), Bodies.actor(Optional.of(m))));
    }

    /** "The Swedish doctor", "the grey-haired mayor": no more than adjectives before the noun. */
    private static boolean isQualified(Noun noun) {
        Tree tree = noun.tree();
        return noun.words().stream()
                .allMatch(i -> i == noun.head() || tree.word(i).tag().matches("DT|JJ|HYPH|CD|VBN"));
    }

    /** Whether a voice is called what a description says: by the one noun of it, or by all its words. */
    private static boolean isDescribed(Voice voice, String lemma, List<String> description) {
        List<String> described =
                List.of(voice.fold(o -> o.name(), o -> o.name(), p -> p.role().orElse(""), a -> a.name())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"));
        return description.size() == 1 && described.stream().anyMatch(w -> w.startsWith(lemma))
                || described.containsAll(description);
    }

    /** The words of a description, lower case, without articles and the mark of the possessive. */
    private static List<String> description(Tree tree, BitSet phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            if (!tree.word(i).tag().matches("DT|POS|,|PRP\\$")) {
                words.add(tree.word(i).form().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** The person named last before a pronoun, where nobody has spoken yet. */
    private Optional<Voice> personBefore(Span pronoun) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.PERSON
                        && a.name().indexOf(' ') > 0
                        && m.span().end() <= pronoun.start())
                .max(Comparator.comparingInt(m -> m.span().start()))
                .map(m -> new PersonVoice(
                        ((ActorMention) m).name(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
