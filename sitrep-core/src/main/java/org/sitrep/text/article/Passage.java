package org.sitrep.text.article;

import org.sitrep.text.Block;

/**
 * One block with its characters.
 *
 * @param before white space between the block before it and this one
 * @param body its characters, never empty
 */
public record Passage(Block.Kind kind, Galley before, Galley body) {
    static final Galley GAP = Galley.inserted("\n\n");

    Passage as(Block.Kind other) {
        return new Passage(other, before, body);
    }

    String text() {
        return body.text();
    }
}
