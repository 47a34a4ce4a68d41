package org.sitrep.mention.place;

import java.util.Optional;
import org.sitrep.base.Folding;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** What can be observed of the candidates of a name by themselves: how large they are, how they are spelt, what stands at the name. */
final class OwnTraits {
    private static final double SUBURB_KM = 40;
    /** A town farther from the middle of a division is another's namesake. */
    private static final double NAMESAKE_KM = 200;

    private final WordLists lists;

    OwnTraits(WordLists lists) {
        this.lists = lists;
    }

    /** Observes each candidate of a name; the traits begin anew. */
    void observe(Bearers bearers) {
        int n = bearers.candidates.size();
        bearers.traits = new double[n][PlaceTrait.values().length];
        String last = bearers.mentions
                .get(0)
                .words()
                .get(bearers.mentions.get(0).words().size() - 1)
                .form();
        boolean suffix = bearers.mentions.get(0).words().size() > 1 && lists.has("division", last);
        boolean saidTown =
                bearers.mentions.stream().anyMatch(m -> m.form(-1).equals("of") && lists.has("town", m.form(-2)));
        for (int i = 0; i < n; i++) {
            PlaceCandidate candidate = bearers.candidates.get(i);
            Place place = candidate.place();
            double[] t = bearers.traits[i];
            boolean area = place.precision() == Place.Precision.COUNTRY
                    || place.precision() == Place.Precision.PROVINCE
                    || place.precision() == Place.Precision.DISTRICT;
            (area ? PlaceTrait.POPULATION_OF_AREA : PlaceTrait.POPULATION)
                    .set(t, Math.log10(place.population() + 1) / 7);
            PlaceTrait.POPULATION_UNKNOWN.set(t, place.population() == 0);
            PlaceTrait.COUNTRY.set(t, place.precision() == Place.Precision.COUNTRY);
            PlaceTrait.PROVINCE.set(t, place.precision() == Place.Precision.PROVINCE);
            PlaceTrait.DISTRICT.set(t, place.precision() == Place.Precision.DISTRICT);
            PlaceTrait.CAPITAL.set(t, place.feature().equals("PPLC"));
            PlaceTrait.SEAT.set(t, place.feature().equals("PPLA"));
            PlaceTrait.TOWN.set(t, place.precision() == Place.Precision.TOWN);
            PlaceTrait.REGION.set(t, place.precision() == Place.Precision.REGION);
            PlaceTrait.SITE.set(t, place.precision() == Place.Precision.POINT);
            PlaceTrait.FIRST.set(t, i == 0);
            boolean firstTown = i == firstTown(bearers);
            PlaceTrait.FIRST_TOWN.set(t, firstTown);
            PlaceTrait.FIRST_CAPITAL.set(t, firstTown && place.feature().startsWith("PPLC"));
            PlaceTrait.RANK.set(t, Math.log(i + 1) / Math.log(Story.MOST_CANDIDATES));
            PlaceTrait.ARTICLE_FREE.set(t, candidate.how() != PlaceCandidate.Match.EXACT);
            boolean own = Folding.fold(candidate.name()).equals(Folding.fold(place.name()));
            PlaceTrait.OWN_NAME.set(t, own);
            PlaceTrait.SPELT_SO.set(
                    t, candidate.name().equalsIgnoreCase(bearers.mentions.get(0).name()));
            PlaceTrait.OBSCURE.set(t, !own && place.population() == 0);
            boolean inside = bearers.containers.stream().anyMatch(c -> c.holds(place, SUBURB_KM));
            PlaceTrait.INSIDE_NEXT.set(t, inside);
            PlaceTrait.OUTSIDE_NEXT.set(t, !inside && !bearers.containers.isEmpty());
            boolean division =
                    place.precision() == Place.Precision.PROVINCE || place.precision() == Place.Precision.DISTRICT;
            PlaceTrait.SUFFIX_DIVISION.set(t, suffix && division);
            PlaceTrait.SUFFIX_OTHER.set(t, suffix && !division);
            PlaceTrait.SAID_TOWN.set(t, saidTown && !area);
            PlaceTrait.SAID_TOWN_OTHER.set(t, saidTown && area);
            PlaceTrait.NAMED_AFTER_SEAT.set(t, !suffix && division && hasSeat(bearers, place));
            PlaceTrait.NAMESAKE.set(t, !suffix && division && hasTown(bearers, place));
        }
    }

    /** The number of the most populous town among the candidates; -1 when there is none. */
    private static int firstTown(Bearers bearers) {
        int first = -1;
        for (int i = 0; i < bearers.candidates.size(); i++) {
            Place place = bearers.candidates.get(i).place();
            if (place.precision() == Place.Precision.TOWN
                    && (first < 0
                            || place.population()
                                    > bearers.candidates.get(first).place().population())) {
                first = i;
            }
        }
        return first;
    }

    private static boolean hasSeat(Bearers bearers, Place division) {
        return bearers.candidates.stream()
                .map(PlaceCandidate::place)
                .anyMatch(p -> p.feature().startsWith("PPLA") || p.feature().equals("PPLC")
                        ? p.country().equals(division.country())
                                && (p.admin1().equals(Optional.of(division.name()))
                                        || p.admin1().isPresent() && p.admin1().equals(division.admin1()))
                        : false);
    }

    private static boolean hasTown(Bearers bearers, Place division) {
        return bearers.candidates.stream()
                .map(PlaceCandidate::place)
                .anyMatch(p -> p.precision() == Place.Precision.TOWN
                        && p.country().equals(division.country())
                        && p.kilometresTo(division.latitude(), division.longitude()) < NAMESAKE_KM);
    }
}
