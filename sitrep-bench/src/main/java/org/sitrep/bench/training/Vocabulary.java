package org.sitrep.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of a tokenizer.json, each at the place of its id. */
final class Vocabulary {
    private Vocabulary() {}

    static List<String> of(Path file) throws IOException {
        JsonNode pieces = JsonMapper.builder()
                .build()
                .readTree(Files.readString(file, StandardCharsets.UTF_8))
                .path("model")
                .path("vocab");
        String[] list = new String[pieces.size()];
        pieces.properties().forEach(e -> list[e.getValue().asInt()] = e.getKey());
        return Arrays.asList(list);
    }
}
