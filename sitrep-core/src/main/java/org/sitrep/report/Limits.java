package org.sitrep.report;

import java.time.Duration;

/**
 * How much of an input is read before it is set aside.
 *
 * @param maxBytes bytes of one original
 * @param maxPartBytes bytes of one unpacked part: a gunzipped file, an archived response, a fetched page
 * @param maxReports reports of one container
 * @param maxPages pages of one PDF
 * @param maxTime time spent on one container
 */
public record Limits(long maxBytes, long maxPartBytes, int maxReports, int maxPages, Duration maxTime) {
    /** 50 MB a file, 20 MB a part, 100,000 reports, 500 pages, ten minutes. */
    public static final Limits USUAL =
            new Limits(50L * 1024 * 1024, 20L * 1024 * 1024, 100_000, 500, Duration.ofMinutes(10));
}
