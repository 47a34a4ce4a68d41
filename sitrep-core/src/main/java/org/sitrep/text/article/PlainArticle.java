package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.Block;

/**
 * Plain text: paragraphs at blank lines, hard-wrapped lines joined. Every character but marks of form stays where it is,
 * so that a text of one line per paragraph is its own manuscript.
 */
final class PlainArticle {
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 50;
    private static final int LONGEST_HEADLINE = 160;
    private static final Pattern FIELD = Pattern.compile(
            "^(Title|Headline|Outlet|Publication|Newspaper|Published|Date|Updated|By|Author|Byline|URL|Link|Language)\\s?:\\s*");
    private static final Pattern MARK = Pattern.compile("^(?:#{1,6}\\s+|\\*\\*|__|>\\s?|={3,}|-{3,})");
    private static final Pattern RULE = Pattern.compile("^[\\s=*_~#-]{3,}$");

    private final String source;
    private final List<Passage> passages = new ArrayList<>();
    private Optional<Integer> outlet = Optional.empty();
    private final boolean pages;
    private int before;
    private int wrap;

    private PlainArticle(String source, boolean pages) {
        this.source = source;
        this.pages = pages;
    }

    static Article read(String source) {
        PlainArticle article = new PlainArticle(source, false);
        return article.article(article.lines(), Optional.empty());
    }

    /**
     * Reads pages divided by form feeds: running heads and page numbers are left out, paragraphs go on over the page.
     *
     * @param title the headline as the file's metadata has it
     */
    static Article pages(String source, Optional<String> title) {
        PlainArticle article = new PlainArticle(source, true);
        return article.article(PageBreaks.closed(source, article.lines()), title);
    }

    private Article article(List<int[]> lines, Optional<String> title) {
        long filled = lines.stream().filter(l -> l[1] > l[0]).count();
        if (filled == 1) {
            alone(lines.stream().filter(l -> l[1] > l[0]).findFirst().orElseThrow());
        } else {
            wrap = lines.stream().mapToInt(l -> l[1] - l[0]).max().orElse(0);
            boolean fields = true;
            int i = 0;
            while (i < lines.size()) {
                int[] line = lines.get(i);
                if (line[1] == line[0]
                        || RULE.matcher(source.substring(line[0], line[1])).find()) {
                    i++;
                    continue;
                }
                String words = source.substring(line[0], line[1]);
                if (fields) {
                    Matcher field = FIELD.matcher(words);
                    if (field.find() && field.end() < words.length()) {
                        field(field.group(1), line[0] + field.end(), line[1]);
                        i++;
                        continue;
                    }
                    fields = false;
                }
                int last = i;
                while (last + 1 < lines.size() && continues(lines, i, last)) {
                    last++;
                }
                paragraph(lines.subList(i, last + 1));
                i = last + 1;
            }
        }
        title.ifPresent(this::titled);
        return new Article(Layout.of(passages, lines.size() > 1), outlet, Optional.empty(), List.of());
    }

