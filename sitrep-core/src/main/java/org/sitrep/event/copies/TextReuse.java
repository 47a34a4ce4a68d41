package org.sitrep.event.copies;

import java.util.List;
import org.sitrep.event.Reprint;

/**
 * Decides whether two texts are copies, share lifted sentences, or were written apart.
 *
 * <p>Quotations, statements in the first person and appeals to the public are left out before anything is measured; the shares
 * are those of the text of which more was taken over.
 */
public final class TextReuse {
    /** A copy: this share of a text stands in runs in the other. */
    private static final double COPY = .52;
    /** Reuse: this share in runs, or … */
    private static final double MUCH = .35;
    /** … this share in lifted sentences with one run of so many words, or … */
    private static final double SOME = .07;

    private static final int RUN = 8;
    /** … one long run in a sentence that shares so many telling words. */
    private static final int LONG_RUN = 12;

    private static final int TELLING = 8;

    private TextReuse() {}

    /** What two texts have in common, given as sentences in order. */
    public static Reprint between(List<String> a, List<String> b) {
        return between(Folded.of(a), Folded.of(b));
    }

    /** The same for texts that are compared more than once. */
    static Reprint between(Folded a, Folded b) {
        Lifting.Both lifted = Lifting.between(a.prose(), b.prose());
        Lifting there = lifted.there();
        Lifting back = lifted.back();
        double covered = Math.max(there.covered(), back.covered());
        double share = Math.max(there.share(), back.share());
        int run = Math.max(there.run(), back.run());
        int telling = Math.max(there.telling(), back.telling());
        boolean reuse = covered >= MUCH || (share >= SOME && run >= RUN) || (run >= LONG_RUN && telling >= TELLING);
        Reprint.Extent extent =
                !reuse ? Reprint.Extent.INDEPENDENT : covered >= COPY ? Reprint.Extent.COPY : Reprint.Extent.PARTIAL;
        Reprint.Earlier earlier = reuse ? earlier(a, b) : Reprint.Earlier.UNKNOWN;
        return new Reprint(extent, earlier, covered, there.at(), there.from());
    }

    /** By the stamps of both; where these do not tell, the longer text, because desks cut more than they add. */
    private static Reprint.Earlier earlier(Folded a, Folded b) {
        int order = a.stamp().order(b.stamp());
        if (order == 0) {
            order = Integer.compare(b.prose().words(), a.prose().words());
        }
        return order < 0 ? Reprint.Earlier.FIRST : order > 0 ? Reprint.Earlier.SECOND : Reprint.Earlier.UNKNOWN;
    }
}
