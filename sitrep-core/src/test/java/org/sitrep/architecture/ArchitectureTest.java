package org.sitrep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms. Each row of the table in ARCHITECTURE.md has its test here. */
final class ArchitectureTest {
    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sitrep");

    static Stream<String> rooms() {
        return Directions.rooms().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyTopPackagesUpstream(String room) {
        Directions.importsOnlyUpstream(room).check(ROOMS);
    }

    @Test
    void everyPackageBelongsToARoom() {
        assertThat(ROOMS.stream()
                        .map(c -> c.getPackageName().split("\\.", -1)[2])
                        .distinct()
                        .sorted())
                .isSubsetOf(Directions.rooms());
    }

    @Test
    void baseKnowsOnlyTheJdk() {
        HouseRules.baseKnowsOnlyTheJdk().check(ROOMS);
    }

    @Test
    void baseDoesNoInputOrOutput() {
        HouseRules.baseDoesNoInputOrOutput().check(ROOMS);
    }

    @Test
    void reportReadsNoSentence() {
        HouseRules.reportReadsNoSentence().check(ROOMS);
    }

    @Test
    void onlyReportFetches() {
        HouseRules.onlyReportFetches().check(ROOMS);
    }

    @Test
    void textKnowsNoReferenceData() {
        HouseRules.textKnowsNoReferenceData().check(ROOMS);
    }

    @Test
    void mentionKnowsOneReport() {
        HouseRules.mentionKnowsOneReport().check(ROOMS);
    }

    @Test
    void claimKnowsOneReport() {
        HouseRules.claimKnowsOneReport().check(ROOMS);
    }

    @Test
    void claimKnowsNoCoordinates() {
        HouseRules.claimKnowsNoCoordinates().check(ROOMS);
    }

    @Test
    void eventReadsNoFullText() {
        HouseRules.eventReadsNoFullText().check(ROOMS);
    }

    @Test
    void eventNeverAltersAClaim() {
        HouseRules.eventNeverAltersAClaim().check(ROOMS);
    }

    @Test
    void situationIsComputedNotStored() {
        HouseRules.situationIsComputedNotStored().check(ROOMS);
    }

    @Test
    void situationMutatesNothing() {
        HouseRules.situationMutatesNothing().check(ROOMS);
    }

    @Test
    void onlyTheLedgerSpeaksSql() {
        HouseRules.onlyTheLedgerSpeaksSql().check(ROOMS);
    }

    @Test
    void theLedgerDecidesNothing() {
        HouseRules.theLedgerDecidesNothing().check(ROOMS);
    }

    @Test
    void theLedgerUsesOnlyJdbcOfSpring() {
        HouseRules.theLedgerUsesOnlyJdbcOfSpring().check(ROOMS);
    }

    @Test
    void exportsArePure() {
        HouseRules.exportsArePure().check(ROOMS);
    }

    @Test
    void referenceStaysAtHome() {
        HouseRules.referenceStaysAtHome().check(ROOMS);
    }

    @Test
    void springStaysBehindItsDoors() {
        HouseRules.springStaysBehindItsDoors().check(ROOMS);
    }

    @Test
    void parsersStayInTheWorkings() {
        HouseRules.parsersStayInTheWorkings().check(ROOMS);
    }

    @Test
    void recordsOfARoomAreClosed() {
        HouseRules.recordsOfARoomAreClosed().check(ROOMS);
    }

    @Test
    void nobodyPrints() {
        Manners.onlyTheCommandLinePrints().check(ROOMS);
    }

    @Test
    void nobodyAsksTheClock() {
        Manners.onlyTheAppAsksTheClock().check(ROOMS);
    }

    @Test
    void nobodyReliesOnTheMachinesDefaults() {
        Manners.nobodyReliesOnTheMachinesDefaults().check(ROOMS);
    }

    @Test
    void nothingStaticChanges() {
        Manners.nothingStaticChanges().check(ROOMS);
    }

    @Test
    void nobodyLeaves() {
        Manners.onlyTheDoorsLeave().check(ROOMS);
    }

    @Test
    void nobodyLooksInside() {
        Manners.nobodyLooksInside().check(ROOMS);
    }

    @Test
    void everyPackageHasAFrontPage() {
        assertThat(SourceRules.packagesWithoutFrontPage(Path.of("src/main/java")))
                .isEmpty();
    }

    @Test
    void everyRoomSaysWhatComesInWhatGoesOutAndWhatItMustNotKnow() {
        assertThat(SourceRules.roomsWithoutAccount(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void factsAreNeverUpdatedOrDeleted() {
        assertThat(SourceRules.statementsThatOverwrite(
                        List.of(Path.of("src/main/java/org/sitrep/ledger"), Path.of("src/main/resources"))))
                .isEmpty();
    }

    @Test
    void noSourceHoldsAReminderOrAGenericName() {
        assertThat(SourceRules.untidyLines(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void everyDataFileStatesItsSource() {
        assertThat(SourceRules.dataWithoutSources(Path.of("src/main/resources")))
                .isEmpty();
    }
}
