package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;
import org.sitrep.mention.tagging.RegisterHits;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.Sentence;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;
import org.sitrep.text.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns MUC-4 documents with templates into sheets: each word that stands in a mention of a role filler is labelled with the role.
 * The mentions are all places of a document at which one of the strings of a filler stands between word borders.
 *
 * <p>Usage: {@code MucSheets GTT OUT}, where GTT holds train.jsonl.gz and dev.jsonl.gz; writes muc-dev.tsv (the documents named
 * DEV, for training) and muc-tst.tsv (TST1 and TST2, for reporting).
 */
public final class MucSheets {
    static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

    private record Place(Span span, String role) {}

    private final ReportReader reports = Reports.reader();
    private final TextReader texts = Texts.reader();
    private final ActorRegister register = TextActorRegister.load();
    private final WordTagger tagger = new WordTagger();

    public static void main(String[] arguments) throws IOException {
        Path gold = Path.of(arguments[0]);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        MucSheets sheets = new MucSheets();
        sheets.sheet(gold.resolve("train.jsonl.gz"), out.resolve("muc-dev.tsv"));
        sheets.sheet(gold.resolve("dev.jsonl.gz"), out.resolve("muc-tst.tsv"));
    }

    private void sheet(Path gold, Path out) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        String whole;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gold))) {
            whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int asked = 0;
        int labelled = 0;
        for (String row : whole.split("\n")) {
            JsonNode document = json.readTree(row);
            List<Place> places = places(document);
            List<Sheet.Line> own = lines(
                    document.path("docid").asString(), document.path("doctext").asString(), places);
            asked += places.size();
            labelled += (int) own.stream()
                    .flatMap(l -> l.gold().stream())
                    .filter(l -> l.startsWith("B-"))
                    .count();
            lines.addAll(own);
        }
        Sheet.write(out, lines);
        System.out.println(
                out.getFileName() + " sentences " + lines.size() + " mentions " + asked + " labelled " + labelled);
    }

    /** The mentions of a document, none inside another. */
    private static List<Place> places(JsonNode document) {
        String text = document.path("doctext").asString();
        List<Place> all = new ArrayList<>();
        for (JsonNode template : document.path("templates")) {
            for (String role : ROLES) {
                for (JsonNode entity : template.path(role)) {
                    for (JsonNode mention : entity) {
                        all.addAll(places(text, mention.path(0).asString(), role));
                    }
                }
            }
        }
        List<Place> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt((Place p) -> -p.span.length()).thenComparingInt(p -> p.span.start()))
                .forEach(p -> {
                    if (kept.stream().noneMatch(k -> k.span.overlaps(p.span))) {
                        kept.add(p);
                    }
                });
        return kept;
    }

    private static List<Place> places(String text, String mention, String role) {
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf(mention); at >= 0 && !mention.isEmpty(); at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            if ((at == 0 || border(text.charAt(at - 1), text.charAt(at)))
                    && (end == text.length() || border(text.charAt(end - 1), text.charAt(end)))) {
                places.add(new Place(new Span(at, end), role));
            }
        }
        return places;
    }

    private static boolean border(char one, char other) {
        return !Character.isLetterOrDigit(one) || !Character.isLetterOrDigit(other);
    }

    private List<Sheet.Line> lines(String id, String content, List<Place> places) {
        List<Sheet.Line> lines = new ArrayList<>();
        Original original = new Original(content.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en"));
        for (Report report : reports.read(original, new Intake.FromHand("corpus"), Instant.EPOCH, hints)
                .value()) {
            ReportText text = texts.read(report).value();
            List<Spotted> spotted = register.spot(text.text());
            for (Sentence sentence : text.sentences()) {
                List<Span> spans = new ArrayList<>();
                for (Token token : sentence.tokens()) {
                    spans.add(text.offsets()
                            .toSource(token.span())
                            .flatMap(s -> report.manuscript().toOriginal().toSource(s))
                            .orElse(new Span(0, 0)));
                }
                lines.add(line(id, sentence, text.text(), spotted, spans, places));
            }
        }
        return lines;
    }

    private Sheet.Line line(
            String id, Sentence sentence, String text, List<Spotted> spotted, List<Span> spans, List<Place> places) {
        List<Spotted> here =
                spotted.stream().filter(s -> sentence.span().contains(s.span())).toList();
        List<Word> words = tagger.tag(
                sentence,
                text,
                here.stream()
                        .filter(s -> s.actors().get(0).kind() != Actor.Kind.STATE)
                        .map(Spotted::span)
                        .toList());
        List<String> forms = sentence.tokens().stream()
                .map(t -> t.form().replaceAll("\\s+", "_"))
                .toList();
        List<String> gold = new ArrayList<>(Collections.nCopies(forms.size(), "O"));
        for (Place place : places) {
            boolean begun = false;
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(place.span)) {
                    gold.set(i, (begun ? "I-" : "B-") + place.role);
                    begun = true;
                }
            }
        }
        return new Sheet.Line(
                id,
                forms,
                RegisterHits.tags(sentence, words),
                RegisterHits.of(sentence, here),
                Collections.nCopies(forms.size(), Sheet.NONE),
                gold,
                spans.stream().map(Span::start).toList(),
                spans.stream().map(Span::end).toList());
    }
}
