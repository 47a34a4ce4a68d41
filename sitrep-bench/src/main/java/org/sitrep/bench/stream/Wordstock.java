package org.sitrep.bench.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of made-up words, as often repeated as words are in texts, and some stock sentences of the trade. */
final class Wordstock {
    private static final int VOCABULARY = 20_000;
    private static final String[] SMALL =
            "the of to in a and that was for on with by at from as had were has been an which after said into their"
                    .split(" ");
    /** Words of the trade, which stand in every second sentence. */
    private static final String[] TRADE =
            ("people killed attack forces fighters city troops army civilians wounded area houses government rebels town group "
                            + "military vehicles control roads soldiers weeks early officials several front")
                    .split(" ");

    /** Words rarer than so many others. */
    private static final int COMMON = 200;

    private static final String[] STARTS = "b c d f g h k l m n p r s t v w br cr dr fl gr pl pr sh st tr".split(" ");
    private static final String[] MIDDLES = "a e i o u ai ea oo ou".split(" ");
    private static final String[] ENDS = "n r l m s t d ck ng nt rd st lt mp sh th v ll".split(" ");
    private static final List<String> STOCK = List.of(
            "It was not possible to confirm the account independently.",
            "Phone lines to the area have been down since the beginning of the week.",
            "There was no immediate comment from the military on the latest violence.",
            "The war is now in its sixth year and has driven millions from their homes.",
            "Rights groups have accused all sides of attacks on places where people live.",
            "The United Nations has called again and again for a halt to the fighting.",
            "Nobody claimed responsibility for what happened, and none of the groups could be reached.",
            "The correspondent's travel was arranged by the authorities, who did not read this text.",
            "Aid convoys have not been able to reach the neighbourhood for more than a month.",
            "Talks between the two sides broke off last month without a date for another round.");

    private final List<String> words = new ArrayList<>();

    Wordstock(Random random) {
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.nextInt(3);
            for (int s = 0; s < syllables; s++) {
                word.append(pick(STARTS, random)).append(pick(MIDDLES, random)).append(pick(ENDS, random));
            }
            words.add(word.toString());
        }
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    /** A word; the first of the list come most often, in one sentence of fifty or so. */
    String word(Random random) {
        if (random.nextInt(4) == 0) {
            return pick(TRADE, random);
        }
        return words.get((int) (COMMON * Math.pow((double) VOCABULARY / COMMON, random.nextDouble())));
    }

    String name(Random random) {
        String word = words.get(random.nextInt(VOCABULARY));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A sentence of ten to thirty words. */
    String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        int length = 10 + random.nextInt(21);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(20);
            String next = kind < 9
                    ? pick(SMALL, random)
                    : kind == 19 ? name(random) : kind == 18 ? String.valueOf(2 + random.nextInt(90)) : word(random);
            sentence.append(i == 0 ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : " " + next);
        }
        return sentence.append('.').toString();
    }

    /** A sentence that many desks print every day. */
    String stock(Random random) {
        return STOCK.get((int) (STOCK.size() * Math.pow(random.nextDouble(), 2)));
    }
}
