package org.sitrep.desk;

import java.util.List;
import java.util.SortedMap;

/**
 * What came of reading originals into the data folder.
 *
 * @param originals originals asked for
 * @param known of these, originals that were read before and changed nothing
 * @param reports reports recorded
 * @param claims claims recorded
 * @param notes how often each note code was given
 * @param unreadable one sentence for each input that could not be read, with its name
 */
public record Ingested(
        int originals, int known, int reports, int claims, SortedMap<String, Integer> notes, List<String> unreadable) {
    public Ingested {
        notes = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(notes));
        unreadable = List.copyOf(unreadable);
    }
}
