package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Word;

/** Finds the amounts of a sentence. Safe for use by several threads. */
public final class AmountReader {
    static final Pattern MONTH = Pattern.compile(
            "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?");
    private static final Set<String> TIMES = Set.of(
            "day", "week", "month", "year", "hour", "minute", "second", "a.m.", "p.m.", "am", "pm", "night", "decade",
            "century", "o'clock", "gmt");

    /** Persons whose age may follow with "of". */
    private static final Set<String> OF_AN_AGE =
            Set.of("boy", "girl", "man", "woman", "child", "baby", "youth", "teenager", "son", "daughter");

    /** Words before a number that names a thing or an age and counts nothing. */
    private static final Set<String> NUMBERED = Set.of("age", "aged", "no.", "article", "resolution", "#");

    private static final Set<String> COUNTS = Set.of("toll", "number", "total", "count", "about", "around");
    private static final Set<String> SINGLES = Set.of("a", "an", "another");
    private static final Set<String> SQUARE = Set.of("square", "sq", "sq.");
    private static final Set<String> WAYS =
            Set.of("from", "of", "away", "off", "outside", "inside", "inland", "deep", "to", "long", "wide", "radius");

    /** The amounts of a sentence in text order, not overlapping. */
    public List<AmountMention> read(List<Word> words, List<Span> taken) {
        return read(words, taken, Unit.OTHER);
    }

    /**
     * The amounts of a sentence in text order, not overlapping.
     *
     * @param before what the amount before this sentence counted: "4,000 of them" counts the same
     */
    public List<AmountMention> read(List<Word> words, List<Span> taken, Unit before) {
        List<AmountMention> found = plainly(words, taken);
        List<AmountMention> carried = new ArrayList<>();
        Unit unit = before;
        for (AmountMention mention : found) {
            boolean bare = mention.counted().isEmpty() && mention.amount().unit() == Unit.OTHER;
            if (bare && unit != Unit.OTHER && unit != Unit.SHARE) {
                carried.add(new AmountMention(
                        mention.span(),
                        mention.amount().counting(unit),
                        Optional.empty(),
                        mention.whole(),
                        mention.isSingle()));
            } else {
                carried.add(mention);
                unit = mention.amount().unit();
            }
        }
        return carried;
    }

