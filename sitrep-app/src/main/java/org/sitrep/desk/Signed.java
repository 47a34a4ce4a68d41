package org.sitrep.desk;

/**
 * Who decides, and why.
 *
 * @param by as the analyst gives the name; never blank
 * @param why in the analyst's words; never blank
 */
public record Signed(String by, String why) {
    /** Blank ends and runs of blanks do not count. */
    public Signed {
        by = plain(by);
        why = plain(why);
        if (by.isEmpty() || why.isEmpty()) {
            throw new Refused(Refused.Kind.UNFIT, "A decision needs a name and a reason.");
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
