package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.EventCode.Book;

class CodeEvidenceTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2017, 3, 9);

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed nine civilians in Raqqa. | killed | PLOVER | killed",
                "Coalition aircraft killed 62 soldiers on a hill near Deir ez-Zor. | killed | PLOVER | killed",
                "Coalition aircraft killed 62 soldiers on a hill near Deir ez-Zor. | killed | ACLED | aircraft,killed",
                "Nine soldiers were killed near Raqqa. | killed | ACLED | soldiers,killed",
                "The Syrian army captured the town of Mayadin. | captured | ACLED | army,captured",
                "Families were delayed by a screening at Raqqa, residents said. | delayed | PLOVER | delayed,screening",
                "The raid cost 12 villagers their lives near Raqqa on Monday. | cost | PLOVER | cost,lives",
                "Turkey will provide food to the camps in Syria. | provide | PLOVER | will,provide,food",
            })
    void aCodeNamesTheWordsThatDecidedAndHowSureItIs(String text, String words, Book book, String decided) {
        Claim claim = PAPER.claim(text, words);
        Cited<EventCode> code = claim.that().particulars().codes().stream()
                .filter(c -> c.value().book() == book)
                .findFirst()
                .orElseThrow();

        List<Span> spans = code.from().<List<Span>>fold(q -> q.spans(), m -> List.of(), a -> List.of());
        assertThat(spans).isSorted();
        assertThat(spans.stream().map(s -> s.in(text)).map(s -> s.substring(s.lastIndexOf(' ') + 1)))
                .containsExactlyElementsOf(Arrays.asList(decided.split(",")));
        assertThat(claim.that().particulars().codes())
                .filteredOn(c -> c.value().book() != Book.CONDITION)
                .allMatch(c -> c.value().confidence().isPresent());
    }
}
