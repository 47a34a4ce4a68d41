package org.sitrep.claim.coding;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;

/** Tells things that happen from states that hold and from numbers that are so at a time. */
public final class KindReader {
    /** Verbs of a stock: with a number of people they make an estimate. */
    private static final Set<String> STOCK = Set.of(
            "remain",
            "be",
            "stay",
            "number",
            "include",
            "exist",
            "have",
            "hold",
            "contain",
            "leave",
            "make",
            "comprise",
            "total",
            "command",
            "live",
            "house",
            "shelter",
            "detain",
            "keep",
            "jail",
            "imprison",
            "host",
            "accommodate",
            "dig",
            "entrench",
            "hole",
            "trap",
            "besiege",
            "hide",
            "control",
            "face",
            "need");

    private static final Set<String> STATIVE = Set.of(
            "be",
            "have",
            "remain",
            "include",
            "contain",
            "know",
            "want",
            "need",
            "believe",
            "think",
            "look",
            "seem",
            "appear",
            "mean",
            "lack",
            "face",
            "live",
            "stay",
            "stand",
            "lie",
            "keep",
            "own",
            "belong",
            "depend",
            "consist",
            "hope",
            "require",
            "continue",
            "exist",
            "concern",
            "fear",
            "support",
            "view",
            "see",
            "feel",
            "like",
            "matter",
            "work",
            "exclude",
            "enjoy");

    private static final Set<String> BURNING = Set.of("fire", "flame", "flames", "ablaze", "alight", "aflame");

    private static final Set<String> NUMBERS = Set.of("number", "population", "strength", "total", "figure");
    private static final Set<String> CHANGES = Set.of(
            "rise",
            "grow",
            "double",
            "triple",
            "quadruple",
            "swell",
            "increase",
            "fall",
            "shrink",
            "drop",
            "reach",
            "dwindle",
            "stand",
            "exceed");
    private static final Set<String> USUALLY =
            Set.of("rarely", "usually", "often", "always", "never", "sometimes", "normally", "traditionally");

    private KindReader() {}

    /** What a clause with these particulars asserts. */
    public static Assertion read(Tree tree, Clause clause, Particulars particulars) {
        return switch (kind(tree, clause, particulars)) {
            case "estimate" -> new Assertion.Estimate(particulars);
            case "condition" -> new Assertion.Condition(particulars);
            default -> new Assertion.Occurrence(particulars);
        };
    }

    private static String kind(Tree tree, Clause clause, Particulars particulars) {
        if (clause.told() || burns(tree, clause.head()) || isDatedLine(tree, clause, particulars)) {
            return "occurrence";
        }
        int head = clause.head();
        String lemma = tree.word(head).lemma();
        boolean copula = tree.child(head, "cop") >= 0;
        boolean verb = tree.word(head).tag().startsWith("VB");
        String kind = clause.rule()
                .map(Rule::kind)
                .orElse(
                        copula || !verb || STATIVE.contains(lemma) || holdsNow(tree, head)
                                ? "condition"
                                : "occurrence");
        boolean people = counts(tree, head, particulars) || opens(tree, clause, particulars);
        if (kind.equals("occurrence")
                && lemma.equals("have")
                && tree.word(head).tag().matches("VBZ|VBP")) {
            kind = "condition";
        }
        boolean gone = tree.word(head).form().equals("gone");
        if (kind.equals("occurrence") && verb && !gone && (holdsNow(tree, head) || habitual(tree, head))) {
            kind = "condition";
        }
        boolean custody =
                clause.rule().map(r -> r.plover().equals(Optional.of("COERCE"))).orElse(false)
                        && isPassive(tree, head)
                        && tree.exactChild(head, "aux") >= 0
                        && STOCK.contains(lemma);
        if (people
                && (!lemma.equals("have") || hasNumber(tree, head))
                && (kind.equals("condition") && (STOCK.contains(lemma) || copula || !verb) || custody)) {
            kind = "estimate";
        }
        if (clause.rule().isEmpty() && CHANGES.contains(lemma) && changesNumber(tree, head)) {
            kind = "estimate";
        }
        return kind;
    }

