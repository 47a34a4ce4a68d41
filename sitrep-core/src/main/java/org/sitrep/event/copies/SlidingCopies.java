package org.sitrep.event.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.base.ReportId;
import org.sitrep.event.CopyWindow;

/**
 * Looks texts with rare runs in common up in an index of each day and compares only these.
 *
 * <p>A run weighs the less the more texts have it; of the texts whose shared runs weigh enough the {@value #MOST} heaviest are
 * compared sentence by sentence.
 */
public final class SlidingCopies implements CopyWindow {
    private static final int MOST = 12;
    private static final double ENOUGH = .05;
    /** One run alone shows something only when few texts have it. */
    private static final int RARE = 8;

    private final int days;
    private final TreeMap<LocalDate, DayIndex> window = new TreeMap<>();
    private long compared;

    /**
     * @param days the newest day and those before it that are kept, at least 1
     */
    public SlidingCopies(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a window of " + days + " days");
        }
        this.days = days;
    }

    private static final class Candidate {
        private final DayIndex day;
        private final int number;
        private int shared;
        private int fewest = Integer.MAX_VALUE;
        private double weight;

        Candidate(DayIndex day, int number) {
            this.day = day;
            this.number = number;
        }

        void share(int having) {
            shared++;
            fewest = Math.min(fewest, having);
            weight += 1.0 / having;
        }

        boolean worthwhile() {
            return weight >= ENOUGH && (shared > 1 || fewest <= RARE);
        }

        ReportId report() {
            return day.report(number);
        }
    }

    @Override
    public List<Found> add(ReportId report, LocalDate day, List<String> sentences) {
        Folded text = Folded.of(sentences);
        int[] runs = Runs.of(text.prose());
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates(runs)) {
            compared++;
            if (!candidate.report().equals(report)) {
                var reprint = TextReuse.between(text, candidate.day.text(candidate.number));
                if (reprint.reuse()) {
                    found.add(new Found(report, candidate.report(), reprint));
                }
            }
        }
        keep(report, day, text, runs);
        return List.copyOf(found);
    }

    private List<Candidate> candidates(int[] runs) {
        Map<Long, Candidate> candidates = new HashMap<>();
        List<DayIndex> indexes = List.copyOf(window.values());
        int[] places = new int[indexes.size()];
        for (int run : runs) {
            int having = 0;
            for (int i = 0; i < places.length; i++) {
                places[i] = indexes.get(i).find(run);
                having += places[i] < 0 ? 0 : indexes.get(i).texts(places[i]);
            }
            for (int i = 0; having > 0 && i < places.length; i++) {
                if (places[i] >= 0) {
                    note(indexes.get(i), places[i], having, (long) i << 32, candidates);
                }
            }
        }
        return candidates.values().stream()
                .filter(Candidate::worthwhile)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.weight).thenComparing(Candidate::report))
                .limit(MOST)
                .toList();
    }

    private static void note(DayIndex day, int place, int having, long offset, Map<Long, Candidate> candidates) {
        day.each(
                place,
                text -> candidates
                        .computeIfAbsent(offset | text, k -> new Candidate(day, text))
                        .share(having));
    }

    private void keep(ReportId report, LocalDate day, Folded text, int[] runs) {
        LocalDate newest = window.isEmpty() || window.lastKey().isBefore(day) ? day : window.lastKey();
        LocalDate oldest = newest.minusDays(days - 1);
        window.headMap(oldest, false).clear();
        if (!day.isBefore(oldest)) {
            window.computeIfAbsent(day, d -> new DayIndex()).add(report, text, runs);
        }
    }

    @Override
    public int size() {
        return window.values().stream().mapToInt(DayIndex::size).sum();
    }

    @Override
    public long compared() {
        return compared;
    }
}
