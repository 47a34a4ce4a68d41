package org.sitrep.event.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.event.EventMention;
import org.sitrep.event.copies.Words;
import org.sitrep.model.Encoder;

/** What is compared when two words may name one event. */
public final class MentionPairs {
    /** The features in order. */
    public static final List<String> FEATURES = List.of(
            "one",
            "same head",
            "same beginning",
            "shared words",
            "words alone",
            "words alone, squared",
            "words in context",
            "words in context, same head",
            "sentence",
            "sentence, same head",
            "names",
            "names, same head",
            "neighbours",
            "neighbours, same head",
            "numbers differ",
            "same text",
            "same text, same head",
            "same sentence",
            "both in the lead",
            "frequent head, same head",
            "saying",
            "saying, sentence",
            "sizes of the story",
            "other head, words alone");

    private static final int NEAR = 4;
    private static final int LEAD = 3;
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "report",
            "add",
            "announce",
            "confirm",
            "accord",
            "stat",
            "claim",
            "believ",
            "think",
            "expect",
            "see");

    private final List<Seen> seen = new ArrayList<>();
    private final List<Map<String, Integer>> spread = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<List<Object>, Integer> heads = new HashMap<>();
    private final List<Integer> stories;

    private record Seen(
            EventMention mention,
            String head,
            Set<String> own,
            Set<String> sentence,
            Set<String> names,
            Set<String> near,
            Set<String> numbers,
            float[] alone,
            float[] context) {}

    /**
     * @param stories the story of each text
     */
    public MentionPairs(List<EventMention> mentions, List<Integer> stories, Encoder encoder) {
        this.stories = stories;
        List<float[][]> context =
                encoder.read(mentions.stream().map(EventMention::sentence).toList());
        List<float[][]> alone =
                encoder.read(mentions.stream().map(EventMention::words).toList());
        for (int i = 0; i < mentions.size(); i++) {
            EventMention m = mentions.get(i);
            seen.add(seen(m, mean(alone.get(i), 0, m.words().size() - 1), mean(context.get(i), m.first(), m.last())));
            int story = stories.get(m.text());
            while (spread.size() <= story) {
                spread.add(new HashMap<>());
                sizes.add(0);
            }
            sizes.set(story, sizes.get(story) + 1);
            seen.get(i).sentence().forEach(w -> spread.get(story).merge(w, 1, Integer::sum));
            heads.merge(List.of(story, seen.get(i).head()), 1, Integer::sum);
        }
    }

    private static Seen seen(EventMention m, float[] alone, float[] context) {
        Set<String> own = new HashSet<>();
        m.words().forEach(w -> own.add(Heads.stem(w)));
        Set<String> sentence = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> near = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < m.sentence().size(); i++) {
            String word = m.sentence().get(i);
            String folded = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)) || Words.common(folded)) {
                continue;
            }
            String stem = Heads.stem(folded);
            if (own.contains(stem)) {
                continue;
            }
            sentence.add(stem);
            if (i > 0 && Character.isUpperCase(word.charAt(0))) {
                names.add(folded);
            }
            if (i >= m.first() - NEAR && i <= m.last() + NEAR) {
                near.add(stem);
            }
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(folded);
            }
        }
        return new Seen(m, Heads.of(m.words()), own, sentence, names, near, numbers, alone, context);
    }

    /** Whether both stand in one story. */
    public boolean comparable(int i, int j) {
        return story(i) == story(j);
    }

    private int story(int i) {
        return stories.get(seen.get(i).mention().text());
    }

    /** The features of a pair. */
    public double[] of(int i, int j) {
        Seen a = seen.get(i);
        Seen b = seen.get(j);
        int story = story(i);
        boolean head = a.head().equals(b.head());
        double same = head ? 1 : 0;
        int start = common(a.head(), b.head());
        double alone = cosine(a.alone(), b.alone());
        double context = cosine(a.context(), b.context());
        double sentence = overlap(a.sentence(), b.sentence(), story);
        double names = overlap(a.names(), b.names(), story);
        double near = overlap(a.near(), b.near(), story);
        boolean numbers = !a.numbers().isEmpty()
                && !b.numbers().isEmpty()
                && a.numbers().stream().noneMatch(b.numbers()::contains);
        boolean text = a.mention().text() == b.mention().text();
        boolean line = text && a.mention().line() == b.mention().line();
        boolean lead = a.mention().line() < LEAD && b.mention().line() < LEAD;
        double frequent = head ? (double) heads.getOrDefault(List.of(story, a.head()), 0) / sizes.get(story) : 0;
        boolean saying = SAYING.contains(a.head()) && SAYING.contains(b.head());
        Set<String> shared = new HashSet<>(a.own());
        shared.retainAll(b.own());
        double words =
                (double) shared.size() / Math.max(1, a.own().size() + b.own().size() - shared.size());
        return new double[] {
            1,
            same,
            !head && start >= 4 ? 1 : 0,
            words,
            alone,
            alone * alone,
            context,
            context * same,
            sentence,
            sentence * same,
            names,
            names * same,
            near,
            near * same,
            numbers ? 1 : 0,
            text ? 1 : 0,
            text && head ? 1 : 0,
            line ? 1 : 0,
            lead ? 1 : 0,
            frequent,
            saying ? 1 : 0,
            saying ? sentence : 0,
            Math.log(1 + sizes.get(story)),
            head ? 0 : alone
        };
    }

    /** Words in both over words in either, rare ones of the story weighing more. */
    private double overlap(Set<String> a, Set<String> b, int story) {
        double both = 0;
        double either = 0;
        for (String word : a) {
            double weight = rarity(word, story);
            either += weight;
            both += b.contains(word) ? weight : 0;
        }
        for (String word : b) {
            either += a.contains(word) ? 0 : rarity(word, story);
        }
        return either == 0 ? 0 : both / either;
    }

    private double rarity(String word, int story) {
        return Math.log(1.5 + (double) sizes.get(story) / spread.get(story).getOrDefault(word, 1));
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static float[] mean(float[][] states, int from, int to) {
        float[] sum = new float[Encoder.WIDTH];
        for (int w = from; w <= to; w++) {
            for (int k = 0; k < Encoder.WIDTH; k++) {
                sum[k] += states[w][k] + states[w][Encoder.WIDTH + k];
            }
        }
        return sum;
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double one = 0;
        double other = 0;
        for (int k = 0; k < a.length; k++) {
            dot += (double) a[k] * b[k];
            one += (double) a[k] * a[k];
            other += (double) b[k] * b[k];
        }
        return one == 0 || other == 0 ? 0 : dot / Math.sqrt(one * other);
    }
}
