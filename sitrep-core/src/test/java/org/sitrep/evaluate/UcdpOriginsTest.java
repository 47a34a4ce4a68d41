package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.event.Originals;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.TextActorRegister;

class UcdpOriginsTest {
    private static final ActorRegister REGISTER = TextActorRegister.load();

    @TempDir
    private Path folder;

    @Test
    void aBodyOfTheRegisterIsOneSourceWhateverItIsCalled() {
        assertThat(Originals.in("SOHR, Syrian Observatory for Human Rights; sohr", REGISTER))
                .containsExactly("SOHR");
        assertThat(Originals.in("SOHR/Waha Report, Whaa Report", REGISTER)).containsExactly("SOHR", "Waha Report");
    }

    @Test
    void bracketsExplainASource() {
        assertThat(Originals.in("SANA (reported by Xinhua), Airwars", REGISTER)).containsExactly("SANA", "Airwars");
    }

    @Test
    void aFullStopParts() {
        assertThat(Originals.in("HRW. CENTCOM", REGISTER)).hasSize(2);
        assertThat(Originals.in("SOHR, U.S. officials", REGISTER)).hasSize(2);
    }

    @Test
    void eventsWithoutOriginalAreLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("events.csv"),
                "id,number_of_sources,source_office,source_original\n1,2,A;B,\"SOHR, HRW\"\n2,2,A;B,SOHR\n3,1,A,\n",
                StandardCharsets.UTF_8);

        Figures figures = new UcdpOrigins(REGISTER).evaluate(folder, Optional.empty());

        assertThat(figures.values())
                .containsEntry("events", 2.)
                .containsEntry("exact", 1.)
                .containsEntry("reportsCounted", .5);
    }
}
