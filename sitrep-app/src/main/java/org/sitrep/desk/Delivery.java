package org.sitrep.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Limits;
import org.sitrep.report.Original;
import org.sitrep.report.PageFetcher;

/**
 * Something to be read, before its bytes are there.
 *
 * @param intake how it reaches us
 * @param hints what is known about it
 * @param received when it reached us, where that is recorded beside it; else the present
 */
public record Delivery(Intake intake, Hints hints, Optional<Instant> received, Source source) {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("txt", "text/plain"),
            Map.entry("text", "text/plain"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("xml", "application/xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("json", "application/json"),
            Map.entry("warc", "application/warc"));

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Source {
        /** The bytes; empty with a note of severity ERROR when they cannot be had. */
        Read<Optional<Opened>> open(Rooms rooms);
    }

    /**
     * Bytes that are there.
     *
     * @param intake how they reached us in the end: a page's address after all redirects
     */
    public record Opened(Original original, Intake intake) {}

    /** A file. */
    public static Delivery file(Path file, Hints hints, Optional<Instant> received) {
        String name = file.getFileName().toString();
        return new Delivery(new Intake.FromFile(name), hints, received, rooms -> bytes(file, name));
    }

    /** A page on the network. */
    public static Delivery page(URI url, Hints hints) {
        return new Delivery(new Intake.FromUrl(url), hints, Optional.empty(), rooms -> {
            Read<Optional<PageFetcher.Fetched>> fetched = rooms.pages().get().fetch(url);
            return new Read<>(
                    fetched.value().map(f -> new Opened(f.original(), new Intake.FromUrl(f.url()))),
                    fetched.notes(),
                    fetched.version());
        });
    }

    /** Bytes that are there already. */
    public static Delivery bytes(byte[] bytes, String name, Hints hints) {
        Opened opened = new Opened(new Original(bytes, "text/plain"), new Intake.FromHand(name));
        return new Delivery(
                opened.intake(), hints, Optional.empty(), rooms -> Read.of(Optional.of(opened), "delivery/1"));
    }

    private static Read<Optional<Opened>> bytes(Path file, String name) {
        long most = Limits.USUAL.maxBytes();
        try {
            if (Files.size(file) > most) {
                return missing(Note.error(
                        "FILE-TOO-LARGE",
                        name + " has " + Files.size(file) + " bytes; files of up to " + most + " are read."));
            }
            Original original = new Original(Files.readAllBytes(file), mediaType(name));
            return Read.of(Optional.of(new Opened(original, new Intake.FromFile(name))), "delivery/1");
        } catch (IOException e) {
            return missing(Note.error("FILE-UNREADABLE", name + " cannot be read (" + reason(e) + ")."));
        }
    }

    private static Read<Optional<Opened>> missing(Note note) {
        return new Read<>(Optional.empty(), java.util.List.of(note), "delivery/1");
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        return String.valueOf(e.getMessage());
    }

    private static String mediaType(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(".warc.gz")) {
            return "application/warc";
        }
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
