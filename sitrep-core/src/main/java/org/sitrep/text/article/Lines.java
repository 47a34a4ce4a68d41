package org.sitrep.text.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Span;

/** What single lines of an article look like: bylines, datelines, ends of sentences. */
final class Lines {
    private static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final Pattern BYLINE = Pattern.compile("^(?:By|BY|Words by|Written by|From)[: ]\\s?"
            + "(?!(?i:" + DAYS + "|" + MONTH + "|the time|then|now|late|early|noon|night|contrast)\\b)"
            + "(?:(?:the|our|a|an|The|Our|A|An) )?(?:\\p{Lu}|staff\\b|correspondents?\\b|special\\b)");
    private static final Pattern STAFF =
            Pattern.compile("^(?i:(?:our |the |from our )?(?:own )?(?:staff|special|foreign|middle east|war) "
                    + "(?:writers?|reporters?|correspondents?)(?: in [\\p{L} -]{2,40})?)$");
    private static final Pattern ARABIC = Pattern.compile(
            "^(?:\u0628\u0642\u0644\u0645|\u0643\u062A\u0628|\u0643\u062A\u0628\u062A|\u0625\u0639\u062F\u0627\u062F)\\s?:\\s?\\S");
    private static final Pattern VERBISH = Pattern.compile("\\b(?:has|had|have|was|were|is|are|said|says|will)\\b");
    private static final String DATE = "(?:" + DAYS + ",? )?(?:" + MONTH + " \\d{1,2}(?:, ?\\d{4})?|\\d{1,2} " + MONTH
            + "(?:,? \\d{4})?|" + DAYS + "|\\d{4}-\\d{2}-\\d{2})";
    private static final String AGENCY = "\\(\\p{Lu}[\\p{L}\\d .&'’/-]{1,40}\\)";
    private static final String DASH = "\\s?(?:—|–|--|-)\\s";
    // PLACE in capitals, then country, day, agency; a dash or colon ends it.
    private static final String CAPITALS =
            "\\p{Lu}[\\p{Lu}'’.]+(?:[ -](?:\\p{Lu}[\\p{Lu}'’.]+|al|el|ez|AL|EL|EZ)){0,4}";
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.]+(?:[ -](?:\\p{Lu}[\\p{L}'’.]+|al|el|ez|ad|ar|as|az|and|of)){0,4}";
    private static final Pattern STRONG = Pattern.compile("^(?:(?:" + CAPITALS + "|" + NAME + ")(?:[,/] ?(?:" + NAME
            + "|" + DATE
            + ")){0,3},? ?" + AGENCY + "(?:,? " + DATE + ")?(?:" + DASH + "|: )|" + AGENCY + DASH
            + "|" + CAPITALS + "(?:, ?" + NAME + "){0,2},? " + DATE + "(?: ?" + AGENCY + ")?(?:" + DASH + "|: ))");
    private static final Pattern WEAK =
            Pattern.compile("^(?:" + CAPITALS + "(?:, ?" + NAME + "){0,2}(?:" + DASH + "|: )" + "|" + NAME + ", (?:"
                    + NAME + "(?:, " + DATE + ")?|" + DATE + ")\\s(?:—|–|--|-)\\s)(?=[\\p{Lu}\\d“\"'‘])");
    // "RBSS: Six killed": letters that spell no word stand for a body, not for a town.
    private static final Pattern BODY =
            Pattern.compile("(?:[B-DF-HJ-NP-TV-XZ]{2,6}|AA\\p{Lu}{1,3}|UN\\p{Lu}{0,4}|SOHR|OCHA|ICRC|OHCHR): ");
    private static final Pattern CITED = Pattern.compile("\\((\\p{Lu}[^)]{1,40})\\)");

    private static final Pattern AUTHOR = Pattern.compile(
            "^(?:By |BY |by )?\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|al|el|bin|de|van|von|and|in|for|of|the)){0,8}$");

    private static final Pattern WHEN =
            Pattern.compile("^(?i:(?:first )?(?:published|posted|updated|issued)(?: on| at)?)$");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’)\\]]{0,3}$");

    /**
     * A line of the head of an article that holds author and day and nothing that tells.
     *
     * @param rest section or reading time behind the day
     */
    record Signature(Optional<Span> author, Span date, Optional<Span> rest) {}

    private Lines() {}

    /** Reads a line like "Deniz Aksoy | 8 July 2016 | World". */
    static Optional<Signature> signature(String line) {
        if (line.length() > 160 || line.endsWith(".") || VERBISH.matcher(line).find()) {
            return Optional.empty();
        }
        return FullDate.first(line).flatMap(date -> {
            Optional<Span> author = trimmed(line, 0, date.span().start())
                    .filter(a -> !WHEN.matcher(a.in(line)).find());
            Optional<Span> rest = trimmed(line, date.span().end(), line.length());
            boolean names =
                    author.isEmpty() || AUTHOR.matcher(author.get().in(line)).find();
            if (!names && FullDate.alone(line.substring(0, date.span().end())).isPresent()) {
                author = Optional.empty();
                names = true;
            }
            return names && rest.map(Span::length).orElse(0) < 60
                    ? Optional.of(new Signature(author, date.span(), rest))
                    : Optional.empty();
        });
    }

    private static Optional<Span> trimmed(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether a text ends as a sentence does. */
    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    /** Whether a line says who wrote the article. */
    static boolean byline(String line) {
        if (line.length() > 120 || line.indexOf('\n') >= 0) {
            return false;
        }
        if (STAFF.matcher(line).find() || ARABIC.matcher(line).find()) {
            return true;
        }
        boolean ends = line.endsWith(".") && !line.matches(".*\\b\\p{Lu}\\.$");
        return !ends && BYLINE.matcher(line).find() && !VERBISH.matcher(line).find();
    }

    /**
     * Where the dateline before a sentence ends, its dash included and the space after it not.
     *
     * @param first whether this is the first running paragraph, where a dateline may lack day and agency
     */
    static Optional<Integer> dateline(String paragraph, boolean first) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), 160));
        Matcher strong = STRONG.matcher(head);
        if (strong.find()) {
            return Optional.of(trimmed(head, strong.end()));
        }
        if (first && !BODY.matcher(head).lookingAt()) {
            Matcher weak = WEAK.matcher(head);
            if (weak.find()) {
                return Optional.of(trimmed(head, weak.end()));
            }
        }
        return Optional.empty();
    }

    /** The agency in the parentheses of a dateline: start and end within it. */
    static Optional<int[]> agency(String dateline) {
        Matcher m = CITED.matcher(dateline);
        return m.find() ? Optional.of(new int[] {m.start(1), m.end(1)}) : Optional.empty();
    }

    private static int trimmed(String head, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(head.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
