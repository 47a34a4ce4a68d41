package org.sitrep.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.bench.stream.Newswire;
import org.sitrep.bench.stream.Planted;
import org.sitrep.event.CopyWindow;
import org.sitrep.event.EventStream;
import org.sitrep.event.Events;
import org.sitrep.event.Telling;
import org.sitrep.reference.TextActorRegister;

/**
 * Measures linking and copies on a made-up stream with a window of ten days that holds so many reports.
 *
 * <p>Usage: {@code StreamSpeed N [threads=2] [rounds=1] [seed=7] [days=2]}. The window is filled, then more days, each a tenth of
 * N, come in while old days leave; the speed is that of these days, and the heap is printed after each. Reports come in batches of 500, and after each the groups are
 * asked for. With two threads copies are looked for beside linking. Making the reports does not count.
 */
public final class StreamSpeed {
    private static final int DAYS = 10;
    private static final int BATCH = 500;
    private static final double MEGABYTE = 1e6;

    private final Map<Planted.Made, int[]> copies = new EnumMap<>(Planted.Made.class);
    private final Map<ReportId, String> families = new HashMap<>();
    private final Map<ReportId, Planted> waiting = new HashMap<>();
    private int links;
    private int wrongLinks;

    private final int more;

    /** What a report and its claims are called; of what left the window nothing is kept. */
    private record Names(ReportId report, List<ClaimId> claims) {}

    /**
     * @param more days after the window is full
     */
    private StreamSpeed(int more) {
        this.more = more;
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int window = Integer.parseInt(arguments[0]);
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 7;
        int more = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 2;
        for (int round = 0; round < rounds; round++) {
            new StreamSpeed(more).measure(window, threads, seed + round);
        }
    }

    private void measure(int window, int threads, long seed) throws InterruptedException, ExecutionException {
        Newswire wire = new Newswire(window / DAYS, seed);
        CopyWindow copyWindow = CopyWindow.of(DAYS);
        EventStream stream = Events.stream(wire.places(), TextActorRegister.load());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Map<ClaimId, Integer> planted = new HashMap<>();
        Deque<List<Names>> days = new ArrayDeque<>();
        List<List<Telling>> groups = List.of();
        long spent = 0;
        long cpu = 0;
        long comparedTexts = 0;
        long comparedClaims = 0;
        int reports = 0;
        double full = 0;
        for (int day = 0; day < DAYS + more; day++) {
            List<Planted> today = wire.next();
            days.add(today.stream()
                    .map(p -> new Names(p.report(), List.copyOf(p.happenings().keySet())))
                    .toList());
            if (days.size() > DAYS + 1) {
                for (Names old : days.remove()) {
                    families.remove(old.report());
                    waiting.remove(old.report());
                    old.claims().forEach(planted::remove);
                }
            }
            if (day == DAYS) {
                full = used();
                report("filled", reports, spent, cpu, full);
                spent = 0;
                cpu = 0;
                reports = 0;
                comparedTexts = copyWindow.compared();
                comparedClaims = stream.compared();
            }
            for (int from = 0; from < today.size(); from += BATCH) {
                List<Planted> batch = today.subList(from, Math.min(today.size(), from + BATCH));
                batch.forEach(p -> planted.putAll(p.happenings()));
                LocalDate oldest = batch.get(0).day().minusDays(DAYS);
                long before = System.nanoTime();
                long cpuBefore = cpu();
                Future<List<CopyWindow.Found>> found = pool.submit(() -> copies(copyWindow, batch));
                Future<List<List<Telling>>> linked = pool.submit(() -> link(stream, batch, oldest));
                List<CopyWindow.Found> pairs = found.get();
                groups = linked.get();
                spent += System.nanoTime() - before;
                cpu += cpu() - cpuBefore;
                score(batch, pairs);
            }
            reports += today.size();
            if (day >= DAYS) {
                System.out.printf(Locale.ROOT, "  day %d: heap %.0f MB%n", day + 1, used() / MEGABYTE);
            }
        }
        pool.shutdown();
        report("window full", reports, spent, cpu, used());
        System.out.printf(
                Locale.ROOT,
                "  in the window: %d reports, %d claims in %d groups; heap %.0f MB when filled%n"
                        + "  compared per report: %.1f texts, %.1f claims%n",
                copyWindow.size(),
                stream.size(),
                groups.size(),
                full / MEGABYTE,
                (double) (copyWindow.compared() - comparedTexts) / reports,
                (double) (stream.compared() - comparedClaims) / reports);
        copies.forEach((made, counts) -> System.out.printf(
                Locale.ROOT,
                "  %s found: %.4f of %d%n",
                made.name().toLowerCase(Locale.ROOT),
                (double) counts[0] / Math.max(1, counts[1]),
                counts[1]));
        System.out.printf(Locale.ROOT, "  links between texts written apart: %d of %d%n", wrongLinks, links);
        pairs(groups, planted);
    }

