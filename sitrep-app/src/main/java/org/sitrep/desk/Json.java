package org.sitrep.desk;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How views are written as JSON by both doors: fields in the order declared, empty values as null, instants as ISO text. */
public final class Json {
    private final JsonMapper mapper = mapper();

    /** A writer of JSON. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** One line of JSON, without a line end. */
    public String line(Object view) {
        return mapper.writeValueAsString(view);
    }

    /** JSON over several lines, for people. */
    public String pretty(Object view) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(view);
    }
}
