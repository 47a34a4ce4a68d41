package org.sitrep.claim.modality;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Stance.Modality;
import org.sitrep.claim.Stance.Polarity;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.syntax.Tree;

/** Reads the stance of a clause. Safe for use by several threads. */
public final class StanceReader {
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor", "no");
    private static final Set<String> PLAN = Set.of(
            "plan",
            "intend",
            "prepare",
            "expect",
            "aim",
            "vow",
            "pledge",
            "promise",
            "threaten",
            "want",
            "seek",
            "agree",
            "propose",
            "offer",
            "hope",
            "decide",
            "set",
            "due",
            "ready");
    private static final Set<String> MAYBE = Set.of(
            "may",
            "might",
            "could",
            "possibly",
            "perhaps",
            "probably",
            "likely",
            "apparently",
            "reportedly",
            "allegedly",
            "presumably",
            "unclear",
            "appear",
            "seem",
            "possible",
            "suspected",
            "thought",
            "believed");
    private static final Set<String> ORDER = Set.of("order", "instruct", "command");
    private static final Set<String> FEAR = Set.of("fear", "worry", "concern", "afraid");

    /**
     * The stance of the clause that {@code head} heads.
     *
     * @param words the clause's own words
     * @param light governors above the head
     * @param sayings the sayings that cover the clause, outer first
     */
    public Stance read(Tree tree, int head, BitSet words, List<Integer> light, List<Saying> sayings) {
        Polarity polarity = Polarity.AFFIRMED;
        Modality modality = Modality.ACTUAL;
        Optional<Span> marker = Optional.empty();
        for (Saying saying : sayings) {
            switch (saying.kind()) {
                case DENIES -> {
                    if (tree.relation(head).startsWith("acl")
                            || tree.relation(head).startsWith("advcl")) {
                        continue;
                    }
                    polarity = Polarity.DENIED;
                    marker = Optional.of(saying.cue());
                }
                case BELIEVES -> {
                    modality = Modality.POSSIBLE;
                    marker = Optional.of(saying.cue());
                }
                case EXPECTS -> {
                    modality = Modality.PLANNED;
                    marker = Optional.of(saying.cue());
                }
                case FEARS -> {
                    modality = Modality.FEARED;
                    marker = Optional.of(saying.cue());
                }
                case SAYS -> {}
            }
        }
        for (int above : light) {
            String lemma = tree.word(above).lemma();
            Span span = tree.word(above).span();
            if (lemma.equals("refuse") || lemma.equals("fail") || lemma.equals("unable")) {
                polarity = Polarity.DENIED;
                marker = Optional.of(span);
            } else if (PLAN.contains(lemma) || lemma.equals("go")) {
                modality = Modality.PLANNED;
                marker = Optional.of(span);
            } else if (ORDER.contains(lemma)
                    || Set.of("urge", "ask", "demand", "call").contains(lemma)) {
                modality = Modality.ORDERED;
                marker = Optional.of(span);
            } else if (MAYBE.contains(lemma) || lemma.equals("believe") || lemma.equals("think")) {
                modality = Modality.POSSIBLE;
                marker = Optional.of(span);
            }
        }
        int top = light.isEmpty() ? head : light.get(light.size() - 1);
        for (int at : light.isEmpty() ? List.of(head) : List.of(head, top)) {
            for (int c : tree.children(at)) {
                String relation = tree.relation(c);
                String lemma = tree.word(c).lemma();
                Span span = tree.word(c).span();
                if (NOT.contains(lemma)
                        && (relation.startsWith("advmod")
                                || relation.equals("neg")
                                || relation.equals("det")
                                || relation.equals("cc:preconj"))) {
                    polarity = polarity == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
                    marker = Optional.of(span);
                } else if (relation.startsWith("aux")) {
                    if (Set.of("will", "shall", "'ll", "would", "wo").contains(lemma)) {
                        modality = Modality.PLANNED;
                        marker = Optional.of(span);
                    } else if (MAYBE.contains(lemma)) {
                        modality = Modality.POSSIBLE;
                        marker = Optional.of(span);
                    }
                } else if ((relation.startsWith("advmod") || relation.equals("xcomp") || relation.equals("amod"))
                        && MAYBE.contains(lemma)) {
                    modality = Modality.POSSIBLE;
                    marker = Optional.of(span);
                } else if (relation.equals("mark") && lemma.equals("if")) {
                    modality = Modality.POSSIBLE;
                    marker = Optional.of(span);
                } else if (relation.startsWith("nsubj") || relation.equals("obj")) {
                    int determiner = tree.child(c, "det");
                    if (determiner >= 0 && tree.word(determiner).lemma().equals("no")) {
                        polarity = Polarity.DENIED;
                        marker = Optional.of(tree.word(determiner).span());
                    }
                }
            }
        }
        int governor = tree.head(top);
        if (governor >= 0 && Set.of("ccomp", "xcomp", "advcl", "acl").contains(tree.relation(top))) {
            String lemma = tree.word(governor).lemma();
            if (modality == Modality.ACTUAL) {
                if (FEAR.contains(lemma)) {
                    modality = Modality.FEARED;
                    marker = Optional.of(tree.word(governor).span());
                } else if (ORDER.contains(lemma)) {
                    modality = Modality.ORDERED;
                    marker = Optional.of(tree.word(governor).span());
                } else if (lemma.equals("plan")
                        || lemma.equals("expect")
                        || lemma.equals("prepare")
                        || lemma.equals("vow")) {
                    modality = Modality.PLANNED;
                    marker = Optional.of(tree.word(governor).span());
                }
            }
        }
        boolean infinitive = light.isEmpty()
                && tree.word(head).tag().equals("VB")
                && tree.children(head).stream()
                        .anyMatch(c -> tree.word(c).form().equals("to"))
                && (tree.relation(head).startsWith("advcl")
                        || tree.relation(head).equals("acl")
                        || tree.relation(head).equals("xcomp")
                        || tree.relation(head).equals("ccomp"));
        if (infinitive && modality == Modality.ACTUAL && words.get(head)) {
            modality = Modality.PLANNED;
            marker = Optional.of(tree.word(head).span());
        }
        return polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL
                ? Stance.PLAIN
                : new Stance(polarity, modality, marker);
    }
}
