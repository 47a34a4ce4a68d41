package org.sitrep.bench.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.evaluate.EcbDocument;

/**
 * Writes texts as other desks would have rewritten them, with the labels that follow from how they were made.
 *
 * <p>{@code Rewrites ECB+ OUT [TOPICS]}: for each document of six to forty sentences one rewrite of each kind: truncated,
 * reordered, under a new lead, with synonyms, all of these together, and one to three of its sentences inside a text about the
 * other event of its topic. As many pairs of texts about different events are independent. One seed; the texts are not shipped.
 */
public final class Rewrites {
    private static final long SEED = 20120705;
    private static final int FEWEST = 6;
    private static final int MOST = 40;
    private static final Map<String, String> SYNONYMS = Stream.of(
                    "said:stated",
                    "told:informed",
                    "killed:slain",
                    "people:persons",
                    "police:officers",
                    "about:around",
                    "after:following",
                    "when:as",
                    "also:too",
                    "begin:start",
                    "began:started",
                    "big:large",
                    "large:big",
                    "found:discovered",
                    "help:assist",
                    "injured:hurt",
                    "many:numerous",
                    "near:close to",
                    "died:passed away",
                    "several:a number of",
                    "show:display",
                    "used:employed",
                    "wants:wishes",
                    "while:whereas",
                    "home:house",
                    "company:firm",
                    "attack:assault",
                    "children:kids",
                    "won:took",
                    "win:victory",
                    "deal:agreement",
                    "buy:acquire",
                    "early:in the early hours of",
                    "over:more than",
                    "because:since",
                    "but:yet",
                    "allegedly:reportedly",
                    "according:as stated",
                    "man:male",
                    "car:vehicle",
                    "arrested:detained",
                    "judge:magistrate",
                    "year:twelvemonth",
                    "last:past",
                    "however:nevertheless",
                    "may:might",
                    "including:among them",
                    "called:named",
                    "made:produced",
                    "expected:due",
                    "announced:declared",
                    "reported:noted",
                    "two:a pair of",
                    "building:structure",
                    "fire:blaze",
                    "quake:tremor")
            .map(s -> s.split(":"))
            .collect(Collectors.toUnmodifiableMap(s -> s[0], s -> s[1]));

    private final Random random = new Random(SEED);
    private final Path out;
    private final List<String> pairs = new ArrayList<>();

    private Rewrites(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Set<Integer> topics = args.length < 3
                ? Set.of()
                : Arrays.stream(args[2].split(",")).map(Integer::valueOf).collect(Collectors.toSet());
        List<EcbDocument> documents = EcbDocument.in(Path.of(args[0])).stream()
                .filter(d -> topics.isEmpty() || topics.contains(d.topic()))
                .filter(d -> d.sentences().size() >= FEWEST && d.sentences().size() <= MOST)
                .toList();
        Rewrites rewrites = new Rewrites(Path.of(args[1]));
        Files.createDirectories(rewrites.out);
        rewrites.write(documents);
        System.out.println(rewrites.pairs.size() + " pairs in " + rewrites.out);
    }

    private void write(List<EcbDocument> documents) throws IOException {
        for (EcbDocument document : documents) {
            List<EcbDocument> others = documents.stream()
                    .filter(d -> d.topic() == document.topic() && !d.half().equals(document.half()))
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            List<String> text = document.text();
            List<String> other = others.get(random.nextInt(others.size())).text();
            pair(document.name(), text, "truncate", truncated(text), "copy");
            pair(document.name(), text, "reorder", reordered(text), "copy");
            pair(document.name(), text, "lead", led(text, other), "copy");
            pair(document.name(), text, "synonyms", reworded(text), "copy");
            pair(document.name(), text, "all", led(reordered(reworded(truncated(text))), other), "copy");
            pair(document.name(), text, "lift", lifted(text, other), "partial");
            for (int i = 0; i < 6; i++) {
                List<String> apart = others.get(random.nextInt(others.size())).text();
                pair(document.name(), text, "other" + i, apart, "independent");
            }
        }
        Files.write(out.resolve("pairs.tsv"), pairs, StandardCharsets.UTF_8);
    }

    private void pair(String id, List<String> original, String kind, List<String> made, String label)
            throws IOException {
        String copy = id + "-" + kind;
        Files.write(out.resolve(id + ".txt"), original, StandardCharsets.UTF_8);
        Files.write(out.resolve(copy + ".txt"), made, StandardCharsets.UTF_8);
        boolean first = random.nextBoolean();
        String earlier = label.equals("independent") ? "-" : first ? "a" : "b";
        pairs.add(String.join(
                "\t", first ? id : copy, first ? copy : id, label, earlier, "", kind.replaceAll("\\d", "")));
    }

    /** The first 35 to 70 of a hundred sentences. */
    private List<String> truncated(List<String> text) {
        return text.subList(0, Math.max(3, (int) (text.size() * (.35 + .35 * random.nextDouble()))));
    }

    private List<String> reordered(List<String> text) {
        List<String> shuffled = new ArrayList<>(text);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Another text's headline and lead for the first two sentences. */
    private static List<String> led(List<String> text, List<String> other) {
        List<String> made = new ArrayList<>(other.subList(0, 2));
        made.addAll(text.subList(Math.min(2, text.size() - 1), text.size()));
        return made;
    }

    /** Every word that has a synonym gets it, and one in twelve of the others is left out. */
    private List<String> reworded(List<String> text) {
        return text.stream()
                .map(s -> Stream.of(s.split(" "))
                        .filter(w -> random.nextInt(12) > 0)
                        .map(w -> SYNONYMS.getOrDefault(w.toLowerCase(Locale.ROOT), w))
                        .collect(Collectors.joining(" ")))
                .filter(s -> !s.isBlank())
                .toList();
    }

    /** One to three sentences of twelve words or more at chance places of another text. */
    private List<String> lifted(List<String> text, List<String> other) {
        List<String> made = new ArrayList<>(other.subList(0, Math.min(other.size(), 25)));
        List<String> rich = text.stream()
                .filter(s ->
                        s.split(" ").length >= 12 && !s.contains("\"") && !s.contains("``") && !s.contains("\u201C"))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(rich, random);
        List<String> chosen =
                rich.isEmpty() ? text.subList(0, 1) : rich.subList(0, Math.min(rich.size(), 1 + random.nextInt(3)));
        for (String sentence : chosen) {
            made.add(random.nextInt(made.size() + 1), sentence);
        }
        return made;
    }
}
