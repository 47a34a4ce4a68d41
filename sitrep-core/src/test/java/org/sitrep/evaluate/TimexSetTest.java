package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.mention.Timex;

class TimexSetTest {
    @TempDir
    Path folder;

    /** Finds fixed words. */
    private record Scripted(Map<String, String> values) implements TimexSource {
        @Override
        public List<Timex> read(String text, Optional<LocalDate> published) {
            assertThat(text).doesNotContain("<").contains("R&D");
            assertThat(published).contains(LocalDate.of(2017, 3, 22));
            return values.entrySet().stream()
                    .filter(e -> text.contains(e.getKey()))
                    .map(e -> new Timex(
                            new Span(
                                    text.indexOf(e.getKey()),
                                    text.indexOf(e.getKey()) + e.getKey().length()),
                            Timex.Type.DATE,
                            e.getValue()))
                    .toList();
        }

        @Override
        public String version() {
            return "scripted";
        }
    }

    @Test
    void valuesCountOnlyWhereTheSpansOverlap() throws IOException {
        Files.writeString(
                folder.resolve("a.tml"),
                "<TimeML><DCT><TIMEX3 tid=\"t0\" value=\"2017-03-22\">22 March</TIMEX3></DCT><TEXT>The R&amp;D post fell on "
                        + "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2017-03-20\">Monday</TIMEX3> or "
                        + "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2017-02\">last month</TIMEX3>, not "
                        + "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2016\">last year</TIMEX3>, now.</TEXT></TimeML>");
        Figures figures = TimexSet.tempeval3(
                        new Scripted(Map.of("Monday", "2017-03-20", "month", "2017-01", "now", "PRESENT_REF")))
                .evaluate(folder, Optional.empty());
        assertThat(figures.documents()).isEqualTo(1);
        assertThat(figures.values().get("strictF1")).isCloseTo(2.0 / 6, within(1e-9));
        assertThat(figures.values().get("relaxedF1")).isCloseTo(4.0 / 6, within(1e-9));
        assertThat(figures.values().get("valueF1")).isCloseTo(2.0 / 6, within(1e-9));
        assertThat(figures.misses()).hasSize(3);
    }

    @Test
    void ofNestedTagsTheOutermostCountsAndOnesWithoutValueDoNotCountForValues() throws IOException {
        Files.writeString(
                folder.resolve("01.key.xml"),
                "<DOC><DATETIME> <TIMEX2 val=\"2017-03-22T17:00:00\">2017</TIMEX2> </DATETIME><TEXT>The R&amp;D post stood in "
                        + "<TIMEX2 val=\"1944\">the year of <TIMEX2 val=\"1943\">1943</TIMEX2></TIMEX2> and "
                        + "<TIMEX2>this period</TIMEX2>.</TEXT></DOC>");
        Figures figures = TimexSet.wikiwars(new Scripted(Map.of("the year of 1943", "1944", "this period", "1944")))
                .evaluate(folder, Optional.empty());
        assertThat(figures.values())
                .containsEntry("goldExpressions", 2.0)
                .containsEntry("strictF1", 1.0)
                .containsEntry("valueF1", 1.0);
    }

    @Test
    void aFolderWithoutSuchFilesSaysWhatIsWanted() {
        assertThatThrownBy(() -> TimexSet.tempeval3(new Scripted(Map.of())).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("*.tml");
    }
}
