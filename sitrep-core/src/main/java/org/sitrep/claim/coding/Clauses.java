package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.attribution.Headcounts;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.TollWords;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Divides a sentence into the clauses that may each carry a claim. Safe for use by several threads. */
public final class Clauses {
    /** Types of acts that are done by saying so; what is threatened or demanded is not coded as done. */
    private static final Set<String> ACTS = Set.of("THREATEN", "REJECT", "REQUEST", "AGREE", "ACCUSE", "CONSULT");

    /** What one side calls those of the other. */
    private static final Set<String> LABELS = Set.of("terrorist", "mercenary", "criminal", "occupier");

    /** Prepositions after which an event noun is only spoken of: "speak of the death", "before the war". */
    private static final Set<String> SPOKEN_OF = Set.of("before", "since", "of", "about", "over", "until");

    /** Verbs whose clause is what is asked for. */
    private static final Set<String> DEMANDS = Set.of("demand", "urge", "ask", "call", "threaten", "propose");

    private final CodingRules rules;

    /** Clauses by these rules. */
    public Clauses(CodingRules rules) {
        this.rules = rules;
    }

    /**
     * One clause.
     *
     * @param head its head word
     * @param coded the word the code was read from: the head or an event noun under it
     * @param rule the rule that fits; empty for a clause no code book has
     * @param words the clause's own words, without nested clauses that stand for themselves
     * @param light governors above the head that change its modality ("began to", "refused to")
     * @param told whether the act is the speaker's own, done by saying it: "they must leave" demands
     */
    public record Clause(int head, int coded, Optional<Rule> rule, BitSet words, List<Integer> light, boolean told) {
        public Clause {
            light = List.copyOf(light);
        }
    }

