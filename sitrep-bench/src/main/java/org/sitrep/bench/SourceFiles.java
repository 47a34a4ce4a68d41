package org.sitrep.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The raw files a build reads: tables with tabs, plain or compressed, and GeoJSON. */
final class SourceFiles {
    private final Path root;
    private final JsonMapper json = JsonMapper.builder().build();

    SourceFiles(Path root) {
        this.root = root;
    }

    /** Hands each line's fields to the reader; lines that begin with # and empty lines are left out. */
    void rows(String path, Consumer<String[]> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            readRows(lines, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The same for a table that lies beside the classes. */
    static List<String[]> bundled(String name) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SourceFiles.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            readRows(lines, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return rows;
    }

    /** A whole number of a table; 0 for anything else. */
    static long number(String text) {
        return text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }

    private static void readRows(BufferedReader lines, Consumer<String[]> reader) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                reader.accept(line.split("\t", -1));
            }
        }
    }

    /** The features of a GeoJSON collection. */
    JsonNode features(String path) {
        try (InputStream in = open(path)) {
            return json.readTree(in).path("features");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private InputStream open(String path) throws IOException {
        InputStream in = Files.newInputStream(root.resolve(path));
        return path.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
