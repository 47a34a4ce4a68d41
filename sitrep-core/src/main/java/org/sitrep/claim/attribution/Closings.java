package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/**
 * Sayings that close a sentence, read from its surface where the parse misses them: "…, the diocese of Makurdi said.", "…, said the
 * White Helmets."
 */
final class Closings {
    private static final Set<String> VERBS = SayingWords.words("""
            say report announce write tell confirm state disclose reveal declare add note explain recount relate find
            acknowledge concede admit inform read learn allege claim maintain insist stress assert contend recall
            """);
    private static final Set<String> TAKEN_FOR_PARTICIPLES =
            Set.of("say", "tell", "write", "announce", "disclose", "add", "find");
    /** Those who find out; others find things. */
    private static final Set<String> FINDERS = Set.of(
            "reporter",
            "correspondent",
            "inquiry",
            "investigation",
            "commission",
            "panel",
            "investigator",
            "team",
            "study");
    /** Verbs of those who saw it, behind their subject alone: "…, our correspondent observed from a roof." */
    private static final Set<String> SEEING = Set.of(
            "see",
            "find",
            "observe",
            "note",
            "notice",
            "witness",
            "watch",
            "hear",
            "learn",
            "count",
            "establish",
            "discover",
            "record",
            "document",
            "warn",
            "add",
            "explain",
            "estimate",
            "reckon");

    /** Words that end the phrase of an inverted speaker. */
    private static final Set<String> ENDS = Set.of(
            "on", "after", "in", "by", "who", "which", "whose", "when", "while", "as", "adding", "and", "citing",
            "before", "during", "with", "at", "that", "to");

    /** Behind these stands whoever hears it. */
    private static final Set<String> HEARD = Set.of("tell", "inform");

    private static final int LONGEST_SPEAKER = 12;
    private static final int LONGEST_TAIL = 9;

    private Closings() {}

