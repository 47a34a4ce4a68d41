package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "نبيل الحكيمي, Dr. Nabil al-Hakimi",
        "سالم العريبي, Salem al-Oraibi",
        "عبد الرحمن شمسان, Abdulrahman Shamsan",
        "عثمان بابكر, Osman Babiker",
        "ليث الحمدو, Laith al-Hamdo",
        "محمد الغصري, Mohammed al-Ghasri",
        "علي الخالدي, Ali Khalidi"
    })
    void onePersonInTwoScripts(String arabic, String latin) {
        assertThat(Scripts.samePerson(arabic, latin)).isTrue();
        assertThat(Scripts.samePerson(latin, arabic)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "نبيل الحكيمي, Nabil al-Salwi",
        "نبيل الحكيمي, Samir al-Hakimi",
        "الحكيمي, al-Hakimi",
        "Nabil al-Hakimi, Nabil al-Hakimi"
    })
    void twoPersonsOrTooLittleToTell(String one, String other) {
        assertThat(Scripts.samePerson(one, other)).isFalse();
    }
}
