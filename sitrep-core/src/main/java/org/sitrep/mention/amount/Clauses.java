package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Word;

/** Who does and who suffers in a sentence, by tags and word order: the phrases before a verb and after one. */
final class Clauses {
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "while",
            "when",
            "after",
            "before",
            "because",
            "since",
            "if",
            "though",
            "although",
            "whereas",
            "until",
            "where",
            "as",
            "which",
            "who",
            "whose",
            "whom");
    private static final Set<String> SAYING = Set.of(
            "say",
            "report",
            "claim",
            "confirm",
            "announce",
            "state",
            "add",
            "tell",
            "estimate",
            "allege",
            "note",
            "believe",
            "indicate",
            "suggest");
    private static final Set<String> HURT = Set.of(
            "injured",
            "wounded",
            "hurt",
            "missing",
            "arrested",
            "abducted",
            "captured",
            "detained",
            "displaced",
            "kidnapped",
            "rescued",
            "seized",
            "injuring",
            "wounding");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> AFTER_NOUN = Set.of(
            "accused",
            "suspected",
            "identified",
            "named",
            "called",
            "believed",
            "aged",
            "known",
            "presumed",
            "affiliated");
    private static final int HOPS = 4;

    final List<Word> words;
    final List<Phrase> phrases;

    Clauses(List<Word> words) {
        this.words = words;
        this.phrases = Phrases.of(words);
    }

    String lower(int i) {
        return NumberReader.lower(words, i);
    }

    String tag(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).tag();
    }

    String lemma(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).lemma();
    }

    Optional<Phrase> startingAt(int i) {
        return phrases.stream().filter(p -> p.start() == i).findFirst();
    }

    Optional<Phrase> endingAt(int end) {
        return phrases.stream().filter(p -> p.end() == end).findFirst();
    }

    /** The first word of the verb group that ends at a verb: "has reportedly been" before "killed". */
    int group(int verb) {
        int first = verb;
        while (first > 0) {
            String w = lower(first - 1);
            boolean helps = Set.of("be", "have", "do", "get").contains(lemma(first - 1)) && !w.equals("am")
                    || Set.of("RB", "MD", "TO").contains(tag(first - 1))
                    || Set.of(
                                            "all",
                                            "both",
                                            "reported",
                                            "believed",
                                            "presumed",
                                            "said",
                                            "thought",
                                            "confirmed",
                                            "feared")
                                    .contains(w)
                            && (first < verb || lemma(first - 2).equals("be"));
            if (!helps || w.equals("dead")) {
                break;
            }
            first--;
        }
        return first;
    }

    boolean isPassive(int verb) {
        for (int i = group(verb); i < verb; i++) {
            if (Set.of("be", "get").contains(lemma(i))
                    || Set.of("'s", "'re").contains(lower(i)) && tag(i).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }

    /** The start of the clause that a position stands in: after the last finite verb, subordinator or stop. */
    int clauseStart(int position) {
        int depth = 0;
        for (int i = position; i >= 0; i--) {
            String w = lower(i);
            if (w.equals(")") || w.equals("]")) {
                depth++;
            } else if (w.equals("(") || w.equals("[")) {
                if (depth == 0) {
                    return i + 1;
                }
                depth--;
            } else if (depth == 0 && bounds(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean bounds(int i) {
        String w = lower(i);
        return FINITE.contains(tag(i)) && !AFTER_NOUN.contains(w)
                || SUBORDINATORS.contains(w) && !partOfPhrase(i)
                || Set.of(";", ":", "--", ".").contains(w);
    }

    /** "As" of "as well as", "as many as"; "after" before a noun is a preposition and bounds all the same. */
    private boolean partOfPhrase(int i) {
        return lower(i).equals("as")
                && (lower(i + 1).equals("well")
                        || lower(i - 1).equals("well")
                        || lower(i + 1).equals("many")
                        || lower(i - 1).equals("many"));
    }

    /** The subject of the verb group that begins at a word, conjuncts and parts included; empty when there is none. */
    List<Phrase> before(int first) {
        int end = first;
        for (int hop = 0; hop < HOPS && end > 0; hop++) {
            int last = end - 1;
            while (last > 0 && (tag(last).equals("RB") || tag(last).matches("``|''"))) {
                last--;
            }
            int start = clauseStart(end - 1);
            boolean shares = lower(last).matches("and|but|or|then") || hop == 0 && isListComma(last, first);
            List<Phrase> list = shares ? List.of() : lastList(start, end);
            if (!list.isEmpty()) {
                return list;
            }
            int bound = start - 1;
            if (bound < 0) {
                return shares ? lastList(start, end) : List.of();
            }
            Optional<Phrase> some = endingAt(bound + 1).filter(p -> p.kind() == Phrase.Kind.PART);
            if (some.isPresent()) {
                return List.of(some.get());
            }
            if (Set.of("who", "which", "whom").contains(lower(bound))
                    || lower(bound).equals("that") && tag(bound).equals("WDT")) {
                return antecedent(bound);
            }
            if (!FINITE.contains(tag(bound))) {
                return shares ? lastList(start, end) : List.of();
            }
            end = group(bound + 1);
            if (end > bound) {
                end = bound;
            }
        }
        return List.of();
    }

    /** "Kidnapped, tortured, shot, and killed": a comma that stands between verbs. */
    private boolean isListComma(int comma, int first) {
        return lower(comma).equals(",")
                && (tag(comma - 1).startsWith("VB") || lower(comma - 1).equals("shot"))
                && first > comma;
    }

    private List<Phrase> antecedent(int who) {
        int end = lower(who - 1).equals(",") ? who - 1 : who;
        List<Phrase> near = phrases.stream().filter(p -> p.end() <= end).toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Phrase last = near.get(near.size() - 1);
        return last.end() == end ? List.of(last) : List.of();
    }

    /** The last list of phrases joined by commas and "and" between two places, not governed by a preposition. */
    private List<Phrase> lastList(int start, int end) {
        List<Phrase> free = phrases.stream()
                .filter(p -> p.start() >= start
                        && p.end() <= end
                        && !p.governed()
                        && !shareGovernor(p)
                        && !inBrackets(p.start(), start))
                .toList();
        List<Phrase> list = new ArrayList<>();
        for (int i = free.size() - 1; i >= 0; i--) {
            Phrase phrase = free.get(i);
            if (i > 0 && lower(phrase.start() - 1).matches("them|whom|mostly|mainly")) {
                continue;
            }
            if (!list.isEmpty() && !joins(phrase.end(), list.get(0).start())) {
                break;
            }
            boolean object = !list.isEmpty()
                    && phrase.start() == start
                    && start > 0
                    && FINITE.contains(tag(start - 1))
                    && !SAYING.contains(lemma(start - 1));
            if (object) {
                break;
            }
            list.add(0, phrase);
        }
        boolean numbered = list.stream().anyMatch(Phrase::numbered);
        list.removeIf(p -> numbered && !p.numbered() && p.kind() != Phrase.Kind.COUNTED
                || list.size() > 1 && p.kind() == Phrase.Kind.NAME);
        return list;
    }

    /** "By soldiers and policemen": the second stands under the preposition too. */
    private boolean shareGovernor(Phrase phrase) {
        boolean joined = lower(phrase.start() - 1).matches("and|or")
                && (phrase.kind() == Phrase.Kind.PLURAL || phrase.kind() == Phrase.Kind.NAME);
        return joined && endingAt(phrase.start() - 1).filter(Phrase::governed).isPresent();
    }

    private boolean inBrackets(int i, int from) {
        int depth = 0;
        for (int k = from; k < i; k++) {
            depth += lower(k).matches("[(\\[]") ? 1 : lower(k).matches("[)\\]]") ? -1 : 0;
        }
        return depth > 0;
    }

    /** Whether nothing but commas, "and", "including" and what belongs to the first phrase stands between two phrases. */
    private boolean joins(int from, int to) {
        boolean joint = false;
        for (int i = from; i < to; ) {
            String w = lower(i);
            if (w.matches(",|and|or|&") || w.equals("as") && lower(i + 1).equals("well")) {
                joint = true;
                i += w.equals("as") ? 3 : 1;
            } else if (Parts.opens(words, i) > 0 && !w.equals("of")) {
                joint = true;
                i += Parts.opens(words, i);
            } else if (w.matches("[(\\[]")) {
                i = closing(i) + 1;
            } else if (Set.of("IN", "TO", "VBN", "VBG").contains(tag(i))) {
                joint = false;
                Optional<Phrase> under = startingAt(i + 1);
                i = under.map(Phrase::end).orElse(i + 1);
            } else if (tag(i).equals("RB") || tag(i).matches("``|''|POS|CC")) {
                i++;
            } else {
                return false;
            }
        }
        return joint;
    }

    int closing(int open) {
        for (int i = open + 1; i < words.size(); i++) {
            if (lower(i).matches("[)\\]]")) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** The phrase that begins right after a verb, adverbs and quotation marks skipped. */
    Optional<Phrase> next(int after) {
        int i = after;
        while (i < words.size()
                && startingAt(i).isEmpty()
                && (tag(i).equals("RB") || tag(i).equals("RP") || tag(i).matches("``|''"))) {
            i++;
        }
        return startingAt(i);
    }

    /** The objects that begin at a phrase, conjuncts and parts included. */
    List<Phrase> from(Phrase first) {
        List<Phrase> list = new ArrayList<>(List.of(first));
        boolean joint = false;
        boolean prepositional = false;
        int i = first.end();
        while (i < words.size()) {
            String w = lower(i);
            Optional<Phrase> phrase = startingAt(i);
            if (phrase.isPresent()) {
                boolean counts = Tally.addsTo(phrase.get(), prepositional);
                if (joint && isApposition(list, phrase.get())) {
                    prepositional = true;
                } else if (joint && counts && !goesOn(phrase.get().end())) {
                    list.add(phrase.get());
                } else if (joint && goesOn(phrase.get().end())) {
                    break;
                } else if (!joint) {
                    prepositional = true;
                }
                joint = false;
                i = phrase.get().end();
            } else if (w.matches(",|and|or|&") || w.equals("as") && lower(i + 1).equals("well")) {
                joint = true;
                i += w.equals("as") ? 3 : 1;
            } else if (Parts.opens(words, i) > 0 && !w.equals("of")) {
                joint = true;
                i += Parts.opens(words, i);
            } else if (w.matches("[(\\[]")) {
                i = closing(i) + 1;
            } else if (Set.of("IN", "TO").contains(tag(i)) && !SUBORDINATORS.contains(w)) {
                prepositional = true;
                joint = false;
                i = startingAt(i + 1).map(Phrase::end).orElse(i + 1);
            } else if (tag(i).equals("RB") || tag(i).matches("``|''|POS|HYPH|RBR")) {
                i++;
            } else {
                break;
            }
        }
        return list;
    }

    /** "Ahmed Musa, a trader, in his shop": says who the one before is. */
    private boolean isApposition(List<Phrase> list, Phrase phrase) {
        Phrase last = list.get(list.size() - 1);
        return last.kind() == Phrase.Kind.NAME
                && last.end() + 1 == phrase.start()
                && lower(last.end()).equals(",")
                && phrase.isOne()
                && !lower(phrase.end()).matches("and|or");
    }

    /** Whether a new clause has its verb here: "killed two, and ten others were wounded". */
    private boolean goesOn(int i) {
        int at = i;
        while (at < words.size() && (tag(at).equals("RB") || lower(at).matches("[(\\[]"))) {
            at = lower(at).matches("[(\\[]") ? closing(at) + 1 : at + 1;
        }
        if (Set.of("IN", "TO").contains(tag(at)) && !SUBORDINATORS.contains(lower(at))) {
            at = startingAt(at + 1).map(Phrase::end).orElse(at + 1);
        }
        return FINITE.contains(tag(at)) && !AFTER_NOUN.contains(lower(at)) || HURT.contains(lower(at));
    }
}
