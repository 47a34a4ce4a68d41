package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeBooksTest {
    private static final CodeBooks BOOKS = CodeBooks.load();

    @Test
    void ploverHasSixteenTypesInFourClasses() {
        assertThat(BOOKS.ploverTypes()).hasSize(16);
        assertThat(BOOKS.ploverTypes().stream()
                        .collect(Collectors.groupingBy(CodeBooks.PloverType::quad, Collectors.counting())))
                .containsEntry(CodeBooks.Quad.VERBAL_COOPERATION, 4L)
                .containsEntry(CodeBooks.Quad.MATERIAL_COOPERATION, 3L)
                .containsEntry(CodeBooks.Quad.VERBAL_CONFLICT, 4L)
                .containsEntry(CodeBooks.Quad.MATERIAL_CONFLICT, 5L);
        assertThat(BOOKS.ploverTypes())
                .filteredOn(CodeBooks.PloverType::requiresRecipient)
                .extracting(CodeBooks.PloverType::name)
                .containsExactlyInAnyOrder("COOPERATE", "AID", "SANCTION");
    }

    @Test
    void modesBelongToTheirType() {
        assertThat(BOOKS.ploverModes("ASSAULT")).containsKeys("aerial", "suicide-attack");
        assertThat(BOOKS.ploverModes("RETREAT")).doesNotContainKey("aerial").containsKey("withdraw");
        assertThat(BOOKS.ploverModes("AGREE")).isEmpty();
        assertThat(BOOKS.ploverModes("WALK")).isEmpty();
    }

    @Test
    void acledHasTwentyFiveSubEventTypesOfSixEventTypes() {
        assertThat(BOOKS.acledTypes()).hasSize(25);
        assertThat(BOOKS.acledTypes().stream()
                        .map(CodeBooks.AcledType::eventType)
                        .distinct())
                .hasSize(6);
        assertThat(BOOKS.acledType("Air/drone strike"))
                .contains(new CodeBooks.AcledType(
                        "Air/drone strike", "Explosions/Remote violence", "Political violence"));
        assertThat(BOOKS.acledType("air/drone strike")).isEmpty();
        assertThat(BOOKS.acledType("Mob violence").orElseThrow().disorderType()).isEqualTo("Political violence");
    }

    @Test
    void everyCameoCodeLeadsToAKnownPloverTypeOrToNone() {
        assertThat(BOOKS.cameoCodes()).hasSize(312).allSatisfy(c -> {
            assertThat(c.goldstein()).isBetween(-10.0, 10.0);
            c.ploverType()
                    .ifPresent(t -> assertThat(BOOKS.ploverType(t))
                            .describedAs(c.code())
                            .isPresent());
        });
        assertThat(BOOKS.cameo("010").orElseThrow().ploverType()).isEmpty();
        assertThat(BOOKS.cameo("190").orElseThrow().ploverType()).contains("ASSAULT");
        assertThat(BOOKS.cameo("999")).isEmpty();
    }

    @Test
    void aCountryHasItsNumberAndRegion() {
        CodeBooks.Country syria = BOOKS.country("SY").orElseThrow();
        assertThat(syria.numeric()).isEqualTo(760);
        assertThat(syria.region()).contains("Middle East");
        assertThat(BOOKS.country("XX")).isEmpty();
    }
}
