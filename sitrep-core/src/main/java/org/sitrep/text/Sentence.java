package org.sitrep.text;

import java.util.List;
import org.sitrep.base.Span;

/**
 * One sentence, never across a block border.
 *
 * @param block the kind of the block it stands in
 * @param tokens its words and signs in text order, never empty
 */
public record Sentence(Span span, Block.Kind block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
