package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.Tree;

/** Sayings without a verb of saying: "according to the ministry", "reportedly". */
final class Accordings {
    private final VoiceReader voices;
    private final Chains chains;

    Accordings(VoiceReader voices, Chains chains) {
        this.voices = voices;
        this.chains = chains;
    }

    /** What is said by a word that is the cue of it, if it is one. */
    Optional<Saying> read(Tree tree, int i) {
        return switch (tree.word(i).lemma()) {
            case "accord", "according" -> accordingTo(tree, i);
            case "reportedly", "allegedly" -> Optional.of(hearsay(tree, i));
            default -> Optional.empty();
        };
    }

    private static Saying hearsay(Tree tree, int i) {
        BitSet apart = new BitSet();
        apart.set(i);
        BitSet content = tree.subtree(ToldClause.around(tree, i));
        return new Saying(List.of(), Link.UNATTRIBUTED, tree.word(i).span(), i, content, apart, Kind.BELIEVES);
    }

    private Optional<Saying> accordingTo(Tree tree, int i) {
        boolean marks = tree.relation(i).equals("case") && tree.head(i) >= 0;
        int noun = marks ? tree.head(i) : tree.child(i, "obl", "nmod");
        Optional<Cited<Voice>> voice = noun < 0 ? Optional.empty() : voices.read(tree, noun);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        int governor = tree.relation(i).equals("case") ? tree.head(noun) : tree.head(i);
        int clause = governor < 0 ? noun : ToldClause.around(tree, governor);
        BitSet apart = tree.subtree(noun);
        apart.or(tree.subtree(i));
        BitSet content = tree.subtree(clause);
        int first = apart.nextSetBit(0);
        if (first > 2 && tree.word(first - 1).form().equals(",") && endsAfter(tree, apart.length())) {
            content.set(0, first - 1);
        }
        content.andNot(apart);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = tree.word(i).span();
        if (i + 1 < tree.size() && tree.word(i + 1).lemma().equals("to")) {
            cue = cue.cover(tree.word(i + 1).span());
        }
        List<Cited<Voice>> hops = new ArrayList<>(chains.relay(voice.get()));
        hops.add(voice.get());
        voices.spoke(voice.get().value());
        return Optional.of(new Saying(hops, Link.of(voice.get().value()), cue, i, content, apart, Kind.SAYS));
    }

    /** Whether nothing but signs stands behind a word. */
    private static boolean endsAfter(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (Character.isLetterOrDigit(tree.word(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
