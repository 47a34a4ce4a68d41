package org.sitrep.reference.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.PlaceCandidate.Match;
import org.sitrep.reference.place.Weighing.Weighed;

/**
 * The gazetteer in one packed file, held in memory as arrays (about 70 megabytes for the bundled one). Safe for use by several
 * threads.
 */
public final class CompactGazetteer implements Gazetteer {
    private static final int LONGEST_NAME = 100;
    static final int MOST_SIMILAR = 50;
    private static final double SAME_VILLAGE_KM = 3;
    /** Letters that a name in a country may differ by for each of its sounds, and a name anywhere. */
    private static final double MOST_A_SOUND = .25;

    private static final double MOST_A_SOUND_ANYWHERE = .12;
    /** A respelling that costs no more is likely the name. */
    private static final int CLOSE = 6;
    /** A place whose name agrees but for articles must be ten times as populous to come before one whose name agrees. */
    private static final int ARTICLE_COST = 100;
    /** A place known by the name comes before one ten times as populous, and known in more languages, that bears it among others. */
    private static final int MAIN_NAME = 130;

    /** Countries whose names reach Latin script by transliteration, for which the costs of respelling are made. */
    private static final Set<String> ARABIC_LANDS = Set.of(
            "SY", "IQ", "LB", "JO", "YE", "LY", "PS", "IL", "SA", "KW", "AE", "BH", "QA", "OM", "EG", "SD", "TN", "DZ",
            "MA", "MR", "IR", "AF", "PK", "TR", "SO", "EH", "DJ", "ER", "TD");

    private final PlaceIndex index;
    private final Map<String, String> demonyms;
    private final Map<String, PlaceId> placesOfDemonyms;
    private final Map<String, List<PlaceId>> abbreviations;
    private final Map<String, Integer> seats;
    /** Made when first asked for; most reports spell their places as the tables do. */
    private Optional<SimilarNames> similarNames = Optional.empty();

    private CompactGazetteer(
            PlaceIndex index,
            Map<String, String> demonyms,
            Map<String, PlaceId> placesOfDemonyms,
            Map<String, List<PlaceId>> abbreviations) {
        this.index = index;
        this.demonyms = Map.copyOf(demonyms);
        this.placesOfDemonyms = Map.copyOf(placesOfDemonyms);
        this.abbreviations = Map.copyOf(abbreviations);
        this.seats = index.seats();
    }

    /**
     * The bundled gazetteer; takes about a second.
     *
     * @throws UncheckedIOException when it is missing from the installation or damaged
     */
    public static CompactGazetteer load() {
        try (InputStream places = bundled("gazetteer.bin");
                InputStream words = bundled("demonyms.tsv");
                InputStream states = bundled("abbreviations.tsv")) {
            return read(places, words, states);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The bundled gazetteer cannot be read; install Sitrep again or build it with GazetteerBuild.", e);
        }
    }

    private static InputStream bundled(String name) throws IOException {
        InputStream in = CompactGazetteer.class.getResourceAsStream("/org/sitrep/gazetteer/" + name);
        if (in == null) {
            throw new IOException("no " + name);
        }
        return in;
    }

    /**
     * A gazetteer from other data.
     *
     * @param places a file made by {@link #pack}
     * @param demonyms lines of a word, a tab and the code of a country or the id of a place; lines that begin with # are left
     *     out
     * @param abbreviations the same of an abbreviation without dots and the id of a place
     * @throws IOException when it cannot be read or is no such file
     */
    public static CompactGazetteer read(InputStream places, InputStream demonyms, InputStream abbreviations)
            throws IOException {
        Map<String, String> words = new HashMap<>();
        Map<String, PlaceId> regions = new HashMap<>();
        pairs(demonyms, (word, of) -> {
            if (of.indexOf(':') < 0) {
                words.put(Folded.of(word).exact(), of);
            } else {
                regions.put(Folded.of(word).exact(), new PlaceId(of));
            }
        });
        PlaceIndex index = new PlaceIndex(places);
        Map<String, PlaceId> countries = index.countries();
        words.forEach((word, country) -> {
            if (countries.containsKey(country)) {
                regions.putIfAbsent(word, countries.get(country));
            }
        });
        Map<String, List<PlaceId>> divisions = new HashMap<>();
        pairs(
                abbreviations,
                (written, id) -> divisions
                        .computeIfAbsent(written, k -> new ArrayList<>(1))
                        .add(new PlaceId(id)));
        divisions.replaceAll((written, ids) -> List.copyOf(ids));
        return new CompactGazetteer(index, words, regions, divisions);
    }

