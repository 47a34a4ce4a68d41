package org.sitrep.event.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ReportId;
import org.sitrep.event.CopyWindow;
import org.sitrep.event.Reprint;

class CopyWindowTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 20);
    private static final List<String> FERRY = List.of(
            "Ferry runs aground off Tarsa",
            "A ferry with ninety passengers ran onto a sandbank off the harbour of Tarsa on Monday morning.",
            "Fishing boats from three villages brought everybody ashore before the tide turned, the harbour master said.",
            "Divers found a tear as long as a man in the hull below the engine room.",
            "The owner of the line had asked for deeper buoys since a barge sank there two winters ago.");
    private static final List<String> BRIDGE = List.of(
            "Bridge of Orhan reopens",
            "Lorries crossed the bridge of Orhan again on Monday after eleven weeks of welding and paint.",
            "Farmers on the eastern bank had carried tomatoes over the river in rowing boats all summer.",
            "The engineers replaced forty cables and hung two new lamps at every pillar of the old span.");
    private static final String STOCK = "It was not possible to confirm the account independently.";

    private final CopyWindow window = CopyWindow.of(10);
    private int reports;

    private List<CopyWindow.Found> add(LocalDate day, List<String> text) {
        return window.add(new ReportId("report " + reports++), day, text);
    }

    @Test
    void aReprintIsFoundUnderAnotherHeadline() {
        add(DAY, BRIDGE);
        add(DAY, FERRY);
        List<String> reprint = new ArrayList<>(FERRY);
        reprint.set(0, "Ninety saved from stranded ship");
        assertThat(add(DAY.plusDays(2), reprint)).singleElement().satisfies(f -> {
            assertThat(f.other()).isEqualTo(new ReportId("report 1"));
            assertThat(f.reprint().extent()).isEqualTo(Reprint.Extent.COPY);
        });
        assertThat(window.compared()).isEqualTo(1);
    }

    @Test
    void oneLiftedSentenceIsFound() {
        add(DAY, FERRY);
        List<String> mixed = new ArrayList<>(BRIDGE);
        mixed.add(2, FERRY.get(3).replace("Divers", "Frogmen"));
        assertThat(add(DAY, mixed)).extracting(f -> f.reprint().extent()).containsExactly(Reprint.Extent.PARTIAL);
    }

    @Test
    void aTextGoneThroughByAnEditorIsFound() {
        add(DAY, FERRY);
        List<String> edited = List.of(
                "Stranded",
                FERRY.get(2).replace("Fishing boats", "Trawlers").replace("everybody", "all of them"),
                FERRY.get(1).replace("Monday morning", "Monday"),
                FERRY.get(4).replace("two winters", "two years"));
        assertThat(add(DAY, edited)).hasSize(1);
    }

    @Test
    void textsOnOneThingInOtherWordsAreNotEvenCompared() {
        add(DAY, FERRY);
        assertThat(add(
                        DAY,
                        List.of(
                                "All safe after stranding",
                                "Every passenger of a ship that got stuck in shallow water near Tarsa is safe.",
                                "Crews of small vessels helped, officials at the port said on Monday.")))
                .isEmpty();
        assertThat(window.compared()).isZero();
    }

    @Test
    void aStockSentenceOfManyTextsBringsNobodyTogether() {
        for (int i = 0; i < 40; i++) {
            String number = "x" + i;
            add(
                    DAY.plusDays(i % 2),
                    List.of(
                            "Headline " + number,
                            "The " + number + " council of " + number + "ville " + number + "ed its " + number + " "
                                    + number + "ing yesterday.",
                            STOCK));
        }
        long before = window.compared();
        add(DAY.plusDays(1), List.of("Other", "Nothing else here is like any of those texts at all.", STOCK));
        assertThat(window.compared() - before).isLessThan(13);
    }

    @Test
    void oldDaysAreForgotten() {
        add(DAY, FERRY);
        add(DAY.plusDays(9), BRIDGE);
        assertThat(window.size()).isEqualTo(2);
        assertThat(add(DAY.plusDays(9), FERRY)).hasSize(1);
        add(DAY.plusDays(19), BRIDGE);
        assertThat(window.size()).isEqualTo(1);
        assertThat(add(DAY, FERRY)).isEmpty();
        assertThat(window.size())
                .as("what is older than the window is not kept")
                .isEqualTo(1);
    }

    @Test
    void aWidelyPrintedTextIsStillFound() {
        for (int i = 0; i < 60; i++) {
            List<CopyWindow.Found> found = add(DAY, FERRY);
            assertThat(found).as("print %d", i).hasSize(Math.min(i, 12));
        }
    }
}
