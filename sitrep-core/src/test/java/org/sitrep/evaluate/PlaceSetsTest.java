package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.PlaceId;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** The scorers of names and places on invented tables. */
class PlaceSetsTest {
    @TempDir
    Path folder;

    @Test
    void theFirstAnswerAndTheFirstFiveAreCounted() throws IOException {
        write(
                "query\tcountry\tlat\tlon\nKarm\tSY\t35.0\t38.0\nKarm\tIQ\t33.0\t44.0\nNowhere\tSY\t1\t1\nbroken\tSY\t\t\n");

        Figures figures = new Variants(new TwoOfAName()).evaluate(folder, Optional.empty());

        assertThat(figures.documents()).isEqualTo(3);
        assertThat(figures.values()).containsEntry("top1", 1 / 3.0).containsEntry("recall5", 2 / 3.0);
        assertThat(figures.misses()).hasSize(2);
    }

    @Test
    void toldTheCountryOnlyItsPlacesAnswer() throws IOException {
        write("query\tcountry\tlat\tlon\nKarm\tIQ\t33.0\t44.0\n");

        assertThat(new Variants(new TwoOfAName())
                        .evaluate(folder, Optional.of("country"))
                        .values())
                .containsEntry("top1", 1.0);
        assertThatThrownBy(() -> new Variants(new TwoOfAName()).evaluate(folder, Optional.of("tests")))
                .isInstanceOf(SitrepException.class);
    }

    @Test
    void populatedPlacesAreAskedWithoutTheirKindAndWeighedByTheirEvents() throws IOException {
        write(
                "name\tadm1\tadm2\tlat\tlon\tevents\nKarm village\t\t\t35.0\t38.0\t3\nKarm village\t\t\t35.0\t38.0\t3\n"
                        + "Elsewhere/Karm town\t\t\t35.01\t38.0\t1\nKarm (Upper) suburb\t\t\t20\t20\t1\nKarm field\t\t\t35\t38\t2\n");

        Figures figures = new PlaceCoverage(new TwoOfAName()).evaluate(folder, Optional.empty());

        assertThat(figures.documents()).isEqualTo(4);
        assertThat(figures.values())
                .containsEntry("names", 2 / 3.0)
                .containsEntry("events", 7 / 8.0)
                .containsEntry("allNames", 2 / 4.0)
                .containsEntry("allEvents", 7 / 10.0);
    }

    @Test
    void aFolderWithoutUsableLinesIsTold() throws IOException {
        write("a\tb\n1\t2\n");

        assertThatThrownBy(() -> new Variants(new TwoOfAName()).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("query");
        assertThatThrownBy(() -> new PlaceCoverage(new TwoOfAName()).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("name");
    }

    private void write(String table) throws IOException {
        Files.writeString(folder.resolve("table.tsv"), table);
    }

    /** Knows one name, in Syria and in Iraq. */
    private static final class TwoOfAName implements Gazetteer {
        @Override
        public List<PlaceCandidate> find(String name) {
            return name.equals("Karm")
                    ? List.of(candidate("t:1", "SY", 35, 38), candidate("t:2", "IQ", 33, 44))
                    : List.of();
        }

        private static PlaceCandidate candidate(String id, String country, double latitude, double longitude) {
            Place place = new Place(
                    new PlaceId(id),
                    "Karm",
                    Optional.empty(),
                    latitude,
                    longitude,
                    Place.Precision.TOWN,
                    country,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    "PPL");
            return new PlaceCandidate(place, "Karm", PlaceCandidate.Match.EXACT);
        }

        @Override
        public List<PlaceCandidate> findSimilar(String name, String country) {
            return List.of();
        }

        @Override
        public Optional<Place> place(PlaceId id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> countryOfDemonym(String word) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "invented";
        }
    }
}
