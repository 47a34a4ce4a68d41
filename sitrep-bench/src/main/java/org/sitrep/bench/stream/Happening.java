package org.sitrep.bench.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sitrep.base.ActorId;
import org.sitrep.reference.Place;

/**
 * A made-up event and how reports word it.
 *
 * @param type PLOVER type and ACLED sub-event
 * @param actor who does it
 * @param thing what is hit
 * @param quarter a part of the town
 * @param person somebody hurt or detained
 */
record Happening(
        int number,
        Place town,
        Place province,
        LocalDate day,
        Type type,
        Optional<ActorId> actor,
        String thing,
        String quarter,
        String person,
        int killed) {
    private static final List<String> THINGS = List.of(
            "market",
            "school",
            "depot",
            "bridge",
            "hospital",
            "checkpoint",
            "mill",
            "bakery",
            "barracks",
            "mosque",
            "station",
            "workshop",
            "farm",
            "clinic",
            "warehouse",
            "factory",
            "shelter",
            "garage",
            "courthouse",
            "dam");
    private static final List<ActorId> ACTORS = List.of(
            new ActorId("islamic-state"), new ActorId("sdf"), new ActorId("syrian-army"), new ActorId("coalition"));
    static final List<Type> TYPES = List.of(
            new Type("ASSAULT", "Air/drone strike", List.of("Warplanes hit", "Jets struck", "An air raid damaged")),
            new Type(
                    "ASSAULT",
                    "Shelling/artillery/missile attack",
                    List.of("Shells fell on", "Rockets hit", "Artillery fire reached")),
            new Type(
                    "ASSAULT",
                    "Remote explosive/landmine/IED",
                    List.of("A car bomb tore through", "A blast ripped open", "Explosives went off at")),
            new Type(
                    "ASSAULT",
                    "Armed clash",
                    List.of("Gunmen stormed", "Fighters attacked", "A gun battle broke out at")),
            new Type("COERCE", "Arrests", List.of("Police searched", "Troops sealed off", "Security men raided")),
            new Type(
                    "PROTEST",
                    "Peaceful protest",
                    List.of("Crowds gathered at", "Hundreds marched to", "People sat down in front of")));

    /** What happens, in the code books and in words. */
    record Type(String plover, String acled, List<String> words) {}

    static Happening of(int number, LocalDate day, Land land, Wordstock words, Random random) {
        Place town = land.town(random);
        return new Happening(
                number,
                town,
                land.provinceOf(town),
                day,
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextInt(5) < 3 ? Optional.of(ACTORS.get(random.nextInt(ACTORS.size()))) : Optional.empty(),
                THINGS.get(random.nextInt(THINGS.size())),
                words.name(random),
                words.name(random) + " " + words.name(random),
                1 + random.nextInt(30));
    }

    /** What happened, in one of many wordings; some of the details are left out. */
    String lead(Wordstock words, Random random) {
        String when = random.nextInt(4) == 0 ? " " + words.word(random) : " on " + weekday();
        String where = random.nextBoolean() ? " in the " + quarter + " quarter of " : " in ";
        String how = random.nextBoolean() ? " a " + words.word(random) + " " + thing : " the " + thing;
        String told = type.words().get(random.nextInt(type.words().size())) + how + where + town.name() + when + ", "
                + (random.nextBoolean() ? "residents" : words.name(random)) + " said.";
        return own(told, words, random);
    }

    /** How many were killed. */
    String toll(Wordstock words, Random random) {
        String told = switch (random.nextInt(3)) {
            case 0 ->
                killed + " people were killed, among them " + person + ", " + words.word(random) + " of the "
                        + words.word(random) + " " + thing + ".";
            case 1 ->
                "At the " + thing + " " + killed + " people died and " + words.word(random) + " others "
                        + words.word(random) + ".";
            default ->
                "Medics in " + town.name() + " counted " + killed + " dead after the " + words.word(random) + " "
                        + words.word(random) + ".";
        };
        return own(told, words, random);
    }

    /** The sentence with words of the writer's own strewn in. */
    private static String own(String sentence, Wordstock words, Random random) {
        List<String> line = new ArrayList<>(List.of(sentence.split(" ")));
        for (int i = 2 + random.nextInt(3); i < line.size(); i += 3 + random.nextInt(4)) {
            line.add(i, words.word(random));
        }
        return String.join(" ", line);
    }

    private String weekday() {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
