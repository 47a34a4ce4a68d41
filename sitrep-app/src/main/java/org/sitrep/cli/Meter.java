package org.sitrep.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.sitrep.desk.Ingested;
import org.sitrep.desk.Progress;
import org.sitrep.desk.Wording;

/** Shows people how far long work is: a bar where somebody watches, else a line every few seconds. */
final class Meter implements Progress, AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Clock clock;
    private int total;
    private Instant last;
    private Optional<ProgressBar> bar = Optional.empty();

    Meter(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public void begun(int originals) {
        total = originals;
        if (terminal.person() && originals > 0) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(originals)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .setMaxRenderedLength(Math.min(terminal.width(), 100))
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .build());
        }
    }

    @Override
    public void read(String label, Ingested soFar) {
        if (bar.isPresent()) {
            String claims = Wording.count(soFar.claims(), "claim", "claims");
            bar.get().setExtraMessage(" " + claims).stepTo(soFar.originals());
            return;
        }
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
            last = now;
            terminal.remark("  " + soFar.originals() + " of " + total + " read, "
                    + Wording.count(soFar.claims(), "claim", "claims"));
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** The end of the work in a few lines. */
    static void sum(Terminal terminal, Ingested done) {
        terminal.remark(Wording.count(done.reports(), "report", "reports") + " and "
                + Wording.count(done.claims(), "claim", "claims") + " recorded from "
                + Wording.count(done.originals(), "input", "inputs")
                + (done.known() == 0 ? "" : ", " + done.known() + " of them read before") + ".");
        if (!done.notes().isEmpty()) {
            terminal.remark("Notes (explained in docs/manual/notes.md):");
            done.notes()
                    .forEach((code, times) ->
                            terminal.remark("  " + String.format(java.util.Locale.ROOT, "%5d", times) + "  " + code));
        }
        done.unreadable().forEach(u -> terminal.remark("  " + Terminal.harmless(u)));
    }
}