    /** "An airliner is on fire", "the depot is in flames": what burns happens. */
    private static boolean burns(Tree tree, int head) {
        return tree.child(head, "cop") >= 0 && BURNING.contains(tree.word(head).lemma());
    }

    /** "Burning lorries at the airport, Saturday": a line without a verb that names a day tells what happened on it. */
    private static boolean isDatedLine(Tree tree, Clause clause, Particulars particulars) {
        int head = clause.head();
        return clause.rule().isEmpty()
                && tree.relation(head).equals("root")
                && tree.word(head).tag().startsWith("NN")
                && tree.exactChild(head, "cop", "nsubj", "nsubj:pass") < 0
                && particulars
                        .when()
                        .filter(w -> w.value() instanceof When.OnDay)
                        .isPresent();
    }

    /** "Up to 4,000 of them were in the city": what is counted opens the clause, however the parser hung it. */
    private static boolean opens(Tree tree, Clause clause, Particulars particulars) {
        int first = clause.words().nextSetBit(0);
        return first >= 0
                && particulars.amounts().stream()
                        .anyMatch(a -> isStock(a)
                                && a.amount()
                                        .from()
                                        .firstSpan()
                                        .filter(s -> s.overlaps(tree.word(first).span()))
                                        .isPresent());
    }

    /** "The group had had about 25,000": a bare number is had. */
    private static boolean hasNumber(Tree tree, int head) {
        int object = tree.exactChild(head, "obj");
        return object >= 0 && tree.word(object).tag().equals("CD");
    }

    private static boolean isPassive(Tree tree, int head) {
        return tree.exactChild(head, "nsubj:pass", "aux:pass") >= 0;
    }

    private static boolean changesNumber(Tree tree, int head) {
        int subject = tree.exactChild(head, "nsubj");
        return subject >= 0 && NUMBERS.contains(tree.word(subject).lemma());
    }

    /** Whether what is counted are people or ground, as subject or object: "500 fighters remain", not "held for 3 days". */
    private static boolean counts(Tree tree, int head, Particulars particulars) {
        BitSet parts = new BitSet();
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if (relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("expl")) {
                parts.or(tree.subtree(c));
            }
        }
        if (tree.relation(head).startsWith("acl") && tree.head(head) >= 0) {
            BitSet above = tree.subtree(tree.head(head));
            above.andNot(tree.subtree(head));
            parts.or(above);
        }
        parts.set(head);
        return particulars.amounts().stream().anyMatch(a -> isStock(a) && within(tree, parts, a));
    }

    private static boolean within(Tree tree, BitSet words, Counted counted) {
        Span span = counted.amount().from().firstSpan().orElse(null);
        if (span == null) {
            return false;
        }
        int at = tree.headOf(span);
        return at >= 0 && words.get(at);
    }

    private static boolean isStock(Counted counted) {
        return switch (counted.amount().value().unit()) {
            case FIGHTERS, CIVILIANS, FAMILIES, SHARE, VEHICLES, DETAINED, MISSING, AREA, DISPLACED -> true;
            case KILLED, WOUNDED, ABDUCTED, HOUSES, WEAPONS, DISTANCE, MONEY, OTHER -> false;
        };
    }

    /** "The militants rarely speak of it": what is usually so is no event. */
    private static boolean habitual(Tree tree, int head) {
        return tree.word(head).tag().matches("VBZ|VBP")
                && tree.children(head).stream()
                        .anyMatch(c -> USUALLY.contains(tree.word(c).lemma()));
    }

    /** "They are cut off": a passive in the plain present tells a state. */
    static boolean holdsNow(Tree tree, int head) {
        int be = tree.exactChild(head, "aux:pass");
        boolean other =
                tree.children(head).stream().anyMatch(c -> tree.relation(c).equals("aux"));
        return be >= 0
                && Set.of("is", "are", "'s", "'re")
                        .contains(tree.word(be).form().toLowerCase(Locale.ROOT))
                && !other;
    }
}
