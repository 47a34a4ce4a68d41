package org.sitrep.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.reference.CodeBooks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set {@code petrarch}: the unit tests of PETRARCH 2, sentences on invented actors with their coded events. What counts as right is written in
 * docs/fields/evaluate-petrarch.md.
 */
public final class Petrarch implements GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACTORS = "/org/sitrep/evaluate/petrarch-actors.tsv";

    private final ClaimSource source;
    private final CodeBooks books = CodeBooks.load();

    /** @param source the pipeline to be scored */
    public Petrarch(ClaimSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "petrarch";
    }

    @Override
    public String description() {
        return "events of PETRARCH's unit tests (*.jsonl)";
    }

    private record Event(String source, String target, String code) {
        @Override
        public String toString() {
            return source + " " + target + " " + code;
        }

        boolean sameSides(Event other) {
            return source.equals(other.source) && target.equals(other.target);
        }

        boolean sameRoot(Event other) {
            return sameSides(other)
                    && code.length() > 1
                    && other.code.length() > 1
                    && code.substring(0, 2).equals(other.code.substring(0, 2));
        }
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Cast actors = Cast.load();
        Rate events = new Rate();
        Rate roots = new Rate();
        Rate sides = new Rate();
        int extra = 0;
        int gold = 0;
        List<String> misses = new ArrayList<>();
        int sentences = 0;
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".jsonl"), "*.jsonl files")) {
            for (String line : GoldFiles.text(file).split("\n")) {
                if (line.isBlank()) {
                    continue;
                }
                JsonNode node = node(line, file);
                if (!node.has("text") || !node.has("events")) {
                    continue;
                }
                sentences++;
                List<Event> wanted = new ArrayList<>();
                for (JsonNode event : node.path("events")) {
                    wanted.add(new Event(
                            event.path("source").asString(""),
                            event.path("target").asString(""),
                            event.path("code").asString("")));
                }
                List<Event> found = found(node, actors);
                int exact = count(wanted, found, Event::equals);
                events.add(exact, found.size(), wanted.size());
                roots.add(count(wanted, found, Event::sameRoot), found.size(), wanted.size());
                sides.add(count(wanted, found, Event::sameSides), found.size(), wanted.size());
                extra += found.size() - exact;
                gold += wanted.size();
                if (exact < Math.max(wanted.size(), found.size())) {
                    misses.add(GoldFiles.miss(
                            node.path("id").asString("") + ": "
                                    + node.path("text").asString(""),
                            wanted.toString(),
                            found.toString()));
                }
            }
        }
        if (sentences == 0) {
            throw new SitrepException(
                    "No usable line in " + directory + "; give a folder with *.jsonl that have text and events.");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("eventsRight", events.recall());
        values.put("extra", Rate.share(extra, gold));
        values.put("rootsRight", roots.recall());
        values.put("sidesRight", sides.recall());
        values.put("goldEvents", (double) gold);
        return new Figures(name(), sentences, source.version(), values, misses);
    }

    private static JsonNode node(String line, Path file) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new SitrepException(file + " has a line that is no JSON; give the files as they were published.", e);
        }
    }

    private interface Fits {
        boolean fit(Event gold, Event found);
    }

    private static int count(List<Event> wanted, List<Event> found, Fits fits) {
        List<Event> left = new ArrayList<>(found);
        int hits = 0;
        for (Event event : wanted) {
            Optional<Event> match =
                    left.stream().filter(f -> fits.fit(event, f)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                hits++;
            }
        }
        return hits;
    }

    /** The claims whose parties are actors of the tests, each event once. */
    private List<Event> found(JsonNode node, Cast actors) {
        Set<Event> found = new LinkedHashSet<>();
        for (ClaimSource.Found claim : source.read(
                node.path("text").asString(""),
                "unknown outlet",
                day(node.path("date").asString("")))) {
            var particulars = claim.claim().that().particulars();
            List<String> by = particulars
                    .part(Part.Role.ACTOR)
                    .map(p -> actors.codes(p.party().value().text()))
                    .orElse(List.of());
            List<String> to = particulars
                    .part(Part.Role.TARGET)
                    .map(p -> actors.codes(p.party().value().text()))
                    .orElse(List.of());
            Optional<String> code = particulars
                    .code(EventCode.Book.CAMEO)
                    .or(() -> particulars.code(EventCode.Book.PLOVER).flatMap(this::root));
            for (String one : by) {
                for (String other : to) {
                    code.ifPresent(c -> found.add(new Event(one, other, c)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The first code of CAMEO that becomes this type of PLOVER: the root where we code no more than the type. */
    private Optional<String> root(String type) {
        return books.cameoCodes().stream()
                .filter(c -> c.ploverType().filter(type::equals).isPresent())
                .map(CodeBooks.CameoCode::code)
                .findFirst();
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Who is who in the tests. */
    private record Cast(Map<String, String> actors, Map<String, String> agents) {
        static Cast load() {
            Map<String, String> actors = new LinkedHashMap<>();
            Map<String, String> agents = new LinkedHashMap<>();
            try (InputStream in = Petrarch.class.getResourceAsStream(ACTORS)) {
                if (in == null) {
                    throw new IOException("no " + ACTORS);
                }
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> !l.startsWith("#"))
                        .map(l -> l.split("\t", -1))
                        .filter(c -> c.length == 3)
                        .sorted(Comparator.comparingInt((String[] c) -> c[0].length())
                                .reversed())
                        .forEach(c -> (c[1].equals("actor") ? actors : agents).put(c[0], c[2]));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "The actors of the tests are missing from this installation; install Sitrep again.", e);
            }
            return new Cast(actors, agents);
        }

        /** The codes of the actors some words name, each with the code of the office the words name, if any. */
        List<String> codes(String words) {
            String plain = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", " ") + " ";
            String office = agents.entrySet().stream()
                    .filter(a -> plain.contains(" " + a.getKey() + " ") || plain.contains(" " + a.getKey() + "s "))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            Set<String> codes = new LinkedHashSet<>();
            for (Map.Entry<String, String> actor : actors.entrySet()) {
                if (plain.contains(" " + actor.getKey())) {
                    codes.add(actor.getValue() + (actor.getValue().length() > 3 ? "" : office));
                }
            }
            return List.copyOf(codes);
        }
    }
}
