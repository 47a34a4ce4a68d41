package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;

/** People named in one report, with their role and the body they speak for. */
final class NamedPeople {
    private static final Pattern NAMED_AFTER = Pattern.compile("\\p{L},(?: \\p{Lu}[\\p{L}.]+){0,3} $");
    private static final int LONGEST_ROLE = 13;
    private static final Set<String> SPEAKING =
            Set.of("speaking", "representing", "heading", "leading", "commanding", "running", "acting", "writing");

    private final String text;
    private final List<Mention> mentions;
    private final Bodies bodies;
    private final Speakers speakers;

    NamedPeople(String text, List<Mention> mentions, Bodies bodies, Speakers speakers) {
        this.text = text;
        this.mentions = mentions;
        this.bodies = bodies;
        this.speakers = speakers;
    }

    /** The person a noun phrase is about: its main word is the name, or describes the one whose name stands in it. */
    Optional<Cited<Voice>> at(Noun noun) {
        Tree tree = noun.tree();
        Optional<ActorMention> named = bodies.named(noun.words(), tree, ActorMention.Type.PERSON);
        if (named.isEmpty() || !isAbout(noun, named.get().span())) {
            return Optional.empty();
        }
        BitSet whole = (BitSet) noun.words().clone();
        if (noun.body().isEmpty()) {
            whole.or(behind(tree, named.get().span()));
            whole.or(before(tree, named.get().span()));
        }
        Optional<ActorMention> body = noun.body().or(() -> bodies.named(whole, tree, ActorMention.Type.ORGANISATION));
        return Optional.of(Cited.at(named.get().span(), person(tree, whole, named.get(), body)));
    }

    private boolean isAbout(Noun noun, Span name) {
        return !VoiceWords.OFFICES.contains(noun.lemma().toLowerCase(Locale.ROOT))
                && (name.overlaps(noun.headSpan())
                        || apposed(noun.tree(), noun.head(), name)
                        || VoiceWords.PEOPLE.contains(noun.lemma())
                                && noun.tag().equals("NN")
                                && closes(noun.span(), name));
    }

    private Voice person(Tree tree, BitSet phrase, ActorMention person, Optional<ActorMention> body) {
        String whole = tree.span(phrase).in(text);
        String rest =
                whole.replace(person.name(), " ").replaceAll("[,\\s]+", " ").trim();
        Optional<Voice> known = byLastName(Wording.lastName(person.name()));
        if (known.isPresent() && person.name().indexOf(' ') < 0) {
            return known.get();
        }
        Optional<String> office = body.isPresent() ? office(tree, phrase, body) : Optional.empty();
        return new PersonVoice(
                person.name(),
                rest.isEmpty() ? Optional.empty() : Optional.of(rest),
                office,
                bodies.holder(body, office.orElse(""))
                        .or(() -> Bodies.actor(body.flatMap(b -> bodies.ownerBehind(tree, phrase, b))))
                        .or(() -> office.flatMap(bodies::ministry)));
    }

    /** "The director of the hospital, Majid Barakat": a name in apposition, whether or not it was found to be one. */
    Optional<Cited<Voice>> behind(Noun noun) {
        Tree tree = noun.tree();
        for (int c : tree.children(noun.head())) {
            int first = tree.exactChild(c, "compound", "flat");
            boolean name = tree.relation(c).equals("appos")
                    && tree.word(c).tag().equals("NNP")
                    && first >= 0
                    && first < c
                    && tree.word(first).tag().equals("NNP")
                    && Character.isUpperCase(tree.word(first).form().charAt(0))
                    && mentions.stream()
                            .noneMatch(m -> (m instanceof ActorMention a && a.type() == ActorMention.Type.ORGANISATION
                                            || m instanceof PlaceMention)
                                    && m.span().overlaps(tree.word(c).span()));
            if (name) {
                Span span = tree.word(first).span().cover(tree.word(c).span());
                String rest = noun.span().in(text).replace(span.in(text), " ").replaceAll("[,\\s]+", " ");
                return Optional.of(Cited.at(
                        span,
                        new PersonVoice(
                                span.in(text),
                                Optional.of(rest.trim()).filter(r -> !r.isEmpty()),
                                noun.body().map(ActorMention::name),
                                Bodies.actor(noun.body()))));
            }
        }
        return Optional.empty();
    }

