package org.sitrep.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Granularity;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention.TimeMention;

/** Finds and resolves the time expressions of a sentence. Safe for use by several threads. */
public final class TimeReader {
    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String NUMBER =
            "(?<number>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of|a dozen|recent|few)";
    private static final String UNIT = "(?<unit>day|night|week|month|year|decade)s?";
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
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
            Map.entry("a dozen", 12),
            Map.entry("a couple of", 2),
            Map.entry("a few", 4),
            Map.entry("few", 4),
            Map.entry("recent", 4),
            Map.entry("several", 5));

    /** What a matched expression is read against. */
    private record Setting(@Nullable LocalDate anchor, boolean ahead) {}

    private record Rule(String id, Pattern pattern, BiFunction<Matcher, Setting, Optional<When>> reading) {}

    private final List<Rule> rules = new ArrayList<>();

    /** Builds the rules. */
    public TimeReader() {
        rule(
                "iso-date",
                "\\b(?<year>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)\\b",
                (m, s) -> day(
                        Integer.parseInt(m.group("year")),
                        Integer.parseInt(m.group("m")),
                        Integer.parseInt(m.group("d"))));
        rule(
                "day-month-year",
                "\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (?<year>(?:19|20)\\d\\d)\\b",
                (m, s) -> day(
                        Integer.parseInt(m.group("year")), month(m.group("month")), Integer.parseInt(m.group("d"))));
        rule(
                "month-day-year",
                "\\b" + MONTH + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b",
                (m, s) -> day(
                        Integer.parseInt(m.group("year")), month(m.group("month")), Integer.parseInt(m.group("d"))));
        rule(
                "day-month",
                "\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?! ?(?:19|20)\\d\\d)",
                (m, s) -> dayNear(month(m.group("month")), Integer.parseInt(m.group("d")), s));
        rule(
                "month-day",
                "\\b" + MONTH + " (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?![,:]?\\d)",
                (m, s) -> dayNear(month(m.group("month")), Integer.parseInt(m.group("d")), s));
        rule(
                "part-of-month-year",
                "\\b(?:in |during |since )?(?<part>early|mid|late|the (?:start|beginning|end|middle) of)[ -]" + MONTH
                        + "(?:,? (?<year>(?:19|20)\\d\\d))?",
                this::partOfMonth);
        rule(
                "month-year",
                "\\b(?<since>[Ss]ince )?" + MONTH + ",? (?<year>(?:19|20)\\d\\d)\\b",
                (m, s) -> ofMonth(
                        YearMonth.of(Integer.parseInt(m.group("year")), month(m.group("month"))),
                        m.group("since") != null,
                        s));
        rule(
                "month",
                "\\b(?<lead>[Ss]ince|[Ii]n|[Ll]ast|[Dd]uring|[Bb]y|[Uu]ntil|[Tt]his) " + MONTH
                        + "(?! ?\\d)\\b(?! (?:I|[A-Z][a-z]+) )",
                this::bareMonth);
        rule(
                "since-year",
                "\\b(?<lead>[Ss]ince|[Ii]n|[Dd]uring|[Bb]y|[Uu]ntil|[Ff]rom|early|late|mid)[ -](?:early |late )?(?<year>(?:19|20)\\d\\d)\\b(?!-)",
                this::ofYear);
        rule(
                "weekday",
                "\\b(?<lead>[Ll]ast|[Nn]ext|[Bb]y|[Ss]ince|[Uu]ntil|[Ee]arlier on|[Ll]ate on|[Ee]arly on|[Oo]n)? ?\\b"
                        + WEEKDAY
                        + "(?! ?(?:Times|Mail|Telegraph|Post|Herald))(?<part> night| evening| morning| afternoon)?(?<own>(?=['’]s\\b))?",
                this::weekday);
        rule("day-before-yesterday", "\\b[Tt]he day before yesterday\\b", (m, s) -> shifted(s, -2));
        rule("yesterday", "\\b[Yy]esterday\\b", (m, s) -> shifted(s, -1));
        rule("last-night", "\\b[Ll]ast (?:night|evening)\\b|\\b[Oo]vernight\\b", (m, s) -> shifted(s, -1));
        rule(
                "today",
                "\\b(?:today|(?<![\\w’'] )Today|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b",
                (m, s) -> shifted(s, 0));
        rule("tomorrow", "\\b[Tt]omorrow\\b", (m, s) -> shifted(s, 1));
        rule(
                "earlier-this",
                "\\b(?<lead>[Ee]arlier|[Ll]ater)(?: in)? (?:this|the) (?<unit>day|week|month|year)\\b",
                this::earlierThis);
        rule("earlier-on-day", "\\b[Ee]arlier today\\b", (m, s) -> shifted(s, 0));
        rule("this", "\\b[Tt]his (?<unit>week|month|year)\\b", this::thisUnit);
        rule("last", "\\b[Ll]ast (?<unit>week|month|year)\\b", this::lastUnit);
        rule("next", "\\b(?:[Nn]ext|the coming) (?<unit>week|month|year)\\b", this::nextUnit);
        rule(
                "ago",
                "\\b(?:[Ss]ome |[Aa]bout |[Mm]ore than )?" + NUMBER + " " + UNIT + "s? (?:ago|earlier|before)\\b",
                this::ago);
        rule(
                "past-span",
                "\\b(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring|[Ww]ithin|[Tt]hroughout)? ?(?:the )?(?:last|past|previous|recent) (?:"
                        + NUMBER + " )?" + UNIT,
                this::pastSpan);
        rule(
                "coming-span",
                "\\b(?:[Ii]n|[Oo]ver|[Ww]ithin|[Ff]or) (?:the )?(?:next|coming|following) (?:" + NUMBER + " )?" + UNIT,
                this::comingSpan);
        rule(
                "for-span",
                "\\b[Ff]or (?:more than |at least |over |about |nearly |almost )?" + NUMBER + " " + UNIT,
                this::forSpan);
        rule(
                "season",
                "\\b(?:[Oo]ver|[Dd]uring|[Ii]n|[Ll]ast|[Tt]his) (?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of (?<year>(?:19|20)\\d\\d))?\\b",
                this::season);
        rule(
                "recently",
                "\\b[Ii]n recent (?<unit>day|week|month|year)s\\b",
                (m, s) -> back(s, count("recent", m.group("unit")), m.group("unit")));
        rule("these-days", "\\b(?:[Nn]ow|[Cc]urrently|[Aa]t present)\\b", (m, s) -> shifted(s, 0));
        rule(
                "eid",
                "\\b(?<nth>the (?:first|second|third) day of )?Eid (?<which>al|ul)[- ](?<feast>Adha|Fitr)\\b",
                this::eid);
    }

    private void rule(String id, String pattern, BiFunction<Matcher, Setting, Optional<When>> reading) {
        rules.add(new Rule(id, Pattern.compile(pattern), reading));
    }

    /**
     * The time expressions in a run of text, in text order, not overlapping, longest first where several begin together.
     *
     * @param published the day the report was published, empty for an undated report: then nothing relative is resolved
     */
    public List<TimeMention> read(String text, Span run, Optional<LocalDate> published) {
        String sentence = run.in(text);
        boolean ahead = LOOKS_AHEAD.matcher(sentence).find();
        Setting setting = new Setting(published.orElse(null), ahead);
        record Hit(int start, int end, When when) {}
        List<Hit> hits = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(sentence);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                while (start < end && sentence.charAt(start) == ' ') {
                    start++;
                }
                int from = start;
                boolean future = ahead && !pastNearer(sentence, from, matcher.end());
                Optional<When> when = rule.reading().apply(matcher, new Setting(setting.anchor(), future));
                when.ifPresent(w -> hits.add(new Hit(from, end, w)));
            }
        }
        hits.sort((a, b) -> a.end() - a.start() != b.end() - b.start()
                ? (b.end() - b.start()) - (a.end() - a.start())
                : a.start() - b.start());
        List<TimeMention> chosen = new ArrayList<>();
        for (Hit hit : hits) {
            Span span = new Span(run.start() + hit.start(), run.start() + hit.end());
            if (chosen.stream().noneMatch(c -> c.span().overlaps(span))) {
                chosen.add(new TimeMention(span, hit.when()));
            }
        }
        chosen.sort((a, b) -> a.span().compareTo(b.span()));
        return chosen;
    }

    private static final Pattern LOOKS_AHEAD = Pattern.compile(
            "\\b(?:will|would|shall|due to|to be|set to|plans? to|planned|expected|expects|scheduled|is to|are to|going to)\\b");
    private static final Pattern PAST_VERB = Pattern.compile(
            "\\b(?:said|told|was|were|had|took|began|left|hit|struck|fell|fled|shot|met|held|saw|came|went|won|lost|\\w{3,}ed)\\b");

    /**
     * Whether the verb group nearest to the expression is past: the last one before it, or, when it opens the sentence,
     * the first one after it ("said on Wednesday that it will", "on Wednesday the convoy will").
     */
    private static boolean pastNearer(String sentence, int start, int end) {
        String before = sentence.substring(0, start);
        int past = lastEnd(PAST_VERB, before);
        int future = lastEnd(LOOKS_AHEAD, before);
        if (past >= 0 || future >= 0) {
            return past > future;
        }
        Matcher pastAfter = PAST_VERB.matcher(sentence).region(end, sentence.length());
        Matcher futureAfter = LOOKS_AHEAD.matcher(sentence).region(end, sentence.length());
        boolean anyFuture = futureAfter.find();
        return !anyFuture || pastAfter.find() && pastAfter.start() < futureAfter.start();
    }

    private static int lastEnd(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static Optional<When> relative(Matcher matcher) {
        return Optional.of(new When.Relative(matcher.group().trim()));
    }

    private static Optional<When> day(int year, int month, int day) {
        try {
            return Optional.of(new When.OnDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<When> dayNear(int month, int day, Setting setting) {
        LocalDate anchor = setting.anchor();
        if (month < 1 || day < 1 || day > 31) {
            return Optional.empty();
        }
        if (anchor == null) {
            return Optional.of(new When.Relative(day + " "
                    + java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH)));
        }
        Optional<When> same = day(anchor.getYear(), month, day);
        if (same.isEmpty()) {
            return same;
        }
        LocalDate found = same.get().firstDay().orElseThrow();
        if (!setting.ahead() && found.isAfter(anchor.plusDays(20))) {
            return day(anchor.getYear() - 1, month, day);
        }
        return setting.ahead() && found.isBefore(anchor.minusDays(180)) ? day(anchor.getYear() + 1, month, day) : same;
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(start)
                + 1;
    }

    private static YearMonth monthNear(int month, LocalDate anchor, boolean ahead) {
        YearMonth found = YearMonth.of(anchor.getYear(), month);
        if (!ahead && found.isAfter(YearMonth.from(anchor))) {
            return found.minusYears(1);
        }
        return ahead && found.isBefore(YearMonth.from(anchor)) ? found.plusYears(1) : found;
    }

    private static Optional<When> ofMonth(YearMonth month, boolean since, Setting setting) {
        LocalDate anchor = setting.anchor();
        if (since) {
            return Optional.of(
                    anchor != null && !anchor.isBefore(month.atDay(1))
                            ? new When.Within(month.atDay(1), anchor, Granularity.MONTH)
                            : new When.After(month.atDay(1)));
        }
        return Optional.of(new When.Within(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH));
    }

    private Optional<When> bareMonth(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        String lead = m.group("lead").toLowerCase(Locale.ROOT);
        boolean ahead = s.ahead() || lead.equals("by") || lead.equals("until");
        YearMonth month = monthNear(month(m.group("month")), anchor, ahead && !lead.equals("since"));
        if (lead.equals("last") && month.equals(YearMonth.from(anchor))) {
            month = month.minusYears(1);
        }
        if (lead.equals("by") || lead.equals("until")) {
            return Optional.of(new When.Before(month.atEndOfMonth()));
        }
        return ofMonth(month, lead.equals("since"), s);
    }

    private Optional<When> partOfMonth(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        String year = m.group("year");
        if (year == null && anchor == null) {
            return relative(m);
        }
        YearMonth month = year != null
                ? YearMonth.of(Integer.parseInt(year), month(m.group("month")))
                : monthNear(month(m.group("month")), java.util.Objects.requireNonNull(anchor), s.ahead());
        String part = m.group("part").toLowerCase(Locale.ROOT);
        int from = part.startsWith("mid") || part.contains("middle")
                ? 11
                : part.startsWith("late") || part.contains("end") ? 21 : 1;
        int to = from == 1 ? 10 : from == 11 ? 20 : month.lengthOfMonth();
        if (m.group().toLowerCase(Locale.ROOT).startsWith("since")) {
            return ofMonth(month, true, s);
        }
        return Optional.of(new When.Within(month.atDay(from), month.atDay(to), Granularity.MONTH));
    }

    private Optional<When> ofYear(Matcher m, Setting s) {
        int year = Integer.parseInt(m.group("year"));
        LocalDate anchor = s.anchor();
        String lead = m.group("lead").toLowerCase(Locale.ROOT);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return Optional.of(
                switch (lead) {
                    case "since", "from" ->
                        anchor != null && !anchor.isBefore(first)
                                ? new When.Within(first, anchor, Granularity.YEAR)
                                : new When.After(first);
                    case "by", "until" -> new When.Before(last);
                    case "early" -> new When.Within(first, LocalDate.of(year, 4, 30), Granularity.YEAR);
                    case "late" -> new When.Within(LocalDate.of(year, 9, 1), last, Granularity.YEAR);
                    default -> new When.Within(first, last, Granularity.YEAR);
                });
    }

    private Optional<When> weekday(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        DayOfWeek weekday = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
        String lead = Optional.ofNullable(m.group("lead")).orElse("").toLowerCase(Locale.ROOT);
        LocalDate before = anchor.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = anchor.with(TemporalAdjusters.next(weekday));
        return Optional.of(
                switch (lead) {
                    case "next" -> new When.OnDay(after);
                    case "last" -> new When.OnDay(anchor.with(TemporalAdjusters.previous(weekday)));
                    case "since" -> new When.Within(before, anchor, Granularity.WEEK);
                    case "by", "until" ->
                        m.group("own") != null ? new When.OnDay(before) : new When.Before(s.ahead() ? after : before);
                    default -> new When.OnDay(s.ahead() ? after : before);
                });
    }

    private static Optional<When> shifted(Setting s, int days) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return Optional.of(new When.Relative(days == 0 ? "today" : days < 0 ? "yesterday" : "tomorrow"));
        }
        return Optional.of(new When.OnDay(anchor.plusDays(days)));
    }

    private Optional<When> earlierThis(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        boolean later = m.group("lead").equalsIgnoreCase("later");
        LocalDate start = startOf(anchor, m.group("unit"));
        LocalDate end = start.plus(1, unit(m.group("unit"))).minusDays(1);
        if (later) {
            return Optional.of(
                    new When.Within(anchor, end.isBefore(anchor) ? anchor : end, granularity(m.group("unit"))));
        }
        LocalDate last = m.group("unit").equals("day") || !anchor.isAfter(start) ? anchor : anchor.minusDays(1);
        return Optional.of(new When.Within(start, last, granularity(m.group("unit"))));
    }

    private Optional<When> thisUnit(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        LocalDate start = startOf(anchor, m.group("unit"));
        LocalDate end = start.plus(1, unit(m.group("unit"))).minusDays(1);
        return Optional.of(new When.Within(start, s.ahead() ? end : anchor, granularity(m.group("unit"))));
    }

    private Optional<When> lastUnit(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        LocalDate start = startOf(anchor, m.group("unit")).minus(1, unit(m.group("unit")));
        return Optional.of(new When.Within(
                start, start.plus(1, unit(m.group("unit"))).minusDays(1), granularity(m.group("unit"))));
    }

    private Optional<When> nextUnit(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        LocalDate start = startOf(anchor, m.group("unit")).plus(1, unit(m.group("unit")));
        return Optional.of(new When.Within(
                start, start.plus(1, unit(m.group("unit"))).minusDays(1), granularity(m.group("unit"))));
    }

    private Optional<When> ago(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        String unit = m.group("unit");
        int n = count(m.group("number"), unit);
        LocalDate point = anchor.minus((long) n * (unit.equals("decade") ? 10 : 1), unit(unit));
        return Optional.of(
                switch (unit) {
                    case "day", "night" -> new When.OnDay(point);
                    case "week" -> new When.Within(point.minusDays(3), point.plusDays(3), Granularity.WEEK);
                    case "month" -> new When.Within(point.minusDays(15), point.plusDays(15), Granularity.MONTH);
                    default -> new When.Within(point.minusMonths(2), point.plusMonths(2), Granularity.YEAR);
                });
    }

    private Optional<When> pastSpan(Matcher m, Setting s) {
        if (s.anchor() == null) {
            return relative(m);
        }
        String number = m.group("number");
        boolean many = m.group().endsWith("s");
        if (number == null && !many && m.group().toLowerCase(Locale.ROOT).matches("last (week|month|year|night|day)")) {
            return Optional.empty();
        }
        String unit = m.group("unit");
        return back(s, number == null ? (many ? count("recent", unit) : 1) : count(number, unit), unit);
    }

    private static Optional<When> back(Setting s, int n, String unit) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return Optional.of(new When.Relative("recent " + unit + "s"));
        }
        long units = (long) n * (unit.equals("decade") ? 10 : 1);
        return Optional.of(new When.Within(anchor.minus(units, unit(unit)), anchor, granularity(unit)));
    }

    private Optional<When> comingSpan(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        String unit = m.group("unit");
        String number = m.group("number");
        if (number == null && m.group().endsWith("s")) {
            return Optional.of(new When.Within(
                    anchor,
                    unit.equals("day")
                            ? anchor.plusDays(7)
                            : YearMonth.from(anchor).plusMonths(1).atEndOfMonth(),
                    granularity(unit)));
        }
        int n = number == null ? 1 : count(number, unit);
        return Optional.of(new When.Within(anchor, anchor.plus(n, unit(unit)), granularity(unit)));
    }

    private Optional<When> forSpan(Matcher m, Setting s) {
        if (s.anchor() == null) {
            return relative(m);
        }
        if (s.ahead()) {
            return Optional.empty();
        }
        return back(s, count(m.group("number"), m.group("unit")), m.group("unit"));
    }

    private Optional<When> season(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        String year = m.group("year");
        if (anchor == null && year == null) {
            return relative(m);
        }
        int first = switch (m.group("season")) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        int y = year != null
                ? Integer.parseInt(year)
                : java.util.Objects.requireNonNull(anchor).getYear();
        YearMonth start = YearMonth.of(y, first);
        if (year == null && anchor != null && start.atDay(1).isAfter(anchor) && !s.ahead()) {
            start = start.minusYears(1);
        }
        return Optional.of(new When.Within(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Granularity.SEASON));
    }

    /** First days of the two Eids as observed in Syria and Iraq, 2014 to 2020. */
    private static final Map<Integer, List<LocalDate>> EIDS = Map.of(
            2014, List.of(LocalDate.of(2014, 7, 28), LocalDate.of(2014, 10, 4)),
            2015, List.of(LocalDate.of(2015, 7, 17), LocalDate.of(2015, 9, 24)),
            2016, List.of(LocalDate.of(2016, 7, 6), LocalDate.of(2016, 9, 12)),
            2017, List.of(LocalDate.of(2017, 6, 25), LocalDate.of(2017, 9, 1)),
            2018, List.of(LocalDate.of(2018, 6, 15), LocalDate.of(2018, 8, 21)),
            2019, List.of(LocalDate.of(2019, 6, 4), LocalDate.of(2019, 8, 11)),
            2020, List.of(LocalDate.of(2020, 5, 24), LocalDate.of(2020, 7, 31)));

    private Optional<When> eid(Matcher m, Setting s) {
        LocalDate anchor = s.anchor();
        if (anchor == null) {
            return relative(m);
        }
        List<LocalDate> ofYear = EIDS.get(anchor.getYear());
        if (ofYear == null) {
            return Optional.empty();
        }
        LocalDate first = ofYear.get(m.group("feast").equals("Fitr") ? 0 : 1);
        String nth = m.group("nth");
        if (nth == null) {
            return Optional.of(new When.Within(first, first.plusDays(3), Granularity.WEEK));
        }
        return Optional.of(new When.OnDay(first.plusDays(nth.contains("first") ? 0 : nth.contains("second") ? 1 : 2)));
    }

    private static int count(String number, String unit) {
        if (number.equals("a few") || number.equals("few") || number.equals("recent")) {
            return unit.equals("day") || unit.equals("night") ? 4 : 3;
        }
        Integer small = SMALL.get(number);
        return small != null ? small : Integer.parseInt(number);
    }

    private static LocalDate startOf(LocalDate day, String unit) {
        return switch (unit) {
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> day.withDayOfMonth(1);
            case "year" -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private static java.time.temporal.ChronoUnit unit(String unit) {
        return switch (unit) {
            case "week" -> java.time.temporal.ChronoUnit.WEEKS;
            case "month" -> java.time.temporal.ChronoUnit.MONTHS;
            case "year", "decade" -> java.time.temporal.ChronoUnit.YEARS;
            default -> java.time.temporal.ChronoUnit.DAYS;
        };
    }

    private static Granularity granularity(String unit) {
        return switch (unit) {
            case "day", "night" -> Granularity.DAY;
            case "week" -> Granularity.WEEK;
            case "month" -> Granularity.MONTH;
            case "year" -> Granularity.YEAR;
            default -> Granularity.OTHER;
        };
    }
}
