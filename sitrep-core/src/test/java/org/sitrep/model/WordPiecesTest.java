package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY =
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "ra", "##qq", "##a", "al", "-", "za", "##ytun", ".");
    private static final WordPieces PIECES = new WordPieces(VOCABULARY);

    private static List<String> cut(String word) {
        return Arrays.stream(PIECES.of(word)).mapToObj(VOCABULARY::get).toList();
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesThatFit() {
        assertThat(cut("raqqa")).containsExactly("ra", "##qq", "##a");
    }

    @Test
    void caseAndMarksCountNothing() {
        assertThat(cut("R\u0101qqa")).containsExactly("ra", "##qq", "##a");
    }

    @Test
    void signsStandApart() {
        assertThat(cut("al-Zaytun.")).containsExactly("al", "-", "za", "##ytun", ".");
    }

    @Test
    void aWordWithoutPiecesIsUnknownAndNeverNothing() {
        assertThat(cut("xyz")).containsExactly("[UNK]");
        assertThat(cut("\u00ad")).hasSize(1);
        assertThat(cut("")).containsExactly("[UNK]");
    }

    @Test
    void theEncoderTakesLongSentencesInStretches() {
        List<Pieces> stretches = Pieces.of(java.util.Collections.nCopies(300, "raqqa"), PIECES);
        assertThat(stretches).hasSize(2);
        assertThat(stretches.stream().mapToInt(p -> p.first().length).sum()).isEqualTo(300);
        assertThat(stretches).allSatisfy(p -> assertThat(p.ids().length).isLessThanOrEqualTo(Pieces.LONGEST));
    }

    @Test
    void theWayAWordIsWrittenIsTold() {
        assertThat(Casing.of("Raqqa", false)).isEqualTo(Casing.TITLE);
        assertThat(Casing.of("The", true)).isEqualTo(Casing.FIRST_TITLE);
        assertThat(Casing.of("ISIL", false)).isEqualTo(Casing.UPPER);
        assertThat(Casing.of("al-Zour", false)).isEqualTo(Casing.MIXED);
        assertThat(Casing.of("fighters", true)).isEqualTo(Casing.LOWER);
        assertThat(Casing.of("37", false)).isEqualTo(Casing.DIGITS);
        assertThat(Casing.of(",", false)).isEqualTo(Casing.SIGN);
        assertThat(Casing.of("I", false)).isEqualTo(Casing.INITIAL);
    }
}
