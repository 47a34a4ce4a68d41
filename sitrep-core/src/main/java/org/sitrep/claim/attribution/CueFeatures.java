package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be seen of a word when it is asked whether somebody says it: itself, its neighbours, and whether a quotation is open. */
public final class CueFeatures {
    private static final Set<String> SIGNS = Set.of("\"", "``", "''", "“", "”", "«", "»", "„");

    private CueFeatures() {}

    /**
     * The features of each word of a document, sentence by sentence.
     *
     * @param sentences the words of each sentence, in text order
     * @param tags their Penn Treebank parts of speech
     */
    public static List<List<List<String>>> of(List<List<String>> sentences, List<List<String>> tags) {
        List<List<List<String>>> all = new ArrayList<>();
        boolean open = false;
        for (int s = 0; s < sentences.size(); s++) {
            List<String> low = sentences.get(s).stream()
                    .map(f -> f.toLowerCase(Locale.ROOT))
                    .toList();
            List<List<String>> own = new ArrayList<>();
            for (int i = 0; i < low.size(); i++) {
                boolean sign = isSign(low.get(i));
                if (sign) {
                    open = switch (low.get(i)) {
                        case "“", "«", "„", "``" -> true;
                        case "”", "»" -> false;
                        default -> !open;
                    };
                }
                own.add(word(low, tags.get(s), i, sign ? open ? "(" : ")" : open ? "in" : "out"));
            }
            all.add(own);
        }
        return all;
    }

    private static boolean isSign(String form) {
        return SIGNS.contains(form);
    }

    private static List<String> word(List<String> low, List<String> tags, int i, String quote) {
        String word = low.get(i);
        String tag = tags.get(i);
        List<String> own = new ArrayList<>(16);
        own.add("w=" + word);
        own.add("w-1=" + at(low, i - 1));
        own.add("w+1=" + at(low, i + 1));
        own.add("w-1w=" + at(low, i - 1) + " " + word);
        own.add("ww+1=" + word + " " + at(low, i + 1));
        own.add("t=" + tag);
        own.add("t-1t=" + at(tags, i - 1) + " " + tag);
        own.add("tt+1=" + tag + " " + at(tags, i + 1));
        own.add("t-1tt+1=" + at(tags, i - 1) + " " + tag + " " + at(tags, i + 1));
        own.add("q=" + quote);
        own.add("qt=" + quote + " " + tag);
        own.add("qw=" + quote + " " + word);
        own.add("end=" + (i + 1 == low.size()) + (i == 0));
        return own;
    }

    private static String at(List<String> list, int i) {
        return i < 0 ? "<" : i >= list.size() ? ">" : list.get(i);
    }
}
