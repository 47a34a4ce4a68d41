package org.sitrep.reference;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.PlaceId;

/** Places by name and by id. Safe for use by several threads. */
public interface Gazetteer {
    /** Every place that has this name after folding or after leaving out articles, most populous first; any script. */
    List<PlaceCandidate> find(String name);

    /**
     * Every place within one country whose consonants agree with the name's, closest spelling first; for names that
     * {@link #find} does not know.
     *
     * @param country ISO 3166-1 alpha-2
     */
    List<PlaceCandidate> findSimilar(String name, String country);

    /**
     * The same in the whole world, for names whose country nobody told: only spellings that are really close.
     *
     * @return closest spelling first, better known places before lesser ones; empty where the gazetteer does not offer it
     */
    default List<PlaceCandidate> findSimilar(String name) {
        return List.of();
    }

    /**
     * Every place a name may mean, equal and similar names together, likeliest first as far as the name alone can tell.
     *
     * @param country ISO 3166-1 alpha-2 that the place must lie in
     */
    default List<PlaceCandidate> search(String name, Optional<String> country) {
        return find(name).stream()
                .filter(c -> country.isEmpty() || country.get().equals(c.place().country()))
                .toList();
    }

    /**
     * The division of the first order that an abbreviation stands for, postal ones included: "MA", "Mass.", "B.C."; several
     * where countries share it (WA). {@link #find} does not know the postal ones: "IN", "OR" and "ME" are words.
     */
    default List<PlaceId> divisionsOfAbbreviation(String abbreviation) {
        return List.of();
    }

    /** The place of an id. */
    Optional<Place> place(PlaceId id);

    /**
     * The place of an id with the point at which events are coded: that of its seat for a division of the first order, as ACLED
     * puts an event whose town nobody tells at the capital of its province. The precision stays that of the division, and the
     * radius around the seat still holds it.
     */
    default Optional<Place> codedPlace(PlaceId id) {
        return place(id);
    }

    /** Adjective or demonym to ISO 3166-1 alpha-2: "Syrian", "Syrians" to SY. */
    Optional<String> countryOfDemonym(String word);

    /**
     * The country, region, division or city that an adjective or demonym tells: "Syrian" Syria, "European" Europe, "Scottish"
     * Scotland, "Londoners" London. Where a word is one of a part and of its country, the part is given.
     */
    default Optional<PlaceId> placeOfDemonym(String word) {
        return Optional.empty();
    }

    /** Name and date of the data, for the record. */
    String version();
}
