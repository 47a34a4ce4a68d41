package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitrep.Randomly;
import org.sitrep.Reading;
import org.sitrep.TraceCheck;
import org.sitrep.base.Evidence;

final class PageTextTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Bridge hit in Mosul | Tigris Herald</title>
            <meta property="og:site_name" content="Tigris Herald">
            <meta property="article:published_time" content="2016-10-17T01:10:00+03:00">
            <link rel="canonical" href="https://tigrisherald.example/bridge"></head>
            <body><nav><a href="/">Home</a> <a href="/syria">Syria</a></nav>
            <div class="cookie-banner"><p>We use cookies to improve your visit to our site.</p></div>
            <article><h1>Bridge hit&nbsp;in Mosul</h1><p class="byline">By Azad Mirza</p>
            <p>MOSUL, Iraq &mdash; A bridge was hit on Sunday, <b>a res</b>ident said.&#32;
               &ldquo;It fell&rdquo;, she <a href="/x">added</a>.</p>
            <figure><img src="a.jpg"><figcaption>A bridge in Baghdad, 2011</figcaption></figure>
            <blockquote><p>We heard the planes twice before the bridge went down.</p></blockquote>
            <p>The army did not comment. The provincial council met in the evening and asked for engineers.</p>
            <div class="related"><h3>Related</h3><ul><li><a href="/y">Five bridges of Mosul</a></li></ul></div>
            <p>Additional reporting by Hiba Aziz</p></article>
            <footer>All rights reserved.</footer><script>var x = "<p>Not text.</p>";</script></body></html>
            """;

    @Test
    void aPageIsSetInBlocks() {
        assertThat(Reading.of("a.html", PAGE).outline()).isEqualTo("""
                        HEADLINE Bridge hit in Mosul
                        BYLINE By Azad Mirza
                        DATELINE MOSUL, Iraq —
                        PARAGRAPH A bridge was hit on Sunday, a resident said. “It fell”, she added.
                        CAPTION A bridge in Baghdad, 2011
                        QUOTE We heard the planes twice before the bridge went down.
                        PARAGRAPH The army did not comment. The provincial council met in the evening and asked for engineers.
                        BOILERPLATE Related
                        BOILERPLATE Five bridges of Mosul
                        CREDIT Additional reporting by Hiba Aziz
                        """);
    }

    @Test
    void theMastheadCitesTheMetadata() {
        Masthead masthead = Reading.of("a.html", PAGE).text().masthead();
        assertThat(masthead.outlet().value()).isEqualTo("Tigris Herald");
        assertThat(masthead.outlet().from()).isEqualTo(Evidence.field("og:site_name"));
        assertThat(masthead.published().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 10, 17));
        assertThat(masthead.title().orElseThrow().value()).isEqualTo("Bridge hit in Mosul");
        assertThat(masthead.byline().orElseThrow().value()).isEqualTo("Azad Mirza");
        assertThat(masthead.url().orElseThrow().toString()).isEqualTo("https://tigrisherald.example/bridge");
    }

    @Test
    void aWordAcrossTagsLeadsBackToItsLetters() {
        Reading reading = Reading.of("a.html", PAGE);
        String text = reading.text().text();
        int at = text.indexOf("resident");
        var source = reading.text()
                .offsets()
                .toSource(new org.sitrep.base.Span(at, at + 8))
                .orElseThrow();
        assertThat(source.in(PAGE)).isEqualTo("res</b>ident");
    }

    @Test
    void aTitleElementServesWhereThereIsNoHeading() {
        Reading reading = Reading.of(
                "a.html",
                "<html><head><title>Fire at the sulphur plant - Nineveh Today</title></head><body><div><p>The plant has burned"
                        + " for three days, an official said on Saturday.</p><p>Two people died of the smoke, he said, and many"
                        + " more were ill.</p></div></body></html>");
        assertThat(reading.text().masthead().title().orElseThrow().value()).isEqualTo("Fire at the sulphur plant");
    }

    @Test
    void damagedMarkupStillLeadsBack() {
        String[] tags = {
            "<p>",
            "</p>",
            "<div class=x>",
            "</div>",
            "<b>",
            "</b>",
            "<br>",
            "<br><br>",
            "<table><tr><td>",
            "</table>",
            "<!-- c -->",
            "<figure>",
            "<figcaption>",
            "</figcaption>",
            "<blockquote>",
            "</blockquote>",
            "<h1>",
            "</h1>",
            "<a href='x>y'>",
            "</a>",
            "<script>x<p></script>",
            "<li>",
            "</ul>",
            "<ul>",
            "&",
            "<",
            "<p",
            "\r\n",
            "<time>",
            "</time>",
            "<pre>",
            "<svg>",
            "</svg>"
        };
        Randomly.check(20170309, source -> {
            StringBuilder page = new StringBuilder(source.once(2) ? "<html><body>" : "");
            int parts = source.number(1, 60);
            for (int i = 0; i < parts; i++) {
                page.append(
                        source.once(2) ? tags[source.number(0, tags.length - 1)] : source.text(source.number(1, 12)));
                if (source.once(6)) {
                    page.append("Fighters left the town of Raqqa on Sunday evening, a resident said. ");
                }
            }
            for (var report : Reading.reports(
                            "r.html",
                            page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            org.sitrep.report.Hints.NONE)
                    .value()) {
                Reading.of(report, java.util.List.of());
            }
        });
    }

    @Test
    void anyCharactersInPlainTextLeadBack() {
        Randomly.check(20161017, source -> {
            StringBuilder text = new StringBuilder();
            int lines = source.number(1, 30);
            for (int i = 0; i < lines; i++) {
                text.append(source.text(source.number(0, 20)).replace("\u0000", ""))
                        .append(source.one(java.util.List.of("\n", "\n\n", "\r\n", " ")));
            }
            for (var report : Reading.reports(
                            "r.txt",
                            text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            org.sitrep.report.Hints.NONE)
                    .value()) {
                Reading reading = Reading.of(report, java.util.List.of());
                assertThat(TraceCheck.blocks(reading.text(), Block.Kind.PARAGRAPH))
                        .isNotNull();
            }
        });
    }

    @Test
    void arabicIsKeptAndAnalysedInPart() {
        Reading reading = Reading.of(
                "a.txt",
                "\u0642\u0627\u0644 \u0627\u0644\u0645\u0631\u0635\u062F \u0627\u0644\u0633\u0648\u0631\u064A \u0644\u062D\u0642\u0648\u0642 \u0627\u0644\u0625\u0646\u0633\u0627\u0646 \u0625\u0646 \u0627\u0644\u0637\u0627\u0626\u0631\u0627\u062A \u0642\u0635\u0641\u062A \u0627\u0644\u0645\u062F\u064A\u0646\u0629.");
        assertThat(reading.text().language()).isEqualTo("ar");
        assertThat(reading.text().sentences()).isEmpty();
        assertThat(reading.codes()).contains("LANGUAGE-PARTLY-ANALYSED");
    }

    @Test
    void germanIsToldByItsLetters() {
        Reading reading = Reading.of(
                "a.txt",
                "Die syrische Armee hat am Sonntag nach eigenen Angaben das Krankenhaus zur\u00FCckerobert, wie ein Sprecher mitteilte.");
        assertThat(reading.text().language()).isEqualTo("de");
    }

    @Test
    void aFewNamesAreOfNoLanguage() {
        assertThat(Reading.of("a.txt", "Raqqa, Mosul").text().language()).isEqualTo("und");
    }
}
