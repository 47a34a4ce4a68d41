package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/** Finds the acts of saying of one report, sentence by sentence in text order. Made anew for each report. */
public final class SayingReader {
    private final VoiceReader voices;
    private final AttributedSayings attributed;
    private final VerbSayings verbs;
    private final Accordings accordings;
    private final Quotations quotations;
    private @Nullable Saying open;
    private Optional<Pointers.Pointer> forward = Optional.empty();

    /**
     * A reader for one report.
     *
     * @param attributed what was learnt of who says what in it
     * @param trees the parse of the sentence a span lies in
     */
    public SayingReader(
            String text, VoiceReader voices, List<Attributed> attributed, Function<Span, Optional<Tree>> trees) {
        this.voices = voices;
        Chains chains = new Chains(voices);
        this.verbs = new VerbSayings(voices, chains);
        this.accordings = new Accordings(voices, chains);
        this.quotations = new Quotations(text);
        this.attributed = new AttributedSayings(attributed, voices, trees);
    }

    /**
     * The sayings of the next sentence.
     *
     * @param after the sentence behind it in its paragraph, which may say where it comes from
     */
    public List<Saying> read(Tree tree, Optional<Tree> after) {
        List<Saying> found = sayings(tree);
        after.ifPresent(next -> Relays.behind(next, found, voices));
        forward.flatMap(p -> Pointers.over(tree, found, p)).ifPresent(found::add);
        forward = Pointers.forward(tree, voices);
        after.flatMap(t -> Pointers.read(t, voices))
                .flatMap(p -> Pointers.over(tree, found, p))
                .ifPresent(found::add);
        after.flatMap(t -> Pointers.takenBack(t, voices))
                .flatMap(p -> Pointers.over(tree, found, p))
                .ifPresent(found::add);
        return found;
    }

    private List<Saying> sayings(Tree tree) {
        List<Saying> found = new ArrayList<>();
        for (Saying saying : attributed.with(tree, ruled(tree))) {
            found.add(saying.besides(others(tree, saying)));
        }
        Closings.read(tree, found, voices).ifPresent(closing -> {
            found.removeIf(s -> s.cueWord() == closing.cueWord() && s.hops().isEmpty());
            found.add(closing);
        });
        List<Saying> prefaces = Prefaces.read(tree, found, voices);
        found.addAll(prefaces);
        List<Saying> turns = new ArrayList<>(Insistences.read(tree, voices));
        turns.addAll(Turns.read(tree, voices));
        for (Saying turn : turns) {
            boolean said = prefaces.stream().anyMatch(s -> s.cueWord() == turn.cueWord())
                    || found.stream()
                            .anyMatch(s -> !s.hops().isEmpty()
                                    && s.cueWord() != turn.cueWord()
                                    && s.content().intersects(turn.content()));
            if (!said) {
                found.removeIf(s -> s.cueWord() == turn.cueWord());
                found.add(turn);
            }
        }
        Colons.read(tree, found, voices).ifPresent(found::add);
        found.replaceAll(s -> goingOn(tree, Borrowings.behind(tree, s, voices), found));
        Relays.complete(tree, found, voices);
        if (found.stream().allMatch(s -> s.hops().isEmpty())) {
            Labels.read(tree, voices).or(() -> Referrals.within(tree, voices)).ifPresent(found::add);
        }
        boolean startsOpen = quotations.isOpen();
        quotations.pass(tree);
        Saying before = open;
        if (startsOpen
                && before != null
                && found.stream().noneMatch(s -> !s.hops().isEmpty())) {
            BitSet all = new BitSet();
            all.set(0, tree.size());
            found.add(new Saying(before.hops(), before.link(), before.cue(), -1, all, new BitSet(), before.kind()));
        }
        for (Saying saying : found) {
            if (!saying.hops().isEmpty()) {
                open = saying;
            }
        }
        return found;
    }

