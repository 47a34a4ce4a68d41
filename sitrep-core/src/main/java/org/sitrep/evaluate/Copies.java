package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.base.SitrepException;
import org.sitrep.event.Reprint;

/** The set {@code copies}: pairs of texts, copied or not. What counts as right is written in docs/fields/evaluate-copies.md. */
public final class Copies implements GoldSet {
    private static final String VERSION = "event/1";
    private static final int RUN = 5;

    /**
     * A labelled pair.
     *
     * @param label {@code copy}, {@code partial} or {@code independent}
     * @param earlier {@code a}, {@code b} or anything else where nobody knows
     * @param note a remark of who labelled it
     */
    private record Pair(String a, String b, String label, String earlier, String note) {
        boolean copied() {
            return !label.equals("independent");
        }
    }

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String description() {
        return "pairs.tsv and texts, as files of ECB+ or *.txt; --part firm or topic numbers such as 2,5";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Map<String, List<String>> texts = texts(directory);
        Rate reuse = new Rate();
        Rate copies = new Rate();
        Rate half = new Rate();
        int directed = 0;
        int rightWay = 0;
        int scored = 0;
        List<String> misses = new ArrayList<>();
        for (Pair pair : pairs(directory, part)) {
            List<String> a = texts.get(pair.a());
            List<String> b = texts.get(pair.b());
            if (a == null || b == null) {
                continue;
            }
            scored++;
            Reprint found = Reprint.between(a, b);
            boolean copy = found.extent() == Reprint.Extent.COPY;
            add(reuse, found.reuse(), pair.copied());
            add(copies, copy, pair.label().equals("copy"));
            add(half, resemblance(a, b) >= .5, pair.copied());
            String earlier = switch (found.earlier()) {
                case FIRST -> "a";
                case SECOND -> "b";
                case UNKNOWN -> "unknown";
            };
            boolean known = pair.copied()
                    && (pair.earlier().equals("a") || pair.earlier().equals("b"));
            directed += known ? 1 : 0;
            rightWay += known && earlier.equals(pair.earlier()) ? 1 : 0;
            String label = found.extent().name().toLowerCase(Locale.ROOT);
            if (!label.equals(pair.label()) || known && !earlier.equals(pair.earlier())) {
                misses.add(GoldFiles.miss(
                        pair.a() + " " + pair.b(),
                        pair.label() + " " + pair.earlier() + " " + pair.note(),
                        String.format(Locale.ROOT, "%s %s %.2f", label, earlier, found.covered())));
            }
        }
        if (scored == 0) {
            throw new SitrepException("No usable pair in " + directory
                    + "; give a folder with pairs.tsv (a, b, label, earlier) and the texts it names.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("f1", reuse.f1());
        values.put("directionAccuracy", Rate.share(rightWay, directed));
        values.put("precision", reuse.precision());
        values.put("recall", reuse.recall());
        values.put("copyF1", copies.f1());
        values.put("copyPrecision", copies.precision());
        values.put("copyRecall", copies.recall());
        values.put("minHashF1", half.f1());
        values.put("directed", (double) directed);
        return new Figures(name(), scored, VERSION, values, misses);
    }

    private static void add(Rate rate, boolean found, boolean gold) {
        rate.add(found && gold ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
    }

    private static List<Pair> pairs(Path directory, Optional<String> part) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        boolean firm = part.filter("firm"::equals).isPresent();
        Set<String> topics =
                firm ? Set.of() : part.map(p -> Set.of(p.split(","))).orElse(Set.of());
        for (Path file : GoldFiles.in(directory, n -> n.equals("pairs.tsv"), "pairs.tsv")) {
            for (String line : GoldFiles.text(file).lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (line.startsWith("#") || cells.length < 3 || cells[2].equals("label")) {
                    continue;
                }
                String note = cells.length < 6 ? "" : cells[5];
                boolean wanted = firm
                        ? !note.startsWith("borderline")
                        : topics.isEmpty() || topics.contains(cells[0].replaceAll("_.*", ""));
                if (wanted) {
                    pairs.add(new Pair(cells[0], cells[1], cells[2], cells.length < 4 ? "-" : cells[3], note));
                }
            }
        }
        return pairs;
    }

    /** Sentences by id: the file's name without its ending. */
    private static Map<String, List<String>> texts(Path directory) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        boolean corpus;
        try (Stream<Path> all = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            corpus = all.anyMatch(p -> p.getFileName().toString().matches("\\d+_\\d+ecb(plus)?\\.xml"));
        }
        if (corpus) {
            EcbDocument.in(directory).forEach(d -> texts.put(d.name(), d.text()));
        }
        try (Stream<Path> all = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.filter(p -> p.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - 4), sentences(GoldFiles.text(file)));
            }
        }
        return texts;
    }

    /** A line is a paragraph; it ends a sentence, as does a full stop, question or exclamation mark before a blank and a capital. */
    private static List<String> sentences(String text) {
        return Stream.of(text.split("\\n+|(?<=[.!?][\"\u201D]?)\\s+(?=[\"\u201C]?\\p{Lu})"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** What MinHash estimates: the shingles of five words in both texts over those in either. */
    static double resemblance(List<String> a, List<String> b) {
        Set<List<String>> one = shingles(a);
        Set<List<String>> other = shingles(b);
        Set<List<String>> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return Rate.share(both.size(), either);
    }

    private static Set<List<String>> shingles(List<String> sentences) {
        List<String> words = sentences.stream()
                .flatMap(s -> Stream.of(s.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(w -> !w.isEmpty())
                .toList();
        Set<List<String>> all = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            all.add(words.subList(i, i + RUN));
        }
        return all;
    }
}
