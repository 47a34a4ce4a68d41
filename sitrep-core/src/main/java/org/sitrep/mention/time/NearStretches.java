package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.When;
import org.sitrep.mention.Timex;

/** Stretches beside the one that is spoken of, or the one of the publication: "the next day", "last month", "this week". */
final class NearStretches {
    private NearStretches() {}

    static Optional<Value> dayBefore(Words words, Setting setting) {
        int step = words.get("dir").equals("after") ? 1 : -1;
        Optional<Grain> grain = Grain.named(words.get("u"));
        boolean event = words.after().matches("\\p{Lu}.*|this|that|any|an|each|every|an?|his|many");
        if (grain.isEmpty() || event) {
            return Optional.empty();
        }
        boolean night = words.get("u").equals("night");
        return Optional.of(shifted(grain.get(), step, setting.spoken())
                .map(v -> night ? v.period().map(p -> Value.of(p, "TNI")).orElse(v) : v)
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, setting.open(grain.get()))));
    }

    private static Optional<Value> shifted(Grain grain, long step, Optional<Period> base) {
        return base.filter(p -> p.grain().compareTo(grain) <= 0)
                .map(p -> Value.of(p.in(grain).plus(step)));
    }

    static Optional<Value> unitRelative(Words words, Setting setting) {
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (isTitle(words)) {
            return Optional.empty();
        }
        String rel = words.find("rel").orElse(words.get("rel2"));
        String modifier = words.get("mod");
        boolean the = words.all().toLowerCase(Locale.ROOT).matches("(?s)(?:.*\\s)?the\\s.*");
        Optional<Period> now = setting.now().map(d -> Period.of(Grain.DAY, d));
        Optional<Period> spoken = setting.spoken();
        Optional<Period> published = setting.published().map(d -> Period.of(Grain.DAY, d));
        Optional<Period> base;
        int step = 0;
        switch (rel) {
            case "last", "this past", "past":
                if (the && grain == Grain.DAY) {
                    return Optional.empty();
                }
                step = -1;
                base = rel.equals("last") && the && setting.history() ? spoken : published.or(() -> now);
                if (rel.equals("past") && grain != Grain.YEAR) {
                    return Lengths.pastLength(words, setting);
                }
                break;
            case "next", "coming", "this coming":
                step = 1;
                base = the || setting.history() ? spoken : published;
                if (the && grain != Grain.DAY && !setting.history()) {
                    return Lengths.pastLength(words, setting);
                }
                break;
            case "previous", "preceding", "prior":
                step = -1;
                base = spoken;
                break;
            case "following", "subsequent":
                step = 1;
                base = spoken;
                break;
            case "same", "that", "that same", "this same", "that very":
                base = spoken;
                break;
            case "latest":
                base = grain == Grain.QUARTER ? latestQuarter(setting) : published;
                break;
            case "":
                base = setting.history() || setting.near() && !modifier.contains("er") ? spoken : published;
                break;
            default:
                base = setting.history() ? now : published;
                break;
        }
        int by = step;
        if (grain == Grain.DAY && (rel.equals("latest") || rel.equals("current"))) {
            return Optional.empty();
        }
        return Optional.of(base.filter(p -> p.grain().compareTo(grain) <= 0)
                .map(p -> {
                    Value value = Stress.on(p.in(grain).plus(by), modifier);
                    return nearer(value, rel, modifier, grain, setting);
                })
                .or(() -> base.filter(p -> p.grain().compareTo(grain) > 0).map(p -> Value.inside(p, grain)))
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, setting.open(grain))));
    }

    /** "This Week" is a broadcast, "Man of the Year" a title. */
    private static boolean isTitle(Words words) {
        return Character.isUpperCase(words.named().getOrDefault("u", "-").charAt(0))
                && !words.all().equals(words.all().toUpperCase(Locale.ROOT));
    }

    private static Optional<Period> latestQuarter(Setting setting) {
        return setting.reported()
                .or(() ->
                        setting.published().map(d -> Period.of(Grain.QUARTER, d).plus(-1)));
    }

    static Optional<Value> latestPeriod(Words words, Setting setting) {
        return Optional.of(latestQuarter(setting)
                .map(Value::of)
                .orElseGet(() -> Value.relative(words.all(), Timex.Type.DATE, "XXXX-QX")));
    }

    /** "This week" of what happened ends today, "earlier this week" before today, "later this week" begins today. */
    private static Value nearer(Value value, String rel, String modifier, Grain grain, Setting setting) {
        Optional<LocalDate> day = setting.published();
        Period period = value.period().orElseThrow();
        if (day.isEmpty()
                || setting.history()
                || day.get().isBefore(period.first())
                || day.get().isAfter(period.last())
                || grain == Grain.DAY) {
            return value;
        }
        LocalDate today = day.get();
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (modifier.contains("earlier")) {
            last = today.isAfter(first) ? today.minusDays(1) : today;
        } else if (modifier.contains("later") || modifier.contains("rest") || modifier.contains("remainder")) {
            first = today;
        } else if (modifier.isEmpty() && rel.startsWith("this") && !setting.ahead()) {
            last = today;
        } else {
            return value;
        }
        return value.within(new When.Within(first, last, grain.granularity));
    }

    /** "The quarter", "the weekend": the one spoken of, or the last one. */
    static Optional<Value> theUnit(Words words, Setting setting) {
        Grain grain = Grain.named(words.get("u")).orElseThrow();
        if (isTitle(words)) {
            return Optional.empty();
        }
        boolean noun = words.afterTag().startsWith("NN")
                || words.after().matches("of|before|after|ago|earlier|later|when|that|before|after");
        if (noun && grain != Grain.QUARTER) {
            return Optional.empty();
        }
        Optional<Period> day = setting.published().map(d -> Period.of(Grain.DAY, d));
        if (words.has("full") && grain == Grain.YEAR) {
            return day.map(d -> Value.of(d.in(grain)));
        }
        if (grain == Grain.YEAR) {
            boolean told = setting.history()
                    || !Set.of("for", "of").contains(words.before())
                            && Set.of("during", "in", "throughout", "through").contains(words.before());
            return told
                    ? setting.spoken()
                            .filter(p -> p.grain().compareTo(grain) <= 0)
                            .map(p -> Value.of(p.in(grain)))
                    : Optional.of(Value.length("P1Y"));
        }
        Optional<Period> base = switch (grain) {
            case WEEKEND -> setting.history() ? Optional.empty() : day.map(d -> weekend(d, setting));
            case QUARTER -> latestQuarter(setting);
            default -> setting.history() ? setting.narrated().map(p -> p.in(grain)) : day.map(d -> d.in(grain));
        };
        return base.map(Value::of);
    }

    private static Period weekend(Period day, Setting setting) {
        Period own = day.in(Grain.WEEKEND);
        return setting.ahead() || !day.first().isBefore(own.first()) ? own : own.plus(-1);
    }

    static Optional<Value> yearEnd(Words words, Setting setting) {
        return setting.now().map(d -> Stress.on(Period.of(Grain.YEAR, d), "end"));
    }
}
