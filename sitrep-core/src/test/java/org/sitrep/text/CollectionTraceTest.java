package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.Reading;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.report.Hints;
import org.sitrep.report.Report;

final class CollectionTraceTest {
    private static final Path REPORTS = Path.of("../samples/reports");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyReportOfTheDemoCollectionLeadsBackToItsBytes() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Read<List<Report>> read = Reading.reports(file.getFileName().toString(), bytes, Hints.NONE);
            assertThat(read.value()).as("reports of %s", file).isNotEmpty();
            for (Report report : read.value()) {
                Reading reading = Reading.of(report, read.notes());
                if (!reading.text().language().equals("ar")
                        && reading.text().sentences().size() < 3) {
                    silent.add(report.intake().label());
                }
                if (report.manuscript().decoding().equals("UTF-8")) {
                    String original = new String(bytes, StandardCharsets.UTF_8);
                    for (Sentence sentence : reading.text().sentences()) {
                        for (Token token : sentence.tokens()) {
                            Span manuscript = reading.text()
                                    .offsets()
                                    .toSource(token.span())
                                    .orElseThrow();
                            Span source = report.manuscript()
                                    .toOriginal()
                                    .toSource(manuscript)
                                    .orElseThrow();
                            String word = token.span().in(reading.text().text());
                            if (word.chars().allMatch(Character::isLetterOrDigit)) {
                                assertThat(source.in(original))
                                        .as("%s in %s", word, file)
                                        .isEqualTo(word);
                            }
                        }
                    }
                }
            }
        }
        assertThat(silent).as("reports with hardly a sentence").isEmpty();
    }

    @Test
    void everyEnglishReportHasAHeadlineAndNoFurnitureTells() throws IOException {
        for (Path file : files()) {
            for (Report report : Reading.reports(file.getFileName().toString(), Files.readAllBytes(file), Hints.NONE)
                    .value()) {
                Reading reading = Reading.of(report, List.of());
                assertThat(reading.text().masthead().title())
                        .as("title of %s", report.intake().label())
                        .isPresent();
                String telling = reading.text().blocks().stream()
                        .filter(b -> b.kind().tells())
                        .map(b -> b.span().in(reading.text().text()))
                        .reduce("", (a, b) -> a + "\n" + b);
                assertThat(telling)
                        .as("telling text of %s", report.intake().label())
                        .doesNotContainPattern(
                                "(?i)cookies|newsletter|subscribe|read more|share on|all rights reserved|photo:");
            }
        }
    }
}
