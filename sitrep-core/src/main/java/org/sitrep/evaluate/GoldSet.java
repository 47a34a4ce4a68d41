package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One gold set and its scorer. */
public interface GoldSet {
    /** The name used on the command line. */
    String name();

    /** One sentence for the help page. */
    String description();

    /**
     * Runs the pipeline over a folder and scores it.
     *
     * @param directory laid out as the set's format says
     * @param part the part asked for, where the set has parts
     * @throws org.sitrep.base.SitrepException when the folder holds no usable file
     * @throws IOException when a file cannot be read
     */
    Figures evaluate(Path directory, Optional<String> part) throws IOException;
}
