package org.sitrep.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the doors show, in the shape of {@code docs/manual/api.md}: component names are the names of the JSON. Spans are
 * UTF-16 code units into the text of the report.
 */
public final class Views {
    private Views() {}

    public record About(
            String version,
            String data,
            int reports,
            int claims,
            int events,
            Optional<LocalDate> firstReceived,
            Optional<LocalDate> lastReceived,
            Optional<LocalDate> lastDecided,
            String gazetteer,
            String actors,
            List<String> limits) {}

    public record SituationView(
            Optional<LocalDate> asOf,
            int reports,
            int claims,
            int total,
            int shown,
            List<Day> days,
            List<Type> types,
            List<EventSummary> events) {}

    public record Day(LocalDate day, int events) {}

    public record Type(String plover, int events) {}

    public record EventSummary(
            String id,
            String kind,
            String summary,
            Optional<String> plover,
            Optional<String> acled,
            Optional<PlaceView> place,
            WhenView when,
            Optional<String> actor,
            Optional<String> target,
            List<String> amounts,
            String polarity,
            String modality,
            Range origins,
            int reports,
            String grade,
            boolean graded,
            Optional<String> label,
            List<String> flags,
            int conflicts,
            List<String> notes,
            LocalDate firstReceived) {}

    public record PlaceView(
            String name,
            double lat,
            double lon,
            String precision,
            int radiusKm,
            Optional<String> admin1,
            String country) {}

    public record WhenView(Optional<LocalDate> earliest, Optional<LocalDate> latest, String text) {}

    public record Range(int min, int max) {}

    /** An event with everything that is known of it; the summary's fields come first. */
    public record EventView(
            String id,
            String kind,
            String summary,
            Optional<String> plover,
            Optional<String> acled,
            Optional<PlaceView> place,
            WhenView when,
            Optional<String> actor,
            Optional<String> target,
            List<String> amounts,
            String polarity,
            String modality,
            OriginsView origins,
            int reports,
            String grade,
            boolean graded,
            GradeReasons gradeReasons,
            Optional<RulingView> ruling,
            Optional<String> label,
            List<String> flags,
            List<ConflictView> conflicts,
            List<UpdateView> updates,
            List<DoubtView> notes,
            LocalDate firstReceived,
            List<ClaimView> claims,
            List<DecisionView> decisions) {}

    public record GradeReasons(
            List<String> reliability,
            List<String> credibility,
            Optional<String> label,
            List<RecordView> records,
            List<CarrierView> carriers) {}

    /** How often an outlet quoted the figures of others as further outlets have them. */
    public record CarrierView(String outlet, int checked, int right, String letter) {}

    /** That an analyst gave the grade, and what the rules suggest. */
    public record RulingView(String decision, String by, Instant at, String why, String suggested, int reportsSince) {}

    /** A decision of an analyst; what does not belong to its kind is null. */
    public record DecisionView(
            String id,
            String kind,
            Instant at,
            String by,
            String why,
            boolean stands,
            Optional<String> grade,
            Optional<List<String>> claims,
            Optional<List<String>> left,
            Optional<String> source,
            Optional<String> family,
            Optional<String> withdraws) {}

    public record DecisionList(List<DecisionView> decisions) {}

    /**
     * What a decision changes.
     *
     * @param recorded false where it was only tried
     * @param before the events it changes, as they were: those its claims stand in first; at most a few dozen
     * @param after the same as they are now
     * @param changed how many events are new or other than before, beyond those listed too
     */
    public record EffectView(
            DecisionView decision,
            boolean recorded,
            List<EventSummary> before,
            List<EventSummary> after,
            int changed) {}

    /** How a source's claims of one family fared, as far as others settled them. */
    public record RecordView(
            String source,
            String name,
            String family,
            int resolved,
            int borneOut,
            int refuted,
            Optional<LocalDate> by,
            String letter,
            boolean couldBeA) {}

    public record OriginsView(int min, int max, int reports, List<OriginView> list, List<Merge> merges) {}

    public record OriginView(String voice, String kind, String interest, List<String> carriedBy, List<String> claims) {}

    public record Merge(String kind, boolean certain, String of, String on, String reason) {}

    public record ConflictView(String kind, String one, String other, String explanation) {}

    /** A note on a claim of an event: why it can hardly be as it stands. */
    public record DoubtView(String code, String severity, String detail, String claim) {}

    public record UpdateView(String earlier, String later, String explanation) {}

    public record ClaimView(
            String id,
            String report,
            String outlet,
            Optional<String> title,
            Optional<LocalDate> published,
            Instant received,
            String kind,
            Optional<String> plover,
            Optional<String> acled,
            Optional<String> condition,
            List<CodeView> codes,
            List<VoiceView> chain,
            String link,
            Optional<SpanView> cue,
            ExcerptView evidence,
            ExcerptView sentence,
            List<ExcerptView> repeats,
            Optional<PartyView> actor,
            Optional<PartyView> target,
            List<WhereView> places,
            Optional<ClaimWhen> when,
            List<AmountView> amounts,
            Optional<ExcerptView> purpose,
            String polarity,
            String modality,
            double confidence,
            Optional<String> event) {}

    public record SpanView(int start, int end) {}

    /**
     * A code of a code book.
     *
     * @param confidence how often a code read like this one is right; empty where it was never measured
     * @param from the words that decided
     */
    public record CodeView(String book, String code, Optional<Double> confidence, List<ExcerptView> from) {}

    public record ExcerptView(int start, int end, String quote) {}

    public record VoiceView(
            String name,
            String kind,
            Optional<String> role,
            Optional<String> affiliation,
            Optional<Integer> start,
            Optional<Integer> end) {}

    public record PartyView(String text, String name, Optional<Integer> start, Optional<Integer> end) {}

    public record WhereView(
            String role,
            String text,
            String name,
            Optional<Double> lat,
            Optional<Double> lon,
            Optional<String> precision,
            Optional<Integer> radiusKm,
            boolean near,
            Optional<Integer> start,
            Optional<Integer> end) {}

    public record ClaimWhen(
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            String text,
            Optional<Integer> start,
            Optional<Integer> end) {}

    public record AmountView(
            Optional<Double> low,
            Optional<Double> high,
            String unit,
            String text,
            Optional<Integer> start,
            Optional<Integer> end) {}

    public record ReportList(List<ReportSummary> reports) {}

    public record ReportSummary(
            String id,
            String outlet,
            Optional<String> title,
            Optional<LocalDate> published,
            Instant received,
            String language,
            int claims,
            String intake,
            int notes) {}

    public record ReportView(
            String id,
            Sourced<String> outlet,
            Optional<String> title,
            Optional<String> byline,
            Optional<String> agency,
            Optional<Sourced<LocalDate>> published,
            Instant received,
            Optional<String> url,
            String intake,
            String language,
            boolean analysed,
            String text,
            List<BlockView> blocks,
            List<ClaimView> claims,
            List<NoteView> notes,
            String sha256,
            String mediaType) {}

    /** A value and where it was read: "text", or the name of a metadata field. */
    public record Sourced<T>(T value, String from) {}

    public record BlockView(String kind, int start, int end) {}

    public record NoteView(
            String code, String severity, String detail, Optional<Integer> start, Optional<Integer> end) {}
}
