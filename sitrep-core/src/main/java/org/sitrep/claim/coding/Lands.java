package org.sitrep.claim.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Countries and parts of countries that words tell without naming them: "the country", "the east of the country", "a Turkish court". */
final class Lands {
    private final Gazetteer gazetteer;

    Lands(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A country, spoken of in these words.
     *
     * @param code ISO 3166-1 alpha-2
     */
    Optional<PlaceMention> country(String code, Span span) {
        return place(code).map(p -> mention(span, p));
    }

    /**
     * A part of a country by a point of the compass, the country itself where the gazetteer has no such part.
     *
     * @param wind as in "northeast", without a hyphen
     */
    Optional<PlaceMention> part(String wind, String code, Span span) {
        return place(code)
                .map(country -> gazetteer.find(wind + "ern " + country.name()).stream()
                        .map(PlaceCandidate::place)
                        .filter(p -> p.country().equals(code))
                        .findFirst()
                        .orElse(country))
                .map(p -> mention(span, p));
    }

    /** The country that an adjective tells: "Turkish". */
    Optional<PlaceMention> ofAdjective(String word, Span span) {
        return Character.isUpperCase(word.charAt(0))
                ? gazetteer.countryOfDemonym(word).flatMap(code -> country(code, span))
                : Optional.empty();
    }

    private Optional<Place> place(String code) {
        if (!code.matches("[A-Z]{2}") || code.equals("XX")) {
            return Optional.empty();
        }
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return gazetteer.find(name).stream()
                .map(PlaceCandidate::place)
                .filter(p ->
                        p.precision() == Place.Precision.COUNTRY && p.country().equals(code))
                .findFirst();
    }

    private static PlaceMention mention(Span span, Place place) {
        return new PlaceMention(
                span,
                place.name(),
                PlaceMention.Bearing.IN,
                new Resolution.Resolved<>(
                        List.of(new Resolution.Candidate<>(place, 1, "spoken of without its name: " + place.name()))));
    }
}
