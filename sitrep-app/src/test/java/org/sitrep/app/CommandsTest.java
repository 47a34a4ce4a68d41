package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.Shell.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final String WEDDING =
            Shell.SAMPLES.resolve("reports/2016-10-04-northernwire-wedding.txt").toString();
    private static final String TELLING = """
            Dozens of vehicles leave Raqqa

            BEIRUT - Dozens of vehicles carrying fighters of the Islamic State left Raqqa on Wednesday, the Syrian Observatory for Human Rights said.

            An air strike killed 14 civilians in Mayadin on Tuesday, residents told the Cedar Evening Post.
            """;

    private final JsonMapper json = new JsonMapper();

    @TempDir
    private Path folder;

    private Shell shell() {
        return new Shell(folder.resolve("data"));
    }

    @Test
    void theHelpNamesEveryCommand() {
        Said said = shell().run("--help");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("demo", "read", "ingest", "serve", "claims", "events", "export", "verify", "evaluate");
    }

    @Test
    void theVersionIsTheProducts() {
        assertThat(shell().run("--version").out()).isEqualTo("sitrep test\n");
        assertThat(Product.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void wrongUsageIsCodeTwo() {
        assertThat(shell().run().code()).isEqualTo(2);
        assertThat(shell().run("raed", "x").code()).isEqualTo(2);
        assertThat(shell().run("read").code()).isEqualTo(2);
        assertThat(shell().run("read", "x", "--published", "yesterday").code()).isEqualTo(2);
        assertThat(shell().run("export", "--format", "papyrus").code()).isEqualTo(2);
        assertThat(shell().run("evaluate", "entrails", folder.toString()).code())
                .isEqualTo(2);
    }

    @Test
    void aReportIsShownWithItsChainsAndTheWordsTheyWereReadFrom() {
        Said said =
                new Shell(folder, TELLING).run("read", "-", "--outlet", "Levant Dispatch", "--published", "2017-03-09");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Levant Dispatch (metadata: argument)".replace("metadata: ", ""))
                .contains("Levant Dispatch ← Syrian Observatory for Human Rights")
                .contains("8 March 2017")
                .contains("24–99")
                .contains("‹")
                .doesNotContain("\u001b");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void withoutADayOfPublicationDaysStayRelative() {
        Said said = new Shell(folder, TELLING).run("read", "-");

        assertThat(said.out())
                .contains("undated")
                .contains("of an undated report")
                .doesNotContain("8 March");
    }

    @Test
    void jsonStandsAloneOnStandardOutputAndItsSpansAreItsQuotes() {
        Said said = new Shell(folder, TELLING)
                .run("read", "-", "--format", "json", "--outlet", "Levant Dispatch", "--published", "2017-03-09");

        JsonNode report = json.readTree(said.out()).path("reports").path(0);
        String text = report.path("text").asString();
        assertThat(report.path("claims").size()).isGreaterThanOrEqualTo(2);
        for (JsonNode claim : report.path("claims")) {
            for (String field : new String[] {"evidence", "sentence"}) {
                JsonNode at = claim.path(field);
                assertThat(text.substring(
                                at.path("start").asInt(), at.path("end").asInt()))
                        .isEqualTo(at.path("quote").asString());
            }
            assertThat(claim.path("chain").path(0).path("name").asString()).isEqualTo("Levant Dispatch");
        }
    }

    @Test
    void whatAReportSaysToATerminalIsLeftOut() {
        Said said = new Shell(
                        folder,
                        "A title\u001b[2J\u001b]0;owned\u0007\n\nFighters left Raqqa\u001b[31m on Wednesday, residents said.\n")
                .run("read", "-");

        assertThat(said.out()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void aFileThatIsNotThereIsNamedAndIsCodeOne() {
        Said said = shell().run("read", "nowhere.txt");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("nowhere.txt", "FILE-MISSING");
    }

    @Test
    void readingStoresNothing() {
        shell().run("read", WEDDING);

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        Path reports = reports();
        Said first = shell().run("ingest", reports.toString());
        Said second = shell().run("ingest", reports.toString());

        assertThat(first.code()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("2 reports and").contains("from 2 inputs");
        assertThat(second.err()).contains("0 reports and 0 claims").contains("2 of them read before");
        Said verified = shell().run("verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("2 originals", "everything is as it was recorded");
    }

    private List<String> events() {
        return shell().run("events", "--format", "jsonl")
                .out()
                .lines()
                .map(line -> json.readTree(line).get("id").asString())
                .toList();
    }

    @Test
    void aMergeHoldsWhenReportsAreReadAgainAndUntilItIsWithdrawn() throws IOException {
        Path reports = reports();
        shell().run("ingest", reports.toString());
        List<String> before = events();
        assertThat(before.size()).isGreaterThan(1);

        Said merged = shell().run("merge", before.get(0), before.get(1), "--by", "R. Haddad", "--why", "one thing");
        assertThat(merged.code()).isZero();
        assertThat(events()).hasSize(before.size() - 1);
        shell().run("ingest", "--again", reports.toString());
        assertThat(events()).hasSize(before.size() - 1);
        assertThat(shell().run("decisions").out()).contains("R. Haddad", "merged", "one thing");

        String decision = merged.out().strip();
        shell().run("decisions", "--withdraw", decision, "--by", "R. Haddad", "--why", "two after all");
        assertThat(events()).containsExactlyElementsOf(before);
        assertThat(shell().run("verify").code()).isZero();
    }

    @Test
    void aClaimTakenOutOfAMergedEventIsAnEventOfItsOwnAgain() throws IOException {
        shell().run("ingest", reports().toString());
        List<String> before = events();
        shell().run("merge", before.get(0), before.get(1), "--by", "R. Haddad", "--why", "one thing");
        JsonNode claims = json.readTree(
                        shell().run("decisions", "--format", "jsonl").out().strip())
                .path("claims");
        String last = claims.get(claims.size() - 1).asString();
        List<String> merged = events();
        assertThat(merged).hasSize(before.size() - 1);

        List<Said> split = merged.stream()
                .map(e -> shell().run("split", e, last, "--by", "R. Haddad", "--why", "two after all"))
                .filter(s -> s.code() == 0)
                .toList();

        assertThat(split).hasSize(1);
        assertThat(events()).hasSize(before.size());
        assertThat(shell().run("decisions").out()).contains("split 1 claim", "merged");
    }

    @Test
    void whatCannotBeMergedOrSplitIsSaid() throws IOException {
        shell().run("ingest", reports().toString());
        String event = events().get(0);
        String[] signed = {"--by", "R. Haddad", "--why", "x"};

        for (String[] wrong : new String[][] {
            {"merge", event, "nothing"}, {"merge", event, event}, {"split", event, "nothing"}, {"split", "x", "y"}
        }) {
            String[] all =
                    Stream.concat(Arrays.stream(wrong), Arrays.stream(signed)).toArray(String[]::new);
            Said said = shell().run(all);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).containsAnyOf("Give", "There is no event");
        }
        assertThat(shell().run("decisions").out()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Path reports = reports();
        Files.write(reports.resolve("noise.bin"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 0, 7});

        Said said = shell().run("ingest", reports.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("noise.bin").contains("2 reports and");
        assertThat(shell().run("ingest", reports.toString()).code()).isEqualTo(1);
    }

    @Test
    void asOfADaySeesOnlyWhatHadBeenReceived() throws IOException {
        Path reports = reports();
        Files.writeString(
                reports.resolve("collection.tsv"),
                "file\toutlet\tpublished\treceived\n"
                        + "one.txt\tLevant Dispatch\t2017-03-09\t2017-03-09T10:00:00Z\n"
                        + "two.txt\tTigris Herald\t2017-03-12\t2017-03-12T10:00:00Z\n");
        shell().run("ingest", reports.toString());

        String all = shell().run("claims", "--format", "jsonl").out();
        String early = shell().run("claims", "--format", "jsonl", "--as-of", "2017-03-10")
                .out();
        assertThat(all).contains("Levant Dispatch").contains("Tigris Herald");
        assertThat(early).contains("Levant Dispatch").doesNotContain("Tigris Herald");
        assertThat(shell().run("events", "--as-of", "2017-03-08").err()).startsWith("0 of 0 events");
        for (String line : early.strip().split("\n")) {
            assertThat(json.readTree(line).path("received").asString()).isEqualTo("2017-03-09T10:00:00Z");
        }
    }

    @Test
    void eventsAreFilteredAsOnTheDesk() throws IOException {
        shell().run("ingest", reports().toString());

        assertThat(shell().run("events", "--place", "Mayadin").out()).contains("14 civilians killed");
        assertThat(shell().run("events", "--place", "Atlantis").err()).startsWith("0 of ");
        assertThat(shell().run("search", "mayad").out()).contains("Dozens of vehicles leave Raqqa");
    }

    @Test
    void theAnalystsGradeIsShownFromItsDayOnAndCanBeTakenBack() throws IOException {
        Path reports = reports();
        Files.writeString(
                reports.resolve("collection.tsv"),
                "file\toutlet\tpublished\treceived\none.txt\tLevant Dispatch\t2017-03-09\t2017-03-09T10:00:00Z\n");
        shell().run("ingest", reports.toString());
        JsonNode event = json.readTree(
                shell().run("events", "--format", "jsonl").out().strip().split("\n")[0]);
        String id = event.path("id").asString();

        Said graded = shell().run("grade", id, "b2", "--by", "R. Haddad", "--why", "photographs seen");
        assertThat(graded.code()).isZero();
        assertThat(shell().run("events").out()).contains("B2 (analyst)");
        assertThat(shell().run("events", "--as-of", "2017-03-10").out())
                .contains(event.path("grade").asString(), id)
                .doesNotContain("B2");
        assertThat(shell().run("decisions", "--as-of", "2017-03-10").out()).isEmpty();
        assertThat(shell().run("export", "--format", "geojson").out())
                .contains(
                        "\"gradedBy\":\"R. Haddad\"",
                        "\"gradeSuggested\":\"" + event.path("grade").asString() + "\"");
        assertThat(shell().run("export", "--format", "acled").out()).contains("grade=B2; graded_by=R. Haddad");
        assertThat(shell().run("decisions").out()).contains("R. Haddad", "B2", "photographs seen");

        String decision = graded.out().strip();
        assertThat(shell().run("decisions", "--withdraw", decision, "--by", "R. Haddad", "--why", "older than thought")
                        .code())
                .isZero();
        assertThat(shell().run("events").out()).doesNotContain("(analyst)");
        assertThat(shell().run("decisions").out()).contains("taken back");
        assertThat(shell().run("verify").code()).isZero();
    }

    @Test
    void aDecisionWithoutReasonOrEventIsWrongUsage() throws IOException {
        shell().run("ingest", reports().toString());

        assertThat(shell().run("grade", "nothing", "B2", "--by", "R. Haddad", "--why", "x")
                        .err())
                .contains("no event");
        assertThat(shell().run("grade", "nothing", "G9", "--by", "R. Haddad", "--why", "x")
                        .err())
                .contains("no grade");
        assertThat(shell().run("grade", "nothing", "B2", "--by", "R. Haddad", "--why", " ")
                        .code())
                .isEqualTo(2);
        assertThat(shell().run("consent", "sohr", "killing", "--by", "R. Haddad", "--why", "x")
                        .err())
                .contains("killings, attacks");
        assertThat(shell().run("decisions", "--withdraw", "nothing", "--by", "R. Haddad", "--why", "x")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void anExportSaysHowManyRowsItHas() throws IOException {
        shell().run("ingest", reports().toString());
        Said said = shell().run("export", "--format", "geojson");
        Path file = folder.resolve("claims.jsonl");
        Said written = shell().run("export", "--format", "claims", "-o", file.toString());

        JsonNode root = json.readTree(said.out());
        assertThat(said.err()).startsWith(root.path("features").size() + " row");
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).startsWith(Files.readAllLines(file).size() + " row");
    }

    @Test
    void aBrokenStoreIsCodeThreeAndSaysWhatToDo() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("data/sitrep.db"), "no store at all ".repeat(100));

        Said said = shell().run("events");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("sitrep.db", "--data").doesNotContain("Exception in");
    }

    @Test
    void aFolderWithoutGoldIsCodeOneAndASentence() {
        Said said = shell().run("evaluate", "claims", folder.toString(), "--json");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("sitrep: ");
    }

    @Test
    void theDemoIsReadOnceAndAnewWhenItsListHasChanged() throws IOException {
        Path reports = reports();
        Path list = reports.resolve("collection.tsv");
        Files.writeString(list, "file\toutlet\none.txt\tLevant Dispatch\n");
        Shell shell = new Shell(folder.resolve("data"), "", reports);

        String first = shell.run("demo").err();
        String second = shell.run("demo").err();
        Files.writeString(list, "file\toutlet\none.txt\tTigris Herald\n");
        String third = shell.run("demo").err();

        assertThat(first).contains("1 report and").contains("The desk is at http://test");
        assertThat(second).contains("0 reports and 0 claims");
        assertThat(third).contains("read anew").contains("1 report and");
        assertThat(folder.resolve("data/demo/sitrep.db")).exists();
    }

    @Test
    void aDemoWithoutItsCollectionSaysWhereToLook() {
        Said said = new Shell(folder.resolve("data"), "", folder.resolve("nowhere")).run("demo");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("sitrep.samples");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(shell().run("completion").out()).startsWith("#!").contains("ingest", "--published");
    }

    @Test
    void theDataFolderIsTheDesktopStandards() {
        assertThat(Sitrep.dataFolder(java.util.Map.of("XDG_DATA_HOME", "/x", "HOME", "/h")))
                .isEqualTo(Path.of("/x/sitrep"));
        assertThat(Sitrep.dataFolder(java.util.Map.of("XDG_DATA_HOME", "relative", "HOME", "/h")))
                .isEqualTo(Path.of("/h/.local/share/sitrep"));
    }

    private Path reports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("one.txt"), TELLING);
        Files.writeString(
                reports.resolve("two.txt"),
                "Market hit\n\nShelling killed three people at a market in Raqqa on Saturday, a medic told the Tigris"
                        + " Herald.\n");
        Files.writeString(reports.resolve("README.md"), "About this folder.");
        return reports;
    }
}
