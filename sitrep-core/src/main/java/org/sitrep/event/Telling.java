package org.sitrep.event;

import java.util.regex.Pattern;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Stance;

/** A claim and the report that carried it. */
public record Telling(Claim claim, Carrier carrier) {
    /** Words that mean nothing between a report and what it reported: "of 11 February that". */
    private static final String UP_TO_IT =
            "(?:[^.;]{0,12}|(?:(?! and | but | said )[^.;]){0,50}\\bthat\\s*|(?:\\s(?:of|from|on)(?! and | but | said )[^.;]{3,30}))$";

    private static final Pattern TAKES_BACK = Pattern.compile(
            "\\b(?:(?:retract|recant|disavow)(?:s|ed|ing)?|withdr[ae]w[sn]?|t(?:ake|akes|ook|aken|aking) back)\\b[^.;]{0,50}"
                    + "\\b(?:report|statement|claim|account|story|announcement)\\b" + UP_TO_IT
                    + "|\\b(?:not true|untrue|no truth in reports?)\\b[^.;]{0,12}$"
                    + "|\\b(?:wrong|wrongly|erroneously|falsely|mistakenly|incorrectly)\\b[^.;]{0,20}"
                    + "\\b(?:report|reported|said|stated|wrote|written|claimed|published|announced)\\b[^.;]{0,12}$"
                    + "|\\b(?:reported|said|stated|wrote|claimed)\\b[^.;]{0,20}"
                    + "\\b(?:in error|by mistake|wrongly|erroneously|falsely|mistakenly|incorrectly)\\b[^.;]{0,12}$"
                    + "|\\bshould (?:not|never) have (?:reported|said|stated|written|published|announced)\\b[^.;]{0,12}$"
                    + "|\\bapologi[sz]\\w* (?:to \\w+(?: \\w+)? )?for (?:having )?"
                    + "(?:report|say|sa|stat|writ|publish|announc)\\w*\\b[^.;]{0,12}$",
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
