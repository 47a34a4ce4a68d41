package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.claim.EventCode.Book;

/** Deeds told under other names: denied by a noun or a gerund, named as destruction, done to people called terrorists. */
class DeedsTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    private static List<Claim> read(String text) {
        return PAPER.read(text);
    }

    private static String code(Claim claim, Book book) {
        return claim.that().particulars().code(book).orElse("NONE");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army denied any attack on the clinic in Raqqa. | any attack | army",
                "The militia denied the bombing of the bus station in Hama. | the bombing | militia",
                "The Defence Ministry denied shelling the bakery in Raqqa. | shelling the bakery | Defence Ministry",
                "The rebels denied reports of a raid on the prison in Hama. | a raid | rebels",
                "The governor denied responsibility for the attack on the convoy. | the attack on the convoy | governor",
                "\"Our gunners did not shell the market of Raqqa,\" the army said. | did not shell | army",
            })
    void whatIsDeniedByANounOrAGerundIsADenial(String text, String words, String voice) {
        assertThat(read(text)).anySatisfy(claim -> {
            assertThat(claim.evidence().quote()).contains(words);
            assertThat(claim.stance().polarity()).isEqualTo(Stance.Polarity.DENIED);
            assertThat(code(claim, Book.PLOVER)).isEqualTo("ASSAULT");
            assertThat(claim.by().last().value().name()).contains(voice);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guards denied the doctors entry to the prison in Hama.",
                "The mayor denied the request of the council on Monday.",
                "The firm denied knowing the driver.",
            })
    void whoIsRefusedSomethingIsNotAttacked(String text) {
        assertThat(read(text)).noneMatch(claim -> code(claim, Book.PLOVER).equals("ASSAULT"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry said that 14 terrorists were killed near Hama on Monday. | 14 terrorists | ASSAULT | Armed clash",
                "\"Nine criminals were shot dead in the raid,\" the army said. | criminals | ASSAULT | Attack",
                "The flour mill of Raqqa was destroyed in an air strike on Monday. | destroyed | ASSAULT | Air/drone strike",
                "Warplanes flattened the school of Tabqa on Monday. | flattened | ASSAULT | Air/drone strike",
                "Rockets damaged the water station of Hama. | damaged | ASSAULT | Shelling/artillery/missile attack",
                "The council reported the destruction of the bridge by jets on Monday. | destruction | ASSAULT | Air/drone strike",
                "The centre recorded the demolition of a church in Hama. | demolition | ASSAULT | Looting/property destruction",
                "The centre documented on Monday the shelling of a girls' school in Hama. | shelling | ASSAULT"
                        + " | Shelling/artillery/missile attack",
                "The central market of Hama went up in flames on Monday. | flames | ASSAULT | Looting/property destruction",
                "Raiders looted rockets from the depot near Hama. | looted | ASSAULT | Looting/property destruction",
                "The militia is a terrorist group, the Turkish government said. | terrorist | ACCUSE | NONE",
            })
    void deedsAreCodedByWhatWasDone(String text, String words, String plover, String acled) {
        assertThat(read(text)).anySatisfy(claim -> {
            assertThat(claim.evidence().quote()).contains(words);
            assertThat(code(claim, Book.PLOVER)).isEqualTo(plover);
            assertThat(code(claim, Book.ACLED)).isEqualTo(acled);
        });
    }
}
