package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.Amount;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.mention.Toll;

class DeathsTest {
    private static final Span SPAN = new Span(0, 1);

    @TempDir
    Path folder;

    private static Toll toll(Amount... amounts) {
        List<Toll.Group> groups = List.of(amounts).stream()
                .map(a -> new Toll.Group(a, SPAN, true, false))
                .toList();
        return new Toll(groups.isEmpty() ? Toll.Basis.SILENT : Toll.Basis.COUNTED, groups, List.of());
    }

    /** Answers by the first word of the note. */
    private static TollSource source() {
        Map<String, Toll> answers = Map.of(
                "two", toll(new Amount.Exactly(2, Unit.KILLED)),
                "dozens", toll(new Amount.Between(24, 99, Unit.KILLED)),
                "unknown", new Toll(Toll.Basis.UNKNOWN, List.of(), List.of()),
                "none", toll());
        Toll silent = toll();
        return new TollSource() {
            @Override
            public Toll toll(String text, Optional<LocalDate> day) {
                assertThat(day).contains(LocalDate.of(2022, 3, 1));
                return answers.getOrDefault(text.split("\\W+")[0], silent);
            }

            @Override
            public String version() {
                return "test";
            }
        };
    }

    private void write(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("events.csv"),
                "event_id_cnty,event_date,notes,fatalities\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void rowsOfUnknownNumberAreReportedApart() throws IOException {
        write(
                "AAA1,2022-03-01,\"two farmers, brothers, were killed\",2",
                "AAA2,2022-03-01,two farmers were killed,3",
                "AAA3,2022-03-01,unknown number of fatalities,3",
                "AAA4,2022-03-01,none was hurt,0");
        Figures figures = new Deaths(source()).evaluate(folder, Optional.empty());
        assertThat(figures.documents()).isEqualTo(4);
        assertThat(figures.values())
                .containsEntry("exactPositive", .5)
                .containsEntry("exactAll", .5)
                .containsEntry("coverage", .75)
                .containsEntry("unknownRows", 1.0)
                .containsEntry("positiveRows", 2.0);
        assertThat(figures.misses()).hasSize(2).first().asString().startsWith("AAA2\t3\t2 COUNTED 2-2: two farmers");
    }

    @Test
    void aDayOrNumberThatCannotBeReadLeavesTheRowOut() throws IOException {
        write("AAA1,2022-03-01,two farmers were killed,2", "AAA2,yesterday,none,0", "AAA3,2022-03-01,none,many");
        assertThat(new Deaths(source()).evaluate(folder, Optional.empty()).documents())
                .isEqualTo(1);
    }

    @Test
    void theTwoHalvesAreTheWhole() throws IOException {
        String[] rows = new String[40];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "EVT" + i + ",2022-03-01,none,0";
        }
        write(rows);
        Deaths deaths = new Deaths(source());
        int dev = deaths.evaluate(folder, Optional.of("dev")).documents();
        int heldOut = deaths.evaluate(folder, Optional.of("held-out")).documents();
        assertThat(dev).isPositive();
        assertThat(heldOut).isPositive();
        assertThat(dev + heldOut).isEqualTo(40);
        assertThatThrownBy(() -> deaths.evaluate(folder, Optional.of("test")))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("dev, held-out");
    }

    @Test
    void aFolderWithoutEventsIsNamed() throws IOException {
        Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> new Deaths(source()).evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("fatalities");
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({"24,99,12", "20,99,10", "40,99,20", "200,999,100", "2000,9999,1000", "3,9,3", "33,40,33", "2,3,2"})
    void anIntervalBecomesTheMostConservativeFigure(double low, double high, long number) {
        assertThat(AcledPractice.number(toll(new Amount.Between(low, high, Unit.KILLED))))
                .isEqualTo(number);
    }

    @Test
    void peopleWithoutANumberAreThreeAndHalfOfTheKilledAndWoundedWereKilled() {
        Toll plural = new Toll(
                Toll.Basis.COUNTED,
                List.of(new Toll.Group(new Amount.AtLeast(2, Unit.KILLED), SPAN, false, false)),
                List.of());
        assertThat(AcledPractice.number(plural)).isEqualTo(3);
        Toll mixed = new Toll(
                Toll.Basis.COUNTED,
                List.of(new Toll.Group(new Amount.Between(24, 99, Unit.KILLED), SPAN, true, true)),
                List.of());
        assertThat(AcledPractice.number(mixed)).isEqualTo(6);
    }

    @Test
    void ofTwoSourcesTheLowerCounts() {
        Toll two = new Toll(
                Toll.Basis.COUNTED,
                List.of(new Toll.Group(new Amount.Exactly(4, Unit.KILLED), SPAN, true, false)),
                List.of(List.of(new Toll.Group(new Amount.Exactly(2, Unit.KILLED), SPAN, true, false))));
        assertThat(AcledPractice.number(two)).isEqualTo(2);
        assertThat(two.low()).isEqualTo(2);
        assertThat(two.high()).hasValue(4);
    }
}
