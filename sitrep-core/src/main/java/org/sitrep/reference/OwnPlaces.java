package org.sitrep.reference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.reference.place.JoinedGazetteer;
import org.sitrep.reference.place.OwnTable;

/**
 * The tables of places that a user added to the gazetteer, kept packed in the folder {@code gazetteer} of the data folder, one file
 * a table. Not for several processes at once.
 */
public final class OwnPlaces {
    private static final String SUFFIX = ".places";

    private final Path folder;

    private OwnPlaces(Path folder) {
        this.folder = folder;
    }

    /** Those of a data folder, which need not be there yet. */
    public static OwnPlaces in(Path dataFolder) {
        return new OwnPlaces(dataFolder.resolve("gazetteer"));
    }

    /** A table that was added: its name and how many places it holds. */
    public record Table(String name, int places) {}

    /**
     * What became of a file.
     *
     * @param faults sentences with line and column; nothing was added when there are any
     */
    public record Added(Table table, List<String> faults, int skipped) {
        public Added {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Adds the places of a file, in the place of those added under the same name before.
     *
     * @param file a GeoNames country file ({@code .txt}, or the {@code .zip} it comes in) or a table with a header
     * @param name under which it is kept; the file's own without its ending where empty
     * @param country ISO 3166-1 alpha-2, for tables that do not say it
     * @throws SitrepException when the file or the data folder cannot be read or written
     */
    public Added add(Path file, Optional<String> name, Optional<String> country) {
        String label = String.valueOf(file.getFileName());
        String kept = name.orElse(label.replaceFirst("\\.[A-Za-z]{2,4}$", ""));
        if (!kept.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,60}")) {
            throw new SitrepException(
                    "\"" + kept + "\" cannot name a table; use letters, digits, spaces, dots and hyphens (--name).");
        }
        try {
            OwnTable.Read read = read(file, label, country);
            if (read.faults().isEmpty()) {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                CompactGazetteer.pack(
                        kept + ", " + read.places().size() + " places of one's own", read.places(), packed);
                Files.createDirectories(folder);
                Path part = folder.resolve(kept + ".part");
                Files.write(part, packed.toByteArray());
                Files.move(part, folder.resolve(kept + SUFFIX), StandardCopyOption.REPLACE_EXISTING);
            }
            return new Added(new Table(kept, read.places().size()), read.faults(), read.skipped());
        } catch (IOException e) {
            throw new SitrepException(
                    "The table " + file + " cannot be added (" + e.getMessage()
                            + "); it must be a text in UTF-8 or a zip of one, and " + folder + " must be writable.",
                    e);
        }
    }

    private static OwnTable.Read read(Path file, String label, Optional<String> country) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!label.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                return OwnTable.read(characters(in), label, country);
            }
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = entry.getName();
                if (inside.matches("(?i)[^/]+\\.(txt|csv|tsv)")
                        && !inside.toLowerCase(Locale.ROOT).startsWith("readme")) {
                    return OwnTable.read(characters(zip), inside, country);
                }
            }
        }
        return new OwnTable.Read(List.of(), List.of(label + " holds no .txt, .csv or .tsv file."), 0);
    }

    private static Reader characters(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The tables that were added, by name. */
    public List<Table> list() {
        return files().stream()
                .map(f -> new Table(name(f), gazetteer(f).places()))
                .toList();
    }

    /** Takes a table out again; whether it was there. */
    public boolean remove(String name) {
        Optional<Path> file = files().stream().filter(f -> name(f).equals(name)).findFirst();
        if (file.isEmpty()) {
            return false;
        }
        try {
            Files.delete(file.get());
        } catch (IOException e) {
            throw new SitrepException("The table " + file.get() + " cannot be deleted (" + e.getMessage() + ").", e);
        }
        return true;
    }

    /** The gazetteer together with all tables; the gazetteer itself when there are none. */
    public Gazetteer with(CompactGazetteer bundled) {
        List<CompactGazetteer> all = new ArrayList<>();
        all.add(bundled);
        files().forEach(f -> all.add(gazetteer(f)));
        return all.size() == 1 ? bundled : new JoinedGazetteer(all);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new SitrepException("The folder " + folder + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static CompactGazetteer gazetteer(Path file) {
        InputStream none = new ByteArrayInputStream(new byte[0]);
        try (InputStream in = Files.newInputStream(file)) {
            return CompactGazetteer.read(in, none, none);
        } catch (IOException e) {
            throw new SitrepException(
                    "The table " + file + " is damaged or of another version (" + e.getMessage()
                            + "); remove it with \"sitrep gazetteer remove\" and import it again.",
                    e);
        }
    }
}
