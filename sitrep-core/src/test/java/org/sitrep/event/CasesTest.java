package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.event.Scene.anonymous;
import static org.sitrep.event.Scene.body;
import static org.sitrep.event.Scene.outlet;
import static org.sitrep.event.Scene.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;

/** The kinds of cases an analyst must see right, told as claims; the numbers are those of the kinds. */
class CasesTest {
    private static final String AZAZ =
            "A car bomb blew up beside a bakery in the northern Syrian town of Azaz on Wednesday, killing at least 14 people, the director of the town's main hospital said.";
    private final Scene scene = new Scene();

    private static void counted(Event event, int min, int max, int reports, int credibility, Origins.Flag... flags) {
        assertThat(event.origins().min()).as("min of %s", event.origins()).isEqualTo(min);
        assertThat(event.origins().max()).as("max of %s", event.origins()).isEqualTo(max);
        assertThat(event.origins().reports()).as("reports").isEqualTo(reports);
        assertThat(event.grade().credibility())
                .as("%s", event.grade().credibilityReasons())
                .isEqualTo(credibility);
        assertThat(event.origins().flags()).containsExactlyInAnyOrder(flags);
    }

    private Scene.Line bomb(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .told(anonymous("the director of the town's main hospital"))
                .carBomb()
                .in(World.AZAZ)
                .on("2017-02-08")
                .atLeastKilled(14, "people");
    }

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

    private static Scene.Line vehicles(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .type("RETREAT", "")
                .from(World.RAQQA)
                .actor("islamic-state")
                .count(new Amount.Between(24, 99, Unit.VEHICLES), "vehicles");
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

    private static Scene.Line market(Scene.Paper paper, String sentence, int killed) {
        return paper.tells(sentence)
                .type("ASSAULT", "Shelling/artillery/missile attack")
                .in(World.AZAZ)
                .on("2016-12-04")
                .killed(killed, "civilians");
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
    void case10AlliesThatBothClaimEnemyLossesAreOneBloc() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed at Tabqa on Tuesday, according to the Coalition.")
                .stated(body("coalition"));
        counted(scene.event(), 2, 2, 2, 3, Origins.Flag.SELF_SERVING, Origins.Flag.ONE_BLOC);
    }

    @Test
    void anOperationStandsBesideItsAllyThoughItsArmyIsNone() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed at Tabqa on Tuesday, a spokesman for Operation Dawn said.")
                .stated(body("operation-dawn"));
        counted(scene.event(), 2, 2, 2, 3, Origins.Flag.SELF_SERVING, Origins.Flag.ONE_BLOC);
    }

