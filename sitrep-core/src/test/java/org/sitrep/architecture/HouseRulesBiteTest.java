package org.sitrep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule nobody has seen fail proves nothing: each one is shown an offender, and a near relative that is allowed. */
final class HouseRulesBiteTest {
    @TempDir
    static Path folder;

    /** A class in a package, what it does, and the rule it breaks or only seems to break. */
    record Case(ArchRule rule, boolean breaks, String in, String name, String body) {
        @Override
        public String toString() {
            return (breaks ? "breaks: " : "keeps: ") + in + "." + name + " { " + body.strip() + " }";
        }
    }

    private static Case breaks(ArchRule rule, String in, String name, String body) {
        return new Case(rule, true, in, name, body);
    }

    private static Case keeps(ArchRule rule, String in, String name, String body) {
        return new Case(rule, false, in, name, body);
    }

    static Stream<Case> cases() {
        ArchRule defaults = Manners.nobodyReliesOnTheMachinesDefaults();
        ArchRule clock = Manners.onlyTheAppAsksTheClock();
        ArchRule statics = Manners.nothingStaticChanges();
        return Stream.of(
                breaks(Directions.importsOnlyUpstream("text"), "text", "Down", "org.sitrep.claim.Claim c;"),
                breaks(Directions.importsOnlyUpstream("text"), "text.article", "Deep", "org.sitrep.event.Event e;"),
                keeps(Directions.importsOnlyUpstream("text"), "text", "Up", "org.sitrep.report.Report r;"),
                breaks(Directions.importsOnlyUpstream("event"), "event", "Inside", "org.sitrep.text.probe.Working w;"),
                keeps(Directions.importsOnlyUpstream("text"), "text", "Own", "org.sitrep.text.probe.Working w;"),
                breaks(Directions.importsOnlyUpstream("export"), "export", "Store", "org.sitrep.ledger.probe.Table t;"),
                breaks(HouseRules.baseKnowsOnlyTheJdk(), "base", "Html", "org.jsoup.nodes.Document d;"),
                breaks(HouseRules.baseDoesNoInputOrOutput(), "base", "Reads", "java.io.InputStream in;"),
                breaks(HouseRules.baseDoesNoInputOrOutput(), "base", "Files", "java.nio.file.Path p;"),
                breaks(HouseRules.baseDoesNoInputOrOutput(), "base", "Logs", "System.Logger log;"),
                breaks(HouseRules.reportReadsNoSentence(), "report.html", "Tags", "edu.stanford.nlp.ling.CoreLabel l;"),
                breaks(HouseRules.onlyReportFetches(), "text", "Http", "java.net.http.HttpClient c;"),
                breaks(HouseRules.onlyReportFetches(), "reference", "Sock", "java.net.Socket c;"),
                breaks(
                        HouseRules.onlyReportFetches(),
                        "claim",
                        "Open",
                        "Object o(java.net.URL u) throws Exception { return u.openStream(); }"),
                keeps(HouseRules.onlyReportFetches(), "report.fetch", "Client", "java.net.http.HttpClient c;"),
                keeps(HouseRules.onlyReportFetches(), "text", "Address", "java.net.URI u;"),
                breaks(HouseRules.textKnowsNoReferenceData(), "text", "Gaz", "org.sitrep.reference.Gazetteer g;"),
                breaks(HouseRules.mentionKnowsOneReport(), "mention", "Rep", "org.sitrep.report.Report r;"),
                breaks(HouseRules.mentionKnowsOneReport(), "mention", "Sql", "java.sql.Connection c;"),
                breaks(HouseRules.claimKnowsOneReport(), "claim", "Rep", "org.sitrep.report.Report r;"),
                breaks(
                        HouseRules.claimKnowsNoCoordinates(),
                        "claim",
                        "Coord",
                        "double d(org.sitrep.reference.Place p) { return p.latitude(); }"),
                keeps(
                        HouseRules.claimKnowsNoCoordinates(),
                        "claim",
                        "PlaceName",
                        "String d(org.sitrep.reference.Place p) { return p.name(); }"),
                breaks(HouseRules.eventReadsNoFullText(), "event", "Text", "org.sitrep.text.ReportText t;"),
                keeps(HouseRules.eventReadsNoFullText(), "event", "Print", "org.sitrep.text.Fingerprint f;"),
                breaks(
                        HouseRules.eventNeverAltersAClaim(),
                        "event",
                        "Alters",
                        "Object o(org.sitrep.claim.Claim c) { return new org.sitrep.claim.Claim(c.id(), c.report(), c.by(),"
                                + " c.that(), c.stance(), c.confidence(), c.evidence(), c.evidence()); }"),
                breaks(HouseRules.situationIsComputedNotStored(), "situation", "Sql", "java.sql.Connection c;"),
                breaks(HouseRules.situationMutatesNothing(), "situation", "Counter", "int count;"),
                keeps(HouseRules.situationMutatesNothing(), "situation", "Total", "final int count = 1;"),
                breaks(HouseRules.onlyTheLedgerSpeaksSql(), "event", "Sql", "javax.sql.DataSource s;"),
                keeps(HouseRules.onlyTheLedgerSpeaksSql(), "ledger", "Sql", "javax.sql.DataSource s;"),
                breaks(HouseRules.theLedgerDecidesNothing(), "ledger", "Judge", "org.sitrep.event.EventReader r;"),
                breaks(
                        HouseRules.theLedgerUsesOnlyJdbcOfSpring(),
                        "ledger",
                        "Bean",
                        "org.springframework.beans.factory.BeanFactory f;"),
                keeps(
                        HouseRules.theLedgerUsesOnlyJdbcOfSpring(),
                        "ledger",
                        "Client",
                        "org.springframework.jdbc.core.simple.JdbcClient c;"),
                breaks(HouseRules.exportsArePure(), "export", "Saves", "java.nio.file.Path p;"),
                breaks(HouseRules.referenceStaysAtHome(), "reference", "Asks", "java.net.http.HttpClient c;"),
                breaks(
                        HouseRules.springStaysBehindItsDoors(),
                        "event",
                        "Wired",
                        "org.springframework.beans.factory.BeanFactory f;"),
                breaks(HouseRules.parsersStayInTheWorkings(), "claim", "Tree", "edu.stanford.nlp.trees.Tree t;"),
                keeps(HouseRules.parsersStayInTheWorkings(), "claim.coding", "Tree", "edu.stanford.nlp.trees.Tree t;"),
                breaks(
                        HouseRules.parsersStayInTheWorkings(),
                        "event.linking",
                        "Tree",
                        "edu.stanford.nlp.trees.Tree t;"),
                breaks(HouseRules.recordsOfARoomAreClosed(), "event", "Open", ""),
                breaks(Manners.onlyTheCommandLinePrints(), "text", "Out", "void m() { System.out.println(1); }"),
                breaks(Manners.onlyTheCommandLinePrints(), "text", "Err", "void m() { System.err.println(1); }"),
                breaks(
                        Manners.onlyTheCommandLinePrints(),
                        "text",
                        "Trace",
                        "void m(Exception e) { e.printStackTrace(); }"),
                breaks(Manners.onlyTheCommandLinePrints(), "app", "Out", "void m() { System.out.println(1); }"),
                keeps(Manners.onlyTheCommandLinePrints(), "app", "Err", "void m() { System.err.println(1); }"),
                keeps(Manners.onlyTheCommandLinePrints(), "cli", "Out", "void m() { System.out.println(1); }"),
                breaks(clock, "event", "Now", "Object o() { return java.time.Instant.now(); }"),
                breaks(clock, "event", "Today", "Object o() { return java.time.LocalDate.now(); }"),
                breaks(
                        clock,
                        "event",
                        "Zone",
                        "Object o() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); }"),
                breaks(clock, "event", "Millis", "Object o() { return System.currentTimeMillis(); }"),
                breaks(clock, "event", "Clocks", "Object o() { return java.time.Clock.systemUTC(); }"),
                breaks(clock, "event", "Dates", "Object o() { return new java.util.Date(); }"),
                breaks(
                        clock,
                        "event",
                        "Reference",
                        "java.util.function.Supplier<java.time.Instant> s = java.time.Instant::now;"),
                keeps(clock, "event", "Given", "Object o(java.time.Clock c) { return java.time.Instant.now(c); }"),
                keeps(clock, "app", "Wires", "Object o() { return java.time.Clock.systemUTC(); }"),
                breaks(defaults, "text", "Lower", "Object o(String s) { return s.toLowerCase(); }"),
                breaks(
                        defaults,
                        "text",
                        "LowerReference",
                        "java.util.function.Function<String, String> f = String::toLowerCase;"),
                breaks(defaults, "text", "Bytes", "Object o(String s) { return s.getBytes(); }"),
                breaks(defaults, "text", "Chars", "Object o(byte[] b) { return new String(b); }"),
                breaks(defaults, "text", "Part", "Object o(byte[] b) { return new String(b, 0, 1); }"),
                breaks(defaults, "text", "Digits", "Object o() { return String.format(\"%d\", 1); }"),
                breaks(defaults, "text", "Formatted", "Object o() { return \"%d\".formatted(1); }"),
                breaks(
                        defaults,
                        "text",
                        "Reader",
                        "Object o(java.io.InputStream i) { return new java.io.InputStreamReader(i); }"),
                breaks(
                        defaults,
                        "text",
                        "FileReads",
                        "Object o() throws java.io.IOException { return new java.io.FileReader(\"x\"); }"),
                breaks(
                        defaults,
                        "text",
                        "Writer",
                        "Object o(java.io.OutputStream i) { return new java.io.PrintWriter(i, true); }"),
                breaks(
                        defaults,
                        "text",
                        "Scans",
                        "Object o(java.io.InputStream i) { return new java.util.Scanner(i); }"),
                breaks(defaults, "text", "Zones", "Object o() { return java.time.ZoneId.systemDefault(); }"),
                breaks(defaults, "text", "Locales", "Object o() { return java.util.Locale.getDefault(); }"),
                breaks(
                        defaults,
                        "text",
                        "Months",
                        "Object o() { return java.time.format.DateTimeFormatter.ofPattern(\"MMM\"); }"),
                breaks(defaults, "text", "Number", "Object o() { return java.text.NumberFormat.getInstance(); }"),
                keeps(defaults, "text", "Root", "Object o(String s) { return s.toLowerCase(java.util.Locale.ROOT); }"),
                keeps(
                        defaults,
                        "text",
                        "Utf",
                        "Object o(byte[] b) { return new String(b, java.nio.charset.StandardCharsets.UTF_8); }"),
                keeps(
                        defaults,
                        "text",
                        "FormatRoot",
                        "Object o() { return String.format(java.util.Locale.ROOT, \"%d\", 1); }"),
                breaks(statics, "text", "Counts", "static int count;"),
                breaks(
                        statics,
                        "text",
                        "Caches",
                        "private static final java.util.HashMap<String, String> M =" + " new java.util.HashMap<>();"),
                breaks(
                        statics,
                        "text",
                        "Atomic",
                        "private static final java.util.concurrent.atomic.AtomicInteger N ="
                                + " new java.util.concurrent.atomic.AtomicInteger();"),
                breaks(statics, "text", "Array", "static final int[] TABLE = {1};"),
                keeps(
                        statics,
                        "text",
                        "Names",
                        "private static final java.util.List<String> NAMES = java.util.List.of();"),
                keeps(statics, "text", "Table", "private static final int[] TABLE = {1};"),
                keeps(
                        statics,
                        "text",
                        "Switch",
                        "int o(Thread.State s) { switch (s) { case NEW: return 1; default: return 2; } }"),
                breaks(Manners.onlyTheDoorsLeave(), "event", "Exit", "void m() { System.exit(1); }"),
                breaks(
                        Manners.nobodyLooksInside(),
                        "event",
                        "Names",
                        "Object o() throws Exception { return Class.forName(\"x\"); }"),
                breaks(
                        Manners.nobodyLooksInside(),
                        "event",
                        "Methods",
                        "Object o() { return getClass().getMethods(); }"),
                keeps(Manners.nobodyLooksInside(), "event", "Lambda", "Runnable r = () -> {};"),
                breaks(Directions.doorsDoNotKnowEachOther("cli", "web"), "cli", "Web", "org.sitrep.web.probe.Route r;"),
                breaks(
                        Directions.theTerminalNeedsNoFramework(),
                        "cli",
                        "Spring",
                        "org.springframework.beans.factory.BeanFactory f;"));
    }

