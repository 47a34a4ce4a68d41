package org.sitrep.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.reference.Place.Precision;
import org.sitrep.reference.place.PlaceEntry;

/** A place while its parts are collected from several tables. */
final class Draft {
    /** Words of English that tables give as other names of places; a report that uses them means no place. */
    private static final Set<String> WORDS = Set.copyOf(SourceFiles.bundled("common-words.tsv").stream()
            .flatMap(row -> Arrays.stream(row[0].split(" ")))
            .toList());

    final String id;
    final Set<String> names = new LinkedHashSet<>();
    String main = "";
    String arabic = "";
    double latitude;
    double longitude;
    Precision precision = Precision.TOWN;
    String country = "XX";
    String admin1 = "";
    String admin2 = "";
    long population;
    String feature = "";
    /** Kilometres around the point that usually hold the place; 0 for what its precision says. */
    int radiusKm;

    double prominence;
    /** Whether the prominence was given by hand and is not to be reckoned. */
    boolean ranked;

    Draft(String id) {
        this.id = id;
    }

    void at(double newLatitude, double newLongitude) {
        latitude = newLatitude;
        longitude = newLongitude;
    }

    /** Adds names in Latin or Arabic script; others, and codes of airports, are passed over. */
    void addNames(String[] given) {
        for (String raw : given) {
            String name = raw.strip();
            if (name.length() > 1
                    && name.length() <= 80
                    && (Scripts.latin(name) || Scripts.arabic(name) || name.matches("[A-Z][- ]?[0-9]"))
                    && !name.matches("[A-Z]{3,4}")) {
                names.add(name);
            }
        }
    }

    /** Kilometres, as if the earth were flat; good enough for neighbours. */
    double kilometresTo(Draft other) {
        double dy = (latitude - other.latitude) * 111.2;
        double dx = (longitude - other.longitude) * 111.2 * Math.cos(Math.toRadians(latitude));
        return Math.sqrt(dx * dx + dy * dy);
    }

    PlaceEntry entry() {
        Set<String> all = new LinkedHashSet<>();
        all.add(main);
        names.stream()
                .filter(name -> !WORDS.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(all::add);
        return new PlaceEntry(
                id,
                List.copyOf(all),
                arabic.isEmpty() ? Optional.empty() : Optional.of(arabic),
                latitude,
                longitude,
                precision,
                country,
                admin1.isEmpty() ? Optional.empty() : Optional.of(admin1),
                admin2.isEmpty() ? Optional.empty() : Optional.of(admin2),
                population,
                feature,
                ranked ? prominence : reckoned(),
                radiusKm);
    }

    /**
     * The prior of a place: the decimal logarithm of its inhabitants (guessed from its rank where unknown), more for capitals and
     * for places with names in many languages, less for quarters, ruins and divisions, whose bare name usually means the town.
     */
    private double reckoned() {
        double size = Math.log10(population > 0 ? Math.max(3, population) : unknownSize());
        double known = 0.3 * Math.log10(1 + names.size());
        double rank = switch (feature) {
            case "PCLI" -> 2.0;
            case "PPLC" -> 1.0;
            case "PPLA" -> 0.5;
            case "PPLA2" -> 0.2;
            case "PPLA3" -> 0.1;
            case "ADM1" -> -1.5;
            case "ADM2" -> -1.4;
            case "PPLX", "neighbourhood" -> -1.0;
            case "PPLH", "PPLQ", "PPLW", "PPLCH" -> -0.7;
            default -> 0;
        };
        return size + known + rank;
    }

    private double unknownSize() {
        return switch (feature) {
            case "PPLC", "PPLA" -> 30_000;
            case "PPLA2" -> 8_000;
            case "PPLA3" -> 2_500;
            case "PPLA4" -> 800;
            default -> 3;
        };
    }
}
