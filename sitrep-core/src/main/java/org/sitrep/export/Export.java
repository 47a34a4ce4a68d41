package org.sitrep.export;

import org.sitrep.reference.Gazetteer;
import org.sitrep.situation.Situation;

/** One file format. Pure: the same situation gives the same characters. Safe for use by several threads. */
public interface Export {
    /** The name used on the command line: "geojson". */
    String name();

    /** The media type with its charset where it has one. */
    String mediaType();

    /** The ending of a file's name, without the dot. */
    String fileExtension();

    /** How many rows, lines or features {@link #write} makes of this situation, the header not counted. */
    int rows(Situation situation);

    /**
     * The file's content: exactly what the situation's filter shows, in its order.
     *
     * @param gazetteer where the coordinates of places are looked up; a place it does not know is written without them
     */
    String write(Situation situation, Gazetteer gazetteer);
}
