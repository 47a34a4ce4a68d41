package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Delivery;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;

class DeliveriesTest {
    @TempDir
    private Path folder;

    private Read<List<Delivery>> found(String... arguments) {
        return Deliveries.of(List.of(arguments), Hints.NONE);
    }

    private static List<String> names(Read<List<Delivery>> found) {
        return found.value().stream().map(d -> d.intake().label()).toList();
    }

    @Test
    void aFolderGivesItsFilesInTheOrderOfNames() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "b");
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("a/z.html"), "z");
        Files.writeString(folder.resolve(".hidden"), "h");
        Files.writeString(folder.resolve("SOURCES.md"), "s");

        assertThat(names(found(folder.toString()))).containsExactly("z.html", "b.txt");
    }

    @Test
    void aListGivesExactlyItsFilesWithWhatItSays() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");
        Files.writeString(
                folder.resolve("collection.tsv"),
                "\uFEFFreceived\tfile\toutlet\tpublished\turl\tlanguage\n"
                        + "# a remark\n\n"
                        + "2017-03-22T14:05:00Z\ta.txt\tTigris Herald\t2017-03-22\thttps://h.example/a\ten\n"
                        + "\tb.txt\n");

        Read<List<Delivery>> found = found(folder.toString());

        assertThat(found.notes()).isEmpty();
        assertThat(names(found)).containsExactly("a.txt", "b.txt");
        Delivery first = found.value().get(0);
        assertThat(first.received()).contains(Instant.parse("2017-03-22T14:05:00Z"));
        assertThat(first.hints().outlet()).contains("Tigris Herald");
        assertThat(first.hints().published()).contains(LocalDate.of(2017, 3, 22));
        assertThat(first.hints().language()).contains("en");
        assertThat(found.value().get(1).received()).isEmpty();
        assertThat(found.value().get(1).hints()).isEqualTo(Hints.NONE);
    }

    @Test
    void aListReachesNothingOutsideItsFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.txt"), "s");
        Files.writeString(
                inner.resolve("collection.tsv"), "file\n../secret.txt\n" + folder.resolve("secret.txt") + "\n");

        Read<List<Delivery>> found = found(inner.toString());

        assertThat(found.value()).isEmpty();
        assertThat(found.notes()).extracting(Note::code).containsExactly("COLLECTION-LINE", "COLLECTION-LINE");
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(
                folder.resolve("collection.tsv"),
                "file\tpublished\treceived\turl\n"
                        + "a.txt\tyesterday\n"
                        + "a.txt\t2017-01-01\tnoon\n"
                        + "a.txt\t2017-01-01\t\tno address\n"
                        + "a.txt\t2017-01-01\n");

        Read<List<Delivery>> found = found(folder.toString());

        assertThat(found.value()).hasSize(1);
        assertThat(found.notes())
                .hasSize(3)
                .allSatisfy(n -> assertThat(n.code()).isEqualTo("COLLECTION-LINE"));
        assertThat(found.notes().get(0).detail()).contains("line 2");
    }

    @Test
    void aListWithoutFilesIsNamed() throws IOException {
        Files.writeString(folder.resolve("collection.tsv"), "name\tday\n");

        assertThat(found(folder.toString()).notes()).extracting(Note::code).containsExactly("COLLECTION-INVALID");
    }

    @Test
    void addressesAndMissingFilesAreTold() {
        Read<List<Delivery>> found = found("https://h.example/a", "HTTP://h.example/b c", "nowhere\u0000", "none.txt");

        assertThat(found.value())
                .singleElement()
                .satisfies(d -> assertThat(d.intake()).isInstanceOf(Intake.FromUrl.class));
        assertThat(found.notes()).extracting(Note::code).containsExactly("URL-INVALID", "FILE-MISSING", "FILE-MISSING");
    }

    @Test
    void aFileThatGoesAwayIsANote() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        Delivery delivery = Delivery.file(file, Hints.NONE, Optional.empty());
        Files.delete(file);

        assertThat(delivery.source().open(Shell.ROOMS).notes())
                .extracting(Note::code)
                .containsExactly("FILE-UNREADABLE");
    }
}
