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

/** Sayings of one who is quoted or cited by another: "quoted an activist as saying", "citing a doctor". */
final class Quoters {
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private final VoiceReader voices;
    private final Chains chains;

    Quoters(VoiceReader voices, Chains chains) {
        this.voices = voices;
        this.chains = chains;
    }

    /** Whether a verb is the "saying" of "quoted as saying". */
    static boolean isAsSaying(Tree tree, int v) {
        boolean saying = tree.word(v).tag().equals("VBG")
                && v > 0
                && tree.word(v - 1).lemma().equals("as");
        boolean having = tree.word(v).tag().equals("VBN")
                && v > 1
                && tree.word(v - 1).form().equals("having")
                && tree.word(v - 2).lemma().equals("as");
        return Set.of("say", "state", "tell", "confirm", "announce")
                        .contains(tree.word(v).lemma())
                && (saying || having)
                && quoter(tree, v) >= 0;
    }

    /** Whether "as saying" follows the verb of quoting, which then tells who says what. */
    static boolean quotesAsSaying(Tree tree, int v) {
        for (int i = v + 1; QUOTING.contains(tree.word(v).lemma()) && i < tree.size(); i++) {
            if (isAsSaying(tree, i)) {
                return quoter(tree, i) == v;
            }
        }
        return false;
    }

    /** The verb "quoted" before "as saying". */
    private static int quoter(Tree tree, int v) {
        for (int i = v - 1; i >= 0; i--) {
            if (QUOTING.contains(tree.word(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /** "The Dispatch quoted an activist as saying", "an activist was quoted by the Dispatch as saying". */
    Optional<Saying> asSaying(Tree tree, int v) {
        int quoter = quoter(tree, v);
        boolean passive = tree.exactChild(quoter, "nsubj:pass", "aux:pass") >= 0;
        int outlet = passive ? Sayers.agent(tree, quoter) : tree.exactChild(quoter, "nsubj");
        int behind = passive && outlet < 0 ? agentBehind(tree, v) : -1;
        outlet = behind < 0 ? outlet : behind;
        int person = passive ? tree.exactChild(quoter, "nsubj:pass", "nsubj") : tree.exactChild(quoter, "obj");
        List<Cited<Voice>> hops = new ArrayList<>();
        if (outlet >= 0) {
            voices.read(tree, outlet).ifPresent(hops::add);
        }
        if (person >= 0) {
            voices.read(tree, person).ifPresent(hops::add);
        }
        BitSet content = new BitSet();
        BitSet apart = new BitSet();
        int comma = behind >= 0 || tree.size() - v < 4 ? commaBefore(tree, quoter) : -1;
        if (comma > 2) {
            content.set(0, comma);
            apart.set(comma, tree.size());
        } else {
            content.set(v + 1, tree.size());
            apart.set(0, v + 1);
        }
        if (hops.isEmpty() || content.cardinality() < 2) {
            return Optional.empty();
        }
        if (v + 1 < tree.size() && tree.word(v + 1).lemma().equals("that")) {
            apart.set(v + 1);
        }
        content.andNot(apart);
        chains.remember(hops);
        return Optional.of(new Saying(
                hops, Link.of(hops.get(hops.size() - 1).value()), tree.word(v).span(), v, content, apart, Kind.SAYS));
    }

    /** "…, the governor was quoted as saying by the Herald": who quotes, named behind. */
    private static int agentBehind(Tree tree, int v) {
        if (v + 2 >= tree.size() || !tree.word(v + 1).lemma().equals("by")) {
            return -1;
        }
        int last = -1;
        for (int i = v + 2; i < tree.size(); i++) {
            if (tree.word(i).tag().startsWith("NN")) {
                last = i;
            } else if (last >= 0 || !tree.word(i).tag().matches("DT|JJ|CD|PRP\\$")) {
                break;
            }
        }
        return last;
    }

    /** The comma before the clause that quotes, -1 when there is none. */
    private static int commaBefore(Tree tree, int quoter) {
        int comma = quoter;
        while (comma > 0 && !tree.word(comma).form().equals(",")) {
            comma--;
        }
        return comma;
    }

    /** Whether a verb hangs beside a clause and cites somebody for it. */
    static boolean isCiting(Tree tree, int v) {
        return (tree.relation(v).startsWith("advcl") || tree.relation(v).equals("acl"))
                && QUOTING.contains(tree.word(v).lemma());
    }

    /** Whether a word says something, or is the one who does: then the citing clause only adds to its chain. */
    private static boolean says(Tree tree, int word) {
        boolean speaker = tree.relation(word).equals("nsubj") && tree.head(word) >= 0;
        return SayingWords.SAY.contains(
                tree.word(speaker ? tree.head(word) : word).lemma());
    }

    /** "Reuters, citing a doctor, said": the citing clause adds its object after the subject of the clause it hangs on. */
    Optional<Saying> citing(Tree tree, int v) {
        int object = tree.child(v, "obj");
        int governor = tree.head(v);
        if (object < 0 || governor < 0 || says(tree, governor)) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, object);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = tree.subtree(v);
        BitSet content = tree.subtree(ToldClause.around(tree, governor));
        content.andNot(apart);
        return Optional.of(voices.says(voice.get(), tree, v, content, apart, Kind.SAYS));
    }

    /** Those whom the verb or its speaker cites: "Reuters, citing a doctor, said". */
    List<Cited<Voice>> cited(Tree tree, int v, int speaker) {
        List<Cited<Voice>> cited = new ArrayList<>();
        List<Integer> below = new ArrayList<>(tree.children(v));
        below.addAll(tree.children(speaker));
        for (int c : below) {
            boolean clause =
                    tree.relation(c).startsWith("advcl") || tree.relation(c).startsWith("acl");
            int object = clause && QUOTING.contains(tree.word(c).lemma()) ? tree.child(c, "obj") : -1;
            if (object >= 0) {
                voices.read(tree, object).ifPresent(cited::add);
            }
        }
        return cited;
    }
}
