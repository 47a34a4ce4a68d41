package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.report.Hints;

class IncidentReaderTest {
    private static NameReader names;
    private static IncidentReader incidents;

    @BeforeAll
    static void load() {
        ActorRegister register = Shared.register();
        names = Shared.names();
        incidents = new IncidentReader(register);
    }

    private static List<IncidentTemplate> read(String text) {
        Hints hints = new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), hints);
        List<IncidentTemplate> read = incidents.read(names.read(reading.text()).value());
        for (IncidentTemplate template : read) {
            for (IncidentTemplate.Filler filler : template.fillers()) {
                assertThat(filler.span().in(reading.text().text()).replaceAll("\\s+", " "))
                        .isEqualTo(filler.words());
                assertThat(filler.confidence().probability()).isBetween(0.0, 1.0);
            }
        }
        return read;
    }

    @Test
    void aBombingHasItsPerpetratorsAndTarget() {
        List<IncidentTemplate> found =
                read("guerrillas of the army of national liberation exploded a bomb yesterday at the"
                        + " mayor's office in a small town of antioquia. two policemen were killed in the explosion and the"
                        + " building was destroyed. the police said the attack was carried out with dynamite.");

        assertThat(found).isNotEmpty();
        assertThat(found.get(0).kind()).isIn(IncidentTemplate.Kind.BOMBING, IncidentTemplate.Kind.ATTACK);
        assertThat(found.stream().flatMap(t -> t.fillers().stream()).map(IncidentTemplate.Filler::words))
                .contains("guerrillas", "army of national liberation", "mayor's office")
                .containsAnyOf("dynamite", "bomb");
    }

    @Test
    void aReportOfNoViolenceHasNoTemplates() {
        assertThat(read(
                        "the central bank said on tuesday that coffee exports rose by four percent. the minister of finance"
                                + " welcomed the figures and announced talks on a new loan."))
                .isEmpty();
    }

    @Test
    void anEmptyReportHasNoTemplates() {
        assertThat(read("  \n")).isEmpty();
    }
}
