package org.sitrep.claim;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.Span;
import org.sitrep.claim.coding.Passage;
import org.sitrep.claim.coding.RootFeatures;
import org.sitrep.claim.coding.SideFeatures;
import org.sitrep.claim.coding.SubEventFeatures;
import org.sitrep.claim.coding.TypeModel;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.mention.Mentions;
import org.sitrep.model.Encoder;
import org.sitrep.model.ModelFile;
import org.sitrep.model.Models;
import org.sitrep.model.TokenHead;

/**
 * Says by what was learned which type of event some sentences tell, and who does it to whom. Holds the encoder and the parser (about 200 MB); build one per
 * process. Safe for use by several threads.
 */
public final class EventTyper {
    /** The models and their version. */
    public static final String VERSION = "types/1";

    private static final String FOLDER = "/org/sitrep/claim/types/";

    private static final float[] NOTHING = {};

    private final Encoder encoder;
    private final SentenceParser parser;
    private final RootFeatures features = new RootFeatures();
    private final SubEventFeatures subEventFeatures = new SubEventFeatures();
    private final TypeModel roots;
    private final TypeModel subEvents;
    private final TypeModel classes;
    private final TokenHead sides;
    private final Map<String, Double> practice;

    EventTyper(Encoder encoder, SentenceParser parser) {
        this.encoder = encoder;
        this.parser = parser;
        roots = model("roots.types.gz");
        subEvents = model("sub-events.types.gz");
        classes = model("classes.types.gz");
        sides = ModelFile.unpack(FOLDER, "sides.head.gz", TokenHead::read);
        practice = practice();
    }

    /** The shipped models with an encoder and a parser of their own; {@link ClauseReader#typer} shares those of the room. */
    public static EventTyper load() {
        return new EventTyper(Models.reader(), new SentenceParser());
    }

    /**
     * The words of somebody.
     *
     * @param probability that the words are right
     */
    public record Side(Span span, double probability) {}

    /**
     * Who does something to whom.
     *
     * @param source where it stands in the clean text
     * @param target likewise
     */
    public record Sides(Optional<Side> source, Optional<Side> target) {}

    /**
     * The probability of each of the 15 roots PLV merges PLOVER's types to, for what the source does to the target.
     *
     * @param place leads from spans of the clean text to the characters that source and target are spans of
     */
    public Map<String, Double> roots(
            Mentions mentions, Function<Span, Optional<Span>> place, Optional<Span> source, Optional<Span> target) {
        Passage passage = Passage.parsed(mentions, parser, place, source, target);
        return passage.size() == 0
                ? Map.of()
                : roots.probabilities(
                        roots.width() == 0 ? NOTHING : features.numbers(passage, states(passage.marked())),
                        features.of(passage));
    }

    /** The probability of each of the five classes neutral ("0"), verbal and material cooperation, verbal and material conflict ("4"). */
    public Map<String, Double> classes(Mentions mentions) {
        Passage passage = Passage.parsed(mentions, parser, Optional::of, Optional.empty(), Optional.empty());
        return passage.size() == 0
                ? Map.of()
                : classes.probabilities(
                        classes.width() == 0 ? NOTHING : features.numbers(passage, states(passage.marked())),
                        features.of(passage));
    }

    /**
     * The probability of each sub-event type of ACLED and of five further types of CASE 2021.
     *
     * @param acled whether the words are a note of ACLED's coders, most of which are on peaceful protests; all types are alike common otherwise
     */
    public Map<String, Double> subEvents(Mentions mentions, boolean acled) {
        Passage passage = Passage.plain(mentions.sentences());
        if (passage.size() == 0) {
            return Map.of();
        }
        Map<String, Double> shares = subEvents.probabilities(
                subEvents.width() == 0 ? NOTHING : SubEventFeatures.numbers(passage, states(passage.parts())),
                subEventFeatures.of(passage));
        if (!acled) {
            return shares;
        }
        Map<String, Double> weighed = new LinkedHashMap<>();
        shares.forEach((type, share) -> weighed.put(type, share * practice.getOrDefault(type, 0.0)));
        double sum = weighed.values().stream().mapToDouble(Double::doubleValue).sum();
        weighed.replaceAll((type, share) -> share / sum);
        return weighed;
    }

    /** The likeliest source and target of the sentences. */
    public Sides sides(Mentions mentions) {
        Passage passage = Passage.parsed(mentions, parser, Optional::of, Optional.empty(), Optional.empty());
        if (passage.size() == 0) {
            return new Sides(Optional.empty(), Optional.empty());
        }
        List<TokenHead.Run> runs = sides.runs(states(passage.parts()).words(), SideFeatures.of(passage));
        return new Sides(side(passage, runs, "SOURCE"), side(passage, runs, "TARGET"));
    }

    private static Optional<Side> side(Passage passage, List<TokenHead.Run> runs, String type) {
        return runs.stream()
                .filter(r -> r.type().equals(type))
                .max(Comparator.comparingDouble(TokenHead.Run::probability))
                .map(r -> new Side(
                        passage.word(r.from())
                                .span()
                                .cover(passage.word(r.to() - 1).span()),
                        r.probability()));
    }

    private Passage.States states(Passage.Parts parts) {
        return parts.states(encoder.read(parts.sentences()));
    }

    private static TypeModel model(String file) {
        return ModelFile.unpack(FOLDER, file, TypeModel::read);
    }

    /** How much more common a type is in ACLED than among what was learned from. */
    private static Map<String, Double> practice() {
        Map<String, Double> factors = new LinkedHashMap<>();
        ModelFile.read(FOLDER, "acled-practice.tsv", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .lines()
                .filter(l -> !l.startsWith("#") && l.indexOf('\t') > 0)
                .map(l -> l.split("\t", -1))
                .forEach(c -> factors.put(c[0], Double.valueOf(c[1])));
        return factors;
    }
}
