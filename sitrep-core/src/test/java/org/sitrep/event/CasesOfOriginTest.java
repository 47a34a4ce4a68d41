package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.outlet;
import static org.sitrep.event.Scene.person;
import static org.sitrep.event.Tales.bomb;
import static org.sitrep.event.Tales.counted;
import static org.sitrep.event.Tales.market;
import static org.sitrep.event.Tales.strike;
import static org.sitrep.event.Tales.vehicles;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Voice;

/** The kinds of cases in which an analyst must see who stands behind a report, told as claims; the numbers are those of the kinds. */
class CasesOfOriginTest {
    private static final String AZAZ =
            "A car bomb blew up beside a bakery in the northern Syrian town of Azaz on Wednesday, killing at least 14 people, the director of the town's main hospital said.";
    private final Scene scene = new Scene();

    @Test
    void case01OneWireTextInFiveOutletsIsOneOrigin() {
        bomb(scene.report("Harbour Standard", "2017-02-08").credits("AP"), AZAZ);
        bomb(scene.report("Prairie Courier", "2017-02-08").credits("AP"), AZAZ);
        bomb(scene.report("Lake County Sentinel", "2017-02-08").credits("AP"), AZAZ.replace("beside", "next to"));
        bomb(
                scene.report("Metro Evening News", "2017-02-09").credits("AP"),
                "At least 14 people were killed when a car bomb blew up beside a bakery in the northern Syrian town of Azaz on Wednesday, the director of the town's main hospital said.");
        bomb(scene.report("The Valley Observer", "2017-02-09").credits("AP"), AZAZ);
        Event event = scene.event();
        counted(event, 1, 1, 5, 6);
        assertThat(event.origins().merges()).hasSize(4);
        assertThat(event.origins().origins().get(0).carriedBy()).hasSize(5);
    }

    @Test
    void case02AWireTextWithoutItsCreditIsOneOriginAndFlagged() {
        String rest = "Surgeons had run out of blood bags by the early evening. The bakery feeds about 3,000 families.";
        bomb(scene.report("Harbour Standard", "2017-02-08").credits("AP").also(rest), AZAZ);
        bomb(scene.report("Prairie Courier", "2017-02-09").also(rest), AZAZ);
        counted(scene.event(), 1, 1, 2, 6, Origins.Flag.UNCREDITED);
    }

    @Test
    void case03AChainThroughTwoOutletsEndsAtTheOfficial() {
        vehicles(
                        scene.report("Voice of America", "2017-03-08"),
                        "Dozens of vehicles left Raqqa, an American defense official said.")
                .told(anonymous("an American defense official", "pentagon"));
        vehicles(
                        scene.report("The New York Times", "2017-03-08"),
                        "An American defense official told the Voice of America that dozens of vehicles had left the city of Raqqa.")
                .told(outlet("Voice of America"), anonymous("an American defense official", "pentagon"));
        Event event = scene.event();
        counted(event, 1, 1, 2, 6);
        assertThat(event.origins().origins().get(0).voice().name()).isEqualTo("an American defense official");
    }

    @Test
    void oneSentenceInCommonWithItsSourceIsQuotingAndNotAnUncreditedReprint() {
        bomb(scene.report("Harbour Standard", "2017-02-08").also(filler(1)), AZAZ);
        bomb(scene.report("Prairie Courier", "2017-02-08").also(filler(2)), AZAZ);
        counted(scene.event(), 1, 1, 2, 6);
    }

