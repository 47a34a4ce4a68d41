package org.sitrep.reference.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor, DEIR EZ ZOR",
        "Ma‘arrat an-Nu‘mān, Maarrat an Numan",
        "Ḩamāh, Hamah",
        "‘Ayn al ‘Arab, Ayn al-Arab",
        "Abu Kamal, Abukamal",
        "U.S., US",
        "İzmir, Izmir",
        "Şırnak, Sirnak",
        "Łódź, Lodz",
        "إدلب, ادلب",
        "درعا, دِرعا",
        "حماة, حماه",
        "مصطفى, مصطفي",
        "الرقـــة, الرقة",
        "کرکوك, كركوك",
        "T-4, T٤"
    })
    void spellingsThatDifferInMarksOnlyAreOne(String one, String other) {
        assertThat(Folded.of(one).exact()).isEqualTo(Folded.of(other).exact());
    }

    @ParameterizedTest
    @CsvSource({
        "Raqqa, Ar Raqqah",
        "Deir Zor, Deir ez-Zor",
        "Deir el-Zour, Deir al-Zour",
        "Qaim, Al Qa'im",
        "Hague, The Hague",
        "Shirqat, ash-Shirqat",
        "رقة, الرقة",
        "Hama, Ḩamāh"
    })
    void articlesAndTheFinalHDoNotCountInTheLooseForm(String one, String other) {
        assertThat(Folded.of(one).loose()).isEqualTo(Folded.of(other).loose());
    }

    @ParameterizedTest
    @CsvSource({"Homs, Hims", "Raqqa, Rakka", "Al Bab, Ain al-Bab", "Beit El, Beit"})
    void namesWithOtherLettersStayApart(String one, String other) {
        assertThat(Folded.of(one).loose()).isNotEqualTo(Folded.of(other).loose());
    }

    @ParameterizedTest
    @CsvSource({"'  '", "'--'", "'…'", "'’'"})
    void aNameWithoutLettersHasNoWords(String name) {
        assertThat(Folded.of(name).words()).isEmpty();
    }
}
