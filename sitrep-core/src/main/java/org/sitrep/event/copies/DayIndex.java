package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.sitrep.base.ReportId;

/**
 * The texts of one day and where their runs stand: an open table of hashes, each with a chain of the texts that have it.
 *
 * <p>A run that {@value #MOST} texts of the day have is a stock phrase or one widely printed text; further texts are not noted
 * for it, so that a chain stays short. A widely printed text is still found, by those noted first.
 */
final class DayIndex {
    private static final int MOST = 24;
    private static final double FILLED = .6;

    private final List<ReportId> reports = new ArrayList<>();
    private final List<Folded> texts = new ArrayList<>();

    private int[] hashes = new int[1 << 10];
    /** Place of the chain's newest entry + 1; 0 where the table is free. */
    private int[] heads = new int[1 << 10];

    private byte[] lengths = new byte[1 << 10];
    private int used;

    private int[] following = new int[1 << 10];
    private int[] owners = new int[1 << 10];
    private int entries;

    /** Adds a text with the hashes of its runs. */
    void add(ReportId report, Folded text, int[] runs) {
        int number = reports.size();
        reports.add(report);
        texts.add(text);
        for (int run : runs) {
            note(run, number);
        }
    }

    int size() {
        return reports.size();
    }

    ReportId report(int number) {
        return reports.get(number);
    }

    Folded text(int number) {
        return texts.get(number);
    }

    /** Where the texts noted for a run are found until another text is added; negative where there is none. */
    int find(int run) {
        int place = place(run);
        return heads[place] == 0 ? -1 : place;
    }

    /** How many texts are noted at a place. */
    int texts(int place) {
        return lengths[place];
    }

    /** The texts noted at a place. */
    void each(int place, IntConsumer text) {
        for (int at = heads[place]; at > 0; at = following[at - 1]) {
            text.accept(owners[at - 1]);
        }
    }

    private void note(int run, int text) {
        if (used > FILLED * hashes.length) {
            grow();
        }
        int place = place(run);
        if (lengths[place] >= MOST) {
            return;
        }
        used += heads[place] == 0 ? 1 : 0;
        if (entries == owners.length) {
            following = Arrays.copyOf(following, entries + entries / 2);
            owners = Arrays.copyOf(owners, entries + entries / 2);
        }
        hashes[place] = run;
        following[entries] = heads[place];
        owners[entries] = text;
        entries++;
        heads[place] = entries;
        lengths[place]++;
    }

    private int place(int run) {
        int mask = hashes.length - 1;
        int place = (run * 0x9e3779b9 >>> 7) & mask;
        while (heads[place] > 0 && hashes[place] != run) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldHeads = heads;
        byte[] oldLengths = lengths;
        hashes = new int[2 * oldHashes.length];
        heads = new int[hashes.length];
        lengths = new byte[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHeads[i] > 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                heads[place] = oldHeads[i];
                lengths[place] = oldLengths[i];
            }
        }
    }
}
