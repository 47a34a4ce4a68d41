package org.sitrep.bench.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.evaluate.EcbDocument;
import org.sitrep.event.Carrier;
import org.sitrep.event.Reprint;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.copies.Words;
import org.sitrep.text.Fingerprint;

/**
 * How the rule by which the sentences of two claims are told to be one text does on whole texts, beside the rule for whole texts.
 *
 * <p>Usage: {@code SentenceReuse PAIRS.tsv ECB+ [TOPICS]}. Every sentence of a text is taken for the sentence of a claim; two
 * texts count as copied when any two of their sentences do.
 */
public final class SentenceReuse {
    private static final int RUN = 5;

    private int right;
    private int found;
    private int gold;

    private SentenceReuse() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, EcbDocument> texts = EcbDocument.in(Path.of(arguments[1])).stream()
                .collect(Collectors.toMap(EcbDocument::name, Function.identity()));
        Set<String> topics = arguments.length > 2 ? new HashSet<>(Arrays.asList(arguments[2].split(","))) : Set.of();
        SentenceReuse certain = new SentenceReuse();
        SentenceReuse possible = new SentenceReuse();
        SentenceReuse whole = new SentenceReuse();
        ReuseReader reader = new ReuseReader();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] cells = line.split("\t");
            if (line.startsWith("#")
                    || cells.length < 3
                    || !texts.containsKey(cells[0])
                    || !texts.containsKey(cells[1])) {
                continue;
            }
            if (!topics.isEmpty() && !topics.contains(cells[0].substring(0, cells[0].indexOf('_')))) {
                continue;
            }
            List<String> a = texts.get(cells[0]).text();
            List<String> b = texts.get(cells[1]).text();
            boolean copied = !cells[2].equals("independent");
            List<Telling> one = tellings(cells[0], a);
            List<Telling> other = tellings(cells[1], b);
            boolean sure = false;
            boolean maybe = false;
            for (Telling x : one) {
                for (Telling y : other) {
                    var reuse = reader.between(x, y);
                    sure |= reuse.certain();
                    maybe |= !reuse.extent().name().equals("NONE");
                }
            }
            certain.add(sure, copied);
            possible.add(maybe, copied);
            whole.add(Reprint.between(a, b).reuse(), copied);
        }
        certain.print("sentences, certain");
        possible.print("sentences, certain or possible");
        whole.print("whole texts");
    }

    private void add(boolean seen, boolean copied) {
        right += seen && copied ? 1 : 0;
        found += seen ? 1 : 0;
        gold += copied ? 1 : 0;
    }

    private void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%s: precision %.3f, recall %.3f, F1 %.3f (of %d copied pairs)%n",
                name,
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, gold),
                2.0 * right / Math.max(1, found + gold),
                gold);
    }

    private static List<Telling> tellings(String name, List<String> sentences) {
        ReportId report = new ReportId(name);
        Carrier carrier = new Carrier(
                report,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                fingerprint(sentences));
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            Claim.Excerpt excerpt = new Claim.Excerpt(new Span(0, sentence.length()), sentence);
            tellings.add(new Telling(
                    new Claim(
                            new ClaimId(name + " " + i),
                            report,
                            new Attribution(
                                    List.of(Cited.inMetadata("outlet", new Voice.OutletVoice(name, Optional.empty()))),
                                    Attribution.Link.UNATTRIBUTED,
                                    Optional.empty()),
                            new Assertion.Occurrence(
                                    new Particulars(List.of(), List.of(), List.of(), Optional.empty(), List.of())),
                            Stance.PLAIN,
                            new Confidence(1),
                            excerpt,
                            excerpt),
                    carrier));
        }
        return tellings;
    }

    private static Fingerprint fingerprint(List<String> sentences) {
        List<String> words = Words.of(String.join(" ", sentences));
        Set<Long> shingles = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            shingles.add((long) words.subList(i, i + RUN).hashCode());
        }
        return new Fingerprint(String.join(" ", words), List.copyOf(shingles));
    }
}
