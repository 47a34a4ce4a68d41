package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.DescriptionMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Place;
import org.sitrep.report.Hints;

class NameReaderTest {
    private static NameReader names;

    @BeforeAll
    static void load() {
        names = Shared.names();
    }

    private static Mentions read(String text) {
        Hints hints = new Hints(Optional.of("Courier"), Optional.empty(), Optional.empty(), Optional.empty());
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), hints);
        Mentions mentions = names.read(reading.text()).value();
        mentions.mentions()
                .forEach(m -> assertThat(m.span().in(reading.text().text())).isNotBlank());
        return mentions;
    }

    private static List<String> places(String text) {
        return read(text).mentions().stream()
                .filter(m -> m instanceof PlaceMention)
                .map(m -> (PlaceMention) m)
                .map(m -> m.name() + " = "
                        + m.place().best().map(Place::name).orElse("?") + " "
                        + m.place().best().map(Place::country).orElse("?") + " " + m.bearing())
                .toList();
    }

    private static List<String> actors(String text) {
        return read(text).mentions().stream()
                .filter(m -> m instanceof ActorMention)
                .map(m -> (ActorMention) m)
                .map(m -> m.name() + " = "
                        + m.actor().best().map(Actor::id).map(Object::toString).orElse("?"))
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighters left Raqqa for Deir el-Zour in Syria. | Deir el-Zour = Deir ez-Zor SY IN",
                "Fighters left Raqqa for Dayr az-Zawr in Syria. | Dayr az-Zawr = Deir ez-Zor SY IN",
                "A bomb exploded near Tal Afar in northern Iraq. | Tal Afar = Tal Afar IQ NEAR",
                "Troops in Hawija in Iraq and Deir ez-Zor in Syria waited while leaders fled to Mayedin. | Mayedin = Mayadin SY IN",
                "A village 20 km south of Raqqa was shelled in Syria. | Raqqa = Raqqa SY OFF",
                "Syrian troops in Raqqa and Tabqa entered Mansoura on Monday. | Mansoura = Al Mansurah SY IN",
            })
    void aSpellingIsThePlaceOfTheStory(String text, String place) {
        assertThat(places(text.trim())).contains(place.trim());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Paris, Texas, spoke on Monday. | Paris = Paris US Texas",
                "The fair in Springfield, Mass., was closed on Monday. | Springfield = Springfield US Massachusetts",
                "The fair in Springfield, IL, was closed on Monday. | Springfield = Springfield US Illinois",
                "Trucks reached Mansoura, Raqqa province, from Tabqa in Syria. | Mansoura = Al Mansurah SY Raqqa",
                "Trucks reached Mansoura from Cairo and Tanta in Egypt. | Mansoura = Al Mansurah EG Dakahlia",
            })
    void aNameMeansThePlaceThatFitsTheOthers(String text, String place) {
        assertThat(read(text.trim()).mentions().stream()
                        .filter(m -> m instanceof PlaceMention)
                        .map(m -> (PlaceMention) m)
                        .map(m -> m.name() + " = "
                                + m.place()
                                        .best()
                                        .map(p -> p.name() + " " + p.country() + " "
                                                + p.admin1().orElse(""))
                                        .orElse("?")))
                .contains(place.trim());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Drones hit the grain store in Kupiansk in Ukraine on Monday. | Kupiansk | TOWN",
                "Drones hit the grain store in Izmail in Ukraine on Monday. | Izmail | TOWN",
                "Villages of Afrin district in Syria were shelled on Monday. | Afrin district | DISTRICT",
            })
    void aBareNameMeansTheTownNotTheDistrictNamedAfterIt(String text, String name, Place.Precision precision) {
        assertThat(read(text.trim()).mentions().stream()
                        .filter(m -> m instanceof PlaceMention)
                        .map(m -> (PlaceMention) m)
                        .filter(m -> m.name().equals(name))
                        .map(m -> m.place().best().map(Place::precision)))
                .containsOnly(Optional.of(precision));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Kurdish militias shelled the village near Aleppo in Syria. | Kurdish militias ARMED_GROUP",
                "A Turkish soldier was shot near Afrin in Syria. | Turkish soldier ARMED_FORCES",
                "Two US-backed rebels left Raqqa in Syria. | US-backed rebels ARMED_GROUP",
                "Islamic State fighters left Raqqa in Syria. | Islamic State fighters ARMED_GROUP",
                "Planes bombed rebel strongholds near Aleppo in Syria. | none",
                "The Islamic State left Raqqa in Syria. | none",
            })
    void whoIsDescribedIsNamedForNobody(String text, String description) {
        Mentions mentions = read(text.trim());
        List<DescriptionMention> found = mentions.mentions().stream()
                .filter(m -> m instanceof DescriptionMention)
                .map(m -> (DescriptionMention) m)
                .toList();
        assertThat(found.stream().map(d -> d.words() + " " + d.kind()))
                .containsExactlyElementsOf(
                        Optional.ofNullable(description).stream().toList());
        assertThat(found)
                .allMatch(
                        d -> d.candidates().stream().mapToDouble(c -> c.score()).sum() < 1)
                .noneMatch(d -> mentions.mentions().stream()
                        .anyMatch(m -> m instanceof ActorMention && m.span().equals(d.span())));
    }

    @Test
    void aVillageNobodyKnowsLiesWhereItIsSaidToLie() {
        assertThat(
                        places(
                                "Shells hit the village of Umm Zarzoubiya in Idlib province on Monday, residents of Saraqib said."))
                .anyMatch(p -> p.startsWith("Umm Zarzoubiya = Idlib SY"));
    }

    @Test
    void anAbbreviationIsAPlaceOnlyInCapitals() {
        assertThat(places("The U.S. sent aid to Syria. It helped us."))
                .anyMatch(p -> p.startsWith("U.S. = United States"));
        assertThat(places("They told us that help is near.")).isEmpty();
    }

    @Test
    void namesOfPersonsAndInstitutionsAndDemonymsAreNoPlaces() {
        assertThat(places(
                        "Sally Jones, a British member of the group, fled Raqqa in Syria. Jones had been in the city."))
                .noneMatch(p -> p.startsWith("Jones") || p.startsWith("British"));
        assertThat(places("The Raqqa Civil Council met in Ain Issa in Syria."))
                .noneMatch(p -> p.startsWith("Raqqa"))
                .anyMatch(p -> p.startsWith("Ain Issa"));
    }

    @Test
    void theGroupIsFoundInEverySpellingAndTheVerbIsNot() {
        assertThat(actors("ISIL fighters left. Daesh denied it. IS brought many leaders to the town."))
                .contains("ISIL = islamic-state", "Daesh = islamic-state", "IS = islamic-state");
        assertThat(actors("The town is quiet.")).isEmpty();
    }

    @Test
    void aNameOfManyWordsIsOneWordOfTheSentence() {
        Mentions mentions = read("Raqqa Is Being Slaughtered Silently said that fighters left the city.");

        Word first = mentions.sentences().get(0).words().get(0);
        assertThat(first.form()).isEqualTo("Raqqa_Is_Being_Slaughtered_Silently");
        assertThat(first.tag()).isEqualTo("NNP");
        assertThat(mentions.sentences().get(0).words().get(1).form()).isEqualTo("said");
    }
}
