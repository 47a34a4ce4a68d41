package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.claim.Voice;
import org.sitrep.event.Telling;

/**
 * Reads whether the sentence of one telling was taken over into another report.
 *
 * <p>Certain: a run of at least eight words outside quotations, four of them telling ones, that is twelve words long with eight
 * telling ones or stands in a sentence of which six tenths stand in the other; or three quarters of a sentence of
 * fifteen words or more in shorter runs; never a sentence in the first person or an appeal to the public, which reach every desk
 * in the same words; or reports of which one holds half of
 * the other's shingles and sentences that are mostly the same. Possible: a seventh of the shingles and half of the words. Keeps
 * some of what it has folded, so use one for one collection. Safe for several threads.
 */
public final class ReuseReader {
    private static final int RUN = 8;
    private static final int TELLING_WORDS = 4;
    private static final int LONG_RUN = 12;
    private static final int LONG_RUN_TELLING = 8;
    private static final double CERTAIN_CONTAINMENT = .5;
    private static final double POSSIBLE_CONTAINMENT = .15;
    private static final double MOSTLY = .6;
    private static final double HALF = .5;
    private static final double NEARLY = .75;
    private static final int NEARLY_WORDS = 15;
    private static final int NEARLY_TELLING = 8;

    /** Words of a shingle. */
    private static final int SHINGLE = 5;

    private static final int KEPT = 20_000;

    private final Map<ReportId, Shingles> shingles = Collections.synchronizedMap(new Kept<>());
    private final Map<ClaimId, Sentence> sentences = Collections.synchronizedMap(new Kept<>());

    /** What was asked for last. */
    private static final class Kept<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, .75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    /** A sentence as copies see it. */
    private static final class Sentence {
        private final List<String> unquoted;
        private final int[] codes;
        private final int[] content;
        private final Set<String> sources;
        private final Set<String> voices;
        private final boolean stock;
        /** What is quoted, if the claim stands in it. */
        private final List<String> spoken;

        private final int[] spokenCodes;

        Sentence(
                List<String> unquoted,
                Set<String> content,
                Set<String> sources,
                Set<String> voices,
                boolean stock,
                List<String> spoken) {
            this.spoken = spoken;
            this.spokenCodes = WordCodes.of(spoken);
            this.unquoted = unquoted;
            this.codes = WordCodes.of(unquoted);
            this.content = WordCodes.sorted(content);
            this.sources = sources;
            this.voices = voices;
            this.stock = stock;
        }
    }

    /** What both have in common; {@link Reuse.Extent#NONE} for tellings of one report. */
    public Reuse between(Telling a, Telling b) {
        if (a.carrier().report().equals(b.carrier().report())) {
            return Reuse.NONE;
        }
        Sentence one = sentence(a);
        Sentence other = sentence(b);
        double alike = overlap(one.content, other.content);
        if (alike < .2) {
            return Reuse.NONE;
        }
        SharedRun run = SharedRun.longest(one.codes, other.codes);
        List<String> words = one.unquoted.subList(run.start(), run.start() + run.length());
        double containment = shingles(a).containment(shingles(b));
        double share = shingles(a).share(shingles(b));
        boolean lifted = !one.stock && !other.stock && (longRun(words, one, other) || nearly(one, other));
        if (lifted || (containment >= CERTAIN_CONTAINMENT && alike >= MOSTLY)) {
            return new Reuse(Reuse.Extent.CERTAIN, String.join(" ", words), containment, share);
        }
        double beyond = namesAlone(words, one, other)
                ? containment - shingles(a).part(shingles(b), run.length() - SHINGLE + 1)
                : containment;
        if (beyond >= POSSIBLE_CONTAINMENT && alike >= HALF) {
            return new Reuse(Reuse.Extent.POSSIBLE, String.join(" ", words), containment, share);
        }
        return Reuse.NONE;
    }

    /**
     * The words of one direct quotation in which both tellings stand, eight or more in a row; empty where there is none. Nobody
     * says as much twice in the same words, so that one mouth said it, whoever heard.
     */
    public String quotation(Telling a, Telling b) {
        if (a.carrier().report().equals(b.carrier().report())) {
            return "";
        }
        Sentence one = sentence(a);
        Sentence other = sentence(b);
        if (one.spoken.isEmpty() || other.spoken.isEmpty()) {
            return "";
        }
        SharedRun run = SharedRun.longest(one.spokenCodes, other.spokenCodes);
        List<String> words = one.spoken.subList(run.start(), run.start() + run.length());
        return run.length() >= RUN && tellingWords(words, one, other) >= TELLING_WORDS ? String.join(" ", words) : "";
    }

