package org.sitrep.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.report.Report;
import org.sitrep.text.article.Article;
import org.sitrep.text.article.FullDate;

/** Reads the masthead: what the container says wins, then what the text says in its head and foot. */
final class Imprint {
    private static final String NOBODY = "unknown outlet";
    private static final Pattern IN_DATELINE = Pattern.compile("\\((\\p{Lu}[^)]{1,40})\\)");
    private static final Pattern IN_BYLINE = Pattern.compile(
            "^(?:By|BY)[: ]\\s?(?:[Tt]he )?(AP|AFP|Reuters|REUTERS|dpa|DPA|UPI|Xinhua|Associated Press|Agence France-Presse"
                    + "|[\\p{Lu}][\\p{L}]+ (?:Wire|Press|News Agency|Agency))\\b"
                    + "|[,/|(] ?(AP|AFP|Reuters|dpa|DPA|UPI|Associated Press|[\\p{Lu}][\\p{L}]+ (?:Wire|News Agency))\\)?$");
    private static final Pattern IN_CREDIT = Pattern.compile(
            "^(?:\\W{0,2}(?:[Ss]ource|[Aa]gency|[Cc]redit|[Vv]ia)\\s?:\\s?([^.;(]{2,60}?)\\.?$"
                    + "|[-–—(*\\s]{0,3}([\\p{Lu}d][\\p{L} -]{1,40}?)[)\\s.]{0,3}$"
                    + "|.{0,20}(?:[Cc]opyright|©|\\(c\\))[^\\p{L}]{0,12}(?:[Tt]he )?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua"
                    + "|Associated Press|Agence France-Presse|\\p{Lu}\\p{L}+ (?:Wire|News Agency))\\b.*$"
                    + "|.{0,60}\\b(?:published|appeared|produced|republished) (?:by|in|from) (?:[Tt]he )?([^.;]{2,60}?)\\.?$)");

    /** A credit in the brackets that open a paragraph: "[Midday bulletin, item 2 - AFP] A bomb …". */
    private static final String IN_BRACKETS =
            "|^\\[(?:[^\\]\\n]{0,60}[-\u2013\u2014/,:] ?)?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua|Agence France-Presse|Associated Press)\\]";

    /** A credit that closes or opens a paragraph: "... - AP", "Source: Associated Press. ...". */
    private static final Pattern IN_FOOT = Pattern.compile(
            "[-–—(/] ?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua|Agence France-Presse|Associated Press)\\)?\\s*$"
                    + "|^[Ss]ource\\s?: ?(?:[Tt]he )?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua|Associated Press|Agence France-Presse"
                    + "|\\p{Lu}\\p{L}+ (?:Wire|News Agency))\\b"
                    + "|(?:^|[.!?\"\u201d] )(?:©|\\([cC]\\)|[Cc]opyright) ?(?:\\d{4} ?)?(?:[Tt]he )?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua|Associated Press"
                    + "|Agence France-Presse)\\b"
                    + IN_BRACKETS);

    /** A credit behind the last full stop of any paragraph: "… a few hundred metres. - Agence France-Presse". */
    private static final Pattern AFTER_STOP =
            Pattern.compile("[.!?\"\u201d] ?[-\u2013\u2014(/] ?(AP|AFP|Reuters|dpa|DPA|UPI|Xinhua"
                    + "|Associated Press|Agence France-Presse|\\p{Lu}\\p{L}+ (?:Wire|News Agency))\\)?\\s*$"
                    + IN_BRACKETS);

    private Imprint() {}

    static Masthead of(Report report, String text, List<Block> blocks, Article article) {
        return new Masthead(
                report.outlet()
                        .or(() -> article.outlet()
                                .map(i -> quoted(text, blocks.get(i).span())))
                        .orElseGet(() -> Cited.inMetadata("none", NOBODY)),
                block(blocks, Block.Kind.HEADLINE)
                        .map(b -> quoted(text, b.span()))
                        .or(report::title),
                block(blocks, Block.Kind.BYLINE)
                        .map(b -> byline(text, b.span()))
                        .or(report::byline),
                blocks.stream()
                        .filter(b -> b.kind() == Block.Kind.DATELINE)
                        .map(Block::span)
                        .filter(s -> FullDate.alone(s.in(text)).isEmpty())
                        .findFirst(),
                agency(text, blocks),
                report.published().or(() -> day(text, blocks)),
                report.received(),
                report.url());
    }

    private static Optional<Block> block(List<Block> blocks, Block.Kind kind) {
        return blocks.stream().filter(b -> b.kind() == kind).findFirst();
    }

    private static Cited<String> quoted(String text, Span span) {
        return Cited.at(span, span.in(text));
    }

    private static Cited<String> byline(String text, Span span) {
        String words = span.in(text);
        int skipped = words.regionMatches(true, 0, "by ", 0, 3) ? 3 : 0;
        return quoted(text, new Span(span.start() + skipped, span.end()));
    }

    private static Optional<Cited<LocalDate>> day(String text, List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.DATELINE) {
                Optional<FullDate> date = FullDate.in(block.span().in(text));
                if (date.isPresent()) {
                    int base = block.span().start();
                    Span at = new Span(
                            base + date.get().span().start(),
                            base + date.get().span().end());
                    return Optional.of(Cited.at(at, date.get().day()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Cited<String>> agency(String text, List<Block> blocks) {
        Optional<Block> foot =
                blocks.stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).reduce((earlier, later) -> later);
        for (Block block : blocks) {
            Optional<Pattern> pattern = switch (block.kind()) {
                case PARAGRAPH -> Optional.of(foot.filter(block::equals).isPresent() ? IN_FOOT : AFTER_STOP);
                case DATELINE -> Optional.of(IN_DATELINE);
                case BYLINE -> Optional.of(IN_BYLINE);
                case CREDIT -> Optional.of(IN_CREDIT);
                default -> Optional.empty();
            };
            if (pattern.isEmpty() || (block.span().length() > 200 && block.kind() != Block.Kind.PARAGRAPH)) {
                continue;
            }
            Matcher m = pattern.get().matcher(block.span().in(text));
            if (m.find()) {
                for (int group = 1; group <= m.groupCount(); group++) {
                    if (m.group(group) != null) {
                        int base = block.span().start();
                        return Optional.of(quoted(text, new Span(base + m.start(group), base + m.end(group))));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
