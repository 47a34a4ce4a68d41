package org.sitrep.mention.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be seen of a word without reading the sentence: its letters, its neighbours, its tag, what the register has there. */
public final class NameFeatures {
    private NameFeatures() {}

    /**
     * The features of each word of a sentence.
     *
     * @param tags Penn Treebank parts of speech
     * @param hits "O", or the kind of the register's name at the word behind "B-" or "I-"
     */
    public static List<List<String>> of(List<String> forms, List<String> tags, List<String> hits) {
        int size = forms.size();
        List<String> low = forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
        List<String> shapes = forms.stream().map(NameFeatures::shape).toList();
        List<List<String>> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<String> own = new ArrayList<>(24);
            String word = low.get(i);
            own.add("w=" + word);
            own.add("w-1=" + at(low, i - 1));
            own.add("w+1=" + at(low, i + 1));
            own.add("w-2=" + at(low, i - 2));
            own.add("w+2=" + at(low, i + 2));
            own.add("w-1w=" + at(low, i - 1) + " " + word);
            own.add("ww+1=" + word + " " + at(low, i + 1));
            own.add("p3=" + word.substring(0, Math.min(3, word.length())));
            own.add("s3=" + word.substring(Math.max(0, word.length() - 3)));
            own.add("s2=" + word.substring(Math.max(0, word.length() - 2)));
            own.add("c=" + shapes.get(i));
            own.add("c-1c=" + at(shapes, i - 1) + " " + shapes.get(i));
            own.add("cc+1=" + shapes.get(i) + " " + at(shapes, i + 1));
            own.add("t=" + tags.get(i));
            own.add("t-1=" + at(tags, i - 1));
            own.add("t+1=" + at(tags, i + 1));
            own.add("t-1t=" + at(tags, i - 1) + " " + tags.get(i));
            own.add("tt+1=" + tags.get(i) + " " + at(tags, i + 1));
            own.add("t-1tt+1=" + at(tags, i - 1) + " " + tags.get(i) + " " + at(tags, i + 1));
            own.add("h=" + hits.get(i));
            own.add("h-1h=" + at(hits, i - 1) + " " + hits.get(i));
            own.add("hh+1=" + hits.get(i) + " " + at(hits, i + 1));
            own.add("ht+1=" + hits.get(i) + " " + at(tags, i + 1));
            all.add(own);
        }
        return all;
    }

    private static String at(List<String> list, int i) {
        return i < 0 ? "<" : i >= list.size() ? ">" : list.get(i);
    }

    /** Runs of the same kind of character as one: "al-Zour" is "a-Aa". */
    static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length() && shape.length() < 8; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