    /** Whether a run names those who say it and no more: "Dr. Laith of the general hospital" is in both because he was asked twice. */
    private static boolean namesAlone(List<String> run, Sentence one, Sentence other) {
        return run.size() >= SHINGLE
                && run.stream().allMatch(w -> Words.general(w) || one.voices.contains(w) || other.voices.contains(w));
    }

    /** A long run, where it is most of a sentence or very long. */
    private static boolean longRun(List<String> run, Sentence one, Sentence other) {
        long telling = run.size() < RUN ? 0 : tellingWords(run, one, other);
        if (telling < TELLING_WORDS) {
            return false;
        }
        int shorter = Math.min(one.codes.length, other.codes.length);
        return (run.size() >= LONG_RUN && telling >= LONG_RUN_TELLING)
                || Tiling.of(one.codes, other.codes, 3).covered() >= MOSTLY * shorter;
    }

    /** Most of a sentence in runs of three words or more, with enough of them telling: a sentence gone through by an editor. */
    private static boolean nearly(Sentence one, Sentence other) {
        int shorter = Math.min(one.codes.length, other.codes.length);
        if (shorter < NEARLY_WORDS) {
            return false;
        }
        Tiling tiling = Tiling.of(one.codes, other.codes, 3);
        return tiling.covered() >= NEARLY * shorter && tiling.telling() >= NEARLY_TELLING;
    }

    private static long tellingWords(List<String> words, Sentence one, Sentence other) {
        return words.stream()
                .filter(w -> !Words.general(w))
                .filter(w -> !one.sources.contains(w) && !other.sources.contains(w))
                .distinct()
                .count();
    }

    private static double overlap(int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        return smaller == 0 ? 0 : (double) WordCodes.shared(a, b) / smaller;
    }

    private Shingles shingles(Telling telling) {
        return kept(
                shingles,
                telling.carrier().report(),
                () -> new Shingles(telling.carrier().fingerprint()));
    }

    private Sentence sentence(Telling telling) {
        return kept(sentences, telling.claim().id(), () -> folded(telling));
    }

    /** Made outside the lock; two threads may make the same once each. */
    private static <K, V> V kept(Map<K, V> all, K key, Supplier<V> making) {
        V before = all.get(key);
        if (before != null) {
            return before;
        }
        V made = making.get();
        all.put(key, made);
        return made;
    }

    private static Sentence folded(Telling telling) {
        String quote = telling.claim().sentence().quote();
        Set<String> content = new HashSet<>(Words.of(quote));
        content.removeIf(Words::common);
        Set<String> voices = new HashSet<>();
        telling.claim().by().chain().forEach(v -> voices.addAll(Words.of(described(v.value()))));
        Set<String> sources = new HashSet<>(voices);
        telling.carrier().agency().ifPresent(a -> sources.addAll(Words.of(a)));
        telling.claim()
                .that()
                .particulars()
                .places()
                .forEach(p -> sources.addAll(Words.of(p.place().value().text())));
        List<Quotations.Spoken> spoken = Quotations.of(List.of(quote)).get(0);
        return new Sentence(
                outsideQuotations(spoken), content, sources, voices, Prose.stock(spoken), quoted(spoken, telling));
    }

    /** The words inside direct quotations, if those of the evidence are among them. */
    private static List<String> quoted(List<Quotations.Spoken> text, Telling telling) {
        List<String> words = text.stream()
                .filter(Quotations.Spoken::quoted)
                .map(Quotations.Spoken::word)
                .toList();
        List<String> evidence = Words.of(telling.claim().evidence().quote());
        return !evidence.isEmpty() && Collections.indexOfSubList(words, evidence) >= 0 ? words : List.of();
    }

    /** The name of a voice with what is said of who it is. */
    private static String described(Voice voice) {
        String beside = voice.fold(
                o -> "",
                o -> "",
                p -> p.role().orElse("") + " " + p.affiliation().orElse(""),
                a -> a.affiliation().orElse(""));
        return voice.name() + " " + beside;
    }

    /** The words outside direct quotations; each quotation is one word that is equal to no other. */
    private static List<String> outsideQuotations(List<Quotations.Spoken> text) {
        List<String> words = new ArrayList<>();
        for (Quotations.Spoken word : text) {
            if (!word.quoted()) {
                words.add(word.word());
            } else if (words.isEmpty() || !words.get(words.size() - 1).equals(Prose.GAP)) {
                words.add(Prose.GAP);
            }
        }
        return words;
    }
}
