package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.base.Cited;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.coding.Purposes.Before;
import org.sitrep.claim.coding.Purposes.Marker;
import org.sitrep.claim.syntax.Tree;

/**
 * Reads what something is done for: "blew up the bridge <em>to cut the road</em>", "bombed the camp <em>in retaliation for the
 * ambush</em>". What is wanted, agreed or threatened is no purpose.
 */
final class PurposeReader {
    private static final int WORDS_BEFORE_VERB = 3;

    private final String text;
    private final Purposes purposes;

    /** A reader for one report. */
    PurposeReader(String text, Purposes purposes) {
        this.text = text;
        this.purposes = purposes;
    }

    /**
     * Words of a purpose.
     *
     * @param first where they begin
     * @param governor the word that what is done hangs on
     * @param inside the words of what it is done for
     */
    private record Found(int first, int governor, BitSet inside) {}

    /**
     * The purpose of a clause.
     *
     * @param cues the words of cue and source, which are no part of it
     */
    Optional<Cited<String>> read(Tree tree, Clause clause, BitSet cues) {
        return IntStream.range(0, tree.size())
                .mapToObj(i -> marked(tree, i, cues).or(() -> bare(tree, i, cues)))
                .flatMap(Optional::stream)
                .filter(f -> belongs(tree, clause, f))
                .min(Comparator.comparing((Found f) -> isBare(tree, f)).thenComparing(Found::first))
                .map(f -> tree.word(f.first())
                        .span()
                        .cover(tree.word(f.inside().length() - 1).span()))
                .map(s -> Cited.at(s, s.in(text)));
    }

    private static boolean isBare(Tree tree, Found found) {
        return tree.word(found.first()).lemma().equals("to");
    }

