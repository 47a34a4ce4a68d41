package org.sitrep.evaluate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.base.SitrepException;

/** The files of a gold set. */
final class GoldFiles {
    private GoldFiles() {}

    /**
     * The files below a folder whose name fits, by path.
     *
     * @param wanted asked with the file's name
     * @param kind what is looked for, for the error: "*.tml files"
     * @throws SitrepException when there is none
     */
    static List<Path> in(Path directory, Predicate<String> wanted, String kind) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new SitrepException(directory + " is not a folder; give a folder with " + kind + ".");
        }
        try (Stream<Path> all = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(p -> wanted.test(p.getFileName().toString()))
                    .sorted(Comparator.comparing(p -> directory.relativize(p).toString()))
                    .collect(Collectors.toList());
            if (files.isEmpty()) {
                throw new SitrepException("No usable file in " + directory + "; give a folder with " + kind + ".");
            }
            return files;
        }
    }

    /** The characters of a file in UTF-8, unpacked where its name ends in {@code .gz}; a byte order mark is left out. */
    static String text(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    /**
     * What is read from the rows of a table with commas whose first line names its columns.
     *
     * @param columns that it must have; a table without one of them has no rows
     * @param read what a row holds, empty for a row to be passed over
     */
    static <T> List<T> rows(Path file, Set<String> columns, Function<CSVRecord, Optional<T>> read) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text(file)), format)) {
            if (!rows.getHeaderMap().keySet().containsAll(columns)) {
                return List.of();
            }
            List<T> all = new ArrayList<>();
            for (CSVRecord row : rows) {
                read.apply(row).ifPresent(all::add);
            }
            return all;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** One line of the list of misses: document, gold, predicted. */
    static String miss(String document, String gold, String predicted) {
        return Stream.of(document, gold, predicted)
                .map(s -> s.isEmpty() ? "-" : s.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }
}
