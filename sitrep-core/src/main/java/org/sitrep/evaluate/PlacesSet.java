package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Place;

/** The set {@code places}: texts with every place marked and located. What counts as right is written in docs/fields/evaluate-places.md. */
public final class PlacesSet implements GoldSet {
    private static final int FAR_KM = 161;

    private final MentionSource source;
    private final PlacesGiven given;

    /** The pipeline with the spans of the places given: only which place each means is asked. */
    public interface PlacesGiven {
        /** One place for each span of the text, in the order of the spans; empty where none is known. */
        List<Optional<Place>> places(String text, List<Span> spans);
    }

    /** Scores what the flow finds, and what it makes of spans that are given. */
    public PlacesSet(MentionSource source, PlacesGiven given) {
        this.source = source;
        this.given = given;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String description() {
        return "names of places with coordinates (LGL, TR-News, GeoWebNews, GeoVirus: *.xml)";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        List<GoldPlaces> articles = new ArrayList<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".xml"), "*.xml files of marked places")) {
            articles.addAll(GoldPlaces.of(file));
        }
        Tally tally = new Tally();
        List<String> misses = new ArrayList<>();
        for (GoldPlaces article : articles) {
            found(article, tally, misses);
            given(article, tally, misses);
        }
        return new Figures(name(), articles.size(), source.version(), tally.values(), misses);
    }

    private void found(GoldPlaces article, Tally tally, List<String> misses) {
        List<MentionSource.Found> found = source.read(article.text(), Optional.empty()).stream()
                .filter(f -> f.mention() instanceof PlaceMention)
                .toList();
        List<GoldPlaces.Place> gold = article.places();
        List<SpanMatching.Pair> pairs = SpanMatching.exactThenOverlap(
                gold.stream().map(GoldPlaces.Place::span).toList(),
                found.stream().map(MentionSource.Found::span).toList());
        tally.spans.add(pairs.size(), found.size(), gold.size());
        int near = 0;
        int unlocated = 0;
        boolean[] goldSeen = new boolean[gold.size()];
        boolean[] foundSeen = new boolean[found.size()];
        for (SpanMatching.Pair pair : pairs) {
            goldSeen[pair.gold()] = true;
            foundSeen[pair.found()] = true;
            GoldPlaces.Place one = gold.get(pair.gold());
            if (!one.located()) {
                unlocated++;
                continue;
            }
            Optional<Place> place =
                    ((PlaceMention) found.get(pair.found()).mention()).place().best();
            double km = kilometres(one, place);
            tally.matched++;
            if (km <= FAR_KM) {
                near++;
            } else {
                misses.add(GoldFiles.miss(article.id(), "far: " + shown(article, one), shown(place, km)));
            }
            tally.kilometres.add(km);
        }
        tally.near += near;
        int located = (int) gold.stream().filter(GoldPlaces.Place::located).count();
        tally.endToEnd.add(near, found.size() - unlocated, located);
        for (int g = 0; g < gold.size(); g++) {
            if (!goldSeen[g]) {
                misses.add(GoldFiles.miss(article.id(), "missed: " + shown(article, gold.get(g)), "-"));
            }
        }
        for (int f = 0; f < found.size(); f++) {
            if (!foundSeen[f]) {
                misses.add(GoldFiles.miss(
                        article.id(),
                        "-",
                        "extra: " + around(article.text(), found.get(f).span())));
            }
        }
    }

    private void given(GoldPlaces article, Tally tally, List<String> misses) {
        List<GoldPlaces.Place> located =
                article.places().stream().filter(GoldPlaces.Place::located).toList();
        if (located.isEmpty()) {
            return;
        }
        List<Optional<Place>> places = given.places(
                article.text(), located.stream().map(GoldPlaces.Place::span).toList());
        for (int i = 0; i < located.size(); i++) {
            double km = kilometres(located.get(i), places.get(i));
            tally.given++;
            if (km <= FAR_KM) {
                tally.givenNear++;
            } else {
                misses.add(GoldFiles.miss(
                        article.id(), "given: " + shown(article, located.get(i)), shown(places.get(i), km)));
            }
        }
    }

    private static double kilometres(GoldPlaces.Place gold, Optional<Place> place) {
        return place.map(p -> p.kilometresTo(
                        gold.latitude().getAsDouble(), gold.longitude().getAsDouble()))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static String shown(GoldPlaces article, GoldPlaces.Place gold) {
        return around(article.text(), gold.span())
                + (gold.located()
                        ? String.format(
                                Locale.ROOT,
                                " (%.2f %.2f)",
                                gold.latitude().getAsDouble(),
                                gold.longitude().getAsDouble())
                        : "");
    }

    /** The words with a few to both sides, the span in brackets. */
    private static String around(String text, Span span) {
        int before = Math.max(0, span.start() - 40);
        int after = Math.min(text.length(), span.end() + 30);
        return text.substring(before, span.start()) + "[" + span.in(text) + "]" + text.substring(span.end(), after);
    }

    private static String shown(Optional<Place> place, double km) {
        return place.map(p -> String.format(
                        Locale.ROOT,
                        "%s %s %s %s, %.0f km away",
                        p.name(),
                        p.feature(),
                        p.country(),
                        p.admin1().orElse(""),
                        km))
                .orElse("-");
    }

    private static final class Tally {
        private final Rate spans = new Rate();
        private final Rate endToEnd = new Rate();
        private final List<Double> kilometres = new ArrayList<>();
        private int matched;
        private int near;
        private int given;
        private int givenNear;

        Map<String, Double> values() {
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("precision", spans.precision());
            values.put("recall", spans.recall());
            values.put("f1", spans.f1());
            values.put("accuracy161", Rate.share(near, matched));
            values.put("endToEndF1", endToEnd.f1());
            values.put("goldSpanAccuracy161", Rate.share(givenNear, given));
            values.put("medianErrorKm", median());
            return values;
        }

        /** The median over matched places that were resolved at all, in kilometres. */
        private double median() {
            double[] sorted = kilometres.stream().filter(Double::isFinite).collect(Collectors.toList()).stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        }
    }
}
