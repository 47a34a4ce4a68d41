package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.base.ActorId;

/** Descriptions in text: their spans, what they are and who may be meant. */
class DescriptionsTest {
    private static final TextActorRegister SHIPPED = TextActorRegister.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kurdish militias shelled it     | SY | 2017-06-01 | Kurdish militias | ARMED_GROUP | many | ypg",
                "Kurdish militias shelled it     | IQ | 2017-06-01 | Kurdish militias | ARMED_GROUP | many | peshmerga",
                "Syrian rebels withdrew          | TR | 2013-06-01 | Syrian rebels | ARMED_GROUP | many | syrian-rebels",
                "the U.S. troops there           | SY | 2017-06-01 | U.S. troops | ARMED_FORCES | many | us-armed-forces",
                "A Turkish soldier was shot.     | SY | 2018-02-01 | Turkish soldier | ARMED_FORCES | one | turkish-armed-forces",
                "Iraqi security forces came      | SY | 2017-06-01 | Iraqi security forces | ARMED_FORCES | many | iraqi-security-forces",
                "as government forces advanced   | SY | 2017-06-01 | government forces | ARMED_FORCES | many | syrian-armed-forces",
                "as government forces advanced   | YE | 2017-06-01 | government forces | ARMED_FORCES | many | yemeni-army",
                "as government forces advanced   | CD | 2022-06-01 | government forces | ARMED_FORCES | many | fardc",
                "and pro-government militias     | SY | 2017-06-01 | pro-government militias | ARMED_GROUP | many | national-defence-forces",
                "and pro-government militias     | BF | 2022-06-01 | pro-government militias | ARMED_GROUP | many | vdp",
                "Russian warplanes bombed it     | SY | 2017-06-01 | Russian warplanes | ARMED_FORCES | many | russian-air-force",
                "an Israeli drone fell           | LB | 2019-06-01 | Israeli drone | ARMED_FORCES | one | israeli-air-force",
                "opposition fighters left        | SY | 2017-06-01 | opposition fighters | ARMED_GROUP | many | syrian-rebels",
                "Islamist militants attacked     | NG | 2012-06-01 | Islamist militants | ARMED_GROUP | many | boko-haram",
                "the separatists shelled it      | UA | 2016-06-01 | separatists | ARMED_GROUP | many | dpr",
                "the separatists took Aden       | YE | 2019-08-11 | separatists | ARMED_GROUP | many | stc",
                "coalition jets struck           | IQ | 2016-06-01 | coalition jets | COALITION | many | us-led-coalition",
                "coalition jets struck           | YE | 2016-06-01 | coalition jets | COALITION | many | saudi-led-coalition",
                "said Taliban fighters           | AF | 2016-06-01 | Taliban fighters | ARMED_GROUP | many | taliban",
                "where Islamic State fighters hid | IQ | 2016-06-01 | Islamic State fighters | ARMED_GROUP | many | islamic-state",
                "Iraqi Shi\u2019ite militias looted | IQ | 2016-06-01 | Iraqi Shi\u2019ite militias | ARMED_GROUP | many | pmf",
                "Turkish-backed rebels advance   | SY | 2019-06-01 | Turkish-backed rebels | ARMED_GROUP | many | syrian-national-army",
                "Iran-backed militias fired      | IQ | 2019-06-01 | Iran-backed militias | ARMED_GROUP | many | pmf",
                "UN peacekeepers died            | ML | 2019-06-01 | UN peacekeepers | INTERNATIONAL_BODY | many | minusma",
                "UN peacekeepers died            | CD | 2019-06-01 | UN peacekeepers | INTERNATIONAL_BODY | many | monusco",
                "Afghan soldiers fled            | AF | 2020-06-01 | Afghan soldiers | ARMED_FORCES | many | afghan-security-forces",
                "Afghan soldiers parade          | AF | 2022-06-01 | Afghan soldiers | ARMED_FORCES | many | taliban-army",
                "junta troops burned huts        | MM | 2022-06-01 | junta troops | ARMED_FORCES | many | tatmadaw",
                "Rebel fighters from the south   | SY | 2014-06-01 | Rebel fighters | ARMED_GROUP | many | syrian-rebels",
                "a Ukrainian policeman           | UA | 2014-06-01 | Ukrainian policeman | ARMED_FORCES | one | ukrainian-police",
                "Turkish officials denied it     | SY | 2018-06-01 | Turkish officials | GOVERNMENT | many | turkish-government",
                "Tuareg separatists took Kidal   | ML | 2012-04-01 | Tuareg separatists | ARMED_GROUP | many | mnla",
            })
    void aDescriptionIsFoundWithItsKindAndItsLikeliestActor(
            String text, String country, LocalDate day, String words, Actor.Kind kind, String number, String first) {
        List<Described> found = SHIPPED.spotDescriptions(text, Hints.of(day, country));
        assertThat(found).hasSize(1);
        Described described = found.get(0);
        assertThat(described.span().in(text)).isEqualTo(words);
        assertThat(described.kind()).isEqualTo(kind);
        assertThat(described.many()).isEqualTo(number.equals("many"));
        assertThat(described.candidates().get(0).actor().id().value()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "polish the soldiers' boots",
                "he joined the forces",
                "security, forces and fighters",
                "it forces militants",
                "the government said",
                "Turkish bread and soldiers",
                "Kurdish. Militias",
                "a group of troops",
                "the army marched",
                "he was killed by gunmen",
            })
    void wordsThatSayNothingOfWhoAreNoDescription(String text) {
        assertThat(SHIPPED.spotDescriptions(text, Hints.in("SY"))).isEmpty();
    }

    @Test
    void aDescriptionNeverSaysForCertainWhoIsMeant() {
        for (String country : List.of("SY", "IQ", "YE", "LY", "ML", "NG", "SD", "UA", "MM", "CD")) {
            for (String text : List.of(
                    "Kurdish militias",
                    "government forces",
                    "the rebels",
                    "jihadists",
                    "coalition jets",
                    "pro-government militias",
                    "Russian warplanes",
                    "Taliban fighters")) {
                SHIPPED.spotDescriptions(text, new Hints(Optional.empty(), List.of(country, "TR", "IR")))
                        .forEach(d -> assertThat(d.candidates().stream()
                                        .mapToDouble(Ranked::weight)
                                        .sum())
                                .describedAs(text + " in " + country)
                                .isLessThan(.95));
            }
        }
    }

    @Test
    void groupsThatAStateLeadsFlyNoAircraft() {
        assertThat(SHIPPED.spotDescriptions("US-led airstrikes hit it", Hints.in("SY")))
                .allMatch(d ->
                        d.kind() == Actor.Kind.ARMED_FORCES && d.candidates().isEmpty());
    }

    @Test
    void theCountryIsTheOneTheWordsName() {
        assertThat(SHIPPED.spotDescriptions("Turkish soldiers", Hints.in("SY"))
                        .get(0)
                        .country())
                .contains("TR");
        assertThat(SHIPPED.spotDescriptions("government forces", Hints.in("SY"))
                        .get(0)
                        .country())
                .isEmpty();
    }

    @Test
    void descriptionsComeInTextOrderWithoutOverlap() {
        String text =
                "Turkish troops and Syrian rebels fought Kurdish fighters; rebel groups and Russian jets kept away.";
        assertThat(SHIPPED.spotDescriptions(text, Hints.in("SY")).stream()
                        .map(d -> d.span().in(text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo("Turkish troops; Syrian rebels; Kurdish fighters; rebel groups; Russian jets");
    }

    @Test
    void everyActorOfTheCasesIsInTheRegister() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        TextActorRegister.class.getResourceAsStream("/org/sitrep/register/descriptions.txt")),
                StandardCharsets.UTF_8))) {
            lines = reader.lines().map(String::strip).toList();
        }
        assertThat(lines.stream()
                        .filter(l -> l.startsWith("in "))
                        .flatMap(l -> Arrays.stream(l.split("\\s+")).skip(2))
                        .distinct())
                .allSatisfy(id -> assertThat(SHIPPED.actor(new ActorId(id)))
                        .describedAs(id)
                        .isPresent());
    }
}
