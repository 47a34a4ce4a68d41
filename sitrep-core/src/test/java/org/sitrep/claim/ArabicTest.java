package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;
import org.sitrep.base.When;

class ArabicTest {
    private static final Paper PAPER = Paper.of("صدى الحالمة", 2018, 2, 8);

    private static final String SHELLS =
            "تعز - قُتل خمسة أطفال وأصيب 11 آخرون يوم الخميس عندما سقطت قذائف على حي المظفر في مدينة تعز، بحسب ما أفاد"
                    + " الدكتور نبيل الحكيمي مدير مستشفى الثورة.";

    private static String chain(Claim claim) {
        return claim.by().chain().stream().map(c -> c.value().name()).collect(Collectors.joining(" < "));
    }

    @Test
    void aTollHasItsCausePlaceDayAndSource() {
        Claim claim = PAPER.claim(SHELLS, "قُتل خمسة أطفال");
        Particulars told = claim.that().particulars();

        assertThat(told.code(EventCode.Book.PLOVER)).contains("ASSAULT");
        assertThat(told.code(EventCode.Book.ACLED)).contains("Shelling/artillery/missile attack");
        assertThat(told.places().get(0).place().value().name()).startsWith("Taiz");
        assertThat(told.when().orElseThrow().value()).isEqualTo(new When.OnDay(LocalDate.of(2018, 2, 8)));
        assertThat(told.amounts().get(0).amount().value().low()).hasValue(5);
        assertThat(chain(claim)).isEqualTo("صدى الحالمة < نبيل الحكيمي");
    }

    @Test
    void killedAndWoundedAreTwoClaims() {
        assertThat(PAPER.read(SHELLS))
                .extracting(c -> c.evidence().quote())
                .containsExactly("قُتل خمسة أطفال", "أصيب 11 آخرون");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قال مدير مشفى الرستن، الدكتور سامر الخالدي، إن 11 مدنياً قتلوا | سامر الخالدي",
                "قُتل ستة أشخاص، بحسب مدير مركز الدفاع المدني ليث الحمدو | ليث الحمدو",
                "قُتل ستة أشخاص، بحسب ما قال رئيس المجلس المحلي ياسين الدالي لصحيفة برقة | ياسين الدالي",
                "وقال ياسين الدالي رئيس المجلس المحلي إن 11 مدنياً قتلوا | ياسين الدالي",
                "قال مدير مستشفى الثورة في الحديدة إن 23 شخصا قتلوا | مدير مستشفى الثورة في الحديدة",
                "قال مصدر طبي إن 23 شخصا قتلوا | مصدر طبي",
                "أعلنت وزارة الصحة مقتل 21 شخصاً | وزارة الصحة",
                "قتل 5 مدنيين وفقا للمرصد السوري لحقوق الإنسان | المرصد السوري لحقوق الإنسان",
                "أعلن المرصد السوري لحقوق الإنسان يوم الثلاثاء مقتل 14 شخصا | المرصد السوري لحقوق الإنسان",
                "وبحسب شهود عيان، قتل 5 مدنيين في الغارة | شهود عيان",
                "مقتل خمسة وعشرين مقاتلا في كمين، نقلا عن شهود عيان | شهود عيان"
            })
    void whoSaysItIsRead(String text, String source) {
        assertThat(PAPER.read(text).stream().map(ArabicTest::chain)).containsExactly("صدى الحالمة < " + source);
    }

    @Test
    void aFamilyNameIsWhoWasNamedBefore() {
        String text = "قال الدكتور سالم العريبي، مدير المستشفى، إن 6 مدنيين قتلوا. وأضاف العريبي أن طفلا قتل لاحقا.";

        assertThat(PAPER.read(text)).extracting(ArabicTest::chain).containsOnly("صدى الحالمة < سالم العريبي");
    }

    @Test
    void whereNobodyIsNamedTheOutletSaysIt() {
        Claim claim = PAPER.claim("قتل 5 مدنيين في غارة جوية مساء الأحد.", "قتل 5");

        assertThat(chain(claim)).isEqualTo("صدى الحالمة");
        assertThat(claim.that().particulars().when().orElseThrow().value())
                .isEqualTo(new When.OnDay(LocalDate.of(2018, 2, 4)));
        assertThat(claim.that().particulars().code(EventCode.Book.ACLED)).contains("Air/drone strike");
    }

    @Test
    void bodiesAreThoseOfTheRegister() {
        Claim claim = PAPER.claim("قتل 5 مدنيين وفقا للمرصد السوري لحقوق الإنسان", "قتل 5");

        assertThat(claim.by().last().value().actor()).contains(new ActorId("sohr"));
    }
}
