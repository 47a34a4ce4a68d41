package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;

/** What the shipped register knows of history: names, alliances, enmities and parties by day. */
class ActorsOverTimeTest {
    private static final TextActorRegister SHIPPED = TextActorRegister.load();

    @ParameterizedTest
    @CsvSource({
        "nusra-front,   2015-06-01, Jabhat al-Nusra",
        "nusra-front,   2016-09-01, Jabhat Fatah al-Sham",
        "islamic-state, 2010-01-01, Islamic State of Iraq",
        "islamic-state, 2013-08-01, Islamic State of Iraq and the Levant",
        "islamic-state, 2014-06-29, Islamic State",
        "sdf,           2017-01-01, Syrian Democratic Forces",
    })
    void anActorIsCalledByTheNameOfTheDay(String id, LocalDate day, String name) {
        assertThat(actor(id).nameOn(day)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "hts, nusra-front",
        "taliban-army, afghan-security-forces",
        "gnu-libya, gna",
        "rsf, janjaweed",
        "africa-corps, wagner",
        "atmis, amisom",
        "islamic-state, aqi",
    })
    void aSuccessorIsTiedToTheOneBefore(String later, String before) {
        assertThat(actor(later).relations()).anySatisfy(r -> {
            assertThat(r.tie()).isEqualTo(Actor.Tie.SUCCESSOR_OF);
            assertThat(r.other()).isEqualTo(new ActorId(before));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Syria and Iraq
        "islamic-state, nusra-front,          2014-01-15, UNRELATED",
        "islamic-state, nusra-front,          2014-02-03, ENEMY",
        "islamic-state, al-qaeda,             2013-06-01, ALLIED",
        "islamic-state, al-qaeda,             2014-03-01, ENEMY",
        "nusra-front,   al-qaeda,             2016-07-28, ALLIED",
        "nusra-front,   al-qaeda,             2016-07-29, UNRELATED",
        "sdf,           us-led-coalition,     2015-10-09, UNRELATED",
        "sdf,           us-led-coalition,     2015-10-10, ALLIED",
        "ypg,           sdf,                  2016-01-01, SAME",
        "ypg,           us-armed-forces,      2016-01-01, ALLIED",
        "syrian-army,   russian-air-force,    2016-01-01, ALLIED",
        "syrian-army,   hezbollah,            2016-01-01, ALLIED",
        "syrian-army,   free-syrian-army,     2011-06-01, UNRELATED",
        "syrian-army,   free-syrian-army,     2012-06-01, ENEMY",
        "pmf,           iraqi-security-forces, 2017-01-01, SAME",
        "turkish-armed-forces, ypg,           2018-02-01, ENEMY",
        // Libya
        "lna,           gna,                  2019-04-03, UNRELATED",
        "lna,           gna,                  2019-04-04, ENEMY",
        "lna,           gna,                  2020-12-01, UNRELATED",
        "lna,           libya-dawn,           2014-09-01, ENEMY",
        "gna,           turkish-armed-forces, 2020-05-01, ALLIED",
        // Yemen
        "houthis,       saleh-forces,         2016-01-01, ALLIED",
        "houthis,       saleh-forces,         2017-12-03, ENEMY",
        "houthis,       saudi-led-coalition,  2015-03-25, UNRELATED",
        "houthis,       saudi-led-coalition,  2015-03-26, ENEMY",
        "stc,           yemeni-army,          2019-08-10, ENEMY",
        "stc,           yemeni-army,          2020-08-10, UNRELATED",
        // Afghanistan
        "taliban,       afghan-national-army, 2020-01-01, ENEMY",
        "taliban,       afghanistan,          2021-09-01, SAME",
        "taliban,       iskp,                 2022-01-01, ENEMY",
        "taliban,       us-armed-forces,      2021-10-01, UNRELATED",
        "taliban,       nrf,                  2021-10-01, ENEMY",
        // Sahel
        "jnim,          isgs,                 2021-01-01, ENEMY",
        "boko-haram,    islamic-state,        2015-06-01, ALLIED",
        "boko-haram,    iswap,                2017-01-01, ENEMY",
        "malian-army,   wagner,               2022-06-01, ALLIED",
        "malian-army,   barkhane,             2016-06-01, ALLIED",
        // Sudan, Ethiopia, Congo
        "rsf,           sudanese-army,        2023-04-14, ALLIED",
        "rsf,           sudanese-army,        2023-04-15, ENEMY",
        "tplf,          ethiopian-army,       2020-11-03, UNRELATED",
        "tdf,           ethiopian-army,       2021-06-01, ENEMY",
        "tdf,           ethiopian-army,       2023-06-01, UNRELATED",
        "m23,           fardc,                2012-11-20, ENEMY",
        "m23,           fardc,                2016-01-01, UNRELATED",
        "m23,           fardc,                2023-01-01, ENEMY",
        // Ukraine, Lebanon, Myanmar, Philippines
        "russian-air-force, ukrainian-armed-forces, 2021-06-01, UNRELATED",
        "russian-air-force, ukrainian-armed-forces, 2022-02-24, ENEMY",
        "dpr-militia,   ukrainian-armed-forces, 2015-06-01, ENEMY",
        "hezbollah,     israeli-air-force,    2024-09-23, ENEMY",
        "qassam-brigades, israeli-armed-forces, 2014-07-20, ENEMY",
        "pdf,           tatmadaw,             2021-06-01, ENEMY",
        "milf,          afp-philippines,      2010-01-01, ENEMY",
        "milf,          afp-philippines,      2017-06-01, UNRELATED",
        "maute-group,   abu-sayyaf,           2017-06-01, ALLIED",
    })
    void sidesChangeWithTheDay(String one, String other, LocalDate day, Standing expected) {
        assertThat(SHIPPED.standing(new ActorId(one), new ActorId(other), day)).isEqualTo(expected);
        assertThat(SHIPPED.standing(new ActorId(other), new ActorId(one), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "russian-air-force,    syrian-war,  2015-09-29, false",
        "russian-air-force,    syrian-war,  2015-09-30, true",
        "turkish-armed-forces, syrian-war,  2016-08-24, true",
        "unhcr,                syrian-war,  2016-08-24, false",
        "sdf,                  syrian-war,  2015-10-10, true",
        "resolute-support,     afghan-war,  2016-01-01, true",
        "taliban,              afghan-war,  2021-09-01, false",
        "taliban,              afghan-insurgency, 2021-09-01, true",
        "rsf,                  sudan-war,   2023-04-14, false",
        "rsf,                  sudan-war,   2023-04-15, true",
        "saleh-forces,         yemen-war,   2018-01-01, false",
        "serval,               mali-war,    2013-02-01, true",
        "wagner,               mali-war,    2020-01-01, false",
        "eritrean-army,        tigray-war,  2021-01-01, true",
        "knla,                 myanmar-war, 2022-01-01, true",
        "russian-navy,         ukraine-war, 2022-02-24, true",
    })
    void anActorIsAPartyToAConflictWhileItFoughtInIt(String id, String conflict, LocalDate day, boolean expected) {
        assertThat(SHIPPED.partyTo(new ActorId(id), conflict, day)).isEqualTo(expected);
    }

    @Test
    void theConflictsOfAnActorAreThoseOfTheDay() {
        assertThat(SHIPPED.conflictsOf(new ActorId("united-states"), LocalDate.of(2016, 9, 1)))
                .extracting(Conflict::id)
                .contains("syrian-war", "war-against-islamic-state", "libyan-war", "afghan-war", "somali-war")
                .doesNotContain("iraq-war", "libyan-war-2011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAF | SD | 2023-05-01 | sudanese-army,syrian-armed-forces,pnp-saf",
                "SAF | SY | 2016-05-01 | syrian-armed-forces,pnp-saf,sudanese-army",
                "SAF | PH | 2017-05-01 | pnp-saf,syrian-armed-forces,sudanese-army",
                "SNA | SO | 2020-05-01 | somali-army,syrian-national-army",
                "SNA | SY | 2020-05-01 | syrian-national-army,somali-army",
                "RSF | SD | 2023-05-01 | rsf,reporters-without-borders",
                "ADF | CD | 2022-05-01 | adf,australian-armed-forces",
                "ADF | AU | 2022-05-01 | australian-armed-forces,adf",
                "ISI | PK | 2015-05-01 | isi,islamic-state",
                "ISI | IQ | 2008-05-01 | islamic-state,isi",
                "the coalition | YE | 2016-05-01 | saudi-led-coalition,us-led-coalition",
                "the coalition | SY | 2016-05-01 | us-led-coalition,saudi-led-coalition",
                "SLA | SD | 2010-05-01 | slm,south-lebanon-army",
                "SLA | LB | 1999-05-01 | south-lebanon-army,slm",
                "ISF | LB | 2016-05-01 | isf-lebanon,iraqi-security-forces",
                "IAF | IL | 2018-05-01 | israeli-air-force,indian-air-force",
                "FSA | SY | 2013-05-01 | free-syrian-army",
                "LNA | LY | 2019-05-01 | lna",
                "GNA | LY | 2019-05-01 | gna",
            })
    void aNameOfSeveralIsRankedByCountryAndDayAndNobodyIsLeftOut(
            String name, String country, LocalDate day, String expected) {
        List<Ranked> ranked = SHIPPED.candidates(name, Hints.of(day, country));
        assertThat(ranked)
                .extracting(r -> r.actor().id().value())
                .containsExactlyElementsOf(Arrays.asList(expected.split(",")));
        assertThat(ranked.stream().mapToDouble(Ranked::weight).sum()).isCloseTo(1, offset(1e-9));
        assertThat(ranked.get(0).weight()).isGreaterThan(.8);
    }

    @Test
    void withoutAHintANameOfSeveralStaysOpen() {
        assertThat(SHIPPED.candidates("SNA", Hints.NONE).get(0).weight()).isLessThan(.6);
    }

    @ParameterizedTest
    @CsvSource({
        "Abou Bakr al-Bagdadi, abu-bakr-al-baghdadi",
        "Muhammad ibn Salman, mohammed-bin-salman",
        "Abdelfattah al-Burhan, abdel-fattah-al-burhan",
        "Jabhat an-Nusrah, nusra-front",
        "Jeish el-Islam, jaysh-al-islam",
        "Abd al-Malik al-Huthi, abdul-malik-al-houthi",
        "Qassim Sulaimani, qasem-soleimani",
    })
    void anotherSpellingOfAnArabicNameLeadsToItsBearer(String name, String id) {
        assertThat(SHIPPED.alike(name)).extracting(a -> a.id().value()).containsExactly(id);
    }

    @Test
    void aPersonBelongsToTheBodyWhileInOffice() {
        ActorId tillerson = new ActorId("rex-tillerson");
        ActorId department = new ActorId("us-state-department");
        assertThat(SHIPPED.standing(tillerson, department, LocalDate.of(2017, 6, 1)))
                .isEqualTo(Standing.SAME);
        assertThat(SHIPPED.standing(tillerson, department, LocalDate.of(2019, 6, 1)))
                .isEqualTo(Standing.UNRELATED);
        assertThat(actor("rex-tillerson").offices())
                .extracting(Actor.Office::title)
                .containsExactly("US Secretary of State");
    }

    @Test
    void everyPersonOfTheShippedRegisterHoldsAnOffice() {
        assertThat(SHIPPED.all())
                .filteredOn(a -> a.kind() == Actor.Kind.PERSON)
                .hasSizeGreaterThan(150)
                .allSatisfy(a -> assertThat(a.offices()).describedAs(a.name()).isNotEmpty());
    }

    private static Actor actor(String id) {
        return SHIPPED.actor(new ActorId(id)).orElseThrow();
    }
}
