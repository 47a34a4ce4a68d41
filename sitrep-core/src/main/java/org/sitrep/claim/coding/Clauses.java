package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.syntax.Tree;

/** Divides a sentence into the clauses that may each carry a claim. Safe for use by several threads. */
public final class Clauses {
    private static final Set<String> LIGHT = Set.of(
            "begin",
            "start",
            "continue",
            "try",
            "manage",
            "attempt",
            "seek",
            "want",
            "plan",
            "intend",
            "prepare",
            "hope",
            "expect",
            "threaten",
            "vow",
            "pledge",
            "promise",
            "agree",
            "refuse",
            "fail",
            "decide",
            "appear",
            "seem",
            "struggle",
            "aim",
            "need",
            "help",
            "allow",
            "force",
            "order",
            "urge",
            "ask",
            "demand",
            "call",
            "cease",
            "stop",
            "go",
            "set",
            "use",
            "likely",
            "due",
            "able",
            "unable",
            "ready",
            "willing",
            "prepared",
            "poised",
            "about",
            "believe",
            "think",
            "say",
            "report",
            "dare",
            "offer",
            "propose");
    private static final Set<String> OCCUR = Set.of(
            "take",
            "begin",
            "start",
            "continue",
            "launch",
            "conduct",
            "carry",
            "break",
            "erupt",
            "occur",
            "happen",
            "make",
            "reach",
            "hold",
            "resume",
            "end",
            "come",
            "go",
            "intensify",
            "be",
            "have",
            "mount",
            "stage",
            "wage",
            "impose",
            "lift",
            "open",
            "announce",
            "involve",
            "follow",
            "see",
            "face",
            "enter",
            "cause",
            "lead",
            "kill",
            "wound",
            "hit",
            "strike",
            "last",
            "rage",
            "stop",
            "halt",
            "join",
            "fall",
            "shake",
            "approach",
            "arrive",
            "travel",
            "gather",
            "convene",
            "attend",
            "near",
            "express",
            "voice",
            "issue",
            "file",
            "order",
            "give",
            "receive",
            "respond",
            "retaliate",
            "spark",
            "trigger",
            "condemn",
            "remain");

    /** Types of acts that are done by saying so; what is threatened or demanded is not coded as done. */
    private static final Set<String> ACTS = Set.of("THREATEN", "REJECT", "REQUEST", "AGREE", "ACCUSE", "CONSULT");

    /** Prepositions after which an event noun is only spoken of: "speak of the death", "before the war". */
    private static final Set<String> SPOKEN_OF = Set.of("before", "since", "of", "about", "over", "until");

    /** What people who are kept from it are not free to do. */
    private static final Set<String> ABILITIES = Set.of(
            "flee",
            "leave",
            "escape",
            "reach",
            "return",
            "enter",
            "cross",
            "move",
            "eat",
            "access",
            "get",
            "receive",
            "secure",
            "deliver",
            "travel",
            "work",
            "obtain",
            "find",
            "afford",
            "cope",
            "go",
            "evacuate",
            "treat");

    /** Verbs that say what an event is like, not that it is. */
    private static final Set<String> DEFINING = Set.of(
            "mean",
            "define",
            "describe",
            "suggest",
            "show",
            "highlight",
            "require",
            "demonstrate",
            "reflect",
            "underline",
            "illustrate",
            "indicate",
            "complicate",
            "slow",
            "match",
            "resemble",
            "deserve",
            "remember",
            "commemorate");

    private static final Set<String> UNDER =
            Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos", "dep");
    private static final Set<String> NEGATING =
            Set.of("before", "without", "until", "despite", "since", "like", "than");

    private static final Set<String> MEASURES = Set.of(
            "hour",
            "day",
            "week",
            "month",
            "series",
            "wave",
            "round",
            "stage",
            "phase",
            "start",
            "end",
            "beginning",
            "resumption",
            "launch",
            "spate",
            "string",
            "campaign",
            "number",
            "second",
            "third",
            "night",
            "minute");

    /** Verbs whose clause is what is asked for. */
    private static final Set<String> DEMANDS = Set.of("demand", "urge", "ask", "call", "threaten", "propose");

