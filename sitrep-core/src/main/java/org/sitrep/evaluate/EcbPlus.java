package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.SitrepException;
import org.sitrep.event.EventMention;
import org.sitrep.event.Stories;
import org.sitrep.model.Models;

/** The set {@code ecbplus}: documents by event and mentions of events. What counts as right is written in docs/fields/evaluate-ecbplus.md. */
public final class EcbPlus implements GoldSet {
    private static final String VERSION = "event/1";

    /**
     * Mentions with their gold chains.
     *
     * @param chains what each mention refers to, by hand
     */
    public record Mentions(List<EventMention> mentions, List<String> chains) {
        public Mentions {
            mentions = List.copyOf(mentions);
            chains = List.copyOf(chains);
        }
    }

    @Override
    public String name() {
        return "ecbplus";
    }

    @Override
    public String description() {
        return "documents and mentions of ECB+ by event; --part names topics, such as 2,5,12";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        Set<String> topics = part.map(
                        p -> Arrays.stream(p.split(",")).map(String::strip).collect(Collectors.toSet()))
                .orElse(Set.of());
        List<EcbDocument> documents = EcbDocument.in(directory).stream()
                .filter(d -> topics.isEmpty() || topics.contains(String.valueOf(d.topic())))
                .toList();
        if (documents.isEmpty()) {
            throw new SitrepException("No document of the topics " + part.orElse("") + " in " + directory + ".");
        }
        List<Integer> stories =
                Stories.of(documents.stream().map(EcbDocument::text).toList());
        List<String> gold = documents.stream().map(d -> d.topic() + d.half()).toList();
        ClusterScore score = new ClusterScore(gold, stories);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("docB3", score.bCubed());
        values.put("docPairF1", score.pairs());
        List<String> misses = new ArrayList<>(documentMisses(documents, gold, stories));
        Mentions given = mentions(documents, directory);
        if (!given.mentions().isEmpty()) {
            List<Integer> events = Stories.events(given.mentions(), stories, Models.encoder());
            ClusterScore mentions = new ClusterScore(given.chains(), events);
            values.put("mentionConllF1", mentions.conll());
            values.put("mentionMuc", mentions.muc());
            values.put("mentionB3", mentions.bCubed());
            values.put("mentionCeafE", mentions.ceafE());
            values.put("mentions", (double) given.mentions().size());
            misses.addAll(mentionMisses(documents, given, events));
        }
        return new Figures(name(), documents.size(), VERSION, values, misses);
    }

    /**
     * The mentions of events in validated sentences; the address of the page is no sentence. None where the folder has no list of
     * validated sentences.
     */
    public static Mentions mentions(List<EcbDocument> documents, Path directory) throws IOException {
        Set<String> validated = new HashSet<>();
        for (Path file : GoldFiles.in(directory, n -> n.endsWith(".csv") || n.endsWith(".xml"), "the files of ECB+")) {
            if (file.toString().endsWith(".csv")) {
                GoldFiles.text(file).lines().map(String::strip).forEach(validated::add);
            }
        }
        List<EventMention> mentions = new ArrayList<>();
        List<String> chains = new ArrayList<>();
        for (int text = 0; text < documents.size(); text++) {
            EcbDocument document = documents.get(text);
            for (EcbDocument.Mention m : document.mentions()) {
                String sentence = document.topic() + "," + document.file() + "," + m.sentence();
                if (m.event() && m.line() >= 0 && validated.contains(sentence)) {
                    mentions.add(new EventMention(
                            text,
                            m.line(),
                            document.sentences().get(m.line()),
                            Math.min(m.first(), m.last()),
                            Math.max(m.first(), m.last()),
                            m.words()));
                    chains.add(m.chain());
                }
            }
        }
        return new Mentions(mentions, chains);
    }

    private static List<String> documentMisses(List<EcbDocument> documents, List<String> gold, List<Integer> stories) {
        Map<String, Map<Integer, Integer>> parts = new LinkedHashMap<>();
        Map<Integer, Set<String>> holds = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            parts.computeIfAbsent(gold.get(i), g -> new LinkedHashMap<>()).merge(stories.get(i), 1, Integer::sum);
            holds.computeIfAbsent(stories.get(i), s -> new HashSet<>()).add(gold.get(i));
        }
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (parts.getOrDefault(gold.get(i), Map.of()).size() > 1
                    || holds.getOrDefault(stories.get(i), Set.of()).size() > 1) {
                misses.add(GoldFiles.miss(documents.get(i).name(), gold.get(i), "story " + stories.get(i)));
            }
        }
        return misses;
    }

    /** Mentions that are alone in gold or found and not in the other. */
    private static List<String> mentionMisses(List<EcbDocument> documents, Mentions given, List<Integer> events) {
        Map<String, Set<Integer>> found = new LinkedHashMap<>();
        Map<Integer, Set<String>> gold = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            found.computeIfAbsent(given.chains().get(i), c -> new HashSet<>()).add(events.get(i));
            gold.computeIfAbsent(events.get(i), e -> new HashSet<>())
                    .add(given.chains().get(i));
        }
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventMention m = given.mentions().get(i);
            if (found.getOrDefault(given.chains().get(i), Set.of()).size() > 1
                    || gold.getOrDefault(events.get(i), Set.of()).size() > 1) {
                misses.add(GoldFiles.miss(
                        documents.get(m.text()).name() + " " + String.join(" ", m.words()),
                        given.chains().get(i),
                        "event " + events.get(i)));
            }
        }
        return misses;
    }
}
