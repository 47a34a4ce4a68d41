package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Work on many things that do not touch each other, on all processors; results in the order of the things. */
final class Lanes {
    /** For fewer things it is not worth it to wake others. */
    private static final int FEW = 16;

    private Lanes() {}

    /**
     * What is made of each thing.
     *
     * @param work must not change what work on another thing reads
     */
    static <T, R> List<R> each(List<T> things, Function<? super T, R> work) {
        return each(things, () -> work);
    }

    /**
     * What is made of each thing.
     *
     * @param worker asked for once in each lane; what it gives works on one thing after the other
     */
    static <T, R> List<R> each(List<T> things, Supplier<? extends Function<? super T, R>> worker) {
        int lanes = things.size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
        if (lanes == 1) {
            Function<? super T, R> work = worker.get();
            List<R> made = new ArrayList<>(things.size());
            things.forEach(t -> made.add(work.apply(t)));
            return made;
        }
        AtomicInteger next = new AtomicInteger();
        List<List<Made<R>>> parts = IntStream.range(0, lanes)
                .parallel()
                .mapToObj(lane -> {
                    Function<? super T, R> work = worker.get();
                    List<Made<R>> part = new ArrayList<>();
                    for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                        part.add(new Made<>(i, work.apply(things.get(i))));
                    }
                    return part;
                })
                .toList();
        return parts.stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .map(Made::thing)
                .toList();
    }

    private record Made<R>(int number, R thing) {}
}