    private static void pairs(InputStream in, BiConsumer<String, String> each) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.charAt(0) != '#') {
                each.accept(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    /**
     * Packs places into a file for {@link #read}; the same places give the same bytes, in whatever order they come.
     *
     * @throws IllegalArgumentException when two entries have one id
     */
    public static void pack(String version, List<PlaceEntry> places, OutputStream out) throws IOException {
        PlacePacking.write(version, places, out);
    }

    /**
     * The form in which names are compared when articles do not count: "Ar Raqqah" and "raqqa" both become {@code raqqa}. Empty
     * when the name has neither letters nor digits.
     */
    public static String key(String name) {
        return Folded.of(name).loose();
    }

    /** A place found and the best of its names that matched. */
    private record Hit(int place, int name, Match how) {}

    @Override
    public List<PlaceCandidate> find(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        Folded folded = Folded.of(name);
        if (folded.words().isEmpty()) {
            return List.of();
        }
        List<Hit> hits = hits(folded, any -> true);
        Optional<Divisions> division = Divisions.of(folded);
        if (division.isPresent()) {
            hits = withDivisions(hits, division.get());
        }
        return new Candidates(index, hits);
    }

    /** Candidates made when they are looked at: most callers look at the first few of many. */
    private static final class Candidates extends AbstractList<PlaceCandidate> implements RandomAccess {
        private final PlaceIndex index;
        private final List<Hit> hits;

        Candidates(PlaceIndex index, List<Hit> hits) {
            this.index = index;
            this.hits = hits;
        }

        @Override
        public PlaceCandidate get(int i) {
            Hit hit = hits.get(i);
            return new PlaceCandidate(index.place(hit.place()), index.name(hit.name()), hit.how());
        }

        @Override
        public int size() {
            return hits.size();
        }
    }

    private List<Hit> hits(Folded folded, IntPredicate seen) {
        String exact = folded.exact();
        String loose = folded.loose();
        int exactKey = index.keys.number(NameKeys.bytes(exact));
        int looseKey = loose.equals(exact) ? exactKey : index.keys.number(NameKeys.bytes(loose));
        if (exactKey < 0 && looseKey < 0) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>(4);
        Set<Integer> places = new HashSet<>();
        collect(hits, places, exactKey, NameKeys.EXACT, Match.EXACT, seen);
        collect(hits, places, looseKey, NameKeys.LOOSE, Match.ARTICLE_FREE, seen);
        if (hits.size() < 2) {
            return hits;
        }
        hits.sort((a, b) -> {
            int c = Integer.compare(score(b), score(a));
            if (c == 0) {
                c = Integer.compare(index.population(b.place()), index.population(a.place()));
            }
            return c != 0 ? c : Integer.compare(a.place(), b.place());
        });
        return hits;
    }

    private void collect(List<Hit> hits, Set<Integer> places, int key, int form, Match how, IntPredicate seen) {
        if (key < 0) {
            return;
        }
        for (int p = index.keys.postingStart(key); p < index.keys.postingEnd(key); p++) {
            int name = index.keys.nameOf(p);
            if (index.keys.has(p, form) && seen.test(name) && places.add(index.placeOf(name))) {
                hits.add(new Hit(index.placeOf(name), name, how));
            }
        }
    }

    private int score(Hit hit) {
        return index.prominence(hit.place())
                + (hit.name() == index.firstName(hit.place()) ? MAIN_NAME : 0)
                - (hit.how() == Match.EXACT ? 0 : ARTICLE_COST);
    }

    /** Places of exactly this name first, then the divisions meant, then the rest. */
    private List<Hit> withDivisions(List<Hit> whole, Divisions division) {
        Map<Integer, Hit> ordered = new LinkedHashMap<>();
        whole.stream().filter(h -> h.how() == Match.EXACT).forEach(h -> ordered.putIfAbsent(h.place(), h));
        List<Hit> named = hits(division.rest(), any -> true);
        for (String feature : division.district() ? List.of("ADM2", "ADM1") : List.of("ADM1", "ADM2")) {
            named.stream()
                    .filter(h -> index.feature(h.place()).equals(feature))
                    .forEach(h -> ordered.putIfAbsent(h.place(), h));
        }
        whole.forEach(h -> ordered.putIfAbsent(h.place(), h));
        if (ordered.isEmpty()) {
            // a district nobody lists is told by its town
            named.forEach(h -> ordered.putIfAbsent(h.place(), h));
        }
        return List.copyOf(ordered.values());
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name, String country) {
        return weighed(name, Optional.of(country), Optional.empty(), false).stream()
                .filter(w -> w.respelt(MOST_A_SOUND))
                .limit(MOST_SIMILAR)
                .map(Weighed::candidate)
                .toList();
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name) {
        return weighed(name, Optional.empty(), Optional.empty(), false).stream()
                .filter(w -> w.respelt(MOST_A_SOUND_ANYWHERE))
                .limit(MOST_SIMILAR)
                .map(Weighed::candidate)
                .toList();
    }

    @Override
    public List<PlaceCandidate> search(String name, Optional<String> country) {
        List<PlaceCandidate> kept = new ArrayList<>();
        for (Weighed weighed : weighed(name, country, Optional.empty(), true)) {
            PlaceCandidate candidate = weighed.candidate();
            if (kept.size() < MOST_SIMILAR && kept.stream().noneMatch(k -> sameVillage(k.place(), candidate.place()))) {
                kept.add(candidate);
            }
        }
        return List.copyOf(kept);
    }

    /** Whether two places are so near that the likelier one answers for both: the tables have many a village twice. */
    private static boolean sameVillage(Place one, Place other) {
        return one.precision() == Place.Precision.TOWN
                && other.precision() == Place.Precision.TOWN
                && one.kilometresTo(other.latitude(), other.longitude()) < SAME_VILLAGE_KM;
    }

    /**
     * Every place a name may mean, likeliest first, with what speaks for it.
     *
     * @param country ISO 3166-1 alpha-2 that the place must lie in
     * @param withheld places whose names that fold like this one are passed over as if they were not known: for measuring how
     *     unknown spellings are found
     */
    public List<Weighed> weighed(String name, Optional<String> country, Predicate<Place> withheld) {
        return weighed(name, country, Optional.of(withheld), true);
    }

    /**
     * @param thorough whether to look on when a close spelling was found, and to take the words in other ways; several times slower
     */
    private List<Weighed> weighed(
            String name, Optional<String> country, Optional<Predicate<Place>> withheld, boolean thorough) {
        Folded folded = Folded.of(name);
        String loose = folded.loose();
        if (name.length() > LONGEST_NAME || loose.isEmpty()) {
            return List.of();
        }
        int number = country.map(index::textNumber).orElse(-1);
        if (number < 0 && country.isPresent()) {
            return List.of();
        }
        String exact = folded.exact();
        IntPredicate seen = n -> withheld.isEmpty()
                || !Folded.of(index.name(n)).exact().equals(exact)
                || !withheld.get().test(index.place(index.placeOf(n)));
        Sounds sounds = Sounds.of(loose);
        Map<Integer, Weighed> best = new HashMap<>();
        for (Hit hit : hits(folded, seen)) {
            if (number < 0 || index.inCountry(hit.place(), number)) {
                best.put(hit.place(), weighed(hit, 0, sounds, true, false));
            }
        }
        int[] least = {best.isEmpty() ? Integer.MAX_VALUE : 0};
        near(best, loose, 0, sounds, least, number, seen, thorough);
        if (!thorough) {
            return sorted(best);
        }
        Rewordings.of(folded, name).forEach((form, more) -> {
            // a word that tells something is left out only where the whole name is near to none
            if (more < Rewordings.WORD || least[0] > CLOSE) {
                near(best, form, more, sounds, new int[1], number, seen, true);
            }
        });
        return sorted(best);
    }

    private static List<Weighed> sorted(Map<Integer, Weighed> best) {
        List<Weighed> all = new ArrayList<>(best.values());
        all.sort(Comparator.comparingDouble(Weighed::score)
                .reversed()
                .thenComparing(w -> w.candidate().place().id()));
        return all;
    }

    private void near(
            Map<Integer, Weighed> best,
            String form,
            int more,
            Sounds sounds,
            int[] least,
            int country,
            IntPredicate seen,
            boolean thorough) {
        for (SimilarNames.Near near : similarNames().near(form, country, seen, thorough ? -1 : CLOSE)) {
            least[0] = Math.min(least[0], near.cost());
            Hit hit = new Hit(near.place(), near.name(), Match.SKELETON);
            Weighed found = weighed(hit, near.cost() + more, sounds, near.skeleton(), more >= Rewordings.WORD);
            // a place that has the name is not merely similar
            best.merge(
                    near.place(),
                    found,
                    (a, b) -> a.candidate().how() != Match.SKELETON || a.score() >= b.score() ? a : b);
        }
    }

    private Weighed weighed(Hit hit, int cost, Sounds sounds, boolean consonants, boolean shorter) {
        Place place = index.place(hit.place());
        String name = index.name(hit.name());
        Sounds other = Sounds.of(Folded.of(name).loose());
        boolean begins = other.length() > 0 && sounds.length() > 0 && other.at(0) == sounds.at(0);
        boolean part = place.feature().startsWith("ADM") || place.feature().equals("PPLX");
        boolean across = sounds.arabic() != other.arabic()
                && (!sounds.arabic() || place.arabic().isPresent());
        boolean wide = place.precision() == Place.Precision.COUNTRY || place.precision() == Place.Precision.REGION;
        return new Weighed(
                new PlaceCandidate(place, name, hit.how()),
                Weighing.features(
                        hit.how(),
                        cost,
                        sounds.length(),
                        consonants,
                        index.prominence(hit.place()) / 100.0,
                        hit.name() == index.firstName(hit.place()),
                        ARABIC_LANDS.contains(place.country()),
                        begins,
                        part,
                        across,
                        wide,
                        shorter));
    }

    private SimilarNames similarNames() {
        synchronized (index) {
            if (similarNames.isEmpty()) {
                similarNames = Optional.of(new SimilarNames(index));
            }
            return similarNames.get();
        }
    }

    @Override
    public List<PlaceId> divisionsOfAbbreviation(String abbreviation) {
        return abbreviations.getOrDefault(
                abbreviation.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT), List.of());
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        int number = index.placeNumber(id.value());
        return number < 0 ? Optional.empty() : Optional.of(index.place(number));
    }

    @Override
    public Optional<Place> codedPlace(PlaceId id) {
        return place(id).map(place -> {
            Integer seat = place.feature().equals("ADM1") ? seats.get(place.country() + "|" + place.name()) : null;
            return seat == null ? place : atSeat(place, index.place(seat));
        });
    }

    /** The division with the point of its seat, and a radius that holds what the one around its middle held. */
    private static Place atSeat(Place division, Place seat) {
        double km = seat.kilometresTo(division.latitude(), division.longitude());
        return new Place(
                division.id(),
                division.name(),
                division.arabic(),
                seat.latitude(),
                seat.longitude(),
                division.precision(),
                division.country(),
                division.admin1(),
                division.admin2(),
                division.population(),
                division.feature(),
                division.radiusKm() + (int) Math.ceil(km));
    }

    @Override
    public Optional<String> countryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(Folded.of(word).exact()));
    }

    @Override
    public Optional<PlaceId> placeOfDemonym(String word) {
        return Optional.ofNullable(placesOfDemonyms.get(Folded.of(word).exact()));
    }

    /** How many places there are. */
    public int places() {
        return index.places;
    }

    /** How many names there are. */
    public int names() {
        return index.names();
    }

    /**
     * One of the names, in the order they are packed.
     *
     * @param number from 0 up to {@link #names()}, exclusive
     */
    public String name(int number) {
        return index.name(number);
    }

    @Override
    public String version() {
        return index.version;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s, %d places, %d folded names", index.version, index.places, index.keys.size());
    }
}
