package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/**
 * From whom an outlet has what it says: "the Herald, which had it from a nurse", "according to the Herald, quoting a nurse",
 * "the Herald wrote, with reference to a nurse", "…, the Herald has it from a nurse". Read from the surface behind the outlet.
 */
final class Borrowings {
    /** Participles before whom the outlet leans on; some with a small word behind them. */
    private static final Set<String> QUOTING =
            Set.of("quoting", "citing", "crediting", "invoking", "referencing", "naming");

    private static final List<List<String>> PHRASES = List.of(
            List.of("referring", "to"),
            List.of("pointing", "to"),
            List.of("relying", "on"),
            List.of("leaning", "on"),
            List.of("drawing", "on"),
            List.of("basing", "itself", "on"),
            List.of("based", "on", "information", "from"),
            List.of("with", "reference", "to"),
            List.of("in", "reference", "to"),
            List.of("on", "the", "authority", "of"),
            List.of("on", "the", "word", "of"),
            List.of("on", "the", "strength", "of", "talks", "with"),
            List.of("with", "a", "nod", "to"));

    private static final Set<String> GETS = Set.of(
            "have",
            "has",
            "had",
            "got",
            "gets",
            "took",
            "takes",
            "obtained",
            "received",
            "heard",
            "learned",
            "learnt",
            "gathered",
            "knows",
            "knew");
    private static final Set<String> NEWS = Set.of(
            "it", "this", "that", "the news", "the story", "the report", "the figure", "the information", "word");
    private static final Set<String> SPOKE = Set.of("spoke", "spoken", "talked", "speaks", "talks");
    private static final Set<String> LEANS = Set.of("relied", "relies", "drew", "draws", "leans", "leant", "leaned");
    private static final Set<String> NAMES = Set.of(
            "quoted", "quotes", "cited", "cites", "credited", "credits", "named", "names", "interviewed", "interviews");
    private static final int NEAR = 9;
    private static final int LONGEST = 12;

    private Borrowings() {}

    /** The saying with the source behind its outlet, where the sentence names one. */
    static Saying behind(Tree tree, Saying saying, VoiceReader voices) {
        if (saying.hops().isEmpty()) {
            return saying;
        }
        Cited<Voice> last = saying.hops().get(saying.hops().size() - 1);
        Optional<Span> at = last.from().firstSpan();
        boolean outlet = last.value().<Boolean>fold(o -> true, o -> o.actor().isEmpty(), p -> false, a -> false);
        int end = at.map(s -> lastWord(tree, s)).orElse(-1);
        if (!outlet || end < 0) {
            return saying;
        }
        int from = relative(tree, end + 1);
        from = from < 0 ? quoting(tree, end + 1, saying) : from;
        from = from < 0 && saying.cueWord() > end ? quoting(tree, saying.cueWord() + 1, saying) : from;
        from = from < 0 ? leading(tree, at.map(s -> firstWord(tree, s)).orElse(-1)) : from;
        int head = from < 0 ? -1 : head(tree, from);
        Optional<Cited<Voice>> source = head < 0 ? Optional.empty() : voices.read(tree, head);
        boolean known = source.isEmpty()
                || saying.hops().stream()
                        .anyMatch(h ->
                                h.value().name().equals(source.get().value().name()));
        if (known) {
            return saying;
        }
        List<Cited<Voice>> hops = new ArrayList<>(saying.hops());
        hops.add(source.get());
        voices.spoke(source.get().value());
        BitSet apart = (BitSet) saying.apart().clone();
        apart.or(tree.subtree(head));
        BitSet content = (BitSet) saying.content().clone();
        content.andNot(apart);
        return content.isEmpty()
                ? saying
                : new Saying(
                        hops,
                        Link.of(source.get().value()),
                        saying.cue(),
                        saying.cueWord(),
                        content,
                        apart,
                        saying.kind(),
                        saying.also());
    }

    /** "…, the Herald has it from a nurse", "…, the Herald reads in a report of the league". */
    static Optional<Saying> has(Tree tree, int verb, VoiceReader voices) {
        int source = gets(tree, verb);
        boolean reads = Set.of("reads", "read").contains(form(tree, verb))
                && form(tree, verb + 1).equals("in")
                && Set.of("a", "the").contains(form(tree, verb + 2));
        source = reads ? verb + 2 : source;
        int comma = verb - 1;
        while (comma > 2 && !tree.word(comma).form().equals(",") && verb - comma < LONGEST) {
            comma--;
        }
        boolean behind = source >= 0
                && comma > 2
                && tree.word(comma).form().equals(",")
                && verb - comma > 1
                && !Set.of("which", "who", "and", "but").contains(form(tree, comma + 1));
        int head = behind ? head(tree, source) : -1;
        if (head < 0
                || reads && !SayingWords.STATEMENTS.contains(tree.word(head).lemma())) {
            return Optional.empty();
        }
        int who = head(tree, comma + 1);
        Optional<Cited<Voice>> outlet = who < 0 || who >= verb ? Optional.empty() : voices.read(tree, who);
        Optional<Cited<Voice>> from = voices.read(tree, head);
        if (outlet.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, comma);
        BitSet apart = new BitSet();
        apart.set(comma, tree.size());
        voices.spoke(from.get().value());
        return Optional.of(new Saying(
                List.of(outlet.get(), from.get()),
                Link.of(from.get().value()),
                tree.word(verb).span(),
                verb,
                content,
                apart,
                Saying.Kind.SAYS));
    }

