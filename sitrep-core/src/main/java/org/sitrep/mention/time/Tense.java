package org.sitrep.mention.time;

import java.util.List;
import java.util.Set;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;

/** What the verb nearest to a time expression speaks of. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** To come when it was spoken of: "agreed to leave on Saturday". A day just gone is meant all the same. */
    FORESEEN,
    /** No verb. */
    NONE;

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "may", "might", "could", "can", "should", "must");
    private static final Set<String> INTENDED = Set.of(
            "plan",
            "schedule",
            "expect",
            "set",
            "due",
            "slate",
            "intend",
            "hope",
            "agree",
            "decide",
            "invite",
            "aim",
            "want",
            "prepare",
            "vow",
            "threaten",
            "promise",
            "go",
            "ask",
            "order",
            "urge",
            "need",
            "ready",
            "deadline",
            "agreement",
            "pact",
            "proposal",
            "decision");
    /** "Set on fire", "set alight", "set up": nothing is planned. */
    private static final Set<String> SET_SO = Set.of(
            "on", "upon", "fire", "alight", "ablaze", "aflame", "up", "off", "free", "back", "out", "down", "aside",
            "apart", "loose", "against");

    private static final Set<String> COMING = Set.of("due", "payable", "effective", "upcoming");
    /** "Planned a rally on Saturday" speaks of what is to come, "on Saturday they planned" does not. */
    private static final Set<String> PLANNED = Set.of("plan", "schedule", "slate");

    private static final Set<String> PERCEIVED = Set.of("hear", "see", "reach", "find", "contact");

    private static final Set<String> TERM = Set.of("until", "till", "by");
    private static final Set<String> GIVEN =
            Set.of("give", "extend", "deadline", "ultimatum", "demand", "postpone", "delay", "adjourn");
    private static final int REACH = 5;

    /**
     * The verb group before the expression decides, as in "said on Wednesday that it will"; where none stands before it, the first
     * one after: "on Wednesday the convoy will".
     */
    static Tense at(List<Word> words, Span extent) {
        int start = 0;
        while (start < words.size() && words.get(start).span().end() <= extent.start()) {
            start++;
        }
        if (isTerm(words, start)) {
            return FUTURE;
        }
        for (int i = start - 1; i >= 0; i--) {
            Tense tense = of(words, i);
            if (tense != NONE) {
                return PLANNED.contains(words.get(i).lemma()) ? FUTURE : tense;
            }
        }
        for (int i = start; i < words.size(); i++) {
            if (words.get(i).span().start() >= extent.end()) {
                Tense tense = of(words, i);
                if (tense != NONE) {
                    return tense;
                }
            }
        }
        return NONE;
    }

    /** "Gave them until Tuesday", "extended its deadline until 9 a.m. Tuesday": a day by which something is to happen. */
    private static boolean isTerm(List<Word> words, int start) {
        if (start == 0 || !TERM.contains(words.get(start - 1).lemma())) {
            return false;
        }
        for (int i = start - 2; i >= 0 && i >= start - 2 * REACH; i--) {
            if (GIVEN.contains(words.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Tense of(List<Word> words, int at) {
        Word word = words.get(at);
        String lemma = word.lemma();
        switch (word.tag()) {
            case "VBD":
                if (at > 0 && words.get(at - 1).form().equalsIgnoreCase("be")) {
                    // "Will be set free": a participle that looks like the past.
                    return of(words, at - 1);
                }
                return INTENDED.contains(lemma) && !lemma.equals("go") && isPassive(words, at) ? FUTURE : PAST;
            case "MD":
                if (wasNot(words, at)) {
                    return PAST;
                }
                return AHEAD.contains(lemma) || AHEAD.contains(word.form().toLowerCase(java.util.Locale.ROOT))
                        ? FUTURE
                        : NONE;
            case "VB":
                if (lemma.equals("be")
                        && at >= 2
                        && words.get(at - 1).tag().equals("TO")
                        && words.get(at - 2).tag().startsWith("NN")) {
                    return FUTURE;
                }
                for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
                    if (words.get(i).tag().equals("MD")) {
                        return wasNot(words, i) ? PAST : FUTURE;
                    }
                    if (INTENDED.contains(words.get(i).lemma())
                            && words.get(at - 1).tag().equals("TO")) {
                        return had(words, i) ? PAST : wasSpoken(words, i) ? FORESEEN : FUTURE;
                    }
                    if (words.get(i).lemma().equals("be")
                            && i == at - 2
                            && words.get(at - 1).tag().equals("TO")) {
                        return FUTURE;
                    }
                }
                return NONE;
            case "VBN":
                if (lemma.equals("set")
                        && at + 1 < words.size()
                        && SET_SO.contains(words.get(at + 1).lemma())
                        && words.subList(Math.max(0, at - REACH), at).stream()
                                .noneMatch(w -> w.tag().equals("MD"))) {
                    return PAST;
                }
                if (at > 0 && words.get(at - 1).tag().startsWith("NN") && !INTENDED.contains(lemma)) {
                    return PAST;
                }
                for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
                    if (words.get(i).tag().equals("MD")) {
                        return wasNot(words, i) ? PAST : FUTURE;
                    }
                    if (words.get(i).lemma().equals("have")) {
                        return PAST;
                    }
                    if (words.get(i).tag().equals("VB")) {
                        return of(words, i);
                    }
                    if (words.get(i).lemma().equals("be")) {
                        return INTENDED.contains(lemma)
                                ? FUTURE
                                : words.get(i).tag().equals("VBD") ? PAST : PRESENT;
                    }
                }
                return INTENDED.contains(lemma) ? FUTURE : PAST;
            case "VBG":
                return at > 0
                                && words.get(at - 1).tag().equals("IN")
                                && Set.of("after", "since", "following")
                                        .contains(words.get(at - 1).lemma())
                        ? PAST
                        : NONE;
            case "VBZ", "VBP":
                return PRESENT;
            case "JJ":
                return COMING.contains(lemma) ? FUTURE : NONE;
            default:
                return NONE;
        }
    }

    /** "Could not flee", "would not say", "gunfire could be heard": it was so. */
    private static boolean wasNot(List<Word> words, int at) {
        String form = words.get(at).form().toLowerCase(java.util.Locale.ROOT);
        int verb = at + 1;
        boolean not = verb < words.size()
                && Set.of("not", "n't", "n’t").contains(words.get(verb).form());
        verb += not ? 1 : 0;
        if (verb >= words.size()) {
            return false;
        }
        boolean be = words.get(verb).lemma().equals("be") && verb + 1 < words.size();
        String lemma = words.get(be ? verb + 1 : verb).lemma();
        return form.equals("could") && (not || be && PERCEIVED.contains(lemma))
                || form.equals("would")
                        && not
                        && Set.of("say", "comment", "confirm", "elaborate").contains(lemma);
    }

    /** Whether a verb of intending is told of the past: "agreed", "were ordered". */
    private static boolean wasSpoken(List<Word> words, int at) {
        return words.get(at).tag().equals("VBD")
                || words.get(at).tag().equals("VBN")
                        && at > 0
                        && words.get(at - 1).lemma().equals("be")
                        && words.get(at - 1).tag().equals("VBD")
                        && Set.of("order", "ask", "urge", "invite")
                                .contains(words.get(at).lemma());
    }

    /** "Had been scheduled to": it has come already. */
    private static boolean had(List<Word> words, int at) {
        return at >= 2
                && words.get(at - 1).lemma().equals("be")
                && words.get(at - 2).lemma().equals("have")
                && words.get(at - 2).tag().equals("VBD");
    }

    private static boolean isPassive(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).lemma().equals("be");
    }
}
