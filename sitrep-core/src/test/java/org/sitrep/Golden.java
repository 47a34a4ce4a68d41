package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a room made of a report, kept as a file to compare with. {@code -Dgolden=update} writes the files anew; the
 * difference is then read before it is committed.
 */
public final class Golden {
    private Golden() {}

    /** Fails unless the file holds exactly these characters; line ends are always {@code \n}. */
    public static void check(Path file, String actual) {
        String text = actual.endsWith("\n") ? actual : actual + "\n";
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Path folder = file.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return;
            }
            assertThat(file)
                    .as("golden file; -Dgolden=update writes it, read it then")
                    .exists();
            assertThat(text)
                    .as("%s; if the new reading is better, -Dgolden=update writes it", file)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
