package org.sitrep.event.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Place;

class CompassTest {
    private static final Place DAMASCUS = place("Damascus", 33.51, 36.29);
    private static final Place DOUMA = place("Douma", 33.57, 36.40);

    @ParameterizedTest
    @CsvSource({
        "north, NORTH",
        "South, SOUTH",
        "northeast, NORTH_EAST",
        "north-east, NORTH_EAST",
        "South West, SOUTH_WEST",
        "northern, NORTH",
        "south-eastern, SOUTH_EAST"
    })
    void aDirectionIsReadHoweverItIsWritten(String words, Compass direction) {
        assertThat(Compass.of(words)).contains(direction);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(Compass.of("northeastsouth")).isEmpty();
        assertThat(Compass.of("central")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NORTH, true",
        "NORTH_EAST, true",
        "EAST, true",
        "SOUTH_EAST, false",
        "SOUTH, false",
        "SOUTH_WEST, false",
        "WEST, false",
        "NORTH_WEST, false"
    })
    void theNeighbouringDirectionsFitToo(Compass direction, boolean fits) {
        assertThat(direction.fits(DAMASCUS, DOUMA)).isEqualTo(fits);
    }

    @Test
    void northRunsRoundTheCompass() {
        assertThat(Compass.NORTH.fits(place("A", 33, 36), place("B", 33.5, 35.9)))
                .isTrue();
        assertThat(Compass.between(place("A", 33, 36), place("B", 33.5, 35.99))).isEqualTo(Compass.NORTH);
        assertThat(Compass.between(DAMASCUS, DOUMA)).isEqualTo(Compass.NORTH_EAST);
    }

    private static Place place(String name, double latitude, double longitude) {
        return new Place(
                new PlaceId(name),
                name,
                Optional.empty(),
                latitude,
                longitude,
                Place.Precision.TOWN,
                "SY",
                Optional.empty(),
                Optional.empty(),
                0,
                "PPL");
    }
}
