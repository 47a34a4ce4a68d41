package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Mention.AmountMention;
import org.sitrep.mention.Word;

/** Finds the amounts of a sentence. Safe for use by several threads. */
public final class AmountReader {
    private static final Map<String, Integer> ONES = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)[-–](\\d{1,3}(?:,\\d{3})+|\\d+)");
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

    /** A number as read: bounds, and how many words it took. */
    private record Number(OptionalDouble low, OptionalDouble high, int words, boolean share, boolean vague) {}

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
                Unit same = unit;
                carried.add(new AmountMention(
                        mention.span(),
                        mention.amount()
                                .fold(
                                        e -> new Amount.Exactly(e.number(), same),
                                        l -> new Amount.AtLeast(l.number(), same),
                                        m -> new Amount.AtMost(m.number(), same),
                                        b -> new Amount.Between(b.from(), b.to(), same),
                                        a -> new Amount.About(a.number(), a.below(), a.above(), same),
                                        s -> s),
                        Optional.empty()));
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
            Optional<Number> number = numberAt(words, i);
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

    private Optional<AmountMention> mention(List<Word> words, int start, int end, Number number, int free) {
        String before = lower(words, start - 1);
        String after = lower(words, end);
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
                || (after.equals("-") && TIMES.contains(lower(words, end + 1)))
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
            String w = lower(words, cursor);
            String two = lower(words, cursor - 1) + " " + w;
            String three = lower(words, cursor - 2) + " " + two;
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
                cursor -= w.equals("estimated") && lower(words, cursor - 1).equals("an") ? 2 : 1;
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
        if (lower(words, nounStart).equals("of") && (number.vague() || number.share())) {
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
        Pattern month = Pattern.compile(
                "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?");
        return month.matcher(before).matches() || month.matcher(after).matches();
    }

    private static String lower(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).form().toLowerCase(Locale.ROOT);
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

    private Optional<Number> numberAt(List<Word> words, int i) {
        String form = words.get(i).form();
        String w = form.toLowerCase(Locale.ROOT);
        String next = lower(words, i + 1);
        Matcher range = RANGE.matcher(form);
        if (range.matches()) {
            return ordered(parse(range.group(1)), parse(range.group(2)), 1);
        }
        if (w.equals("between")) {
            Optional<Number> first = plain(words, i + 1);
            if (first.isPresent() && lower(words, i + 1 + first.get().words()).equals("and")) {
                Optional<Number> second = plain(words, i + 2 + first.get().words());
                if (second.isPresent()) {
                    return ordered(
                            first.get().low().orElse(0),
                            second.get().low().orElse(0),
                            2 + first.get().words() + second.get().words());
                }
            }
            return Optional.empty();
        }
        Optional<Number> share = shareAt(words, i);
        if (share.isPresent()) {
            return share;
        }
        Optional<Number> first = plain(words, i);
        if (first.isPresent() && !first.get().vague()) {
            int at = i + first.get().words();
            String link = lower(words, at);
            if (link.equals("to") || link.equals("-") || link.equals("–") || link.equals("or")) {
                Optional<Number> second = plain(words, at + 1);
                if (second.isPresent() && !second.get().vague()) {
                    return ordered(
                            first.get().low().orElse(0),
                            second.get().low().orElse(0),
                            first.get().words() + 1 + second.get().words());
                }
            }
        }
        if (first.isEmpty() && w.equals("a") && next.equals("dozen")) {
            return exactly(12, 2);
        }
        return first;
    }

    private static Optional<Number> ordered(double one, double other, int words) {
        return Optional.of(new Number(
                OptionalDouble.of(Math.min(one, other)), OptionalDouble.of(Math.max(one, other)), words, false, false));
    }

    private Optional<Number> shareAt(List<Word> words, int i) {
        String w = lower(words, i);
        String next = lower(words, i + 1);
        Optional<Number> number = plain(words, i);
        if (number.isPresent() && !number.get().vague()) {
            int at = i + number.get().words();
            String unit = lower(words, at);
            if (unit.equals("%") || unit.equals("percent")) {
                return share(number.get().low().orElse(0), number.get().words() + 1);
            }
            if (unit.equals("per") && lower(words, at + 1).equals("cent")) {
                return share(number.get().low().orElse(0), number.get().words() + 2);
            }
            if (w.equals("two")
                    && (next.equals("thirds")
                            || (next.equals("-") && lower(words, i + 2).equals("thirds")))) {
                return share(66.7, next.equals("-") ? 3 : 2);
            }
        }
        if (w.equals("two-thirds")) {
            return share(66.7, 1);
        }
        if (w.equals("three-quarters")) {
            return share(75, 1);
        }
        if (w.equals("half") && (next.equals("of") || next.equals("the"))) {
            return share(50, 1);
        }
        if ((w.equals("third") || w.equals("quarter"))
                && next.equals("of")
                && i > 0
                && lower(words, i - 1).equals("a")) {
            return share(w.equals("third") ? 33.3 : 25, 1);
        }
        return Optional.empty();
    }

    private static Optional<Number> share(double perCent, int words) {
        return perCent < 0 || perCent > 100
                ? Optional.empty()
                : Optional.of(new Number(OptionalDouble.of(perCent), OptionalDouble.of(perCent), words, true, false));
    }

    private static Optional<Number> exactly(double value, int words) {
        return Optional.of(new Number(OptionalDouble.of(value), OptionalDouble.of(value), words, false, false));
    }

    private static Optional<Number> vague(double low, double high, int words) {
        return Optional.of(new Number(OptionalDouble.of(low), OptionalDouble.of(high), words, false, true));
    }

    /** A number without qualifier or range. */
    private Optional<Number> plain(List<Word> words, int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        String form = words.get(i).form();
        String w = form.toLowerCase(Locale.ROOT);
        String next = lower(words, i + 1);
        String third = lower(words, i + 2);
        switch (w) {
            case "dozens":
                return vague(24, 99, 1);
            case "scores":
                return vague(40, 99, 1);
            case "hundreds":
                return vague(200, 999, 1);
            case "thousands":
                return vague(2000, 9999, 1);
            case "tens":
                return next.equals("of") && third.equals("thousands") ? vague(20000, 99999, 3) : Optional.empty();
            case "several":
                return next.equals("hundred")
                        ? vague(300, 999, 2)
                        : next.equals("thousand")
                                ? vague(3000, 9999, 2)
                                : next.equals("dozen") ? vague(36, 99, 2) : Optional.empty();
            case "dozen":
                return exactly(12, 1);
            default:
                break;
        }
        if (DIGITS.matcher(form).matches()) {
            double value = parse(form);
            Double scale = scale(next);
            return scale == null ? exactly(value, 1) : exactly(value * scale, 2);
        }
        return spelled(words, i);
    }

    private static Optional<Number> spelled(List<Word> words, int i) {
        double total = 0;
        double current = 0;
        int used = 0;
        for (int k = i; k < words.size(); k++) {
            String w = lower(words, k);
            Double one = ones(w);
            Double scale = scale(w);
            if (one != null && (current == 0 || current % 100 == 0 && one < 100 || current % 10 == 0 && one < 10)) {
                current += one;
            } else if (scale != null
                    && (current > 0 || (k > i && lower(words, k - 1).equals("a")))) {
                current = Math.max(1, current) * scale;
                if (scale >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (k > i
                    && (w.equals("and") || w.equals("-"))
                    && k + 1 < words.size()
                    && ones(lower(words, k + 1)) != null
                    && (w.equals("-")
                            ? current % 10 == 0 && current >= 20 && current < 100
                            : current >= 100 || total > 0)) {
                continue;
            } else if (k == i && w.equals("a") && scale(lower(words, k + 1)) != null) {
                continue;
            } else {
                used = k - i;
                break;
            }
            used = k - i + 1;
        }
        double value = total + current;
        return value == 0 ? Optional.empty() : exactly(value, used);
    }

    private static @Nullable Double ones(String w) {
        Integer one = ONES.get(w);
        if (one != null) {
            return one.doubleValue();
        }
        int hyphen = w.indexOf('-');
        if (hyphen > 0) {
            Integer tens = ONES.get(w.substring(0, hyphen));
            Integer units = ONES.get(w.substring(hyphen + 1));
            if (tens != null && units != null && tens >= 20 && units < 10) {
                return (double) (tens + units);
            }
        }
        return null;
    }

    private static @Nullable Double scale(String w) {
        return switch (w) {
            case "hundred" -> 100.0;
            case "thousand" -> 1000.0;
            case "million" -> 1_000_000.0;
            case "billion" -> 1_000_000_000.0;
            default -> null;
        };
    }

    private static double parse(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
