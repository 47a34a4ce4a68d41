package org.sitrep.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.claim.Claim;

/**
 * What no part of the product may do, as rules over its classes. {@link ArchitectureTest} applies them to the rooms,
 * the test of the same name in the application applies them to the doors, and {@link HouseRulesBiteTest} shows each of
 * them an offender.
 */
public final class HouseRules {
    private static final String ROOT = "org.sitrep";

    /** For each room the rooms whose top packages it may import, besides its own. */
    private static final Map<String, Set<String>> UPSTREAM = upstream();

    private HouseRules() {}

    private static Map<String, Set<String>> upstream() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        rooms.put("base", Set.of());
        rooms.put("reference", Set.of("base"));
        rooms.put("model", Set.of("base"));
        rooms.put("report", Set.of("base", "reference", "model"));
        rooms.put("text", Set.of("base", "model", "report"));
        rooms.put("mention", Set.of("base", "reference", "model", "text"));
        rooms.put("claim", Set.of("base", "reference", "model", "text", "mention"));
        rooms.put("event", Set.of("base", "reference", "model", "report", "text", "mention", "claim"));
        Set<String> toEvent = Set.of("base", "reference", "model", "report", "text", "mention", "claim", "event");
        rooms.put("review", toEvent);
        Set<String> toReview = with(toEvent, "review");
        rooms.put("situation", toReview);
        rooms.put("ledger", toReview);
        Set<String> toSituation = with(toReview, "situation");
        rooms.put("export", toSituation);
        rooms.put("evaluate", toSituation);
        Set<String> all = with(with(with(toSituation, "ledger"), "export"), "evaluate");
        rooms.put("desk", all);
        rooms.put("web", with(all, "desk"));
        rooms.put("cli", with(all, "desk"));
        return Map.copyOf(rooms);
    }

    private static Set<String> with(Set<String> rooms, String more) {
        return java.util.stream.Stream.concat(rooms.stream(), java.util.stream.Stream.of(more))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The rooms a rule of direction exists for. */
    static Set<String> rooms() {
        return UPSTREAM.keySet();
    }

    // ---- direction ---------------------------------------------------------------------------------------------

    /** A room imports top packages of rooms upstream and nothing else of the product. */
    public static ArchRule importsOnlyUpstream(String room) {
        Set<String> allowed = Objects.requireNonNull(UPSTREAM.get(room), room);
        return classes()
                .that(resideInAPackage(packagesOf(room)))
                .should(new ArchCondition<>("import only the top packages of " + new java.util.TreeSet<>(allowed)) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                            String target = dependency.getTargetClass().getPackageName();
                            String targetRoom = roomOf(target);
                            if (targetRoom.isEmpty() || targetRoom.equals(room)) {
                                continue;
                            }
                            boolean top = target.equals(ROOT + "." + targetRoom);
                            if (!top || !allowed.contains(targetRoom)) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("a room hands on records; what it imports from below or from another room's workings"
                        + " could no longer be changed alone")
                .allowEmptyShould(true);
    }

    private static String roomOf(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = packageName.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String packagesOf(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] packagesOf(String... rooms) {
        return java.util.Arrays.stream(rooms).map(HouseRules::packagesOf).toArray(String[]::new);
    }

    private static String[] workingsOf(String... rooms) {
        return java.util.Arrays.stream(rooms)
                .map(room -> ROOT + "." + room + ".*..")
                .toArray(String[]::new);
    }

    // ---- one room each -----------------------------------------------------------------------------------------

    public static ArchRule baseKnowsOnlyTheJdk() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("base"))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("org.sitrep.base..", "java..", "org.jspecify.annotations"))
                .because("every other room speaks these words; a library here would be a library everywhere");
    }

    public static ArchRule baseDoesNoInputOrOutput() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("base"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net.http..",
                                "java.sql..",
                                "java.util.logging..")
                        .or(assignableTo(java.io.InputStream.class))
                        .or(assignableTo(java.io.OutputStream.class))
                        .or(assignableTo(java.io.Reader.class))
                        .or(assignableTo(java.io.Writer.class))
                        .or(assignableTo(java.io.File.class))
                        .or(assignableTo(System.Logger.class)))
                .because("base holds values without opinion; values do not read, write or log");
    }

    public static ArchRule reportReadsNoSentence() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..", "com.github.pemistahl..", "org.sitrep.text..")
                .because("a report is bytes and what the container says of them; meaning begins in text");
    }

    /** Only {@code report} fetches. */
    public static ArchRule onlyReportFetches() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("report"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "crawlercommons..")
                        .or(assignableTo(java.net.URLConnection.class))
                        .or(assignableTo(java.net.Socket.class))
                        .or(assignableTo(java.net.ServerSocket.class))
                        .or(assignableTo(java.net.DatagramSocket.class))
                        .or(assignableTo(java.nio.channels.NetworkChannel.class))
                        .or(type("org.jsoup.Connection")))
                .orShould()
                .accessTargetWhere(callsAny("java.net.URL", "openStream", "openConnection", "getContent"))
                .because(
                        "one room guards against private addresses, redirects, sizes and robots; a second would forget one");
    }

    public static ArchRule textKnowsNoReferenceData() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("text"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packagesOf("reference"))
                .because("what a page's text is must not change with the gazetteer or the register");
    }

    public static ArchRule mentionKnowsOneReport() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("mention"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sitrep.report..", "org.sitrep.ledger..", "java.sql..", "org.springframework..")
                .because("a mention is read from one text; the store and other reports would make it depend on"
                        + " what was read before");
    }

    public static ArchRule claimKnowsOneReport() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("claim"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sitrep.report..",
                        "org.sitrep.event..",
                        "org.sitrep.ledger..",
                        "java.sql..",
                        "java.nio.file..")
                .because("a claim is read from one report, knows no other, and is never judged true or false here");
    }

    public static ArchRule claimKnowsNoCoordinates() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("claim"))
                .should()
                .accessTargetWhere(callsAny("org.sitrep.reference.Place", "latitude", "longitude", "kilometresTo"))
                .because("a claim names a place by its id; where that lies is the gazetteer's business");
    }

    public static ArchRule eventReadsNoFullText() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("event"))
                .should()
                .dependOnClassesThat(type("org.sitrep.text.ReportText")
                        .or(type("org.sitrep.report.Manuscript"))
                        .or(type("org.sitrep.report.Original"))
                        .or(type("org.sitrep.mention.Mentions"))
                        .or(resideInAnyPackage(
                                "java.sql..", "java.net.http..", "java.nio.file..", "edu.stanford.nlp..")))
                .because("an event is joined from quotes and fingerprints; with texts it would read claims anew");
    }

    public static ArchRule eventNeverAltersAClaim() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("event"))
                .should()
                .accessTargetWhere(describe(
                        "a claim is made",
                        call -> call.getName().equals("<init>")
                                && call.getTargetOwner().isEquivalentTo(Claim.class)))
                .because("a claim is what somebody said; joining it to others must not change a word of it");
    }

    public static ArchRule situationIsComputedNotStored() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("situation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "org.springframework..",
                        "org.sitrep.ledger..",
                        "java.nio.file..",
                        "java.nio.channels..")
                .because("the situation is a view of what was known; stored, it would become a second truth");
    }

    public static ArchRule situationMutatesNothing() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage(packagesOf("situation")))
                .and(DescribedPredicate.describe("are written in the source", field -> !synthetic(field)))
                .should()
                .beFinal()
                .because("the same events and the same day must give the same view every time it is asked for");
    }

    public static ArchRule onlyTheLedgerSpeaksSql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("ledger"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "org.sqlite..")
                .because("the store can be exchanged only if one room knows that it is a database");
    }

    public static ArchRule theLedgerDecidesNothing() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("ledger"))
                .should()
                .dependOnClassesThat(type("org.sitrep.text.TextReader")
                        .or(type("org.sitrep.mention.MentionReader"))
                        .or(type("org.sitrep.claim.ClaimReader"))
                        .or(type("org.sitrep.event.EventReader"))
                        .or(type("org.sitrep.event.Grade"))
                        .or(type("org.sitrep.event.Origins"))
                        .or(type("org.sitrep.reference.Gazetteer"))
                        .or(type("org.sitrep.reference.ActorRegister")))
                .because("the ledger keeps what was read and decided; it reads and decides nothing itself");
    }

    public static ArchRule exportsArePure() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("export"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..", "org.sitrep.ledger..")
                                .or(assignableTo(java.io.File.class)))
                .because(
                        "an export is a function from the situation to text; where the text goes is the door's business");
    }

    public static ArchRule referenceStaysAtHome() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("reference"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.sql..", "edu.stanford.nlp..")
                .because("what is known of the world is loaded from files of a stated date, or yesterday's answer"
                        + " could not be given again");
    }

    /** Spring is behind the web door; JDBC of Spring behind the ledger's. */
    public static ArchRule springStaysBehindItsDoors() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.sitrep.web..", "org.sitrep.app..", "org.sitrep.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .because(
                        "the rooms run on a laptop, in a worker and on a cluster; only the desk needs a web framework");
    }

    public static ArchRule theLedgerUsesOnlyJdbcOfSpring() {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf("ledger"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(resideOutsideOfPackages(
                                "org.springframework.jdbc..",
                                "org.springframework.dao..",
                                "org.springframework.transaction..")))
                .because("the store needs statements and rows, not a container");
    }

    public static ArchRule parsersStayInTheWorkings() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(workingsOf("text", "mention", "claim", "model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..", "ai.onnxruntime..")
                .because("records outlive parsers; a type of the parser in a record would bind every room to it");
    }

    public static ArchRule recordsOfARoomAreClosed() {
        return classes()
                .that()
                .resideInAnyPackage("org.sitrep.base", "org.sitrep.report", "org.sitrep.text", "org.sitrep.mention")
                .or()
                .resideInAnyPackage("org.sitrep.claim", "org.sitrep.event", "org.sitrep.situation", "org.sitrep.review")
                .or()
                .resideInAnyPackage("org.sitrep.reference", "org.sitrep.ledger")
                .should(new ArchCondition<>("be an interface, a record, an enum or final") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean closed = item.isInterface()
                                || item.isRecord()
                                || item.isEnum()
                                || item.getModifiers().contains(JavaModifier.FINAL)
                                || item.isAnonymousClass()
                                || item.getModifiers().contains(JavaModifier.ABSTRACT)
                                || item.getSuperclass()
                                        .map(s -> s.toErasure().isEnum())
                                        .orElse(false)
                                || item.getSimpleName().equals("package-info");
                        if (!closed) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " can be extended"));
                        }
                    }
                })
                .because("what rooms hand on are values; a subclass could carry state nobody recorded");
    }

    // ---- everyone ----------------------------------------------------------------------------------------------

    /** Nobody but the terminal's door prints; {@code app} may say on standard error why it could not begin. */
    public static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.sitrep.cli..")
                .should()
                .accessTargetWhere(describe("it prints", HouseRules::prints))
                .because("standard output is read by programs; a stray line there spoils JSON");
    }

    private static boolean prints(JavaAccess<?> access) {
        boolean inApp = access.getOriginOwner().getPackageName().equals("org.sitrep.app");
        boolean stream = access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getName().equals("out") || access.getName().equals("err") && !inApp);
        return stream
                || access.getName().equals("printStackTrace")
                        && parametersOf(access).isEmpty();
    }

    /** Nobody but {@code app} asks what time it is. */
    public static ArchRule onlyTheAppAsksTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.sitrep.app..")
                .should()
                .accessTargetWhere(describe("it asks the machine for the time", HouseRules::asksTheClock))
                .because("the same input must give the same output today and next year; a Clock is passed in");
    }

    private static boolean asksTheClock(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<JavaClass> parameters = parametersOf(call);
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return parameters.stream().noneMatch(p -> p.isEquivalentTo(java.time.Clock.class));
        }
        if (owner.equals("java.time.Clock")) {
            return name.startsWith("system")
                    || name.startsWith("tick") && !parameters.isEmpty() && parameters.size() == 1;
        }
        if (owner.equals("java.util.Date")) {
            return name.equals("<init>") && parameters.isEmpty();
        }
        return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    /** Nobody relies on the machine's charset, language or time zone. */
    public static ArchRule nobodyReliesOnTheMachinesDefaults() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe("it takes the machine's charset, language or time zone", HouseRules::takesADefault))
                .because(
                        "a report must read the same in Damascus and in Dublin: Turkish has a dotless i, Arabic its own"
                                + " digits, and a day ends at another hour elsewhere");
    }

    private static boolean takesADefault(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<String> parameters =
                parametersOf(call).stream().map(JavaClass::getName).toList();
        boolean charset = parameters.stream()
                .anyMatch(p -> p.equals("java.nio.charset.Charset")
                        || p.equals("java.nio.charset.CharsetDecoder")
                        || p.equals("java.nio.charset.CharsetEncoder"));
        boolean locale = parameters.contains("java.util.Locale");
        String first = parameters.isEmpty() ? "" : parameters.get(0);
        return switch (owner) {
            case "java.lang.String" ->
                switch (name) {
                    case "getBytes" -> parameters.isEmpty();
                    case "<init>" -> first.equals("[B") && !charset && !parameters.contains("java.lang.String");
                    case "toLowerCase", "toUpperCase" -> parameters.isEmpty();
                    case "format" -> !locale;
                    case "formatted" -> true;
                    default -> false;
                };
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" ->
                name.equals("<init>") && parameters.size() == 1;
            case "java.io.FileReader", "java.io.FileWriter" -> name.equals("<init>") && !charset;
            case "java.io.PrintStream", "java.io.PrintWriter" ->
                switch (name) {
                    case "<init>" ->
                        !charset
                                && !first.equals("java.io.Writer")
                                && parameters.stream()
                                                .filter("java.lang.String"::equals)
                                                .count()
                                        < 1;
                    case "printf", "format" -> !locale;
                    default -> false;
                };
            case "java.util.Scanner" ->
                name.equals("<init>") && !first.equals("java.lang.String") && parameters.size() == 1;
            case "java.io.ByteArrayOutputStream" -> name.equals("toString") && parameters.isEmpty();
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && !locale;
            case "java.text.NumberFormat" -> name.startsWith("get") && name.endsWith("Instance") && !locale;
            case "java.text.DecimalFormat" -> name.equals("<init>") && parameters.size() < 2;
            case "java.text.Collator", "java.text.BreakIterator" ->
                name.startsWith("get") && name.endsWith("Instance") && !locale;
            default -> false;
        };
    }

    /** Static fields never change. */
    public static ArchRule nothingStaticChanges() {
        return fields().that()
                .areStatic()
                .and(DescribedPredicate.describe("are written in the source", field -> !synthetic(field)))
                .should(new ArchCondition<>("be final and of a type that is not made to change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                        JavaClass type = field.getRawType();
                        boolean openArray =
                                type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
                        if (!isFinal || openArray || madeToChange(type)) {
                            events.add(SimpleConditionEvent.violated(
                                    field, field.getFullName() + " of type " + type.getName() + " can change"));
                        }
                    }
                })
                .because("two desks in one process, or two tests, would see each other")
                .allowEmptyShould(true);
    }

    private static boolean synthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || field.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean madeToChange(JavaClass type) {
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            // List, Set and Map may hold unmodifiable values; a class that implements them is a container to fill.
            return !type.isInterface();
        }
        return type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(StringBuffer.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(java.util.Random.class)
                || type.isAssignableTo(java.util.BitSet.class)
                || type.isAssignableTo(java.text.Format.class);
    }

    /** The machine is left only through the doors. */
    public static ArchRule onlyTheDoorsLeave() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.sitrep.app..", "org.sitrep.cli..")
                .should()
                .accessTargetWhere(
                        callsAny("java.lang.System", "exit").or(callsAny("java.lang.Runtime", "exit", "halt")))
                .because("a room that ends the process takes everybody's work with it");
    }

    public static ArchRule nobodyLooksInside() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..")
                .orShould()
                .accessTargetWhere(callsAny(
                        "java.lang.Class",
                        "forName",
                        "newInstance",
                        "getMethod",
                        "getMethods",
                        "getDeclaredMethod",
                        "getDeclaredMethods",
                        "getField",
                        "getFields",
                        "getDeclaredField",
                        "getDeclaredFields",
                        "getDeclaredConstructor",
                        "getRecordComponents"))
                .because("what is found by name at run time is found by no reader and by no rule");
    }

    // ---- the doors ---------------------------------------------------------------------------------------------

    /** Export, web and cli do not know one another. */
    public static ArchRule doorsDoNotKnowEachOther(String door, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(packagesOf(door))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(others))
                .because("each door translates for one kind of visitor; through another door it would translate twice")
                .allowEmptyShould(true);
    }

    /** The framework of the web stays with the web. */
    public static ArchRule theTerminalNeedsNoFramework() {
        return noClasses()
                .that()
                .resideInAPackage("org.sitrep.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.apache.catalina..")
                .because("a question from the terminal should be answered before a container has started")
                .allowEmptyShould(true);
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    /** What is called with, whether called here or handed on as a method reference. */
    private static List<JavaClass> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes()
                : List.of();
    }

    private static DescribedPredicate<JavaClass> type(String name) {
        return DescribedPredicate.describe(name, c -> c.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> callsAny(String owner, String... names) {
        Set<String> set = Set.of(names);
        return describe(
                owner + "." + new java.util.TreeSet<>(set),
                call -> call.getTargetOwner().getName().equals(owner) && set.contains(call.getName()));
    }
}
