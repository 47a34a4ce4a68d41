package org.sitrep.claim.template;

import java.util.List;

/**
 * One string of a report in one role, with all places where the head of roles sees it so.
 *
 * @param key the words in lower case without a leading article
 * @param seen likeliest first, never empty
 */
public record Filler(String role, String key, List<Candidate> seen) {
    public Filler {
        seen = List.copyOf(seen);
    }

    /** Where it is likeliest. */
    public Candidate best() {
        return seen.get(0);
    }

    String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
