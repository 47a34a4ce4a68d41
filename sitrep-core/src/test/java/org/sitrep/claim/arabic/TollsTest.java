package org.sitrep.claim.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.Span;

class TollsTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Tolls TOLLS = new Tolls(LEXICON);

    private static String tolls(String text) {
        return Terms.sentences(text, new Span(0, text.length())).stream()
                .flatMap(s -> TOLLS.read(s).stream())
                .map(t -> t.unit() + " " + (int) t.count().amount().low().orElse(-1)
                        + (t.count().amount().high().isEmpty() ? " or more" : ""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قُتل خمسة أطفال وأصيب 11 آخرون يوم الخميس | KILLED 5, WOUNDED 11",
                "قال الطبيب إن 6 مدنيين قتلوا وأصيب 14 آخرون | KILLED 6, WOUNDED 14",
                "6 نساء قتلن وأصيبت 11 أخريات | KILLED 6, WOUNDED 11",
                "أسفر القصف عن مقتل ٥ مدنيين وإصابة ١٧ آخرين | KILLED 5, WOUNDED 17",
                "استُشهد ما لا يقل عن خمسة عشر شخصاً | KILLED 15 or more",
                "لقي ثلاثة جنود مصرعهم | KILLED 3",
                "مقتل خمسة وعشرين مقاتلا في كمين | KILLED 25",
                "سقط سبعة قتلى و17 جريحا | KILLED 7, WOUNDED 17",
                "طفلان قتلا وأصيبت امرأة | KILLED 2, WOUNDED 1",
                "قتل طفل وجرح اثنان آخران | KILLED 1, WOUNDED 2",
                "قتل أكثر من 40 شخصا | KILLED 40 or more",
                "سقط قتيلان | KILLED 2"
            })
    void tollsAreCounted(String text, String tolls) {
        assertThat(tolls(text)).isEqualTo(tolls);
    }

    @ParameterizedTest
    @CsvSource({
        "نفى الجيش مقتل خمسة من جنوده",
        "ولم يقتل أحد في الغارة",
        "وأضاف أن 3 من الجرحى في حالة خطرة",
        "قتل 5 أشخاص في حادث سير",
        "يخشى سكان من مقتل 100 شخص",
        "قتلت الغارة 20 بقرة و3 أبقار",
        "سقطت 5 قذائف على الحي"
    })
    void whatIsDeniedFearedOrNoTollIsLeftOut(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    @Test
    void aTitleWithAStopEndsNoSentence() {
        String text = "قال د. نبيل الحكيمي إن 6 قتلوا. وأضاف أن الحي هادئ.";

        assertThat(Terms.sentences(text, new Span(0, text.length()))).hasSize(2);
    }
}
