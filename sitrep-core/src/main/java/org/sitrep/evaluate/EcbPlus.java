package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;
import org.sitrep.event.Stories;

/** The set {@code ecbplus}: documents by event and mentions of events. What counts as right is written in docs/fields/evaluate-ecbplus.md. */
public final class EcbPlus implements GoldSet {
    private static final String VERSION = "event/1";

    @Override
    public String name() {
        return "ecbplus";
    }

    @Override
    public String description() {
        return "documents of ECB+ by event; --part names topics, such as 2,5,12";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Set<String> topics = part.map(p ->
                        Arrays.stream(p.split(",")).map(String::strip).collect(Collectors.toSet()))
                .orElse(Set.of());
        List<EcbDocument> documents = EcbDocument.in(directory).stream()
                .filter(d -> topics.isEmpty() || topics.contains(String.valueOf(d.topic())))
                .toList();
        if (documents.isEmpty()) {
            throw new SitrepException("No document of the topics " + part.orElse("") + " in " + directory + ".");
        }
        List<Integer> stories = Stories.of(documents.stream().map(EcbDocument::text).toList());
        List<String> gold = documents.stream().map(d -> d.topic() + d.half()).toList();
        ClusterScore score = new ClusterScore(gold, stories);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("docB3", score.bCubed());
        values.put("docPairF1", score.pairs());
        List<String> misses = new ArrayList<>();
        return new Figures(name(), documents.size(), VERSION, values, misses);
    }
}
