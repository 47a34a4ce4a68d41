package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.desk.Delivery;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Progress;
import org.sitrep.desk.Rooms;
import org.sitrep.export.Export;
import org.sitrep.report.Hints;
import org.sitrep.situation.Filter;
import org.sitrep.situation.Situation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every column and every property that an export writes is explained in {@code docs/fields}. */
final class ExportFieldsTest {
    private static final Path PAGES = Path.of("../docs/fields");
    private static final Path REPORT = Path.of("../samples/reports/2016-10-04-northernwire-wedding.txt");

    @TempDir
    Path data;

    @Test
    void everyFieldIsExplained() throws Exception {
        Rooms rooms = Wiring.rooms();
        Clock clock = Clock.fixed(Instant.parse("2016-10-04T12:00:00Z"), ZoneOffset.UTC);
        try (Desk desk = Desk.open(data, rooms, clock, "test")) {
            Hints hints = new Hints(
                    Optional.of("Northern Wire"),
                    Optional.of(LocalDate.of(2016, 10, 4)),
                    Optional.empty(),
                    Optional.empty());
            desk.ingest(List.of(Delivery.file(REPORT, hints, Optional.empty())), false, Progress.SILENT);
            Situation situation = desk.situation(Filter.ALL, Optional.empty());
            assertThat(situation.events()).isNotEmpty();
            assertThat(rooms.exports().get()).isNotEmpty();
            for (Export export : rooms.exports().get()) {
                Set<String> fields = fields(export, export.write(situation, desk.gazetteer()));
                assertThat(fields).as(export.name()).hasSizeGreaterThan(10);
                String page = Files.readString(PAGES.resolve(export.name() + ".md"), StandardCharsets.UTF_8);
                assertThat(fields.stream().filter(field -> !page.contains("`" + field + "`")))
                        .as("fields of %s that docs/fields/%s.md leaves out", export.name(), export.name())
                        .isEmpty();
            }
        }
    }

    private static Set<String> fields(Export export, String content) {
        Set<String> fields = new TreeSet<>();
        if (export.fileExtension().equals("csv")) {
            fields.addAll(List.of(content.split("\\R", 2)[0].split(",", -1)));
            return fields;
        }
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> documents = export.mediaType().contains("geo+json")
                ? List.of(content)
                : content.lines().filter(line -> !line.isBlank()).toList();
        for (String document : documents) {
            collect(mapper.readTree(document), fields);
        }
        // The words of GeoJSON and of the W3C's selectors are explained there, not here.
        fields.removeAll(Set.of("type", "geometry", "coordinates", "properties", "features"));
        return fields;
    }

    private static void collect(JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                fields.add(property.getKey());
                collect(property.getValue(), fields);
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, fields));
        }
    }
}
