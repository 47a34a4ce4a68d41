package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which one state some words name. */
class NationTest {
    private static final ActorRegister REGISTER = TextActorRegister.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "three Armenian howitzers | AM",
                "Georgia's Ministry of the Interior | GE",
                "the Sudanese Foreign Ministry | SD",
                "Ethiopia's Ministry of Defence | ET",
                "the Ministry of Health | ''",
                "Sudanese and Ethiopian gunners | ''",
            })
    void isThatOfTheNameOrTheNationality(String words, String country) {
        assertThat(REGISTER.nation(words).orElse("")).isEqualTo(country);
    }

    @Test
    void hasAState() {
        assertThat(REGISTER.state("GE").map(Actor::name)).contains("Georgia");
    }
}
