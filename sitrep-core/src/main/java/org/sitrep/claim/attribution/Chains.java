package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Through whom a saying came: the outlet that was told, those who passed a voice on before, whom somebody heard it from. */
final class Chains {
    private static final Set<String> HEARING = Set.of("learn", "hear", "know", "understand", "establish");

    private final VoiceReader voices;
    private final Map<String, List<Cited<Voice>>> relays = new HashMap<>();

    Chains(VoiceReader voices) {
        this.voices = voices;
    }

    /** The chain of somebody who speaks by a verb: who was told, the voice, and whom it has it from. */
    List<Cited<Voice>> of(Tree tree, int v, Cited<Voice> voice) {
        List<Cited<Voice>> hops = new ArrayList<>();
        addressee(tree, v).ifPresent(hops::add);
        if (hops.isEmpty()) {
            hops.addAll(relay(voice));
        }
        hops.add(voice);
        heardFrom(tree, v).ifPresent(hops::add);
        return hops;
    }

    /** Those who passed a voice on when it last spoke through somebody. */
    List<Cited<Voice>> relay(Cited<Voice> voice) {
        return relays.getOrDefault(voice.value().name(), List.of());
    }

    /** Remembers that the last voice of a chain spoke, and through whom. */
    void remember(List<Cited<Voice>> hops) {
        Cited<Voice> lastHop = hops.get(hops.size() - 1);
        voices.spoke(lastHop.value());
        if (hops.size() > 1) {
            relays.put(lastHop.value().name(), List.copyOf(hops.subList(0, hops.size() - 1)));
        }
    }

    /** "The Ledger learned from a guard": whoever hears it has it from somebody. */
    private Optional<Cited<Voice>> heardFrom(Tree tree, int v) {
        if (!HEARING.contains(tree.word(v).lemma())) {
            return Optional.empty();
        }
        return tree.children(v).stream()
                .filter(c -> c > v
                        && tree.relation(c).startsWith("obl")
                        && NounPhrase.caseOf(tree, c).equals("from"))
                .findFirst()
                .flatMap(c -> voices.read(tree, c));
    }

    /** "Told Reuters": the outlet that was told. */
    private Optional<Cited<Voice>> addressee(Tree tree, int v) {
        for (int c : tree.children(v)) {
            String relation = tree.relation(c);
            if (isOwnOrNoOutlet(tree, c)) {
                continue;
            }
            boolean told = relation.equals("obj") || relation.equals("iobj");
            boolean to = relation.startsWith("obl")
                    && Set.of("to", "by", "with", "in", "on").contains(NounPhrase.caseOf(tree, c));
            if (told || to) {
                int owner = tree.child(c, "nmod:poss");
                boolean own = owner >= 0 && tree.word(owner).tag().startsWith("PRP");
                Optional<Cited<Voice>> outlet = own ? Optional.empty() : voices.outlet(tree, c);
                if (outlet.isPresent()) {
                    return outlet;
                }
                Optional<Cited<Voice>> published = to ? publisher(tree, c) : Optional.empty();
                if (published.isPresent()) {
                    return published;
                }
            }
        }
        return Optional.empty();
    }

    /** "On its website" the body itself speaks, and "the press" is no outlet. */
    private static boolean isOwnOrNoOutlet(Tree tree, int noun) {
        int owner = tree.child(noun, "nmod:poss");
        boolean own = owner >= 0 && tree.word(owner).tag().equals("PRP$");
        boolean press = Set.of("press", "media").contains(tree.word(noun).lemma())
                && tree.child(noun, "compound", "nmod") < 0
                && tree.children(noun).stream()
                        .noneMatch(c -> tree.relation(c).equals("amod")
                                && tree.word(c).lemma().equals("state"));
        return own || press;
    }

    /** "In a statement to the Courier": the outlet a statement was given to. */
    private Optional<Cited<Voice>> publisher(Tree tree, int statement) {
        if (!SayingWords.STATEMENTS.contains(tree.word(statement).lemma())) {
            return Optional.empty();
        }
        return tree.children(statement).stream()
                .filter(n -> tree.relation(n).startsWith("nmod"))
                .flatMap(n -> voices.outlet(tree, n).stream())
                .findFirst();
    }
}
