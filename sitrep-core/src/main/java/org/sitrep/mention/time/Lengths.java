package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/** Lengths, repetitions and vague words: "for three hours", "every Friday", "recently". */
final class Lengths {
    private static final int A_FEW = 3;
    private static final int A_FEW_DAYS = 4;
    private static final int SEVERAL = 5;

    private Lengths() {}

    /** "P3D", "PT2H", "PXM". */
    static String value(Optional<Double> count, String unit) {
        String u = unit.toLowerCase(Locale.ROOT);
        String letter = switch (u.charAt(0) == 'm' && u.startsWith("mi") ? "min" : u.replaceFirst("s$", "")) {
            case "second" -> "TS";
            case "min" -> "TM";
            case "hour" -> "TH";
            case "fortnight" -> "2W";
            default -> Grain.named(u).map(g -> g.letter).orElse("X");
        };
        if (letter.equals("2W")) {
            return count.map(c -> "P" + figure(2 * c) + "W").orElse("PXW");
        }
        boolean clock = letter.startsWith("T");
        String start = clock ? "PT" : "P";
        String end = clock ? letter.substring(1) : letter;
        if (count.isEmpty()) {
            return start + "X" + end;
        }
        double n = count.get();
        if (letter.equals("DE") && n > 1) {
            return "P" + figure(n * 10) + "Y";
        }
        double rest = n - Math.floor(n);
        if (rest == 0.5) {
            int whole = (int) n;
            String head = whole == 0 ? "" : whole + end;
            switch (letter) {
                case "Y":
                    return "P" + head + "6M";
                case "TH":
                    return "PT" + head + "30M";
                case "TM":
                    return "PT" + head + "30S";
                case "DE":
                    return "P" + (int) (n * 10) + "Y";
                case "CE":
                    return "P" + (int) (n * 100) + "Y";
                default:
                    break;
            }
        }
        return start + figure(n) + end;
    }

    private static String figure(double n) {
        return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
    }

