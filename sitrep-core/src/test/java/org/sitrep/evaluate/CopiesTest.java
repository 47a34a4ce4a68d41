package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final String STORY = """
            Posted 3 May 2015
            A lorry loaded with cement overturned on the coast road near the harbour of Tarva early on Sunday morning.
            The driver climbed out of the cab unhurt and walked to a filling station to ask for help.
            Workers shovelled cement from both lanes until traffic could pass again in the afternoon.
            """;

    @TempDir
    private Path folder;

    @Test
    void pairsAreReadWithRemarksSkippedAndScored() throws IOException {
        write("a.txt", STORY);
        write("b.txt", STORY.replace("3 May", "5 May").replace("early on Sunday morning", "at dawn"));
        write("c.txt", "A ferry ran aground outside Lomsund.\nNobody aboard was hurt, the coast guard said.\n");
        write("pairs.tsv", "# remark\na\tb\tcopy\ta\t\t-\na\tc\tindependent\t-\t\tborderline\n");

        Figures all = new Copies().evaluate(folder, Optional.empty());

        assertThat(all.documents()).isEqualTo(2);
        assertThat(all.values()).containsEntry("f1", 1.).containsEntry("directionAccuracy", 1.);
        assertThat(new Copies().evaluate(folder, Optional.of("firm")).documents())
                .isEqualTo(1);
    }

    @Test
    void resemblanceIsOneForOneTextAndNoughtForTwo() {
        assertThat(Copies.resemblance(List.of("one two three four five six"), List.of("One two three four five, six")))
                .isEqualTo(1);
        assertThat(Copies.resemblance(List.of("one two three four five"), List.of("five four three two one")))
                .isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
