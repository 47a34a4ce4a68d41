package org.sitrep.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void caseAccentsAndApostrophesDoNotMatter() {
        assertThat(Folding.fold("  Ma'arrat al-Nuʿmān, ALEPPO ")).isEqualTo("maarrat al nuʿman aleppo");
        assertThat(Folding.fold("Ra’s al-ʻAyn")).startsWith("ras al");
    }

    @Test
    void arabicVowelMarksTatweelAndAlefFormsDoNotMatter() {
        assertThat(Folding.words("أَحْمَد")).isEqualTo(Folding.words("احمد"));
        assertThat(Folding.words("دير الـــزور")).isEqualTo(Folding.words("دير الزور"));
        assertThat(Folding.words("الرقة")).isEqualTo(Folding.words("الرقه"));
    }

    @Test
    void theArabicArticleIsLeftOut() {
        assertThat(Folding.words("والرقة")).isEqualTo(Folding.words("رقة"));
    }

    @Test
    void shortArabicWordsKeepTheirFirstLetters() {
        assertThat(Folding.words("الى")).containsExactly("الي");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.words(" -- \u200f\u0000 ")).isEmpty();
    }
}
