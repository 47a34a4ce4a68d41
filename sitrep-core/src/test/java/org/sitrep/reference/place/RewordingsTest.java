package org.sitrep.reference.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ولاية بسكرة; بسكره",
                "Nahiyat ad Dujayl; dujayl",
                "Oran, Algeria; oran",
                "Sharjah City; sharja",
                "alnzlt alshrqyt; nzlshrqy",
                "dyr alblh; dyrblh",
                "قراوة بني زيد; قراوتبنيزيد"
            })
    void aNameIsAlsoTakenWithoutWhatSaysItsKind(String name, String form) {
        assertThat(Rewordings.of(Folded.of(name), name)).containsKey(form);
    }

    @ParameterizedTest
    @CsvSource({"Manbij", "Raqqa", "الرقة"})
    void aNameOfOneWordIsTakenAsItStands(String name) {
        assertThat(Rewordings.of(Folded.of(name), name).keySet()).allMatch(f -> f.length() >= 4);
        assertThat(Rewordings.of(Folded.of(name), name))
                .doesNotContainKey(Folded.of(name).loose());
    }
}
