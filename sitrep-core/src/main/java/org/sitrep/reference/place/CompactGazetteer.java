package org.sitrep.reference.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.PlaceCandidate.Match;

/**
 * The gazetteer in one packed file, held in memory as arrays (about 70 megabytes for the bundled one). Safe for use by several
 * threads.
 */
public final class CompactGazetteer implements Gazetteer {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_SIMILAR = 50;
    /** A place whose name agrees but for articles must be ten times as populous to come before one whose name agrees. */
    private static final int ARTICLE_COST = 100;
    /** A place known by the name comes before one ten times as populous that bears it among others. */
    private static final int MAIN_NAME = 100;

    private final PlaceIndex index;
    private final Map<String, String> demonyms;
    private final Map<String, List<PlaceId>> abbreviations;
    private final Map<String, CountryNames> byCountry = new ConcurrentHashMap<>();

    private CompactGazetteer(PlaceIndex index, Map<String, String> demonyms, Map<String, List<PlaceId>> abbreviations) {
        this.index = index;
        this.demonyms = Map.copyOf(demonyms);
        this.abbreviations = Map.copyOf(abbreviations);
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
     * @param demonyms lines of a word, a tab and a country code; lines that begin with # are left out
     * @param abbreviations the same of an abbreviation without dots and the id of a place
     * @throws IOException when it cannot be read or is no such file
     */
    public static CompactGazetteer read(InputStream places, InputStream demonyms, InputStream abbreviations)
            throws IOException {
        Map<String, String> words = new HashMap<>();
        pairs(demonyms, (word, country) -> words.put(Folded.of(word).exact(), country));
        Map<String, List<PlaceId>> divisions = new HashMap<>();
        pairs(
                abbreviations,
                (written, id) -> divisions
                        .computeIfAbsent(written, k -> new ArrayList<>(1))
                        .add(new PlaceId(id)));
        divisions.replaceAll((written, ids) -> List.copyOf(ids));
        return new CompactGazetteer(new PlaceIndex(places), words, divisions);
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
        PlaceIndex.write(version, places, out);
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
        List<Hit> hits = hits(folded);
        Optional<Divisions> division = Divisions.of(folded);
        if (division.isPresent()) {
            hits = withDivisions(hits, division.get());
        }
        List<PlaceCandidate> found = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            found.add(new PlaceCandidate(index.place(hit.place()), index.name(hit.name()), hit.how()));
        }
        return found;
    }

    private List<Hit> hits(Folded folded) {
        String exact = folded.exact();
        String loose = folded.loose();
        int exactKey = index.key(Skeleton.bytes(exact));
        int looseKey = loose.equals(exact) ? exactKey : index.key(Skeleton.bytes(loose));
        if (exactKey < 0 && looseKey < 0) {
            return List.of();
        }
        Map<Integer, Hit> best = new LinkedHashMap<>();
        collect(best, exactKey, PlaceIndex.EXACT, Match.EXACT);
        collect(best, looseKey, PlaceIndex.LOOSE, Match.ARTICLE_FREE);
        List<Hit> hits = new ArrayList<>(best.values());
        hits.sort((a, b) -> {
            int c = Integer.compare(score(b), score(a));
            if (c == 0) {
                c = Integer.compare(index.population(b.place()), index.population(a.place()));
            }
            return c != 0 ? c : Integer.compare(a.place(), b.place());
        });
        return hits;
    }

    private void collect(Map<Integer, Hit> best, int key, int form, Match how) {
        if (key < 0) {
            return;
        }
        for (int p = index.postingStart(key); p < index.postingEnd(key); p++) {
            if (index.has(p, form)) {
                int name = index.nameOf(p);
                best.putIfAbsent(index.placeOf(name), new Hit(index.placeOf(name), name, how));
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
        List<Hit> named = hits(division.rest());
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
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        String loose = Folded.of(name).loose();
        int number = index.textNumber(country);
        if (number < 0 || country.length() != 2 || loose.length() < 3) {
            return List.of();
        }
        CountryNames names = byCountry.computeIfAbsent(country, c -> new CountryNames(index, number));
        List<PlaceCandidate> found = new ArrayList<>();
        for (CountryNames.Near near : names.near(loose)) {
            if (found.size() == MOST_SIMILAR) {
                break;
            }
            found.add(new PlaceCandidate(index.place(near.place()), index.name(near.name()), Match.SKELETON));
        }
        return found;
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
    public Optional<String> countryOfDemonym(String word) {
        return Optional.ofNullable(demonyms.get(Folded.of(word).exact()));
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
        return String.format(Locale.ROOT, "%s, %d places, %d folded names", index.version, index.places, index.keys);
    }
}
