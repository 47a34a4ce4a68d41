package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Reuse;
import org.sitrep.event.copies.ReuseReader;

class SentenceReuseTest {
    private static final String OTHER_MATTER =
            "Twelve trucks with flour reached the valley after the snow had been cleared from the pass.";

    private static boolean copied(String one, String other) {
        Scene scene = new Scene();
        scene.report("Coast News", "2016-12-05").tells(one);
        scene.report("Idlib Morning", "2016-12-05").also(OTHER_MATTER).tells(other);
        return new ReuseReader()
                .between(scene.tellings().get(0), scene.tellings().get(1))
                .certain();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rescue workers pulled six bodies from the rubble of a bakery near the tannery.      | Late at night rescue workers pulled six bodies from the rubble of a bakery.
            Mortar rounds set the cotton gin of Kafr Zar ablaze before sunrise on Monday.       | Mortar rounds set the cotton gin of Kafr Zar ablaze, a farmer said.
            The ferry landing of Old Basir was closed after mines were found under its pontoon. | The ferry landing of Old Basir was closed after mines were found under a pontoon yesterday.
            """)
    void mostOfASentenceIsTakenOver(String one, String other) {
        assertThat(copied(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doctors said rescue workers pulled six bodies from the rubble of a bakery, although three men were still missing when darkness fell over the ruined quarter and the search was broken off.   | Rescue workers pulled six bodies from the rubble of a print shop, and neighbours carried the wounded to a cellar run by volunteers because the road along the river was under fire all day.
            The council asked that the grain silo on the eastern bank stay open, but drivers who waited there since morning turned back when they saw smoke rise behind the cement works.               | Nobody could say whether the grain silo on the eastern bank was hit as well, since the observers who usually count explosions had left their roof by noon.
            Two brothers on a motorbike were shot dead by masked gunmen while their father, who had stayed at home with a fever, heard about it from a shepherd in the evening.                         | A tailor and his apprentice on a motorbike were shot dead by masked gunmen of whom witnesses said only that they spoke with the accent of the coast and left on foot.
            """)
    void aClauseInCommonIsNotATextTakenOver(String one, String other) {
        assertThat(copied(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As the market was closing, mortar rounds set the cotton gin of Kafr Zar ablaze and burned eleven trailers of seed, which the cooperative had bought with a loan from the province last autumn, its bookkeeper said in tears. | Mortar rounds set the cotton gin of Kafr Zar ablaze and burned eleven trailers of seed, while on the same morning soldiers at the crossroads searched every passing bus for deserters and took away two students and a baker.
            """)
    void aVeryLongRunIsTakenOverWhateverStandsAroundIt(String one, String other) {
        assertThat(copied(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We found eleven goats and a burnt tractor behind the school when we came back at dawn.       | We found eleven goats and a burnt tractor behind the school when we came back at dawn.
            I counted nine rockets over the salt works before my radio went dead that evening.           | Later: I counted nine rockets over the salt works before my radio went dead that evening.
            Our patrols met no resistance between the quarry and the railway bridge of Tell Umar.        | Our patrols met no resistance between the quarry and the railway bridge of Tell Umar.
            """)
    void whatSomebodySaysInTheFirstPersonReachesEveryDesk(String one, String other) {
        assertThat(copied(one, other)).isFalse();
    }

    @Test
    void whoIsNamedAsSourceInBothIsNoTextTakenOver() {
        assertThat(reused("Dr. Laith Rawi, the director of the Qaim General Hospital"))
                .isEqualTo(Reuse.Extent.NONE);
        assertThat(reused("Dr. Laith, at about the very moment when the sun was not yet up"))
                .isNotEqualTo(Reuse.Extent.NONE);
    }

    /** What short reports have in common that name one source in the same words. */
    private static Reuse.Extent reused(String words) {
        Voice doctor = new Voice.PersonVoice(
                "Dr. Laith Rawi",
                Optional.of("the director of the Qaim General Hospital"),
                Optional.empty(),
                Optional.empty());
        Scene scene = new Scene();
        scene.report("Coast News", "2016-12-05")
                .also("Melons are cheap this week, and the ferry runs on market days.")
                .tells("Eleven civilians died when aircraft bombed Karabilah, " + words + " spoke by telephone.")
                .told(doctor);
        scene.report("Idlib Morning", "2016-12-05")
                .also("Anyone with pictures may write to our desk in the old customs house.")
                .tells("Eleven civilians died in Karabilah under bombs, writes " + words + ".")
                .told(doctor);
        return new ReuseReader()
                .between(scene.tellings().get(0), scene.tellings().get(1))
                .extent();
    }
}
