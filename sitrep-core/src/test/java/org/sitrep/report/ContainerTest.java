package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.sitrep.Reading;
import org.sitrep.base.Evidence;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.Span;

final class ContainerTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Gulf Meridian &amp; Sons</title><link>https://g.example/</link><description>d</description>
            <item><title>First &amp;quot;item&amp;quot;</title><link>https://g.example/1</link><dc:creator>Karim Sadek</dc:creator>
            <pubDate>Wed, 07 Dec 2016 23:30:00 +0300</pubDate>
            <description>&lt;p&gt;Raqqa was hit &amp;amp; burned, a resident said on Wednesday.&lt;/p&gt;</description></item>
            <item><title>Second</title><link>https://g.example/2</link><description>short</description>
            <content:encoded><![CDATA[<p>Boats &amp; bridges on the Euphrates were hit, fishermen said.</p>]]></content:encoded></item>
            <item><title>Second</title><link>https://g.example/2</link><description>short</description>
            <content:encoded><![CDATA[<p>Boats &amp; bridges on the Euphrates were hit, fishermen said.</p>]]></content:encoded></item>
            </channel></rss>
            """;

    private static Read<List<Report>> read(String name, String content) {
        return Reading.reports(name, content.getBytes(StandardCharsets.UTF_8), Hints.NONE);
    }

    private static String original(Reading reading, String words, String source) {
        int at = reading.text().text().indexOf(words);
        Span manuscript = reading.text()
                .offsets()
                .toSource(new Span(at, at + words.length()))
                .orElseThrow();
        return reading.report()
                .manuscript()
                .toOriginal()
                .toSource(manuscript)
                .orElseThrow()
                .in(source);
    }

    @Test
    void everyItemOfAFeedIsAReportThatLeadsBackToTheFeed() {
        Read<List<Report>> read = read("feed.xml", RSS);
        assertThat(read.notes()).extracting(Note::code).containsExactly("FEED-ITEM-REPEATED");
        assertThat(read.value()).hasSize(2);
        Reading first = Reading.of(read.value().get(0), List.of());
        assertThat(first.text().text()).isEqualTo("Raqqa was hit & burned, a resident said on Wednesday.");
        assertThat(original(first, "Raqqa", RSS)).isEqualTo("Raqqa");
        assertThat(original(first, "& burned", RSS)).isEqualTo("&amp;amp; burned");
        assertThat(first.text().masthead().published().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 12, 7));
        assertThat(first.text().masthead().outlet().value()).isEqualTo("Gulf Meridian & Sons");
        assertThat(first.text().masthead().byline().orElseThrow().value()).isEqualTo("Karim Sadek");
        assertThat(first.report().intake().label()).isEqualTo("feed.xml#1");
        Reading second = Reading.of(read.value().get(1), List.of());
        assertThat(original(second, "Boats & bridges", RSS)).isEqualTo("Boats &amp; bridges");
    }

    @Test
    void anItemKeepsItsIdWhenTheFeedMovesOn() {
        String later = RSS.replaceFirst(
                "(?s)<item>.*?</item>", "<item><title>New</title><description>New text here.</description></item>");
        assertThat(read("feed.xml", later).value().get(1).id())
                .isEqualTo(read("feed.xml", RSS).value().get(1).id());
    }

    @Test
    void anAtomFeedWithXhtmlLeadsBack() {
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>x</id><updated>2016-12-07T10:00:00Z</updated>"
                        + "<entry><title>E</title><id>e</id><published>2016-12-06T23:00:00Z</published><updated>2016-12-07T10:00:00Z</updated>"
                        + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>A <b>bridge</b> fell in Mosul.</p></div></content></entry></feed>";
        Read<List<Report>> read = read("a.atom", atom);
        assertThat(read.notes()).isEmpty();
        Reading reading = Reading.of(read.value().get(0), List.of());
        assertThat(original(reading, "bridge", atom)).isEqualTo("bridge");
        assertThat(reading.text().masthead().published().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 12, 6));
    }

    @Test
    void aJsonFeedLeadsBackThroughItsEscapes() {
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":\"1\",\"title\":\"T\",\"authors\":[{\"name\":\"A B\"}],"
                        + "\"url\":\"https://j.example/1\",\"date_published\":\"2016-10-17T08:00:00Z\",\"content_html\":\"<p>\\u201cIt fell\\u201d, said a \\\"guard\\\".<\\/p>\"}]}";
        Read<List<Report>> read = read("feed.json", json);
        assertThat(read.notes()).isEmpty();
        Reading reading = Reading.of(read.value().get(0), List.of());
        assertThat(reading.text().text()).isEqualTo("“It fell”, said a \"guard\".");
        assertThat(original(reading, "\"guard\"", json)).isEqualTo("\\\"guard\\\"");
        assertThat(reading.text().masthead().byline().orElseThrow().value()).isEqualTo("A B");
    }

    @Test
    void theArgumentWinsOverThePage() {
        byte[] page =
                "<html><head><meta property='og:site_name' content='A'><meta name=date content=2016-01-02></head><body><p>Text of the page is here.</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        Hints hints =
                new Hints(Optional.of("B"), Optional.of(LocalDate.of(2017, 3, 1)), Optional.empty(), Optional.empty());
        Report report = Reading.reports("a.html", page, hints).value().get(0);
        assertThat(report.outlet().orElseThrow().value()).isEqualTo("B");
        assertThat(report.outlet().orElseThrow().from()).isEqualTo(Evidence.field("argument"));
        assertThat(report.published().orElseThrow().value()).isEqualTo(LocalDate.of(2017, 3, 1));
    }

    @Test
    void encodingsAreToldByMarkDeclarationAndFit() {
        assertThat(Reading.of("a.txt", "Çavuşoğlu said so.")
                        .report()
                        .manuscript()
                        .decoding())
                .isEqualTo("UTF-8");
        Reading western = Reading.of("a.txt", "Émile said – so.".getBytes(Charset.forName("windows-1252")), Hints.NONE);
        assertThat(western.text().text()).isEqualTo("Émile said – so.");
        assertThat(western.codes()).contains("CHARSET-GUESSED");
        Reading turkish = Reading.of(
                "a.html",
                "<html><head><meta charset=windows-1254></head><body><p>Çavuşoğlu said on Sunday that they would go.</p></body></html>"
                        .getBytes(Charset.forName("windows-1254")),
                Hints.NONE);
        assertThat(turkish.text().text()).startsWith("Çavuşoğlu said");
        byte[] marked = "\uFEFFRaqqa fell.".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Reading.of("a.txt", marked, Hints.NONE).text().text()).isEqualTo("Raqqa fell.");
    }

    @Test
    void theSameBytesHaveTheSameId() {
        assertThat(Reading.of("a.txt", "Text.").report().id())
                .isEqualTo(Reading.of("b.txt", "Text.").report().id());
        assertThat(Reading.of("a.txt", "Text.").report().id())
                .isNotEqualTo(Reading.of("a.txt", "Texts.").report().id());
    }

    private static byte[] response(String url, String status, String headers, byte[] body) {
        byte[] http =
                join(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1), body);
        byte[] head =
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2016-12-10T00:00:00Z\r\nWARC-Target-URI: "
                                + url + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                                + http.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
        return join(join(head, http), "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] join(byte[] a, byte[] b) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(a);
        out.writeBytes(b);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void pagesOfAWebArchiveAreReadAndTheRestIsNoted() throws IOException {
        byte[] page =
                "<html><body><h1>Raid on village</h1><p>A raid on the village killed nineteen people on Friday, the Syrian Observatory for Human Rights said.</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] empty = "<html><body><nav><a href=/>Home</a></nav></body></html>".getBytes(StandardCharsets.UTF_8);
        String html = "Content-Type: text/html; charset=utf-8\r\n";
        byte[] archive = response("https://a.example/gone", "404 Not Found", html, page);
        int at = archive.length;
        archive = join(
                archive, response("https://a.example/1", "200 OK", html + "Content-Encoding: gzip\r\n", gzip(page)));
        archive = join(archive, response("https://a.example/2", "200 OK", html, empty));
        archive = join(
                archive,
                response(
                        "https://a.example/3",
                        "200 OK",
                        html + "Content-Encoding: gzip\r\n",
                        gzip(new byte[30 * 1024 * 1024])));
        archive = join(
                archive,
                response(
                        "https://a.example/4",
                        "200 OK",
                        html + "Transfer-Encoding: chunked\r\n",
                        join(
                                (Integer.toHexString(page.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                                join(page, "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))));
        Read<List<Report>> read = Reading.reports("a.warc", archive, Hints.NONE);
        assertThat(read.value())
                .extracting(r -> r.url().orElseThrow())
                .containsExactly(URI.create("https://a.example/1"), URI.create("https://a.example/4"));
        assertThat(read.value().get(0).intake()).isEqualTo(new Intake.FromWarc("a.warc", at));
        assertThat(read.notes())
                .extracting(Note::code)
                .containsExactly("WARC-NO-ARTICLE", "WARC-RECORD-UNREADABLE", "WARC-NO-ARTICLE");
        assertThat(Reading.of(read.value().get(1), List.of()).outline()).startsWith("HEADLINE Raid on village\n");
    }

    @Test
    void aBrokenWebArchiveKeepsWhatCameBefore() {
        byte[] page =
                "<html><body><p>A raid on the village killed nineteen people on Friday, the Syrian Observatory for Human Rights said.</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] archive = join(
                response("https://a.example/1", "200 OK", "Content-Type: text/html\r\n", page),
                "WARC/1.0\r\nrubbish".getBytes(StandardCharsets.US_ASCII));
        Read<List<Report>> read = Reading.reports("a.warc", archive, Hints.NONE);
        assertThat(read.value()).hasSize(1);
        assertThat(read.notes()).extracting(Note::code).containsExactly("WARC-UNREADABLE");
    }

    private static byte[] pdf(Optional<String> password, List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < lines.size(); i++) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), i == 1 ? 18 : 11);
                        content.newLineAtOffset(60, 740 - 14f * i);
                        content.showText(lines.get(i));
                        content.endText();
                    }
                }
            }
            if (password.isPresent()) {
                document.protect(new StandardProtectionPolicy(password.get(), password.get(), new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void linesOfPagesAreJoinedAndRunningHeadsLeftOut() throws IOException {
        byte[] pdf = pdf(
                Optional.empty(),
                List.of(
                        List.of(
                                "Relief Bulletin 7",
                                "Families flee to the north",
                                "About five thousand people have fled their vil-",
                                "lages since the start of the offensive and many",
                                "Page 1 of 2"),
                        List.of("Relief Bulletin 7", "", "of them sleep in the open near Ain Issa.", "Page 2 of 2")));
        Reading reading = Reading.of("a.pdf", pdf, Hints.NONE);
        assertThat(reading.outline()).isEqualTo("""
                        HEADLINE Families flee to the north
                        PARAGRAPH About five thousand people have fled their villages since the start of the offensive and many of them sleep in the open near Ain Issa.
                        """);
        assertThat(reading.report().manuscript().decoding()).isEqualTo("pdf pages");
    }

    @Test
    void lockedAndWordlessPdfFilesAreNoted() throws IOException {
        byte[] locked = pdf(Optional.of("secret"), List.of(List.of("Text")));
        assertThat(Reading.reports("a.pdf", locked, Hints.NONE).notes())
                .extracting(Note::code)
                .containsExactly("PDF-ENCRYPTED");
        byte[] blank = pdf(Optional.empty(), List.of(List.of()));
        assertThat(Reading.reports("a.pdf", blank, Hints.NONE).notes())
                .extracting(Note::code)
                .containsExactly("PDF-NO-TEXT");
    }

    @Test
    void onlyTheAllowedPagesAreRead() throws IOException {
        byte[] pdf = pdf(Optional.empty(), List.of(List.of("One."), List.of("Two."), List.of("Three.")));
        Limits limits = new Limits(1_000_000, 1_000_000, 10, 2, Duration.ofMinutes(1));
        Read<List<Report>> read = Reports.reader(limits)
                .read(new Original(pdf, "application/pdf"), new Intake.FromFile("a.pdf"), Reading.RECEIVED, Hints.NONE);
        assertThat(read.value().get(0).manuscript().characters())
                .contains("Two.")
                .doesNotContain("Three.");
        assertThat(read.notes()).extracting(Note::code).containsExactly("PDF-PAGES");
    }
}