    private static List<AmountMention> plainly(List<Word> words, List<Span> taken) {
        List<AmountMention> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            int first = i;
            Span at = words.get(i).span();
            if (i < free || taken.stream().anyMatch(t -> t.overlaps(at))) {
                continue;
            }
            Optional<AmountMention> nobody = nobody(words, i).or(() -> someone(words, first));
            Optional<NumberReader.Number> number = nobody.isPresent() ? Optional.empty() : NumberReader.at(words, i);
            int end = i + number.map(NumberReader.Number::words).orElse(0);
            int start = free;
            Optional<AmountMention> mention =
                    nobody.or(() -> number.flatMap(n -> mention(words, first, end, n, start)));
            if (mention.isPresent()) {
                found.add(mention.get());
                while (free < words.size()
                        && words.get(free).span().end() <= mention.get().span().end()) {
                    free++;
                }
            } else if (number.isPresent()) {
                free = end;
            }
        }
        return Parts.related(words, found);
    }

    /** "No one", "none", "no casualties". */
    private static Optional<AmountMention> nobody(List<Word> words, int i) {
        String w = NumberReader.lower(words, i);
        Span at = words.get(i).span();
        Amount none = new Amount.Exactly(0, Unit.OTHER);
        if (w.equals("nobody") || w.equals("none")) {
            return Optional.of(new AmountMention(at, none, Optional.empty(), Optional.empty(), false));
        }
        if (!w.equals("no") || i + 1 == words.size()) {
            return Optional.empty();
        }
        if (NumberReader.lower(words, i + 1).equals("one")) {
            Span span = at.cover(words.get(i + 1).span());
            return Optional.of(new AmountMention(span, none, Optional.empty(), Optional.empty(), false));
        }
        int head = CountedNoun.head(words, i + 1);
        if (head < 0) {
            return Optional.empty();
        }
        Unit unit = CountedNoun.unit(words, i + 1, head);
        boolean counts = unit != Unit.OTHER || words.get(head).lemma().equals("casualty");
        Span counted = words.get(i + 1).span().cover(words.get(head).span());
        return counts
                ? Optional.of(new AmountMention(
                        at.cover(counted), none.counting(unit), Optional.of(counted), Optional.empty(), false))
                : Optional.empty();
    }

    /** "A shepherd", "another woman": one person spoken of without a number. */
    private static Optional<AmountMention> someone(List<Word> words, int i) {
        int head = SINGLES.contains(NumberReader.lower(words, i)) ? CountedNoun.head(words, i + 1) : -1;
        boolean number = i + 1 < words.size() && words.get(i + 1).tag().equals("CD");
        if (head < 0 || number || !words.get(head).tag().equals("NN") || !CountedNoun.isPerson(words.get(head))) {
            return Optional.empty();
        }
        Unit unit = CountedNoun.unit(words, i + 1, head);
        Span counted = words.get(i + 1).span().cover(words.get(head).span());
        return Optional.of(new AmountMention(
                words.get(i).span().cover(counted),
                new Amount.Exactly(1, unit),
                Optional.of(counted),
                Optional.empty(),
                true));
    }

    private static Optional<AmountMention> mention(
            List<Word> words, int start, int end, NumberReader.Number number, int free) {
        String after = NumberReader.lower(words, end);
        double value = number.low().orElse(number.high().orElse(0));
        boolean digits = Character.isDigit(words.get(start).form().charAt(0));
        if (isNoAmount(words, start, end, number) || !digits && value == 0 && !number.share()) {
            return Optional.empty();
        }
        if (words.get(start).lemma().equals("one")
                && number.words() == 1
                && (after.equals("of") || !countable(words, end))) {
            return Optional.empty();
        }
        int sum = NumberReader.lower(words, start - 1).matches("[$€£]") ? 1 : 0;
        boolean length = end < words.size()
                && CountedNoun.LENGTHS.contains(words.get(end).lemma());
        if (sum == 1 || length && !measuresTheWay(words, end)) {
            return Optional.of(measure(words, start - sum, sum == 1 ? end - 1 : end, number, free, sum == 1));
        }
        if (length) {
            return Optional.empty();
        }
        int nounStart = strong(words, end) ? end + 2 : end;
        if (after.equals("of") && (number.vague() || number.share())) {
            nounStart++;
        }
        int head = CountedNoun.head(words, nounStart);
        Unit unit = number.share() ? Unit.SHARE : head < 0 ? Unit.OTHER : CountedNoun.unit(words, nounStart, head);
        if (strong(words, end)) {
            unit = Unit.FIGHTERS;
        }
        if (head >= 0 && CountedNoun.LENGTHS.contains(words.get(head).lemma())) {
            unit = SQUARE.contains(after) ? Unit.AREA : Unit.DISTANCE;
        }
        Qualifier.Qualified qualified = Qualifier.read(words, start, free, number, unit);
        Span span = new Span(
                words.get(qualified.from()).span().start(),
                words.get(head < 0 ? end - 1 : head).span().end());
        Optional<Span> counted = head < 0
                ? Optional.empty()
                : Optional.of(words.get(Math.min(nounStart, head))
                        .span()
                        .cover(words.get(head).span()));
        return Optional.of(new AmountMention(span, qualified.amount(), counted, Optional.empty(), false));
    }

    private static AmountMention measure(
            List<Word> words, int start, int last, NumberReader.Number number, int free, boolean money) {
        Unit unit = money ? Unit.MONEY : Unit.DISTANCE;
        Qualifier.Qualified qualified = Qualifier.read(words, start, free, number, unit);
        Span span = words.get(qualified.from()).span().cover(words.get(last).span());
        return new AmountMention(
                span,
                qualified.amount(),
                money ? Optional.empty() : Optional.of(words.get(last).span()),
                Optional.empty(),
                false);
    }

    /** "20 km south of", "two miles away": the way to a place, which the place tells. Calibres measure nothing either. */
    private static boolean measuresTheWay(List<Word> words, int unit) {
        String after = NumberReader.lower(words, unit + 1);
        return WAYS.contains(after)
                || after.matches("(north|south)(east|west)?(ern)?|(east|west)(ern)?")
                || Set.of("mm", "m", "cm").contains(words.get(unit).lemma())
                || unit + 1 < words.size() && words.get(unit + 1).tag().startsWith("NN");
    }

    /** Years, clock times, days, ages, numbers of articles and what is hyphened to a noun. */
    static boolean isNoAmount(List<Word> words, int start, int end, NumberReader.Number number) {
        String after = NumberReader.lower(words, end);
        boolean digitAfter = end + 1 < words.size()
                && Character.isDigit(words.get(end + 1).form().charAt(0));
        boolean year = words.get(start).form().matches("(19|20)\\d\\d")
                && !number.share()
                && number.words() == 1
                && !isPlural(words, end);
        boolean second = NumberReader.lower(words, start - 1).matches("and|or|to")
                && NUMBERED.contains(NumberReader.lower(words, start - 3));
        return NUMBERED.contains(NumberReader.lower(words, start - 1))
                || second
                || isAgeOf(words, start, end)
                || after.equals("-year-old")
                || end < words.size() && TIMES.contains(words.get(end).lemma())
                || after.equals("-") && !number.share() && end + 1 < words.size() && !digitAfter && !strong(words, end)
                || after.equals(":") && digitAfter
                || year
                || namesAThing(words, start, end)
                || isMonthNear(words, start, end);
    }

    /** "A boy of nine": the age of one person, nothing counted after it. */
    private static boolean isAgeOf(List<Word> words, int start, int end) {
        return start > 1
                && NumberReader.lower(words, start - 1).equals("of")
                && words.get(start - 2).tag().equals("NN")
                && OF_AN_AGE.contains(words.get(start - 2).lemma())
                && !isPlural(words, end);
    }

    /** "Zone 7", "Brigade 16 advanced": digits after a noun and before none. */
    private static boolean namesAThing(List<Word> words, int start, int end) {
        return start > 0
                && Character.isDigit(words.get(start).form().charAt(0))
                && words.get(start - 1).tag().matches("NNP?")
                && !COUNTS.contains(words.get(start - 1).lemma())
                && CountedNoun.head(words, end) < 0;
    }

    /** "A 30,000-strong border force". */
    private static boolean strong(List<Word> words, int end) {
        return NumberReader.lower(words, end).equals("-")
                && NumberReader.lower(words, end + 1).equals("strong");
    }

    private static boolean countable(List<Word> words, int end) {
        int head = CountedNoun.head(words, end);
        return head >= 0 && CountedNoun.unit(words, end, head) != Unit.OTHER;
    }

    private static boolean isMonthNear(List<Word> words, int start, int end) {
        String before = start > 0 ? words.get(start - 1).form() : "";
        String after = end < words.size() ? words.get(end).form() : "";
        boolean neverOfADate = words.get(start).form().matches("\\d{1,3}(?:,\\d{3})+|[1-9]\\d{2}|\\d{5,}");
        return !neverOfADate && MONTH.matcher(before).matches()
                || MONTH.matcher(after).matches();
    }

    private static boolean isPlural(List<Word> words, int i) {
        int head = CountedNoun.head(words, i);
        return head >= 0
                && (words.get(head).tag().equals("NNS")
                        || words.get(head).lemma().equals("people"));
    }
}
