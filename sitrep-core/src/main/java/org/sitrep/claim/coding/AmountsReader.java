package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.AmountMention;

/** Reads how many, and of whom. */
final class AmountsReader {
    private static final Set<String> DEAD = Set.of(
            "kill",
            "die",
            "murder",
            "execute",
            "behead",
            "assassinate",
            "massacre",
            "shoot",
            "slaughter",
            "perish",
            "dead");
    private static final Set<String> HURT = Set.of("wound", "injure", "hurt", "maim");
    private static final Set<String> HELD =
            Set.of("arrest", "detain", "capture", "imprison", "kidnap", "abduct", "surrender");
    private static final Set<String> GONE = Set.of("displace", "flee", "uproot", "evacuate");
    /** One person without a number is a figure of a claim only when harmed. */
    private static final Set<Unit> HARMED = Set.of(Unit.KILLED, Unit.WOUNDED, Unit.DETAINED);

    private final String text;
    private final List<Mention> mentions;

    /** A reader for one report. */
    AmountsReader(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The numbers of a clause. */
    List<Counted> read(Tree tree, Clause clause) {
        List<Counted> found = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!(mention instanceof AmountMention amount)) {
                continue;
            }
            int at = tree.headOf(amount.span());
            if (at < 0 || !clause.words().get(at)) {
                continue;
            }
            Unit unit = unit(tree, clause, amount, at);
            boolean nobody = amount.amount().high().orElse(1) == 0;
            if ((amount.isSingle() || nobody) && !HARMED.contains(unit)) {
                continue;
            }
            found.add(new Counted(
                    Cited.at(amount.span(), amount.amount().counting(unit)),
                    amount.counted().map(c -> c.in(text))));
        }
        return found;
    }

    private static Unit unit(Tree tree, Clause clause, AmountMention amount, int at) {
        Unit unit = amount.amount().unit();
        if (unit == Unit.SHARE || unit == Unit.VEHICLES) {
            return unit;
        }
        int governor = at;
        for (int i = at; i >= 0; i = tree.head(i)) {
            governor = i;
            if (tree.word(i).tag().startsWith("VB") || i == clause.head()) {
                break;
            }
        }
        String lemma = tree.word(governor).lemma();
        Unit toll = tollOf(tree, governor);
        if (unit == Unit.OTHER && toll != Unit.OTHER) {
            return toll;
        }
        boolean counts = counts(tree, governor, at) || unit != Unit.OTHER;
        if (amount.counted().isPresent() || counts) {
            String noun = tree.word(at).lemma();
            if (Set.of("dead", "death", "fatality", "body").contains(noun)) {
                return Unit.KILLED;
            }
            if (Set.of("injured", "wounded", "injury").contains(noun)) {
                return Unit.WOUNDED;
            }
            boolean undergoes = tree.exactChild(governor, "nsubj:pass") >= 0
                            && tree.dominates(tree.exactChild(governor, "nsubj:pass"), at)
                    || tree.child(governor, "obj") >= 0 && tree.dominates(tree.child(governor, "obj"), at)
                    || Set.of("die", "perish", "flee", "surrender").contains(lemma)
                    || tree.dominates(at, governor);
            if (undergoes || at == governor) {
                if (DEAD.contains(lemma)) {
                    return Unit.KILLED;
                }
                if (HURT.contains(lemma)) {
                    return Unit.WOUNDED;
                }
                if (HELD.contains(lemma) && !lemma.equals("surrender")) {
                    return Unit.DETAINED;
                }
                if (GONE.contains(lemma) && unit == Unit.CIVILIANS) {
                    return Unit.DISPLACED;
                }
            }
        }
        return unit;
    }

    /** "The number of people killed has risen to seven": what the subject says is counted. */
    private static Unit tollOf(Tree tree, int governor) {
        int subject = tree.exactChild(governor, "nsubj");
        if (subject < 0
                || !Set.of("toll", "number", "count")
                        .contains(tree.word(subject).lemma())) {
            return Unit.OTHER;
        }
        BitSet words = tree.subtree(subject);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String lemma = tree.word(i).lemma();
            if (DEAD.contains(lemma) || lemma.equals("death")) {
                return Unit.KILLED;
            }
            if (HURT.contains(lemma)) {
                return Unit.WOUNDED;
            }
        }
        return tree.word(subject).lemma().equals("toll") ? Unit.KILLED : Unit.OTHER;
    }

    private static boolean counts(Tree tree, int governor, int at) {
        return governor >= 0 && tree.dominates(governor, at);
    }
}