    /** The clauses of a sentence in text order. */
    public List<Clause> divide(Tree tree, List<Saying> sayings) {
        BitSet cues = new BitSet();
        for (Saying saying : sayings) {
            if (saying.cueWord() >= 0) {
                cues.set(saying.cueWord());
            }
        }
        Map<Integer, List<Integer>> lightAbove = new HashMap<>();
        BitSet tops = new BitSet();
        BitSet heads = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            if (isClauseHead(tree, i)) {
                heads.set(i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean demanded = tree.relation(i).equals("ccomp")
                    && tree.head(i) >= 0
                    && DEMANDS.contains(tree.word(tree.head(i)).lemma())
                    && !announced(tree, i);
            if (!heads.get(i) || !tree.relation(i).equals("xcomp") && !demanded) {
                continue;
            }
            int above = tree.head(i);
            List<Integer> light = new ArrayList<>();
            int at = i;
            while (above >= 0
                    && tree.relation(at).equals("xcomp")
                    && ClauseWords.LIGHT.contains(tree.word(above).lemma())) {
                light.add(above);
                heads.clear(above);
                at = above;
                above = tree.head(at);
            }
            if (light.isEmpty()) {
                heads.set(i, isOwned(tree, i, sayings));
            } else {
                lightAbove.put(i, light);
                if (tree.exactChild(above(light), "nsubj", "nsubj:pass") >= 0
                        && Set.of("conj", "parataxis", "ccomp").contains(tree.relation(above(light)))) {
                    tops.set(above(light));
                }
            }
        }
        BitSet tolls = new BitSet();
        heads.stream().filter(i -> TollWords.given(tree, i, tree.subtree(i))).forEach(tolls::set);
        heads.andNot(cuesThatOnlySay(tree, cues, sayings));
        heads.or(tolls);
        BitSet bounds = (BitSet) heads.clone();
        bounds.or(tops);
        List<Clause> clauses = new ArrayList<>();
        for (int h = heads.nextSetBit(0); h >= 0; h = heads.nextSetBit(h + 1)) {
            List<Integer> light = lightAbove.getOrDefault(h, List.of());
            int top = light.isEmpty() ? h : light.get(light.size() - 1);
            BitSet words = own(tree, top, bounds, h);
            for (Saying saying : sayings) {
                if (!saying.apart().get(h)) {
                    words.andNot(saying.apart());
                }
            }
            if (words.isEmpty() || !Asserted.itself(tree, h, top) || !tolls.get(h) && Headcounts.isGivenBy(tree, h)) {
                continue;
            }
            if (cannot(tree, h, light)) {
                clauses.add(new Clause(h, h, rules.of("unable"), words, light, false));
                continue;
            }
            Optional<Rule> told =
                    isSaid(sayings, h) && !isDeed(tree, h, words) ? rules.forSaid(tree, h, words) : Optional.empty();
            if (told.isPresent()) {
                clauses.add(new Clause(h, h, told, words, light, true));
                continue;
            }
            int coded = h;
            int head = h;
            boolean people = isOfPeople(tree, h, top, words);
            Optional<Rule> rule = DeadLines.rule(tree, h, rules)
                    .or(() -> rules.forWord(tree, head, words).filter(r -> people || !r.id().equals("stay")));
            if (TollWords.given(tree, h, words)) {
                rule = rules.of("toll");
            }
            for (int above : light) {
                Optional<Rule> act = rules.forWord(tree, above, words)
                        .filter(r -> r.plover().map(ACTS::contains).orElse(false) || r.id().equals("compel"));
                if (act.isPresent()) {
                    rule = act;
                    coded = above;
                }
            }
            if (coded != h) {
                clauses.add(new Clause(h, coded, rule, words, light, false));
                continue;
            }
            if (rule.isEmpty()
                    || ClauseWords.OCCUR.contains(tree.word(h).lemma())
                    || rule.get().kind().equals("condition")) {
                for (int n : eventNouns(tree, h, words)) {
                    Optional<Rule> byNoun = rules.forWord(tree, n, words);
                    if (byNoun.isPresent() && (rule.isEmpty() || better(rule.get(), byNoun.get()))) {
                        rule = byNoun;
                        coded = n;
                        break;
                    }
                }
            } else {
                for (int n : nounsAnywhere(tree, words)) {
                    Optional<Rule> byNoun = rules.forWord(tree, n, words);
                    if (byNoun.isPresent()
                            && rule.get().plover().equals(Optional.of("ASSAULT"))
                            && byNoun.get().plover().equals(rule.get().plover())
                            && general(rule.get())
                            && !general(byNoun.get())) {
                        rule = byNoun;
                        coded = n;
                        break;
                    }
                }
            }
            clauses.add(new Clause(h, coded, rule, words, light, false));
        }
        NamedEvents.add(tree, clauses, rules, sayings);
        CountedThings.add(tree, clauses, sayings, rules);
        return ClauseJoins.join(tree, clauses);
    }

    /** "They will blow up the bridge, the group threatened": what is threatened in its own words is intended. */
    private static boolean announced(Tree tree, int i) {
        int aux = tree.exactChild(i, "aux");
        return tree.word(tree.head(i)).lemma().equals("threaten")
                && aux >= 0
                && Set.of("will", "shall", "would", "'ll")
                        .contains(tree.word(aux).lemma());
    }

    private static int above(List<Integer> light) {
        return light.get(light.size() - 1);
    }

    /** Whether people, a named body or a number of something stay: "the future remains unclear" tells of nobody. */
    private static boolean isOfPeople(Tree tree, int h, int top, BitSet words) {
        int subject = Subjects.of(tree, h, top);
        boolean somebody = subject >= 0
                && (People.are(tree.word(subject).lemma())
                        || tree.word(subject).tag().startsWith("NNP")
                        || tree.word(subject).tag().matches("CD|JJ|DT|PRP"));
        return somebody || words.stream().anyMatch(w -> tree.word(w).tag().equals("CD"));
    }

    /** "Denied shelling the camp", "admitted killing two guards": a deed denied or owned up to. */
    private static boolean isOwned(Tree tree, int deed, List<Saying> sayings) {
        return tree.word(deed).tag().equals("VBG")
                && sayings.stream()
                        .anyMatch(s ->
                                s.cueWord() == tree.head(deed) && s.content().get(deed));
    }

    /** "31 terrorists were killed": a deed that is told, whatever those it is done to are called. */
    private boolean isDeed(Tree tree, int h, BitSet words) {
        return rules.forWord(tree, h, words)
                .flatMap(Rule::plover)
                .filter(Set.of("ASSAULT", "COERCE")::contains)
                .filter(p -> LABELS.stream()
                        .anyMatch(l -> words.stream()
                                .anyMatch(i -> tree.word(i).lemma().equals(l))))
                .isPresent();
    }

    /** Whether somebody who is named says it. */
    private static boolean isSaid(List<Saying> sayings, int h) {
        return sayings.stream()
                .anyMatch(s -> s.content().get(h)
                        && s.cueWord() != h
                        && !s.hops().isEmpty()
                        && (s.kind() == Saying.Kind.SAYS || s.kind() == Saying.Kind.BELIEVES));
    }

    /** "They could not flee", "they are unable to leave": what nobody can do is a state. */
    private static boolean cannot(Tree tree, int h, List<Integer> light) {
        boolean unable = light.stream().anyMatch(l -> tree.word(l).lemma().equals("unable"));
        boolean can = false;
        boolean not = false;
        for (int c : tree.children(h)) {
            String lemma = tree.word(c).lemma();
            can |= tree.relation(c).equals("aux")
                    && Set.of("can", "could", "ca").contains(lemma);
            not |= Set.of("not", "n't", "never").contains(lemma);
        }
        return (unable || can && not)
                && ClauseWords.ABILITIES.contains(tree.word(h).lemma());
    }

    private static boolean general(Rule rule) {
        return rule.acled()
                .map(a -> a.equals("Attack") || a.equals("Armed clash"))
                .orElse(rule.plover().isEmpty());
    }

    private static boolean better(Rule verb, Rule noun) {
        if (Set.of("take-part", "open-fire").contains(verb.id())) {
            return false;
        }
        if (verb.id().equals("stay") && noun.id().equals("control-noun")) {
            return true;
        }
        return verb.kind().equals("condition")
                        && noun.kind().equals("occurrence")
                        && !verb.id().equals("besiege")
                || (general(verb) || verb.plover().isEmpty()) && noun.plover().isPresent();
    }

    private List<Integer> eventNouns(Tree tree, int h, BitSet words) {
        List<Integer> nouns = new ArrayList<>();
        if (ClauseWords.DEFINING.contains(tree.word(h).lemma())) {
            return nouns;
        }
        for (String relation : List.of("obj", "nsubj", "nsubj:pass", "obl", "nmod")) {
            for (int c : tree.children(h)) {
                boolean noun = tree.relation(c).equals(relation)
                        && words.get(c)
                        && CodingRules.isNoun(tree, c)
                        && !tree.word(h).tag().startsWith("JJ");
                boolean doing = !Set.of("obl", "nmod").contains(relation)
                        || !SPOKEN_OF.contains(NounPhrase.caseOf(tree, c))
                                && ClauseWords.OCCUR.contains(tree.word(h).lemma());
                if (noun && doing) {
                    nouns.add(measured(tree, c));
                }
            }
        }
        if (tree.word(h).tag().startsWith("NN")) {
            nouns.add(h);
        }
        return nouns;
    }

    /** "Three hours of strikes", "the final stage of a campaign": the noun that is measured. */
    private static int measured(Tree tree, int noun) {
        if (!ClauseWords.MEASURES.contains(tree.word(noun).lemma())) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && NounPhrase.caseOf(tree, c).equals("of")) {
                return measured(tree, c);
            }
        }
        return noun;
    }

    private static List<Integer> nounsAnywhere(Tree tree, BitSet words) {
        List<Integer> nouns = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (CodingRules.isNoun(tree, i)) {
                nouns.add(i);
            }
        }
        return nouns;
    }

    private static BitSet cuesThatOnlySay(Tree tree, BitSet cues, List<Saying> sayings) {
        Set<String> acts = Set.of(
                "accuse",
                "urge",
                "demand",
                "threaten",
                "warn",
                "deny",
                "announce",
                "describe",
                "plan",
                "expect",
                "propose");
        BitSet only = new BitSet();
        for (Saying saying : sayings) {
            int c = saying.cueWord();
            if (c >= 0 && !acts.contains(tree.word(c).lemma()) && cues.get(c)) {
                only.set(c);
            }
            if (c >= 0
                    && acts.contains(tree.word(c).lemma())
                    && !Set.of("accuse", "urge", "demand", "threaten")
                            .contains(tree.word(c).lemma())) {
                only.set(c);
            }
        }
        return only;
    }

    private static boolean isClauseHead(Tree tree, int i) {
        String relation = tree.relation(i);
        String tag = tree.word(i).tag();
        if (relation.startsWith("aux")
                || relation.equals("cop")
                || relation.equals("amod")
                || relation.equals("compound")
                || relation.equals("case")
                || relation.equals("mark")
                || relation.equals("fixed")) {
            return false;
        }
        boolean predicate = tree.child(i, "cop") >= 0 || tree.exactChild(i, "nsubj", "nsubj:pass", "csubj") >= 0;
        if (tag.startsWith("VB")) {
            return switch (relation) {
                case "root",
                        "ccomp",
                        "parataxis",
                        "acl:relcl",
                        "conj",
                        "xcomp",
                        "dep",
                        "csubj",
                        "csubj:pass",
                        "appos" -> true;
                default ->
                    relation.startsWith("advcl")
                            || relation.equals("acl") && (tree.child(i, "obl", "obj", "nsubj:pass") >= 0)
                            || predicate;
            };
        }
        return predicate && !relation.equals("xcomp")
                || relation.equals("root") && tag.startsWith("NN")
                || DeadLines.at(tree, i);
    }

    /** The words under {@code top} without those of nested clauses that stand for themselves. */
    private static BitSet own(Tree tree, int top, BitSet heads, int head) {
        BitSet words = new BitSet(tree.size());
        gather(tree, top, heads, head, words);
        return words;
    }

    private static void gather(Tree tree, int i, BitSet heads, int head, BitSet words) {
        words.set(i);
        for (int c : tree.children(i)) {
            String relation = tree.relation(c);
            boolean nested = heads.get(c)
                    && c != head
                    && !relation.equals("csubj")
                    && !tree.dominates(c, head)
                    && Set.of("ccomp", "conj", "parataxis", "acl:relcl", "root", "dep")
                            .contains(relation);
            boolean adverbial = heads.get(c)
                    && c != head
                    && relation.startsWith("advcl")
                    && tree.exactChild(c, "nsubj", "nsubj:pass") >= 0
                    && !Asserted.folds(tree, c, c);
            if (!nested && !adverbial && !words.get(c)) {
                gather(tree, c, heads, head, words);
            }
        }
    }

    /** Whether a verb only introduces another. */
    public static boolean isLight(String lemma) {
        return ClauseWords.LIGHT.contains(lemma);
    }
}
