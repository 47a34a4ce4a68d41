package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Part;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.reference.Place;

/** Reads who takes part in what a clause says: who does it and to whom. */
public final class ParticipantsReader {
    /** Prepositions after an event noun before the one it is done to or with. */
    private static final Set<String> WHOM = Set.of("on", "against", "of", "with");
    /** Types of dealings between states and bodies. */
    private static final Set<String> DEALINGS = Set.of(
            "ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "CONSULT", "SANCTION", "AID", "AGREE", "COOPERATE");

    private static final Set<String> OWN = Set.of("i", "we", "it", "there", "our");

    private final String text;
    private final List<Mention> mentions;

    /** A reader for one report. */
    ParticipantsReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /**
     * Who takes part in a clause.
     *
     * @param speaker who says it: "it" and "we" mean the speaker
     */
    List<Part> read(Tree tree, Clause clause, Optional<Cited<Voice>> speaker) {
        if (clause.told() && speaker.isPresent()) {
            return told(tree, clause, speaker.get());
        }
        return parts(tree, clause).stream()
                .map(p -> speaker.isPresent() ? meaning(p, speaker.get().value()) : p)
                .toList();
    }

    /** "It", "we", "they" of what somebody says mean the speaker's side. */
    private static Part meaning(Part part, Voice speaker) {
        Part.Party party = part.party().value();
        boolean own = part.role() == Part.Role.ACTOR
                && Set.of("it", "we", "its", "our").contains(party.text().toLowerCase(Locale.ROOT));
        return own && speaker.actor().isPresent()
                ? new Part(
                        part.role(), part.party().map(p -> new Part.Party(p.text(), speaker.name(), speaker.actor())))
                : part;
    }

    /** What is done by saying so is done by the speaker, to the one spoken of. */
    private List<Part> told(Tree tree, Clause clause, Cited<Voice> speaker) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Part.Role.ACTOR, speaker.map(v -> new Part.Party(v.name(), v.name(), v.actor()))));
        int subject = tree.exactChild(clause.head(), "nsubj", "nsubj:pass");
        if (subject >= 0 && !OWN.contains(tree.word(subject).lemma())) {
            part(tree, subject, Part.Role.TARGET).ifPresent(parts::add);
        }
        return parts;
    }

    private List<Part> parts(Tree tree, Clause clause) {
        List<Part> parts = new ArrayList<>();
        int head = clause.head();
        int top = clause.light().isEmpty()
                ? head
                : clause.light().get(clause.light().size() - 1);
        int passive = tree.exactChild(head, "nsubj:pass");
        boolean isPassive = passive >= 0
                || tree.exactChild(head, "aux:pass") >= 0
                || tree.relation(head).equals("acl") && tree.word(head).tag().equals("VBN");
        int actor = -1;
        int target = -1;
        if (isPassive) {
            target = passive >= 0 ? passive : tree.relation(head).startsWith("acl") ? tree.head(head) : -1;
            for (int c : tree.children(head)) {
                if (tree.relation(c).startsWith("obl")
                        && VoiceReader.caseOf(tree, c).equals("by")) {
                    actor = c;
                }
            }
        } else {
            actor = subject(tree, head, top);
            target = tree.child(head, "obj");
            if (target < 0 && clause.coded() != head) {
                target = ofNoun(tree, clause.coded(), WHOM);
            }
            if (target < 0) {
                for (int c : tree.children(head)) {
                    if (tree.relation(c).startsWith("obl")
                            && Set.of("against", "with", "on").contains(VoiceReader.caseOf(tree, c))
                            && actorAt(tree, c).isPresent()) {
                        target = c;
                    }
                }
            }
        }
        if (clause.light().contains(clause.coded()) && tree.child(clause.coded(), "obj") >= 0) {
            target = tree.child(clause.coded(), "obj");
        }
        if (target == clause.coded() && clause.coded() != head) {
            int under = ofNoun(tree, clause.coded(), WHOM);
            target = under;
        }
        if (actor == clause.coded() && clause.coded() != head) {
            int by = ofNoun(tree, clause.coded(), Set.of("by"));
            actor = by >= 0 ? by : actor;
        }
        boolean dies = clause.rule().map(r -> r.id().equals("kill")).orElse(false)
                && Set.of("die", "perish").contains(tree.word(head).lemma());
        if (dies && target < 0) {
            target = actor;
            actor = -1;
        }
        if (actor >= 0) {
            part(tree, actor, Part.Role.ACTOR).ifPresent(parts::add);
        }
        if (target >= 0 && target != actor && !isPlaceOnly(tree, target, clause) && !isTime(tree, target)) {
            part(tree, target, Part.Role.TARGET).ifPresent(parts::add);
        }
        return parts;
    }

    /** The word that does it, -1 when the grammar names none. */
    public static int actorOf(Tree tree, Clause clause) {
        int head = clause.head();
        int top = clause.light().isEmpty()
                ? head
                : clause.light().get(clause.light().size() - 1);
        int at = clause.coded() != head && clause.light().contains(clause.coded()) ? clause.coded() : head;
        if (tree.exactChild(at, "nsubj:pass", "aux:pass") >= 0
                || tree.relation(at).equals("acl") && tree.word(at).tag().equals("VBN")) {
            for (int c : tree.children(at)) {
                if (tree.relation(c).startsWith("obl")
                        && VoiceReader.caseOf(tree, c).equals("by")) {
                    return c;
                }
            }
            return -1;
        }
        return subject(tree, at, top);
    }

    private static int ofNoun(Tree tree, int noun, Set<String> prepositions) {
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod") && prepositions.contains(VoiceReader.caseOf(tree, c))) {
                return c;
            }
        }
        return -1;
    }

    private static int subject(Tree tree, int head, int top) {
        for (int at : List.of(head, top)) {
            int subject = tree.exactChild(at, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                String lemma = tree.word(subject).lemma();
                boolean relative = Set.of("who", "which", "that").contains(lemma)
                        && tree.relation(at).equals("acl:relcl");
                return relative && tree.head(at) >= 0 ? tree.head(at) : subject;
            }
        }
        int at = top;
        for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
            String relation = tree.relation(at);
            int above = tree.head(at);
            if (relation.equals("acl") || relation.equals("acl:relcl")) {
                return above;
            }
            if (!(relation.equals("conj")
                    || relation.equals("xcomp")
                    || relation.startsWith("advcl")
                    || relation.equals("parataxis"))) {
                return -1;
            }
            int subject = tree.exactChild(above, "nsubj", "nsubj:pass");
            if (subject >= 0) {
                return subject;
            }
            at = above;
        }
        return -1;
    }

    private Optional<Part> part(Tree tree, int head, Part.Role role) {
        if (tree.word(head).lemma().equals("there") || tree.word(head).tag().equals("WRB")) {
            return Optional.empty();
        }
        BitSet phrase = VoiceReader.phrase(tree, head);
        Span span = tree.span(phrase);
        Optional<ActorMention> actor = actorAt(tree, head).or(() -> actorIn(tree, phrase));
        String name = actor.map(a -> a.actor().best().map(b -> b.name()).orElse(a.name()))
                .orElse(tree.word(head).form());
        return Optional.of(new Part(
                role,
                Cited.at(
                        span,
                        new Part.Party(
                                span.in(text),
                                name,
                                actor.flatMap(a -> a.actor().best()).map(a -> a.id())))));
    }

    private Optional<ActorMention> actorAt(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .filter(m -> m instanceof ActorMention && m.span().overlaps(span))
                .map(m -> (ActorMention) m)
                .findFirst();
    }

    private Optional<ActorMention> actorIn(Tree tree, BitSet phrase) {
        return mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .map(m -> (ActorMention) m)
                .filter(m -> {
                    int at = tree.headOf(m.span());
                    return at >= 0
                            && phrase.get(at)
                            && (tree.relation(at).equals("compound")
                                    || tree.relation(at).equals("amod")
                                    || tree.relation(at).startsWith("nmod"));
                })
                .findFirst();
    }

    /** Towns are where things happen; states and capitals can be dealt with: "the YPG blamed Moscow". */
    private boolean isPlaceOnly(Tree tree, int word, Clause clause) {
        Span span = tree.word(word).span();
        boolean dealing =
                clause.rule().flatMap(Rule::plover).map(DEALINGS::contains).orElse(false);
        boolean place = mentions.stream()
                .filter(m -> m instanceof PlaceMention && m.span().overlaps(span))
                .map(m -> (PlaceMention) m)
                .anyMatch(m -> !dealing || !canAct(m));
        return place
                || Set.of("city", "town", "village").contains(tree.word(word).lemma());
    }

    private static boolean canAct(PlaceMention place) {
        return place.place()
                .best()
                .map(p ->
                        p.precision() == Place.Precision.COUNTRY || p.feature().startsWith("PPLC"))
                .orElse(false);
    }

    private boolean isTime(Tree tree, int word) {
        Span span = tree.word(word).span();
        return mentions.stream()
                .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(span));
    }
}
