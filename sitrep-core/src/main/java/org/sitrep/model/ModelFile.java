package org.sitrep.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.SitrepException;

/** Files of models that are shipped with the program. */
public final class ModelFile {
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /** Makes something of the bytes of a file. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(InputStream in) throws IOException;
    }

    /**
     * Reads a file packed with gzip.
     *
     * @param folder its folder on the class path, with a slash at both ends
     * @throws SitrepException when it is missing or damaged
     */
    public static <T> T unpack(String folder, String file, Reading<T> reading) {
        return read(folder, file, in -> reading.of(new BufferedInputStream(new GZIPInputStream(in, BUFFER))));
    }

    /**
     * Reads a file as it is.
     *
     * @param folder its folder on the class path, with a slash at both ends
     * @throws SitrepException when it is missing or damaged
     */
    public static <T> T read(String folder, String file, Reading<T> reading) {
        try (InputStream in = ModelFile.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            return reading.of(in);
        } catch (IOException e) {
            throw new SitrepException(
                    "The model file " + file + " cannot be read (" + e.getMessage() + "); the installation is damaged.",
                    e);
        }
    }
}
