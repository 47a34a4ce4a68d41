package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.base.SitrepException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set {@code origins}: cases of a few reports each and how many independent origins, which grade, conflicts and updates an
 * analyst must see in them. What counts as right is written in docs/fields/evaluate-origins.md.
 */
public final class OriginCases implements GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SituationSource source;

    /** @param source the pipeline to be scored */
    public OriginCases(SituationSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String description() {
        return "independent origins, grades, conflicts and updates of small cases (*.json); parts: the number of a kind";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Map<Integer, Integer> cases = new TreeMap<>();
        Map<Integer, Integer> exact = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".json"), "*.json case files")) {
            Optional<OriginCase> read =
                    read(file, misses).filter(c -> part.isEmpty() || part.get().equals(Integer.toString(c.kind())));
            if (read.isPresent()) {
                OriginCase asked = read.get();
                List<String> missed = OriginJudge.misses(asked, source.situation(asked.reports(), asked.register()));
                cases.merge(asked.kind(), 1, Integer::sum);
                exact.merge(asked.kind(), missed.isEmpty() ? 1 : 0, Integer::sum);
                misses.addAll(missed);
            }
        }
        int all = cases.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            throw new SitrepException("No cases in " + directory
                    + "; give a folder with *.json files that have \"reports\" and \"ask\""
                    + part.map(p -> ", some of them of kind " + p).orElse("") + ".");
        }
        int right = exact.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("cases", (double) all);
        values.put("exact", Rate.share(right, all));
        Map<String, Double> byKind = new LinkedHashMap<>();
        cases.forEach((kind, of) -> byKind.put(Integer.toString(kind), Rate.share(exact.getOrDefault(kind, 0), of)));
        return new Figures(name(), all, source.version(), values, Map.of("exactByKind", byKind), misses);
    }

    private static Optional<OriginCase> read(Path file, List<String> misses) throws IOException {
        try {
            return Optional.of(OriginCase.of(JSON.readTree(GoldFiles.text(file))));
        } catch (JacksonException | IllegalArgumentException e) {
            misses.add(GoldFiles.miss(file.getFileName().toString(), "the file is not a case: " + e.getMessage(), "-"));
            return Optional.empty();
        }
    }
}
