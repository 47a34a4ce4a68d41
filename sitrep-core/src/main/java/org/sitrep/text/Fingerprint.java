package org.sitrep.text;

import java.util.List;

/**
 * What is needed to find copies of a text without the text.
 *
 * @param exact SHA-256 of the folded words of the telling blocks
 * @param shingles hashes of every run of five folded words in text order, repeated ones once
 */
public record Fingerprint(String exact, List<Long> shingles) {
    public Fingerprint {
        shingles = List.copyOf(shingles);
    }
}
