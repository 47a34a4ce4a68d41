package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCodingTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    private static List<Claim> read(String text) {
        return PAPER.read(text);
    }

    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String code(Claim claim, EventCode.Book book) {
        return claim.that().particulars().code(book).orElse("NONE");
    }

    private static String party(Claim claim, Part.Role role) {
        return claim.that()
                .particulars()
                .part(role)
                .map(p -> p.party().value().name())
                .orElse("nobody");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "About 300 fighters remain in Raqqa, activists said. | remain | estimate",
                "Some 400 women were being held in a camp near Raqqa, activists said. | being held | estimate",
                "The population of the camp has doubled to 20,000 people. | has doubled | estimate",
                "Islamic State controls the town of Mayadin. | controls | condition",
                "The families could not flee the town of Mayadin, activists said. | could not flee | condition",
                "Services in the camp at Raqqa are overstretched. | overstretched | condition",
                "About 300 families fled Raqqa on Monday. | fled | occurrence",
            })
    void statesAndNumbersAreToldFromEvents(String text, String words, String kind) {
        assertThat(claim(text, words).that().kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Syrian army captured the town of Mayadin. | captured | ASSAULT | Government regains territory",
                "Islamic State captured the town of Mayadin. | captured | ASSAULT | Non-state actor overtakes territory",
                "Gunmen killed nine civilians in Raqqa. | killed | ASSAULT | Attack",
                "Nine soldiers were killed near Raqqa. | killed | ASSAULT | Armed clash",
                "Nine people were killed by shelling in Raqqa. | killed | ASSAULT | Shelling/artillery/missile attack",
                "The rebels lost Debarwa to the army on Friday. | lost | RETREAT | NONE",
                "The United States will withdraw its troops from Syria. | withdraw | CONCEDE | NONE",
                "Turkey will provide food to the camps in Syria. | provide | AGREE | NONE",
                "Turkey will not release the prisoners. | release | REJECT | NONE",
                "Each country must take back its fighters, a Kurdish official said. | take back | REQUEST | NONE",
                "The militia is a terrorist group, the Turkish government said. | terrorist | ACCUSE | NONE",
                "Coalition aircraft killed 62 soldiers on a hill near Deir ez-Zor. | killed 62 | ASSAULT | Air/drone strike",
                "A quadcopter wounded three farmers near Kharkiv on Monday. | wounded | ASSAULT | Air/drone strike",
                "A missile killed five people in Kharkiv on Monday. | killed five | ASSAULT | Shelling/artillery/missile attack",
                "Gunmen killed five people in Kharkiv on Monday. | killed five | ASSAULT | Attack",
                "A suicide bomber killed five people in Kharkiv on Monday. | killed five | ASSAULT | Suicide bomb",
                "A suicide car bomber killed four people in Tal Abyad on Wednesday. | killed four | ASSAULT | Suicide bomb",
                "A truck bomber wounded nine policemen in Raqqa on Monday. | wounded nine | ASSAULT | Suicide bomb",
                "A bomber killed nine policemen in Raqqa on Monday, the air force said. | killed nine | ASSAULT | Air/drone strike",
            })
    void codesBendWithWhoDoesItHowAndWhen(String text, String words, String plover, String acled) {
        Claim claim = claim(text, words);

        assertThat(code(claim, EventCode.Book.PLOVER)).isEqualTo(plover);
        assertThat(code(claim, EventCode.Book.ACLED)).isEqualTo(acled);
    }

    @ParameterizedTest(name = "{0}: {2} to {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The town of Mayadin was shelled by the Syrian army. | shelled | Syrian Arab Army | nobody",
                "Dozens of Russians were killed in a clash near Raqqa. | killed | nobody | Russians",
                "Hundreds of fighters are being held in a camp near Raqqa. | held | fighters | nobody",
                "Most of the town is under the control of Islamic State. | control | Islamic State | nobody",
                "Islamic State lost Raqqa. On Monday the group bombed the market. | bombed | Islamic State | nobody",
                "The Pentagon said Turkey's offensive had begun on Monday. | offensive | Turkey | nobody",
            })
    void whoTakesPartFollowsTheGrammar(String text, String words, String actor, String target) {
        Claim claim = claim(text, words);

        assertThat(party(claim, Part.Role.ACTOR)).isEqualTo(actor);
        assertThat(party(claim, Part.Role.TARGET)).isIn(target, "market");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Did the army shell the town of Mayadin?",
                "Whoever holds the bridge at Mayadin holds the road.",
                "If the army attacks the town of Mayadin, families will need tents.",
            })
    void whatIsNotAssertedIsNoClaim(String text) {
        assertThat(read(text)).noneMatch(c -> c.evidence().quote().contains("Mayadin"));
    }

    @Test
    void aLeadThatTheBodyTellsInFullIsToldOnce() {
        String text = "Shelling kills six in Douma\n\nShelling killed six people in Douma, activists said.\n\n"
                + "Six people were killed in the shelling of a market in Douma on Monday, the activists said.\n";

        assertThat(read(text).stream()
                        .filter(c -> code(c, EventCode.Book.PLOVER).equals("ASSAULT")))
                .hasSize(1);
    }

    @Test
    void anEventThatIsOnlyNamedIsAClaimWhenItSaysWhoAndWhere() {
        String text = "Activists condemned the death of two doctors in Raqqa.";

        assertThat(read(text)).anyMatch(c -> c.evidence().quote().contains("death of two doctors"));
    }

    @Test
    void twoStatesToldInOneBreathAreOneClaim() {
        String text = "The camp at Raqqa is unheated and there is a shortage of tents.";

        assertThat(read(text)).hasSize(1);
    }
}
