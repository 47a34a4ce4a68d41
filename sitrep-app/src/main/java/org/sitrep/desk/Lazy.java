package org.sitrep.desk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Something heavy that is made when it is first asked for, once; safe for many threads. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> making;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Optional<T> made = Optional.empty();

    private Lazy(Supplier<T> making) {
        this.making = making;
    }

    /** Made by {@code making} when first asked for; asked again if making it failed. */
    public static <T> Lazy<T> of(Supplier<T> making) {
        return new Lazy<>(making);
    }

    @Override
    public T get() {
        Optional<T> seen = made;
        if (seen.isPresent()) {
            return seen.get();
        }
        synchronized (this) {
            if (made.isEmpty()) {
                made = Optional.of(making.get());
            }
            return made.get();
        }
    }

    /** Begins making it on a thread of its own, the first time this is called; whoever asks meanwhile waits, and sees the failure if it fails. */
    public void begin() {
        if (made.isEmpty() && begun.compareAndSet(false, true)) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            get();
                        } catch (RuntimeException e) {
                            // Whoever asks for it makes it again and meets the failure where it can be told.
                            return;
                        }
                    },
                    "loading");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
