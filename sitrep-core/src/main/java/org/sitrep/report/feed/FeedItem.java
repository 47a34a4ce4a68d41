package org.sitrep.report.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.report.Manuscript.Markup;

/** One item as the feed has it. */
record FeedItem(
        Optional<Cited<String>> outlet,
        Optional<Cited<String>> title,
        Optional<Cited<String>> byline,
        Optional<URI> url,
        Optional<Cited<LocalDate>> published,
        Markup markup,
        Unescaped text) {}
