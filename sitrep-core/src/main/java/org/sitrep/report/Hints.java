package org.sitrep.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows about a report that its bytes may not say; it wins over what the bytes say and is cited as
 * {@code metadata: argument}.
 *
 * @param language ISO 639-1 code
 */
public record Hints(
        Optional<String> outlet, Optional<LocalDate> published, Optional<URI> url, Optional<String> language) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
