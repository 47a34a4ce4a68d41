package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Resolution;
import org.sitrep.mention.Tagged;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Finds and resolves the places of a report. Safe for use by several threads. */
public final class PlaceSpotter {
    /** A name is taken for a place's when that is at least so probable. */
    private static final double ENOUGH = .5;

    private static final int MOST_CANDIDATES = 5;
    /** The likelihood shown for a place taken for want of a better. */
    private static final double GUESS = .2;

    /** A leading candidate with at least this share is clearly ahead. */
    private static final double CLEAR = .7;

    private static final Pattern OFFSET = Pattern.compile(
            "(?:\\b\\d[\\d.,]*|\\b[a-z]+) (?:km|kilomet(?:re|er)s?|miles?) (?:to the )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern) ?(?:east|west)? )?(?:of|from|outside) (?:the (?:town|city|village) of )?$|\\b(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of (?:the (?:town|city|village) of )?$");
    private static final Pattern NEAR = Pattern.compile(
            "\\b(?:near|outside|around|close to|next to|on the (?:outskirts|edge) of|in the vicinity of|in the vicinity|not far from|nearby(?: town of| village of)?) (?:the (?:[a-z-]+ )?(?:town|city|village|oasis|settlement|hamlet) of )?$");

    private final Gazetteer gazetteer;
    private final WordLists lists;
    private final Weights weights;
    private final PlaceNames names;
    private final SimilarPlaces similar;

    /** A spotter on this gazetteer with the bundled weights. */
    public PlaceSpotter(Gazetteer gazetteer) {
        this(gazetteer, Weights.load());
    }

    /** A spotter on this gazetteer with these weights. */
    public PlaceSpotter(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.lists = WordLists.load();
        this.weights = weights;
        this.names = new PlaceNames(gazetteer, lists);
        this.similar = new SimilarPlaces(gazetteer);
    }

    /**
     * A name with all that was observed of it, for learning the weights.
     *
     * @param nameTraits in the order of {@link NameTrait}
     * @param candidates the places it may mean, most prominent first
     * @param placeTraits one row for each candidate, in the order of {@link PlaceTrait}
     */
    public record Observed(Span span, double[] nameTraits, List<Place> candidates, double[][] placeTraits) {}

    /** Every run of words that may name a place, observed. */
    public List<Observed> observe(String text, List<Tagged> sentences, List<EntityMention> entities, List<Span> taken) {
        List<PlaceName> found = names.find(text, sentences, taken);
        Story story = new Story(found, sentences, gazetteer, lists, weights);
        PlaceJudge judge = new PlaceJudge(story, sentences, entities, gazetteer, lists);
        return found.stream()
                .map(n -> new Observed(
                        n.span(),
                        judge.traits(n),
                        story.candidates(n).stream().map(PlaceCandidate::place).toList(),
                        story.traits(n)))
                .toList();
    }

    /**
     * The places of a report in text order, not overlapping.
     *
     * @param entities what is spoken of as a place, a person or a body
     * @param taken names of actors that are not places
     */
    public List<PlaceMention> spot(
            String text, List<Tagged> sentences, List<EntityMention> entities, List<Span> taken) {
        List<PlaceName> found = names.find(text, sentences, taken);
        Story story = new Story(found, sentences, gazetteer, lists, weights);
        PlaceJudge judge = new PlaceJudge(story, sentences, entities, gazetteer, lists);
        List<PlaceName> places = found.stream().filter(n -> isPlace(n, judge)).toList();
        Setting setting = setting(places, story);
        return places.stream()
                .map(n -> mention(text, n, resolution(n, story, setting)))
                .toList();
    }

    private boolean isPlace(PlaceName name, PlaceJudge judge) {
        double[] traits = judge.traits(name);
        return judge.plain(name, traits).orElseGet(() -> weights.place(traits) >= ENOUGH);
    }