    private static List<CopyWindow.Found> copies(CopyWindow window, List<Planted> batch) {
        List<CopyWindow.Found> found = new ArrayList<>();
        batch.forEach(p -> found.addAll(window.add(p.report(), p.day(), p.sentences())));
        return found;
    }

    private static List<List<Telling>> link(EventStream stream, List<Planted> batch, LocalDate oldest) {
        stream.forget(oldest.plusDays(1));
        stream.add(batch.stream().flatMap(p -> p.tellings().stream()).toList());
        return stream.groups();
    }

    /** A copy is found when it is linked to any text of its family, whichever of the two came first. */
    private void score(List<Planted> batch, List<CopyWindow.Found> found) {
        for (Planted p : batch) {
            families.put(p.report(), p.family());
            if (p.copied().isPresent()) {
                copies.computeIfAbsent(p.made(), m -> new int[2])[1]++;
                waiting.put(p.report(), p);
            }
        }
        for (CopyWindow.Found f : found) {
            links++;
            boolean family = families.getOrDefault(f.report(), "").equals(families.getOrDefault(f.other(), "?"));
            wrongLinks += family ? 0 : 1;
            for (ReportId end : List.of(f.report(), f.other())) {
                Planted copy = family ? waiting.remove(end) : null;
                if (copy != null) {
                    copies.computeIfAbsent(copy.made(), m -> new int[2])[0]++;
                }
            }
        }
    }

    /** Pairs of claims of one event that are in one group, and pairs in one group that are of one event. */
    private static void pairs(List<List<Telling>> groups, Map<ClaimId, Integer> planted) {
        Map<Integer, Long> sizes = new HashMap<>();
        long together = 0;
        long inGroups = 0;
        for (List<Telling> group : groups) {
            Map<Integer, Long> here = new HashMap<>();
            for (Telling telling : group) {
                Integer of = planted.getOrDefault(telling.claim().id(), 0);
                here.merge(of, 1L, Long::sum);
                sizes.merge(of, 1L, Long::sum);
            }
            together += here.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
            inGroups += (long) group.size() * (group.size() - 1) / 2;
        }
        long all = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        System.out.printf(
                Locale.ROOT,
                "  pairs of claims of one event in one group: %.4f of %d; pairs in a group that are of one event: %.4f of %d%n",
                (double) together / Math.max(1, all),
                all,
                (double) together / Math.max(1, inGroups),
                inGroups);
    }

    private static void report(String what, int reports, long nanos, long cpu, double heap) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d reports, %.1f s, %.0f reports/s; %.1f s of processor time, %.0f reports/s of it; heap %.0f MB%n",
                what,
                reports,
                nanos / 1e9,
                reports / (nanos / 1e9),
                cpu / 1e9,
                reports / (cpu / 1e9),
                heap / MEGABYTE);
    }

    /** Processor time of the whole process, nanoseconds. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
