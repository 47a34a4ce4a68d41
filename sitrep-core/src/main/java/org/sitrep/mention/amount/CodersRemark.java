package org.sitrep.mention.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Amount;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Toll;

/**
 * What a coder wrote under an event of ACLED about its number: "Unknown fatalities coded as 3", "20 fatalities split across 6 events".
 */
final class CodersRemark {
    private static final String NUMBER = "(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final Pattern CODED = Pattern.compile(
            "\\b(?:fatalit\\w+|casualt\\w+|deaths?)\\b[^.;]{0,120}?\\bcoded (?:here |arbitrarily )?(?:as|at) (\\d+)\\b"
                    + "|\\bcoded (?:as )?(\\d+) fatalit\\w+"
                    + "|\\b(\\d+) fatalit\\w+ (?:is |are |was |were )?(?:arbitrarily )?coded\\b",
            Pattern.CASE_INSENSITIVE);

    /** The number stands under another event of the same report. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:fatalit\\w+|casualt\\w+) coded to (?:the )?[^.;)]{1,60}? event\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPLIT = Pattern.compile(
            "\\b(?:" + NUMBER + "\\s+(?:\\w+ )?fatalit\\w+[^.;]{0,40}?)?\\b(?:split|divided|distributed|spread)\\b"
                    + "[^.;]{0,20}?\\b(?:into|across|among|between|over|in)\\s+" + NUMBER + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> WORDS = Map.ofEntries(
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
            Map.entry("twelve", 12));

    private CodersRemark() {}

    /** The number the coder states for the event. */
    static Optional<Toll.Group> coded(String text) {
        Matcher matcher = CODED.matcher(text);
        Toll.Group last = null;
        while (matcher.find()) {
            for (int g = 1; g <= matcher.groupCount(); g++) {
                if (matcher.group(g) != null) {
                    last = group(Double.parseDouble(matcher.group(g)), matcher);
                }
            }
        }
        Matcher elsewhere = ELSEWHERE.matcher(text);
        return Optional.ofNullable(last == null && elsewhere.find() ? group(0, elsewhere) : last);
    }

    /**
     * A number divided among events.
     *
     * @param whole the number divided, empty when the remark gives none
     */
    record Split(Optional<Double> whole, double events, Span span) {
        /** The share of this event, between the whole numbers below and above. */
        Amount of(double number) {
            double share = number / events;
            return share == Math.rint(share) || share <= 0
                    ? new Amount.Exactly(share, Unit.KILLED)
                    : new Amount.About(
                            share,
                            (share - Math.floor(share)) / share,
                            (Math.ceil(share) - share) / share,
                            Unit.KILLED);
        }
    }

    static Optional<Split> split(String text) {
        Matcher matcher = SPLIT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new Split(
                Optional.ofNullable(matcher.group(1)).map(CodersRemark::number),
                number(matcher.group(2)),
                new Span(matcher.start(), matcher.end())));
    }

    /** What a coder divides after stating it: "coded as 5 and split between 2 locations". */
    static Toll.Group divided(Toll.Group coded, Optional<Split> split) {
        return split.filter(
                        s -> s.span().start() >= coded.span().end() && s.whole().isEmpty())
                .map(s -> new Toll.Group(
                        s.of(coded.amount().low().orElse(0)), coded.span().cover(s.span()), true, false))
                .orElse(coded);
    }

    private static double number(String word) {
        Integer spelled = WORDS.get(word.toLowerCase(Locale.ROOT));
        return spelled != null ? spelled : Double.parseDouble(word);
    }

    private static Toll.Group group(double number, Matcher matcher) {
        return new Toll.Group(
                new Amount.Exactly(number, Unit.KILLED), new Span(matcher.start(), matcher.end()), true, false);
    }
}
