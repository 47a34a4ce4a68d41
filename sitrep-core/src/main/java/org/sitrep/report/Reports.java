package org.sitrep.report;

import java.util.concurrent.TimeUnit;
import org.sitrep.report.fetch.PoliteFetcher;
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

    /** A fetcher of pages that asks public addresses only and keeps to robots.txt. */
    public static PageFetcher fetcher() {
        return fetcher(AddressPolicy.PUBLIC, Limits.USUAL);
    }

    /** A fetcher that asks the addresses {@code policy} allows. */
    public static PageFetcher fetcher(AddressPolicy policy, Limits limits) {
        return new PoliteFetcher(policy, limits, d -> TimeUnit.NANOSECONDS.sleep(d.toNanos()));
    }
}
