package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Reading;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;
import org.sitrep.report.Report;

final class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(120);

    private static List<Reading> readings(String name, byte[] bytes) {
        return assertTimeoutPreemptively(
                SOON,
                () -> Reading.reports(name, bytes, Hints.NONE).value().stream()
                        .map(r -> Reading.of(r, List.of()))
                        .toList());
    }

    private static List<String> codes(String name, byte[] bytes) {
        Read<List<Report>> read = Reading.reports(name, bytes, Hints.NONE);
        assertThat(read.value()).isEmpty();
        return read.notes().stream().map(Note::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b><p>", "<table><tr><td>", "<ul><li>", "<blockquote>", "<a href=x>", "<font><i>"})
    void aPageNestedWithoutEndIsRead(String tag) {
        byte[] page = ("<html><body>" + tag.repeat(20_000) + "Fighters left Raqqa on Sunday, a resident said.")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(readings("a.html", page)).hasSize(1);
    }

    @Test
    void aHugeAttributeIsNoText() {
        byte[] page = ("<html><body><p class=\"" + "x ".repeat(2_000_000)
                        + "\">Fighters left Raqqa on Sunday, a resident said.</p>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(readings("a.html", page).get(0).text().text())
                .isEqualTo("Fighters left Raqqa on Sunday, a resident said.");
    }

    @Test
    void aLongLineWithoutSpacesIsRead() {
        assertThat(readings("a.txt", "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void manyLineBreaksAreRead() {
        byte[] page =
                ("<html><body>" + "and they left the town on foot<br>".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(readings("a.html", page)).hasSize(1);
    }

    @Test
    void rubbishCalledPdfIsNoted() {
        byte[] rubbish = new byte[5_000];
        new Random(8).nextBytes(rubbish);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, rubbish, 0, head.length);
        assertThat(codes("a.pdf", rubbish)).containsExactly("PDF-UNREADABLE");
    }

    @Test
    void bytesOfNoFormatAreNoted() {
        byte[] rubbish = new byte[5_000];
        new Random(9).nextBytes(rubbish);
        assertThat(codes("a.bin", rubbish)).containsExactly("FORMAT-UNKNOWN");
        assertThat(codes("a.txt", new byte[0])).containsExactly("FILE-EMPTY");
    }

    @Test
    void aBombInAGzipFileIsNotUnpacked() throws IOException {
        assertThat(codes("a.txt.gz", gzip(new byte[40 * 1024 * 1024]))).containsExactly("FILE-TOO-LARGE");
        assertThat(codes("a.txt.gz", gzip(gzip("Text.".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("CONTAINER-NESTED");
    }

    @Test
    void aPackedTextIsRead() throws IOException {
        Reading reading = readings("a.txt.gz", gzip("Fighters left Raqqa.".getBytes(StandardCharsets.UTF_8)))
                .get(0);
        assertThat(reading.report().manuscript().decoding()).isEqualTo("gzip, UTF-8");
    }

    @Test
    void aFeedWithEntitiesOfItsOwnIsRefused() {
        byte[] feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>a</title><item><title>&x;</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(codes("a.xml", feed)).containsExactly("FEED-UNREADABLE");
    }

    @Test
    void jsonNestedWithoutEndInAPageIsNoted() {
        byte[] page = ("<html><head><script type=\"application/ld+json\">" + "[".repeat(100_000)
                        + "</script></head><body><p>Fighters left Raqqa on Sunday, a resident said.</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.reports("a.html", page, Hints.NONE).notes())
                .extracting(Note::code)
                .containsExactly("METADATA-UNREADABLE");
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