    /** All are compiled at once, each in its room's package. */
    @BeforeAll
    static void compile() throws IOException {
        Path root = folder.resolve("cases");
        for (Case one : cases().toList()) {
            writeTo(root, one.in(), one.name(), one.body());
        }
        writeTo(root, "text.probe", "Working", "");
        writeTo(root, "ledger.probe", "Table", "");
        writeTo(root, "web.probe", "Route", "");
        run(root);
    }

    private static void writeTo(Path root, String in, String name, String body) throws IOException {
        Path packageFolder = root.resolve("org/sitrep/" + in.replace('.', '/'));
        Files.createDirectories(packageFolder);
        assertThat(packageFolder.resolve(name + ".java"))
                .as("one case, one class")
                .doesNotExist();
        Files.writeString(
                packageFolder.resolve(name + ".java"),
                "package org.sitrep." + in + "; public class " + name + " { " + body + " }",
                StandardCharsets.UTF_8);
    }

    private static void run(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler).as("tests need a JDK").isNotNull();
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> sources =
                    files.getJavaFileObjectsFromPaths(SourceRules.files(root, ".java"));
            boolean compiled = compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of("-proc:none", "-d", root.toString(), "-cp", classpath),
                            null,
                            sources)
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRuleKnowsOffendersFromTheirRelatives(Case one) {
        String path = "org/sitrep/" + one.in().replace('.', '/') + "/" + one.name() + ".class";
        JavaClasses classes =
                new ClassFileImporter().importPath(folder.resolve("cases").resolve(path));
        assertThat(classes).isNotEmpty();
        EvaluationResult result = one.rule().allowEmptyShould(true).evaluate(classes);
        assertThat(result.hasViolation())
                .as(result.getFailureReport().toString())
                .isEqualTo(one.breaks());
    }

    @Test
    void aPackageWithoutFrontPageIsFound() throws IOException {
        Path sources = folder.resolve("sources/org/sitrep/room");
        Files.createDirectories(sources);
        Files.writeString(sources.resolve("A.java"), "package org.sitrep.room; // TODO later", StandardCharsets.UTF_8);
        Files.writeString(sources.resolve("B.java"), "final class TextHelper {}", StandardCharsets.UTF_8);
        assertThat(SourceRules.packagesWithoutFrontPage(folder.resolve("sources")))
                .containsExactly("org/sitrep/room");
        assertThat(SourceRules.roomsWithoutAccount(folder.resolve("sources"))).hasSize(4);
        assertThat(SourceRules.untidyLines(folder.resolve("sources")))
                .containsExactly("A.java: TODO", "B.java: class TextHelper");
    }

    @Test
    void aStatementThatOverwritesIsFoundAndATriggerThatRefusesIsNot() throws IOException {
        Path sql = folder.resolve("sql");
        Files.createDirectories(sql);
        Files.writeString(sql.resolve("a.sql"), "update fact set body = 1; delete from fact;", StandardCharsets.UTF_8);
        Files.writeString(
                sql.resolve("b.sql"),
                "create trigger t before update on fact begin select raise(abort, 'no'); end;"
                        + " create trigger d before delete on fact begin select raise(abort, 'no'); end;",
                StandardCharsets.UTF_8);
        assertThat(SourceRules.statementsThatOverwrite(List.of(sql)))
                .containsExactly("a.sql: update fact set", "a.sql: delete from");
    }

    @Test
    void dataWithoutSourcesIsFound() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("known"));
        Files.createDirectories(data.resolve("unknown"));
        Files.writeString(data.resolve("known/SOURCES.md"), "x", StandardCharsets.UTF_8);
        Files.writeString(data.resolve("known/a.tsv"), "x", StandardCharsets.UTF_8);
        Files.writeString(data.resolve("unknown/a.tsv"), "x", StandardCharsets.UTF_8);
        assertThat(SourceRules.dataWithoutSources(data)).containsExactly("unknown");
    }
}
