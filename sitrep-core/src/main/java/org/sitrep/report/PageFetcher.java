package org.sitrep.report;

import java.net.URI;
import java.util.Optional;
import org.sitrep.base.Read;

/** Fetches pages and feeds from the network, politely and only from public addresses. */
public interface PageFetcher {
    /**
     * What an address answered.
     *
     * @param original the bytes of the answer
     * @param url the address after all redirects
     */
    record Fetched(Original original, URI url) {}

    /** Fetches one address; empty with a note of severity ERROR when that is not possible or not allowed. */
    Read<Optional<Fetched>> fetch(URI url);
}