    private static String filler(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 160; i++) {
            words.append("word").append(number).append('x').append(i).append(' ');
        }
        return words.append('.').toString();
    }

    @Test
    void case04TwoOutletsThatCiteEachOtherAreOneOriginAndFlagged() {
        vehicles(
                        scene.report("Orontes Daily", "2017-03-08"),
                        "Dozens of vehicles have left Raqqa, the Tell Abyad Gazette reports.")
                .cites(outlet("Tell Abyad Gazette"));
        vehicles(
                        scene.report("Tell Abyad Gazette", "2017-03-09"),
                        "Dozens of vehicles left Raqqa, according to the Orontes Daily.")
                .cites(outlet("Orontes Daily"));
        Event event = scene.event();
        counted(event, 1, 1, 2, 6, Origins.Flag.CIRCULAR);
        assertThat(event.origins().merges().get(0)).isInstanceOf(Dependence.Circular.class);
    }

    @Test
    void anOutletInACircleMayBeDescribedAndThenCalledByItsKind() {
        Scene.Paper paper = scene.report("Orontes Daily", "2017-03-08");
        vehicles(paper, "Dozens of vehicles have left Raqqa, according to the news site Tell Abyad Gazette.")
                .cites(outlet("news site Tell Abyad Gazette"));
        vehicles(paper, "Dozens of vehicles left Raqqa by the southern road, the site said.")
                .stated(new Voice.OrganisationVoice("site", Optional.empty()));
        counted(scene.event(), 1, 1, 1, 6);
        vehicles(
                        scene.report("Tell Abyad Gazette", "2017-03-09"),
                        "Dozens of vehicles left Raqqa, according to the Orontes Daily.")
                .cites(outlet("Orontes Daily"));
        counted(scene.event(), 1, 1, 2, 6, Origins.Flag.CIRCULAR);
    }

    @Test
    void aBodyCalledByItsKindIsTheOneNamedBefore() {
        Scene.Paper paper = scene.report("Orontes Daily", "2017-03-08");
        vehicles(paper, "Dozens of vehicles have left Raqqa, the Farmers' League of Raqqa said.")
                .stated(new Voice.OrganisationVoice("Farmers' League of Raqqa", Optional.empty()));
        vehicles(paper, "Dozens of vehicles left Raqqa by the southern road, the league said.")
                .stated(new Voice.OrganisationVoice("league", Optional.empty()));
        vehicles(paper, "Dozens of vehicles were seen leaving Raqqa, the council said.")
                .stated(new Voice.OrganisationVoice("council", Optional.empty()));
        assertThat(scene.event().origins().max()).isEqualTo(2);
    }

    @Test
    void anOutletAndItsReportersAreOneOrigin() {
        strike(scene.report("Hama Herald", "2016-12-04"), "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(anonymous("Hama Herald's reporters in Idlib province"));
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "Jets hit the Maarat al-Numan market, the Hama Herald reports.")
                .cites(outlet("Hama Herald"));
        counted(scene.event(), 1, 1, 2, 6);
    }

    @Test
    void case05TwoSpokesmenOfOneMinistryAreOneOrigin() {
        market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Rebel shells killed 12 civilians at the market in Azaz on Sunday.",
                        12)
                .told(person("Igor Antonov", "russian-mod"));
        market(
                        scene.report("Coast News", "2016-12-04"),
                        "Twelve civilians died on Sunday when shells hit the Azaz market.",
                        12)
                .told(person("Pavel Sorokin", "russian-mod"));
        counted(scene.event(), 1, 1, 2, 6);
    }

    @Test
    void case06AMonitorItsAggregatorAndAnAgencyCitingItAreOneOrigin() {
        market(
                scene.report("Syrian Observatory for Human Rights", "2016-12-04"),
                "Shells on the market of Azaz killed 12 civilians on Sunday.",
                12);
        market(
                scene.report("Liveuamap", "2016-12-04"),
                "Azaz: 12 civilians killed as shells hit market on Sunday.",
                12);
        market(
                        scene.report("Reuters", "2016-12-05"),
                        "Twelve civilians were killed by shells on the market of Azaz on Sunday, the Observatory said.",
                        12)
                .stated(body("sohr"));
        Event event = scene.event();
        counted(event, 1, 1, 3, 6);
        assertThat(event.origins().origins().get(0).voice().name()).isEqualTo("Syrian Observatory for Human Rights");
    }

    @Test
    void case07TwoMonitorsSeparatelyAreTwoOrigins() {
        market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Shells on the market of Azaz killed 12 civilians on Sunday, the Observatory said.",
                        12)
                .stated(body("sohr"));
        market(
                        scene.report("Coast News", "2016-12-05"),
                        "Activists of the group counted 12 civilians dead after shells hit the market in Azaz.",
                        12)
                .stated(body("rbss"));
        counted(scene.event(), 2, 2, 2, 1);
    }

    @Test
    void case08TwoUnnamedDefenseOfficialsOnOneDayAreOneOrTwo() {
        vehicles(
                        scene.report("Euphrates Courier", "2017-03-08"),
                        "Dozens of vehicles left Raqqa, an American defense official told the Courier.")
                .told(anonymous("an American defense official", "pentagon"));
        vehicles(
                        scene.report("Potomac Ledger", "2017-03-09"),
                        "Scores of vehicles were seen leaving Raqqa, a U.S. defense official said.")
                .told(anonymous("a U.S. defense official", "us"));
        Event event = scene.event();
        counted(event, 1, 2, 2, 6);
        assertThat(event.origins().merges())
                .singleElement()
                .satisfies(m -> assertThat(m.certain()).isFalse())
                .satisfies(m -> assertThat(m.reason())
                        .contains("an American defense official")
                        .contains("a U.S. defense official"));
    }

    @Test
    void case09AnUnnamedOfficialAndANamedSpokesmanOfHisDepartmentAreOneOrTwo() {
        vehicles(
                        scene.report("Euphrates Courier", "2017-03-08"),
                        "Dozens of vehicles left Raqqa, an American defense official said.")
                .told(anonymous("an American defense official", "pentagon"));
        vehicles(
                        scene.report("Potomac Ledger", "2017-03-08"),
                        "Dozens of vehicles have left Raqqa, a Pentagon spokesman said.")
                .told(person("John Miller", "pentagon"));
        counted(scene.event(), 1, 2, 2, 6);
    }

    @Test
    void case15OneSpeakerHeardByTwoReportersIsOneOrigin() {
        market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "\"Shells fell on the market of Azaz like rain and twelve people died on Sunday,\" said Hazem Qattan.",
                        12)
                .told(person("Hazem Qattan"));
        market(
                        scene.report("Coast News", "2016-12-04"),
                        "At the same conference Dr. Hazem Qattan said \"shells fell on the market of Azaz like rain and twelve people died on Sunday\".",
                        12)
                .told(person("Dr. Hazem Qattan"));
        counted(scene.event(), 1, 1, 2, 6);
    }

    @Test
    void theHeadOfAHospitalAndHisNameAreOneOrigin() {
        scene.report("Coast News", "2016-12-05")
                .tells("Shells struck the hospital of Manbij on Sunday and killed 19 patients.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .told(new Voice.PersonVoice(
                        "Majid Barakat",
                        Optional.of("the head of the Manbij hospital"),
                        Optional.empty(),
                        Optional.empty()));
        scene.report("Idlib Morning", "2016-12-05")
                .tells("In Manbij 19 patients died when shells hit the hospital on Sunday.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .told(anonymous("head of the hospital of Manbij"));
        counted(scene.event(), 1, 1, 2, 6);

        scene.report("Sinai Gate", "2016-12-05")
                .tells("The hospital of Manbij was struck by shells on Sunday, 19 patients dying.")
                .airStrike()
                .in(World.MANBIJ)
                .on("2016-12-04")
                .told(anonymous("head of the mill of Manbij"));
        assertThat(scene.event().origins().max()).isEqualTo(2);
    }

    @Test
    void case16ACorrespondentOnTheSpotAndAnOfficialAreTwoOrigins() {
        Scene.Paper paper = scene.report("Idlib Morning", "2016-12-04");
        market(
                        paper,
                        "This correspondent saw shells hit the market of Azaz on Sunday and counted 12 dead civilians.",
                        12)
                .saw();
        market(paper, "The Red Crescent said 12 civilians died when shells hit the market.", 12)
                .stated(body("sarc"));
        counted(scene.event(), 2, 2, 1, 1);
    }

    @Test
    void case25AMonitorThatCompilesAddsNothing() {
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Warplanes bombed the market of Maarat al-Numan on Sunday, the Observatory said.")
                .stated(body("sohr"));
        strike(
                scene.report("Airwars", "2016-12-06"),
                "The market of Maarat al-Numan was bombed by warplanes on Sunday.");
        counted(scene.event(), 1, 1, 2, 6);
    }

    @Test
    void aReportThatNamesTwoSourcesSideBySideDoesNotMakeThemOne() {
        strike(
                        scene.report("Hama Media Centre", "2016-12-04"),
                        "Warplanes bombed the market of Maarat al-Numan on Sunday, a teacher from the town said.")
                .told(anonymous("a teacher"));
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "The market of Maarat al-Numan was hit by jets on Sunday, a driver of the bakery told us.")
                .told(anonymous("a driver of the bakery"));
        strike(
                        scene.report("Airwars", "2016-12-06"),
                        "Jets bombed the Maarat al-Numan market, according to the Hama Media Centre and the Coast News.")
                .told(outlet("Hama Media Centre"));
        counted(scene.event(), 2, 2, 3, 1);
    }

    @Test
    void case26TextUnderAnAgencysDatelineIsTheAgencys() {
        vehicles(scene.report("Coast News", "2017-03-08").credits("Reuters"), "Dozens of vehicles have left Raqqa.");
        Event event = scene.event();
        counted(event, 0, 1, 1, 6);
        assertThat(event.origins().origins().get(0).voice().name()).isEqualTo("Reuters");
    }

    @Test
    void anUnattributedLeadIsTheSourceThatTheReportNamesFurtherDown() {
        Scene.Paper paper = scene.report("Coast News", "2016-12-05");
        strike(paper, "Warplanes bombed the vegetable market of Maarat al-Numan on Sunday.");
        strike(
                        paper,
                        "The vegetable market of Maarat al-Numan was bombed by two warplanes, Hazem Qattan told Coast News.")
                .told(person("Hazem Qattan"));
        Event event = scene.event();
        counted(event, 1, 1, 1, 6);
        assertThat(event.origins().origins().get(0).voice().name()).isEqualTo("Hazem Qattan");
    }
}
