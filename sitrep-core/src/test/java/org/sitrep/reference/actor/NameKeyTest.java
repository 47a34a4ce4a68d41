package org.sitrep.reference.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Spellings of Arabic names, by a list of pairs that must and that must not match. */
class NameKeyTest {
    private record Pair(boolean same, String one, String other) {}

    private static List<Pair> pairs() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameKeyTest.class.getResourceAsStream("/org/sitrep/reference/name-pairs.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(c -> new Pair(c[0].equals("same"), c[1], c[2]))
                    .toList();
        }
    }

    @Test
    void spellingsOfOneNameMatchButForTheIrregularOnes() throws IOException {
        List<Pair> same = pairs().stream().filter(Pair::same).toList();
        assertThat(same).hasSizeGreaterThanOrEqualTo(100);
        assertThat(same.stream().filter(p -> !matches(p)).map(p -> p.one() + " / " + p.other()))
                .containsExactly("Khalifa Haftar / Khalifa Hifter");
    }

    @Test
    void differentNamesDoNotMatch() throws IOException {
        List<Pair> others = pairs().stream().filter(p -> !p.same()).toList();
        assertThat(others).hasSizeGreaterThanOrEqualTo(80);
        assertThat(others.stream().filter(NameKeyTest::matches).map(p -> p.one() + " / " + p.other()))
                .isEmpty();
    }

    @Test
    void matchingKeysAreEqualBothWaysAndStandOnOneShelf() throws IOException {
        for (Pair pair : pairs()) {
            NameKey one = NameKey.of(pair.one());
            NameKey other = NameKey.of(pair.other());
            assertThat(one.matches(other)).describedAs(pair.toString()).isEqualTo(other.matches(one));
            if (one.matches(other)) {
                assertThat(one.shelf()).describedAs(pair.toString()).isEqualTo(other.shelf());
            }
        }
    }

    @Test
    void aNameWithoutLatinLettersMatchesNothing() {
        assertThat(NameKey.of("داعش").matches(NameKey.of("داعش"))).isFalse();
        assertThat(NameKey.of("").matches(NameKey.of("Ali"))).isFalse();
    }

    private static boolean matches(Pair pair) {
        return NameKey.of(pair.one()).matches(NameKey.of(pair.other()));
    }
}
