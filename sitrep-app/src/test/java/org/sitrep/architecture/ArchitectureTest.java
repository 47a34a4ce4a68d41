package org.sitrep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The walls around the doors; those of the rooms are in the test of the same name in the core. */
final class ArchitectureTest {
    private static final JavaClasses DOORS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep.web", "org.sitrep.cli", "org.sitrep.desk", "org.sitrep.app");

    @Test
    void thereAreDoorsToLookAt() {
        assertThat(DOORS.stream().map(c -> c.getPackageName()))
                .contains("org.sitrep.web", "org.sitrep.cli", "org.sitrep.desk", "org.sitrep.app");
    }

    @Test
    void aDoorImportsOnlyTopPackages() {
        Directions.importsOnlyUpstream("desk").check(DOORS);
        Directions.importsOnlyUpstream("web").check(DOORS);
        Directions.importsOnlyUpstream("cli").check(DOORS);
    }

    @Test
    void aDoorDoesNotKnowAnother() {
        Directions.doorsDoNotKnowEachOther("web", "cli").check(DOORS);
        Directions.doorsDoNotKnowEachOther("cli", "web").check(DOORS);
        Directions.doorsDoNotKnowEachOther("desk", "web", "cli").check(DOORS);
    }

    @Test
    void theTerminalNeedsNoFramework() {
        Directions.theTerminalNeedsNoFramework().check(DOORS);
    }

    @Test
    void springStaysBehindItsDoors() {
        HouseRules.springStaysBehindItsDoors().check(DOORS);
    }

    @Test
    void noDoorSpeaksSql() {
        HouseRules.onlyTheLedgerSpeaksSql().check(DOORS);
    }

    @Test
    void noDoorFetches() {
        HouseRules.onlyReportFetches().check(DOORS);
    }

    @Test
    void onlyTheCommandLinePrints() {
        Manners.onlyTheCommandLinePrints().check(DOORS);
    }

    @Test
    void onlyTheAppAsksTheClock() {
        Manners.onlyTheAppAsksTheClock().check(DOORS);
    }

    @Test
    void nobodyReliesOnTheMachinesDefaults() {
        Manners.nobodyReliesOnTheMachinesDefaults().check(DOORS);
    }

    @Test
    void nothingStaticChanges() {
        Manners.nothingStaticChanges().check(DOORS);
    }

    @Test
    void onlyTheDoorsLeave() {
        Manners.onlyTheDoorsLeave().check(DOORS);
    }

    @Test
    void everyPackageHasAFrontPage() {
        assertThat(SourceRules.packagesWithoutFrontPage(Path.of("src/main/java")))
                .isEmpty();
    }

    @Test
    void everyDoorSaysWhatComesInWhatGoesOutAndWhatItMustNotKnow() {
        assertThat(SourceRules.roomsWithoutAccount(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void noSourceHoldsAReminderOrAGenericName() {
        assertThat(SourceRules.untidyLines(Path.of("src/main/java"))).isEmpty();
    }
}
