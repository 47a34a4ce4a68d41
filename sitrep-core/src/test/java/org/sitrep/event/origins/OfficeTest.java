package org.sitrep.event.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Voice;

class OfficeTest {
    private static Voice body(String name) {
        return new Voice.OrganisationVoice(name, Optional.empty());
    }

    private static Voice anonymous(String name) {
        return new Voice.AnonymousVoice(name, Optional.empty(), Optional.empty());
    }

    @Test
    void aMinistryIsOneInEveryForm() {
        assertThat(Office.same(
                        body("Defence Ministry of Russia"), anonymous("a spokesman for the Russian Defence Ministry")))
                .isTrue();
        assertThat(Office.same(
                        anonymous("a spokeswoman of Ukraine's Interior Ministry"), body("Ukrainian Interior Ministry")))
                .isTrue();
        assertThat(Office.same(body("Russian Defence Ministry"), body("Ukrainian Defence Ministry")))
                .isFalse();
        assertThat(Office.same(body("Interior Ministry"), body("Defence Ministry")))
                .isFalse();
    }

    @Test
    void theHospitalOfTheTownIsTheTownsHospital() {
        assertThat(Office.same(body("the hospital of the town"), body("the hospital in Tarhuna")))
                .isTrue();
        assertThat(Office.same(body("the hospital of the town"), body("Libyan Red Crescent")))
                .isFalse();
    }

    @Test
    void theOneClinicOfThePlaceIsOneHoweverItIsCalled() {
        assertThat(Office.ofOnePlace(
                        anonymous("director of the town's clinic"), anonymous("director of the clinic in Bir al-Abd")))
                .isTrue();
        assertThat(Office.ofOnePlace(anonymous("head of the clinic"), anonymous("head of the clinic of Arish")))
                .isTrue();
        assertThat(Office.ofOnePlace(
                        anonymous("director of the clinic of Arish"),
                        anonymous("director of the clinic in Bir al-Abd")))
                .isFalse();
        assertThat(Office.ofOnePlace(anonymous("director of the mill"), anonymous("director of the mill of Arish")))
                .isFalse();
    }

    @Test
    void spokesmenAndStatementsSpeakForABody() {
        assertThat(Office.speaksForABody(anonymous("a spokesman for the provincial council")))
                .isTrue();
        assertThat(Office.speaksForABody(anonymous("another press officer of the Turkish Defence Ministry")))
                .isTrue();
        assertThat(Office.speaksForABody(anonymous("an official of the provincial council")))
                .isFalse();
    }

    @Test
    void anUnnamedMemberMayBelongToTheBody() {
        assertThat(Office.mayBelong(
                        anonymous("an employee of the National Oil Corporation"), body("National Oil Corporation")))
                .isTrue();
        assertThat(Office.mayBelong(anonymous("a trader"), body("National Oil Corporation")))
                .isFalse();
    }

    @Test
    void aDescriptionBeforeTheNameIsNoOtherBody() {
        assertThat(Office.same(body("Syrian rebel group, the Tel Khamis Brigades"), body("Tel Khamis Brigades")))
                .isTrue();
        assertThat(Office.same(body("relief agency, Blue Hand Relief"), body("Blue Hand Relief")))
                .isTrue();
        assertThat(Office.same(body("Syrian rebel group, the Tel Khamis Brigades"), body("Azaz Front")))
                .isFalse();
    }

    @Test
    void aBodyIsNamedByTheLastWordOfItsName() {
        assertThat(Office.speaksForLastWord(anonymous("spokesman for the brigades"), body("Tel Khamis Brigades")))
                .isTrue();
        assertThat(Office.speaksForLastWord(anonymous("spokeswoman for the union"), body("Northern Dockers Union")))
                .isTrue();
        assertThat(Office.speaksForLastWord(anonymous("spokesman for the brigades"), body("Azaz Front")))
                .isFalse();
        assertThat(Office.speaksForLastWord(anonymous("member of the brigades"), body("Tel Khamis Brigades")))
                .isFalse();
    }

    @Test
    void theSpokesmanOfTheAlliancePointsBack() {
        assertThat(Office.pointsBack(anonymous("the spokesman of the alliance")))
                .isTrue();
        assertThat(Office.pointsBack(anonymous("its spokesman"))).isTrue();
        assertThat(Office.pointsBack(anonymous("a spokesman for the Turkish army")))
                .isFalse();
    }

    @Test
    void itsSpokesmanPointsBackWithRankAndNameToo() {
        assertThat(Office.pointsBack(new Voice.PersonVoice(
                        "Musa Bello", Optional.of("its spokesman Air Commodore"), Optional.empty(), Optional.empty())))
                .isTrue();
        assertThat(Office.pointsBack(new Voice.PersonVoice(
                        "Musa Bello", Optional.of("their spokesman Colonel"), Optional.empty(), Optional.empty())))
                .isTrue();
        assertThat(Office.pointsBack(new Voice.PersonVoice(
                        "Musa Bello", Optional.of("spokesman of the council"), Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(Office.pointsBack(new Voice.PersonVoice(
                        "Musa Bello", Optional.of("a farmer"), Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void theSpokesmanOfAGroupOfRebelsPointsBackToThem() {
        assertThat(Office.pointsBackToRebels(anonymous("rebel group's spokesman")))
                .isTrue();
        assertThat(Office.pointsBackToRebels(anonymous("a spokesman for the separatist movement")))
                .isTrue();
        assertThat(Office.pointsBackToRebels(anonymous("a spokesman for the rebels")))
                .isFalse();
        assertThat(Office.pointsBackToRebels(anonymous("a spokesman for a rebel group of Azaz")))
                .isFalse();
        assertThat(Office.pointsBackToRebels(anonymous("the group's lawyer"))).isFalse();
    }

    @Test
    void theNameOfWhoSpeaksIsNoPartOfTheOffice() {
        assertThat(Office.of(anonymous("spokeswoman for the Ministry of Health, Amal Rashid")))
                .isEqualTo(Office.of(anonymous("the Ministry of Health")));
    }

    @Test
    void aCountrysGuardIsMoreThanTheCountry() {
        Voice speaker = new Voice.PersonVoice(
                "Khaled Omar",
                Optional.of("another spokesman of Yemen's coast guard in Aden"),
                Optional.of("Yemen"),
                Optional.empty());
        assertThat(Office.of(speaker)).isEqualTo(Office.of(body("Yemeni coast guard")));
    }
}
