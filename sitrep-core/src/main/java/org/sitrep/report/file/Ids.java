package org.sitrep.report.file;

import org.sitrep.base.Digest;
import org.sitrep.base.ReportId;
import org.sitrep.report.Original;

/** Names reports by their bytes. */
public final class Ids {
    private static final int DIGITS = 32;

    private Ids() {}

    /** The id of a report that is the whole original. */
    public static ReportId whole(Original original) {
        return new ReportId(original.sha256().substring(0, DIGITS));
    }

    /** The id of a report that is one part of an original. */
    public static ReportId part(Original original, String place) {
        return new ReportId(Digest.sha256(original.sha256() + "\n" + place).substring(0, DIGITS));
    }

    /** The id of a report known by its own content, wherever it stands: an item keeps it when the feed moves on. */
    public static ReportId content(String content) {
        return new ReportId(Digest.sha256(content).substring(0, DIGITS));
    }
}
