package org.sitrep.claim.arabic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;

/** Reads how many people, in figures or words: "5 civilians", "at least eleven others", two by the form of the noun, one. */
final class Counts {
    /** Figures, with an "and" or a preposition written together with them. */
    private static final Pattern FIGURES = Pattern.compile("[\u0648\u0628\u0644]?(\\d+(?:[.,\u066B\u066C]\\d{3})*)");

    private static final double ROUGHLY = .1;
    private static final int DOZENS = 24;
    private static final int BELOW_HUNDRED = 99;
    private static final int TWENTY = 20;
    private static final int TEN = 10;

    private final Lexicon lexicon;

    Counts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A number and where it ends. */
    private record Number(int value, int to) {}

    /** The count that begins at a term. */
    Optional<Count> read(Terms terms, int from) {
        int least = lexicon.length("at-least", terms, from);
        int about = lexicon.length("about", terms, from);
        int at = from + Math.max(least, about);
        if (lexicon.has("hundreds", terms.word(at))
                || at < terms.size() && lexicon.has("hundreds", terms.get(at).bare())) {
            return dozens(terms, from, at + 1);
        }
        Optional<Number> number = number(terms, at);
        Optional<Count> counted = number.isPresent()
                ? noun(terms, from, number.get().to(), number.get().value())
                : least + about > 0 ? Optional.empty() : two(terms, from);
        return counted.map(c -> bounded(terms, c, least > 0, about > 0));
    }

    /** One person, told by the noun alone. */
    Optional<Count> single(Terms terms, int at) {
        String word = terms.word(at);
        boolean one = lexicon.has("one", word)
                || word.endsWith("\u0627") && lexicon.has("one", word.substring(0, word.length() - 1));
        return one
                ? Optional.of(new Count(at, at + 1, at, new Amount.Exactly(1, Unit.OTHER), Optional.empty(), true))
                : Optional.empty();
    }

    private Optional<Count> dozens(Terms terms, int from, int at) {
        boolean people = at < terms.size() && isOfPeople(terms.word(at));
        boolean alone = at >= terms.size() || !terms.get(at).isWord() || lexicon.has("preposition", terms.word(at));
        return people || alone
                ? Optional.of(new Count(
                        from,
                        people ? at + 1 : at,
                        at,
                        new Amount.Between(DOZENS, BELOW_HUNDRED, Unit.OTHER),
                        people ? unit(indefinite(terms.word(at))) : Optional.empty(),
                        people))
                : Optional.empty();
    }

    /** Whether a word names people, with its article or without. */
    private boolean isOfPeople(String word) {
        String bare = indefinite(word);
        return lexicon.has("people", bare) || unit(bare).isPresent();
    }

    private static String indefinite(String word) {
        return word.startsWith("\u0627\u0644") ? word.substring(2) : word;
    }

    private Optional<Count> two(Terms terms, int at) {
        String word = terms.word(at);
        Optional<Unit> unit = lexicon.has("killed-two", word)
                ? Optional.of(Unit.KILLED)
                : lexicon.has("wounded-two", word) ? Optional.of(Unit.WOUNDED) : Optional.empty();
        return unit.isPresent() || lexicon.has("two", word)
                ? Optional.of(new Count(at, at + 1, at, new Amount.Exactly(2, Unit.OTHER), unit, true))
                : Optional.empty();
    }

    private Count bounded(Terms terms, Count count, boolean least, boolean about) {
        int behind = lexicon.length("at-least", terms, count.to());
        double number = count.amount().low().orElse(0);
        if (!(count.amount() instanceof Amount.Exactly) || !(least || about || behind > 0)) {
            return count;
        }
        Amount amount =
                about ? new Amount.About(number, ROUGHLY, ROUGHLY, Unit.OTHER) : new Amount.AtLeast(number, Unit.OTHER);
        return new Count(count.from(), count.to() + behind, count.noun(), amount, count.unit(), count.listed());
    }

    private Optional<Number> number(Terms terms, int at) {
        Matcher figures = FIGURES.matcher(terms.word(at));
        if (figures.matches()) {
            String digits = figures.group(1).replaceAll("\\D", "");
            return digits.length() > 7 ? Optional.empty() : Optional.of(new Number(Integer.parseInt(digits), at + 1));
        }
        Optional<Integer> first = value(terms, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int value = first.get();
        int next = at + 1;
        if (value < TEN && lexicon.has("ten", terms.word(next))) {
            return Optional.of(new Number(value + TEN, next + 1));
        }
        while (next < terms.size() && terms.word(next).startsWith("\u0648")) {
            Optional<Integer> more = lexicon.value("number", terms.get(next).bare());
            boolean adds = more.isPresent() && (more.get() >= TWENTY || value >= 100);
            if (!adds) {
                break;
            }
            value += more.orElse(0);
            next++;
        }
        return Optional.of(new Number(value, next));
    }

    private Optional<Integer> value(Terms terms, int at) {
        return at < terms.size()
                ? lexicon.value("number", terms.word(at))
                        .or(() -> lexicon.value("number", terms.get(at).bare()))
                : Optional.empty();
    }

    /** The count of a number: what follows must be people, others, or nothing that could be counted. */
    private Optional<Count> noun(Terms terms, int from, int at, int number) {
        Amount amount = new Amount.Exactly(number, Unit.OTHER);
        String word = terms.word(at);
        boolean nothing = at >= terms.size() || !terms.get(at).isWord();
        if (lexicon.has("people", word)
                || lexicon.has("others", word)
                || unit(word).isPresent()) {
            return Optional.of(new Count(from, at + 1, at, amount, unit(word), true));
        }
        if (lexicon.has("part-of", word)) {
            boolean part = lexicon.has("the-hit", terms.word(at + 1));
            return part || !isOfPeople(terms.word(at + 1))
                    ? Optional.empty()
                    : Optional.of(new Count(from, at + 2, at, amount, Optional.empty(), true));
        }
        if (lexicon.has("not-people", word) || lexicon.value("month", word).isPresent()) {
            return Optional.empty();
        }
        boolean ends = nothing
                || lexicon.has("preposition", word)
                || lexicon.has("no-noun", word)
                || word.startsWith("\u0648")
                || lexicon.length("at-least", terms, at) > 0
                || word.startsWith("\u0628\u0627\u0644")
                || word.equals("\u0642\u062F");
        return Optional.of(new Count(from, ends ? at : at + 1, at, amount, Optional.empty(), false));
    }

    private Optional<Unit> unit(String word) {
        return lexicon.has("killed-people", word)
                ? Optional.of(Unit.KILLED)
                : lexicon.has("wounded-people", word)
                        ? Optional.of(Unit.WOUNDED)
                        : lexicon.has("missing-people", word) ? Optional.of(Unit.MISSING) : Optional.empty();
    }
}
