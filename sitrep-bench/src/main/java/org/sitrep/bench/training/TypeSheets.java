package org.sitrep.bench.training;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.evaluate.CameoSpans;
import org.sitrep.evaluate.MarkedSentence;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.ReportReader;
import org.sitrep.report.Reports;
import org.sitrep.text.ReportText;
import org.sitrep.text.TextReader;
import org.sitrep.text.Texts;

/**
 * Reads labelled sentences as the product does and writes their words into sheets, so that learning need not read them again.
 *
 * <p>Usage: {@code TypeSheets GOLD SAMPLES OUT [SET ...]}; sets: plv, cameo, sides, acled, plover-samples, acled-samples.
 */
public final class TypeSheets {
    private static final Hints HINTS =
            new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en"));

    private final ReportReader reports = Reports.reader();
    private final TextReader texts = Texts.reader();
    private final NameReader names = new NameReader(CompactGazetteer.load(), TextActorRegister.load());
    private final SentenceParser parser = new SentenceParser();

    private TypeSheets() {}

    public static void main(String[] arguments) throws IOException {
        Path gold = Path.of(arguments[0]);
        Path samples = Path.of(arguments[1]);
        Path out = Files.createDirectories(Path.of(arguments[2]));
        Set<String> wanted = new LinkedHashSet<>(List.of(arguments).subList(3, arguments.length));
        TypeSheets sheets = new TypeSheets();
        for (String set : wanted) {
            List<TypeSheet.Line> lines = switch (set) {
                case "plv" -> sheets.plv(gold.resolve("plover/plv_train.tsv"));
                case "cameo" -> sheets.cameo(gold.resolve("cameo_spans"));
                case "sides" -> sheets.sides(gold.resolve("cameo_spans/cameo_ner_train.txt"));
                case "acled" -> sheets.acled(gold.resolve("acled_notes/acled_notes_train.csv.gz"));
                case "plover-samples" -> sheets.ploverSamples(samples.resolve("plover.tsv"));
                case "acled-samples" -> sheets.acledSamples(samples.resolve("acled.tsv"));
                default -> throw new IllegalArgumentException("no set " + set);
            };
            TypeSheet.write(out.resolve(set + ".sheet"), lines);
            System.out.println(set + " " + lines.size());
        }
    }

    private List<TypeSheet.Line> plv(Path file) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            MarkedSentence marked = MarkedSentence.of(cells[2]);
            if (marked.source().isEmpty() || marked.target().isEmpty()) {
                marked = MarkedSentence.of(cells[1], cells[3], cells[4]);
            }
            lines.add(line("plv-" + cells[0], cells[5], key(cells[1]), marked, true));
        }
        return lines;
    }

    private List<TypeSheet.Line> ploverSamples(Path file) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t", -1);
            if (cells.length >= 4 && cells[0].matches("[A-Z]+")) {
                MarkedSentence marked = MarkedSentence.of(cells[3], cells[1], cells[2]);
                lines.add(line("own-" + lines.size(), cells[0], key(cells[3]), marked, true));
            }
        }
        return lines;
    }

    private List<TypeSheet.Line> acledSamples(Path file) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t", -1);
            if (cells.length >= 2 && !row.startsWith("#") && !cells[0].equals("label")) {
                MarkedSentence plain = new MarkedSentence(cells[1], Optional.empty(), Optional.empty());
                lines.add(line("own-" + lines.size(), cells[0], "own", plain, false));
            }
        }
        return lines;
    }

    private List<TypeSheet.Line> acled(Path file) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : rows) {
                MarkedSentence plain = new MarkedSentence(row.get("notes"), Optional.empty(), Optional.empty());
                lines.add(line(row.get("event_id_cnty"), row.get("sub_event_type"), row.get("country"), plain, false));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return lines;
    }

    /** Sentences with one of five classes; source and target where the same sentence is marked. */
    private List<TypeSheet.Line> cameo(Path folder) throws IOException {
        Map<String, MarkedSentence> marked = new HashMap<>();
        for (CameoSpans.Marked sentence :
                CameoSpans.sentences(Files.readString(folder.resolve("cameo_ner_train.txt"), StandardCharsets.UTF_8))) {
            marked.put(key(sentence.text()), marked(sentence));
        }
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("cameo_class_train.tsv"), StandardCharsets.UTF_8)) {
            int cut = row.lastIndexOf('\t');
            if (cut > 0) {
                String text = row.substring(0, cut).strip();
                MarkedSentence own =
                        marked.getOrDefault(key(text), new MarkedSentence(text, Optional.empty(), Optional.empty()));
                lines.add(line("cameo-" + lines.size(), row.substring(cut + 1).strip(), key(text), own, true));
            }
        }
        System.out.println("with spans: "
                + lines.stream().filter(l -> !l.passage().source().isEmpty()).count());
        return lines;
    }

    /** Sentences in which source and target are marked. */
    private List<TypeSheet.Line> sides(Path file) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (CameoSpans.Marked sentence : CameoSpans.sentences(Files.readString(file, StandardCharsets.UTF_8))) {
            lines.add(line("sides-" + lines.size(), "-", key(sentence.text()), marked(sentence), true));
        }
        return lines;
    }

    /** With the first words marked as source and as target. */
    private static MarkedSentence marked(CameoSpans.Marked sentence) {
        return new MarkedSentence(
                sentence.text(),
                sentence.sources().stream().findFirst(),
                sentence.targets().stream().findFirst());
    }

    /** The letters of a sentence, to know it again. */
    static String key(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private TypeSheet.Line line(String id, String label, String group, MarkedSentence marked, boolean parsed) {
        Original original = new Original(marked.text().getBytes(StandardCharsets.UTF_8), "text/plain");
        for (Report report : reports.read(original, new Intake.FromHand("corpus"), Instant.EPOCH, HINTS)
                .value()) {
            ReportText text = texts.read(report).value();
            if (text.sentences().isEmpty()) {
                continue;
            }
            Mentions mentions = names.read(text).value();
            Passage passage = parsed
                    ? Passage.parsed(
                            mentions,
                            parser,
                            s -> text.offsets()
                                    .toSource(s)
                                    .flatMap(t ->
                                            report.manuscript().toOriginal().toSource(t)),
                            marked.source(),
                            marked.target())
                    : Passage.plain(mentions.sentences());
            return new TypeSheet.Line(id, label, group, passage);
        }
        System.out.println("not read: " + id);
        return new TypeSheet.Line(id, label, group, Passage.plain(List.of()));
    }
}
