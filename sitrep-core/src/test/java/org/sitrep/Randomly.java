package org.sitrep;

import java.util.List;
import java.util.Random;

/**
 * Random tests that can be repeated. Each round has a seed of its own, made from the test's seed; on failure the round,
 * its seed and the command to repeat it are in the message.
 *
 * <p>{@code -Dsitrep.random.rounds=10000} makes many rounds, {@code -Dsitrep.random.seed=…} repeats one.
 */
public final class Randomly {
    private static final int ROUNDS = 200;
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            " ",
            "\n",
            "\t",
            ".",
            ",",
            "'",
            "\u2019",
            "\"",
            "-",
            "&",
            "<",
            ">",
            "&amp;",
            "&#1587;",
            "<p>",
            "</p>",
            "<br/>",
            "<!--",
            "]]>",
            "\u00e9",
            "e\u0301",
            "\u00a0",
            "\u00ad",
            "\u200f",
            "\u0631",
            "\u0642",
            "\u0640",
            "\u064e",
            "\u0627\u0644",
            "\ud83d\ude00",
            "\ud835\udd38",
            "\u0130",
            "\u1e9e",
            "said ",
            "at least ",
            "Raqqa ",
            "\u0000",
            "\ufeff");

    private Randomly() {}

    /** What is to hold for every round. */
    @FunctionalInterface
    public interface Round {
        /** Fails by an assertion error or any other exception. */
        void play(Source source) throws Exception;
    }

    /** Plays the rounds of one test; {@code seed} is any number written into the test. */
    public static void check(long seed, Round round) {
        Long only = Long.getLong("sitrep.random.seed");
        if (only != null) {
            play(0, only, round);
            return;
        }
        Random seeds = new Random(seed);
        int rounds = Integer.getInteger("sitrep.random.rounds", ROUNDS);
        for (int i = 0; i < rounds; i++) {
            play(i, seeds.nextLong(), round);
        }
    }

    private static void play(int number, long seed, Round round) {
        Source source = new Source(new Random(seed));
        try {
            round.play(source);
        } catch (AssertionError | Exception e) {
            throw new AssertionError(
                    "round " + number + " failed; repeat it with -Dsitrep.random.seed=" + seed + "\n" + e.getMessage(),
                    e);
        }
    }

    /** Random things for one round. */
    public static final class Source {
        private final Random random;

        private Source(Random random) {
            this.random = random;
        }

        /** A number from {@code least} to {@code most}, both included. */
        public int number(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        /** Yes, once in {@code times}. */
        public boolean once(int times) {
            return random.nextInt(times) == 0;
        }

        /** One of these. */
        public <T> T one(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        /** Letters a to z. */
        public String letters(int length) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < length; i++) {
                letters.append((char) number('a', 'z'));
            }
            return letters.toString();
        }

        /** Text as it comes: Latin and Arabic letters, marks, markup, entities, pairs of surrogates, controls. */
        public String text(int pieces) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < pieces; i++) {
                text.append(one(PIECES));
            }
            return text.toString();
        }

        /** The generator, for what is not here. */
        public Random random() {
            return random;
        }
    }
}
