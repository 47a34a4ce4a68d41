package org.sitrep.reference.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Period;

/** An actor in the making. */
final class ActorBlock implements Block {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final String WORDS =
            "actor, conflict, extend, name, kind, role, country, field, active, alias, alias=, office, part-of, ally, enemy, "
                    + "feeds-from, voice-of, successor-of, split-from";
    private static final Set<Actor.Tie> MUTUAL = Set.of(Actor.Tie.ALLY, Actor.Tie.ENEMY);

    private final String id;
    private final At at;
    private @Nullable String name;
    private Actor.@Nullable Kind kind;
    private Optional<Actor.Role> role = Optional.empty();
    private Optional<String> country = Optional.empty();
    private final List<String> fields = new ArrayList<>();
    private Period active = Period.ALWAYS;
    private final List<Actor.Alias> aliases = new ArrayList<>();
    private final List<Actor.Office> offices = new ArrayList<>();
    private final List<Tied> ties = new ArrayList<>();

    private record Tied(At at, Actor.Tie tie, String other, Period period) {}

    ActorBlock(String id, At at) {
        this.id = id;
        this.at = at;
    }

    @Override
    public At at() {
        return at;
    }

    @Override
    public void line(At line, String word, String rest) {
        switch (word) {
            case "name" -> {
                if (name != null) {
                    throw line.error(
                            "\"" + id + "\" has a name already (" + name + ")", "write further names as \"alias ...\"");
                }
                name = needLetters(line, rest);
            }
            case "kind" -> {
                if (kind != null) {
                    throw line.error("\"" + id + "\" has a kind already", "leave one of the two lines out");
                }
                kind = oneOf(Actor.Kind.values(), line, "kind", rest);
            }
            case "role" -> role = Optional.of(oneOf(Actor.Role.values(), line, "role", rest));
            case "country" -> country = Optional.of(country(line, rest));
            case "field" -> fields.add(country(line, rest));
            case "active" -> active = line.period(rest);
            case "alias", "alias=" -> {
                At.Dated dated = line.dated(rest);
                aliases.add(new Actor.Alias(needLetters(line, dated.words()), word.equals("alias="), dated.period()));
            }
            case "office" -> {
                At.Dated dated = line.dated(rest);
                offices.add(new Actor.Office(needLetters(line, dated.words()), dated.period()));
            }
            default -> ties.add(tie(line, word, rest));
        }
    }

    static String country(At line, String code) {
        if (!COUNTRY.matcher(code).matches()) {
            throw line.error(
                    "\"" + code + "\" is not a country code", "use two capital letters of ISO 3166-1, for example SY");
        }
        return code;
    }

    private static String needLetters(At line, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw line.error("\"" + text + "\" has no letter", "write a name as it stands in reports");
        }
        return text;
    }

    static <E extends Enum<E>> E oneOf(E[] constants, At line, String what, String word) {
        for (E constant : constants) {
            if (At.written(constant).equals(word)) {
                return constant;
            }
        }
        throw line.error(
                "\"" + word + "\" is not a " + what,
                "use one of " + Arrays.stream(constants).map(At::written).collect(Collectors.joining(", ")));
    }

    private static Tied tie(At line, String word, String rest) {
        Actor.Tie tie = null;
        for (Actor.Tie t : Actor.Tie.values()) {
            if (At.written(t).equals(word)) {
                tie = t;
            }
        }
        if (tie == null) {
            throw line.error("\"" + word + "\" is not a word of the register", "use one of " + WORDS);
        }
        String[] parts = rest.split("\\s+");
        if (parts.length > 2) {
            throw line.error(
                    "too many words after \"" + word + "\"",
                    "write an id and, if needed, one period, for example \"ally turkey 2016-08-24..\"");
        }
        return new Tied(line, tie, parts[0], parts.length == 1 ? Period.ALWAYS : line.period(parts[1]));
    }

    /** Checks what can only be seen when all files are read. */
    void check(Map<String, ActorBlock> all) {
        if (name == null) {
            throw at.error("\"" + id + "\" has no name", "add a line \"name ...\"");
        }
        if (kind == null) {
            throw at.error("\"" + id + "\" has no kind", "add a line \"kind ...\"");
        }
        if (!offices.isEmpty() && kind != Actor.Kind.PERSON) {
            throw at.error(
                    "\"" + id + "\" holds an office and is no person", "write \"kind person\" or leave the office out");
        }
        for (Tied tied : ties) {
            ActorBlock other = all.get(tied.other);
            if (other == null) {
                throw tied.at.error(
                        "there is no actor \"" + tied.other + "\"",
                        "add a block \"actor " + tied.other + "\" or correct the id");
            }
            if (other == this) {
                throw tied.at.error("\"" + id + "\" is tied to itself", "leave the line out or correct the id");
            }
        }
    }

    /** The ties this block writes down, of those that count for both sides. */
    Map<String, List<Actor.Relation>> mutual() {
        return ties.stream()
                .filter(t -> MUTUAL.contains(t.tie))
                .collect(Collectors.groupingBy(
                        t -> t.other, Collectors.mapping(t -> relation(t, id), Collectors.toList())));
    }

    private static Actor.Relation relation(Tied tied, String other) {
        return new Actor.Relation(tied.tie, new ActorId(other), tied.period.from(), tied.period.to());
    }

    /** The actor, with the ties others wrote down that count for it too. */
    Actor actor(List<Actor.Relation> back) {
        if (name == null || kind == null) {
            throw new IllegalStateException("unchecked block " + id);
        }
        List<Actor.Relation> relations = new ArrayList<>();
        ties.forEach(t -> relations.add(relation(t, t.other)));
        for (Actor.Relation relation : back) {
            if (!relations.contains(relation)) {
                relations.add(relation);
            }
        }
        return new Actor(new ActorId(id), name, kind, country, aliases, relations, role, fields, active, offices);
    }
}
