package org.sitrep.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;

/**
 * Who published a report, when and under what title, each with where that was read.
 *
 * @param outlet the outlet; "unknown outlet" cited to the metadata field {@code none} when nothing says so
 * @param title the headline
 * @param byline the authors
 * @param dateline the block "BEIRUT (AP) -" before the first sentence
 * @param agency the agency credited in dateline, byline or credit line: "AP", "Reuters"
 * @param published the day of publication; empty when undated
 */
public record Masthead(
        Cited<String> outlet,
        Optional<Cited<String>> title,
        Optional<Cited<String>> byline,
        Optional<Span> dateline,
        Optional<Cited<String>> agency,
        Optional<Cited<LocalDate>> published,
        Instant received,
        Optional<URI> url) {}
