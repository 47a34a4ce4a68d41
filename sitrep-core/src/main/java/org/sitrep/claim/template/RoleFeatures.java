package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a sentence speaks for a word's role in an incident: the word and its neighbours, the verbs on both sides, the word that
 * governs the noun phrase it stands in and that phrase's last noun.
 */
public final class RoleFeatures {
    private static final int REACH = 10;
    private static final Set<String> NOMINAL =
            Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "POS", "FW", "HYPH");
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "got", "gets");

    private RoleFeatures() {}

    /**
     * The features of each word of a sentence.
     *
     * @param tags Penn Treebank parts of speech
     * @param hits "O", or the kind of the register's name at the word behind "B-" or "I-"
     */
    public static List<List<String>> of(List<String> forms, List<String> tags, List<String> hits) {
        int size = forms.size();
        List<String> low = forms.stream().map(f -> f.toLowerCase(Locale.ROOT)).toList();
        List<List<String>> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<String> own = new ArrayList<>(40);
            String word = low.get(i);
            own.add("w=" + word);
            own.add("w-1=" + at(low, i - 1));
            own.add("w+1=" + at(low, i + 1));
            own.add("w-2=" + at(low, i - 2));
            own.add("w+2=" + at(low, i + 2));
            own.add("w-1w=" + at(low, i - 1) + " " + word);
            own.add("ww+1=" + word + " " + at(low, i + 1));
            own.add("p4=" + word.substring(0, Math.min(4, word.length())));
            own.add("s3=" + word.substring(Math.max(0, word.length() - 3)));
            own.add("t=" + tags.get(i));
            own.add("t-1t=" + at(tags, i - 1) + " " + tags.get(i));
            own.add("tt+1=" + tags.get(i) + " " + at(tags, i + 1));
            own.add("t-1tt+1=" + at(tags, i - 1) + " " + tags.get(i) + " " + at(tags, i + 1));
            own.add("h=" + hits.get(i));
            own.add("h-1h=" + at(hits, i - 1) + " " + hits.get(i));
            own.add("hh+1=" + hits.get(i) + " " + at(hits, i + 1));
            phrase(own, i, low, tags);
            all.add(own);
        }
        return all;
    }

    private static void phrase(List<String> own, int i, List<String> low, List<String> tags) {
        int from = i;
        while (from > 0 && NOMINAL.contains(tags.get(from - 1))) {
            from--;
        }
        int to = i;
        while (to + 1 < low.size() && NOMINAL.contains(tags.get(to + 1))) {
            to++;
        }
        boolean nominal = NOMINAL.contains(tags.get(i));
        String kind = nominal ? "n" : "o";
        if (nominal) {
            own.add("head=" + low.get(to));
            own.add("head'w=" + low.get(to) + " " + low.get(i));
            own.add("first=" + low.get(from));
            own.add("place=" + Math.min(3, i - from) + Math.min(3, to - i));
        }
        String governor = from == 0 ? "<" : low.get(from - 1);
        own.add(kind + "gov=" + governor);
        if (from > 1) {
            own.add(kind + "gov2=" + low.get(from - 2) + " " + governor);
        }
        if (from > 2 && tags.get(from - 2).equals("DT")) {
            own.add(kind + "gov3=" + low.get(from - 3) + " " + governor);
        }
        String behind = to + 1 < low.size() ? low.get(to + 1) : ">";
        own.add(kind + "next=" + behind);
        own.add(kind + "next2=" + behind + " " + at(low, to + 2));
        String between = "";
        for (int k = from - 1; k >= 0 && k >= from - REACH; k--) {
            String tag = tags.get(k);
            if (tag.startsWith("VB") && !BE.contains(low.get(k))) {
                boolean passive = tag.equals("VBN") && k > 0 && BE.contains(low.get(k - 1));
                own.add(kind + "lv=" + low.get(k));
                own.add(kind + "lvp=" + (passive ? "be " : "") + low.get(k) + " " + between);
                break;
            }
            if (between.isEmpty() && (tag.equals("IN") || tag.equals("TO"))) {
                between = low.get(k);
            }
        }
        boolean be = false;
        for (int k = to + 1; k < low.size() && k <= to + REACH; k++) {
            if (BE.contains(low.get(k))) {
                be = true;
            } else if (tags.get(k).startsWith("VB")) {
                own.add(kind + "rv=" + low.get(k));
                own.add(kind + "rvp=" + (be ? "be " : "") + low.get(k));
                break;
            }
        }
    }

    private static String at(List<String> list, int i) {
        return i < 0 ? "<" : i >= list.size() ? ">" : list.get(i);
    }
}
