package org.sitrep.event.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNameTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UN Human Rights Office | the human rights office of the United Nations",
                "U.N. Refugee Agency | the United Nations' refugee agency",
                "US Department of Defense | the American Defence Department",
                "Ministry of Health of Gaza | Gaza's Health Ministry",
                "Hama Media Center | the media centre of Hama",
            })
    void oneBodyHasOneKeyHoweverItIsNamed(String one, String other) {
        assertThat(BodyName.key(one)).isEqualTo(BodyName.key(other));
    }

    @ParameterizedTest(name = "{0} # {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UN Human Rights Office | Human Rights Watch",
                "Hama Media Center | Homs Media Center",
                "Health Ministry | Defence Ministry",
            })
    void twoBodiesHaveTwo(String one, String other) {
        assertThat(BodyName.key(one)).isNotEqualTo(BodyName.key(other));
    }
}
