package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.Tree;

/** Sayings by a verb of saying: "the army said that", "was told by", "quoted an activist as saying". */
final class VerbSayings {
    private final VoiceReader voices;
    private final Chains chains;
    private final Trailings trailings;
    private final Quoters quoters;

    VerbSayings(VoiceReader voices, Chains chains) {
        this.voices = voices;
        this.chains = chains;
        this.trailings = new Trailings(voices, chains);
        this.quoters = new Quoters(voices, chains);
    }

    /** What a verb of saying says, if it says something here. */
    Optional<Saying> read(Tree tree, int v) {
        String lemma = tree.word(v).lemma();
        if (tree.relation(v).startsWith("aux") || tree.relation(v).equals("amod")) {
            return Optional.empty();
        }
        boolean passive = tree.exactChild(v, "nsubj:pass", "aux:pass") >= 0
                || ToldClause.isAsReport(tree, v) && ToldClause.isAsReported(tree, v);
        boolean finding = SayingWords.FINDING.contains(lemma);
        if (finding && passive || lemma.equals("hold") && !hasThat(tree, v)) {
            return Optional.empty();
        }
        Optional<Saying> trailing = passive ? Optional.empty() : trailings.read(tree, v);
        if (trailing.isPresent()) {
            return trailing;
        }
        if (Quoters.isAsSaying(tree, v)) {
            return quoters.asSaying(tree, v);
        }
        if (passive && Quoters.quotesAsSaying(tree, v)) {
            return Optional.empty();
        }
        if (!passive && Closings.isInverted(tree, v, tree.exactChild(v, "nsubj"))) {
            Optional<Saying> closing = Closings.read(tree, List.of(), voices);
            if (closing.isPresent()) {
                return closing;
            }
        }
        Optional<ToldClause> told = ToldClause.of(tree, v, passive);
        if (told.isEmpty() && Quoters.isCiting(tree, v)) {
            return quoters.citing(tree, v);
        }
        told = told.or(() -> ToldClause.within(tree, v, passive));
        Optional<Saying> entry = told.isEmpty() ? Entries.read(tree, v, voices) : Optional.empty();
        if (entry.isPresent()) {
            return entry;
        }
        return told.or(() -> ToldClause.noun(tree, v))
                .filter(t -> !isKnown(tree, v, passive, t.head()))
                .flatMap(t -> told(tree, v, passive, t.words()));
    }

    /** "The toll is known: 46 people were shot": what stands behind the colon is not held possible. */
    private static boolean isKnown(Tree tree, int v, boolean passive, int clause) {
        return passive
                && Set.of("know", "understand", "say", "tell")
                        .contains(tree.word(v).lemma())
                && tree.relation(clause).equals("parataxis")
                && tree.exactChild(v, "nsubj:pass") >= 0;
    }

    /** The saying of a verb that tells something, if there is somebody who says it or it is held by people unnamed. */
    private Optional<Saying> told(Tree tree, int v, boolean passive, BitSet content) {
        String lemma = tree.word(v).lemma();
        BitSet apart = apart(tree, v, passive, content);
        content.andNot(apart);
        if (content.isEmpty() || saysNothing(tree, v)) {
            return Optional.empty();
        }
        Kind kind = isLeftOpen(tree, v) ? Kind.BELIEVES : SayingWords.kind(lemma, passive);
        List<Cited<Voice>> hops =
                passive ? passiveHops(tree, v, content) : hops(tree, v, speaker(tree, v, kind), content, apart);
        if (hops.isEmpty()) {
            if (kind == Kind.SAYS && !passive) {
                return Optional.empty();
            }
            boolean held = kind == Kind.SAYS && (lemma.equals("report") || lemma.equals("say"));
            return Optional.of(new Saying(
                    hops, Link.UNATTRIBUTED, tree.word(v).span(), v, content, apart, held ? Kind.BELIEVES : kind));
        }
        chains.remember(hops);
        Link link = Link.of(hops.get(hops.size() - 1).value());
        return Optional.of(new Saying(hops, link, tree.word(v).span(), v, content, apart, kind));
    }

