package org.sitrep.claim.arabic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Unit;

/** Finds the dead, wounded and missing of a sentence that are counted. */
final class Tolls {
    /** So many terms may stand between a verb and the people it counts: day and place. */
    private static final int BETWEEN = 7;

    private static final int BEHIND_A_NOUN = 3;
    private static final int DEATH_BEHIND = 12;

    private static final String COMMA = "\u060C";

    private final Lexicon lexicon;
    private final Counts counts;

    Tolls(Lexicon lexicon) {
        this.lexicon = lexicon;
        counts = new Counts(lexicon);
    }

    /** The tolls in text order; none of what is denied, feared or an accident. */
    List<Toll> read(Terms terms) {
        if (lexicon.anywhere("accident", terms, 0, terms.size())) {
            return List.of();
        }
        List<Toll> tolls = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int i = 0; i < terms.size(); i++) {
            Optional<Unit> verb = verb(terms, i);
            Optional<Unit> after = after(terms, i);
            Optional<Unit> noun = noun(terms, i);
            int at = i;
            if (verb.isPresent()) {
                add(tolls, taken, ahead(terms, i, BETWEEN, true).or(() -> before(terms, at)), verb.get(), i);
            } else if (after.isPresent()) {
                add(tolls, taken, before(terms, i), after.get(), i);
            } else if (noun.isPresent()) {
                add(tolls, taken, ahead(terms, i, BEHIND_A_NOUN, true), noun.get(), i);
            } else if (isMet(terms, i)) {
                add(
                        tolls,
                        taken,
                        ahead(terms, i, BETWEEN, true).or(() -> before(terms, at)),
                        Unit.KILLED,
                        death(terms, i));
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            Optional<Count> count = counts.read(terms, i);
            if (count.isPresent() && count.get().unit().isPresent()) {
                add(tolls, taken, count, count.get().unit().get(), count.get().to() - 1);
            }
        }
        tolls.removeIf(t -> lexicon.anywhere("unreal", terms, 0, t.at()));
        tolls.sort(Comparator.comparingInt(Toll::from));
        return tolls;
    }

    private static void add(List<Toll> tolls, BitSet taken, Optional<Count> count, Unit unit, int at) {
        if (count.isEmpty()) {
            return;
        }
        Count found = count.get();
        if (taken.get(found.from(), found.to()).isEmpty()) {
            taken.set(found.from(), found.to());
            tolls.add(Toll.of(unit, found, at));
        }
    }

    private Optional<Unit> verb(Terms terms, int i) {
        return befell(terms, i, "killed-verb", "wounded-verb");
    }

    private Optional<Unit> after(Terms terms, int i) {
        return befell(terms, i, "killed-after", "wounded-after");
    }

    private Optional<Unit> befell(Terms terms, int i, String killed, String wounded) {
        Term term = terms.get(i);
        if (lexicon.has(killed, term.word()) || lexicon.has(killed, term.bare())) {
            return Optional.of(Unit.KILLED);
        }
        return lexicon.has(wounded, term.word()) || lexicon.has(wounded, term.bare())
                ? Optional.of(Unit.WOUNDED)
                : Optional.empty();
    }

    private Optional<Unit> noun(Terms terms, int i) {
        Term term = terms.get(i);
        Optional<Unit> unit = befell(terms, i, "killed-noun", "wounded-noun");
        if (unit.isPresent()) {
            return unit;
        }
        boolean number = lexicon.anywhere("count-of", terms, i - 2, i);
        boolean dead = lexicon.has("killed-noun", term.plain()) || number && lexicon.has("the-dead", term.word());
        boolean hurt = lexicon.has("wounded-noun", term.plain()) || number && lexicon.has("the-wounded", term.word());
        return dead ? Optional.of(Unit.KILLED) : hurt ? Optional.of(Unit.WOUNDED) : Optional.empty();
    }

    /** "Met their death". */
    private boolean isMet(Terms terms, int i) {
        Term term = terms.get(i);
        return (lexicon.has("met-verb", term.word()) || lexicon.has("met-verb", term.bare())) && death(terms, i) > i;
    }

    /** Where the word for the death stands that somebody met; the verb itself where there is none. */
    private int death(Terms terms, int verb) {
        return lexicon.first("death", terms, verb, Math.min(terms.size(), verb + DEATH_BEHIND))
                .orElse(verb);
    }

    private boolean tells(Terms terms, int i) {
        return verb(terms, i).isPresent()
                || after(terms, i).isPresent()
                || noun(terms, i).isPresent();
    }

    /** The people counted behind a word; further on only those that are surely people. */
    private Optional<Count> ahead(Terms terms, int from, int most, boolean single) {
        for (int i = from + 1; i < terms.size() && i <= from + 1 + most; i++) {
            if (!terms.get(i).isWord() || tells(terms, i) || lexicon.has("that", terms.word(i))) {
                return Optional.empty();
            }
            boolean next = i == from + 1 || i == from + 2 && lexicon.has("toward", terms.word(from + 1));
            Optional<Count> count = counts.read(terms, i).filter(c -> next || c.listed());
            if (count.isEmpty() && single && next) {
                count = counts.single(terms, i);
            }
            if (count.isPresent()) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** The people counted before a verb. */
    private Optional<Count> before(Terms terms, int verb) {
        int aside = aside(terms, verb - 1);
        if (aside > 0) {
            return before(terms, aside);
        }
        for (int i = Math.max(0, verb - BETWEEN); i < verb; i++) {
            boolean open = true;
            for (int j = i; j < verb; j++) {
                open &= terms.get(j).isWord() && !tells(terms, j) && !lexicon.has("that", terms.word(j));
            }
            Optional<Count> count = open ? counts.read(terms, i).filter(Count::listed) : Optional.empty();
            if (count.isPresent() && count.get().to() <= verb) {
                return count;
            }
        }
        return verb > 0 ? counts.single(terms, verb - 1) : Optional.empty();
    }

    /** Where the comma stands that opens "…, three women among them, …" before a comma; 0 where nothing of the kind does. */
    private int aside(Terms terms, int comma) {
        if (!terms.word(comma).equals(COMMA)) {
            return 0;
        }
        int opens = comma - 1;
        while (opens > 0 && !terms.word(opens).equals(COMMA)) {
            opens--;
        }
        return lexicon.has("among", terms.word(opens + 1)) ? Math.max(0, opens) : 0;
    }
}
