package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.jsoup.parser.Parser;
import org.sitrep.base.Cited;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.Span;
import org.sitrep.report.Manuscript;
import org.sitrep.report.Report;
import org.sitrep.text.Block;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Asserts for any report that every block, sentence and token is in its place and leads back to the original. */
public final class TraceCheck {
    private TraceCheck() {}

    /** Fails with the words concerned when any offset is wrong. */
    public static void traced(Report report, ReportText text) {
        assertThat(text.id()).isEqualTo(report.id());
        ordered(text);
        runs(report.manuscript(), text);
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                leadsBack(report, text, token.span());
            }
            leadsBack(report, text, sentence.span());
        }
        text.masthead().title().ifPresent(t -> cited(text, t));
        text.masthead().byline().ifPresent(t -> cited(text, t));
        text.masthead().agency().ifPresent(t -> cited(text, t));
        text.masthead().dateline().ifPresent(s -> leadsBack(report, text, s));
        assertThat(new HashSet<>(text.fingerprint().shingles()))
                .hasSameSizeAs(text.fingerprint().shingles());
    }

    /** Fails unless the characters of {@code span} are those of the manuscript it leads to, markup and white space aside. */
    public static void leadsBack(Report report, ReportText text, Span span) {
        String quote = span.in(text.text());
        Span source = text.offsets()
                .toSource(span)
                .orElseThrow(() -> new AssertionError("no way back from \"" + quote + "\" at " + span));
        String words = source.in(report.manuscript().characters());
        if (report.manuscript().markup() == Manuscript.Markup.HTML) {
            if (!folded(words).equals(folded(quote))) {
                String stripped = words.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->", " ")
                        .replaceAll("(?s)</?[a-zA-Z][^>]*>", " ");
                if (!letters(Parser.unescapeEntities(stripped, false)).contains(letters(quote))) {
                    // Damaged markup cannot be taken out by a pattern; the characters must stand there in order all the
                    // same.
                    assertThat(letters(Parser.unescapeEntities(words, false)))
                            .as("way back from \"%s\" at %s to %s", quote, span, source)
                            .containsSubsequence(letters(quote).split(""));
                }
            }
        } else if (report.manuscript().markup() == Manuscript.Markup.PLAIN) {
            assertThat(letters(words))
                    .as("way back from \"%s\" at %s to %s", quote, span, source)
                    .isEqualTo(letters(quote));
        } else {
            // Running heads and page numbers may stand between the lines of a paragraph.
            assertThat(letters(words))
                    .as("way back from \"%s\" at %s to %s", quote, span, source)
                    .containsSubsequence(letters(quote).split(""));
        }
        assertThat(report.manuscript().toOriginal().toSource(source))
                .as("way from the manuscript to the original at %s", source)
                .isPresent();
    }

    private static void ordered(ReportText text) {
        int end = 0;
        for (Block block : text.blocks()) {
            assertThat(block.span().start()).as("start of %s", block).isGreaterThanOrEqualTo(end);
            assertThat(text.text().substring(end, block.span().start()))
                    .as("before %s", block)
                    .isBlank();
            assertThat(block.span().in(text.text())).as("%s", block).isNotBlank();
            end = block.span().end();
        }
        assertThat(text.text().substring(end)).as("after the last block").isBlank();
        int last = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
            last = sentence.span().end();
            assertThat(text.blocks())
                    .as("the block of %s", sentence)
                    .anyMatch(b -> b.kind() == sentence.block() && b.span().contains(sentence.span()));
            int at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as("%s", token).isGreaterThanOrEqualTo(at);
                assertThat(token.form()).as("%s", token).doesNotContainPattern("[\u2018\u2019\u201C\u201D]");
                at = token.span().end();
            }
            assertThat(at).isEqualTo(sentence.span().end());
        }
    }

    private static void runs(Manuscript manuscript, ReportText text) {
        int from = 0;
        int end = 0;
        for (OffsetMap.Run run : text.offsets().runs()) {
            assertThat(run.source().start()).as("source of %s", run).isGreaterThanOrEqualTo(from);
            from = run.source().start();
            assertThat(text.text().substring(end, run.derived().start()))
                    .as("inserted before %s", run)
                    .isBlank();
            end = run.derived().end();
            String derived = run.derived().in(text.text());
            String source = run.source().in(manuscript.characters());
            if (!folded(derived).equals(folded(source))) {
                String decoded = manuscript.markup() == Manuscript.Markup.HTML
                        ? folded(Parser.unescapeEntities(source.replaceAll("(?s)<[^>]*>", " "), false))
                        : source;
                if (manuscript.markup() == Manuscript.Markup.HTML) {
                    assertThat(decoded).as("%s", run).isEqualTo(folded(derived));
                } else {
                    assertThat(derived).as("%s of \"%s\"", run, source).isBlank();
                }
            }
        }
        assertThat(text.text().substring(end)).as("inserted at the end").isBlank();
    }

    private static void cited(ReportText text, Cited<String> value) {
        value.from()
                .firstSpan()
                .ifPresent(span -> assertThat(span.in(text.text())).isEqualTo(value.value()));
    }

    /** White space folded to single spaces. */
    public static String folded(String characters) {
        return characters
                .replaceAll("[\\s\\u00A0\\u2007\\u202F\\u00AD\\u200B\\uFEFF\\u0000]+", " ")
                .strip();
    }

    private static String letters(String characters) {
        return characters.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u00AD\\u200B\\uFEFF\\u0000>*_#-]+", "");
    }

    /** The characters of every block of a kind, in order. */
    public static List<String> blocks(ReportText text, Block.Kind kind) {
        return text.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.span().in(text.text()))
                .toList();
    }
}
