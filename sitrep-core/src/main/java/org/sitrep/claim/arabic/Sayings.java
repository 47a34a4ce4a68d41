package org.sitrep.claim.arabic;

import java.util.Optional;

/** Finds the words of a sentence that say who tells of a toll. */
final class Sayings {
    private static final String STOPS = ":\"\u00AB\u201C";
    private static final String COMMA = "\u060C";

    private final Lexicon lexicon;

    Sayings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who tells of a toll: "said X that" before it, "according to X" before or behind it, "said X" behind it. */
    Optional<Saying> of(Terms terms, Toll toll) {
        return said(terms, toll.at())
                .or(() -> accordingBefore(terms, toll.from()))
                .or(() -> accordingBehind(terms, toll.to()))
                .or(() -> saidBehind(terms, toll.to()));
    }

    /** Who is said to say something in a sentence without a toll. */
    Optional<Saying> any(Terms terms) {
        return said(terms, terms.size() - 1);
    }

    private boolean isSaying(Terms terms, int i) {
        Term term = terms.get(i);
        return lexicon.has("say-verb", term.word()) || lexicon.has("say-verb", term.bare());
    }

    private boolean isAccording(Terms terms, int i) {
        return lexicon.has("according", terms.word(i));
    }

    /** The last verb of saying before a term whose source ends before it. */
    private Optional<Saying> said(Terms terms, int toll) {
        for (int i = toll - 1; i >= 0; i--) {
            if (!isSaying(terms, i) || isLinked(terms, i)) {
                continue;
            }
            for (int end = i + 1; end <= toll; end++) {
                if (endsSource(terms, end)) {
                    return Optional.of(new Saying(i, i + 1, source(terms, i + 1, end), end));
                }
            }
        }
        return Optional.empty();
    }

    /** "According to what X said". */
    private boolean isLinked(Terms terms, int i) {
        return i > 0
                && (isAccording(terms, i - 1)
                        || i > 1 && lexicon.has("according-link", terms.word(i - 1)) && isAccording(terms, i - 2));
    }

    private boolean endsSource(Terms terms, int i) {
        Term term = terms.get(i);
        boolean toll = lexicon.has("killed-noun", term.word())
                || lexicon.has("wounded-noun", term.word())
                || lexicon.has("telling", term.word());
        return toll || lexicon.has("that", term.word()) || STOPS.contains(term.word());
    }

    private Optional<Saying> accordingBefore(Terms terms, int toll) {
        for (int i = toll - 1; i >= 0; i--) {
            if (isAccording(terms, i)) {
                for (int end = toll - 1; end > i; end--) {
                    if (terms.word(end).equals(COMMA)) {
                        return according(terms, i, end, end);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Saying> accordingBehind(Terms terms, int toll) {
        for (int i = toll; i < terms.size(); i++) {
            if (isAccording(terms, i)) {
                return according(terms, i, terms.size(), 0);
            }
        }
        return Optional.empty();
    }

    private Optional<Saying> according(Terms terms, int cue, int end, int told) {
        int from = cue + 1;
        while (from < end && (lexicon.has("according-link", terms.word(from)) || isSaying(terms, from))) {
            from++;
        }
        int to = source(terms, from, end);
        return to > from ? Optional.of(new Saying(cue, from, to, told)) : Optional.empty();
    }

    /** "…, said X" or "as X said": the verb has nothing told behind it. */
    private Optional<Saying> saidBehind(Terms terms, int toll) {
        for (int i = toll; i < terms.size(); i++) {
            if (isSaying(terms, i) && i > 0 && !terms.word(i).startsWith("\u0648")) {
                for (int j = i + 1; j < terms.size(); j++) {
                    if (lexicon.has("that", terms.word(j))) {
                        return Optional.empty();
                    }
                }
                int to = source(terms, i + 1, terms.size());
                return to > i + 1 ? Optional.of(new Saying(i, i + 1, to, 0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where a source ends: before whom it was told to, before "in a statement", before what is said besides. */
    private int source(Terms terms, int from, int end) {
        int to = end;
        for (int i = from + 1; i < to; i++) {
            Term term = terms.get(i);
            boolean addressed = term.word().startsWith("\u0644")
                    && (lexicon.has("told", term.plain()) || lexicon.has("told", "\u0627" + term.word()));
            boolean stated = lexicon.has("preposition", term.word()) && lexicon.has("statement", terms.word(i + 1));
            boolean more = lexicon.has("after-telling", term.word())
                    || terms.word(i - 1).equals(COMMA) && lexicon.has("preposition", term.word())
                    || terms.word(i - 1).equals(COMMA) && term.word().startsWith("\u0648") && isSaying(terms, i);
            if (addressed || stated || more) {
                to = i;
            }
        }
        while (to > from && (!terms.get(to - 1).isWord() || lexicon.has("according-link", terms.word(to - 1)))) {
            to--;
        }
        return to;
    }
}