    /** The person with this last name who spoke before, else one whom the report names in full. */
    Optional<Voice> byLastName(String lastName) {
        return speakers.latest(v -> v.fold(
                        o -> false,
                        o -> false,
                        p -> Wording.lastName(p.name()).equalsIgnoreCase(lastName)
                                || p.name().equalsIgnoreCase(lastName),
                        a -> false))
                .or(() -> mentions.stream()
                        .filter(m -> m instanceof ActorMention)
                        .map(m -> (ActorMention) m)
                        .filter(m -> m.type() == ActorMention.Type.PERSON
                                && m.name().indexOf(' ') > 0
                                && Wording.lastName(m.name()).equalsIgnoreCase(lastName))
                        .findFirst()
                        .map(m -> new PersonVoice(m.name(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** "Ukraine's Infrastructure Ministry": the office in a description, where a name in it is only that of its country. */
    private Optional<String> office(Tree tree, BitSet phrase, Optional<ActorMention> body) {
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Span word = tree.word(i).span();
            boolean covered = body.filter(b -> b.span().overlaps(word)).isPresent();
            if (!VoiceWords.OFFICES.contains(tree.word(i).lemma()) || covered) {
                continue;
            }
            int from = i;
            while (from > 0 && phrase.get(from - 1) && tree.word(from - 1).tag().matches("NN.*|JJ|POS")) {
                from--;
            }
            int to = i;
            while (to + 1 < tree.size()
                    && phrase.get(to + 1)
                    && (tree.word(to + 1).tag().matches("NNP.*|DT")
                            || tree.word(to + 1).lemma().equals("of"))) {
                to++;
            }
            return Optional.of(
                    tree.word(from).span().cover(tree.word(to).span()).in(text));
        }
        return body.map(ActorMention::name);
    }

    /** "The chairman of the council, Colonel Musa Bello": a name behind the last comma is that of the one described. */
    private boolean closes(Span phrase, Span name) {
        return name.end() >= phrase.end()
                && name.start() > phrase.start()
                && NAMED_AFTER
                        .matcher(text.substring(phrase.start(), name.start()))
                        .find();
    }

    private static boolean apposed(Tree tree, int head, Span name) {
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if ((relation.equals("appos")
                            || relation.equals("flat")
                            || relation.equals("compound")
                            || relation.equals("nmod"))
                    && name.overlaps(tree.word(c).span())
                    && NounPhrase.caseOf(tree, c).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind a name and a comma and says who that is, wherever the parser hung it: ", a spokesman for the ministry". */
    private static BitSet behind(Tree tree, Span name) {
        BitSet words = new BitSet();
        int comma = 0;
        while (comma < tree.size() && tree.word(comma).span().start() < name.end()) {
            comma++;
        }
        if (comma >= tree.size() || !tree.word(comma).form().equals(",")) {
            return words;
        }
        int end = comma + 1;
        boolean somebody = false;
        int speaks = speaksFor(tree, end);
        if (speaks >= 0) {
            somebody = true;
            end = speaks + 1;
        } else if (end < tree.size() && SPEAKING.contains(tree.word(end).form())) {
            somebody = true;
        }
        while (end < tree.size()
                && end - comma < LONGEST_ROLE
                && tree.word(end).tag().matches("DT|JJ.*|NN.*|IN|POS|HYPH|PRP\\$|VBG|VBN|CC|TO")) {
            somebody |= isSomebody(tree, end);
            end++;
        }
        if (somebody) {
            words.set(comma, end);
        }
        return words;
    }

    /** What stands before a name and a comma and says who that is: "the spokesman for the ministry, NAME". */
    private static BitSet before(Tree tree, Span name) {
        BitSet words = new BitSet();
        int comma = tree.at(name) - 1;
        if (comma < 2 || !tree.word(comma).form().equals(",")) {
            return words;
        }
        int start = comma;
        boolean somebody = false;
        while (start > 0
                && comma - start < LONGEST_ROLE
                && tree.word(start - 1).tag().matches("DT|JJ.*|NN.*|IN|POS|HYPH|PRP\\$|CC|VBG")) {
            start--;
            somebody |= isSomebody(tree, start) && !tree.word(start).tag().equals("NNS")
                    || start == 0 && tree.word(0).form().equals("Speaking");
        }
        if (somebody) {
            words.set(start, comma);
        }
        return words;
    }

    /** A word for a person, or for one who lends a body his voice. */
    private static boolean isSomebody(Tree tree, int word) {
        String lemma = tree.word(word).lemma();
        return VoiceWords.isPerson(lemma)
                || Set.of("voice", "mouthpiece", "face").contains(lemma);
    }

    /** The verb of "who speaks for", "who also heads"; -1 where there is none. */
    private static int speaksFor(Tree tree, int who) {
        int verb = who + 1;
        while (verb < tree.size() && tree.word(verb).tag().equals("RB")) {
            verb++;
        }
        boolean speaks = verb < tree.size()
                && tree.word(who).lemma().equals("who")
                && Set.of("speak", "work", "head", "lead", "represent", "command", "direct", "run")
                        .contains(tree.word(verb).lemma());
        return speaks ? verb : -1;
    }
}
