package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.GoldSet;

/**
 * The case suite of origins, grades and conflicts through the whole flow. The file origins-exact.txt lists the cases that are right;
 * it may only grow.
 */
class OriginSuiteTest {
    private static final Path CASES =
            Path.of("..", "sitrep-core", "src", "test", "resources", "org", "sitrep", "event", "cases");

    @Test
    void noCaseThatWasRightIsWrong() throws IOException {
        GoldSet origins = Wiring.goldSets(Wiring.rooms()).stream()
                .filter(s -> s.name().equals("origins"))
                .findFirst()
                .orElseThrow();
        Figures figures = origins.evaluate(CASES, Optional.empty());
        Set<String> missed = figures.misses().stream()
                .map(m -> m.substring(0, m.indexOf('\t')))
                .collect(Collectors.toSet());
        Set<String> broken = new TreeSet<>(listed());
        broken.retainAll(missed);
        assertThat(figures.misses().stream()
                        .filter(m -> broken.contains(m.substring(0, m.indexOf('\t'))))
                        .toList())
                .as("cases that were right: %s", broken)
                .isEmpty();
    }

    @Test
    void theListNamesCasesOnce() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            Set<String> cases = files.map(f -> f.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
            assertThat(listed()).isSorted().doesNotHaveDuplicates().isSubsetOf(cases);
        }
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(
                Path.of("src", "test", "resources", "org", "sitrep", "app", "origins-exact.txt"),
                StandardCharsets.UTF_8);
    }
}
