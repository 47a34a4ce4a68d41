package org.sitrep.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Amount;
import org.sitrep.base.Evidence;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Voice;

/** Values in words people read: days, numbers, kinds of voices. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** "8 March 2017". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "8 March 2017", "1–8 March 2017", "between 28 February and 3 March 2017", "by 8 March 2017", "undated". */
    public static String when(When when) {
        return when.fold(
                d -> day(d.day()),
                w -> within(w.earliest(), w.latest()),
                b -> "by " + day(b.latest()),
                a -> "from " + day(a.earliest()) + " on",
                r -> "“" + r.expression() + "”, of an undated report",
                u -> "undated");
    }

    private static String within(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
            return Integer.toString(from.getYear());
        }
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return MONTH.format(from);
        }
        if (month.equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + day(to);
        }
        return "between " + (from.getYear() == to.getYear() ? DAY_AND_MONTH.format(from) : day(from)) + " and "
                + day(to);
    }

    /** "14 killed", "24–99 vehicles", "at least 100 fighters", "25 civilians killed". */
    public static String amount(Counted counted) {
        Amount amount = counted.amount().value();
        String number = number(amount);
        if (amount.unit() == Unit.SHARE) {
            return counted.of().map(of -> number + " of " + of).orElse(number);
        }
        Optional<String> of = counted.of().map(String::strip).filter(o -> !o.isEmpty());
        String noun = of.orElse(noun(amount.unit()));
        String deed = deed(amount.unit());
        boolean said = noun.toLowerCase(Locale.ROOT).contains(deed);
        return (number + " " + noun + (deed.isEmpty() || said ? "" : " " + deed)).strip();
    }

    private static String number(Amount amount) {
        return amount.fold(
                e -> plain(e.number()),
                a -> "at least " + plain(a.number()),
                a -> "up to " + plain(a.number()),
                b -> plain(b.from()) + "–" + plain(b.to()),
                a -> "about " + plain(a.number()),
                Wording::share);
    }

    private static String share(Amount.Share share) {
        if (share.low().isEmpty() && share.high().isEmpty()) {
            return "a share";
        }
        if (share.high().isEmpty()) {
            return "at least " + plain(share.low().getAsDouble()) + " %";
        }
        if (share.low().isEmpty()) {
            return "up to " + plain(share.high().getAsDouble()) + " %";
        }
        double low = share.low().getAsDouble();
        double high = share.high().getAsDouble();
        return (low == high ? plain(low) : plain(low) + "–" + plain(high)) + " %";
    }

    private static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN));
    }

    private static String noun(Unit unit) {
        return switch (unit) {
            case FIGHTERS -> "fighters";
            case KILLED, WOUNDED, DETAINED, ABDUCTED, MISSING, DISPLACED -> "people";
            case CIVILIANS -> "civilians";
            case FAMILIES -> "families";
            case VEHICLES -> "vehicles";
            case HOUSES -> "houses";
            case WEAPONS -> "weapons";
            case DISTANCE, AREA, MONEY, SHARE, OTHER -> "";
        };
    }

    private static String deed(Unit unit) {
        return switch (unit) {
            case KILLED -> "killed";
            case WOUNDED -> "wounded";
            case DETAINED -> "detained";
            case ABDUCTED -> "abducted";
            case MISSING -> "missing";
            case DISPLACED -> "displaced";
            default -> "";
        };
    }

    /** "outlet", "organisation", "person" or "anonymous". */
    public static String kind(Voice voice) {
        return voice.fold(o -> "outlet", o -> "organisation", p -> "person", a -> "anonymous");
    }

    /** Where a value was read: "text", the name of the metadata field, or "analyst". */
    public static String source(Evidence evidence) {
        return evidence.fold(q -> "text", m -> m.field(), a -> "analyst");
    }

    /** The name of a constant in small letters: "self-serving". */
    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "1 report", "3 reports". */
    public static String count(long number, String one, String more) {
        return plain(number) + " " + (number == 1 ? one : more);
    }
}