    private void titled(String title) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).text().equalsIgnoreCase(title)) {
                passages.set(i, passages.get(i).as(Block.Kind.HEADLINE));
                // What stands above the headline of a page is its letterhead.
                for (int above = 0; above < i; above++) {
                    if (headline(passages.get(above).text())
                            && passages.get(above).kind() == Block.Kind.PARAGRAPH) {
                        passages.set(above, passages.get(above).as(Block.Kind.BOILERPLATE));
                    }
                }
                return;
            }
        }
    }

    private void alone(int[] line) {
        passages.add(new Passage(
                Block.Kind.PARAGRAPH,
                new Galley.Setter().copy(source, 0, line[0]).set(),
                new Galley.Setter().copy(source, line[0], line[1]).set()));
    }

    private void field(String name, int start, int end) {
        Block.Kind kind = switch (name) {
            case "Title", "Headline" -> Block.Kind.HEADLINE;
            case "Published", "Date", "Updated" -> Block.Kind.DATELINE;
            case "By", "Author", "Byline" -> Block.Kind.BYLINE;
            case "Outlet", "Publication", "Newspaper" -> Block.Kind.CREDIT;
            default -> Block.Kind.BOILERPLATE;
        };
        if (kind == Block.Kind.CREDIT) {
            outlet = Optional.of(passages.size());
        }
        add(kind, new Galley.Setter().copy(source, start, end).set(), start);
        before = end;
    }

    private void paragraph(List<int[]> lines) {
        int start = lines.get(0)[0];
        String first = source.substring(start, lines.get(0)[1]);
        Block.Kind kind = Block.Kind.PARAGRAPH;
        Matcher mark = MARK.matcher(first);
        if (mark.find()) {
            if (first.startsWith("#")) {
                kind = Block.Kind.HEADLINE;
            } else if (first.startsWith(">")) {
                kind = Block.Kind.QUOTE;
            }
            start += mark.end();
        }
        Galley.Setter setter = new Galley.Setter();
        int end = start;
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            int from = i == 0 ? start : line[0];
            if (i > 0) {
                Matcher inner = kind == Block.Kind.QUOTE ? MARK.matcher(source.substring(from, line[1])) : null;
                if (inner != null && inner.find()) {
                    from += inner.end();
                }
                if (pages && Hyphens.split(source, lines.get(i - 1), line)) {
                    if (Hyphens.dropped(source, lines.get(i - 1), line)) {
                        setter.dropLast();
                    }
                } else {
                    setter.replace(" ", end, from);
                }
            }
            setter.copy(source, from, line[1]);
            end = line[1];
        }
        Galley body = setter.set();
        if (body.text().endsWith("**") || body.text().endsWith("__")) {
            body = body.part(0, body.length() - 2);
        }
        body = body.stripped();
        if (body.length() > 0) {
            add(kind, body, start);
        }
        before = end;
    }

    private void add(Block.Kind kind, Galley body, int start) {
        Galley.Setter gap = new Galley.Setter();
        for (int i = before; i < start; i++) {
            if (Character.isWhitespace(source.charAt(i))) {
                gap.copy(source, i, i + 1);
            }
        }
        if (!passages.isEmpty() && gap.length() == 0) {
            gap.insert("\n");
        }
        passages.add(new Passage(kind, gap.set(), body));
    }

    /** Whether the line after {@code last} goes on in the paragraph that began at line {@code first}. */
    private boolean continues(List<int[]> lines, int first, int last) {
        int[] a = lines.get(last);
        int[] b = lines.get(last + 1);
        if (b[1] == b[0]) {
            return false;
        }
        String here = source.substring(a[0], a[1]);
        String next = source.substring(b[0], b[1]);
        if (RULE.matcher(next).find() || Lines.byline(next) || Lines.byline(here)) {
            return false;
        }
        if (MARK.matcher(next).find()) {
            return here.startsWith(">") && next.startsWith(">");
        }
        if (Furniture.kind(next).isPresent()
                || FullDate.alone(next).isPresent()
                || FullDate.alone(here).isPresent()) {
            return false;
        }
        if (pages) {
            return true;
        }
        int widest = wrap;
        if (wrap > WIDEST_WRAP) {
            widest = 0;
            for (int i = first; i < lines.size() && lines.get(i)[1] > lines.get(i)[0]; i++) {
                widest = Math.max(widest, lines.get(i)[1] - lines.get(i)[0]);
            }
        }
        boolean ended = ".!?:\"\u201D\u2019)".indexOf(here.charAt(here.length() - 1)) >= 0;
        if (!ended && Character.isLowerCase(next.codePointAt(0)) && here.length() > NARROWEST_WRAP / 2) {
            return true;
        }
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return here.length() + 1 + word > widest - 3;
    }

    /** Start and end of every line, white space at both ends left out; equal for blank lines. */
    private List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        int at = 0;
        while (at <= source.length()) {
            int end = at;
            while (end < source.length() && "\n\r\f\u2028\u2029\u0085".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            int from = at;
            int to = end;
            while (from < to && Character.isWhitespace(source.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
                to--;
            }
            lines.add(new int[] {from, to});
            at = end + 1;
            if (end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n') {
                at = end + 2;
            }
        }
        return lines;
    }

    /** Whether a first paragraph looks like a headline. */
    static boolean headline(String words) {
        if (words.length() > LONGEST_HEADLINE || words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return last != '.'
                && last != ':'
                && last != ','
                && last != ';'
                && !words.endsWith(".”")
                && !words.endsWith(".\"");
    }
}
