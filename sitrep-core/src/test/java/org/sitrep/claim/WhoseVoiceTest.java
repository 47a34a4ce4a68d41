package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;

/** Voices that the words name by halves: by a pronoun, without a country, by what somebody is. */
class WhoseVoiceTest {
    private static final Paper PAPER = Paper.of("Delta Post", 2017, 8, 19);

    private static String actor(Claim claim) {
        Optional<ActorId> actor = claim.by().last().value().actor();
        return actor.map(ActorId::value).orElse("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Nigerian army killed 20 Boko Haram fighters in Dikwa on Friday, its headquarters announced. | nigerian-army",
                "The Syrian army retook the village of Hamimah on Friday, its command said in a statement. | syrian-army",
                "Hezbollah lost nine fighters near Arsal on Friday, its media office said. | hezbollah",
            })
    void anOfficeThatIsItsBelongsToTheBodyThatActs(String text, String actor) {
        assertThat(actor(PAPER.read(text).get(0))).isEqualTo(actor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Police killed 19 Taliban fighters in the Andar district of Ghazni province on Friday, Interior Ministry spokesman"
                        + " Hamid Noori said. | afghan-interior-ministry",
                "Soldiers killed 19 Taliban fighters in Ghazni on Friday, the Defence Ministry in Kabul said."
                        + " | afghan-defence-ministry",
                "Soldiers killed 19 Taliban fighters in Ghazni on Friday, the Defence Ministry said. Russia closed its consulate."
                        + " | -",
                "Some 300 people fled Tikrit on Friday, Laila Hassan, a spokeswoman for Iraq's Ministry of Displacement and Migration,"
                        + " said. | iraqi-migration-ministry",
                "Some 300 people fled Tikrit on Friday, said Laila Hassan, who also speaks for the Iraqi Ministry of Migration and"
                        + " Displaced. | iraqi-migration-ministry",
                "Nine soldiers were killed near Gori on Friday, Georgia's Ministry of the Interior said. | georgia",
            })
    void aMinistryWithoutACountryIsThatOfTheCountryTheReportPlaysIn(String text, String actor) {
        assertThat(actor(PAPER.read(text).get(0))).isEqualTo(actor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen have taken Azaz, Radio Horizon reported. Six policemen were killed, the station said. | Radio Horizon",
                "Gunmen have taken Azaz, according to the news site Azaz Today. Six policemen were killed, the site said."
                        + " | news site Azaz Today",
                "Gunmen have taken Azaz, UNHCR said. Six policemen were killed, the agency said. | UN Refugee Agency",
                "Gunmen have taken Azaz, the mayor said. Six policemen were killed, the paper said. | paper",
                "Gunmen have taken Azaz, the mayor said. Six policemen were killed by them, the Delta Post's reporter there says. | ''",
                "The clinic is shut. Six policemen were killed by men who burned the mill, the mayor said. | mayor",
            })
    void aPaperIsTheOneThatSpokeBefore(String text, String chain) {
        assertThat(Paper.chain(PAPER.claim(text, "Six policemen"))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Samira Haddad waited at the gate of the hospital in Azaz. Six children were killed by a shell on Friday, the"
                        + " exhausted surgeon told us. | Six children | Samira Haddad",
                "Five people were killed in an air strike on the market of Azaz on Monday. The count was given by Dr. Omar Sabbagh,"
                        + " who works in the hospital there. | Five people | Omar Sabbagh",
                "The newspaper Delta Times, citing a midwife, reported that six people were killed in Azaz on Monday. | six people"
                        + " | newspaper Delta Times < midwife",
                "Radio Horizon, which cited a teacher, reported that gunmen killed six people in Azaz on Monday. | six people"
                        + " | Radio Horizon < teacher",
                "Six people were killed in a raid on Azaz on Friday, a correspondent in the area reports. | Six people"
                        + " | correspondent in the area",
            })
    void whoIsNamedBeforeOrCitedIsFound(String text, String words, String chain) {
        assertThat(Paper.chain(PAPER.claim(text, words))).isEqualTo(chain);
    }
}
