package org.sitrep.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;

/**
 * Finds what is to be read: files, folders with all they hold, addresses.
 *
 * <p>A folder that holds a {@code collection.tsv} gives exactly the files listed in it, with what the list says about
 * them. Of other folders hidden files and the pages that describe a folder (README, SOURCES, LICENSE) are left out.
 */
public final class Deliveries {
    /** The name of the list. */
    public static final String COLLECTION = "collection.tsv";

    private static final Set<String> ABOUT = Set.of("readme", "sources", "license", "licence", "copying");

    private final Hints hints;
    private final List<Delivery> found = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private Deliveries(Hints hints) {
        this.hints = hints;
    }

    /**
     * Everything the arguments name, in the order of the arguments, folders in the order of names.
     *
     * @param hints what is known about each of them where no list says better
     */
    public static Read<List<Delivery>> of(List<String> arguments, Hints hints) {
        Deliveries deliveries = new Deliveries(hints);
        for (String argument : arguments) {
            deliveries.add(argument);
        }
        return new Read<>(List.copyOf(deliveries.found), deliveries.notes, "delivery/1");
    }

    private void add(String argument) {
        String plain = argument.toLowerCase(Locale.ROOT);
        if (plain.startsWith("http://") || plain.startsWith("https://")) {
            try {
                found.add(Delivery.page(new URI(argument), hints));
            } catch (java.net.URISyntaxException e) {
                notes.add(Note.error("URL-INVALID", argument + " is no address (" + e.getReason() + ")."));
            }
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.isRegularFile(path)
                    && path.getFileName().toString().equals(COLLECTION)) {
                collection(path);
            } else if (Files.exists(path)) {
                found.add(Delivery.file(path, hints, Optional.empty()));
            } else {
                notes.add(Note.error("FILE-MISSING", "There is no file or folder " + argument + "."));
            }
        } catch (InvalidPathException e) {
            notes.add(Note.error("FILE-MISSING", argument + " is no name of a file (" + e.getReason() + ")."));
        }
    }

    private void folder(Path folder) {
        if (Files.isRegularFile(folder.resolve(COLLECTION))) {
            collection(folder.resolve(COLLECTION));
            return;
        }
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            notes.add(Note.error(
                    "FILE-UNREADABLE", "The folder " + folder + " cannot be read (" + e.getMessage() + ")."));
            return;
        }
        for (Path child : children) {
            // Links to folders are not followed: they may lead back here.
            if (Files.isDirectory(child, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                folder(child);
            } else if (Files.isRegularFile(child) && !describesAFolder(child)) {
                found.add(Delivery.file(child, hints, Optional.empty()));
            }
        }
    }

    private static boolean describesAFolder(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        return ABOUT.contains(dot < 0 ? name : name.substring(0, dot))
                && (extension.isEmpty() || extension.equals("md") || extension.equals("txt"));
    }

    private void collection(Path list) {
        List<String> lines;
        try {
            lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            notes.add(Note.error("COLLECTION-INVALID", list + " is not UTF-8."));
            return;
        } catch (IOException e) {
            notes.add(Note.error("FILE-UNREADABLE", list + " cannot be read (" + e.getMessage() + ")."));
            return;
        }
        if (lines.isEmpty()) {
            notes.add(Note.error("COLLECTION-INVALID", list + " is empty."));
            return;
        }
        List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split("\t", -1));
        if (!header.contains("file")) {
            notes.add(Note.error("COLLECTION-INVALID", list + " has no column \"file\" in its first line."));
            return;
        }
        Path folder = list.toAbsolutePath().normalize().resolveSibling("");
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                row(list, folder, i + 1, header, lines.get(i).split("\t", -1));
            }
        }
    }

    private void row(Path list, Path folder, int line, List<String> header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.length); i++) {
            if (!cells[i].isBlank()) {
                row.put(header.get(i), cells[i].strip());
            }
        }
        String name = row.getOrDefault("file", "");
        try {
            Path file = folder.resolve(name).normalize();
            // A list speaks for its own folder only; "../../etc/passwd" in a list from elsewhere stays closed.
            if (name.isEmpty() || !file.startsWith(folder)) {
                throw new IllegalArgumentException("the file must lie below the list");
            }
            Hints told = new Hints(
                    Optional.ofNullable(row.get("outlet")).or(hints::outlet),
                    Optional.ofNullable(row.get("published"))
                            .map(LocalDate::parse)
                            .or(hints::published),
                    Optional.ofNullable(row.get("url")).map(URI::create).or(hints::url),
                    Optional.ofNullable(row.get("language")).or(hints::language));
            found.add(Delivery.file(
                    file, told, Optional.ofNullable(row.get("received")).map(Instant::parse)));
        } catch (DateTimeException | IllegalArgumentException e) {
            notes.add(Note.error(
                    "COLLECTION-LINE", list + ", line " + line + ": " + e.getMessage() + "; the line is left out."));
        }
    }
}
