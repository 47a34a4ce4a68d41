package org.sitrep.reference.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sitrep.base.PlaceId;

/** Words that mean a place without being its name: demonyms ("Syrian") and the abbreviations of divisions ("Tex."). Immutable. */
final class PlaceWords {
    private final Map<String, String> demonyms;
    private final Map<String, PlaceId> placesOfDemonyms;
    private final Map<String, List<PlaceId>> abbreviations;

    private PlaceWords(
            Map<String, String> demonyms,
            Map<String, PlaceId> placesOfDemonyms,
            Map<String, List<PlaceId>> abbreviations) {
        this.demonyms = Map.copyOf(demonyms);
        this.placesOfDemonyms = Map.copyOf(placesOfDemonyms);
        this.abbreviations = Map.copyOf(abbreviations);
    }

    /**
     * Reads both tables, as {@link CompactGazetteer#read} describes them.
     *
     * @param countries the places that are countries, by code
     * @throws IOException when a table cannot be read
     */
    static PlaceWords read(InputStream demonyms, InputStream abbreviations, Map<String, PlaceId> countries)
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
        return new PlaceWords(words, regions, divisions);
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

    /** The code of the country of a demonym. */
    Optional<String> country(String word) {
        return Optional.ofNullable(demonyms.get(Folded.of(word).exact()));
    }

    /** The place of a demonym. */
    Optional<PlaceId> place(String word) {
        return Optional.ofNullable(placesOfDemonyms.get(Folded.of(word).exact()));
    }

    /** The divisions an abbreviation may mean, with dots or without. */
    List<PlaceId> divisions(String abbreviation) {
        return abbreviations.getOrDefault(
                abbreviation.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT), List.of());
    }
}
