package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.reference.CodeBooks;

/** The sets that ask for the type of an event: plover, acled-types, case2021 and cameo-spans. */
class TypeSetsTest {
    private static final Offset<Double> CLOSELY = within(1e-4);

    @TempDir
    Path folder;

    /** Answers by single words: "shelled" is an assault, whatever else is said. */
    private static final class ByWord implements TypeSource {
        @Override
        public Map<String, Double> roots(MarkedSentence sentence) {
            return sentence.text().contains("shelled")
                    ? Map.of("ASSAULT", .6, "AID", .4)
                    : Map.of("AID", .5, "COERCE", .3, "ASSAULT", .2);
        }

        @Override
        public Map<String, Double> subEvents(String text, Style style) {
            if (text.contains("earthquake")) {
                return Map.of("Natural disaster", .5, "Attack", .3, "Armed clash", .2);
            }
            return style == Style.ACLED_NOTE
                    ? Map.of("Peaceful protest", .9, "Attack", .1)
                    : Map.of("Peaceful protest", .4, "Attack", .6);
        }

        @Override
        public Map<String, Double> classes(String sentence) {
            return sentence.contains("shelled") ? Map.of("4", 1.0) : Map.of("0", 1.0);
        }

        @Override
        public Sides sides(String sentence) {
            int at = sentence.indexOf("the town");
            return new Sides(
                    Optional.of(new Span(0, 3)), at < 0 ? Optional.empty() : Optional.of(new Span(at, at + 8)));
        }

        @Override
        public String version() {
            return "test/1";
        }
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void aClassIsChosenByTheSumOfItsRoots() throws IOException {
        file(
                "plv_small.tsv",
                "sentence_id\tsentence\tmarked_sentence\tsource\ttarget\tgold_root\tgold_penta",
                "1\tRebels shelled a town.\t<s>Rebels</s> shelled <t>a town</t>.\tRebels\ta town\tASSAULT\t4",
                "2\tThe port sealed a road.\t<s>The port</s> sealed <t>a road</t>.\tThe port\ta road\tCOERCE\t4");

        Figures figures = new Plover(new ByWord()).evaluate(folder, Optional.empty());

        assertThat(figures.values()).containsEntry("rootAccuracy", .5);
        assertThat(figures.values().get("rootMacroF1")).isCloseTo(.5, CLOSELY);
        assertThat(figures.values().get("quadMacroF1")).isCloseTo(1, CLOSELY);
        assertThat(figures.misses()).singleElement().asString().endsWith("COERCE\tAID");
    }

    @Test
    void notesAreAskedForAsNotesAndOnlyForTypesOfAcled() throws IOException {
        file(
                "small.csv",
                "event_id_cnty,sub_event_type,notes",
                "AAA1,Peaceful protest,Students marched.",
                "AAA2,Attack,An earthquake of anger: gunmen shot a man.");

        Figures figures = new AcledTypes(new ByWord(), CodeBooks.load()).evaluate(folder, Optional.empty());

        assertThat(figures.documents()).isEqualTo(2);
        assertThat(figures.values().get("subEventWeightedF1")).isCloseTo(1, CLOSELY);
        assertThat(figures.values().get("eventTypeWeightedF1")).isCloseTo(1, CLOSELY);
    }

    @Test
    void aPartAsksForItsTypesAlone() throws IOException {
        file("snippets.txt", "1\tAn earthquake shook the valley.", "2\tGunmen shot a man.");
        file("labels.txt", "1\tNATURAL_DISASTER", "2\tATTACK");
        Case2021 set = new Case2021(new ByWord());

        assertThat(set.evaluate(folder, Optional.of("25")).documents()).isEqualTo(1);
        assertThat(set.evaluate(folder, Optional.of("28")).values().get("weightedF1"))
                .isCloseTo(1, CLOSELY);
        assertThat(set.evaluate(folder, Optional.empty()).documents()).isEqualTo(2);
        assertThatThrownBy(() -> set.evaluate(folder, Optional.of("26")))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("25, 28, 30");
    }

    @Test
    void sidesAreRightWithBothEndsOnly() throws IOException {
        file(
                "cameo_ner_small.txt",
                "The B-S",
                "rebels I-S",
                "shelled O",
                "the B-T",
                "town I-T",
                ". O",
                "",
                "Two B-S",
                "men I-S",
                "met O");
        file("cameo_class_small.tsv", "They shelled it .\t4", "They met .\t1");

        Figures figures = new CameoSpans(new ByWord()).evaluate(folder, Optional.empty());

        assertThat(figures.values().get("sourceF1")).isCloseTo(0, CLOSELY);
        assertThat(figures.values().get("targetF1")).isCloseTo(1, CLOSELY);
        assertThat(figures.values().get("microF1")).isCloseTo(1.0 / 3, CLOSELY);
        assertThat(figures.values().get("classMacroF1")).isCloseTo(.5, CLOSELY);
    }

    @Test
    void aFolderWithoutTheSetIsSaidToHaveNone() {
        assertThatThrownBy(() -> new Plover(new ByWord()).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class);
        assertThatThrownBy(() -> new CameoSpans(new ByWord()).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class);
    }

    @Test
    void marksAreTakenOutAndWordsFoundWithoutThem() {
        MarkedSentence marked = MarkedSentence.of("On Monday <s>the port </s>closed <t>a road</t>.");

        assertThat(marked.text()).isEqualTo("On Monday the port closed a road.");
        assertThat(marked.source().orElseThrow().in(marked.text())).isEqualTo("the port ");
        assertThat(MarkedSentence.of(marked.text(), "the port", "a road")
                        .target()
                        .orElseThrow())
                .isEqualTo(marked.target().orElseThrow());
        assertThat(MarkedSentence.of(marked.text(), "nobody", "a road").source())
                .isEmpty();
    }
}
