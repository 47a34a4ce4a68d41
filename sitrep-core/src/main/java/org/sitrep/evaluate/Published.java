package org.sitrep.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A score that somebody published for another system; shown beside ours, never part of a figure.
 *
 * @param set name of the gold set
 * @param part the part of the set it was measured on
 * @param system whose score it is
 * @param key the figure's name in the contract of the set
 * @param value a fraction between 0 and 1
 */
public record Published(String set, String part, String system, String key, double value) {
    /** The scores known for a set, by part and system. */
    public static List<Published> of(String set) {
        List<Published> all = new ArrayList<>();
        try (InputStream in = Published.class.getResourceAsStream("/org/sitrep/evaluate/published.tsv")) {
            if (in == null) {
                throw new IOException("no published.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(set + "\t")) {
                    String[] cells = line.split("\t", -1);
                    all.add(new Published(cells[0], cells[1], cells[2], cells[3], Double.parseDouble(cells[4])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The published scores are missing from this installation; install Sitrep again.", e);
        }
        return List.copyOf(all);
    }
}
