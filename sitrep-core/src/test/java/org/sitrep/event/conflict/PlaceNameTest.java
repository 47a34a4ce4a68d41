package org.sitrep.event.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNameTest {
    @Test
    void anArticleAndTheKindOfAnAreaAreNotInEveryReport() {
        assertThat(PlaceName.of("El Geneina")).isEqualTo("geneina");
        assertThat(PlaceName.of("the M\u00e9naka region")).isEqualTo("menaka");
        assertThat(PlaceName.of("Al-Qayrawan district")).isEqualTo("qayrawan");
    }

    @Test
    void shortNamesAndTownsKeepTheirWords() {
        assertThat(PlaceName.of("al-Bab")).isEqualTo("al bab");
        assertThat(PlaceName.of("Sadr City")).isEqualTo("sadr city");
        assertThat(PlaceName.of("Maarat al-Numan")).isEqualTo("maarat al numan");
        assertThat(PlaceName.of("the district")).isEqualTo("district");
    }
}
