package org.sitrep.reference.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
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

    private final PlaceIndex index;
    private final PlaceWords words;
    private final NamedPlaces named;
    private final SpeltPlaces spelt;
    private final Map<String, Integer> seats;

    private CompactGazetteer(PlaceIndex index, PlaceWords words) {
        this.index = index;
        this.words = words;
        this.named = new NamedPlaces(index);
        this.spelt = new SpeltPlaces(index, named);
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
        PlaceIndex index = new PlaceIndex(places);
        return new CompactGazetteer(index, PlaceWords.read(demonyms, abbreviations, index.countries()));
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

    @Override
    public List<PlaceCandidate> find(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        Folded folded = Folded.of(name);
        if (folded.words().isEmpty()) {
            return List.of();
        }
        return named.find(folded);
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name, String country) {
        return weigh(name, Optional.of(country), Optional.empty(), false).stream()
                .filter(w -> w.respelt(MOST_A_SOUND))
                .limit(MOST_SIMILAR)
                .map(Weighed::candidate)
                .toList();
    }

    @Override
    public List<PlaceCandidate> findSimilar(String name) {
        return weigh(name, Optional.empty(), Optional.empty(), false).stream()
                .filter(w -> w.respelt(MOST_A_SOUND_ANYWHERE))
                .limit(MOST_SIMILAR)
                .map(Weighed::candidate)
                .toList();
    }

    @Override
    public List<PlaceCandidate> search(String name, Optional<String> country) {
        List<PlaceCandidate> kept = new ArrayList<>();
        for (Weighed weighed : weigh(name, country, Optional.empty(), true)) {
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
        return weigh(name, country, Optional.of(withheld), true);
    }

    private List<Weighed> weigh(
            String name, Optional<String> country, Optional<Predicate<Place>> withheld, boolean thorough) {
        return name.length() > LONGEST_NAME ? List.of() : spelt.weighed(name, country, withheld, thorough);
    }

    @Override
    public List<PlaceId> divisionsOfAbbreviation(String abbreviation) {
        return words.divisions(abbreviation);
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
        return words.country(word);
    }

    @Override
    public Optional<PlaceId> placeOfDemonym(String word) {
        return words.place(word);
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