    static Optional<Value> length(Words words, Setting setting) {
        String unit = words.find("u").orElse(words.get("su"));
        String number = words.get("n");
        boolean one = number.equals("a") || number.equals("an");
        boolean plural = unit.endsWith("s");
        String all = words.all().toLowerCase(Locale.ROOT);
        Optional<Double> count = Numerals.cardinal(number);
        if (Character.isUpperCase(words.named()
                        .getOrDefault("u", words.named().getOrDefault("su", "-"))
                        .charAt(0))
                && count.isPresent()
                && Character.isDigit(number.charAt(0))
                && !words.all().equals(words.all().toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (unit.startsWith("quarter")
                && (!plural || all.contains("-") || words.after().equals("of"))) {
            return Optional.empty();
        }
        if (one && plural || unit.equals("second") && count.map(c -> c == 1).orElse(true)) {
            return Optional.empty();
        }
        if (all.startsWith("the ") && one || number.equals("many") && !plural || number.equals("some") && !plural) {
            return Optional.empty();
        }
        if (one
                && !all.matches(
                        "(?s)(?:about|around|nearly|almost|more|less|at|over|under|just|only|another|within|close|half|well|roughly).*")) {
            boolean led = Set.of(
                            "for", "in", "of", "after", "over", "within", "than", "about", "nearly", "almost", "under",
                            "lasted", "spent", "took", "is", "was", "last", "takes", "every")
                    .contains(words.before());
            boolean rate = words.before()
                    .matches(
                            ".*\\d.*|once|twice|times|thrice|million|billion|thousand|hundred|percent|.*s|hours?|.*[$%]");
            if (rate && !led) {
                return Optional.of(Value.recurring(value(Optional.of(1.0), unit)));
            }
            if (unit.equals("minute") && !led
                    || unit.equals("quarter")
                    || unit.equals("night")
                    || unit.equals("day") && !led) {
                return Optional.empty();
            }
        }
        if (!plural && count.map(c -> c > 1).orElse(false) && !all.contains("-") && unit.equals("quarter")) {
            return Optional.empty();
        }
        if (words.has("n3") && count.isPresent()) {
            return Optional.of(Value.length(value(count, unit)));
        }
        if (all.endsWith("and a half") && count.isPresent()) {
            count = count.map(c -> c + 0.5);
        } else if (words.all().matches("(?is).*and (?:a|one)[ -]half.*")
                && count.map(c -> c == Math.rint(c)).orElse(false)) {
            count = count.map(c -> c + 0.5);
        }
        return Optional.of(Value.length(value(count, unit)));
    }

    /** "The last two weeks", "the next three days": a length with its days. */
    static Optional<Value> pastLength(Words words, Setting setting) {
        String unit = words.find("u").orElse(words.get("su"));
        Optional<Double> count = words.has("n")
                ? Numerals.cardinal(words.get("n"))
                : unit.endsWith("s") ? Optional.empty() : Optional.of(1.0);
        String rel = words.get("rel");
        boolean bare = !words.has("n")
                && unit.endsWith("s")
                && words.all().toLowerCase(Locale.ROOT).startsWith(rel);
        if (bare && rel.equals("coming")) {
            return Optional.of(Value.vague("FUTURE_REF"));
        }
        if (bare && rel.matches("past|previous") && unit.matches("years|decades|centuries")) {
            return Optional.of(Value.vague("PAST_REF"));
        }
        String value = value(count, unit);
        boolean forward = Set.of("next", "coming", "following").contains(rel);
        Optional<Grain> grain = Grain.named(unit);
        Optional<LocalDate> anchor = setting.history()
                        || Set.of("following", "preceding", "previous").contains(rel)
                ? setting.spoken().map(p -> forward ? p.last() : p.first())
                : setting.published();
        if (grain.isEmpty()) {
            return Optional.of(anchor.filter(d -> !setting.history())
                    .map(d -> new Value(new When.OnDay(d), Timex.Type.DURATION, value, Optional.empty()))
                    .orElseGet(() -> Value.length(value)));
        }
        int about = count.map(c -> (int) Math.ceil(c))
                .orElse(words.get("n").equals("several") ? SEVERAL : grain.get() == Grain.DAY ? A_FEW_DAYS : A_FEW);
        if (anchor.isEmpty()) {
            return Optional.of(Value.relative(words.all(), Timex.Type.DURATION, value));
        }
        LocalDate day = anchor.get();
        LocalDate other = day.plus((forward ? 1L : -1L) * about * grain.get().amount, grain.get().unit);
        When when = forward
                ? new When.Within(day, other, grain.get().granularity)
                : new When.Within(other, day, grain.get().granularity);
        return Optional.of(new Value(when, Timex.Type.DURATION, value, Optional.empty()));
    }

    static Optional<Value> recent(Words words, Setting setting) {
        String unit = words.get("u");
        boolean vague = unit.matches("years|days|times") || words.has("more");
        String value = vague ? "PAST_REF" : value(Optional.empty(), unit);
        Timex.Type type = vague ? Timex.Type.DATE : Timex.Type.DURATION;
        Optional<Grain> grain = Grain.named(unit);
        if (grain.isEmpty() || setting.history()) {
            return Optional.of(new Value(new When.Unstated(), type, value, Optional.empty()));
        }
        int about = grain.get() == Grain.DAY ? A_FEW_DAYS : A_FEW;
        return Optional.of(setting.published()
                .map(d -> new Value(
                        new When.Within(
                                d.minus((long) about * grain.get().amount, grain.get().unit),
                                d,
                                grain.get().granularity),
                        type,
                        value,
                        Optional.empty()))
                .orElseGet(() -> Value.relative(words.all(), type, value)));
    }

    /** "Day-long", "months-long". */
    static Optional<Value> longLasting(Words words, Setting setting) {
        String unit = words.get("u");
        return Optional.of(Value.length(value(unit.endsWith("s") ? Optional.empty() : Optional.of(1.0), unit)));
    }

    static Optional<Value> bareUnits(Words words, Setting setting) {
        boolean led = Set.of("for", "over", "in", "after", "within", "of", "took", "lasted", "by")
                .contains(words.before());
        boolean event = words.after().equals("of") && !words.before().equals("for");
        return led && !event || words.all().contains(" or ")
                ? Optional.of(Value.length(value(Optional.empty(), words.get("u"))))
                : Optional.empty();
    }

    static Optional<Value> every(Words words, Setting setting) {
        if (words.has("w")) {
            String w = words.get("w");
            return Optional.of(Value.recurring(
                    "XXXX-WXX-" + NearDays.weekdayNamed(w).getValue() + (w.contains("night") ? "TNI" : "")));
        }
        if (words.has("m")) {
            return Optional.of(
                    Value.recurring(String.format(Locale.ROOT, "XXXX-%02d", CalendarDates.month(words.get("m")))));
        }
        if (words.has("s")) {
            String s = words.get("s");
            return Optional.of(Value.recurring(
                    "XXXX-" + (s.equals("autumn") ? "FA" : s.substring(0, 2).toUpperCase(Locale.ROOT))));
        }
        if (words.has("p")) {
            return Optional.of(Value.recurring("XXXX-XX-XX" + NearDays.part(words.get("p"))));
        }
        Optional<Double> count = words.has("n")
                ? Numerals.cardinal(words.get("n"))
                : Optional.of(words.all().toLowerCase(Locale.ROOT).contains("other") ? 2.0 : 1.0);
        return Optional.of(Value.recurring(value(count, words.find("u").orElse(words.get("su")))));
    }

    static Optional<Value> often(Words words, Setting setting) {
        boolean name =
                Character.isUpperCase(words.all().charAt(0)) && words.after().matches("\\p{Lu}.*");
        boolean paper = words.get("often").matches("daily|weekly|monthly")
                && words.beforeTag().startsWith("NN")
                && (words.afterTag().startsWith("NNP") || words.after().isEmpty());
        if (name || paper) {
            return Optional.empty();
        }
        return switch (words.get("often")) {
            case "daily" -> Optional.of(Value.recurring("XXXX-XX-XX"));
            case "nightly" -> Optional.of(Value.recurring("XXXX-XX-XXTNI"));
            case "weekly" -> Optional.of(Value.recurring("XXXX-WXX"));
            case "biweekly" -> Optional.of(Value.recurring("P2W"));
            case "monthly" -> Optional.of(Value.recurring("XXXX-XX"));
            case "quarterly" -> Optional.of(Value.recurring("P3M"));
            case "hourly" -> Optional.of(Value.recurring("PT1H"));
            case "annual" -> Optional.empty();
            default -> Optional.of(Value.recurring("XXXX"));
        };
    }

    static Optional<Value> per(Words words, Setting setting) {
        return words.all().toLowerCase(Locale.ROOT).startsWith("per")
                ? Optional.of(Value.recurring(value(Optional.of(1.0), words.get("u"))))
                : Optional.empty();
    }

    static Optional<Value> now(Words words, Setting setting) {
        String all = words.all().toLowerCase(Locale.ROOT);
        if (all.equals("this time") && !Set.of("at", "by", "").contains(words.before())
                || all.equals("the moment") && !words.before().equals("at")) {
            return Optional.empty();
        }
        if (all.equals("the present") && words.afterTag().startsWith("NN")
                || all.equals("current") && words.before().isEmpty()) {
            return Optional.empty();
        }
        if (setting.history() || all.equals("current")) {
            return Optional.of(Value.vague("PRESENT_REF"));
        }
        return Optional.of(setting.published()
                .map(d -> new Value(new When.OnDay(d), Timex.Type.DATE, "PRESENT_REF", Optional.empty()))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "PRESENT_REF")));
    }

