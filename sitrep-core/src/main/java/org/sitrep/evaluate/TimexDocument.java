package org.sitrep.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Span;

/**
 * A text whose time expressions were marked by hand.
 *
 * @param text without tags
 * @param published the day in its head
 * @param gold in text order, not overlapping: of nested tags the outermost
 */
record TimexDocument(String id, String text, Optional<LocalDate> published, List<Gold> gold) {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9_]+)([^<>]*)>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos);");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    TimexDocument {
        gold = List.copyOf(gold);
    }

    /**
     * A marked expression.
     *
     * @param value empty where the annotator gave none
     */
    record Gold(Span span, String value) {}

    /**
     * Reads a tagged file.
     *
     * @param tag {@code TIMEX3} or {@code TIMEX2}
     * @param head the element that holds the day of the document
     * @param attribute the attribute that holds the value
     * @return empty when the file has no text
     */
    static Optional<TimexDocument> read(String id, String file, String tag, String head, String attribute) {
        Optional<String> inner = element(file, "TEXT");
        Pattern value = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"");
        Optional<LocalDate> published = element(file, head).flatMap(h -> day(value, h));
        return inner.map(body -> {
            StringBuilder text = new StringBuilder();
            List<Gold> all = new ArrayList<>();
            record Open(int start, String value) {}
            Deque<Open> open = new ArrayDeque<>();
            Matcher tags = TAG.matcher(body);
            int at = 0;
            while (tags.find()) {
                text.append(plain(body.substring(at, tags.start())));
                at = tags.end();
                if (!tags.group(2).equalsIgnoreCase(tag)) {
                    continue;
                }
                if (tags.group(1).isEmpty()) {
                    Matcher found = value.matcher(tags.group(3));
                    open.push(new Open(
                            text.length(), found.find() ? found.group(1).strip() : ""));
                } else if (!open.isEmpty()) {
                    Open one = open.pop();
                    if (open.isEmpty() && text.length() > one.start()) {
                        all.add(new Gold(new Span(one.start(), text.length()), one.value()));
                    }
                }
            }
            text.append(plain(body.substring(at)));
            all.sort(Comparator.comparing(Gold::span));
            return new TimexDocument(id, text.toString(), published, all);
        });
    }

    private static Optional<String> element(String file, String name) {
        int start = file.indexOf("<" + name + ">");
        int end = file.indexOf("</" + name + ">");
        return start < 0 || end < start
                ? Optional.empty()
                : Optional.of(file.substring(start + name.length() + 2, end));
    }

    private static Optional<LocalDate> day(Pattern value, String head) {
        Matcher given = value.matcher(head);
        Matcher day =
                DAY.matcher(given.find() ? given.group(1) : TAG.matcher(head).replaceAll(""));
        try {
            return day.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return ENTITY.matcher(text).replaceAll(m -> switch (m.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        });
    }
}
