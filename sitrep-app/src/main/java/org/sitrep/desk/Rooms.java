package org.sitrep.desk;

import java.util.List;
import org.sitrep.claim.AttributedReader;
import org.sitrep.claim.ClaimReader;
import org.sitrep.event.EventReader;
import org.sitrep.export.Export;
import org.sitrep.mention.MentionReader;
import org.sitrep.mention.PlaceChooser;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.report.PageFetcher;
import org.sitrep.report.ReportReader;
import org.sitrep.text.TextReader;

/** The rooms of the flow, made when first entered. */
public record Rooms(
        Lazy<ReportReader> reports,
        Lazy<TextReader> texts,
        Lazy<MentionReader> mentions,
        Lazy<PlaceChooser> places,
        Lazy<ClaimReader> claims,
        Lazy<AttributedReader> attributed,
        Lazy<EventReader> events,
        Lazy<Gazetteer> gazetteer,
        Lazy<ActorRegister> actors,
        Lazy<List<Export>> exports,
        Lazy<PageFetcher> pages) {
    /** Begins to make everything that reading a report needs, side by side. */
    public void begin() {
        reports.begin();
        texts.begin();
        mentions.begin();
        claims.begin();
    }
}
