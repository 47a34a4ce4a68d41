package org.sitrep.bench.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.ReportId;
import org.sitrep.evaluate.EcbDocument;
import org.sitrep.event.CopyWindow;
import org.sitrep.event.Reprint;

/**
 * How many of the copies that a comparison of all pairs finds among the texts of ECB+ the window finds too.
 *
 * <p>Usage: {@code WindowRecall ECB+ [TOPICS]}. All texts stand in one window of one day; pairs are those within a topic.
 */
public final class WindowRecall {
    private WindowRecall() {}

    public static void main(String[] arguments) throws IOException {
        Set<String> topics = arguments.length > 1 ? new HashSet<>(Arrays.asList(arguments[1].split(","))) : Set.of();
        List<EcbDocument> texts = EcbDocument.in(Path.of(arguments[0])).stream()
                .filter(d -> topics.isEmpty()
                        || topics.contains(d.name().substring(0, d.name().indexOf('_'))))
                .toList();
        long before = System.nanoTime();
        Map<String, List<EcbDocument>> byTopic = new HashMap<>();
        Map<String, Reprint.Extent> all = new HashMap<>();
        int pairs = 0;
        for (EcbDocument text : texts) {
            List<EcbDocument> topic =
                    byTopic.computeIfAbsent(text.name().substring(0, text.name().indexOf('_')), t -> new ArrayList<>());
            for (EcbDocument other : topic) {
                pairs++;
                Reprint reprint = Reprint.between(text.text(), other.text());
                if (reprint.reuse()) {
                    all.put(text.name() + " " + other.name(), reprint.extent());
                }
            }
            topic.add(text);
        }
        long between = System.nanoTime();
        CopyWindow window = CopyWindow.of(1);
        Set<String> found = new HashSet<>();
        int beyond = 0;
        for (EcbDocument text : texts) {
            for (CopyWindow.Found f : window.add(new ReportId(text.name()), LocalDate.EPOCH, text.text())) {
                String pair = f.report() + " " + f.other();
                found.add(pair);
                beyond += all.containsKey(pair) ? 0 : 1;
            }
        }
        long after = System.nanoTime();
        int copies = 0;
        int copiesFound = 0;
        int partial = 0;
        int partialFound = 0;
        for (Map.Entry<String, Reprint.Extent> pair : all.entrySet()) {
            boolean copy = pair.getValue() == Reprint.Extent.COPY;
            boolean seen = found.contains(pair.getKey());
            copies += copy ? 1 : 0;
            copiesFound += copy && seen ? 1 : 0;
            partial += copy ? 0 : 1;
            partialFound += !copy && seen ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%d texts; all %d pairs within a topic: %d copies, %d partial, %.1f s%n"
                        + "window: %d copies, %d partial of these, %d pairs beyond the topics, %d pairs compared, %.1f s%n",
                texts.size(),
                pairs,
                copies,
                partial,
                (between - before) / 1e9,
                copiesFound,
                partialFound,
                beyond,
                window.compared(),
                (after - between) / 1e9);
    }
}
