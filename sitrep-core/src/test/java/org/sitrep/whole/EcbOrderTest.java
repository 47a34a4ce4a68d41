package org.sitrep.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sitrep.evaluate.EcbDocument;
import org.sitrep.evaluate.EcbPlus;
import org.sitrep.event.EventMention;
import org.sitrep.event.Stories;
import org.sitrep.model.Models;

/** The texts of ECB+ in any order make the same stories, and their mentions the same events; where the set is at hand. */
class EcbOrderTest {
    private static final Path ECB = Path.of("..", "..", "shared", "gold", "ecbplus");
    private static final Set<Integer> TOPICS = Set.of(2, 5, 12);
    private static final Set<Integer> FEW = Set.of(5);
    private static final int ORDERS = 20;

    private static List<EcbDocument> texts(Set<Integer> topics) throws IOException {
        assumeTrue(Files.isDirectory(ECB), "skipped: no ECB+ beside the repository: " + ECB);
        return new ArrayList<>(EcbDocument.in(ECB).stream()
                .filter(d -> topics.contains(d.topic()))
                .toList());
    }

    @Test
    void anyOrderOfTextsMakesTheSameStories() throws IOException {
        List<EcbDocument> texts = texts(TOPICS);
        Set<Set<String>> expected = stories(texts);
        assertThat(expected.size()).isBetween(4, 12);
        for (int seed = 0; seed < ORDERS; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(stories(texts)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Set<Set<String>> stories(List<EcbDocument> texts) {
        List<Integer> stories = Stories.of(texts.stream().map(EcbDocument::text).toList());
        return parts(stories, texts.stream().map(EcbDocument::name).toList());
    }

    @Test
    void anyOrderOfTextsMakesTheSameEventsOfTheirMentions() throws IOException {
        List<EcbDocument> texts = texts(FEW);
        Set<Set<String>> expected = events(texts);
        assertThat(expected.size()).isGreaterThan(10);
        for (int seed = 0; seed < ORDERS; seed++) {
            Collections.shuffle(texts, new Random(seed));
            assertThat(events(texts)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static Set<Set<String>> events(List<EcbDocument> texts) throws IOException {
        List<Integer> stories = Stories.of(texts.stream().map(EcbDocument::text).toList());
        List<EventMention> mentions = EcbPlus.mentions(texts, ECB).mentions();
        return parts(
                Stories.events(mentions, stories, Models.encoder()),
                mentions.stream()
                        .map(m -> texts.get(m.text()).name() + " " + m.line() + " " + m.first() + " " + m.last() + " "
                                + m.words())
                        .toList());
    }

    private static Set<Set<String>> parts(List<Integer> numbers, List<String> names) {
        Map<Integer, Set<String>> parts = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.computeIfAbsent(numbers.get(i), n -> new TreeSet<>()).add(names.get(i));
        }
        return Set.copyOf(parts.values());
    }
}
