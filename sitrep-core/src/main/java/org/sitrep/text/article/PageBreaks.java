package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes running heads, running feet and page numbers out of the lines of pages and closes the gap they leave. */
final class PageBreaks {
    private static final int EDGE = 3;
    private static final Pattern NUMBER =
            Pattern.compile("^(?i)\\W{0,3}(page\\s)?\\d{1,4}(\\s?(of|/|\\|)\\s?\\d{1,4})?\\W{0,3}$");

    private PageBreaks() {}

    /**
     * The lines of all pages as if there were one.
     *
     * @param lines start and end of every line, equal for blank lines
     */
    static List<int[]> closed(String source, List<int[]> lines) {
        List<List<int[]>> pages = pages(source, lines);
        Map<String, Integer> seen = new HashMap<>();
        for (List<int[]> page : pages) {
            Set<String> here = new HashSet<>();
            for (int[] line : edges(page)) {
                here.add(shape(source, line));
            }
            here.forEach(s -> seen.merge(s, 1, Integer::sum));
        }
        List<int[]> closed = new ArrayList<>();
        for (List<int[]> page : pages) {
            List<int[]> kept = new ArrayList<>(page);
            for (int[] line : edges(page)) {
                boolean running = pages.size() > 1 && seen.getOrDefault(shape(source, line), 0) * 2 > pages.size();
                if (running
                        || NUMBER.matcher(source.substring(line[0], line[1])).find()) {
                    kept.remove(line);
                }
            }
            trim(kept);
            if (!closed.isEmpty() && !kept.isEmpty() && !goesOn(source, closed.get(closed.size() - 1), kept.get(0))) {
                int start = kept.get(0)[0];
                closed.add(new int[] {start, start});
            }
            closed.addAll(kept);
        }
        return closed;
    }

    private static List<List<int[]>> pages(String source, List<int[]> lines) {
        List<List<int[]>> pages = new ArrayList<>();
        List<int[]> page = new ArrayList<>();
        int at = 0;
        for (int[] line : lines) {
            if (source.substring(at, Math.max(at, line[0])).indexOf('\f') >= 0) {
                pages.add(page);
                page = new ArrayList<>();
            }
            at = Math.max(at, line[1]);
            page.add(line);
        }
        pages.add(page);
        return pages;
    }

    private static List<int[]> edges(List<int[]> page) {
        List<int[]> filled = page.stream().filter(l -> l[1] > l[0]).toList();
        List<int[]> edges = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            if (i < EDGE || i >= filled.size() - EDGE) {
                edges.add(filled.get(i));
            }
        }
        return edges;
    }

    private static String shape(String source, int[] line) {
        return source.substring(line[0], Math.min(line[1], line[0] + 200)).replaceAll("\\d+", "#");
    }

    private static void trim(List<int[]> lines) {
        while (!lines.isEmpty() && lines.get(0)[0] == lines.get(0)[1]) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1)[0] == lines.get(lines.size() - 1)[1]) {
            lines.remove(lines.size() - 1);
        }
    }

    /** Whether the paragraph at the foot of a page goes on at the head of the next. */
    private static boolean goesOn(String source, int[] foot, int[] head) {
        char last = source.charAt(foot[1] - 1);
        return ".!?:\"\u201D".indexOf(last) < 0
                && foot[1] - foot[0] > 40
                && Character.isLowerCase(source.codePointAt(head[0]));
    }
}
