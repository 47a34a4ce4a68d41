package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.PlaceId;
import org.sitrep.claim.Where;
import org.sitrep.event.Crowds;
import org.sitrep.reference.Place;

/** Whoever has places that may agree looks where the other lies, and the other way round. */
class ZonesTest {
    private static final Slots ANY =
            new SlotReader(Crowds.places()).read(Crowds.of(3, 1)).get(0);

    private final Slots town = at(place("Azaz", 36.6, 37.0, Place.Precision.TOWN, Optional.of("Aleppo")));
    private final Slots next = at(place("Marea", 36.5, 37.2, Place.Precision.TOWN, Optional.of("Aleppo")));
    private final Slots far = at(place("Mayadin", 35.0, 40.4, Place.Precision.TOWN, Optional.of("Deir ez-Zor")));
    private final Slots nowhere = at(place("A farm", 36.0, 37.0, Place.Precision.POINT, Optional.empty()));
    private final Slots province = at(place("Aleppo", 36.2, 37.5, Place.Precision.PROVINCE, Optional.of("Aleppo")));
    private final Slots other =
            at(place("Deir ez-Zor", 35.3, 40.1, Place.Precision.PROVINCE, Optional.of("Deir ez-Zor")));
    private final Slots unnamed = at(place("Some hills", 36.2, 37.5, Place.Precision.PROVINCE, Optional.empty()));
    private final Slots country = at(place("Syria", 35, 38, Place.Precision.COUNTRY, Optional.empty()));

    @Test
    void townsMeetThoseAround() {
        assertThat(meet(town, next)).isTrue();
        assertThat(meet(town, far)).isFalse();
    }

    @Test
    void provincesMeetThemselvesAndWhatLiesInThem() {
        assertThat(meet(province, province)).isTrue();
        assertThat(meet(province, town)).isTrue();
        assertThat(meet(province, other)).isFalse();
        assertThat(meet(other, town)).isFalse();
    }

    @Test
    void whatNoTablePutsInAProvinceMeetsAllOfTheCountry() {
        assertThat(meet(nowhere, province)).isTrue();
        assertThat(meet(nowhere, other)).isTrue();
        assertThat(meet(nowhere, far)).isFalse();
    }

    @Test
    void whatMayLieAnywhereMeetsEverything() {
        for (Slots slots : List.of(town, far, province, other, nowhere, unnamed, country, at())) {
            assertThat(meet(country, slots)).isTrue();
            assertThat(meet(at(), slots)).isTrue();
            assertThat(meet(unnamed, slots)).isTrue();
        }
    }

    /** Whether each finds the other. */
    private static boolean meet(Slots one, Slots other) {
        boolean there = finds(Zones.of(one), Zones.of(other));
        assertThat(finds(Zones.of(other), Zones.of(one))).isEqualTo(there);
        return there;
    }

    private static boolean finds(Zones asks, Zones lies) {
        return asks.anywhere()
                || !Collections.disjoint(asks.near(), lies.own())
                || !Collections.disjoint(asks.wide(), lies.own());
    }

    private static Place place(String name, double north, double east, Place.Precision precision, Optional<String> in) {
        return new Place(
                new PlaceId(name), name, Optional.empty(), north, east, precision, "SY", in, Optional.empty(), 0, "");
    }

    private static Slots at(Place... places) {
        return new Slots(
                ANY.telling(),
                ANY.kind(),
                ANY.mode(),
                ANY.denied(),
                ANY.plover(),
                ANY.acled(),
                ANY.condition(),
                List.of(places).stream()
                        .map(p -> new Spot(Where.Role.AT, p, false, p.name()))
                        .toList(),
                true,
                ANY.first(),
                ANY.last(),
                ANY.dating(),
                ANY.hours(),
                ANY.actor(),
                ANY.target(),
                ANY.amounts(),
                ANY.stems(),
                ANY.sentenceStems(),
                ANY.refersBack(),
                ANY.names(),
                ANY.source());
    }
}
