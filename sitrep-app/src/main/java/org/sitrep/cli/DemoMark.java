package org.sitrep.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.sitrep.base.Digest;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Deliveries;
import org.sitrep.ledger.Ledger;

/**
 * What the demo's store was made by: the rooms as built and the list of the collection. A demo made by others is read
 * anew; it holds nothing of the user's.
 */
final class DemoMark {
    private static final String FILE = "made-by";

    private final Path file;
    private final String now;

    private DemoMark(Path file, String now) {
        this.file = file;
        this.now = now;
    }

    static DemoMark of(Path folder, Path samples) {
        Path list = samples.resolve(Deliveries.COLLECTION);
        return new DemoMark(folder.resolve(FILE), rooms().map(DemoMark::digest).orElse("unknown") + " " + digest(list));
    }

    /** The archive the rooms were loaded from; empty when they come from a folder of classes. */
    private static Optional<Path> rooms() {
        try {
            Optional<URL> place = Optional.ofNullable(
                            Ledger.class.getProtectionDomain().getCodeSource())
                    .map(CodeSource::getLocation);
            return place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(place.get().toURI()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String digest(Path file) {
        try {
            return Files.isRegularFile(file) ? Digest.sha256(Files.readAllBytes(file)) : "none";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** Whether a store is there that something else made. */
    boolean outdated() {
        try {
            return Files.exists(file.resolveSibling("sitrep.db"))
                    && !(Files.exists(file)
                            && Files.readString(file, StandardCharsets.UTF_8)
                                    .strip()
                                    .equals(now));
        } catch (IOException e) {
            return true;
        }
    }

    /** Says that the store is made by these rooms from this list. */
    void write() {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, now + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SitrepException(
                    "The demo's folder cannot be written (" + e.getMessage()
                            + "). Choose another data folder with --data DIR.",
                    e);
        }
    }
}