    @Test
    void aPartyNamedForWhatItDoesIsNotCited() {
        fighters(
                        scene.report("Syrian Democratic Forces", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday.")
                .stated(body("sdf"));
        fighters(
                        scene.report("Northern Bulletin", "2017-03-22"),
                        "Thirty militants were killed by the Syrian Democratic Forces at Tabqa on Tuesday, a nurse said.")
                .told(anonymous("a nurse"));
        Origins origins = scene.event().origins();
        assertThat(origins.max()).isEqualTo(2);
    }

    private static Scene.Line fighters(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .type("ASSAULT", "Armed clash")
                .in(World.TABQA)
                .on("2017-03-21")
                .actor("sdf")
                .target("islamic-state")
                .killed(30, "militants");
    }

    @Test
    void case11AnAdmissionAgainstInterestBesideTheEnemysClaimConfirms() {
        fighters(
                        scene.report("Jazira Post", "2017-03-22"),
                        "SDF fighters killed 30 militants near Tabqa on Tuesday, the SDF said.")
                .stated(body("sdf"));
        fighters(scene.report("Amaq", "2017-03-22"), "Thirty fighters of the caliphate fell at Tabqa on Tuesday.");
        counted(scene.event(), 2, 2, 2, 1, Origins.Flag.AGAINST_INTEREST);
    }

    @Test
    void case12APartysDenialOfItsOwnStrikeIsShownAndDoesNotContest() {
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Russian warplanes bombed the market of Maarat al-Numan on Sunday, the Observatory said.")
                .stated(body("sohr"));
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "Russian jets struck a market in Maarat al-Numan on Sunday, the Red Crescent said.")
                .stated(body("sarc"));
        strike(
                        scene.report("Volga Herald", "2016-12-05"),
                        "Russia's defence ministry denied that its warplanes had bombed the market of Maarat al-Numan.")
                .evidence("its warplanes had bombed the market of Maarat al-Numan")
                .stated(body("russian-mod"))
                .denied();
        Event event = scene.event();
        counted(event, 2, 2, 2, 1);
        assertThat(event.conflicts()).extracting(Conflict::kind).containsExactly("Denied", "Denied");
    }

    private static Scene.Line strike(Scene.Paper paper, String sentence) {
        return paper.tells(sentence)
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-04")
                .actor("russian-mod");
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
    void case17ALaterTollOfTheSameHospitalIsAnUpdate() {
        Scene.Line four = market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Four people were killed by shells on the market of Azaz, said Hazem Qattan of the hospital.",
                        4)
                .told(person("Hazem Qattan"));
        Scene.Line seven = market(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "Hazem Qattan said the toll of the shelling of the Azaz market had risen to 7 killed.",
                        7)
                .told(person("Hazem Qattan"));
        Event event = scene.event();
        counted(event, 1, 1, 2, 6);
        assertThat(event.conflicts()).isEmpty();
        assertThat(event.updates())
                .singleElement()
                .satisfies(u -> assertThat(List.of(u.earlier(), u.later())).containsExactly(four.id(), seven.id()));
    }

    @Test
    void case18DisjointTollsContradictAndOpenOnesDoNot() {
        strike(
                        scene.report("Syrian Observatory for Human Rights", "2016-12-04"),
                        "12 civilians were killed when warplanes bombed the vegetable market of Maarat al-Numan on Sunday.")
                .killed(12, "civilians");
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "35 people were killed on Sunday when jets struck the vegetable market of Maarat al-Numan.")
                .told(person("Hazem Qattan"))
                .killed(35, "people");
        strike(
                        scene.report("Coast News", "2016-12-05"),
                        "The Red Crescent counted at least 20 dead after the air strike on the market of Maarat al-Numan.")
                .stated(body("sarc"))
                .atLeastKilled(20, "people");
        Event event = scene.event();
        assertThat(event.conflicts()).extracting(Conflict::kind).containsExactly("AmountsDiffer", "AmountsDiffer");
        assertThat(event.conflicts().get(0).explanation())
                .contains("12 civilians")
                .contains("35 people");
        counted(event, 3, 3, 3, 1);
    }

