package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.OrganisationVoice;
import org.sitrep.claim.Voice.OutletVoice;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** The bodies, outlets and states named in one report, as voices. */
final class Bodies {
    private static final Set<Actor.Kind> PUBLISHERS =
            Set.of(Actor.Kind.OUTLET, Actor.Kind.AGENCY, Actor.Kind.AGGREGATOR);

    private final String text;
    private final List<Mention> mentions;
    private final ActorRegister register;
    private final Gazetteer gazetteer;
    private final HomeMinistries home;

    Bodies(String text, List<Mention> mentions, ActorRegister register, Gazetteer gazetteer) {
        this.text = text;
        this.mentions = mentions;
        this.register = register;
        this.gazetteer = gazetteer;
        this.home = new HomeMinistries(mentions, register);
    }

    /** The first actor of a type whose name is part of a phrase; no rank, and nobody who only backs another. */
    Optional<ActorMention> named(BitSet phrase, Tree tree, ActorMention.Type type) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == type
                        && !Ranks.isRank(a.name())
                        && !Descriptions.isBacker(text, a))
                .map(m -> (ActorMention) m)
                .filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0 && phrase.get(at);
                })
                .findFirst();
    }

    /** The body whose name covers a word. */
    Optional<ActorMention> at(Span word) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.ORGANISATION
                        && a.span().overlaps(word))
                .map(m -> (ActorMention) m)
                .findFirst();
    }

    /** The place whose name covers a word. */
    Optional<PlaceMention> placeAt(Span word) {
        return mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(word))
                .map(m -> (PlaceMention) m)
                .findFirst();
    }

    /** The outlet or agency of the register whose name covers a word. */
    Optional<ActorMention> publisherAt(Span word) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention && m.span().overlaps(word))
                .map(m -> (ActorMention) m)
                .filter(m -> publishes(m.actor().best()))
                .findFirst();
    }

    /** Whether a mention names a body of the register that is no outlet. */
    static boolean isKnown(Mention mention) {
        return mention instanceof ActorMention a
                && a.type() == ActorMention.Type.ORGANISATION
                && a.actor().best().filter(b -> !PUBLISHERS.contains(b.kind())).isPresent();
    }

    /** Whether an actor publishes: an outlet, an agency. */
    static boolean publishes(Optional<Actor> actor) {
        return actor.map(a -> PUBLISHERS.contains(a.kind())).orElse(false);
    }

    /** The known body behind an office of it that is not known: "the General Staff of the Armed Forces". */
    Optional<ActorMention> ownerBehind(Tree tree, BitSet phrase, ActorMention office) {
        return mentions.stream()
                .filter(m -> isKnown(m)
                        && m.span().start() >= office.span().end()
                        && phrase.get(Math.max(0, tree.headOf(m.span())))
                        && text.substring(office.span().start(), m.span().start())
                                .matches(".*\\b(?:of|for)(?: the)? $"))
                .map(m -> (ActorMention) m)
                .findFirst();
    }

    /** The actor of the register that a name means. */
    static Optional<ActorId> actor(Optional<ActorMention> mention) {
        return mention.flatMap(m -> m.actor().best()).map(Actor::id);
    }

    /** An account on a platform, of a body of the register where it has one by that name. */
    Voice account(String handle) {
        return register.named(handle).stream()
                .findFirst()
                .<Voice>map(a -> PUBLISHERS.contains(a.kind())
                        ? new OutletVoice(a.name(), Optional.of(a.id()))
                        : new OrganisationVoice(a.name(), Optional.of(a.id())))
                .orElseGet(() -> new OutletVoice(handle, Optional.empty()));
    }

    /** A body as a voice: called as the register has it, else as written. */
    static Voice voice(ActorMention mention) {
        Optional<Actor> actor = mention.actor().best();
        String name = actor.map(Actor::name).orElse(mention.name());
        return publishes(actor)
                ? new OutletVoice(name, actor.map(Actor::id))
                : new OrganisationVoice(name, actor.map(Actor::id));
    }

    /** A body of the register, or one called as written with the place or people it belongs to: "Moscow's Defence Ministry". */
    Voice voice(Tree tree, int head, ActorMention mention) {
        int owner = tree.child(head, "nmod:poss");
        boolean owned = mention.actor().best().isEmpty()
                && owner >= 0
                && tree.word(owner).tag().startsWith("NNP")
                && tree.word(owner).span().end() <= mention.span().start();
        if (!owned) {
            return atHome(voice(mention));
        }
        String name =
                Wording.plain(tree.word(owner).span().cover(mention.span()).in(text));
        return new OrganisationVoice(
                name, home.meant(name).or(() -> placeAt(tree.word(owner).span()).flatMap(p -> state(p).actor())));
    }

    private Voice atHome(Voice body) {
        return body instanceof OrganisationVoice o && o.actor().isEmpty()
                ? new OrganisationVoice(o.name(), home.meant(o.name()))
                : body;
    }

    /** The ministry of the country a report plays in that these words mean, where they name no country. */
    Optional<ActorId> ministry(String words) {
        return home.meant(words);
    }

    /** The body named in the words for an office, or the ministry of the state named there. */
    Optional<ActorId> holder(Optional<ActorMention> named, String words) {
        boolean state = named.flatMap(n -> n.actor().best())
                .filter(a -> a.kind() == Actor.Kind.STATE)
                .isPresent();
        return (state ? home.meant(words) : Optional.<ActorId>empty()).or(() -> actor(named));
    }

    /** "The army killed six, its general command said": the body that acts in what is told before. */
    Optional<ActorId> ownerBefore(Tree tree, int noun) {
        int pronoun = tree.child(noun, "nmod:poss");
        boolean its = pronoun >= 0
                && Set.of("its", "their").contains(tree.word(pronoun).lemma());
        return its ? actor(actsBefore(tree, pronoun)) : Optional.empty();
    }

    /** The known body that acts in a sentence before a word of it, the nearest. */
    Optional<ActorMention> actsBefore(Tree tree, int word) {
        return mentions.stream()
                .filter(m ->
                        isKnown(m) && m.span().end() <= tree.word(word).span().start())
                .filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0 && tree.relation(at).startsWith("nsubj");
                })
                .reduce((earlier, later) -> later)
                .map(m -> (ActorMention) m);
    }

    /** The state that a country or a capital stands for; another place speaks under its own name. */
    Voice state(PlaceMention place) {
        Optional<Place> best = place.place().best();
        if (best.isPresent()) {
            Optional<Actor> state = register.state(best.get().country());
            boolean capital =
                    best.get().feature().startsWith("PPLC") || best.get().precision() == Place.Precision.COUNTRY;
            if (state.isPresent() && capital) {
                return new OrganisationVoice(
                        state.get().name(), Optional.of(state.get().id()));
            }
        }
        return new OrganisationVoice(place.name(), Optional.empty());
    }

    /** The state whose people a phrase names: "Turkish officials". */
    Optional<ActorId> country(Tree tree, BitSet phrase) {
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Optional<String> country = gazetteer.countryOfDemonym(tree.word(i).form());
            if (country.isPresent()) {
                return register.state(country.get()).map(Actor::id);
            }
        }
        return Optional.empty();
    }

    /** "The project" after "the Yemen Data Project": a body named before by the last word of its name. */
    Optional<Cited<Voice>> byLastWord(Tree tree, int head) {
        String word = " " + tree.word(head).lemma().toLowerCase(Locale.ROOT);
        Span at = tree.word(head).span();
        int determiner = tree.child(head, "det");
        boolean the = determiner >= 0
                && tree.word(determiner).lemma().equals("the")
                && tree.word(head).tag().equals("NN");
        return mentions.stream()
                .filter(m -> the && m.span().end() < at.start())
                .filter(m -> m instanceof ActorMention a
                        && a.name().toLowerCase(Locale.ROOT).endsWith(word))
                .map(m -> Cited.at(at, voice((ActorMention) m)))
                .findFirst();
    }
}
