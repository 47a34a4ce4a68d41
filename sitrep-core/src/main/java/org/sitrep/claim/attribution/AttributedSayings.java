package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.Tree;

/**
 * Brings together what the rules read from the parse and what was learnt of sources, cues and contents: the rules know chains and
 * what a cue does to what is said, the learnt spans know how far a content reaches, into other sentences too. Made anew for each
 * report.
 */
final class AttributedSayings {
    /** A space and "the ". */
    private static final int ARTICLE = 5;

    /** Verbs of saying something to somebody. */
    private static final Set<String> SPOKEN =
            Set.of("say", "tell", "announce", "add", "state", "explain", "declare", "confirm", "repeat", "admit");

    private final List<Attributed> all;
    private final VoiceReader voices;
    private final Function<Span, Optional<Tree>> trees;
    private final Map<Attributed, List<Cited<Voice>>> spoken = new IdentityHashMap<>();
    private final Map<Attributed, Kind> kinds = new IdentityHashMap<>();

    /** @param trees the parse of the sentence a span lies in */
    AttributedSayings(List<Attributed> all, VoiceReader voices, Function<Span, Optional<Tree>> trees) {
        this.all = all;
        this.voices = voices;
        this.trees = trees;
    }

    /** The sayings of a sentence, those of the rules among them. */
    List<Saying> with(Tree tree, List<Saying> ruled) {
        Span sentence = tree.word(0).span().cover(tree.word(tree.size() - 1).span());
        List<Saying> joined = new ArrayList<>();
        Map<Saying, Attributed> met = new HashMap<>();
        for (Saying saying : ruled) {
            Optional<Attributed> same = saying.cueWord() < 0
                    ? Optional.empty()
                    : all.stream().filter(a -> a.cue().overlaps(saying.cue())).findFirst();
            same.ifPresent(a -> met.put(saying, a));
            joined.add(same.map(a -> widened(tree, saying, a)).orElse(saying));
        }
        for (Attributed one : all) {
            if (sentence.overlaps(one.cue()) && !met.containsValue(one) && !denied(tree, one, ruled)) {
                learnt(tree, one).ifPresent(joined::add);
            }
        }
        for (Attributed one : all) {
            boolean cueHere = sentence.overlaps(one.cue());
            BitSet here = bits(tree, one.content());
            if (!cueHere && !here.isEmpty()) {
                across(one, here, joined).ifPresent(joined::add);
            }
        }
        return joined;
    }

    /** "Claims that … were denied": what is denied does not claim. */
    private static boolean denied(Tree tree, Attributed one, List<Saying> ruled) {
        int cue = tree.headOf(one.cue());
        return cue >= 0
                && ruled.stream()
                        .anyMatch(s -> s.kind() == Kind.DENIES && s.apart().get(cue));
    }

    /** A content of this sentence whose cue stands in another. */
    private Optional<Saying> across(Attributed one, BitSet here, List<Saying> joined) {
        List<Cited<Voice>> hops = spoken.get(one);
        if (hops == null) {
            hops = trees.apply(one.cue())
                    .map(t -> one.source()
                            .filter(s -> t.at(s) >= 0)
                            .flatMap(s -> voices.read(t, t.headOf(s)))
                            .map(List::of)
                            .orElse(List.of()))
                    .orElse(List.of());
        }
        if (hops.isEmpty()) {
            return Optional.empty();
        }
        List<Cited<Voice>> found = hops;
        boolean told = joined.stream()
                .anyMatch(s -> s.content().intersects(here) && !s.hops().isEmpty());
        if (told) {
            return Optional.empty();
        }
        return Optional.of(new Saying(
                found,
                Link.of(found.get(found.size() - 1).value()),
                one.cue(),
                -1,
                here,
                new BitSet(),
                kinds.getOrDefault(one, Kind.SAYS)));
    }

    /** A saying of the rules with the content that was learnt. */
    private Saying widened(Tree tree, Saying saying, Attributed one) {
        List<Cited<Voice>> hops = hops(tree, saying, one);
        if (!hops.isEmpty()) {
            spoken.put(one, hops);
            kinds.put(one, saying.kind());
        }
        BitSet content = bits(tree, one.content());
        if (!content.isEmpty()) {
            // What is learnt may reach further than the rules see, and may leave out what they see.
            content.or(saying.content());
        }
        content.andNot(bits(tree, List.of(one.cue())));
        one.source().ifPresent(s -> content.andNot(bits(tree, List.of(s))));
        hops.forEach(h -> h.from().firstSpan().ifPresent(s -> content.andNot(bits(tree, List.of(s)))));
        Link link = hops.isEmpty()
                ? saying.link()
                : Link.of(hops.get(hops.size() - 1).value());
        if (content.isEmpty()) {
            return new Saying(
                    hops, link, saying.cue(), saying.cueWord(), saying.content(), saying.apart(), saying.kind());
        }
        BitSet apart = (BitSet) saying.apart().clone();
        apart.andNot(content);
        return new Saying(hops, link, saying.cue(), saying.cueWord(), content, apart, saying.kind());
    }

