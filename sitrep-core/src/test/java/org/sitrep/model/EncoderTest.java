package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.base.SitrepException;
import org.sitrep.model.onnx.OnnxEncoder;

class EncoderTest {
    private static final List<List<String>> SENTENCES = List.of(
            List.of("Fighters", "left", "the", "village", "of", "Tal", "Amber", "."),
            List.of("Residents", "said", "shells", "fell", "near", "a", "school", "on", "Monday", "."),
            List.of("No", "."));
    private static Encoder encoder;

    @BeforeAll
    static void load() {
        encoder = Models.encoder();
    }

    @Test
    void everyWordHasAState() {
        List<float[][]> states = encoder.read(SENTENCES);
        for (int i = 0; i < SENTENCES.size(); i++) {
            assertThat(states.get(i)).hasDimensions(SENTENCES.get(i).size(), 2 * Encoder.WIDTH);
        }
    }

    @Test
    void theSameSentencesGiveTheSameStatesOnEveryThread() {
        List<float[][]> states = encoder.read(SENTENCES);
        List<CompletableFuture<List<float[][]>>> others = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(CompletableFuture.supplyAsync(() -> encoder.read(SENTENCES)));
        }
        for (CompletableFuture<List<float[][]>> other : others) {
            for (int i = 0; i < states.size(); i++) {
                assertThat(other.join().get(i)).isDeepEqualTo(states.get(i));
            }
        }
    }

    @Test
    void aWordIsReadWithTheWordsAroundIt() {
        List<float[][]> states = encoder.read(List.of(
                List.of("He", "went", "to", "the", "river", "bank", "."),
                List.of("He", "went", "to", "the", "central", "bank", ".")));
        assertThat(states.get(0)[5]).isNotEqualTo(states.get(1)[5]);
    }

    @Test
    void caseIsSeenThoughTheVocabularyHasNone() {
        List<float[][]> states = encoder.read(List.of(List.of("Some", "is"), List.of("Some", "IS")));
        assertThat(states.get(0)[1]).isNotEqualTo(states.get(1)[1]);
    }

    @Test
    void aSentenceLongerThanTheEncoderTakesIsReadToItsEnd() {
        List<String> words = Collections.nCopies(600, "Raqqa");
        assertThat(encoder.read(List.of(words)).get(0)).hasDimensions(600, 2 * Encoder.WIDTH);
    }

    @Test
    void noSentencesGiveNoStates() {
        assertThat(encoder.read(List.of())).isEmpty();
        assertThat(encoder.read(List.of(List.of())).get(0).length).isZero();
    }

    @Test
    void aTableThatDoesNotFitTheVocabularyIsRefused() {
        assertThatThrownBy(() -> new OnnxEncoder(new byte[0], new byte[7], List.of("[UNK]", "[CLS]", "[SEP]")))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("vocabulary");
    }
}
