package org.sitrep.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which room may know which, as rules over classes: rooms import only upstream, and doors do not know one another.
 */
public final class Directions {
    private static final String ROOT = "org.sitrep";

    /** For each room the rooms whose top packages it may import, besides its own. */
    private static final Map<String, Set<String>> UPSTREAM = upstream();

    private Directions() {}

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

    static String packagesOf(String room) {
        return ROOT + "." + room + "..";
    }

    static String[] packagesOf(String... rooms) {
        return java.util.Arrays.stream(rooms).map(Directions::packagesOf).toArray(String[]::new);
    }

    static String[] workingsOf(String... rooms) {
        return java.util.Arrays.stream(rooms)
                .map(room -> ROOT + "." + room + ".*..")
                .toArray(String[]::new);
    }

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
}
