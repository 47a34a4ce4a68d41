package org.sitrep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
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

/**
 * What no class of the product may do, wherever it lives: print, ask the clock, rely on the machine, change what is static, leave,
 * look inside others.
 */
public final class Manners {
    private Manners() {}

    /** Nobody but the terminal's door prints; {@code app} may say on standard error why it could not begin. */
    public static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.sitrep.cli..")
                .should()
                .accessTargetWhere(Accesses.describe("it prints", Manners::prints))
                .because("standard output is read by programs; a stray line there spoils JSON");
    }

    private static boolean prints(JavaAccess<?> access) {
        boolean inApp = access.getOriginOwner().getPackageName().equals("org.sitrep.app");
        boolean stream = access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getName().equals("out") || access.getName().equals("err") && !inApp);
        return stream
                || access.getName().equals("printStackTrace")
                        && Accesses.parametersOf(access).isEmpty();
    }

    /** Nobody but {@code app} asks what time it is. */
    public static ArchRule onlyTheAppAsksTheClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.sitrep.app..")
                .should()
                .accessTargetWhere(Accesses.describe("it asks the machine for the time", Manners::asksTheClock))
                .because("the same input must give the same output today and next year; a Clock is passed in");
    }

    private static boolean asksTheClock(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<JavaClass> parameters = Accesses.parametersOf(call);
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
                .accessTargetWhere(Accesses.describe(
                        "it takes the machine's charset, language or time zone", Manners::takesADefault))
                .because(
                        "a report must read the same in Damascus and in Dublin: Turkish has a dotless i, Arabic its own"
                                + " digits, and a day ends at another hour elsewhere");
    }

    private static boolean takesADefault(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<String> parameters =
                Accesses.parametersOf(call).stream().map(JavaClass::getName).toList();
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
                .and(DescribedPredicate.describe("are written in the source", field -> !Accesses.synthetic(field)))
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
                .accessTargetWhere(Accesses.callsAny("java.lang.System", "exit")
                        .or(Accesses.callsAny("java.lang.Runtime", "exit", "halt")))
                .because("a room that ends the process takes everybody's work with it");
    }

    public static ArchRule nobodyLooksInside() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..")
                .orShould()
                .accessTargetWhere(Accesses.callsAny(
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
}
