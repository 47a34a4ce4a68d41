package org.sitrep.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.sitrep.claim.Claim;

/**
 * What each room may not do, as rules over its classes; {@link Directions} has which room may know which, {@link Manners} what holds
 * for everyone. {@link ArchitectureTest} applies them to the rooms,
 * the test of the same name in the application applies them to the doors, and {@link HouseRulesBiteTest} shows each of
 * them an offender.
 */
public final class HouseRules {
    private HouseRules() {}

    public static ArchRule baseKnowsOnlyTheJdk() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("base"))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("org.sitrep.base..", "java..", "org.jspecify.annotations"))
                .because("every other room speaks these words; a library here would be a library everywhere");
    }

    public static ArchRule baseDoesNoInputOrOutput() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("base"))
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
                .resideInAPackage(Directions.packagesOf("report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..", "com.github.pemistahl..", "org.sitrep.text..")
                .because("a report is bytes and what the container says of them; meaning begins in text");
    }

    /** Only {@code report} fetches. */
    public static ArchRule onlyReportFetches() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Directions.packagesOf("report"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "crawlercommons..")
                        .or(assignableTo(java.net.URLConnection.class))
                        .or(assignableTo(java.net.Socket.class))
                        .or(assignableTo(java.net.ServerSocket.class))
                        .or(assignableTo(java.net.DatagramSocket.class))
                        .or(assignableTo(java.nio.channels.NetworkChannel.class))
                        .or(Accesses.type("org.jsoup.Connection")))
                .orShould()
                .accessTargetWhere(Accesses.callsAny("java.net.URL", "openStream", "openConnection", "getContent"))
                .because(
                        "one room guards against private addresses, redirects, sizes and robots; a second would forget one");
    }

    public static ArchRule textKnowsNoReferenceData() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("text"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Directions.packagesOf("reference"))
                .because("what a page's text is must not change with the gazetteer or the register");
    }

    public static ArchRule mentionKnowsOneReport() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("mention"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sitrep.report..", "org.sitrep.ledger..", "java.sql..", "org.springframework..")
                .because("a mention is read from one text; the store and other reports would make it depend on"
                        + " what was read before");
    }

    public static ArchRule claimKnowsOneReport() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("claim"))
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
                .resideInAPackage(Directions.packagesOf("claim"))
                .should()
                .accessTargetWhere(
                        Accesses.callsAny("org.sitrep.reference.Place", "latitude", "longitude", "kilometresTo"))
                .because("a claim names a place by its id; where that lies is the gazetteer's business");
    }

    public static ArchRule eventReadsNoFullText() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("event"))
                .should()
                .dependOnClassesThat(Accesses.type("org.sitrep.text.ReportText")
                        .or(Accesses.type("org.sitrep.report.Manuscript"))
                        .or(Accesses.type("org.sitrep.report.Original"))
                        .or(Accesses.type("org.sitrep.mention.Mentions"))
                        .or(resideInAnyPackage(
                                "java.sql..", "java.net.http..", "java.nio.file..", "edu.stanford.nlp..")))
                .because("an event is joined from quotes and fingerprints; with texts it would read claims anew");
    }

    public static ArchRule eventNeverAltersAClaim() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("event"))
                .should()
                .accessTargetWhere(Accesses.describe(
                        "a claim is made",
                        call -> call.getName().equals("<init>")
                                && call.getTargetOwner().isEquivalentTo(Claim.class)))
                .because("a claim is what somebody said; joining it to others must not change a word of it");
    }

    public static ArchRule situationIsComputedNotStored() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("situation"))
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
                .areDeclaredInClassesThat(resideInAPackage(Directions.packagesOf("situation")))
                .and(DescribedPredicate.describe("are written in the source", field -> !Accesses.synthetic(field)))
                .should()
                .beFinal()
                .because("the same events and the same day must give the same view every time it is asked for");
    }

    public static ArchRule onlyTheLedgerSpeaksSql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Directions.packagesOf("ledger"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "org.sqlite..")
                .because("the store can be exchanged only if one room knows that it is a database");
    }

    public static ArchRule theLedgerDecidesNothing() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("ledger"))
                .should()
                .dependOnClassesThat(Accesses.type("org.sitrep.text.TextReader")
                        .or(Accesses.type("org.sitrep.mention.MentionReader"))
                        .or(Accesses.type("org.sitrep.claim.ClaimReader"))
                        .or(Accesses.type("org.sitrep.event.EventReader"))
                        .or(Accesses.type("org.sitrep.event.Grade"))
                        .or(Accesses.type("org.sitrep.event.Origins"))
                        .or(Accesses.type("org.sitrep.reference.Gazetteer"))
                        .or(Accesses.type("org.sitrep.reference.ActorRegister")))
                .because("the ledger keeps what was read and decided; it reads and decides nothing itself");
    }

    public static ArchRule exportsArePure() {
        return noClasses()
                .that()
                .resideInAPackage(Directions.packagesOf("export"))
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
                .resideInAPackage(Directions.packagesOf("reference"))
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
                .resideInAPackage(Directions.packagesOf("ledger"))
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
                .resideOutsideOfPackages(Directions.workingsOf("text", "mention", "claim", "model"))
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
}
