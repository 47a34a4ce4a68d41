package org.sitrep.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.bench.Spellings.Spelling;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.reference.place.Weighing.Weighed;

/**
 * Prints how often a spelling that is withheld from the gazetteer still finds its town, leaving out one at a time. The towns are
 * the fifth that {@code VariantTraining} does not see.
 * <p>Arguments: the folder with {@code geonames/}; how many spellings to draw (1500); {@code misses} to print those not found.
 */
final class VariantBench {
    private static final long SEED = 20261126;

    private VariantBench() {}

    public static void main(String[] args) {
        int most = args.length > 1 ? Integer.parseInt(args[1]) : 1_500;
        boolean misses = args.length > 2;
        CompactGazetteer gazetteer = CompactGazetteer.load();
        List<Spelling> latin = Spellings.drawn(Path.of(args[0]), false, true, most, SEED);
        List<Spelling> arabic = Spellings.drawn(Path.of(args[0]), true, true, most, SEED);
        gazetteer.findSimilar("warm up");
        measure(gazetteer, "Latin", latin, false, misses);
        measure(gazetteer, "Latin, country", latin, true, false);
        measure(gazetteer, "Arabic", arabic, false, misses);
        measure(gazetteer, "Arabic, country", arabic, true, false);
    }

    private static void measure(
            CompactGazetteer gazetteer, String what, List<Spelling> spellings, boolean country, boolean misses) {
        int[] within = new int[6];
        int any = 0;
        long start = System.nanoTime();
        for (Spelling spelling : spellings) {
            List<Weighed> answers = gazetteer.weighed(
                    spelling.name(), country ? Optional.of(spelling.country()) : Optional.empty(), spelling::isAt);
            int rank = spelling.rank(answers);
            any += rank >= 0 ? 1 : 0;
            for (int i = 0; i < 6; i++) {
                within[i] += rank >= 0 && rank <= i ? 1 : 0;
            }
            if (misses && rank != 0) {
                String first = answers.isEmpty()
                        ? "-"
                        : answers.get(0).candidate().name() + " ("
                                + answers.get(0).candidate().place().name() + " "
                                + answers.get(0).candidate().place().country() + ")";
                String line = String.format(
                        Locale.ROOT,
                        "MISS %s\t%s\t%s\t%s\t%d\t%s%n",
                        what,
                        spelling.name(),
                        spelling.country(),
                        spelling.town(),
                        rank,
                        first);
                System.out.write(
                        line.getBytes(StandardCharsets.UTF_8), 0, line.getBytes(StandardCharsets.UTF_8).length);
            }
        }
        double n = spellings.size();
        System.out.printf(
                Locale.ROOT,
                "%-16s %5d spellings, top1 %.3f, recall5 %.3f, among all candidates %.3f, %.1f ms each%n",
                what,
                spellings.size(),
                within[0] / n,
                within[4] / n,
                any / n,
                (System.nanoTime() - start) / 1e6 / n);
    }
}