    /** A history marks what no longer holds: "the former capital". */
    static Optional<Value> former(Words words, Setting setting) {
        return setting.history() ? Optional.of(Value.vague("PAST_REF")) : Optional.empty();
    }

    /** "During this period" of a history: what was spoken of. */
    static Optional<Value> period(Words words, Setting setting) {
        boolean led =
                Set.of("during", "throughout", "in", "at", "by", "of", "from").contains(words.before());
        boolean more = words.after().equals("of")
                || words.after().equals("that")
                || words.after().equals("when");
        if (!setting.history() || !led || more) {
            return Optional.empty();
        }
        return setting.narrated().map(Value::of).or(() -> Optional.of(Value.vague("PAST_REF")));
    }

    static Optional<Value> futureRef(Words words, Setting setting) {
        String all = words.all().toLowerCase(Locale.ROOT);
        boolean adjective = all.equals("future") && words.afterTag().startsWith("NN");
        boolean after = all.equals("soon")
                && (Set.of("as", "so").contains(words.before())
                        || words.after().matches("after(?:wards?)?|as|before|enough")
                        || setting.history());
        return adjective || after ? Optional.empty() : Optional.of(Value.vague("FUTURE_REF"));
    }

    static Optional<Value> pastRef(Words words, Setting setting) {
        String all = words.all().toLowerCase(Locale.ROOT);
        if (all.startsWith("the ")
                && (words.afterTag().startsWith("NN")
                        || words.afterTag().equals("CD")
                        || words.afterTag().equals("JJ"))) {
            return Optional.empty();
        }
        return Optional.of(Value.vague("PAST_REF"));
    }
}
