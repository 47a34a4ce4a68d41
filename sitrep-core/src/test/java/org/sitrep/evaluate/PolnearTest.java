package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;

class PolnearTest {
    private static final String TEXT = "The bridge fell, the mayor said, and two people died.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/paper_2016-08-03_bridge.txt"), TEXT, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("attributions/paper_2016-08-03_bridge_a1.ann"),
                "T1\tSource 17 26\tthe mayor\nT2\tCue 27 31\tsaid\nT3\tContent 0 15;33 52\t...\nT4\tAttribution 27 31\tsaid\n",
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("attributions/paper_2016-08-03_bridge_b2.ann"),
                "T1\tSource 0 10\tThe bridge\n",
                StandardCharsets.UTF_8);
    }

    private static Polnear set(AttributedSource.Found... found) {
        return new Polnear(new AttributedSource() {
            @Override
            public Reading attributed(String text) {
                return new Reading(List.of(found), List.of(new Span(0, TEXT.length() - 1)));
            }

            @Override
            public String version() {
                return "given";
            }
        });
    }

    private static AttributedSource.Found found(Span source, Span cue, Span... content) {
        return new AttributedSource.Found(Optional.of(source), cue, List.of(content));
    }

    @Test
    void aContentInPartsIsRightWhenEveryPartIs() throws IOException {
        Map<String, Double> values = set(found(new Span(17, 26), new Span(27, 31), new Span(33, 52), new Span(0, 16)))
                .evaluate(folder, Optional.empty())
                .values();
        assertThat(values).containsEntry("sourceF1", 1.0).containsEntry("cueF1", 1.0);
        assertThat(values.get("contentF1")).isZero();
        assertThat(values.get("microF1")).isEqualTo(2.0 / 3);
        assertThat(values.get("overlapMicroF1")).isEqualTo(1.0);
        assertThat(values.get("sentenceMicroF1")).isEqualTo(.75);
    }

    @Test
    void orderOfPartsAndBlanksAtTheirEndsDoNotCount() throws IOException {
        Map<String, Double> values = set(found(new Span(16, 26), new Span(27, 31), new Span(33, 52), new Span(0, 15)))
                .evaluate(folder, Optional.of("2016-08"))
                .values();
        assertThat(values.get("microF1")).isEqualTo(1.0);
    }

    @Test
    void missesNameTheGoldSpanAndWhatWasFoundThere() throws IOException {
        List<String> misses = set(found(new Span(0, 10), new Span(27, 31), new Span(33, 52), new Span(0, 15)))
                .evaluate(folder, Optional.empty())
                .misses();
        assertThat(misses)
                .containsExactly(
                        "paper_2016-08-03_bridge\tSOURCE: the mayor\t-",
                        "paper_2016-08-03_bridge\t-\tSOURCE: The bridge");
    }

    @Test
    void aMonthWithoutArticlesIsAnError() {
        assertThatThrownBy(() -> set().evaluate(folder, Optional.of("2016-09")))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("2016-09");
    }
}