    /** The first word of the source behind "had it from", -1 when the verb gets nothing. */
    private static int gets(Tree tree, int verb) {
        if (!GETS.contains(form(tree, verb))) {
            return -1;
        }
        int at = verb + 1;
        at = Set.of("had", "got", "received", "heard", "obtained").contains(form(tree, at)) ? at + 1 : at;
        String one = form(tree, at);
        boolean two = NEWS.contains(one + " " + form(tree, at + 1));
        if (!NEWS.contains(one) && !two) {
            return -1;
        }
        int from = at + (two ? 2 : 1);
        return form(tree, from).equals("from") ? from + 1 : -1;
    }

    /** ", which had it from", ", which spoke to": the first word of the source. */
    private static int relative(Tree tree, int from) {
        int which = form(tree, from).equals(",") ? from + 1 : from;
        if (!Set.of("which", "who").contains(form(tree, which))) {
            return -1;
        }
        for (int v = which + 1; v < Math.min(tree.size(), which + 6); v++) {
            int got = gets(tree, v);
            if (got >= 0) {
                return got;
            }
            String form = form(tree, v);
            String next = form(tree, v + 1);
            boolean to = SPOKE.contains(form) && Set.of("to", "with").contains(next)
                    || LEANS.contains(form) && next.equals("on")
                    || Set.of("referred", "refers").contains(form) && next.equals("to");
            if (to) {
                return v + 2;
            }
            if (NAMES.contains(form) && !next.equals("by")) {
                return v + 1;
            }
            if (next.equals("from") && Set.of("heard", "learned", "learnt").contains(form)) {
                return v + 2;
            }
        }
        return -1;
    }

    /** "…, quoting a nurse", "…, with reference to a nurse": the first word of the source. */
    private static int quoting(Tree tree, int from, Saying saying) {
        for (int i = from; i < Math.min(tree.size(), from + NEAR); i++) {
            if (saying.content().get(i) && !isOpening(tree, i)
                    || tree.word(i).tag().matches("VBD|WP|WDT|MD")) {
                return -1;
            }
            int behind = opens(tree, i);
            if (behind >= 0) {
                return behind;
            }
        }
        return -1;
    }

    private static boolean isOpening(Tree tree, int i) {
        return opens(tree, i) >= 0 || tree.word(i).form().equals(",");
    }

    /** "Referring to a nurse, the Herald said": the first word of the source. */
    private static int leading(Tree tree, int outlet) {
        int behind = outlet > 2 && tree.word(0).tag().matches("VBG|IN|VBN") ? opens(tree, 0) : -1;
        for (int i = behind; behind >= 0 && i < outlet; i++) {
            if (tree.word(i).form().equals(",") && outlet - i <= NEAR) {
                return behind;
            }
        }
        return -1;
    }

    /** The word behind a phrase of leaning on somebody that begins here, -1 when none does. */
    private static int opens(Tree tree, int i) {
        if (QUOTING.contains(form(tree, i))) {
            return i + 1;
        }
        for (List<String> phrase : PHRASES) {
            boolean all = true;
            for (int k = 0; k < phrase.size(); k++) {
                all &= form(tree, i + k).equals(phrase.get(k));
            }
            if (all) {
                return i + phrase.size();
            }
        }
        return -1;
    }

    /** The head noun of the phrase that begins here: the last noun before anything that is none. */
    private static int head(Tree tree, int from) {
        int head = -1;
        for (int i = from; i < Math.min(tree.size(), from + LONGEST); i++) {
            String tag = tree.word(i).tag();
            if (tag.startsWith("NN")) {
                head = i;
            } else if (!tag.matches("DT|JJ.*|PRP\\$|CD|POS|HYPH|VBN") || head >= 0 && !tag.matches("POS|HYPH")) {
                break;
            }
        }
        return head;
    }

    private static int firstWord(Tree tree, Span span) {
        return tree.at(span);
    }

    private static int lastWord(Tree tree, Span span) {
        int last = -1;
        for (int i = 0; i < tree.size(); i++) {
            last = tree.word(i).span().overlaps(span) ? i : last;
        }
        return last;
    }

    private static String form(Tree tree, int i) {
        return i >= 0 && i < tree.size() ? tree.word(i).form().toLowerCase(Locale.ROOT) : "";
    }
}