    private static boolean belongs(Tree tree, Clause clause, Found found) {
        boolean other = found.inside().get(clause.head()) || found.inside().get(clause.coded());
        boolean near = clause.words().get(found.governor()) || clause.light().contains(found.governor());
        if (other || !near) {
            return false;
        }
        int at = found.governor();
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (at == clause.head() || clause.light().contains(at)) {
                return true;
            }
            if (tree.relation(at).matches("advcl.*|ccomp|acl:relcl|parataxis|csubj.*")) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private Optional<Found> marked(Tree tree, int at, BitSet cues) {
        for (Marker marker : purposes.markers()) {
            Optional<Integer> end = marker.end(tree, at).filter(e -> e < tree.size());
            if (end.isEmpty() || marker.participle() && !hangs(tree, at)) {
                continue;
            }
            int last = end.get() - 1;
            Optional<Integer> head = complement(tree, end.get(), marker.before());
            if (head.isPresent()) {
                BitSet inside = inside(tree, last + 1, head.get(), cues);
                int governor = governor(tree, at, inside);
                if (!inside.isEmpty() && governor >= 0) {
                    return Optional.of(new Found(at, governor, inside));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a participle says more of something and is not what the clause tells: "a raid aimed at", not "they aimed at". */
    private static boolean hangs(Tree tree, int at) {
        return tree.word(at).tag().matches("VBN|VBG|VBD|JJ")
                && tree.relation(at).matches("acl|advcl.*|amod|xcomp|dep")
                && tree.child(at, "aux", "nsubj", "cop") < 0;
    }

    /** The head of what follows a marker, if it is of the kind that must follow. */
    private static Optional<Integer> complement(Tree tree, int from, Before before) {
        return switch (before) {
            case VERB -> verb(tree, from);
            case THING -> top(tree, from).filter(t -> tree.word(t).tag().matches("NN.*|VBG|CD|PRP|DT"));
            case CLAUSE ->
                top(tree, from)
                        .filter(t -> tree.children(t).stream()
                                .anyMatch(c -> tree.word(c).tag().equals("MD")));
        };
    }

    /** The verb in its plain form that begins here or after an adverb or two. */
    private static Optional<Integer> verb(Tree tree, int from) {
        for (int i = from; i < Math.min(tree.size(), from + WORDS_BEFORE_VERB); i++) {
            if (tree.word(i).tag().matches("VB|VBP")) {
                return Optional.of(predicate(tree, i));
            }
            if (!tree.word(i).tag().matches("RB.*")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "To be freed", "to be safe": the word that an auxiliary goes with. */
    private static int predicate(Tree tree, int verb) {
        return tree.relation(verb).matches("aux.*|cop") && tree.head(verb) > verb ? tree.head(verb) : verb;
    }

    /** The first word from here whose head stands before. */
    private static Optional<Integer> top(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.head(i) < from && !tree.relation(i).equals("punct")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The words one after the other that what it is done for consists of, without what only follows it. */
    private static BitSet inside(Tree tree, int from, int head, BitSet cues) {
        BitSet all = tree.subtree(head);
        for (int c : tree.children(head)) {
            boolean goesOn =
                    tree.relation(c).equals("conj") && tree.word(c).tag().matches("VBD|VBZ|VBP");
            boolean apart = c > head
                    && tree.relation(c).startsWith("advcl")
                    && tree.subtree(c).nextSetBit(0) > 0
                    && tree.word(tree.subtree(c).nextSetBit(0) - 1).form().equals(",");
            if (goesOn || apart || tree.relation(c).equals("parataxis")) {
                all.andNot(tree.subtree(c));
            }
        }
        all.andNot(cues);
        BitSet run = new BitSet();
        for (int i = from; i < tree.size() && all.get(i); i++) {
            run.set(i);
        }
        for (int i = run.length() - 1; i >= from && isLoose(tree, i); i--) {
            run.clear(i);
        }
        return run.get(head) ? run : new BitSet();
    }

    private static boolean isLoose(Tree tree, int word) {
        return !Character.isLetterOrDigit(tree.word(word).form().charAt(0))
                || tree.relation(word).equals("cc")
                || tree.word(word).tag().equals("WDT");
    }

    /** The word outside on which words from here to the end of a purpose hang. */
    private static int governor(Tree tree, int from, BitSet inside) {
        for (int i = from; i < inside.length(); i++) {
            int head = tree.head(i);
            if (head >= 0 && (head < from || head >= inside.length())) {
                return head;
            }
        }
        return -1;
    }

    /** "Rebels blew up the bridge to cut the road": a verb with "to" that is no complement. */
    private Optional<Found> bare(Tree tree, int at, BitSet cues) {
        if (!tree.word(at).form().equalsIgnoreCase("to")) {
            return Optional.empty();
        }
        Optional<Integer> verb = verb(tree, at + 1);
        if (verb.isEmpty()
                || at > 0
                        && Set.of("only", "as", "not", "how", "order", "bid", "able", "enough")
                                .contains(tree.word(at - 1).lemma())) {
            return Optional.empty();
        }
        int done = verb.get();
        int governor = tree.head(done);
        if (governor < 0 || !isPurpose(tree, governor, done)) {
            return Optional.empty();
        }
        BitSet inside = inside(tree, at + 1, done, cues);
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Found(at, governor, inside));
    }

    /** Whether a verb with "to" is no complement: one that has its object already needs none, "blew up the bridge to cut the road". */
    private boolean isPurpose(Tree tree, int governor, int done) {
        if (purposes.has("outcomes", tree.word(done).lemma()) && done > governor) {
            return false;
        }
        String relation = tree.relation(done);
        int deed = tree.word(governor).tag().startsWith("NN") ? tree.head(governor) : governor;
        if (deed < 0 || !tree.word(deed).tag().startsWith("VB") || measures(tree, deed, done)) {
            return false;
        }
        String lemma = tree.word(deed).lemma();
        boolean goes = purposes.has("goes", lemma) && !isFuture(tree, deed);
        if (deed != governor) {
            return goes
                    && relation.matches("acl|advcl.*")
                    && tree.relation(governor).matches("obj|nsubj:pass")
                    && !purposes.has("no-deeds", tree.word(governor).lemma());
        }
        int object = tree.child(deed, "obj", "nsubj:pass");
        boolean said = object >= 0
                && object < done
                && purposes.has("no-deeds", tree.word(object).lemma());
        boolean free = !said && !purposes.has("complements", lemma) && !isFuture(tree, deed);
        return relation.startsWith("advcl") && free
                || relation.equals("xcomp") && (goes && !said || free && object >= 0 && object < done);
    }

    /** "Is going to attack", "used to live", "came to power to": a verb that only says when. */
    private static boolean isFuture(Tree tree, int deed) {
        String form = tree.word(deed).form().toLowerCase(Locale.ROOT);
        return form.equals("going") && tree.child(deed, "aux") >= 0
                || form.equals("used") && tree.child(deed, "obj", "nsubj:pass", "aux") < 0;
    }

    /** "It took hours to clear", "strong enough to hold", "too weak to march": how much was needed. */
    private static boolean measures(Tree tree, int deed, int done) {
        int subject = tree.exactChild(deed, "nsubj", "expl");
        boolean took = Set.of("take", "cost", "require", "need")
                        .contains(tree.word(deed).lemma())
                && subject >= 0
                && tree.word(subject).lemma().equals("it");
        for (int i = deed + 1; i < done; i++) {
            took |= Set.of("enough", "too").contains(tree.word(i).lemma());
        }
        return took;
    }
}
