package org.sitrep.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.ReportId;

/**
 * One publication as received.
 *
 * @param id hash of the original and of the place in it: the same bytes give the same id
 * @param outlet who published it, where the container says so
 * @param title its headline, where the container says so
 * @param byline its authors, where the container says so
 * @param url its address, where known
 * @param published the day of publication, where the container or the caller says so
 * @param received when we received it
 * @param intake how it reached us
 * @param original the bytes it is part of
 * @param manuscript its characters
 */
public record Report(
        ReportId id,
        Optional<Cited<String>> outlet,
        Optional<Cited<String>> title,
        Optional<Cited<String>> byline,
        Optional<URI> url,
        Optional<Cited<LocalDate>> published,
        Instant received,
        Intake intake,
        Original original,
        Manuscript manuscript) {}
