package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.CodeBooks;

/**
 * The set {@code acled-types}: notes of ACLED events with the sub-event type their coders chose. What counts as right is written in
 * docs/fields/evaluate-acled-types.md.
 */
public final class AcledTypes implements GoldSet {
    private static final Set<String> COLUMNS = Set.of("event_id_cnty", "notes", "sub_event_type");

    private final TypeSource source;
    private final CodeBooks books;

    /** @param source the pipeline to be scored */
    public AcledTypes(TypeSource source, CodeBooks books) {
        this.source = source;
        this.books = books;
    }

    @Override
    public String name() {
        return "acled-types";
    }

    @Override
    public String description() {
        return "sub-event types of ACLED, read from notes (*.csv, *.csv.gz)";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        List<String> types = books.acledTypes().stream()
                .map(CodeBooks.AcledType::subEventType)
                .toList();
        LabelScore subEvents = new LabelScore();
        LabelScore events = new LabelScore();
        List<String> misses = new ArrayList<>();
        int rows = 0;
        for (Path file : GoldFiles.in(
                directory, f -> f.endsWith(".csv") || f.endsWith(".csv.gz"), "*.csv.gz exports of ACLED")) {
            for (Row row : GoldFiles.rows(file, COLUMNS, AcledTypes::row)) {
                rows++;
                String found = TypeSource.best(source.subEvents(row.note, TypeSource.Style.ACLED_NOTE), types);
                subEvents.add(row.type, found);
                events.add(event(row.type), event(found));
                if (!row.type.equals(found)) {
                    misses.add(GoldFiles.miss(row.id, row.type, found + ": " + row.note));
                }
            }
        }
        if (rows == 0) {
            throw new SitrepException(
                    "No events in " + directory + "; give a folder with exports of ACLED that have the columns "
                            + COLUMNS.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("subEventWeightedF1", subEvents.weightedF1());
        values.put("eventTypeWeightedF1", events.weightedF1());
        values.put("subEventAccuracy", subEvents.accuracy());
        values.put("subEventMacroF1", subEvents.macroF1());
        return new Figures(name(), rows, source.version(), values, misses);
    }

    private String event(String subEvent) {
        return books.acledType(subEvent).map(CodeBooks.AcledType::eventType).orElse(subEvent);
    }

    private record Row(String id, String note, String type) {}

    private static Optional<Row> row(CSVRecord row) {
        return row.isConsistent() && !row.get("sub_event_type").isBlank()
                ? Optional.of(new Row(
                        row.get("event_id_cnty"),
                        row.get("notes"),
                        row.get("sub_event_type").strip()))
                : Optional.empty();
    }
}
