package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.Shared;
import org.sitrep.base.PlaceId;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.OwnPlaces.Added;
import org.sitrep.reference.place.CompactGazetteer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPlacesTest {
    private static final String GEONAMES =
            "%s\t%s\t%s\t%s\t%s\t%s\tP\tPPL\tSY\t\t04\t\t\t\t120\t\t0\tAsia/Damascus\t2020-01-01\n";

    private final CompactGazetteer bundled = Shared.gazetteer();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private OwnPlaces own(String name) {
        return OwnPlaces.in(folder.resolve(name));
    }

    @Test
    void placesOfATableAreFoundInBothScriptsAndKeptForTheNextStart() throws IOException {
        Path table = file(
                "villages.csv",
                "PCODE,Name,name_ar,LAT,lon,admin1\nSY990001,\"Qarqamtun, Upper\",قرقمطون,35.1,39.2,Raqqa\n");
        Added added = own("kept").add(table, Optional.empty(), Optional.empty());

        assertThat(added.faults()).isEmpty();
        assertThat(own("kept").list()).containsExactly(new OwnPlaces.Table("villages", 1));
        Gazetteer joined = own("kept").with(bundled);
        PlaceId id = new PlaceId("pcode:SY990001");
        assertThat(joined.find("قرقمطون").get(0).place().id()).isEqualTo(id);
        assertThat(joined.search("Qarqamtoon Upper", Optional.of("SY"))
                        .get(0)
                        .place()
                        .id())
                .isEqualTo(id);
        assertThat(joined.place(id).orElseThrow().admin1()).contains("Raqqa");
        assertThat(joined.find("Raqqa")).isEqualTo(bundled.find("Raqqa"));
        assertThat(joined.version()).contains("villages").startsWith(bundled.version());
    }

    @Test
    void aZipOfGeoNamesIsReadAndAPlaceThatIsBundledStaysTheBundledOne() throws IOException {
        Path zip = folder.resolve("SY.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("nothing".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("SY.txt"));
            String rows = String.format(GEONAMES, "172955", "Ar Raqqah", "Ar Raqqah", "", "35.95", "39.01")
                    + String.format(GEONAMES, "99000001", "Zibbarjun", "Zibbarjun", "Zebberjun", "35.2", "39.3")
                    + String.format(GEONAMES, "99000002", "A school", "A school", "", "35.2", "39.3")
                            .replace("\tP\tPPL", "\tS\tSCH");
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        Added added = own("zip").add(zip, Optional.of("all of Syria"), Optional.empty());

        assertThat(added).isEqualTo(new Added(new OwnPlaces.Table("all of Syria", 2), java.util.List.of(), 1));
        Gazetteer joined = own("zip").with(bundled);
        assertThat(joined.find("Zebberjun")).hasSize(1);
        assertThat(joined.find("Raqqa").stream()
                        .filter(c -> c.place().id().value().equals("gn:172955")))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void faultsNameLineAndColumnAndNothingIsAdded() throws IOException {
        Path table = file("bad.csv", "name,lat,lon\nOne,95,38\nTwo,35,abc\nThree,35\n");
        Added added = own("bad").add(table, Optional.empty(), Optional.of("SY"));

        assertThat(added.faults())
                .containsExactly(
                        "bad.csv, line 2: column lat: \"95\" is no number of degrees between -90 and 90.",
                        "bad.csv, line 3: column lon: \"abc\" is no number of degrees between -180 and 180.",
                        "bad.csv, line 4: it has 2 cells; the header names 3.");
        assertThat(own("bad").list()).isEmpty();
        assertThat(own("bad").with(bundled)).isSameAs(bundled);
    }

    @Test
    void aTableWithoutTheNeededColumnsIsTold() throws IOException {
        Path table = file("odd.tsv", "title\tlat\nOne\t35\n");

        assertThat(own("odd").add(table, Optional.empty(), Optional.empty()).faults())
                .anyMatch(f -> f.contains("no column name"))
                .anyMatch(f -> f.contains("no column lon"));
    }

    @Test
    void aTableIsReplacedUnderItsNameAndTakenOutAgain() throws IOException {
        OwnPlaces own = own("again");
        own.add(file("t.csv", "name,lat,lon\nOne,35,38\nTwo,35,39\n"), Optional.of("mine"), Optional.of("SY"));
        own.add(file("t.csv", "name,lat,lon\nOne,35,38\n"), Optional.of("mine"), Optional.of("SY"));

        assertThat(own.list()).containsExactly(new OwnPlaces.Table("mine", 1));
        assertThat(own.remove("mine")).isTrue();
        assertThat(own.remove("mine")).isFalse();
        assertThat(own.list()).isEmpty();
    }

    @Test
    void aNameThatIsAPathIsRefused() throws IOException {
        Path table = file("p.csv", "name,lat,lon\nOne,35,38\n");
        assertThatThrownBy(() -> own("p").add(table, Optional.of("../out"), Optional.of("SY")))
                .isInstanceOf(SitrepException.class);
    }
}
