package org.sitrep.event;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.base.ReportId;
import org.sitrep.event.copies.SlidingCopies;

/**
 * Finds what the reports of the last days have taken over from each other, one report after the other, without comparing all
 * with all. Not safe for several threads.
 */
public interface CopyWindow {
    /**
     * A window that keeps so many days, the newest included; what is older is forgotten when a newer day comes.
     *
     * @param days at least 1
     */
    static CopyWindow of(int days) {
        return new SlidingCopies(days);
    }

    /**
     * Two reports of which one took over from the other, or both from a third.
     *
     * @param report the one that came in
     * @param other the one that was in the window
     * @param reprint the report that came in is the first of the comparison
     */
    record Found(ReportId report, ReportId other, Reprint reprint) {}

    /**
     * Takes in a report and compares it with those of the window that have rare runs of words in common with it.
     *
     * @param day of publication or receipt; a report older than the window is compared, not kept
     * @param sentences in order, headline and stamp included
     * @return those it shares text with, most first; of a text printed very often, some
     */
    List<Found> add(ReportId report, LocalDate day, List<String> sentences);

    /** Reports kept. */
    int size();

    /** Pairs of reports compared so far. */
    long compared();
}
