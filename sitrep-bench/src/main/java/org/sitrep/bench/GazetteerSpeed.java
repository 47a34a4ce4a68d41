package org.sitrep.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.place.CompactGazetteer;

/**
 * Prints how long the bundled gazetteer takes to be ready, what it holds in memory and how many names it looks up in a second.
 * <p>No arguments. A lookup is a find of which the first answer is looked at. Names are drawn with a fixed seed from those the gazetteer has, one in five misspelt.
 */
final class GazetteerSpeed {
    private static final int NAMES = 50_000;
    private static final int ROUNDS = 8;

    private GazetteerSpeed() {}

    public static void main(String[] args) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long before = used();
        long start = System.nanoTime();
        long busy = processor.getCurrentThreadCpuTime();
        CompactGazetteer gazetteer = CompactGazetteer.load();
        double ready = (System.nanoTime() - start) / 1e9;
        busy = processor.getCurrentThreadCpuTime() - busy;
        System.out.println(gazetteer);
        System.out.printf(Locale.ROOT, "ready after      %.2f s, %.2f s of processor time%n", ready, busy / 1e9);
        System.out.printf(Locale.ROOT, "heap             %.1f MB%n", (used() - before) / 1e6);
        List<String> names = names(gazetteer);
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            long used = processor.getCurrentThreadCpuTime();
            found = 0;
            for (String name : names) {
                List<PlaceCandidate> answers = gazetteer.find(name);
                found += answers.size();
                if (!answers.isEmpty() && answers.get(0).place().id().value().isEmpty()) {
                    throw new IllegalStateException("a place without an id");
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "find             %,.0f a second, %,.0f a second of processor time%n",
                    names.size() / seconds,
                    names.size() * 1e9 / (processor.getCurrentThreadCpuTime() - used));
        }
        System.out.printf(Locale.ROOT, "candidates       %.2f a name%n", (double) found / names.size());
        similar(gazetteer, names, "SY");
        similar(gazetteer, names, "NG");
        similar(gazetteer, names, "");
        System.out.printf(Locale.ROOT, "heap after use   %.1f MB%n", (used() - before) / 1e6);
        System.out.println(gazetteer.version());
    }

    private static void similar(CompactGazetteer gazetteer, List<String> names, String country) {
        for (int round = 0; round < 2; round++) {
            long start = System.nanoTime();
            int n = round == 0 ? 200 : 1_000;
            for (String name : names.subList(0, n)) {
                if (country.isEmpty()) {
                    gazetteer.findSimilar(name);
                } else {
                    gazetteer.findSimilar(name, country);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (round > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "similar, %-7s %,.0f a second%n",
                        country.isEmpty() ? "world" : country,
                        n / seconds);
            }
        }
    }

    private static List<String> names(CompactGazetteer gazetteer) {
        Random random = new Random(8017);
        List<String> names = new ArrayList<>(NAMES);
        for (int i = 0; i < NAMES; i++) {
            String name = gazetteer.name(random.nextInt(gazetteer.names()));
            int at = random.nextInt(name.length());
            names.add(i % 5 == 0 ? name.substring(0, at) + "x" + name.substring(at) : name);
        }
        return names;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
