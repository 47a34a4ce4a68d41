package org.sitrep.event;

import java.util.regex.Pattern;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Stance;

/** A claim and the report that carried it. */
public record Telling(Claim claim, Carrier carrier) {
    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\b(?:(?:retract|recant|disavow)(?:s|ed|ing)?|withdr[ae]w[sn]?|t(?:ake|akes|ook|aken|aking) back)\\b[^.;]{0,50}"
                    + "\\b(?:report|statement|claim|account|story|announcement)\\b[^.;]{0,12}$"
                    + "|\\b(?:not true|untrue|no truth in reports?)\\b[^.;]{0,12}$",
            Pattern.CASE_INSENSITIVE);

    /** Whether it says that it is not so: a denial, or a report taken back. */
    public boolean denies() {
        if (claim.stance().polarity() == Stance.Polarity.DENIED) {
            return true;
        }
        int before = claim.evidence().span().start() - claim.sentence().span().start();
        String sentence = claim.sentence().quote();
        return before > 0
                && before <= sentence.length()
                && TAKES_BACK.matcher(sentence.substring(0, before)).find();
    }
}
