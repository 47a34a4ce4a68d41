package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;
import org.sitrep.claim.attribution.Headcounts;
import org.sitrep.claim.attribution.TollWords;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
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
            "gun",
            "mow",
            "slay",
            "lynch",
            "butcher",
            "dead");
    private static final Set<String> DIES = Set.of("die", "perish");
    private static final Set<String> HURT = Set.of("wound", "injure", "hurt", "maim");
    /** Rules of those lost: whoever is counted was killed. */
    private static final Set<String> LOSSES = Set.of(
            "lives", "lose-men", "loss-men", "pull-bodies", "bodies-brought", "are-dead", "meet-death", "pay-life");

    private static final Set<String> HELD =
            Set.of("arrest", "detain", "capture", "imprison", "kidnap", "abduct", "surrender");
    private static final Set<String> GROUND = Set.of(
            "position", "hill", "height", "checkpoint", "outpost", "post", "building", "house", "street", "bridge");
    private static final Set<String> ARMS = Set.of(
            "tank", "vehicle", "truck", "gun", "rifle", "weapon", "rocket", "missile", "drone", "depot", "mortar",
            "boat");
    private static final Set<String> REVISED = Set.of(
            "raise",
            "rise",
            "lower",
            "revise",
            "correct",
            "increase",
            "reduce",
            "cut",
            "update",
            "change",
            "grow",
            "climb",
            "fall",
            "go",
            "drop");
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
            boolean head = Headcounts.isNumber(tree, clause.head(), at);
            boolean own = at >= 0 && (clause.words().get(at) || isDescribed(tree, clause, at) || head);
            if (!own
                    || dividesOnly(tree, amount, at)
                    || isSetAside(tree, amount)
                    || TollWords.isOld(tree, tree.at(amount.span()))) {
                continue;
            }
            Unit read = unit(tree, clause, amount, at);
            boolean toll = TollWords.given(tree, clause.head(), clause.words());
            Unit given = toll && (read == Unit.OTHER || read == Unit.CIVILIANS)
                    ? TollWords.unit(tree, clause.head(), at, clause.words())
                    : Unit.OTHER;
            Unit counted = head && read == Unit.OTHER ? Headcounts.unit(tree, clause.head()) : read;
            Unit unit = DoneUnits.of(clause, given == Unit.OTHER ? counted : given);
            boolean nobody = amount.amount().high().orElse(1) == 0;
            if ((amount.isSingle() || nobody) && !HARMED.contains(unit)) {
                continue;
            }
            Amount counts = isRevised(tree, amount)
                    ? new Amount.Exactly(amount.amount().high().orElseThrow(), unit)
                    : number(tree, amount, toll).counting(unit);
            found.add(new Counted(
                    Cited.at(amount.span(), counts),
                    amount.counted().filter(c -> !head).map(c -> c.in(text))));
        }
        return found;
    }

    /** "Has gone up to 21" is 21. */
    private static Amount number(Tree tree, AmountMention mention, boolean toll) {
        if (toll
                && mention.amount() instanceof Amount.Between range
                && TollWords.changesFrom(tree, tree.at(mention.span()))) {
            return new Amount.Exactly(range.to(), range.unit());
        }
        return mention.amount() instanceof Amount.AtMost most && TollWords.risesTo(tree, tree.at(mention.span()))
                ? new Amount.Exactly(most.number(), most.unit())
                : mention.amount();
    }

    /** The noun that a relative or participial clause tells of: "23,000 people who have fled". */
    private static int described(Tree tree, Clause clause) {
        int at = clause.head();
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            String relation = tree.relation(at);
            if (relation.equals("acl:relcl") && tellsOfAll(tree, at) || relation.equals("acl")) {
                return tree.head(at);
            }
            if (!relation.equals("xcomp") && !relation.equals("conj")) {
                return -1;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private static boolean isDescribed(Tree tree, Clause clause, int at) {
        int noun = described(tree, clause);
        return noun >= 0
                && (noun == at || tree.head(noun) == at && tree.relation(noun).startsWith("nmod"));
    }

    /** "Who", "which" and "that" stand for the noun; "some of whom" and "where" do not. */
    private static boolean tellsOfAll(Tree tree, int head) {
        int subject = tree.exactChild(head, "nsubj", "nsubj:pass");
        return subject >= 0
                && Set.of("who", "which", "that").contains(tree.word(subject).lemma());
    }

    /** "Cut the territory in two": nothing is counted. */
    private static boolean dividesOnly(Tree tree, AmountMention amount, int at) {
        return amount.counted().isEmpty() && NounPhrase.caseOf(tree, at).equals("in");
    }

    /** "58, and not 85", "18 rather than 21", "raised its toll from 30 to 41": the figure that no longer holds. */
    private static boolean isSetAside(Tree tree, AmountMention amount) {
        int first = tree.at(amount.span());
        if (first < 2) {
            return false;
        }
        String before = tree.word(first - 1).lemma();
        String pair = tree.word(first - 2).lemma() + " " + before;
        if (Set.of("rather than", "instead of", "and not", ", not").contains(pair)) {
            return true;
        }
        boolean figure = before.equals("of")
                && Set.of("figure", "toll", "count", "number", "estimate", "tally")
                        .contains(tree.word(first - 2).lemma())
                && revises(tree, first)
                && IntStream.range(first + 1, tree.size() - 1)
                        .anyMatch(i -> tree.word(i).form().equals("to")
                                && tree.word(i + 1).tag().equals("CD"));
        if (figure) {
            return true;
        }
        boolean anew = IntStream.range(first, Math.min(tree.size(), first + 5))
                .anyMatch(i -> tree.word(i).form().equals("to"));
        return before.equals("from") && revises(tree, first) && anew && !isRevised(tree, amount);
    }

    /** "Raised its toll from 30 to 50": read as a range it is the second figure that holds. */
    private static boolean isRevised(Tree tree, AmountMention amount) {
        int first = tree.at(amount.span());
        return first > 0
                && amount.amount() instanceof Amount.Between
                && tree.word(first - 1).lemma().equals("from")
                && revises(tree, first);
    }

    private static boolean revises(Tree tree, int before) {
        return IntStream.range(0, before)
                .anyMatch(i -> REVISED.contains(tree.word(i).lemma())
                        && tree.word(i).tag().startsWith("VB"));
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
        if (isDescribed(tree, clause, at) || clause.light().contains(governor)) {
            governor = clause.head();
        }
        String lemma = tree.word(governor).lemma();
        Unit toll = tollOf(tree, governor);
        toll = toll == Unit.OTHER ? tollNamed(tree, clause.head()) : toll;
        toll = toll == Unit.OTHER ? tollPut(tree, governor, at) : toll;
        boolean any = unit == Unit.OTHER || unit == Unit.CIVILIANS && tollNamed(tree, clause.head()) != Unit.OTHER;
        if (any && toll != Unit.OTHER) {
            return toll;
        }
        if (lemma.equals("leave")) {
            for (int i = at + 1; i < tree.size() && i <= at + 3; i++) {
                String left = tree.word(i).lemma();
                if (left.equals("dead")
                        || HURT.contains(left)
                        || Set.of("wounded", "injured").contains(left)) {
                    return left.equals("dead") ? Unit.KILLED : Unit.WOUNDED;
                }
            }
        }
        if (clause.rule().filter(r -> LOSSES.contains(r.id())).isPresent()
                && (unit == Unit.OTHER || unit == Unit.CIVILIANS || unit == Unit.FIGHTERS)) {
            return Unit.KILLED;
        }
        boolean counts = counts(tree, governor, at) || unit != Unit.OTHER;
        if (amount.counted().isPresent() || counts) {
            boolean number = tree.relation(at).equals("nummod") && tree.head(at) >= 0;
            String noun = tree.word(number ? tree.head(at) : at).lemma();
            if (Set.of("dead", "death", "fatality", "body").contains(noun)) {
                return Unit.KILLED;
            }
            boolean bodies = tree.relation(at).startsWith("nmod")
                    && Set.of("body", "corpse", "remains", "death", "killing", "loss")
                            .contains(tree.word(tree.head(at)).lemma());
            if (bodies) {
                return Unit.KILLED;
            }
            if (Set.of("injured", "wounded", "injury").contains(noun)) {
                return Unit.WOUNDED;
            }
            for (int c : tree.children(at)) {
                if (tree.relation(c).equals("acl") && tree.word(c).tag().equals("VBN")) {
                    Unit harmed = harmed(tree.word(c).lemma());
                    if (harmed != Unit.OTHER) {
                        return harmed;
                    }
                }
            }
            boolean undergoes = isDescribed(tree, clause, at)
                    || clause.light().stream()
                                    .anyMatch(l -> tree.exactChild(l, "nsubj:pass", "nsubj") >= 0
                                            && tree.dominates(tree.exactChild(l, "nsubj:pass", "nsubj"), at))
                            && (DIES.contains(lemma) || tree.exactChild(governor, "aux:pass") >= 0)
                    || tree.exactChild(governor, "nsubj:pass") >= 0
                            && tree.dominates(tree.exactChild(governor, "nsubj:pass"), at)
                    || tree.child(governor, "obj") >= 0 && tree.dominates(tree.child(governor, "obj"), at)
                    || DIES.contains(lemma)
                    || isHeadline(tree, governor, at)
                    || Set.of("flee", "surrender").contains(lemma)
                    || tree.dominates(at, governor);
            if (undergoes || at == governor) {
                Unit harmed = harmed(lemma);
                if (harmed != Unit.OTHER) {
                    return harmed;
                }
                if (HELD.contains(lemma) && !lemma.equals("surrender") && !isTaken(tree, amount)) {
                    return Unit.DETAINED;
                }
                boolean gone = GONE.contains(lemma) || leavesHome(tree, clause, governor);
                if (gone && unit == Unit.CIVILIANS) {
                    return Unit.DISPLACED;
                }
            }
        }
        return unit;
    }

    /** "Captured nine villages", "captured four tanks": what is taken and not detained. */
    private static boolean isTaken(Tree tree, AmountMention amount) {
        return IntStream.range(0, tree.size())
                .filter(i -> amount.span().overlaps(tree.word(i).span()))
                .mapToObj(i -> tree.word(i).lemma())
                .anyMatch(n -> SpokenPlaces.isKind(n) || GROUND.contains(n) || ARMS.contains(n));
    }

    /** "Nine people killed in shelling". */
    private static boolean isHeadline(Tree tree, int verb, int at) {
        int subject = tree.exactChild(verb, "nsubj");
        return tree.word(verb).tag().equals("VBN")
                && subject >= 0
                && tree.dominates(subject, at)
                && tree.exactChild(verb, "aux", "obj") < 0;
    }

    private static Unit harmed(String lemma) {
        return DEAD.contains(lemma) ? Unit.KILLED : HURT.contains(lemma) ? Unit.WOUNDED : Unit.OTHER;
    }

    /** "Driven from their homes", "took flight", "left their homes". */
    private static boolean leavesHome(Tree tree, Clause clause, int governor) {
        boolean home = clause.words().stream()
                .anyMatch(i -> Set.of("home", "house").contains(tree.word(i).lemma()));
        boolean flight =
                clause.words().stream().anyMatch(i -> tree.word(i).lemma().equals("flight"));
        String lemma = tree.word(governor).lemma();
        boolean from = tree.children(governor).stream()
                .anyMatch(c -> tree.relation(c).startsWith("obl")
                        && NounPhrase.caseOf(tree, c).equals("from"));
        return home && Set.of("leave", "abandon").contains(lemma)
                || (home || from) && Set.of("drive", "force", "expel").contains(lemma)
                || flight && lemma.equals("take");
    }

    /** "The number of people killed has risen to seven": what the subject says is counted. */
    private static Unit tollOf(Tree tree, int governor) {
        int subject = tree.exactChild(governor, "nsubj");
        return subject < 0 ? Unit.OTHER : tollNamed(tree, subject);
    }

    /** "Put the dead at nine": the object is counted. */
    private static Unit tollPut(Tree tree, int governor, int at) {
        int object = tree.exactChild(governor, "obj");
        boolean put = object >= 0
                && object < at
                && Set.of("put", "estimate", "reckon", "place", "give", "number")
                        .contains(tree.word(governor).lemma());
        return !put
                ? Unit.OTHER
                : switch (tree.word(object).lemma()) {
                    case "dead", "killed" -> Unit.KILLED;
                    case "wounded", "injured" -> Unit.WOUNDED;
                    default -> Unit.OTHER;
                };
    }

    /** What a noun of counting counts: "the number of people killed", "the toll". */
    private static Unit tollNamed(Tree tree, int noun) {
        if (!Set.of("toll", "number", "count", "figure", "total", "tally")
                .contains(tree.word(noun).lemma())) {
            return Unit.OTHER;
        }
        BitSet words = tree.subtree(noun);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            String lemma = tree.word(i).lemma();
            if (DEAD.contains(lemma) || lemma.equals("death")) {
                return Unit.KILLED;
            }
            if (HURT.contains(lemma) || lemma.equals("wounded") || lemma.equals("injured")) {
                return Unit.WOUNDED;
            }
        }
        return tree.word(noun).lemma().equals("toll") ? Unit.KILLED : Unit.OTHER;
    }

    private static boolean counts(Tree tree, int governor, int at) {
        return governor >= 0 && tree.dominates(governor, at);
    }
}
