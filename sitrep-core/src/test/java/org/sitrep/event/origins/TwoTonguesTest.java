package org.sitrep.event.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoTonguesTest {
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "مدير مستشفى الثورة في الحديدة, director of al-Thawra hospital, true",
        "وزارة الصحة, Ministry of Health, true",
        "رئيس المجلس المحلي, head of the local council, true",
        "مدير مستشفى الثورة, director of al-Safwa hospital, false",
        "مدير مستشفى الثورة, director of the hospital, false",
        "مصدر, source, false"
    })
    void anOfficeIsTranslatedWordByWord(String arabic, String english, boolean one) {
        assertThat(TwoTongues.sameOffice(arabic, english)).isEqualTo(one);
    }
}
