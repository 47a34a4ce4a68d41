package org.sitrep.claim.modality;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    /** "It is untrue that". */
    private static final Set<String> UNTRUE =
            Set.of("untrue", "false", "lie", "incorrect", "wrong", "fabrication", "invention", "nonsense");

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
            "ready",
            "poise",
            "poised");
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
    private static final Set<String> PROMISE = Set.of("promise", "pledge", "vow", "determined");
    /** Verbs with an event for their object that is still to come. */
    private static final Set<String> PREPARING = Set.of("plan", "prepare", "propose", "consider", "contemplate");

    /** Verbs with an event for their object that does not come. */
    private static final Set<String> AVERTING = Set.of("avert", "prevent", "cancel", "avoid", "foil", "thwart");

    /** What is said in a report that is withdrawn is withdrawn whole. */
    private static final Set<String> WITHDRAWN = Set.of("withdraw", "retract", "rescind", "revoke", "disown");

    private static final Set<String> ORDER = Set.of("order", "instruct", "command");
    private static final Set<String> FEAR = Set.of("fear", "worry", "concern", "afraid");

    private static String cueOf(Tree tree, Saying saying) {
        return saying.cueWord() < 0 ? "" : tree.word(saying.cueWord()).lemma();
    }

    /**
     * The stance of the clause that {@code head} heads.
     *
     * @param act the word of the act that is coded; a demand, an accusation or an agreement is itself done
     * @param isDone whether that act is done by saying so
     * @param words the clause's own words
     * @param light governors above the head
     * @param sayings the sayings that cover the clause, outer first
     */
    public Stance read(
            Tree tree, int head, int act, boolean isDone, BitSet words, List<Integer> light, List<Saying> sayings) {
        if (isDone && act != head && light.contains(act)) {
            List<Integer> above = light.subList(light.indexOf(act) + 1, light.size());
            return read(tree, act, act, false, words, above, sayings);
        }
        Polarity polarity = Polarity.AFFIRMED;
        Modality modality = Modality.ACTUAL;
        Optional<Span> marker = Optional.empty();
        boolean aside = isRelative(tree, head);
        for (Saying saying : sayings) {
            if (aside && saying.kind() != Saying.Kind.SAYS && saying.kind() != Saying.Kind.DENIES
                    || isReport(tree, saying)) {
                continue;
            }
            switch (saying.kind()) {
                case DENIES -> {
                    boolean meant = tree.head(head) >= 0 && saying.apart().get(tree.head(head));
                    boolean all = WITHDRAWN.contains(cueOf(tree, saying));
                    if (!meant
                            && !all
                            && (aside
                                    || tree.relation(head).startsWith("acl")
                                    || tree.relation(head).startsWith("advcl"))) {
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
                    if (modality == Modality.FEARED) {
                        continue;
                    }
                    if (Set.of("will", "shall", "'ll", "would", "wo").contains(lemma)) {
                        modality = Modality.PLANNED;
                        marker = Optional.of(span);
                    } else if (MAYBE.contains(lemma) && !cannot(tree, at, lemma) && !isPerceived(tree, at, lemma)) {
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
                    if (Set.of("nobody", "none", "nothing").contains(lemma)) {
                        polarity = Polarity.DENIED;
                        marker = Optional.of(span);
                    } else if (determiner >= 0 && tree.word(determiner).lemma().equals("no") && !isLack(tree, head)) {
                        polarity = Polarity.DENIED;
                        marker = Optional.of(tree.word(determiner).span());
                    }
                }
            }
        }
        if (isMerelyPossible(tree, top)) {
            modality = Modality.POSSIBLE;
            marker = Optional.of(tree.word(tree.head(top)).span());
        }
        if (act != head && !light.contains(act) && tree.dominates(head, act)) {
            String lemma = tree.word(head).lemma();
            if (modality == Modality.ACTUAL && PREPARING.contains(lemma) && tree.exactChild(head, "nsubj:pass") < 0) {
                modality = Modality.PLANNED;
                marker = Optional.of(tree.word(head).span());
            } else if (polarity == Polarity.AFFIRMED && isAverted(tree, head)) {
                polarity = Polarity.DENIED;
                marker = Optional.of(tree.word(head).span());
            }
        }
        Optional<Span> looming = modality == Modality.ACTUAL ? Looming.of(tree, head, act) : Optional.empty();
        if (looming.isPresent()) {
            modality = Modality.POSSIBLE;
            marker = looming;
        }
        Optional<Span> disowned = polarity == Polarity.AFFIRMED ? Disowned.of(tree, act) : Optional.empty();
        if (disowned.isPresent()) {
            polarity = Polarity.DENIED;
            marker = disowned;
        }
        if (modality == Modality.PLANNED && isConditional(tree, head)) {
            modality = Modality.POSSIBLE;
        }
        if (modality == Modality.ACTUAL) {
            int word = hedge(tree, head, words);
            if (word >= 0) {
                modality = Modality.POSSIBLE;
                marker = Optional.of(tree.word(word).span());
            } else if (orders(tree, head)) {
                modality = Modality.ORDERED;
                marker = Optional.of(tree.word(head).span());
            } else if (PROMISE.contains(tree.word(head).lemma())
                    && (tree.child(head, "obj") >= 0 || tree.child(head, "xcomp") >= 0)) {
                modality = Modality.PLANNED;
                marker = Optional.of(tree.word(head).span());
            }
        }
        int governor = tree.head(top);
        if (governor >= 0
                && Set.of("ccomp", "csubj", "acl", "advcl").contains(tree.relation(top))
                && UNTRUE.contains(tree.word(governor).lemma())
                && tree.exactChild(governor, "cop") >= 0
                && !hasNot(tree, governor)) {
            polarity = Polarity.DENIED;
            marker = Optional.of(tree.word(governor).span());
        }
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
        boolean easy = governor >= 0
                && tree.word(governor).tag().startsWith("JJ")
                && !PLAN.contains(tree.word(governor).lemma());
        boolean infinitive = light.isEmpty()
                && !easy
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

    /** "It is possible that they will be taken there". */
    private static boolean isMerelyPossible(Tree tree, int top) {
        int governor = tree.head(top);
        return governor >= 0
                && Set.of("possible", "conceivable", "probable", "likely")
                        .contains(tree.word(governor).lemma())
                && tree.word(governor).tag().startsWith("JJ")
                && tree.child(governor, "cop") >= 0
                && Set.of("ccomp", "csubj", "parataxis", "nsubj").contains(tree.relation(top))
                && tree.exactChild(top, "nsubj", "nsubj:pass") >= 0;
    }

    /** "Ruled out a withdrawal", "called off the offensive", "averted an attack": what is named does not happen. */
    private static boolean isAverted(Tree tree, int head) {
        String lemma = tree.word(head).lemma();
        String particle = tree.children(head).stream()
                .filter(c -> tree.relation(c).equals("compound:prt"))
                .map(c -> tree.word(c).lemma())
                .findFirst()
                .orElse("");
        return AVERTING.contains(lemma)
                || lemma.equals("rule") && particle.equals("out")
                || lemma.equals("call") && particle.equals("off");
    }

    /** "Ordered an air strike", "called in artillery". */
    private static boolean orders(Tree tree, int head) {
        String lemma = tree.word(head).lemma();
        boolean in = tree.children(head).stream()
                .anyMatch(c -> tree.word(c).lemma().equals("in")
                                && tree.relation(c).startsWith("compound")
                        || tree.relation(c).startsWith("obl")
                                && tree.child(c, "case") >= 0
                                && tree.word(tree.child(c, "case")).lemma().equals("in")
                                && Set.of("airstrike", "strike", "artillery", "reinforcement")
                                        .contains(tree.word(c).lemma()));
        return ORDER.contains(lemma) && tree.child(head, "obj") >= 0 || lemma.equals("call") && in;
    }

    /** "If they attack, the army will answer": what hangs on a condition is not planned. */
    private static boolean isConditional(Tree tree, int head) {
        return tree.children(head).stream()
                .filter(c -> tree.relation(c).startsWith("advcl"))
                .map(c -> tree.child(c, "mark"))
                .anyMatch(m ->
                        m >= 0 && Set.of("if", "unless").contains(tree.word(m).lemma()));
    }

    /** "Where hundreds are held": a relative clause is told by the one who reports, not by the one who doubts. */
    private static boolean hasNot(Tree tree, int word) {
        return tree.children(word).stream()
                .anyMatch(c -> NOT.contains(tree.word(c).lemma()));
    }

    private static boolean isRelative(Tree tree, int head) {
        for (int at = head, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
            String relation = tree.relation(at);
            if (relation.equals("acl:relcl")) {
                return true;
            }
            if (!relation.equals("xcomp") && !relation.equals("conj")) {
                return false;
            }
        }
        return false;
    }

    /** "No bakery has flour left", "no water remains": what is lacking is told, nothing is denied. */
    private static boolean isLack(Tree tree, int head) {
        return tree.subtree(head).stream()
                .anyMatch(w -> Set.of("left", "remains", "remain", "remaining", "anymore", "longer")
                        .contains(tree.word(w).form().toLowerCase(Locale.ROOT)));
    }

    /** "Are reported to have died": told, not doubted. */
    private static boolean isReport(Tree tree, Saying saying) {
        return saying.kind() == Saying.Kind.BELIEVES
                && saying.cueWord() >= 0
                && tree.word(saying.cueWord()).lemma().equals("report");
    }

    /** "Could not flee": they were not able to; nothing is doubted. */
    private static boolean cannot(Tree tree, int verb, String auxiliary) {
        return auxiliary.equals("could")
                && tree.children(verb).stream()
                        .anyMatch(
                                c -> Set.of("not", "n't").contains(tree.word(c).lemma()));
    }

    /** "Gunfire could be heard": it was heard. */
    private static boolean isPerceived(Tree tree, int verb, String auxiliary) {
        return auxiliary.equals("could")
                && tree.child(verb, "aux:pass") >= 0
                && Set.of("hear", "see", "find").contains(tree.word(verb).lemma());
    }

    /** "Perhaps several hundred", "on the verge of being captured", "those were likely to be": the word that hedges, or -1. */
    private static int hedge(Tree tree, int head, BitSet words) {
        if (MAYBE.contains(tree.word(head).lemma()) && tree.word(head).tag().startsWith("JJ")) {
            return head;
        }
        int above = tree.head(head);
        if (above >= 0
                && Set.of("verge", "brink").contains(tree.word(above).lemma())
                && tree.relation(head).startsWith("a")) {
            return above;
        }
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            int governor = tree.head(i);
            if (Set.of("perhaps", "possibly").contains(tree.word(i).lemma())
                    && governor >= 0
                    && (governor == head
                            || tree.head(governor) == head
                            || tree.head(Math.max(tree.head(governor), 0)) == head)) {
                return i;
            }
        }
        return -1;
    }
}
