package org.sitrep.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sitrep.base.Read;

/**
 * Joins claims as reports come in, in batches of any size. At any moment its events are those that an {@link EventReader} makes of
 * the same tellings; the order in which they came and how they were cut into batches do not matter. Not safe for several threads.
 */
public interface EventStream {
    /** Takes in tellings; those of a report may come in several batches, and what is there already may come again. */
    void add(Collection<Telling> tellings);

    /** Forgets the tellings of reports published, or without a day received, before this day. */
    void forget(LocalDate before);

    /** Has the events formed as an analyst ruled; a later ruling prevails. These replace rulings given before. */
    void rule(List<Regrouping> rulings);

    /** What is judged to be one thing, before anybody is counted; in the order of smallest claim ids. */
    List<List<Telling>> groups();

    /** The events, ordered by id. What did not change since it was asked for is not counted anew. */
    Read<List<Event>> events();

    /** Tellings that are there. */
    int size();

    /** Pairs of tellings compared so far to find those that speak of one thing. */
    long compared();
}
