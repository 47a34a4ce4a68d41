package org.sitrep.bench.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether confidences hold on cases they were not measured on: five parts, each left out once. */
final class Reliability {
    private static final int PARTS = 5;
    private static final double[] BORDERS = {0, .5, .7, .8, .9, 1.0001};

    private Reliability() {}

    /** Lines of a table: book, bin, cases, mean confidence, share right; then the squared error beside that of one rate for all. */
    static List<String> lines(String book, List<Judged> cases) {
        int[] read = new int[BORDERS.length - 1];
        int[] right = new int[BORDERS.length - 1];
        double[] sum = new double[BORDERS.length - 1];
        double error = 0;
        double flat = 0;
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            List<Judged> others = cases.stream().filter(c -> part(c) != left).toList();
            Rates rates = new Rates(others);
            double all = others.stream().filter(Judged::right).count() / (double) Math.max(1, others.size());
            for (Judged one : cases.stream().filter(c -> part(c) == left).toList()) {
                double rate = rates.of(one.book(), one.ground(), one.code());
                int bin = 0;
                while (rate >= BORDERS[bin + 1]) {
                    bin++;
                }
                read[bin]++;
                right[bin] += one.right() ? 1 : 0;
                sum[bin] += rate;
                error += Math.pow(rate - (one.right() ? 1 : 0), 2);
                flat += Math.pow(all - (one.right() ? 1 : 0), 2);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int bin = 0; bin < read.length; bin++) {
            if (read[bin] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %.1f to %.1f | %d | %.2f | %.2f |",
                        book,
                        BORDERS[bin],
                        Math.min(1, BORDERS[bin + 1]),
                        read[bin],
                        sum[bin] / read[bin],
                        right[bin] / (double) read[bin]));
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d cases, squared error %.4f, with one rate for all %.4f",
                book,
                cases.size(),
                error / cases.size(),
                flat / cases.size()));
        return lines;
    }

    private static int part(Judged one) {
        return Math.floorMod(one.unit().hashCode(), PARTS);
    }
}
