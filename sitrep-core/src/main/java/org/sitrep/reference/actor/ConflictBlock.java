package org.sitrep.reference.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.reference.Conflict;
import org.sitrep.reference.Period;

/** A conflict in the making. */
final class ConflictBlock implements Block {
    private static final String WORDS = "name, country, active, party";

    private final String id;
    private final At at;
    private @Nullable String name;
    private final List<String> countries = new ArrayList<>();
    private Period active = Period.ALWAYS;
    private final List<Named> parties = new ArrayList<>();

    private record Named(At at, String actor, Period during) {}

    ConflictBlock(String id, At at) {
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
            case "name" -> name = rest;
            case "country" -> countries.add(ActorBlock.country(line, rest));
            case "active" -> active = line.period(rest);
            case "party" -> {
                At.Dated dated = line.dated(rest);
                if (dated.words().indexOf(' ') >= 0) {
                    throw line.error(
                            "too many words after \"party\"",
                            "write an id and, if needed, one period, for example \"party rsf 2023-04-15..\"");
                }
                parties.add(new Named(line, dated.words(), dated.period()));
            }
            default -> throw line.error("\"" + word + "\" is not a word of a conflict", "use one of " + WORDS);
        }
    }

    Conflict conflict(Map<String, ActorBlock> actors) {
        if (name == null) {
            throw at.error("the conflict \"" + id + "\" has no name", "add a line \"name ...\"");
        }
        for (Named party : parties) {
            if (!actors.containsKey(party.actor)) {
                throw party.at.error(
                        "there is no actor \"" + party.actor + "\"",
                        "add a block \"actor " + party.actor + "\" or correct the id");
            }
        }
        return new Conflict(
                id,
                name,
                countries,
                active,
                parties.stream()
                        .map(p -> new Conflict.Party(new ActorId(p.actor), p.during))
                        .toList());
    }
}
