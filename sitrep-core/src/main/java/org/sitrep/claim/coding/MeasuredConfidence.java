package org.sitrep.claim.coding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.base.Confidence;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.EventCode.Book;

/**
 * The confidence of codes as it was measured on reports coded by hand: that of the code read on this ground, else of the ground, else of the
 * book. The file is written by {@code CodeCalibration} of the benchmarks. Safe for use by several threads.
 */
public final class MeasuredConfidence implements CodeConfidence {
    private static final String RESOURCE = "/org/sitrep/claim/types/confidence.tsv";
    private static final String ANY = "*";

    private final Map<List<String>, Confidence> measured;

    private MeasuredConfidence(Map<List<String>, Confidence> measured) {
        this.measured = Map.copyOf(measured);
    }

    /** Reads the shipped figures. */
    public static MeasuredConfidence load() {
        try (InputStream in = MeasuredConfidence.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new SitrepException(
                    "The figures " + RESOURCE + " cannot be read (" + e.getMessage() + "); build the program again.",
                    e);
        }
    }

    /**
     * Figures from lines of book, ground, code, how many were read, how many of them were right, confidence; {@code *} is any.
     */
    static MeasuredConfidence of(List<String> lines) {
        Map<List<String>, Confidence> measured = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] field = line.split("\t", -1);
                measured.put(List.of(field[0], field[1], field[2]), new Confidence(Double.parseDouble(field[5])));
            }
        }
        return new MeasuredConfidence(measured);
    }

    /** The name of a book in the file. */
    public static String name(Book book) {
        return book.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<Confidence> of(EventCode.Book book, String ground, String code) {
        return Stream.of(
                        List.of(name(book), ground, code),
                        List.of(name(book), ground, ANY),
                        List.of(name(book), ANY, ANY))
                .map(k -> Optional.ofNullable(measured.get(k)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
