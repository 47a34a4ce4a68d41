package org.sitrep.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Note;
import org.sitrep.base.ReportId;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Grade;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;
import org.sitrep.ledger.Fact.OriginalRead;
import org.sitrep.ledger.Fact.ReportReceived;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.review.Decision;
import org.sitrep.situation.AsOf;

class LedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Instant MARCH_20 = Instant.parse("2017-03-20T20:10:00Z");
    private static final Instant MARCH_23 = Instant.parse("2017-03-23T00:00:00Z");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private ReportReceived append(String text, Instant received) {
        ReportReceived report = Facts.report(text, received);
        assertThat(ledger.append(Facts.original(text), report, Facts.claims(report)))
                .isTrue();
        return report;
    }

    @Test
    void everyFactComesBackAsItWasAppended() {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        OriginalRead read = new OriginalRead(
                report.original(),
                new Intake.FromFile("a.txt"),
                MARCH_20,
                1,
                List.of(Note.error("C-CODE", "a sentence")),
                Facts.VERSION);
        ledger.append(Facts.original("Dozens of vehicles left Raqqa."), read);

        assertThat(ledger.report(report.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(report);
        assertThat(ledger.claims(report.id())).isEqualTo(Facts.claims(report));
        assertThat(ledger.tellings(Ledger.EVERYTHING))
                .extracting(Telling::claim)
                .isEqualTo(Facts.claims(report));
        assertThat(ledger.read(report.original(), Facts.VERSION)).contains(read);
        assertThat(ledger.firstReceived(report.original())).contains(MARCH_20);
        assertThat(ledger.original(report.original()).orElseThrow().bytes())
                .isEqualTo(Facts.original("Dozens of vehicles left Raqqa.").bytes());
    }

    @Test
    void everyWayInComesBackAsItWasAppended() {
        List<Intake> ways = List.of(
                new Intake.FromFile("a.txt"),
                new Intake.FromUrl(java.net.URI.create("https://example.org/a")),
                new Intake.FromFeed("feed.xml", 3),
                new Intake.FromWarc("crawl.warc.gz", 5_000_000_000L),
                new Intake.FromHand("pasted"));
        for (Intake way : ways) {
            String text = "By " + way;
            ReportReceived report = Facts.report(text, MARCH_20, way, Facts.VERSION);
            ledger.append(Facts.original(text), report, List.of());
            assertThat(ledger.report(report.id()).orElseThrow().intake()).isEqualTo(way);
        }
    }

    @Test
    void whatTheSenderSaysAboutTheBytesIsKept() {
        Original original = new Original(
                "صحيفة".getBytes(Charset.forName("windows-1256")), "text/html", Optional.of("windows-1256"));
        ledger.append(
                original,
                new OriginalRead(original.sha256(), new Intake.FromFile("a"), MARCH_20, 0, List.of(), "sitrep/1"));

        assertThat(ledger.original(original.sha256()).orElseThrow().charset()).contains("windows-1256");
        assertThat(ledger.original(original.sha256()).orElseThrow().mediaType()).isEqualTo("text/html");
    }

    @Test
    void halfASurrogatePairSurvives() {
        ReportReceived report = append("A \ud800 B \ud83d\ude00 \u0000 C", MARCH_20);

        assertThat(ledger.report(report.id()).orElseThrow().text().text())
                .isEqualTo(report.text().text());
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void theSameReportTwiceAppendsNothingTheSecondTime() {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        long state = ledger.state();

        boolean again = ledger.append(
                Facts.original("Dozens of vehicles left Raqqa."),
                Facts.report("Dozens of vehicles left Raqqa.", MARCH_23),
                Facts.claims(report));

        assertThat(again).isFalse();
        assertThat(ledger.state()).isEqualTo(state);
        assertThat(ledger.report(report.id()).orElseThrow().received()).isEqualTo(MARCH_20);
    }

    @Test
    void aReadingByNewerStagesReplacesTheOlderInViewsAndBothAreKept() {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        ReportReceived newer =
                Facts.report("Dozens of vehicles left Raqqa.", MARCH_20, new Intake.FromFile("a.txt"), "claim/2");

        ledger.append(
                Facts.original("Dozens of vehicles left Raqqa."),
                newer,
                Facts.claims(newer).subList(0, 1));

        assertThat(ledger.tellings(Ledger.EVERYTHING)).hasSize(1);
        assertThat(ledger.reports(Ledger.EVERYTHING))
                .extracting(ReportReceived::version)
                .containsExactly("claim/2");
        assertThat(ledger.has(report.id(), Facts.VERSION)).isTrue();
        assertThat(ledger.search("vehicles", Ledger.EVERYTHING)).containsExactly(report.id());
    }

    @Test
    void onlyWhatWasReceivedByTheInstantIsKnown() {
        ReportReceived early = append("Vehicles left Raqqa.", MARCH_20);
        ReportReceived late = append("Vehicles came to Mayadin.", MARCH_23);

        Instant march22 = AsOf.endOf(LocalDate.of(2017, 3, 22)).known();
        assertThat(ledger.reports(march22)).extracting(ReportReceived::id).containsExactly(early.id());
        assertThat(ledger.tellings(march22))
                .extracting(t -> t.carrier().report())
                .containsOnly(early.id());
        assertThat(ledger.search("vehicles", march22)).containsExactly(early.id());
        assertThat(ledger.reports(MARCH_23)).extracting(ReportReceived::id).containsExactly(late.id(), early.id());
        assertThat(ledger.reports(MARCH_23.minusMillis(1))).hasSize(1);
        assertThat(ledger.reports(Instant.MAX)).hasSize(2);
    }

    @Test
    void anExceptionMidwayLeavesNothingOfTheReport() {
        ReportReceived report = Facts.report("Dozens of vehicles left Raqqa.", MARCH_20);
        List<Claim> claims = Facts.claims(report);
        List<Claim> breaking = new AbstractList<>() {
            @Override
            public Claim get(int index) {
                if (index == 3) {
                    throw new IllegalStateException("the power is gone");
                }
                return claims.get(index);
            }

            @Override
            public int size() {
                return claims.size();
            }
        };

        assertThatThrownBy(() -> ledger.append(Facts.original("Dozens of vehicles left Raqqa."), report, breaking))
                .hasMessage("the power is gone");

        assertThat(ledger.state()).isZero();
        assertThat(ledger.original(report.original())).isEmpty();
        assertThat(ledger.search("vehicles", Ledger.EVERYTHING)).isEmpty();
        assertThat(ledger.verify().intact()).isTrue();
        assertThat(ledger.append(Facts.original("Dozens of vehicles left Raqqa."), report, claims))
                .isTrue();
    }

    @Test
    void theStoreStandsAfterBeingOpenedAgain() {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        ledger.close();

        ledger = Ledger.open(folder, CLOCK);

        assertThat(ledger.report(report.id())).isPresent();
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void severalThreadsMayAppendAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        String text = "Report number " + i % 20;
                        ReportReceived report = Facts.report(text, MARCH_20);
                        return ledger.append(Facts.original(text), report, Facts.claims(report));
                    })
                    .toList();
            long appended = 0;
            for (var result : threads.invokeAll(work)) {
                appended += result.get() ? 1 : 0;
            }
            assertThat(appended).isEqualTo(20);
        } finally {
            threads.shutdown();
        }
        assertThat(ledger.reports(Ledger.EVERYTHING)).hasSize(20);
        assertThat(ledger.verify().changes()).isEmpty();
    }

    @Test
    void asSecondProcessMayReadAndAppend() {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        try (Ledger other = Ledger.open(folder, CLOCK)) {
            assertThat(other.report(report.id())).isPresent();
            other.append(
                    Facts.original("Another."),
                    Facts.report("Another.", MARCH_20),
                    Facts.claims(Facts.report("Another.", MARCH_20)));
        }
        append("A third.", MARCH_23);

        assertThat(ledger.reports(Ledger.EVERYTHING)).hasSize(3);
        assertThat(ledger.verify().changes()).isEmpty();
    }

    @Test
    void wordsAreFoundInAnyLanguageAndSpelling() {
        ReportReceived arabic = append("قصفت الطائرات مدينة الرقة", MARCH_20);
        ReportReceived accents = append("Combats à Alep près du château", MARCH_20);
        ReportReceived english = append("Fighters left Deir ez-Zor, residents said.", MARCH_20);

        assertThat(ledger.search("الرقه", Ledger.EVERYTHING)).containsExactly(arabic.id());
        assertThat(ledger.search("رقة طائرات", Ledger.EVERYTHING)).containsExactly(arabic.id());
        assertThat(ledger.search("CHATEAU", Ledger.EVERYTHING)).containsExactly(accents.id());
        assertThat(ledger.search("deir ez zo", Ledger.EVERYTHING)).containsExactly(english.id());
        assertThat(ledger.search("deir london", Ledger.EVERYTHING)).isEmpty();
    }

    @Test
    void signsOfTheQueryLanguageAreOrdinaryCharacters() {
        append("Fighters left.", MARCH_20);

        for (String hostile : List.of("\"", "a\" OR \"b", "words:x", "NEAR(", "*", "fighters AND", "');--", "^left")) {
            assertThat(ledger.search(hostile, Ledger.EVERYTHING)).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(ledger.search("  ", Ledger.EVERYTHING)).isEmpty();
    }

    @Test
    void factsCanBeNeitherChangedNorDeleted() throws SQLException {
        append("Dozens of vehicles left Raqqa.", MARCH_20);

        for (String sql : List.of(
                "UPDATE facts SET body = '{}'",
                "DELETE FROM facts",
                "UPDATE originals SET media_type = 'x'",
                "DELETE FROM originals",
                "INSERT OR REPLACE INTO facts SELECT * FROM facts WHERE seq = 1")) {
            assertThatThrownBy(() -> sql(sql)).hasMessageContaining("never");
        }
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void decisionsComeBackAsTheyWereTakenAndOnlyOnceTheyWereTaken() {
        Decision grade = Decision.graded(
                MARCH_20,
                "R. Haddad",
                "photographs seen",
                List.of(new ClaimId("c1"), new ClaimId("c2")),
                Optional.of(Grade.Reliability.B),
                Optional.empty());
        Decision consent = Decision.consented(
                MARCH_20.plusSeconds(60), "R. Haddad", "lists checked", "sohr", ClaimFamily.KILLINGS);
        Decision back = Decision.withdrawn(MARCH_20.plusSeconds(120), "R. Haddad", "a mistake", grade.id());
        long before = ledger.state();
        String head = ledger.verify().head();
        for (Decision decision : List.of(grade, consent, back)) {
            assertThat(ledger.append(decision)).isTrue();
            assertThat(ledger.append(decision)).isFalse();
        }
        assertThat(ledger.decisions(Ledger.EVERYTHING)).containsExactly(grade, consent, back);
        assertThat(ledger.decisions(MARCH_20)).containsExactly(grade);
        assertThat(ledger.decisions(MARCH_20.minusMillis(1))).isEmpty();
        assertThat(ledger.state()).isEqualTo(before + 3);
        assertThat(ledger.decided()).isEqualTo(3);
        assertThat(ledger.verify().intact()).isTrue();
        assertThat(ledger.verify().facts()).isEqualTo(3);
        assertThat(ledger.verify().head()).isNotEqualTo(head);
    }

    @Test
    void decisionsCanBeNeitherChangedNorDeletedAndAChangedOneIsNamed() throws SQLException {
        Decision consent = Decision.consented(MARCH_20, "R. Haddad", "lists checked", "sohr", ClaimFamily.KILLINGS);
        ledger.append(consent);
        for (String sql : List.of("UPDATE decisions SET body = '{}'", "DELETE FROM decisions")) {
            assertThatThrownBy(() -> sql(sql)).hasMessageContaining("never");
        }
        sql("DROP TRIGGER decisions_are_not_changed");
        sql("UPDATE decisions SET body = replace(body, 'Haddad', 'Nobody')");
        assertThat(ledger.verify().changes()).singleElement().asString().contains("Decision 1", consent.id());
    }

    @Test
    void mergesAndSplitsComeBackAsTheyWereRecorded() {
        Regrouping.Anchor one = new Regrouping.Anchor(new ClaimId("a"), new ReportId("r"), new Span(3, 40));
        Regrouping.Anchor other = new Regrouping.Anchor(new ClaimId("b"), new ReportId("s"), new Span(0, 9));
        Decision merge =
                Decision.regrouped(MARCH_20, "R. Haddad", "one town", new Regrouping.Together(List.of(one, other)));
        Decision split = Decision.regrouped(
                MARCH_23, "R. Haddad", "two strikes", new Regrouping.Apart(List.of(one), List.of(other)));
        ledger.append(merge);
        ledger.append(split);
        ledger.close();
        ledger = Ledger.open(folder, CLOCK);

        assertThat(ledger.decisions(Ledger.EVERYTHING)).containsExactly(merge, split);
        assertThat(ledger.decisions(MARCH_20)).containsExactly(merge);
        assertThat(ledger.verify().intact()).isTrue();
    }

    @Test
    void aChangedFactIsNamed() throws SQLException {
        ReportReceived report = append("Dozens of vehicles left Raqqa.", MARCH_20);
        sql("DROP TRIGGER facts_are_not_changed");
        sql("UPDATE facts SET body = replace(body, 'Euphrates', 'Tigris') WHERE seq = 3");

        assertThat(ledger.verify().changes()).singleElement().asString().contains("Fact 3", report.id() + "-1");
    }

    @Test
    void aFactTakenOutOfTheMiddleIsNoticed() throws SQLException {
        append("Dozens of vehicles left Raqqa.", MARCH_20);
        sql("DROP TRIGGER facts_are_not_deleted");
        sql("DELETE FROM facts WHERE seq = 4");

        assertThat(ledger.verify().changes()).singleElement().asString().contains("Fact 5");
    }

    @Test
    void changedAndMissingOriginalsAreNamed() throws SQLException {
        String one = append("Dozens of vehicles left Raqqa.", MARCH_20).original();
        String two = append("Others stayed.", MARCH_20).original();
        sql("DROP TRIGGER originals_are_not_changed");
        sql("DROP TRIGGER originals_are_not_deleted");
        sql("UPDATE originals SET bytes = x'00' WHERE sha256 = '" + one + "'");
        sql("DELETE FROM originals WHERE sha256 = '" + two + "'");

        assertThat(ledger.verify().changes())
                .hasSize(2)
                .anySatisfy(c -> assertThat(c).contains(one, "changed"))
                .anySatisfy(c -> assertThat(c).contains(two, "missing"));
    }

    @Test
    void aFileThatIsNoStoreIsABrokenEnvironment() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("sitrep.db"), "this is no store ".repeat(100));

        assertThatThrownBy(() -> Ledger.open(other, CLOCK))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("sitrep.db");
    }

    @Test
    void whatWasNeverReceivedIsAbsent() {
        assertThat(ledger.report(new ReportId("none"))).isEmpty();
        assertThat(ledger.claims(new ReportId("none"))).isEmpty();
        assertThat(ledger.original("0".repeat(64))).isEmpty();
        assertThat(ledger.firstReceived("0".repeat(64))).isEmpty();
        assertThat(ledger.read(new Original(new byte[0], "text/plain").sha256(), Facts.VERSION))
                .isEmpty();
        assertThat(ledger.state()).isZero();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sitrep.db"));
                Statement s = connection.createStatement()) {
            s.execute("PRAGMA foreign_keys = OFF");
            s.execute("PRAGMA recursive_triggers = ON");
            s.execute(statement);
        }
    }
}
