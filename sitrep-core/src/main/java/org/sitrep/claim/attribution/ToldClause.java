package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;

/**
 * What a verb of saying tells.
 *
 * @param words the words told, which may still hold those of cue and source
 * @param head the main word of it; the verb itself where it tells what stands within quotation marks
 */
record ToldClause(BitSet words, int head) {
    /** Verbs whose infinitive says what they say: "deny having", "threaten to". */
    private static final Set<String> INFINITIVE =
            Set.of("deny", "expect", "claim", "admit", "plan", "vow", "threaten", "describe");

    /** Verbs that say something by a noun alone: "reported an attack". */
    private static final Set<String> NOUN = Set.of(
            "report",
            "confirm",
            "announce",
            "deny",
            "claim",
            "admit",
            "acknowledge",
            "document",
            "estimate",
            "expect",
            "fear",
            "allege");

    /** The clause around a word: its own verb, or the next one above it. */
    static int around(Tree tree, int i) {
        int at = i;
        while (tree.head(at) >= 0
                && !(tree.word(at).tag().startsWith("VB")
                        && !tree.relation(at).startsWith("aux")
                        && !tree.relation(at).equals("amod"))
                && tree.child(at, "nsubj") < 0) {
            at = tree.head(at);
        }
        return at;
    }

    /** The clause that hangs on a verb or on which the verb hangs. */
    static Optional<ToldClause> of(Tree tree, int v, boolean passive) {
        Optional<ToldClause> below = below(tree, v);
        if (below.isPresent()) {
            return below;
        }
        int infinitive = tree.child(v, "xcomp");
        if (infinitive >= 0 && (passive || INFINITIVE.contains(tree.word(v).lemma()))) {
            BitSet words = tree.subtree(infinitive);
            if (passive && tree.exactChild(v, "nsubj:pass") >= 0) {
                words.or(tree.subtree(tree.exactChild(v, "nsubj:pass")));
            }
            return Optional.of(new ToldClause(words, infinitive));
        }
        boolean above = tree.relation(v).equals("parataxis") && tree.head(v) >= 0 || isAsReport(tree, v);
        if (above) {
            int clause = whole(tree, v);
            BitSet words = tree.subtree(clause);
            words.andNot(tree.subtree(v));
            return Optional.of(new ToldClause(words, clause));
        }
        return Optional.empty();
    }

    /** "… by warplanes that hit a house, the mayor said": what is told behind it is the whole sentence and not its last clause. */
    private static int whole(Tree tree, int v) {
        int clause = tree.head(v);
        int subject = tree.exactChild(clause, "nsubj", "nsubj:pass");
        boolean relative = clause < v
                && (tree.relation(clause).equals("acl:relcl")
                        || tree.relation(clause).equals("dep")
                                && subject >= 0
                                && tree.word(subject).tag().matches("WDT|WP"));
        return relative && tree.head(clause) >= 0 ? around(tree, tree.head(clause)) : clause;
    }

    private static Optional<ToldClause> below(Tree tree, int v) {
        BitSet words = new BitSet();
        int clause = -1;
        for (int c : tree.children(v)) {
            boolean told = tree.relation(c).equals("ccomp") || tree.relation(c).equals("parataxis");
            if (told && !isSayClauseOnly(tree, c)) {
                words.or(tree.subtree(c));
                clause = c;
            }
        }
        return clause < 0 ? Optional.empty() : Optional.of(new ToldClause(words, clause));
    }

    /** What is told within a noun, within "as saying", within quotation marks, or where the parse is at a loss. */
    static Optional<ToldClause> within(Tree tree, int v, boolean passive) {
        Optional<ToldClause> inner = switch (tree.word(v).lemma()) {
            case "retract" -> retracted(tree, v);
            case "quote" -> quoted(tree, v);
            default -> Optional.empty();
        };
        if (inner.isPresent()) {
            return inner;
        }
        BitSet quoted = passive ? new BitSet() : Quotations.beside(tree, v);
        return quoted.isEmpty() ? loose(tree, v) : Optional.of(new ToldClause(quoted, v));
    }

    /** "Retracted its report that". */
    private static Optional<ToldClause> retracted(Tree tree, int v) {
        int report = tree.child(v, "obj");
        if (report < 0) {
            return Optional.empty();
        }
        int below = tree.child(report, "acl", "ccomp");
        int retracted = below < 0 ? tree.child(v, "ccomp") : below;
        return retracted < 0 ? Optional.empty() : Optional.of(new ToldClause(tree.subtree(retracted), retracted));
    }

    /** "Quoted him as saying that". */
    private static Optional<ToldClause> quoted(Tree tree, int v) {
        int saying = tree.child(v, "advcl", "xcomp", "acl", "obl");
        int inner = saying < 0 ? -1 : tree.child(saying, "ccomp");
        return inner < 0 ? Optional.empty() : Optional.of(new ToldClause(tree.subtree(inner), inner));
    }

    /** A verb behind that the parser could not place, with the object between the two. */
    private static Optional<ToldClause> loose(Tree tree, int v) {
        int object = tree.child(v, "obj");
        for (int c : tree.children(v)) {
            if (c > v && tree.relation(c).equals("dep") && tree.word(c).tag().startsWith("VB")) {
                BitSet words = tree.subtree(c);
                if (object > v && object < c) {
                    words.or(tree.subtree(object));
                }
                return Optional.of(new ToldClause(words, c));
            }
        }
        return Optional.empty();
    }

    /** The noun that a verb says something by: "reported an attack". */
    static Optional<ToldClause> noun(Tree tree, int v) {
        int object = tree.child(v, "obj");
        String lemma = tree.word(v).lemma();
        return object >= 0 && !SayingWords.NEEDS_CLAUSE.contains(lemma) && NOUN.contains(lemma)
                ? Optional.of(new ToldClause(tree.subtree(object), object))
                : Optional.empty();
    }

    /** "As the Courier reports, everybody has left the town": what the clause above tells is said. */
    static boolean isAsReport(Tree tree, int v) {
        int mark = tree.child(v, "mark", "advmod", "case");
        return tree.relation(v).startsWith("advcl")
                && tree.head(v) >= 0
                && mark >= 0
                && mark < v
                && tree.word(mark).lemma().equals("as")
                && (tree.exactChild(v, "nsubj") >= 0 || isAsReported(tree, v))
                && tree.child(v, "obj", "ccomp", "xcomp") < 0;
    }

    /** "As reported by the Courier". */
    static boolean isAsReported(Tree tree, int v) {
        return tree.word(v).tag().equals("VBN") && tree.exactChild(v, "aux:pass") < 0 && Sayers.agent(tree, v) >= 0;
    }

    private static boolean isSayClauseOnly(Tree tree, int c) {
        return SayingWords.SAY.contains(tree.word(c).lemma())
                && tree.relation(c).equals("parataxis")
                && tree.child(c, "ccomp", "obj", "xcomp") < 0;
    }
}
