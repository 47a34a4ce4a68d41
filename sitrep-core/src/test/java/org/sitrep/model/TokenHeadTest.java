package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TokenHeadTest {
    private static final List<String> LABELS = List.of("O", "B-X", "I-X", "B-Y", "I-Y");
    private static final int SIZE = LABELS.size();

    /** A head whose states are the label scores themselves. */
    private static TokenHead head(float[] steps, Map<String, float[]> sparse) {
        float[] dense = new float[SIZE * SIZE];
        for (int i = 0; i < SIZE; i++) {
            dense[i * SIZE + i] = 1;
        }
        return new TokenHead(LABELS, dense, new float[SIZE], steps, sparse);
    }

    @Test
    void aRunThatHasNotBegunDoesNotGoOn() {
        float[][] states = {{0, 0, 5, 0, 0}, {0, 0, 5, 0, 0}, {0, 0, 0, 0, 4}};
        assertThat(head(new float[SIZE * SIZE], Map.of()).runs(states, List.of()))
                .allSatisfy(r -> assertThat(r.type()).isEqualTo("X"))
                .extracting(TokenHead.Run::from)
                .containsExactly(0);
    }

    @Test
    void runsOfOneTypeSideBySideStayApart() {
        float[][] states = {{0, 9, 0, 0, 0}, {0, 9, 0, 0, 0}, {9, 0, 0, 0, 0}, {0, 0, 0, 9, 0}, {0, 0, 0, 0, 9}};
        List<TokenHead.Run> runs = head(new float[SIZE * SIZE], Map.of()).runs(states, List.of());
        assertThat(runs.stream().map(r -> r.from() + "-" + r.to() + " " + r.type()))
                .containsExactly("0-1 X", "1-2 X", "3-5 Y");
        assertThat(runs).allSatisfy(r -> assertThat(r.probability()).isBetween(.9, 1.0));
    }

    @Test
    void aFeatureSpeaksForALabelAndAnUnknownOneForNone() {
        TokenHead head = head(new float[SIZE * SIZE], Map.of("capital", new float[] {0, 3, 0, 0, 0}));
        float[][] states = {{1, 0, 0, 0, 0}, {1, 0, 0, 0, 0}};
        assertThat(head.runs(states, List.of(List.of("capital"), List.of("unheard"))))
                .extracting(TokenHead.Run::to)
                .containsExactly(1);
    }

    @Test
    void likelyRunsOverlapAndTogetherAreNoMoreThanCertain() {
        float[][] states = {{0, 3, 0, 2, 0}, {1, 0, 2, 0, 1}, {3, 0, 1, 0, 0}};
        TokenHead head = head(new float[SIZE * SIZE], Map.of());
        List<TokenHead.Run> runs = head.likely(states, List.of(), .01);
        assertThat(runs)
                .extracting(r -> r.from() + "-" + r.to() + " " + r.type())
                .contains("0-1 X", "0-2 X", "0-3 X", "0-1 Y", "0-2 Y");
        assertThat(runs.stream()
                        .filter(r -> r.from() == 0)
                        .mapToDouble(TokenHead.Run::probability)
                        .sum())
                .isBetween(.5, 1.0);
        assertThat(runs).allSatisfy(r -> assertThat(r.probability()).isBetween(.01, 1.0));
    }

    @Test
    void aSureRunIsTheOnlyLikelyOne() {
        float[][] states = {{0, 12, 0, 0, 0}, {0, 0, 12, 0, 0}, {12, 0, 0, 0, 0}};
        assertThat(head(new float[SIZE * SIZE], Map.of()).likely(states, List.of(), .05))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.from()).isZero();
                    assertThat(r.to()).isEqualTo(2);
                    assertThat(r.type()).isEqualTo("X");
                    assertThat(r.probability()).isGreaterThan(.98);
                });
    }

    @Test
    void aRunMayEndWithTheSentence() {
        float[][] states = {{12, 0, 0, 0, 0}, {0, 0, 0, 12, 0}};
        assertThat(head(new float[SIZE * SIZE], Map.of()).likely(states, List.of(), .05))
                .extracting(r -> r.from() + "-" + r.to() + " " + r.type())
                .containsExactly("1-2 Y");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(head(new float[SIZE * SIZE], Map.of()).runs(new float[0][], List.of()))
                .isEmpty();
        assertThat(head(new float[SIZE * SIZE], Map.of()).likely(new float[0][], List.of(), .1))
                .isEmpty();
    }

    @Test
    void aHeadIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SIZE);
        for (String label : LABELS) {
            out.writeUTF(label);
        }
        out.writeInt(SIZE);
        for (int i = 0; i < SIZE + SIZE + SIZE * SIZE; i++) {
            out.writeFloat(0);
        }
        out.writeInt(1);
        out.writeUTF("name");
        for (int l = 0; l < SIZE; l++) {
            out.writeFloat(l == 3 ? 5 : 0);
        }
        TokenHead head = TokenHead.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(head.runs(new float[][] {{1}}, List.of(List.of("name"))))
                .extracting(TokenHead.Run::type)
                .containsExactly("Y");
    }

    /** Against the sum over every labelling, one by one. */
    @RepeatedTest(20)
    void theProbabilityOfALabelIsItsShareOfAllLabellings(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int words = 4;
        int labels = 3;
        float[][] scores = new float[words][labels];
        float[] steps = new float[labels * labels];
        float[] begins = new float[labels];
        for (float[] row : scores) {
            for (int l = 0; l < labels; l++) {
                row[l] = (float) random.nextGaussian();
            }
        }
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (float) random.nextGaussian();
        }
        for (int l = 0; l < labels; l++) {
            begins[l] = (float) random.nextGaussian();
        }
        double[][] sums = new double[words][labels];
        double whole = 0;
        for (int way = 0; way < Math.pow(labels, words); way++) {
            List<Integer> path = new ArrayList<>();
            for (int rest = way, i = 0; i < words; i++, rest /= labels) {
                path.add(rest % labels);
            }
            double score = begins[path.get(0)] + scores[0][path.get(0)];
            for (int i = 1; i < words; i++) {
                score += steps[path.get(i - 1) * labels + path.get(i)] + scores[i][path.get(i)];
            }
            whole += Math.exp(score);
            for (int i = 0; i < words; i++) {
                sums[i][path.get(i)] += Math.exp(score);
            }
        }
        double[][] shares = Chain.marginals(scores, steps, begins);
        for (int i = 0; i < words; i++) {
            for (int l = 0; l < labels; l++) {
                assertThat(shares[i][l])
                        .as("seed " + repetition.getCurrentRepetition())
                        .isCloseTo(sums[i][l] / whole, within(1e-6));
            }
        }
    }
}
