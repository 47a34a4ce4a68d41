package org.sitrep.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.sitrep.base.Amount;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What several formats read from an event in the same way. */
final class Reading {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Reading() {}

    /** The outlets that carried an event, earliest first, each once. */
    static List<String> outlets(Event event) {
        LinkedHashSet<String> outlets = new LinkedHashSet<>();
        for (Telling telling : event.tellings()) {
            outlets.add(telling.carrier().outlet());
        }
        return new ArrayList<>(outlets);
    }

    /** A constant as files write it: {@code SELF_SERVING} becomes "self-serving". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code low}, {@code high} and {@code unit}; an open bound is null. */
    static ObjectNode amount(Amount amount) {
        ObjectNode node = JSON.createObjectNode();
        bound(node, "low", amount.low());
        bound(node, "high", amount.high());
        node.put("unit", word(amount.unit()));
        return node;
    }

    private static void bound(ObjectNode node, String field, OptionalDouble bound) {
        if (bound.isEmpty()) {
            node.putNull(field);
        } else if (bound.getAsDouble() == Math.rint(bound.getAsDouble()) && Math.abs(bound.getAsDouble()) < 1e15) {
            node.put(field, (long) bound.getAsDouble());
        } else {
            node.put(field, bound.getAsDouble());
        }
    }
}
