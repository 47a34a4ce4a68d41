package org.sitrep.bench.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often codes are right: of a code read on one ground, of a ground, of a book. A rate of few cases leans on that of more: as if
 * {@value #LEAN} further cases had been right as often as in the wider group.
 */
final class Rates {
    private static final String ANY = "*";
    private static final double LEAN = 6;
    private static final int FEWEST = 3;

    private record Count(int read, int right) {
        Count with(boolean one) {
            return new Count(read + 1, right + (one ? 1 : 0));
        }

        double rate(double wider) {
            return (right + LEAN * wider) / (read + LEAN);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();

    Rates(Collection<Judged> cases) {
        for (Judged one : cases) {
            for (String key : List.of(
                    key(one.book(), one.ground(), one.code()),
                    key(one.book(), one.ground(), ANY),
                    key(one.book(), ANY, ANY))) {
                counts.put(key, counts.getOrDefault(key, new Count(0, 0)).with(one.right()));
            }
        }
    }

    private static String key(String book, String ground, String code) {
        return book + "\t" + ground + "\t" + code;
    }

    private Count count(String book, String ground, String code) {
        return counts.getOrDefault(key(book, ground, code), new Count(0, 0));
    }

    /** How often a code read on a ground is right. */
    double of(String book, String ground, String code) {
        double all = count(book, ANY, ANY).rate(.5);
        double some = count(book, ground, ANY).rate(all);
        Count own = count(book, ground, code);
        return own.read() < FEWEST ? some : own.rate(some);
    }

    /** Lines of book, ground, code, how many were read, how many of them were right, rate. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((key, count) -> {
            String[] part = key.split("\t", -1);
            boolean code = !part[2].equals(ANY);
            if (!code || count.read() >= FEWEST) {
                double rate = code
                        ? of(part[0], part[1], part[2])
                        : part[1].equals(ANY)
                                ? count.rate(.5)
                                : count.rate(count(part[0], ANY, ANY).rate(.5));
                lines.add(key + "\t" + count.read() + "\t" + count.right() + "\t"
                        + String.format(Locale.ROOT, "%.3f", rate));
            }
        });
        return lines;
    }
}
