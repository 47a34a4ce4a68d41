package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.SitrepException;
import org.sitrep.mention.Timex;

/**
 * The sets {@code tempeval3} and {@code wikiwars}: texts with every time expression and its value marked by hand. What counts as
 * right is written in docs/fields/evaluate-tempeval3.md and docs/fields/evaluate-wikiwars.md.
 */
public final class TimexSet implements GoldSet {
    private static final int CONTEXT = 60;

    private final Format format;
    private final TimexSource source;

    private enum Format {
        TEMPEVAL3("tempeval3", "time expressions of news in TimeML (*.tml)", ".tml", "TIMEX3", "DCT", "value"),
        WIKIWARS(
                "wikiwars",
                "time expressions of histories of wars (*.xml with TIMEX2)",
                ".xml",
                "TIMEX2",
                "DATETIME",
                "val");

        private final String set;
        private final String description;
        private final String ending;
        private final String tag;
        private final String head;
        private final String attribute;

        Format(String set, String description, String ending, String tag, String head, String attribute) {
            this.set = set;
            this.description = description;
            this.ending = ending;
            this.tag = tag;
            this.head = head;
            this.attribute = attribute;
        }
    }

    private TimexSet(Format format, TimexSource source) {
        this.format = format;
        this.source = source;
    }

    /** News in TimeML. */
    public static TimexSet tempeval3(TimexSource source) {
        return new TimexSet(Format.TEMPEVAL3, source);
    }

    /** Histories of wars with TIMEX2 tags. */
    public static TimexSet wikiwars(TimexSource source) {
        return new TimexSet(Format.WIKIWARS, source);
    }

    @Override
    public String name() {
        return format.set;
    }

    @Override
    public String description() {
        return format.description;
    }

    /** With {@code odd} or {@code even} as the part only every other document is read, the first being odd. */
    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        List<String> misses = new ArrayList<>();
        Tally tally = new Tally();
        int documents = 0;
        List<Path> files = GoldFiles.in(directory, f -> f.endsWith(format.ending), "*" + format.ending + " files");
        for (int i = 0; i < files.size(); i++) {
            if (part.isPresent() && !part.get().equals(i % 2 == 0 ? "odd" : "even")) {
                continue;
            }
            String id = files.get(i).getFileName().toString();
            Optional<TimexDocument> document =
                    TimexDocument.read(id, GoldFiles.text(files.get(i)), format.tag, format.head, format.attribute);
            if (document.isEmpty()) {
                misses.add(GoldFiles.miss(id, "the file has no text with " + format.tag + " tags", "-"));
                continue;
            }
            documents++;
            score(
                    document.get(),
                    source.read(document.get().text(), document.get().published()),
                    tally,
                    misses);
        }
        if (documents == 0) {
            throw new SitrepException("No usable file in " + directory + "; give a folder with *" + format.ending
                    + " files that have a <TEXT> with " + format.tag + " tags.");
        }
        return new Figures(format.set, documents, source.version(), tally.values(), misses);
    }

    private static void score(TimexDocument document, List<Timex> found, Tally tally, List<String> misses) {
        List<TimexDocument.Gold> gold = document.gold();
        List<SpanMatching.Pair> pairs = SpanMatching.exactThenOverlap(
                gold.stream().map(TimexDocument.Gold::span).toList(),
                found.stream().map(Timex::extent).toList());
        int exact = 0;
        int valued = 0;
        int withoutValue = 0;
        Set<Integer> matchedGold = new HashSet<>();
        Set<Integer> matchedFound = new HashSet<>();
        for (SpanMatching.Pair pair : pairs) {
            TimexDocument.Gold one = gold.get(pair.gold());
            Timex other = found.get(pair.found());
            matchedGold.add(pair.gold());
            matchedFound.add(pair.found());
            exact += pair.exact() ? 1 : 0;
            if (one.value().isEmpty()) {
                withoutValue++;
            } else if (one.value().equals(other.value())) {
                valued++;
            }
            boolean wrong = !one.value().isEmpty() && !one.value().equals(other.value());
            if (wrong || !pair.exact()) {
                misses.add(GoldFiles.miss(
                        document.id(),
                        (wrong ? "value: " : "extent: ") + shown(document, one),
                        shown(document, other)));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!matchedGold.contains(i)) {
                misses.add(GoldFiles.miss(document.id(), "missed: " + shown(document, gold.get(i)), "-"));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!matchedFound.contains(i)) {
                misses.add(GoldFiles.miss(document.id(), "-", "spurious: " + shown(document, found.get(i))));
            }
        }
        int goldWithValue =
                (int) gold.stream().filter(g -> !g.value().isEmpty()).count();
        tally.strict.add(exact, found.size(), gold.size());
        tally.relaxed.add(pairs.size(), found.size(), gold.size());
        tally.value.add(valued, found.size() - withoutValue, goldWithValue);
        tally.gold += gold.size();
        tally.found += found.size();
    }

    private static String shown(TimexDocument document, TimexDocument.Gold gold) {
        return gold.span().in(document.text()) + " = " + gold.value()
                + context(document.text(), gold.span().start());
    }

    private static String shown(TimexDocument document, Timex found) {
        return found.extent().in(document.text()) + " = " + found.value()
                + context(document.text(), found.extent().start());
    }

    private static String context(String text, int at) {
        return " (\u2026" + text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT))
                + "\u2026)";
    }

    /** Counts over all documents. */
    private static final class Tally {
        private final Rate strict = new Rate();
        private final Rate relaxed = new Rate();
        private final Rate value = new Rate();
        private int gold;
        private int found;

        Map<String, Double> values() {
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("strictF1", strict.f1());
            values.put("relaxedF1", relaxed.f1());
            values.put("valueF1", value.f1());
            values.put("relaxedPrecision", relaxed.precision());
            values.put("relaxedRecall", relaxed.recall());
            values.put("goldExpressions", (double) gold);
            values.put("predictedExpressions", (double) found);
            return values;
        }
    }
}
