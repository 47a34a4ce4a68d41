package org.sitrep.report;

import org.sitrep.report.file.ContainerReader;

/** The way into this room: readers of originals. */
public final class Reports {
    private Reports() {}

    /** A reader of everything we can read, told apart by media type, name and first bytes; safe for many threads. */
    public static ReportReader reader() {
        return reader(Limits.USUAL);
    }

    /** The same reader with other limits. */
    public static ReportReader reader(Limits limits) {
        return new ContainerReader(limits);
    }
}
