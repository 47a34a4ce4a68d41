package org.sitrep.mention.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What each observation adds to or takes from a choice, learnt from marked texts; the table and its card lie beside each other in the
 * resources.
 */
public final class Weights {
    private final Map<String, double[]> tables;

    private Weights(Map<String, double[]> tables) {
        this.tables = Map.copyOf(tables);
    }

    /** The bundled weights. */
    static Weights load() {
        try (InputStream in = Weights.class.getResourceAsStream("/org/sitrep/mention/place/place-weights.tsv")) {
            if (in == null) {
                throw new IOException("no place-weights.tsv");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The weights for places are missing from this installation; install Sitrep again.", e);
        }
    }

    /**
     * Weights from lines of a table's name, an observation's name and a number, divided by tabs; what is not in the file weighs
     * nothing.
     *
     * @throws IOException when it cannot be read or a line is not of that form
     */
    public static Weights read(InputStream in) throws IOException {
        Map<String, double[]> tables = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                Enum<?>[] names = cells[0].equals("name") ? NameTrait.values() : PlaceTrait.values();
                int at = 0;
                while (!names[at].name().equals(cells[1])) {
                    at++;
                }
                tables.computeIfAbsent(cells[0], t -> new double[names.length])[at] = Double.parseDouble(cells[2]);
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
                throw new IOException("not a weight: " + line, e);
            }
        }
        return new Weights(tables);
    }

    /** Weights from one array for each table, in the order of the traits. */
    public static Weights of(double[] name, double[] alone, double[] together) {
        return new Weights(Map.of("name", name.clone(), "alone", alone.clone(), "together", together.clone()));
    }

    private double sum(String table, double[] traits) {
        double[] weights = tables.getOrDefault(table, new double[0]);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }

    /** How probable it is that a name with these traits names a place, 0 to 1. */
    double place(double[] traits) {
        return 1 / (1 + Math.exp(-sum("name", traits)));
    }

    /** How much speaks for a candidate by itself. */
    double alone(double[] traits) {
        return sum("alone", traits);
    }

    /** How much speaks for a candidate beside the other places of the report. */
    double together(double[] traits) {
        return sum("together", traits);
    }
}
