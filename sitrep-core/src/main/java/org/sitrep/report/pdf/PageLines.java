package org.sitrep.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a page with their places and sets blank lines where a paragraph ends on the page. */
final class PageLines extends PDFTextStripper {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final double WIDER = 1.3;

    /** One line: its left edge, height on the page (from the top) and letter size in points. */
    private record Line(String text, double left, double down, double size) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double left;
    private double down;
    private double size;
    private int characters;

    PageLines() throws IOException {
        super();
    }

    /** The characters collected so far, which are forgotten then. */
    String page() {
        end();
        Map<Long, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).down() - lines.get(i - 1).down();
            if (gap > 0 && same(lines.get(i), lines.get(i - 1))) {
                gaps.merge(Math.round(gap), 1, Integer::sum);
            }
        }
        // The smallest of the frequent distances is the one between lines of a paragraph.
        long usual = gaps.entrySet().stream()
                .filter(g -> g.getValue() * 4 >= lines.size() || gaps.size() == 1)
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElse(gaps.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0L));
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Line before = lines.get(i - 1);
                Line here = lines.get(i);
                double gap = here.down() - before.down();
                boolean apart = !same(here, before)
                        || gap > usual * WIDER
                        || gap <= 0
                        || here.left() - before.left() > before.size();
                page.append(apart ? "\n\n" : "\n");
            }
            page.append(lines.get(i).text());
        }
        lines.clear();
        characters = 0;
        return page.toString();
    }

    /** The line in clearly larger type than most of the page, asked before {@link #page}. */
    Optional<String> largest() {
        end();
        double most = lines.stream().mapToDouble(Line::size).max().orElse(0);
        double usual = lines.stream()
                .mapToDouble(Line::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(most);
        return lines.stream()
                .filter(l -> l.size() == most && most > usual * 1.2 && l.text().length() < 200)
                .map(Line::text)
                .findFirst();
    }

    private static boolean same(Line a, Line b) {
        return Math.abs(a.size() - b.size()) < 0.6;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new IOException("one page has more than " + MOST_CHARACTERS + " characters");
        }
        if (line.length() == 0 && !positions.isEmpty()) {
            TextPosition first = positions.get(0);
            left = first.getXDirAdj();
            down = first.getYDirAdj();
            size = first.getFontSizeInPt();
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        end();
    }

    private void end() {
        String text = line.toString()
                .replaceAll("[\\n\\r\\f\\u0000\\u0085\\u2028\\u2029]", " ")
                .strip();
        if (!text.isEmpty()) {
            lines.add(new Line(text, left, down, size));
        }
        line.setLength(0);
    }
}
