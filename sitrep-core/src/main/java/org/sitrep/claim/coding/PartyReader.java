package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Part;
import org.sitrep.claim.attribution.Descriptions;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Place;

/** Reads whom words mean: the actor they name, or the one they go back to. Made anew for each report. */
final class PartyReader {
    private static final Set<String> WORDS = Set.of("WRB", "WDT", "EX", "IN", "TO");
    private final String text;
    private final List<Mention> mentions;
    private final NamedParties named;
    private final PartyAntecedents antecedents;

    PartyReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        this.named = new NamedParties(text, mentions);
        this.antecedents = new PartyAntecedents(mentions, named);
    }

    /** The party a word heads; nothing for events, times and bare places. */
    Optional<Part> read(Tree tree, int head, Part.Role role) {
        String tag = tree.word(head).tag();
        boolean thing = PartyWords.THINGS.contains(tree.word(head).lemma())
                && named.at(tree, head).isEmpty()
                && named.armsOf(tree, head).isEmpty()
                && role != Part.Role.TARGET;
        if (thing
                || Set.of("time", "cent", "percent").contains(tree.word(head).lemma())
                || WORDS.contains(tag)
                || tree.word(head).lemma().equals("there")
                || isTime(tree, head)
                || isMoney(tree, head)) {
            return Optional.empty();
        }
        BitSet phrase = NounPhrase.words(tree, head);
        boolean against =
                Set.of("opposition", "resistance").contains(tree.word(head).lemma()) && doer(tree, head) >= 0;
        if ((against || PartyWords.HAPPENINGS.contains(tree.word(head).lemma()))
                && named.at(tree, head).isEmpty()) {
            Optional<ActorMention> owner = named.owner(tree, phrase);
            if (owner.isPresent()) {
                return owner.map(o -> part(role, o.span(), owner, o.name()));
            }
            int doer = doer(tree, head);
            return doer < 0 ? Optional.empty() : read(tree, doer, role);
        }
        int word = counted(tree, head);
        Span span = tree.span(word == head ? phrase : NounPhrase.words(tree, word));
        Optional<ActorMention> actor = named.at(tree, word)
                .or(() -> named.inPhrase(tree, head, phrase))
                .or(() -> named.at(tree, head));
        Optional<ActorMention> person = named.person(tree, word);
        if (person.isPresent()) {
            Part known = part(role, span, person, person.get().name());
            Optional<ActorId> id = known.party()
                    .value()
                    .actor()
                    .or(() -> actor.flatMap(a -> a.actor().best()).map(Actor::id));
            return Optional.of(new Part(role, known.party().map(p -> new Part.Party(p.text(), p.name(), id))));
        }
        if (actor.isPresent()) {
            return Optional.of(part(role, span, actor, tree.word(word).form()));
        }
        Optional<Actor> before = antecedents
                .glossed(tree, word)
                .or(() -> antecedents.meant(tree, word, span))
                .or(() -> named.armsOf(tree, word));
        String name = before.map(Actor::name).orElseGet(() -> Descriptions.name(mentions, tree, word));
        return Optional.of(new Part(role, Cited.at(span, new Part.Party(span.in(text), name, before.map(Actor::id)))));
    }

    /** "Opposition from militants", "army advances": the word for those who do it. */
    private static int doer(Tree tree, int happening) {
        for (int c : tree.children(happening)) {
            boolean by = tree.relation(c).startsWith("nmod")
                    && Set.of("from", "by", "between", "among").contains(NounPhrase.caseOf(tree, c));
            boolean own = Set.of("compound", "nmod:poss").contains(tree.relation(c))
                    && People.are(tree.word(c).lemma());
            if (by || own) {
                return c;
            }
        }
        return -1;
    }

    private Part part(Part.Role role, Span span, Optional<ActorMention> actor, String otherwise) {
        String name = actor.map(a -> a.actor().best().map(Actor::name).orElse(a.name()))
                .orElse(otherwise);
        return new Part(
                role,
                Cited.at(
                        span,
                        new Part.Party(
                                span.in(text),
                                name,
                                actor.flatMap(a -> a.actor().best()).map(Actor::id))));
    }

    /** "Dozens of Russians": the word for what is counted. */
    private static int counted(Tree tree, int head) {
        int at = head;
        for (int steps = 0; steps < 3; steps++) {
            String lemma = tree.word(at).lemma().toLowerCase(Locale.ROOT);
            int inner = -1;
            for (int c : tree.children(at)) {
                if (tree.relation(c).startsWith("nmod")
                        && NounPhrase.caseOf(tree, c).equals("of")) {
                    inner = c;
                    break;
                }
            }
            if (inner < 0
                    || !PartyWords.QUANTITY.contains(lemma)
                            && !tree.word(at).tag().equals("CD")) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    /** Towns are where things happen; states and capitals can be dealt with: "the YPG blamed Moscow". */
    boolean isPlaceOnly(Tree tree, int word, boolean dealing) {
        Span span = tree.word(word).span();
        boolean place = mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(span))
                .map(m -> (PlaceMention) m)
                .anyMatch(m -> !dealing || !canAct(m));
        String lemma = tree.word(word).lemma();
        return place || PartyWords.PLACES.contains(lemma) && !(dealing && lemma.equals("side"));
    }

    /** "A base and its men", "rebel-held areas": a place that is struck as somebody's. */
    boolean isSomebodysPlace(Tree tree, int word) {
        return tree.word(word).lemma().equals("base")
                || tree.children(word).stream()
                        .anyMatch(c -> tree.relation(c).equals("conj")
                                        && People.are(tree.word(c).lemma())
                                || tree.relation(c).matches("amod|compound|acl")
                                        && Set.of("held", "controlled", "occupied")
                                                .contains(tree.word(c)
                                                        .form()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replaceFirst(".*-", "")));
    }

    /** "The area held by rebels": those who hold it, -1 when nobody is named. */
    static int holder(Tree tree, int place) {
        for (int c : tree.children(place)) {
            if (tree.relation(c).equals("acl")
                    && Set.of("hold", "control", "occupy").contains(tree.word(c).lemma())) {
                return tree.children(c).stream()
                        .filter(b -> NounPhrase.caseOf(tree, b).equals("by"))
                        .findFirst()
                        .orElse(-1);
            }
        }
        return -1;
    }

    /** Whether a word can be one to whom things are done: somebody, not something. */
    boolean isSomebody(Tree tree, int word) {
        int at = counted(tree, word);
        BitSet phrase = NounPhrase.words(tree, word);
        return named.at(tree, at).isPresent()
                || named.inPhrase(tree, word, phrase).isPresent()
                || Descriptions.at(mentions, tree, at).isPresent()
                || mentions.stream()
                        .anyMatch(m -> m instanceof Mention.EntityMention e
                                && e.type() != Mention.EntityMention.Type.LOCATION
                                && m.span().overlaps(tree.word(at).span()))
                || People.are(tree.word(at).lemma());
    }

    private static boolean canAct(PlaceMention place) {
        return place.place()
                .best()
                .map(p ->
                        p.precision() == Place.Precision.COUNTRY || p.feature().startsWith("PPLC"))
                .orElse(false);
    }

    /** "US$ 1.1 billion". */
    private static boolean isMoney(Tree tree, int word) {
        return tree.word(word).form().endsWith("$")
                || tree.children(word).stream()
                        .anyMatch(c -> tree.word(c).form().endsWith("$"));
    }

    private boolean isTime(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(span));
    }
}
