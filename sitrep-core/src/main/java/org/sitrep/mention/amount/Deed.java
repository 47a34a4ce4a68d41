package org.sitrep.mention.amount;

import java.util.List;

/**
 * Words that tell of deaths, with those who died.
 *
 * @param at index of the word
 * @param victims phrases in text order, parts included
 * @param mixed whether the same words count the wounded: "killed or wounded 51"
 */
record Deed(int at, List<Phrase> victims, Standing standing, boolean mixed) {
    /** How the words hold. */
    enum Standing {
        /** It happened, in what the text reports. */
        ACTUAL,
        /** It is the reason or the history of what the text reports. */
        BACKGROUND,
        /** It did not happen, or it is only wanted, feared or alleged of somebody. */
        UNREAL
    }
}