    /** The voices of the rules, unless the source was learnt to stand elsewhere in the sentence. */
    private List<Cited<Voice>> hops(Tree tree, Saying saying, Attributed one) {
        if (one.source().isEmpty()) {
            return saying.hops();
        }
        Span source = one.source().get();
        boolean same = saying.hops().stream()
                .anyMatch(h ->
                        h.from().firstSpan().filter(s -> s.overlaps(source)).isPresent());
        int head = speaker(tree, source);
        if (head >= 0 && saying.content().get(head) && standsBeside(saying)) {
            return saying.hops();
        }
        if (same
                || head < 0
                || saying.hops().size() > 1
                || isSpokenOf(tree, head)
                || isAudience(tree, tree.headOf(one.cue()), head)
                || actsItself(tree, saying, head)) {
            return saying.hops();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, head);
        boolean known = saying.hops().size() == 1
                && saying.hops().get(0).value().actor().isPresent()
                && voice.filter(v -> v.value().actor().isPresent()).isEmpty();
        if (known) {
            return saying.hops();
        }
        voice.ifPresent(v -> voices.spoke(v.value()));
        return voice.map(List::of).orElse(saying.hops());
    }

    /** "Gunmen opened fire, the mayor said": whoever acts in what is said does not say it, where the verb has its own subject. */
    private static boolean actsItself(Tree tree, Saying saying, int source) {
        int cue = saying.cueWord();
        int subject = cue < 0 ? -1 : tree.exactChild(cue, "nsubj");
        boolean own = subject >= 0
                && saying.hops().stream()
                        .anyMatch(h -> h.from()
                                .firstSpan()
                                .filter(s -> s.overlaps(tree.word(subject).span()))
                                .isPresent());
        return own
                && source < subject
                && tree.relation(source).equals("nsubj")
                && tree.head(source) != cue
                && saying.content().get(source);
    }

    /** "Gunmen burned the mill, the miller said": who stands right beside the cue says it, not one who acts in what is told. */
    private static boolean standsBeside(Saying saying) {
        Span cue = saying.cue();
        return saying.hops().stream()
                .flatMap(h -> h.from().firstSpan().stream())
                .anyMatch(s -> s.end() <= cue.start() && cue.start() - s.end() <= 1
                        || s.start() >= cue.end() && s.start() - cue.end() <= ARTICLE);
    }

    /** The head of a source, without a clause that tells of it: "an official whose name the paper knows". */
    private static int speaker(Tree tree, Span source) {
        for (int i = 1; i < tree.size(); i++) {
            Span word = tree.word(i).span();
            boolean relative = word.overlaps(source)
                    && tree.word(i).tag().startsWith("W")
                    && tree.word(i - 1).span().overlaps(source);
            if (relative) {
                return tree.headOf(
                        new Span(source.start(), tree.word(i - 1).span().end()));
            }
        }
        return tree.headOf(source);
    }

    /** "Nine people are said to have died": they are spoken of and do not speak. */
    private static boolean isSpokenOf(Tree tree, int source) {
        int verb = source < 0 ? -1 : tree.head(source);
        return verb >= 0
                && tree.relation(source).equals("nsubj:pass")
                && tree.child(verb, "xcomp") > verb
                && !Set.of("quote", "cite", "tell").contains(tree.word(verb).lemma());
    }

    /** "She told the journalists", "said the surgeon to the press": those who are told do not say it. */
    private static boolean isAudience(Tree tree, int cue, int source) {
        if (cue < 0 || source <= cue || tree.head(source) != cue) {
            return false;
        }
        String verb = tree.word(cue).lemma();
        boolean told = Set.of("tell", "inform", "brief").contains(verb)
                && tree.exactChild(cue, "aux:pass") < 0
                && tree.relation(source).matches("i?obj");
        int preposition = tree.exactChild(source, "case");
        return told
                || SPOKEN.contains(verb)
                        && preposition > cue
                        && Set.of("to", "before", "including")
                                .contains(tree.word(preposition).form());
    }

    /** A saying the rules did not see. */
    private Optional<Saying> learnt(Tree tree, Attributed one) {
        BitSet content = bits(tree, one.content());
        int cue = tree.headOf(one.cue());
        if (cue < 0
                || one.source().isEmpty()
                || one.content().isEmpty()
                || !says(tree, one)
                || saysNothing(tree, one.cue())) {
            return Optional.empty();
        }
        int source = speaker(tree, one.source().get());
        if (isSpokenOf(tree, source) || isAudience(tree, cue, source)) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = source < 0 ? Optional.empty() : voices.read(tree, source);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        List<Cited<Voice>> hops = List.of(voice.get());
        voices.spoke(voice.get().value());
        Kind kind = SayingWords.kind(tree.word(cue).lemma(), false);
        spoken.put(one, hops);
        kinds.put(one, kind);
        BitSet apart = bits(tree, List.of(one.cue(), one.source().get()));
        content.andNot(apart);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Saying(hops, Link.of(voice.get().value()), one.cue(), cue, content, apart, kind));
    }

    private static boolean saysNothing(Tree tree, Span cue) {
        return IntStream.range(0, tree.size())
                .anyMatch(i -> tree.word(i).span().overlaps(cue) && VerbSayings.saysNothing(tree, i));
    }

    private static boolean says(Tree tree, Attributed one) {
        for (int i = 0; i < tree.size(); i++) {
            String lemma = tree.word(i).lemma();
            if (tree.word(i).span().overlaps(one.cue())
                    && (SayingWords.SAY.contains(lemma) || SayingWords.NOUNS.contains(lemma))) {
                return true;
            }
        }
        return false;
    }

    private static BitSet bits(Tree tree, List<Span> spans) {
        BitSet bits = new BitSet(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            Span word = tree.word(i).span();
            if (spans.stream().anyMatch(s -> s.overlaps(word))) {
                bits.set(i);
            }
        }
        return bits;
    }
}
