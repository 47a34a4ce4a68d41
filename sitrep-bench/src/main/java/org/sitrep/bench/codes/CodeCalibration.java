package org.sitrep.bench.codes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.Span;
import org.sitrep.bench.codes.CodedReader.Coded;
import org.sitrep.claim.EventCode.Book;
import org.sitrep.claim.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how often the codes of claims are right, by what decided them, and writes it for {@code MeasuredConfidence}. PLOVER types: claims of the
 * gold set and sentences of PLV; ACLED sub-event types: claims of the gold set and notes of ACLED; modes, contexts and CAMEO codes: claims of the demo
 * collection judged by hand (resource {@code judged.tsv}).
 *
 * <p>Usage: {@code CodeCalibration GOLD SAMPLES OUT [every=10]}: the gold sets, the reports of the demo collection, the file to write; one note of
 * {@code every} and one sentence of PLV of {@code every} divided by five are read.
 */
public final class CodeCalibration {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");
    private static final int FIFTH = 5;

    private final CodedReader reader = new CodedReader();
    private final Map<String, List<Judged>> cases = new LinkedHashMap<>();

    private CodeCalibration() {}

    /** @param arguments see the class */
    public static void main(String[] arguments) throws IOException {
        int every = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        CodeCalibration calibration = new CodeCalibration();
        Path gold = Path.of(arguments[0]);
        calibration.gold(gold.resolve("claims"));
        calibration.plv(gold.resolve("plover").resolve("plv_train.tsv"), Math.max(1, every / FIFTH));
        calibration.notes(gold.resolve("acled_notes").resolve("acled_notes_train.csv.gz"), every);
        calibration.judged(Path.of(arguments[1]));
        List<Judged> all = new ArrayList<>();
        calibration.cases.forEach((set, some) -> {
            all.addAll(some);
            some.stream().map(Judged::book).distinct().sorted().forEach(b -> {
                List<Judged> of = some.stream().filter(c -> c.book().equals(b)).toList();
                System.out.println(set + ", " + b + ": " + of.size() + " codes, "
                        + of.stream().filter(Judged::right).count() + " right");
            });
        });
        all.stream()
                .map(Judged::book)
                .distinct()
                .sorted()
                .forEach(b -> Reliability.lines(
                                b, all.stream().filter(c -> c.book().equals(b)).toList())
                        .forEach(System.out::println));
        List<String> lines = new ArrayList<>(List.of(
                "# How often codes are right, by what decided them. Written by CodeCalibration (docs/benchmarks/types.md); do not edit.",
                "# book\tground\tcode\tread\tright\tconfidence"));
        lines.addAll(new Rates(all).lines());
        Files.write(Path.of(arguments[2]), lines);
    }

    private void add(String set, Judged one) {
        cases.computeIfAbsent(set, s -> new ArrayList<>()).add(one);
    }

    /** Each gold claim with the claim that overlaps it most. */
    private void gold(Path folder) throws IOException {
        for (Path file : files(folder, ".json")) {
            JsonNode report = JSON.readTree(Files.readAllBytes(file));
            List<Coded> found = reader.read(report.get("text").asString());
            Set<Coded> used = new HashSet<>();
            for (JsonNode claim : report.get("claims")) {
                Span at = new Span(
                        claim.get("evidence").get("start").asInt(),
                        claim.get("evidence").get("end").asInt());
                String kind = claim.get("assertion").asString();
                found.stream()
                        .filter(c -> !used.contains(c)
                                && c.claim().that().kind().equals(kind)
                                && 2 * shared(at, c.evidence())
                                        >= Math.min(at.length(), c.evidence().length()))
                        .max(Comparator.comparingInt(c -> shared(at, c.evidence())))
                        .ifPresent(c -> {
                            used.add(c);
                            judge(
                                    "gold claims",
                                    c,
                                    Book.PLOVER,
                                    claim.get("plover").asString(),
                                    file.toString());
                            judge(
                                    "gold claims",
                                    c,
                                    Book.ACLED,
                                    claim.get("acled").asString(),
                                    file.toString());
                        });
            }
        }
    }

    private void judge(String set, Coded claim, Book book, String wanted, String unit) {
        claim.codes().stream()
                .filter(c -> c.book() == book)
                .findFirst()
                .ifPresent(c ->
                        add(set, new Judged(c.name(), c.ground(), c.code(), same(book, c.code(), wanted), unit)));
    }

    private static boolean same(Book book, String code, String wanted) {
        return code.equals(wanted) || book == Book.PLOVER && wanted.equals("YIELD") && YIELD.contains(code);
    }

    /** Of each sentence the claim whose actor is its source or whose target is its target. */
    private void plv(Path file, int every) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 1; i < lines.size(); i += every) {
            String[] field = lines.get(i).split("\t", -1);
            Optional<Span> source = span(field[1], field[3]);
            Optional<Span> target = span(field[1], field[4]);
            reader.read(field[1]).stream()
                    .filter(c -> c.codes().stream().anyMatch(k -> k.book() == Book.PLOVER))
                    .filter(c -> parties(c, source, target) > 0)
                    .max(Comparator.comparingInt(c -> parties(c, source, target)))
                    .ifPresent(c -> judge("PLV", c, Book.PLOVER, field[5], field[0]));
        }
    }

    private static int parties(Coded claim, Optional<Span> source, Optional<Span> target) {
        return 2 * (is(claim.part(Part.Role.ACTOR), source) ? 1 : 0)
                + (is(claim.part(Part.Role.TARGET), target) ? 1 : 0);
    }

    private static boolean is(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    private static Optional<Span> span(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 || words.isEmpty() ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }

    /** The first claim of each note that has a sub-event type. */
    private void notes(Path file, int every) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<List<String>> rows = Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            int type = rows.get(0).indexOf("sub_event_type");
            int note = rows.get(0).indexOf("notes");
            for (int i = 1; i < rows.size(); i += every) {
                List<String> row = rows.get(i);
                if (row.size() > note) {
                    reader.read(row.get(note)).stream()
                            .filter(c -> c.codes().stream().anyMatch(k -> k.book() == Book.ACLED))
                            .findFirst()
                            .ifPresent(c -> judge("ACLED notes", c, Book.ACLED, row.get(type), row.get(0)));
                }
            }
        }
    }

    /** The codes of the demo collection that were judged: report, words, book, code, 1 or 0. */
    private void judged(Path folder) throws IOException {
        Map<String, Boolean> right = new LinkedHashMap<>();
        try (InputStream in = CodeCalibration.class.getResourceAsStream("judged.tsv")) {
            if (in == null) {
                throw new IOException("judged.tsv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\t", -1))
                    .forEach(f -> right.put(String.join("\t", f[0], f[1], f[2], f[3]), f[4].equals("1")));
        }
        for (Path file : files(folder, ".txt")) {
            String name = file.getFileName().toString();
            for (Coded claim : reader.read(Files.readString(file))) {
                for (CodedReader.Code code : claim.codes()) {
                    String key = String.join("\t", name, claim.words(), code.name(), code.code());
                    Optional.ofNullable(right.remove(key))
                            .ifPresent(r -> add(
                                    "judged by hand", new Judged(code.name(), code.ground(), code.code(), r, name)));
                }
            }
        }
        System.out.println("judged codes that are no longer read: " + right.size());
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }
}
