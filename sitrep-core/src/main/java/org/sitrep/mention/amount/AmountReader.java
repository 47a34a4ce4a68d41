package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Word;

/** Finds the amounts of a sentence. Safe for use by several threads. */
public final class AmountReader {
    private static final Pattern MONTH = Pattern.compile(
            "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?");
    private static final Set<String> FIGHTERS = Set.of(
            "fighter",
            "militant",
            "jihadist",
            "jihadi",
            "soldier",
            "troop",
            "insurgent",
            "rebel",
            "terrorist",
            "gunman",
            "combatant",
            "recruit",
            "marine",
            "militiaman",
            "policeman",
            "officer",
            "commander",
            "extremist",
            "member",
            "adviser",
            "guard",
            "ranger");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "civilian",
            "resident",
            "child",
            "woman",
            "man",
            "family",
            "inhabitant",
            "villager",
            "patient",
            "worker",
            "doctor",
            "student",
            "hostage",
            "girl",
            "boy",
            "local",
            "protester",
            "journalist",
            "relative",
            "refugee");
    private static final Set<String> VEHICLES = Set.of(
            "vehicle", "truck", "bus", "car", "tank", "pickup", "convoy", "lorry", "humvee", "boat", "ambulance");
    private static final Set<String> TIMES = Set.of(
            "day", "week", "month", "year", "hour", "minute", "second", "a.m.", "p.m.", "am", "pm", "night", "decade",
            "century", "o'clock", "gmt");
    private static final Set<String> MEASURES = Set.of(
            "km",
            "kilometre",
            "kilometer",
            "mile",
            "metre",
            "meter",
            "m",
            "mm",
            "degree",
            "dollar",
            "euro",
            "pound",
            "lira",
            "dinar",
            "percent",
            "kilometers",
            "miles");

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
                carried.add(new AmountMention(mention.span(), mention.amount().counting(unit), Optional.empty()));
            } else {
                carried.add(mention);
                unit = mention.amount().unit();
            }
        }
        return carried;
    }

    private List<AmountMention> plainly(List<Word> words, List<Span> taken) {
        List<AmountMention> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i < free) {
                continue;
            }
            Word word = words.get(i);
            Optional<NumberReader.Number> number = NumberReader.at(words, i);
            if (number.isEmpty() || taken.stream().anyMatch(t -> t.overlaps(word.span()))) {
                continue;
            }
            int end = i + number.get().words();
            Optional<AmountMention> mention = mention(words, i, end, number.get(), free);
            if (mention.isPresent()) {
                found.add(mention.get());
                while (free < words.size()
                        && words.get(free).span().end() <= mention.get().span().end()) {
                    free++;
                }
            } else {
                free = end;
            }
        }
        return found;
    }

    private Optional<AmountMention> mention(
            List<Word> words, int start, int end, NumberReader.Number number, int free) {
        String before = NumberReader.lower(words, start - 1);
        String after = NumberReader.lower(words, end);
        String lemmaAfter = end < words.size() ? words.get(end).lemma() : "";
        boolean digits = Character.isDigit(words.get(start).form().charAt(0));
        if (before.equals("$")
                || before.equals("€")
                || before.equals("£")
                || before.equals("age")
                || before.equals("aged")
                || before.equals("no.")
                || before.equals("article")
                || before.equals("resolution")
                || before.equals("#")
                || after.equals("-year-old")
                || MEASURES.contains(lemmaAfter)
                || TIMES.contains(lemmaAfter)
                || (after.equals("-") && TIMES.contains(NumberReader.lower(words, end + 1)))
                || (after.equals("-")
                        && !number.share()
                        && end + 1 < words.size()
                        && !Character.isDigit(words.get(end + 1).form().charAt(0)))
                || (after.equals(":")
                        && end + 1 < words.size()
                        && Character.isDigit(words.get(end + 1).form().charAt(0)))) {
            return Optional.empty();
        }
        double value = number.low().orElse(number.high().orElse(0));
        if (digits
                && !number.share()
                && words.get(start).form().matches("(19|20)\\d\\d")
                && number.words() == 1
                && !isPlural(words, end)) {
            return Optional.empty();
        }
        if (words.get(start).lemma().equals("one")
                && number.words() == 1
                && (after.equals("of") || !isNoun(words, end) || !countable(words, end))) {
            return Optional.empty();
        }
        if (!digits && value == 0 && !number.share()) {
            return Optional.empty();
        }
        if (isMonthNear(words, start, end)) {
            return Optional.empty();
        }
        int from = start;
        OptionalDouble low = number.low();
        OptionalDouble high = number.high();
        boolean about = false;
        boolean almost = false;
        int cursor = start - 1;
        boolean more = true;
        while (more && cursor >= free) {
            more = false;
            String w = NumberReader.lower(words, cursor);
            String two = NumberReader.lower(words, cursor - 1) + " " + w;
            String three = NumberReader.lower(words, cursor - 2) + " " + two;
            if (three.equals("as many as") || three.equals("as much as")) {
                high = number.high();
                low = OptionalDouble.empty();
                cursor -= 3;
            } else if (two.equals("at least") || two.equals("more than") || two.equals("no fewer")) {
                low = number.low();
                high = OptionalDouble.empty();
                cursor -= 2;
            } else if (three.equals("no fewer than") || three.equals("not less than")) {
                high = OptionalDouble.empty();
                cursor -= 3;
            } else if (two.equals("up to")
                    || two.equals("at most")
                    || two.equals("fewer than")
                    || two.equals("less than")) {
                low = OptionalDouble.empty();
                cursor -= 2;
            } else if (w.equals("over") && (digits || value >= 10) && !two.equals("took over")) {
                high = OptionalDouble.empty();
                cursor -= 1;
            } else if (w.equals("about")
                    || w.equals("around")
                    || w.equals("some")
                    || w.equals("roughly")
                    || w.equals("approximately")
                    || w.equals("estimated")
                    || w.equals("~")) {
                about = !number.vague();
                cursor -= w.equals("estimated")
                                && NumberReader.lower(words, cursor - 1).equals("an")
                        ? 2
                        : 1;
            } else if (w.equals("nearly") || w.equals("almost") || w.equals("close")) {
                almost = !number.vague();
                cursor -= 1;
            } else {
                break;
            }
            from = cursor + 1;
            more = true;
        }
        boolean open = low.isEmpty() || high.isEmpty();
        int nounStart = end;
        if (NumberReader.lower(words, nounStart).equals("of") && (number.vague() || number.share())) {
            nounStart++;
        }
        int head = headNoun(words, nounStart);
        Unit unit = number.share() ? Unit.SHARE : head < 0 ? Unit.OTHER : unit(words, nounStart, head);
        Amount amount;
        if (number.share()) {
            OptionalDouble l = about ? OptionalDouble.of(value * .9) : almost ? OptionalDouble.of(value * .9) : low;
            OptionalDouble h = about ? OptionalDouble.of(value * 1.1) : high;
            amount = new Amount.Share(l, h);
        } else if (!open && about && sameBounds(low, high)) {
            amount = new Amount.About(value, .1, .1, unit);
        } else if (!open && almost && sameBounds(low, high)) {
            amount = new Amount.About(value, .1, 0, unit);
        } else if (low.isEmpty()) {
            amount = new Amount.AtMost(high.orElse(value), unit);
        } else if (high.isEmpty()) {
            amount = new Amount.AtLeast(low.getAsDouble(), unit);
        } else if (sameBounds(low, high)) {
            amount = new Amount.Exactly(low.getAsDouble(), unit);
        } else {
            amount = new Amount.Between(low.getAsDouble(), high.getAsDouble(), unit);
        }
        Span span = new Span(
                words.get(from).span().start(),
                words.get(head < 0 ? end - 1 : head).span().end());
        Optional<Span> counted = head < 0
                ? Optional.empty()
                : Optional.of(words.get(Math.min(nounStart, head))
                        .span()
                        .cover(words.get(head).span()));
        return Optional.of(new AmountMention(span, amount, counted));
    }

    private static boolean sameBounds(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent() && low.getAsDouble() == high.getAsDouble();
    }

    private static boolean countable(List<Word> words, int end) {
        int head = headNoun(words, end);
        return head >= 0 && unit(words, end, head) != Unit.OTHER;
    }

    private static boolean isMonthNear(List<Word> words, int start, int end) {
        String before = start > 0 ? words.get(start - 1).form() : "";
        String after = end < words.size() ? words.get(end).form() : "";
        return MONTH.matcher(before).matches() || MONTH.matcher(after).matches();
    }

    private static boolean isNoun(List<Word> words, int i) {
        return headNoun(words, i) >= 0;
    }

    private static boolean isPlural(List<Word> words, int i) {
        int head = headNoun(words, i);
        return head >= 0
                && (words.get(head).tag().equals("NNS")
                        || words.get(head).lemma().equals("people"));
    }

    /** The last noun of the noun phrase that begins at {@code i}; -1 when there is none. */
    private static int headNoun(List<Word> words, int i) {
        int head = -1;
        for (int k = i; k < words.size() && k < i + 7; k++) {
            Word w = words.get(k);
            String tag = w.tag();
            if (tag.startsWith("NN")) {
                head = k;
                if (tag.equals("NNS")
                        && (k + 1 >= words.size() || !words.get(k + 1).tag().startsWith("NN"))) {
                    break;
                }
            } else if (tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("PRP$")
                    || tag.equals("POS")
                    || tag.equals("CD")
                    || tag.equals("VBN")
                    || tag.equals("HYPH")
                    || w.form().equals("-")
                    || tag.equals("RB")
                    || (k > i && tag.equals("CC") && head < 0)
                    || tag.equals("VBG") && head < 0) {
                if (head >= 0) {
                    break;
                }
            } else {
                break;
            }
        }
        return head;
    }

    private static Unit unit(List<Word> words, int from, int head) {
        Word noun = words.get(head);
        String lemma = noun.tag().equals("NNPS") ? noun.lemma().replaceFirst("s$", "") : noun.lemma();
        if (lemma.equals("member") || lemma.equals("prisoner") || lemma.equals("detainee")) {
            return lemma.equals("member") ? Unit.FIGHTERS : Unit.DETAINED;
        }
        if (FIGHTERS.contains(lemma)) {
            return Unit.FIGHTERS;
        }
        if (PEOPLE.contains(lemma) || lemma.equals("civilians")) {
            return Unit.CIVILIANS;
        }
        if (VEHICLES.contains(lemma)) {
            return Unit.VEHICLES;
        }
        for (int k = from; k < head; k++) {
            if (FIGHTERS.contains(words.get(k).lemma())) {
                return Unit.FIGHTERS;
            }
        }
        return Unit.OTHER;
    }
}
