package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Part;
import org.sitrep.claim.Voice;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;

/** Reads who takes part in what a clause says: who does it and to whom. Made anew for each report. */
public final class ParticipantsReader {
    /** Types of dealings between states and bodies. */
    private static final Set<String> DEALINGS = Set.of(
            "ACCUSE",
            "REQUEST",
            "THREATEN",
            "REJECT",
            "SUPPORT",
            "CONSULT",
            "SANCTION",
            "AID",
            "AGREE",
            "COOPERATE",
            "CONCEDE");

    /** Types of acts done by saying so. */
    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT");

    private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

    /** Verbs of warding off: what is struck is one's own. */
    private static final Set<String> WARDING = Set.of(
            "repel", "repulse", "beat", "fend", "resist", "withstand", "foil", "thwart", "defend", "parry", "ward");

    private static final Set<String> TRIES = Set.of("effort", "attempt", "bid", "plan");

    private static final Set<String> OWN = Set.of("i", "we", "it", "there", "our", "that", "this");

    private final PartyReader parties;

    /** A reader for one report. */
    ParticipantsReader(String text, List<Mention> mentions) {
        this.parties = new PartyReader(text, mentions);
    }

    /** Who attacked last in the sentence at hand. */
    private Optional<Part> attacker = Optional.empty();

    private int sentence = -1;

    /**
     * Who takes part in a clause.
     *
     * @param speaker who says it: "it" and "we" mean the speaker
     */
    List<Part> read(Tree tree, Clause clause, Optional<Cited<Voice>> speaker) {
        if (clause.told() && speaker.isPresent()) {
            return told(tree, clause, speaker.get());
        }
        List<Part> parts = parts(tree, clause);
        follow(tree, clause, parts);
        boolean spoken =
                clause.rule().flatMap(Rule::plover).map(SPOKEN::contains).orElse(false);
        if (spoken && speaker.isPresent() && parts.stream().noneMatch(p -> p.role() == Part.Role.ACTOR)) {
            parts.add(0, actor(speaker.get()));
        }
        return parts.stream()
                .map(p -> speaker.isPresent() ? meaning(p, speaker.get().value()) : p)
                .toList();
    }

    /** The word that does it, -1 when the grammar names none. */
    public static int actorOf(Tree tree, Clause clause) {
        return Roles.actorOf(tree, clause);
    }

    /** "It", "we", "they" of what somebody says mean the speaker's side. */
    private static Part meaning(Part part, Voice speaker) {
        Part.Party party = part.party().value();
        boolean own = part.role() == Part.Role.ACTOR
                && Set.of("it", "we", "us", "its", "our").contains(party.text().toLowerCase(Locale.ROOT));
        return own && speaker.actor().isPresent()
                ? new Part(
                        part.role(), part.party().map(p -> new Part.Party(p.text(), speaker.name(), speaker.actor())))
                : part;
    }

    /** "Militants shelled the suburb, where nine people were killed": who attacked there is who killed there. */
    private void follow(Tree tree, Clause clause, List<Part> parts) {
        int start = tree.word(0).span().start();
        if (start != sentence) {
            sentence = start;
            attacker = Optional.empty();
        }
        boolean attacks = clause.rule()
                .flatMap(Rule::plover)
                .filter(p -> p.equals("ASSAULT"))
                .isPresent();
        if (!attacks) {
            return;
        }
        Optional<Part> actor =
                parts.stream().filter(p -> p.role() == Part.Role.ACTOR).findFirst();
        boolean there = tree.children(clause.head()).stream()
                .anyMatch(c -> tree.word(c).lemma().equals("where"));
        if (actor.isPresent()) {
            attacker = actor;
        } else if (there && attacker.isPresent()) {
            parts.add(0, attacker.get());
        }
    }

    private static Part actor(Cited<Voice> speaker) {
        return new Part(Part.Role.ACTOR, speaker.map(v -> new Part.Party(v.name(), v.name(), v.actor())));
    }

    /** What is done by saying so is done by the speaker, to the one spoken of. */
    private List<Part> told(Tree tree, Clause clause, Cited<Voice> speaker) {
        List<Part> parts = new ArrayList<>();
        parts.add(actor(speaker));
        int top = clause.light().isEmpty()
                ? clause.head()
                : clause.light().get(clause.light().size() - 1);
        int subject = Subjects.of(tree, clause.head(), top);
        if (subject >= 0 && !OWN.contains(tree.word(subject).lemma())) {
            parties.read(tree, subject, Part.Role.TARGET).ifPresent(parts::add);
        }
        return parts;
    }

    private List<Part> parts(Tree tree, Clause clause) {
        List<Part> parts = new ArrayList<>();
        Roles roles = Roles.of(tree, clause);
        if (roles.actor() >= 0) {
            parties.read(tree, roles.actor(), Part.Role.ACTOR).ifPresent(parts::add);
        }
        boolean dealing =
                clause.rule().flatMap(Rule::plover).map(DEALINGS::contains).orElse(false);
        List<Integer> able = roles.target().stream()
                .filter(t -> !parties.isPlaceOnly(tree, t, dealing))
                .toList();
        Optional<Integer> target = able.stream()
                .filter(t -> parties.isSomebody(tree, t))
                .findFirst()
                .or(() -> struck(tree, clause, roles))
                .or(() -> able.stream()
                        .findFirst()
                        .filter(t ->
                                isObject(tree, t) && !Abstract.is(tree.word(t).lemma())));
        boolean tried = parts.isEmpty() && target.isPresent() && isTry(tree, target.get());
        target.flatMap(t -> parties.read(tree, t, tried ? Part.Role.ACTOR : Part.Role.TARGET))
                .ifPresent(parts::add);
        return parts;
    }

    /** "The ministry's efforts to free them were suspended": it is the ministry that tried. */
    private static boolean isTry(Tree tree, int word) {
        return TRIES.contains(tree.word(word).lemma()) && tree.relation(word).equals("nsubj:pass");
    }

    /** "Attacked the base", "strikes on rebel-held areas": the place, or those who hold it. */
    private Optional<Integer> struck(Tree tree, Clause clause, Roles roles) {
        boolean harms = clause.rule().flatMap(Rule::plover).map(HARM::contains).orElse(false)
                && !WARDING.contains(tree.word(clause.head()).lemma());
        return roles.target().stream()
                .filter(t -> harms && parties.isPlaceOnly(tree, t, false))
                .map(t -> PartyReader.holder(tree, t) >= 0 ? PartyReader.holder(tree, t) : t)
                .filter(t -> !parties.isPlaceOnly(tree, t, false) || parties.isSomebodysPlace(tree, t))
                .findFirst();
    }

    private static boolean isObject(Tree tree, int word) {
        return Set.of("obj", "nsubj:pass").contains(tree.relation(word));
    }
}
