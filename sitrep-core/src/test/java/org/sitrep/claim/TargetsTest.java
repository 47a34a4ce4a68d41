package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom it is done. */
class TargetsTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // those who are to be ousted
                "Tribesmen are fighting to clear the militants from Hajin. | fighting | militants",
                "The army began a campaign to drive the rebels from Douma. | campaign | rebels",
                "Troops attacked in an attempt to dislodge the gunmen. | attacked | gunmen",
                "Tribesmen are fighting to feed their families in Hajin. | fighting | -",
                // a person named beside what he is
                "The delegation met the UN envoy, Maria Lund, in Geneva. | met | Maria Lund",
                "Gunmen killed the reporter Omar Haddad in Raqqa. | killed | Omar Haddad",
                "The general strike was crushed in Raqqa when police shot a student. | a student | student",
                // the one who bears the name, not the group
                "Sally Hill, a member of the militia who was killed in an air strike, lived in Raqqa. | killed | Hill",
                // some of whom
                "They were relatives, some of whom were wounded by shells in Raqqa. | wounded | relatives",
                // places that are somebody's
                "Rebels besieged a base and 200 soldiers near Hama. | besieged | base",
                "Warplanes carried out strikes on rebel-held areas near Hama. | strikes | areas",
                "Warplanes carried out strikes on villages held by the rebels near Hama. | strikes | rebels",
                "Warplanes bombed areas near Hama, killing two. | bombed | -",
                "Soldiers beat back an assault on their base near Hama. | beat back | -",
                "The garrison repelled an attack on its base near Hama. | repelled | -",
                // searched for
                "Police combed the town for gunmen on Monday. | combed | gunmen",
                // a predicate
                "The cause of the unrest is the killing of two students in Raqqa. | killing | students",
                // thoughts and stages are nobody
                "Soldiers took control of the town of Hajin. | took control | -",
                "The army demanded an explanation from the militia for the shelling of Hama. | an explanation | militia",
                // dealings with a side
                "The rebels are ready to negotiate with the other side. | negotiate | side",
            })
    void theTargetIsWhomItIsDoneTo(String text, String words, String target) {
        String name = PAPER.claim(text.trim(), words.trim())
                .that()
                .particulars()
                .part(Part.Role.TARGET)
                .map(p -> p.party().value().name())
                .orElse("-");
        if (target.trim().equals("-")) {
            assertThat(name).isEqualTo("-");
        } else {
            assertThat(name).contains(target.trim());
        }
    }
}
