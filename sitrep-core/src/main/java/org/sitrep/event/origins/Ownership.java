package org.sitrep.event.origins;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.claim.Claim;

/** Whether a side speaks of a loss as its own: by calling the lost its own, or by admitting what it would rather not say. */
final class Ownership {
    private static final String OWN = "(?:its|their|our|one of (?:its|their|our)|(?:the|this) "
            + "(?:movement|group|army|coalition|militia|organisation|organization|alliance|front|brigade)[\u2019']s)";

    /** Behind a name: ", their leader in the north". */
    private static final Pattern BEHIND =
            Pattern.compile("^,? (?:who (?:was|had been) )?" + OWN + "\\b.*", Pattern.DOTALL);

    private static final String OFFICE =
            "(?:commander|leader|chief|officer|fighter|soldier|deputy|head|emir|general|colonel|major"
                    + "|captain|lieutenant|member|founder|governor|minister|instructor|emissary|comrade|official|envoy|judge|bomber)s?";

    /** Before a name: "the movement's commander, ", "one of its senior officers, ". */
    private static final Pattern BEFORE =
            Pattern.compile(".*\\b" + OWN + " (?:[\\w-]+ ){0,2}" + OFFICE + ",? (?:[\\w-]+ )?$", Pattern.DOTALL);

    /** The same within what is named: "Abu Karim, its commander in the town". */
    private static final Pattern WITHIN = Pattern.compile(
            "[^,]+, (?:who (?:was|had been) )?" + OWN + " (?:[\\w-]+ ){0,2}" + OFFICE + "\\b.*", Pattern.DOTALL);

    private static final Pattern ADMITS =
            Pattern.compile("(?:admit|acknowledg|conced|confess|own(?:s|ed)? up|mourn)\\w*", Pattern.CASE_INSENSITIVE);

    private Ownership() {}

    /** "Salma Idris, the movement's commander": whether the sentence calls somebody the speaker's own. */
    static boolean isCalledOwn(Claim claim, String somebody) {
        String sentence = claim.sentence().quote().toLowerCase(Locale.ROOT);
        int at = sentence.indexOf(somebody.toLowerCase(Locale.ROOT));
        return at >= 0
                && (WITHIN.matcher(somebody.toLowerCase(Locale.ROOT)).matches()
                        || BEHIND.matcher(sentence.substring(at + somebody.length()))
                                .matches()
                        || BEFORE.matcher(sentence.substring(0, at)).matches());
    }

    /** "Acknowledged that nine men were killed": whether the word of saying is one of admitting. */
    static boolean admits(Claim claim) {
        int start = claim.sentence().span().start();
        String sentence = claim.sentence().quote();
        return claim.by()
                .cue()
                .filter(c -> c.start() >= start && c.end() <= start + sentence.length())
                .map(c -> sentence.substring(c.start() - start, c.end() - start))
                .filter(w -> ADMITS.matcher(w).matches())
                .isPresent();
    }
}