    /** "…, the hospital said on Wednesday, and 18 died": what goes on behind the inserted source is said by it as well. */
    private static Saying goingOn(Tree tree, Saying saying, List<Saying> all) {
        int cue = saying.cueWord();
        if (cue < 0
                || saying.hops().isEmpty()
                || !saying.apart().get(cue)
                || saying.content().length() > cue) {
            return saying;
        }
        int comma = saying.apart().nextClearBit(cue);
        boolean joined = comma + 2 < tree.size()
                && tree.word(comma).form().equals(",")
                && Set.of("and", "but", "while", "although", "though")
                        .contains(tree.word(comma + 1).lemma());
        if (!joined) {
            return saying;
        }
        BitSet rest = new BitSet();
        rest.set(comma + 1, tree.size());
        boolean told = all.stream()
                .anyMatch(s -> s != saying && !s.hops().isEmpty() && s.content().intersects(rest));
        boolean acts = rest.stream().anyMatch(i -> tree.exactChild(i, "nsubj", "nsubj:pass") >= comma);
        if (told || !acts) {
            return saying;
        }
        BitSet content = (BitSet) saying.content().clone();
        content.or(rest);
        return new Saying(
                saying.hops(), saying.link(), saying.cue(), cue, content, saying.apart(), saying.kind(), saying.also());
    }

    private List<Cited<Voice>> others(Tree tree, Saying saying) {
        if (saying.hops().isEmpty()) {
            return List.of();
        }
        return saying.hops()
                .get(saying.hops().size() - 1)
                .from()
                .firstSpan()
                .filter(s -> tree.at(s) >= 0)
                .map(s -> voices.beside(tree, tree.headOf(s)))
                .orElse(List.of());
    }

    /** What the next sentence says of the source of a sentence of which nobody is named: "The figure comes from the ministry." */
    public Optional<Saying> referred(Tree tree, Tree next, List<Saying> sayings) {
        return sayings.stream().anyMatch(s -> !s.hops().isEmpty())
                ? Optional.empty()
                : Referrals.read(tree, next, voices);
    }

    /** The sayings that the parse shows. */
    private List<Saying> ruled(Tree tree) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String tag = tree.word(i).tag();
            if (tag.startsWith("VB")) {
                byVerb(tree, i).ifPresent(found::add);
            }
            if (tag.startsWith("NN")
                    && (SayingWords.NOUNS.contains(tree.word(i).lemma())
                            || Nominals.PARTS.contains(tree.word(i).lemma()))) {
                byNoun(tree, i).ifPresent(found::add);
            }
            if (tag.startsWith("VB")) {
                TollWords.read(tree, i, voices).ifPresent(found::add);
            }
            if (tag.startsWith("NN") && SayingWords.isCount(tree.word(i).lemma())) {
                Nominals.counted(tree, i, voices).ifPresent(found::add);
            }
            if (tag.startsWith("VB") && SayingWords.VIEWS.contains(tree.word(i).lemma())) {
                Nominals.view(tree, i, voices).ifPresent(found::add);
            }
            accordings.read(tree, i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Saying> byVerb(Tree tree, int verb) {
        return Borrowings.has(tree, verb, voices)
                .or(() -> Nominals.disowned(tree, verb, voices))
                .or(() -> Countings.read(tree, verb, voices))
                .or(() -> SayingWords.SAY.contains(tree.word(verb).lemma())
                        ? verbs.read(tree, verb)
                        : Entries.read(tree, verb, voices));
    }

    private Optional<Saying> byNoun(Tree tree, int noun) {
        return Nominals.denied(tree, noun, voices)
                .or(() -> Nominals.copular(tree, noun, voices))
                .or(() -> Nominals.read(tree, noun, voices));
    }

    /** Whether a quotation is open, so that the next sentence is somebody's. */
    public boolean isQuoting() {
        return quotations.isOpen();
    }

    /** Begins a block: a quotation left open goes on only when the block begins with a quotation mark. */
    public void newBlock(boolean beginsWithQuote) {
        forward = Optional.empty();
        quotations.newBlock(beginsWithQuote);
    }
}