    /** "Could not confirm that", "did not dispute that", "would neither confirm nor deny that": nothing is said to be so or not. */
    private static boolean isLeftOpen(Tree tree, int v) {
        boolean open = Set.of("confirm", "verify", "deny", "dispute", "refute", "corroborate")
                .contains(tree.word(v).lemma());
        for (int i = v - 1; open && i >= 0 && v - i < 6 && !tree.word(i).form().equals(","); i--) {
            if (Set.of("not", "n't", "neither", "nor", "never", "unable", "cannot")
                    .contains(tree.word(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The verb with all that hangs on it and is not told. */
    private static BitSet apart(Tree tree, int v, boolean passive, BitSet content) {
        BitSet apart = new BitSet();
        apart.set(v);
        for (int c : tree.children(v)) {
            String relation = tree.relation(c);
            if (relation.startsWith("aux")
                    || relation.equals("mark") && c < v
                    || relation.equals("cc")
                    || relation.startsWith("nsubj") && !passive
                    || relation.equals("iobj")
                    || relation.startsWith("obl") && !content.get(c)
                    || relation.equals("advmod") && !content.get(c)
                    || relation.equals("obj") && !content.get(c)
                    || relation.startsWith("advcl") && !content.get(c)) {
                apart.or(tree.subtree(c));
            }
        }
        return apart;
    }

    private static int speaker(Tree tree, int v, Kind kind) {
        int subject = tree.exactChild(v, "nsubj");
        int speaker = subject < 0 ? Sayers.shared(tree, v) : cleft(tree, v, subject);
        return speaker < 0 && kind == Kind.SAYS ? Sayers.nameBefore(tree, v) : speaker;
    }

    /** "It was the army that said": who says it is what the clause hangs on. */
    private static int cleft(Tree tree, int v, int subject) {
        int noun = tree.head(v);
        boolean relative = tree.word(subject).tag().matches("WDT|WP")
                && noun >= 0
                && noun < subject
                && tree.word(noun).tag().startsWith("NN")
                && tree.exactChild(noun, "cop") >= 0;
        int it = relative ? tree.exactChild(noun, "nsubj") : -1;
        return it >= 0 && tree.word(it).lemma().equals("it") ? noun : subject;
    }

    /** "Was quoted by the Dispatch", "the Courier was told by a guard": the outlet first, then who said it. */
    private List<Cited<Voice>> passiveHops(Tree tree, int v, BitSet content) {
        List<Cited<Voice>> hops = new ArrayList<>();
        String lemma = tree.word(v).lemma();
        int agent = Sayers.agent(tree, v);
        int told = tree.exactChild(v, "nsubj:pass");
        Optional<Cited<Voice>> by = agent < 0 ? Optional.empty() : voices.read(tree, agent);
        if (lemma.equals("quote") && told >= 0) {
            Optional<Cited<Voice>> quoted = voices.read(tree, told);
            by.ifPresent(hops::add);
            quoted.ifPresent(hops::add);
            if (quoted.isPresent()) {
                content.andNot(tree.subtree(told));
            }
        } else if (agent >= 0) {
            if (lemma.equals("tell") && told >= 0) {
                voices.outlet(tree, told).ifPresent(hops::add);
                content.andNot(tree.subtree(told));
            }
            by.ifPresent(hops::add);
        }
        return hops;
    }

    private List<Cited<Voice>> hops(Tree tree, int v, int speaker, BitSet content, BitSet apart) {
        String lemma = tree.word(v).lemma();
        Optional<Cited<Voice>> voice = speaker < 0 ? Optional.empty() : voices.saying(tree, speaker, lemma);
        if (voice.isEmpty()) {
            return List.of();
        }
        if (!lemma.equals("quote")) {
            List<Cited<Voice>> hops = chains.of(tree, v, voice.get());
            hops.addAll(quoters.cited(tree, v, speaker));
            return hops;
        }
        List<Cited<Voice>> hops = new ArrayList<>();
        hops.add(voice.get());
        int quoted = tree.child(v, "obj");
        if (quoted >= 0) {
            voices.read(tree, quoted).ifPresent(hops::add);
            apart.or(tree.subtree(quoted));
            content.andNot(apart);
        }
        return hops;
    }

    private static boolean hasThat(Tree tree, int v) {
        int clause = tree.exactChild(v, "ccomp");
        int mark = clause < 0 ? -1 : tree.exactChild(clause, "mark");
        return mark > v && tree.word(mark).lemma().equals("that");
    }

    /** "He would not say from which unit", "it was not possible to tell how many": such a verb with a negation says nothing. */
    static boolean saysNothing(Tree tree, int verb) {
        return SayingWords.NEGATED_SAY.contains(tree.word(verb).lemma())
                && (negated(tree, verb) || cannotBe(tree, tree.head(verb)));
    }

    /** Whether an adjective rules out what hangs on it: "not possible", "unable". */
    private static boolean cannotBe(Tree tree, int adjective) {
        if (adjective < 0) {
            return false;
        }
        String lemma = tree.word(adjective).lemma();
        return Set.of("impossible", "unable").contains(lemma)
                || (Set.of("possible", "able").contains(lemma) && negated(tree, adjective));
    }

    private static boolean negated(Tree tree, int v) {
        for (int c : tree.children(v)) {
            String lemma = tree.word(c).lemma();
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }
}
