package org.sitrep.event.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well two codes can name one event, 0 (never) to 1 (the same). */
final class Kinship {
    private static final double LOOSE = .6;
    /** What one side takes the other loses. */
    private static final double LOST = .8;

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("air/drone strike", "air"),
            Map.entry("shelling/artillery/missile attack", "shell"),
            Map.entry("suicide bomb", "bomb"),
            Map.entry("remote explosive/landmine/ied", "bomb"),
            Map.entry("grenade", "bomb"),
            Map.entry("chemical weapon", "chemical"),
            Map.entry("armed clash", "clash"),
            Map.entry("government regains territory", "ground"),
            Map.entry("non-state actor overtakes territory", "ground"),
            Map.entry("non-violent transfer of territory", "transfer"),
            Map.entry("abduction/forced disappearance", "abduction"),
            Map.entry("arrests", "abduction"),
            Map.entry("looting/property destruction", "ruin"),
            Map.entry("attack", ""));
    /** Classes that a bare "attack" or a toll can belong to. */
    private static final Set<String> FORCE = Set.of("air", "shell", "bomb", "clash", "chemical", "ground");

    private static final Map<String, Double> WITHIN_ASSAULT = pairs(
            "clash ground .85 air shell .55 clash shell .6 air clash .5 bomb clash .4 air bomb .2 bomb shell .3 air ground .4 "
                    + "ground shell .4 air chemical .8 chemical shell .8 clash transfer .4 ground transfer .8 "
                    + "air ruin .7 ruin shell .7 bomb ruin .7 clash ruin .4");
    private static final Map<String, Double> BETWEEN = pairs(
            "RETREAT SANCTION .6 MOBILIZE RETREAT .5 MOBILIZE SANCTION .3 ASSAULT COERCE .5 ASSAULT RETREAT .4 ASSAULT SANCTION .3 "
                    + "AGREE COOPERATE .7 AGREE RETREAT .4 AGREE CONSULT .6 CONSULT COOPERATE .6 ACCUSE REJECT .4 "
                    + "AID COOPERATE .6 SUPPORT COOPERATE .6 AID SUPPORT .6 REQUEST CONSULT .4 COERCE SANCTION .5");

    private Kinship() {}

    /** How well occurrences with these PLOVER types and ACLED sub-events can be one. */
    static double between(
            Optional<String> plover,
            Optional<String> acled,
            Optional<String> otherPlover,
            Optional<String> otherAcled) {
        if (plover.isEmpty() || otherPlover.isEmpty()) {
            return LOOSE;
        }
        if (!plover.equals(otherPlover)) {
            boolean lost = (taken(plover, acled) && givenUp(otherPlover))
                    || (taken(otherPlover, otherAcled) && givenUp(plover));
            if (lost) {
                return LOST;
            }
            return pair(BETWEEN, plover.get(), otherPlover.get(), 0);
        }
        return plover.get().equals("ASSAULT") ? assaults(kind(acled), kind(otherAcled)) : 1;
    }

    /** Whether occurrences with these PLOVER types can be one at all, whatever their ACLED sub-events are. */
    static boolean possible(Optional<String> plover, Optional<String> otherPlover) {
        if (plover.isEmpty() || plover.equals(otherPlover)) {
            return true;
        }
        boolean lost = (plover.get().equals("ASSAULT") && givenUp(otherPlover))
                || (otherPlover.filter("ASSAULT"::equals).isPresent() && givenUp(plover));
        return otherPlover.isEmpty() || lost || pair(BETWEEN, plover.get(), otherPlover.get(), 0) > 0;
    }

    private static boolean taken(Optional<String> plover, Optional<String> acled) {
        return plover.filter("ASSAULT"::equals).isPresent() && kind(acled).equals("ground");
    }

    private static boolean givenUp(Optional<String> plover) {
        return plover.filter(p -> p.equals("RETREAT") || p.equals("YIELD")).isPresent();
    }

    private static double assaults(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return FORCE.contains(one + other) ? .85 : LOOSE;
        }
        return pair(WITHIN_ASSAULT, one, other, .2);
    }

    private static String kind(Optional<String> acled) {
        return acled.map(a -> a.toLowerCase(java.util.Locale.ROOT))
                .map(a -> CLASSES.getOrDefault(a, a))
                .orElse("");
    }

    private static double pair(Map<String, Double> table, String one, String other, double otherwise) {
        String key = one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
        return table.getOrDefault(key, otherwise);
    }

    private static Map<String, Double> pairs(String table) {
        String[] cells = table.split(" ");
        Map<String, Double> pairs = new HashMap<>();
        for (int i = 0; i + 2 < cells.length; i += 3) {
            boolean sorted = cells[i].compareTo(cells[i + 1]) <= 0;
            String key = sorted ? cells[i] + " " + cells[i + 1] : cells[i + 1] + " " + cells[i];
            pairs.put(key, Double.valueOf(cells[i + 2]));
        }
        return Map.copyOf(pairs);
    }
}