    /** One resolution for each given name, in their order. */
    public List<Resolution<Place>> choose(String text, List<Tagged> sentences, List<Span> taken, List<Span> given) {
        List<Optional<PlaceName>> asked = names.given(text, sentences, given);
        List<PlaceName> all =
                new ArrayList<>(asked.stream().flatMap(Optional::stream).toList());
        names.find(text, sentences, taken).stream()
                .filter(n -> given.stream().noneMatch(g -> g.overlaps(n.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(PlaceName::span));
        Story story = new Story(all, sentences, gazetteer, lists, weights);
        Setting setting = setting(all.stream().filter(PlaceName::given).toList(), story);
        return asked.stream()
                .map(n -> n.map(name -> resolution(name, story, setting))
                        .filter(r -> r.best().isPresent())
                        .or(() -> n.flatMap(name -> beside(name, all, story)))
                        .orElseGet(Resolution.Unknown::new))
                .toList();
    }

    /** A place that the gazetteer does not know, said to be one, lies where the nearest name lies. */
    private static Optional<Resolution<Place>> beside(PlaceName name, List<PlaceName> all, Story story) {
        return all.stream()
                .filter(n -> n != name && story.best(n).isPresent())
                .min(Comparator.comparingInt(
                        n -> Math.abs(n.span().start() - name.span().start())))
                .map(n -> guess(
                        story.candidates(n).get(story.best(n).orElseThrow()).place(), "unknown itself; named beside "));
    }

    private static Resolution<Place> guess(Place place, String reason) {
        return new Resolution.Resolved<>(List.of(new Resolution.Candidate<>(place, GUESS, reason + place.name())));
    }

    /**
     * Where a report plays.
     *
     * @param countries ISO codes, most spoken of first
     * @param anchors its towns that are plainly named
     */
    record Setting(List<String> countries, List<Place> anchors) {}

    private static final double STORY_SHARE = .15;
    private static final int MOST_COUNTRIES = 2;
    private static final int TOWN_INHABITANTS = 10_000;
    private static final int KNOWN_TO_ALL = 1_000_000;
    private static final double STRAY_KM = 500;
    private static final double SUBURB_KM = 30;

    private static Setting setting(List<PlaceName> places, Story story) {
        Map<String, Double> votes = new java.util.TreeMap<>(story.countryWords());
        Set<String> seen = new LinkedHashSet<>();
        for (PlaceName name : places) {
            if (seen.add(name.key())) {
                story.best(name).ifPresent(b -> {
                    Place place = story.candidates(name).get(b).place();
                    votes.merge(
                            place.country(),
                            place.precision() == Place.Precision.COUNTRY ? 2.0 : story.likely(name)[b],
                            Double::sum);
                });
            }
        }
        double total = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        List<String> countries = votes.entrySet().stream()
                .filter(e -> !e.getKey().equals("XX") && e.getValue() >= STORY_SHARE * total)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COUNTRIES)
                .map(Map.Entry::getKey)
                .toList();
        List<Place> anchors = places.stream()
                .flatMap(n -> story.best(n).map(b -> story.candidates(n).get(b).place()).stream())
                .filter(p -> p.precision() == Place.Precision.TOWN || p.precision() == Place.Precision.POINT)
                .filter(p -> countries.contains(p.country()) && p.population() > TOWN_INHABITANTS)
                .distinct()
                .collect(Collectors.toList());
        return new Setting(countries, anchors);
    }

    private Resolution<Place> resolution(PlaceName name, Story story, Setting setting) {
        int[] ranked = story.ranked(name);
        if (ranked.length == 0) {
            Resolution<Place> alike = similar.near(name.name(), setting);
            return alike.best().isPresent()
                    ? alike
                    : story.containers(name).stream()
                            .findFirst()
                            .map(c -> guess(c, "unknown itself; said to be in "))
                            .orElse(alike);
        }
        Optional<Containment> whole = story.partOf(name);
        if (whole.isPresent()
                && Arrays.stream(ranked)
                        .noneMatch(r -> isPart(
                                whole.get(), story.candidates(name).get(r).place()))) {
            return guess(whole.get().containers().get(0), "unknown itself; a part of ");
        }
        if (isStray(story.candidates(name).get(ranked[0]).place(), setting)) {
            Resolution<Place> nearer = similar.near(name.name(), setting);
            if (nearer.best().isPresent()) {
                return nearer;
            }
        }
        List<Resolution.Candidate<Place>> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_CANDIDATES, ranked.length); i++) {
            PlaceCandidate candidate = story.candidates(name).get(ranked[i]);
            double likely = story.likely(name)[ranked[i]];
            candidates.add(new Resolution.Candidate<>(candidate.place(), likely, reason(candidate, likely)));
        }
        return ranked.length == 1 || story.likely(name)[ranked[0]] >= CLEAR
                ? new Resolution.Resolved<>(candidates)
                : new Resolution.Ambiguous<>(candidates);
    }

    /** Whether a place may be a part of another: inside it, or no more than a suburb away. */
    private static boolean isPart(Containment whole, Place place) {
        return whole.holds(place, SUBURB_KM)
                || whole.containers().stream()
                        .anyMatch(c -> c.kilometresTo(place.latitude(), place.longitude()) <= SUBURB_KM);
    }

    /** Whether a place lies where nothing else of the story does, and is no place known to everybody. */
    private static boolean isStray(Place place, Setting setting) {
        return !setting.countries().contains(place.country())
                && !setting.anchors().isEmpty()
                && (place.precision() == Place.Precision.TOWN || place.precision() == Place.Precision.DISTRICT)
                && !place.feature().startsWith("PPLC")
                && place.population() < KNOWN_TO_ALL
                && setting.anchors().stream()
                        .noneMatch(a -> a.kilometresTo(place.latitude(), place.longitude()) < STRAY_KM);
    }

    private static String reason(PlaceCandidate candidate, double likely) {
        return String.format(
                Locale.ROOT,
                "%s match, %s, likelihood %.2f",
                candidate.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                candidate.place().feature(),
                likely);
    }

    private static PlaceMention mention(String text, PlaceName name, Resolution<Place> resolution) {
        String before = text.substring(
                Math.max(0, name.span().start() - 60), name.span().start());
        before = before.substring(before.lastIndexOf('\n') + 1);
        PlaceMention.Bearing bearing = OFFSET.matcher(before).find()
                ? PlaceMention.Bearing.OFF
                : NEAR.matcher(before).find() ? PlaceMention.Bearing.NEAR : PlaceMention.Bearing.IN;
        return new PlaceMention(name.span(), name.name(), bearing, resolution);
    }
}
