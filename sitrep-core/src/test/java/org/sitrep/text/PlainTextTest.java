package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.Reading;
import org.sitrep.base.Evidence;
import org.sitrep.base.OffsetMap;

final class PlainTextTest {
    private static void check(String input, String... expected) {
        assertThat(Reading.of("a.txt", input).outline()).isEqualTo(String.join("\n", expected) + "\n");
    }

    @Test
    void aTextOfOneParagraphIsItsOwnManuscript() {
        String input = "Fighters left Raqqa  on Sunday. They went to Mayadin, “a resident” said.";
        Reading reading = Reading.of("a.txt", input);
        assertThat(reading.text().text()).isEqualTo(input);
        assertThat(reading.text().offsets().runs())
                .isEqualTo(OffsetMap.identity(input.length()).runs());
        assertThat(reading.outline()).isEqualTo("PARAGRAPH " + input + "\n");
        assertThat(reading.text().sentences()).hasSize(2);
    }

    @Test
    void headlineBylineCaptionDatelineAndCreditAreToldApart() {
        check(
                """
                Fighters leave Raqqa for Mayadin
                By Samir Qasim in Beirut

                Photo: smoke over Kobani, 2014. (File)

                AZAZ, Syria — Fighters of Islamic State left Raqqa on Sunday, a resident said.

                By Sunday evening the roads were empty.

                Read more: Who holds what in the valley

                Additional reporting by Nadine Saab
                """,
                "HEADLINE Fighters leave Raqqa for Mayadin",
                "BYLINE By Samir Qasim in Beirut",
                "CAPTION Photo: smoke over Kobani, 2014. (File)",
                "DATELINE AZAZ, Syria —",
                "PARAGRAPH Fighters of Islamic State left Raqqa on Sunday, a resident said.",
                "PARAGRAPH By Sunday evening the roads were empty.",
                "BOILERPLATE Read more: Who holds what in the valley",
                "CREDIT Additional reporting by Nadine Saab");
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        check(
                """
                The Syrian Observatory for Human Rights said on Saturday that fighters
                had left the town of Tabqa during the night and that nobody had yet
                entered it.
                Boats crossed the river.

                A second paragraph is short.
                """,
                "PARAGRAPH The Syrian Observatory for Human Rights said on Saturday that fighters had left the town of"
                        + " Tabqa during the night and that nobody had yet entered it.",
                "PARAGRAPH Boats crossed the river.",
                "PARAGRAPH A second paragraph is short.");
    }

    @Test
    void windowsLineEndsLeadBackAsWell() {
        check(
                "Title here\r\n\r\nFirst line.\r\n\r\nSecond line.\r\n",
                "HEADLINE Title here",
                "PARAGRAPH First line.",
                "PARAGRAPH Second line.");
    }

    @Test
    void agencyAndDayAreReadFromTheDateline() {
        Reading reading = Reading.of(
                "a.txt",
                "Convoy hit near Hasakah\n\nBEIRUT, March 3, 2017 (Northern Wire) — A convoy was hit, officials said.\n\nIt burned.");
        Masthead masthead = reading.text().masthead();
        assertThat(masthead.agency().orElseThrow().value()).isEqualTo("Northern Wire");
        assertThat(masthead.published().orElseThrow().value()).isEqualTo(LocalDate.of(2017, 3, 3));
        assertThat(masthead.published().orElseThrow().from()).isInstanceOf(Evidence.Quoted.class);
        assertThat(masthead.dateline().orElseThrow().in(reading.text().text()))
                .isEqualTo("BEIRUT, March 3, 2017 (Northern Wire) —");
        assertThat(masthead.outlet().from()).isEqualTo(Evidence.field("none"));
    }

    @Test
    void aBodyBeforeAColonIsNoDateline() {
        String text = "RBSS: Six people were killed in a raid on Sunday.\n\nIt rained.";
        assertThat(Reading.of("a.txt", text).text().masthead().dateline()).isEmpty();
    }

    @Test
    void aDatelineWithoutYearGivesNoDay() {
        Reading reading = Reading.of(
                "a.txt", "Convoy hit\n\nWASHINGTON, March 3 (Northern Wire) — A convoy was hit.\n\nIt burned.");
        assertThat(reading.text().masthead().published()).isEqualTo(Optional.empty());
        assertThat(reading.outline()).contains("DATELINE WASHINGTON, March 3 (Northern Wire) —\n");
    }

    @Test
    void anAbbreviatedNameBeforeADashIsNoDateline() {
        check(
                "ISIS — the group that held the town — left on Sunday.\n\nIt was dark.",
                "PARAGRAPH ISIS — the group that held the town — left on Sunday.",
                "PARAGRAPH It was dark.");
    }

    @Test
    void headerFieldsAreKeptApartFromTheText() {
        Reading reading = Reading.of(
                "a.txt", "Outlet: Tigris Herald\nDate: 4 June 2016\nTitle: Bomb in Tal Abyad\n\nA bomb went off.\n");
        assertThat(reading.text().masthead().outlet().value()).isEqualTo("Tigris Herald");
        assertThat(reading.text().masthead().published().orElseThrow().value()).isEqualTo(LocalDate.of(2016, 6, 4));
        assertThat(reading.text().masthead().title().orElseThrow().value()).isEqualTo("Bomb in Tal Abyad");
    }

    @Test
    void aCreditAtTheEndOrTheStartOfTheLastParagraphNamesTheAgency() {
        String lead = "World in brief\n\nA car bomb blew up next to a bakery in Azaz on Wednesday, a doctor said. ";
        assertThat(agency(lead + "Surgeons had run out of blood bags by the evening. - AP"))
                .hasValue("AP");
        assertThat(agency(lead + "\n\nSource: Associated Press. The Observer is printed on recycled paper."))
                .hasValue("Associated Press");
        assertThat(agency(lead + "The doctor spoke to Reuters and then hung up."))
                .isEmpty();
    }

    @Test
    void aLineOfCopyrightNamesTheAgencyAndNotTheOutletItself() {
        String story = "KUNDUZ - A bomb exploded at a mosque in Kunduz on Monday, the imam said.\n";
        assertThat(agency(story + "Copyright 2024 AFP. All rights reserved.")).hasValue("AFP");
        assertThat(agency(story + "\u00a9 2021 The Associated Press")).hasValue("Associated Press");
        assertThat(agency(story + "Copyright Reuters 2021")).hasValue("Reuters");
        assertThat(agency(story + "Copyright 2024 Tasman Daily. All rights reserved."))
                .isNotEqualTo(Optional.of("Tasman Daily"));
    }

    private static Optional<String> agency(String text) {
        return Reading.of("report.txt", text).text().masthead().agency().map(a -> a.value());
    }

    @Test
    void bracketsAtTheHeadAndASignOfCopyrightNameTheAgency() {
        String story = " A bomb exploded at a mosque in Kunduz on Monday, the imam said. Two shops burned.";
        assertThat(agency("[Midday bulletin, item 2 - AFP]" + story)).hasValue("AFP");
        assertThat(agency("KUNDUZ -" + story + "\n(c) Agence France-Presse")).hasValue("Agence France-Presse");
        assertThat(agency("[Midday bulletin, AFP was not asked]" + story)).isEmpty();
    }
}