    /** Rules of acts done by saying so, whose content is no claim of its own. */
    private static final Set<String> SPEECH = Set.of("accuse", "demand", "threaten", "deem", "seek");

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
        BitSet heads = new BitSet();
        for (int i = 0; i < tree.size(); i++) {
            if (isClauseHead(tree, i)) {
                heads.set(i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            boolean demanded = tree.relation(i).equals("ccomp")
                    && tree.head(i) >= 0
                    && DEMANDS.contains(tree.word(tree.head(i)).lemma());
            if (!heads.get(i) || !tree.relation(i).equals("xcomp") && !demanded) {
                continue;
            }
            int above = tree.head(i);
            List<Integer> light = new ArrayList<>();
            int at = i;
            while (above >= 0
                    && tree.relation(at).equals("xcomp")
                    && LIGHT.contains(tree.word(above).lemma())) {
                light.add(above);
                heads.clear(above);
                at = above;
                above = tree.head(at);
            }
            if (light.isEmpty()) {
                heads.clear(i);
            } else {
                lightAbove.put(i, light);
            }
        }
        heads.andNot(cuesThatOnlySay(tree, cues, sayings));
        List<Clause> clauses = new ArrayList<>();
        for (int h = heads.nextSetBit(0); h >= 0; h = heads.nextSetBit(h + 1)) {
            List<Integer> light = lightAbove.getOrDefault(h, List.of());
            int top = light.isEmpty() ? h : light.get(light.size() - 1);
            BitSet words = own(tree, top, heads, h);
            for (Saying saying : sayings) {
                if (!saying.apart().get(h)) {
                    words.andNot(saying.apart());
                }
            }
            if (words.isEmpty() || !Asserted.itself(tree, h, top)) {
                continue;
            }
            if (cannot(tree, h, light)) {
                clauses.add(new Clause(h, h, rules.of("unable"), words, light, false));
                continue;
            }
            Optional<Rule> told = isSaid(sayings, h) ? rules.forSaid(tree, h, words) : Optional.empty();
            if (told.isPresent()) {
                clauses.add(new Clause(h, h, told, words, light, true));
                continue;
            }
            int coded = h;
            Optional<Rule> rule = rules.forWord(tree, h, words);
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
                    || OCCUR.contains(tree.word(h).lemma())
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
        spoken(tree, clauses);
        return withoutContents(tree, clauses);
    }

    /** Events that are only named: "the death of two guards in the town on Monday" tells who, and where or when. */
    private void spoken(Tree tree, List<Clause> clauses) {
        List<Clause> named = new ArrayList<>();
        for (int n = 0; n < tree.size(); n++) {
            int noun = n;
            if (!tree.word(n).tag().startsWith("NN")
                    || !UNDER.contains(tree.relation(n))
                    || NEGATING.contains(VoiceReader.caseOf(tree, n))
                    || clauses.stream().anyMatch(c -> c.coded() == noun || c.head() == noun)
                    || !isFullyNamed(tree, n)) {
                continue;
            }
            BitSet words = VoiceReader.phrase(tree, n);
            Optional<Rule> rule = rules.forWord(tree, n, words)
                    .filter(r -> r.kind().equals("occurrence"))
                    .filter(r -> r.plover().isPresent());
            boolean again = rule.isEmpty()
                    || clauses.stream()
                            .anyMatch(c -> c.words().get(noun)
                                    && c.rule()
                                            .flatMap(Rule::plover)
                                            .equals(rule.get().plover()));
            if (!again) {
                named.add(new Clause(n, n, rule, words, List.of(), false));
            }
        }
        clauses.addAll(named);
        clauses.sort(Comparator.comparingInt(Clause::head));
    }

    private static boolean isFullyNamed(Tree tree, int noun) {
        int who = 0;
        boolean where = false;
        for (int c : tree.children(noun)) {
            String relation = tree.relation(c);
            String preposition = VoiceReader.caseOf(tree, c);
            boolean part = relation.equals("nmod:poss")
                    || relation.startsWith("nmod")
                            && Set.of("of", "by", "between", "with", "against").contains(preposition);
            who += part ? 1 : 0;
            where |= relation.endsWith(":tmod")
                    || relation.startsWith("nmod")
                            && Set.of("in", "at", "near", "on", "outside", "during")
                                    .contains(preposition)
                            && tree.word(c).tag().startsWith("NNP");
        }
        return who > 1 || who == 1 && where;
    }

    /** What somebody is accused of, asked or threatened with belongs to the act: "accused them of having struck a deal". */
    private static List<Clause> withoutContents(Tree tree, List<Clause> clauses) {
        List<Clause> kept = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean described =
                    clauses.stream().filter(c -> c != clause && c.told()).anyMatch(c -> describes(tree, clause, c));
            boolean content = described
                    || clauses.stream()
                            .filter(c -> c != clause && !c.told() && c.coded() == c.head())
                            .filter(c ->
                                    c.rule().map(r -> SPEECH.contains(r.id())).orElse(false))
                            .anyMatch(c -> isContent(tree, clause, c));
            if (!content) {
                kept.add(clause);
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            Clause act = kept.get(i);
            if (act.told()) {
                for (Clause clause : clauses) {
                    if (!kept.contains(clause) && describes(tree, clause, act)) {
                        act.words().or(clause.words());
                    }
                }
            } else if (act.rule().map(r -> SPEECH.contains(r.id())).orElse(false)) {
                for (Clause clause : clauses) {
                    if (!kept.contains(clause) && isContent(tree, clause, act)) {
                        act.words().or(clause.words());
                    }
                }
            }
        }
        for (int i = kept.size() - 1; i > 0; i--) {
            if (joins(tree, kept.get(i - 1), kept.get(i))) {
                kept.get(i - 1).words().or(kept.get(i).words());
                kept.remove(i);
            }
        }
        return kept;
    }

    /** "They are a terror group that has fought for decades": the relative clause only describes. */
    private static boolean describes(Tree tree, Clause clause, Clause act) {
        int noun = tree.head(clause.head());
        return tree.relation(clause.head()).startsWith("acl")
                && tree.child(act.head(), "cop") >= 0
                && noun >= 0
                && (noun == act.head() || tree.head(noun) == act.head());
    }

    /** "The town is in ruins and littered with mines": two states of one thing told in one breath. */
    private static boolean joins(Tree tree, Clause first, Clause second) {
        return tree.relation(second.head()).equals("conj")
                && tree.head(second.head()) == first.head()
                && isHardship(first)
                && isHardship(second);
    }

    private static boolean isHardship(Clause clause) {
        return clause.rule()
                .filter(r -> r.kind().equals("condition") && r.plover().isEmpty())
                .flatMap(Rule::condition)
                .filter(c -> c.equals("other"))
                .isPresent();
    }

    private static boolean isContent(Tree tree, Clause clause, Clause act) {
        int top = clause.light().isEmpty()
                ? clause.head()
                : clause.light().get(clause.light().size() - 1);
        return tree.head(top) == act.head()
                && (tree.relation(top).equals("ccomp")
                        || tree.relation(top).startsWith("advcl")
                                && Set.of("of", "for").contains(VoiceReader.caseOf(tree, top))
                        || tree.relation(top).startsWith("advcl")
                                && tree.child(top, "mark") >= 0
                                && Set.of("of", "for")
                                        .contains(tree.word(tree.child(top, "mark"))
                                                .lemma()));
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
        return (unable || can && not) && ABILITIES.contains(tree.word(h).lemma());
    }

    private static boolean general(Rule rule) {
        return rule.acled()
                .map(a -> a.equals("Attack") || a.equals("Armed clash"))
                .orElse(rule.plover().isEmpty());
    }

    private static boolean better(Rule verb, Rule noun) {
        if (verb.id().equals("take-part")) {
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
        if (DEFINING.contains(tree.word(h).lemma())) {
            return nouns;
        }
        for (String relation : List.of("obj", "nsubj", "nsubj:pass", "obl", "nmod")) {
            for (int c : tree.children(h)) {
                boolean noun = tree.relation(c).equals(relation)
                        && words.get(c)
                        && CodingRules.isNoun(tree, c)
                        && !tree.word(h).tag().startsWith("JJ");
                boolean doing = !Set.of("obl", "nmod").contains(relation)
                        || !SPOKEN_OF.contains(VoiceReader.caseOf(tree, c))
                                && OCCUR.contains(tree.word(h).lemma());
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
        if (!MEASURES.contains(tree.word(noun).lemma())) {
            return noun;
        }
        for (int c : tree.children(noun)) {
            if (tree.relation(c).startsWith("nmod")
                    && VoiceReader.caseOf(tree, c).equals("of")) {
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
        return predicate && !relation.equals("xcomp") || relation.equals("root") && tag.startsWith("NN");
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
        return LIGHT.contains(lemma);
    }
}
