package org.sitrep.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.mention.Mention.TimeMention;

/**
 * Finds and resolves the time expressions of a report: finds words by the rules, reads them in text order against the day of
 * publication, the day spoken of before and the tense, and joins ranges. Safe for use by several threads.
 */
public final class TimeReader {
    private static final Pattern OLD_YEAR =
            Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b(?! ?(?:people|men|troops|soldiers|km|%))");
    private static final Pattern NEWS_WORD = Pattern.compile(
            "\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast (?:week|month|night|year)|[Tt]his (?:week|month|morning|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");
    private static final Pattern BEFORE_CHRIST = Pattern.compile("\\b\\d{1,4} ?B\\.?C");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int HISTORY_YEARS = 6;
    private static final int YEARS_PER_NEWS_WORD = 3;
    private static final int ANTIQUITY_YEARS = 3;
    /** Rules of expressions that compare with the year before. */
    private static final Set<String> COMPARING = Set.of("year-ago", "ago", "later", "same-period");

    private static final Set<String> LEADS = Set.of(
            "in", "since", "last", "of", "until", "by", "from", "during", "early", "late", "to", "mid", "this", "next",
            "through");

    private final Expressions expressions = new Expressions(RuleFile.rules());

    /**
     * The time expressions of a report in text order, not overlapping.
     *
     * @param passages in text order, not overlapping
     * @param published the day the report was published, empty for an undated report: then what is relative to it stays
     *     relative
     */
    public List<TimeMention> read(String text, List<Passage> passages, Optional<LocalDate> published) {
        List<List<Ranges.Found>> found = found(text, passages, published);
        List<TimeMention> mentions = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            mentions.addAll(Ranges.join(text, passages.get(i).span(), found.get(i), published));
        }
        return mentions;
    }

    /** What the rules find and make of it, passage by passage. */
    List<List<Ranges.Found>> found(String text, List<Passage> passages, Optional<LocalDate> published) {
        Setting.Telling telling = telling(text, passages, published);
        List<List<Ranges.Found>> all = new ArrayList<>();
        Optional<Period> narrated = Optional.empty();
        Optional<Period> line = Optional.empty();
        Optional<Period> reported = Optional.empty();
        int narratedIn = Integer.MIN_VALUE;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Ranges.Found> found = new ArrayList<>();
            for (List<Expressions.Hit> overlapping : clusters(expressions.in(text, passage))) {
                List<Ranges.Found> chosen = new ArrayList<>();
                for (Expressions.Hit hit : overlapping) {
                    boolean taken = chosen.stream().anyMatch(c -> c.extent().overlaps(hit.extent()));
                    if (taken || isName(hit, passage)) {
                        continue;
                    }
                    Setting setting = new Setting(
                            published,
                            narrated,
                            line,
                            reported,
                            narratedIn == i,
                            narratedIn >= i - 1,
                            telling,
                            Tense.at(passage.words(), hit.extent()));
                    Meanings.named(hit.rule().meaning())
                            .of(hit.words(), setting)
                            .ifPresent(value -> chosen.add(new Ranges.Found(
                                    hit.extent(), value, hit.rule().id(), setting.ahead())));
                }
                chosen.sort(Comparator.comparing(Ranges.Found::extent));
                for (Ranges.Found one : chosen) {
                    if (one.value().period().isEmpty()) {
                        continue;
                    }
                    narrated = one.value().period();
                    narratedIn = i;
                    Period period = narrated.get();
                    int year = period.first().getYear();
                    boolean onward = line.map(p -> year == p.first().getYear()
                                    || year == p.first().getYear() + 1)
                            .orElse(true);
                    if (period.grain().compareTo(Grain.MONTH) <= 0 || onward && !one.ahead()) {
                        line = narrated;
                    }
                    if (period.grain() == Grain.QUARTER && !COMPARING.contains(one.rule())) {
                        reported = narrated;
                    }
                }
                found.addAll(chosen);
            }
            all.add(found);
        }
        return all;
    }

    /** Hits that overlap one another directly or by others, in text order; within each the longest first. */
    private static List<List<Expressions.Hit>> clusters(List<Expressions.Hit> hits) {
        List<Expressions.Hit> inOrder = new ArrayList<>(hits);
        inOrder.sort(Comparator.comparing(Expressions.Hit::extent));
        List<List<Expressions.Hit>> clusters = new ArrayList<>();
        int end = -1;
        for (Expressions.Hit hit : inOrder) {
            if (hit.extent().start() >= end) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(hit);
            end = Math.max(end, hit.extent().end());
        }
        for (List<Expressions.Hit> cluster : clusters) {
            cluster.sort(
                    Comparator.comparingInt((Expressions.Hit h) -> -h.extent().length())
                            .thenComparingInt(Expressions.Hit::rank));
        }
        return clusters;
    }

    /** "May said", "troops march": a month's name that is no month. */
    private static boolean isName(Expressions.Hit hit, Passage passage) {
        String words = hit.words().all();
        if (DIGIT.matcher(words).find() || !hit.words().has("m")) {
            return false;
        }
        String month = hit.words().get("m");
        boolean doubtful = month.equals("may")
                || month.equals("march")
                || month.startsWith("mar")
                || month.equals("april")
                || month.equals("june")
                || month.equals("august")
                || month.equals("jan");
        if (!doubtful) {
            return false;
        }
        if (LEADS.contains(hit.words().before()) || words.contains(" ")) {
            return false;
        }
        boolean march = month.equals("march")
                && (hit.words().before().equals("the")
                                && !hit.words().afterTag().startsWith("NN")
                        || hit.words().beforeTag().startsWith("NNP")
                        || hit.words().after().equals("to")
                        || hit.words().beforeTag().matches("JJ|DT|PRP\\$|POS")
                                && hit.words().after().matches("for|against|on|through|by"));
        if (march) {
            return true;
        }
        return passage.words().stream()
                        .filter(w -> w.span().overlaps(hit.extent()))
                        .anyMatch(w -> w.tag().equals("MD")
                                || w.tag().startsWith("VB")
                                || w.entity().equals("PERSON"))
                || isSurname(hit)
                || passage.words().isEmpty();
    }

    private static boolean isSurname(Expressions.Hit hit) {
        return Set.of("mr", "mrs", "ms", "mr.", "mrs.", "ms.", "theresa", "minister", "lady")
                        .contains(hit.words().before())
                || hit.words().afterTag().matches("VBD|VBZ|MD")
                        && !hit.words().after().matches("was|is|saw|brought|marked");
    }

    /** A text with many years long gone and few words of the day's news tells a history. */
    private static Setting.Telling telling(String text, List<Passage> passages, Optional<LocalDate> published) {
        int news = 0;
        int old = 0;
        int antiquity = 0;
        for (Passage passage : passages) {
            String words = passage.span().in(text);
            news += count(NEWS_WORD, words);
            antiquity += count(BEFORE_CHRIST, words);
            Matcher year = OLD_YEAR.matcher(words);
            while (year.find()) {
                int limit = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE) - 1;
                if (Integer.parseInt(year.group(1)) < limit) {
                    old++;
                }
            }
        }
        if (antiquity >= ANTIQUITY_YEARS && antiquity >= old) {
            return Setting.Telling.ANTIQUITY;
        }
        return old >= HISTORY_YEARS && old >= YEARS_PER_NEWS_WORD * news
                ? Setting.Telling.HISTORY
                : Setting.Telling.NEWS;
    }

    private static int count(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
