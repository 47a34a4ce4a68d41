package org.sitrep.reference.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Shared;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** The bundled gazetteer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompactGazetteerTest {
    private final CompactGazetteer gazetteer = Shared.gazetteer();

    private Place first(String name) {
        List<PlaceCandidate> found = gazetteer.find(name);
        assertThat(found).as("candidates of <%s>", name).isNotEmpty();
        return found.get(0).place();
    }

    @ParameterizedTest
    @CsvSource({
        "Mayadin, SY, 35.020, 40.453",
        "Mayadeen, SY, 35.020, 40.453",
        "Mayedin, SY, 35.020, 40.453",
        "al-Mayadin, SY, 35.020, 40.453",
        "Abu Kamal, SY, 34.453, 40.919",
        "Albu Kamal, SY, 34.453, 40.919",
        "Bukamal, SY, 34.453, 40.919",
        "Deir Ezzor, SY, 35.336, 40.141",
        "Deir Ezzour, SY, 35.336, 40.141",
        "Deir al-Zour, SY, 35.336, 40.141",
        "Dayr az-Zawr, SY, 35.336, 40.141",
        "Deir ez-Zor, SY, 35.336, 40.141",
        "Deir el-Zour, SY, 35.336, 40.141",
        "Tal Afar, IQ, 36.379, 42.448",
        "Hawija, IQ, 35.326, 43.773",
        "Sukhna, SY, 34.887, 38.871",
        "Qayyarah, IQ, 35.799, 43.294",
        "Bethlehem, PS, 31.705, 35.202",
        "Islamabad, PK, 33.72, 73.04",
        "Alraqqa, SY, 35.953, 39.008",
        "Qayara, IQ, 35.799, 43.294",
        "Shirqat, IQ, 35.517, 43.228",
        "Bashiqa, IQ, 36.452, 43.350",
        "Tabqa, SY, 35.837, 38.548",
        "Ghouta, SY, 33.54, 36.40",
        "Eastern Ghouta, SY, 33.54, 36.40",
        "Douma, SY, 33.572, 36.402",
        "Manbij, SY, 36.528, 37.955",
        "Menbej, SY, 36.528, 37.955",
        "Hajin, SY, 34.695, 40.831",
        "Baghuz, SY, 34.45, 40.97",
        "Idlib, SY, 35.931, 36.634",
        "Afrin, SY, 36.512, 36.869",
        "Kobani, SY, 36.891, 38.353",
        "Palmyra, SY, 34.562, 38.284",
        "Sinjar, IQ, 36.321, 41.877",
        "Raqqa, SY, 35.953, 39.008",
        "Mosul, IQ, 36.335, 43.119",
        "Aleppo, SY, 36.201, 37.161",
        "Homs, SY, 34.727, 36.723",
        "Tripoli, LY, 32.887, 13.187",
        "Paris, FR, 48.853, 2.349",
        "Washington, US, 38.895, -77.036",
        "Geneva, CH, 46.202, 6.146",
        "Tabqa Dam, SY, 35.872, 38.567",
        "T4, SY, 34.523, 37.627",
        "al-Tanf, SY, 33.506, 38.617",
        "Deir ez-Zor airport, SY, 35.285, 40.176",
        "الرقة, SY, 35.953, 39.008",
        "دير الزور, SY, 35.336, 40.141",
        "الموصل, IQ, 36.335, 43.119"
    })
    void aNameOfTheWarFindsItsPlaceFirst(String name, String country, double latitude, double longitude) {
        PlaceCandidate found = Stream.concat(
                        gazetteer.find(name).stream(), gazetteer.findSimilar(name, country).stream())
                .findFirst()
                .orElseThrow();
        assertThat(found.place().country()).isEqualTo(country);
        assertThat(found.place().kilometresTo(latitude, longitude)).isLessThan(25);
    }

    @Test
    void eventsOfAProvinceAreCodedAtItsSeat() {
        Place province = first("Deir ez-Zor province");
        Place coded = gazetteer.codedPlace(province.id()).orElseThrow();

        assertThat(coded.id()).isEqualTo(province.id());
        assertThat(coded.precision()).isEqualTo(Place.Precision.PROVINCE);
        assertThat(coded.kilometresTo(35.336, 40.141)).isLessThan(5);
        assertThat(coded.radiusKm()).isGreaterThan(province.radiusKm());
        assertThat(gazetteer.codedPlace(first("Mayadin").id())).contains(first("Mayadin"));
    }

    @ParameterizedTest
    @CsvSource({
        "Raqqa province, gn:172957",
        "Raqqa governorate, gn:172957",
        "Raqqa countryside, gn:172957",
        "province of Raqqa, gn:172957",
        "Deir ez-Zor governorate, gn:170792",
        "Deir Ezzor Governorate, gn:170792",
        "Idlib province, gn:169387",
        "Anbar province, gn:99592",
        "Nineveh, gn:92877",
        "Anbar, gn:99592",
        "محافظة دير الزور, gn:170792"
    })
    void aNameThatSaysProvinceFindsTheDivisionFirst(String name, String id) {
        assertThat(first(name).id().value()).isEqualTo(id);
        assertThat(first(name).feature()).isEqualTo("ADM1");
        assertThat(first(name).precision()).isEqualTo(Place.Precision.PROVINCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sinjar district", "Hawija district", "Afrin district", "district of Manbij"})
    void aNameThatSaysDistrictFindsTheDistrictFirst(String name) {
        assertThat(first(name).feature()).isEqualTo("ADM2");
        assertThat(first(name).precision()).isEqualTo(Place.Precision.DISTRICT);
    }

    @ParameterizedTest
    @CsvSource({
        "Syria, SY",
        "Iraq, IQ",
        "Turkey, TR",
        "US, US",
        "U.S., US",
        "United Kingdom, GB",
        "Georgia, GE",
        "Jordan, JO",
        "سوريا, SY"
    })
    void aCountryComesBeforeItsNamesakes(String name, String country) {
        assertThat(first(name).feature()).isEqualTo("PCLI");
        assertThat(first(name).country()).isEqualTo(country);
        assertThat(first(name).precision()).isEqualTo(Place.Precision.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "Euphrates, REGION",
        "Middle East, REGION",
        "Persian Gulf, REGION",
        "Mosul Dam, POINT",
        "northern Iraq, PROVINCE"
    })
    void whatAPointStandsForIsSaid(String name, Place.Precision precision) {
        assertThat(first(name).precision()).isEqualTo(precision);
    }

    @Test
    void aTownKnowsItsDivisionsAndItsArabicName() {
        Place town = first("Tabqa");
        assertThat(town.admin1()).contains("Raqqa");
        assertThat(town.admin2()).isPresent();
        assertThat(first("Raqqa").arabic()).contains("الرقة");
        assertThat(first("Kobani").arabic()).contains("عين العرب");
    }

    @ParameterizedTest
    @CsvSource({"Raqqa, EXACT", "raqqah, EXACT", "Deir el-Zour, ARTICLE_FREE"})
    void theMatchSaysHowTheNameAgreed(String name, PlaceCandidate.Match how) {
        assertThat(gazetteer.find(name).get(0).how()).isEqualTo(how);
    }

    @Test
    void theNameThatMatchedIsGivenAsTheTableSpellsIt() {
        assertThat(gazetteer.find("DEIR EL ZOUR").get(0).name()).isEqualTo("Deir al-Zour");
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian, SY",
        "Syrians, SY",
        "Iraqi, IQ",
        "Turkish, TR",
        "Turks, TR",
        "Turk, TR",
        "British, GB",
        "Dutch, NL",
        "Chinese, CN",
        "american, US"
    })
    void aDemonymNamesItsCountry(String word, String country) {
        assertThat(gazetteer.countryOfDemonym(word)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian, gn:163843",
        "Palestinian, gn:6254930",
        "European, wof:102191581",
        "Africans, wof:102191573",
        "Central American, hand:central-america",
        "Latin American, hand:latin-america",
        "Arab, hand:arab-world",
        "Scandinavian, hand:scandinavia",
        "Catalan, gn:3336901",
        "Chechen, gn:569665",
        "Crimean, hand:crimea",
        "Kashmiri, hand:kashmir",
        "Darfuri, hand:darfur",
        "Abkhazian, hand:abkhazia-r",
        "South Ossetian, hand:south-ossetia",
        "Scottish, gn:2638360",
        "Welsh, gn:2634895",
        "English, gn:6269131",
        "Gazan, gn:281132",
        "londoners, gn:2643743"
    })
    void aDemonymNamesItsCountryOrRegion(String word, String id) {
        assertThat(gazetteer.placeOfDemonym(word)).contains(new PlaceId(id));
    }

    @Test
    void everyPlaceOfADemonymIsInTheGazetteer() throws IOException {
        try (InputStream in = CompactGazetteer.class.getResourceAsStream("/org/sitrep/gazetteer/demonyms.tsv")) {
            List<String> lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines)
                    .hasSizeGreaterThan(700)
                    .allSatisfy(line -> assertThat(gazetteer
                                    .placeOfDemonym(line.split("\t")[0])
                                    .flatMap(gazetteer::place))
                            .isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurdish", "Korean", "table", ""})
    void aWordOfNoSinglePlaceNamesNone(String word) {
        assertThat(gazetteer.placeOfDemonym(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EU, wof:102191581",
        "European Union, wof:102191581",
        "Washington, gn:4140963",
        "New York, gn:5128581",
        "New Delhi, gn:1261481",
        "England, gn:6269131",
        "Quebec, gn:6115047",
        "Niger, gn:2440476",
        "Java, hand:java",
        "Luzon, wof:890432803",
        "Mediterranean, wof:404528737",
        "Rift Valley, hand:rift-valley",
        "Heathrow, hand:heathrow",
        "JFK, hand:jfk",
        "Ben Gurion, wof:102542687"
    })
    void aReaderOfNewspapersMeansTheBestKnownPlace(String name, String id) {
        assertThat(first(name).id().value()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"Washington, gn:5815135", "New York, gn:5128638", "Niger, gn:2328925"})
    void theStateStandsBesideItsNamesake(String name, String id) {
        assertThat(gazetteer.find(name)).anySatisfy(c -> {
            assertThat(c.place().id().value()).isEqualTo(id);
            assertThat(c.name()).isEqualTo(c.place().name());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Riverdale", "Victoria", "Baghuz"})
    void aPlaceOfThatNameComesBeforeOneThatIsAlsoCalledSo(String name) {
        assertThat(first(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Deir ez-Zor governorate, 34.99, 40.45",
        "Daraa governorate, 32.81, 36.16",
        "Maharashtra, 19.5, 76",
        "Queensland, -21.5, 144",
        "Japan, 36, 138.3",
        "Myanmar, 22, 96.5",
        "North America, 54.5, -105"
    })
    void anAreaLiesWhereMapsWriteItsName(String name, double latitude, double longitude) {
        assertThat(first(name).kilometresTo(latitude, longitude)).isLessThan(25);
    }

    @Test
    void aVillageThatTheTablesHaveTwiceIsGivenOnce() {
        List<Place> places = gazetteer.search("Mansoura", Optional.of("SY")).stream()
                .map(PlaceCandidate::place)
                .filter(p -> p.precision() == Place.Precision.TOWN)
                .toList();
        assertThat(places).hasSizeGreaterThan(3);
        for (Place one : places) {
            assertThat(places)
                    .filteredOn(other -> !other.id().equals(one.id()))
                    .noneMatch(other -> one.kilometresTo(other.latitude(), other.longitude()) < 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurdish", "Korean", "European", "table", ""})
    void aWordOfNoSingleCountryIsNoDemonym(String word) {
        assertThat(gazetteer.countryOfDemonym(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "\u0000", "\uD800", "province", "province of", "Xyzzyqwrt", "al", "’"})
    void emptyStrangeAndUnknownNamesFindNothingOrSomethingButNeverFail(String name) {
        assertThat(gazetteer.find(name)).isNotNull();
        assertThat(gazetteer.findSimilar(name, "SY")).isNotNull();
        assertThat(gazetteer.find(name.repeat(200))).isNotNull();
        assertThat(gazetteer.findSimilar("Raqqa", name)).isEmpty();
    }

    @Test
    void similarNamesStayInTheirCountryAndNearestComesFirst() {
        List<PlaceCandidate> similar = gazetteer.findSimilar("Menbej", "SY");
        assertThat(similar).isNotEmpty().allMatch(c -> c.place().country().equals("SY"));
        assertThat(similar.get(0).place().id()).isEqualTo(new PlaceId("gn:167357"));
        assertThat(similar.get(0).how()).isEqualTo(PlaceCandidate.Match.SKELETON);
        assertThat(gazetteer.findSimilar("Menbej", "ZZ")).isEmpty();
    }

    @Test
    void anIdLeadsBackToThePlace() {
        Optional<Place> raqqa = gazetteer.place(new PlaceId("gn:172955"));
        assertThat(raqqa.map(Place::name)).contains("Raqqa");
        assertThat(gazetteer.place(new PlaceId("hand:t4")).map(Place::name)).contains("T4 air base");
        assertThat(gazetteer.place(new PlaceId("gn:1"))).isEmpty();
    }
}
