/**
 * Blocks become sentences and tokens.
 * <p>In: the text and its blocks. Out: sentences inside one block each, tokens with absolute offsets. Worked: "He left the
 * U.S. Then he came." is two sentences; "U.S.-backed" is three tokens, as the tagger and parser were trained on.
 * <p>Must not know: other languages than English. Traps: types of the tokenizer stay in here; normal forms differ from the
 * characters of the text, spans never do.
 */
@NullMarked
package org.sitrep.text.segment;

import org.jspecify.annotations.NullMarked;