    @Test
    void case19AForceInTheWholeAndInOneTownAreTwoThings() {
        scene.report("Coast News", "2017-03-02")
                .tells("Islamic State has 15,000 fighters left, the Pentagon said.")
                .stated(body("pentagon"))
                .estimate()
                .actor("islamic-state")
                .count(new Amount.Exactly(15_000, Unit.FIGHTERS), "fighters");
        scene.report("Idlib Morning", "2017-03-03")
                .tells("About 4,000 Islamic State fighters remain in Raqqa, the Observatory said.")
                .stated(body("sohr"))
                .estimate()
                .actor("islamic-state")
                .in(World.RAQQA)
                .count(new Amount.About(4_000, .1, .1, Unit.FIGHTERS), "fighters");
        assertThat(scene.events())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.conflicts()).isEmpty());
    }

    @Test
    void case20StrikesOnFollowingDaysAreTwoEvents() {
        market(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Shells on the market of Azaz killed 12 civilians on Sunday.",
                        12)
                .stated(body("sohr"));
        market(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "Shells on the market of Azaz killed 12 civilians on Monday.",
                        12)
                .stated(body("sohr"))
                .on("2016-12-05");
        assertThat(scene.events()).hasSize(2);
    }

    @Test
    void case21ARetractionByTheOutletTakesItsCarriersWithIt() {
        vehicles(scene.report("Orontes Daily", "2017-03-08"), "Dozens of vehicles have left Raqqa.");
        vehicles(
                        scene.report("Coast News", "2017-03-08"),
                        "Dozens of vehicles left Raqqa, according to the Orontes Daily.")
                .cites(outlet("Orontes Daily"));
        vehicles(
                        scene.report("Orontes Daily", "2017-03-10"),
                        "Correction: no vehicles left Raqqa, contrary to what we reported.")
                .denied();
        Event event = scene.event();
        counted(event, 1, 1, 2, 5, Origins.Flag.RETRACTED);
        assertThat(event.conflicts()).isEmpty();
    }

    @Test
    void case22AsKnownOnWednesdayThereIsOneOrigin() {
        Scene.Line wednesday = scene.report("Jazira Post", "2017-06-14")
                .tells("A strike from the air destroyed the water pumping station of Tabqa on Wednesday.")
                .stated(body("sarc"))
                .airStrike()
                .in(World.TABQA)
                .on("2017-06-14");
        scene.report("Northern Bulletin", "2017-06-15")
                .tells(
                        "The pumping station supplying drinking water to Tabqa had been wrecked in an air raid the day before.")
                .stated(body("sohr"))
                .airStrike()
                .in(World.TABQA)
                .on("2017-06-14");
        counted(scene.event(), 2, 2, 2, 1);
        counted(Scene.events(List.of(wednesday.telling())).get(0), 1, 1, 1, 6);
        assertThat(Scene.events(List.of(wednesday.telling())).get(0).id())
                .isEqualTo(scene.event().id());
    }

    @Test
    void case23ABackgroundSentenceRepeatedIsNotNewEvidence() {
        for (String day : List.of("2017-03-02", "2017-03-09", "2017-05-14")) {
            scene.report("Coast News", day)
                    .tells(
                            "The war, now in its seventh year, has left at least 400,000 people dead and driven half the country from home.")
                    .estimate()
                    .in(World.SYRIA)
                    .count(new Amount.AtLeast(400_000, Unit.KILLED), "people");
        }
        counted(scene.event(), 0, 1, 3, 6);
    }

    @Test
    void case24ADenialAloneIsNotSupport() {
        strike(
                        scene.report("Volga Herald", "2016-12-05"),
                        "Russia's defence ministry denied that its warplanes had bombed the market of Maarat al-Numan.")
                .stated(body("russian-mod"))
                .denied();
        Event event = scene.event();
        assertThat(event.core().stance().polarity()).isEqualTo(Stance.Polarity.DENIED);
        counted(event, 1, 1, 1, 6, Origins.Flag.SELF_SERVING);
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
    void case26TextUnderAnAgencysDatelineIsTheAgencys() {
        vehicles(scene.report("Coast News", "2017-03-08").credits("Reuters"), "Dozens of vehicles have left Raqqa.");
        Event event = scene.event();
        counted(event, 0, 1, 1, 6);
        assertThat(event.origins().origins().get(0).voice().name()).isEqualTo("Reuters");
    }

    @Test
    void case27WhatMayHappenConfirmsNothing() {
        strike(
                        scene.report("Idlib Morning", "2016-12-04"),
                        "Russian warplanes bombed the market of Maarat al-Numan on Sunday.")
                .stated(body("sohr"));
        strike(
                        scene.report("Coast News", "2016-12-04"),
                        "Russian warplanes may bomb the market of Maarat al-Numan on Sunday.")
                .stated(body("sarc"))
                .modality(Stance.Modality.POSSIBLE);
        assertThat(scene.events())
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.origins().max()).isEqualTo(1));
    }

    @Test
    void contradictionByTwoOthersMakesASingleOriginImprobable() {
        strike(scene.report("Coast News", "2016-12-05"), "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        strike(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "The Observatory said no warplanes bombed the market of Maarat al-Numan.")
                .stated(body("sohr"))
                .denied();
        strike(
                        scene.report("Jazira Post", "2016-12-05"),
                        "The Red Crescent said the market of Maarat al-Numan was not bombed by warplanes.")
                .stated(body("sarc"))
                .denied();
        counted(scene.event(), 1, 1, 1, 5);
    }

    @Test
    void contradictionByOneOtherMakesItPossible() {
        strike(scene.report("Coast News", "2016-12-05"), "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        strike(
                        scene.report("Idlib Morning", "2016-12-05"),
                        "The Observatory said no warplanes bombed the market of Maarat al-Numan.")
                .stated(body("sohr"))
                .denied();
        counted(scene.event(), 1, 1, 1, 3);
    }

    @Test
    void aRelatedEventOfAnotherOriginMakesItProbable() {
        Scene.Line strike = strike(
                        scene.report("Coast News", "2016-12-05"),
                        "Warplanes bombed the market of Maarat al-Numan on Sunday.")
                .told(person("Hazem Qattan"));
        scene.report("Idlib Morning", "2016-12-06")
                .tells(
                        "Two people were wounded when aircraft fired on a road outside Maarat al-Numan on Tuesday, the Observatory said.")
                .stated(body("sohr"))
                .airStrike()
                .in(World.MAARAT)
                .on("2016-12-06");
        counted(scene.eventOf(strike), 1, 1, 1, 2);
    }

    @Test
    void moreDeadThanInhabitantsIsDoubtful() {
        scene.report("Coast News", "2016-12-05")
                .tells("Warplanes killed 900 people in Tokhar on Sunday, said Hazem Qattan.")
                .told(person("Hazem Qattan"))
                .airStrike()
                .in(World.HAMLET)
                .on("2016-12-04")
                .killed(900, "people");
        counted(scene.event(), 1, 1, 1, 4);
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