    /** The saying that closes the sentence, unless one with a voice is found already for what stands before it. */
    static Optional<Saying> read(Tree tree, List<Saying> found, VoiceReader voices) {
        for (int v = tree.size() - 2; v > 3; v--) {
            String tag = tree.word(v).tag();
            // The parser takes "said" behind a long speaker for a participle.
            boolean participle = tag.equals("VBN")
                    && TAKEN_FOR_PARTICIPLES.contains(tree.word(v).lemma())
                    && !Set.of("be", "have", "get", "as")
                            .contains(tree.word(v - 1).lemma())
                    && !tree.word(v - 1).tag().startsWith("RB")
                    && !form(tree, v + 1).equals("by");
            boolean perfect = tag.equals("VBN") && tree.word(v - 1).lemma().equals("have");
            boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
            boolean says = VERBS.contains(tree.word(v).lemma()) && (finite || participle || perfect);
            boolean sees = SEEING.contains(tree.word(v).lemma())
                    && (finite || tag.equals("VBN") && tree.word(v - 1).tag().startsWith("NN"));
            if (says || sees) {
                int at = v;
                Optional<int[]> speaker = (says ? speaker(tree, at) : Optional.<int[]>empty())
                        .or(() -> sees ? trailing(tree, at) : Optional.empty());
                if (speaker.isPresent()) {
                    return saying(tree, v, speaker.get(), found, voices);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<int[]> speaker(Tree tree, int v) {
        boolean participle = tree.word(v).tag().equals("VBN");
        return (participle ? Optional.<int[]>empty() : inverted(tree, v))
                .or(() -> trailing(tree, v))
                .or(() -> apposed(tree, v))
                .or(() -> interrupted(tree, v));
    }

    /** Comma, speaker from, speaker end of ", said X". */
    private static Optional<int[]> inverted(Tree tree, int v) {
        boolean so = tree.word(v - 1).lemma().equals("so");
        int comma = so ? v - 2 : v - 1;
        int end = v + 1;
        while (end < tree.size() && !sign(tree, end) && !(end > v + 1 && ENDS.contains(form(tree, end)))) {
            end++;
        }
        boolean speaker = end > v + 1
                && !HEARD.contains(tree.word(v).lemma())
                && end - v <= LONGEST_SPEAKER
                && !tree.word(v + 1).tag().matches("IN|TO|RB|VB.*")
                && !tree.word(v + 1).tag().startsWith("PRP");
        return isBreak(tree, comma) && speaker ? Optional.of(new int[] {comma, v + 1, end}) : Optional.empty();
    }

    /** Comma, speaker from, speaker end of ", X said on Monday." */
    private static Optional<int[]> trailing(Tree tree, int v) {
        int comma = v - 1;
        while (comma > 2 && !sign(tree, comma)) {
            comma--;
        }
        boolean speaker = v - comma > 1
                && !Set.of("which", "who", "that", "where", "when", "as").contains(form(tree, comma + 1))
                && v - comma <= (described(tree, comma, v) ? 2 * LONGEST_SPEAKER : LONGEST_SPEAKER)
                && !tree.word(v - 1).tag().equals("PRP");
        int end = comma + 2;
        while (end < v && !Set.of("who", "which", "whose").contains(form(tree, end))) {
            end++;
        }
        return isBreak(tree, comma) && speaker && endsWith(tree, v)
                ? Optional.of(new int[] {comma, comma + 1, end == v && isPerfect(tree, v) ? v - 1 : end})
                : Optional.empty();
    }

    /** "Men burned the school, said the council": the parser takes the men for those who said. */
    static boolean isInverted(Tree tree, int v, int subject) {
        boolean verb = false;
        for (int i = subject + 1; subject >= 0 && i < v; i++) {
            // "Salma Idris, who heads the office, said": her own verb follows.
            verb |= tree.word(i).tag().startsWith("VB") && !tree.relation(i).equals("acl:relcl");
        }
        return verb
                && v > 3
                && !HEARD.contains(tree.word(v).lemma())
                && v + 1 < tree.size()
                && tree.word(v - 1).form().equals(",")
                && tree.word(v).tag().matches("VBD|VBZ")
                && tree.word(v + 1).tag().matches("DT|NNP.*|PRP\\$")
                && tree.child(v, "ccomp") <= v;
    }

    private static boolean isPerfect(Tree tree, int v) {
        return tree.word(v).tag().equals("VBN") && tree.word(v - 1).lemma().equals("have");
    }

    /** "A driver for the mission who asked not to be named". */
    private static boolean described(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (form(tree, i).equals("who")) {
                return true;
            }
        }
        return false;
    }

    /** Comma, speaker from, speaker end of ", the mayor, Jane Roe, said in the capital." */
    private static Optional<int[]> apposed(Tree tree, int v) {
        if (!tree.word(v - 1).form().equals(",")) {
            return Optional.empty();
        }
        int inner = v - 2;
        while (inner > 2 && !sign(tree, inner)) {
            inner--;
        }
        int comma = inner - 1;
        while (comma > 2 && !sign(tree, comma)) {
            comma--;
        }
        boolean name = inner < v - 2
                && tree.word(inner).form().equals(",")
                && tree.word(v - 2).tag().startsWith("NNP");
        boolean speaks = false;
        for (int i = comma + 1; i < inner; i++) {
            speaks |= tree.word(i).lemma().startsWith("spokes");
        }
        boolean office = inner - comma > 1
                && v - comma <= 2 * LONGEST_SPEAKER
                && tree.word(comma + 1).tag().matches("DT|NN.*|PRP\\$|JJ");
        return isBreak(tree, comma) && name && office && endsWith(tree, v)
                ? Optional.of(speaks ? new int[] {comma, comma + 1, inner} : new int[] {comma, inner + 1, v - 1})
                : Optional.empty();
    }

    /** Whether no clause follows the verb. */
    private static boolean endsWith(Tree tree, int v) {
        boolean tail = tree.size() - v <= LONGEST_TAIL + 1;
        boolean aside = Set.of("who", "which").contains(form(tree, v + 1));
        tail |= aside;
        for (int i = v + 1; i < tree.size() && !aside; i++) {
            tail &= !form(tree, i).equals("that") && !tree.word(i).tag().equals("VBD");
        }
        return tail;
    }

    /** Comma, speaker from, speaker end of ", X, who gave no name, said on Monday." */
    static Optional<int[]> interrupted(Tree tree, int v) {
        int last = v - 1;
        int first = last - 1;
        while (first > 2 && !form(tree, first).equals(",")) {
            first--;
        }
        boolean aside = first > 2
                && form(tree, last).equals(",")
                && (isApposition(tree, first + 1, last)
                        || tree.word(first + 1).tag().matches("WP|WDT|VBG|VBN")
                        || Set.of("on", "under", "whose", "without").contains(form(tree, first + 1)));
        int comma = first - 1;
        while (comma > 2 && !sign(tree, comma)) {
            comma--;
        }
        boolean speaker = aside && first - comma > 1 && first - comma <= LONGEST_SPEAKER;
        return speaker && isBreak(tree, comma) ? Optional.of(new int[] {comma, comma + 1, first}) : Optional.empty();
    }

    /** "Spokesman of the army": what somebody is, put between commas. */
    private static boolean isApposition(Tree tree, int from, int to) {
        boolean somebody = false;
        for (int i = from; i < to; i++) {
            if (!tree.word(i).tag().matches("DT|JJ.*|NN.*|IN|POS|CC|PRP\\$|HYPH|TO")) {
                return false;
            }
            somebody |= VoiceWords.isPerson(tree.word(i).lemma());
        }
        return somebody;
    }

    private static Optional<Saying> saying(Tree tree, int v, int[] at, List<Saying> found, VoiceReader voices) {
        BitSet content = new BitSet();
        content.set(0, at[0]);
        boolean known = found.stream()
                .anyMatch(s -> !s.hops().isEmpty() && 2 * common(s.content(), content) > content.cardinality());
        int head =
                tree.headOf(tree.word(at[1]).span().cover(tree.word(at[2] - 1).span()));
        if (at[1] > v && tree.word(v - 1).lemma().equals("so")) {
            // "…; so says a witness": the witness says it, whomever the parse takes for the subject.
            known = false;
            found.removeIf(s -> s.cueWord() == v);
        }
        boolean things = tree.word(v).lemma().equals("find")
                && (head < 0 || !FINDERS.contains(tree.word(head).lemma()));
        if (known || things || head < at[1] || head >= at[2]) {
            return Optional.empty();
        }
        boolean reads = tree.word(v).lemma().equals("read")
                && !SayingWords.STATEMENTS.contains(tree.word(head).lemma());
        Optional<Cited<Voice>> voice = reads
                ? Optional.empty()
                : voices.saying(tree, head, tree.word(v).lemma());
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        for (Saying saying : found) {
            if (!saying.hops().isEmpty()) {
                content.andNot(saying.content());
            }
        }
        List<Cited<Voice>> hops = new ArrayList<>(List.of(voice.get()));
        if (tree.word(v).lemma().equals("learn")) {
            for (int c : tree.children(v)) {
                if (c > v && NounPhrase.caseOf(tree, c).equals("from")) {
                    voices.read(tree, c).ifPresent(hops::add);
                }
            }
        }
        voices.spoke(hops.get(hops.size() - 1).value());
        BitSet apart = new BitSet();
        apart.set(at[0], tree.size());
        Span cue = tree.word(v).span();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saying(
                        hops, Link.of(hops.get(hops.size() - 1).value()), cue, v, content, apart, Saying.Kind.SAYS));
    }

    private static int common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private static boolean isBreak(Tree tree, int i) {
        return i > 2
                && Set.of(",", ";", "\u201d", "\"", "''").contains(tree.word(i).form());
    }

    private static boolean sign(Tree tree, int i) {
        return !Character.isLetterOrDigit(tree.word(i).form().charAt(0))
                && tree.word(i).form().length() < 3
                && !tree.word(i).form().startsWith("'");
    }

    private static String form(Tree tree, int i) {
        return tree.word(i).form().toLowerCase(java.util.Locale.ROOT);
    }
}
