package org.sitrep.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ClaimId;
import org.sitrep.desk.Signed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body of a request that records a decision: a JSON object whose fields are known beforehand. */
final class Given {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_ID = 200;
    private static final int MOST_IDS = 1000;

    private final JsonNode fields;

    private Given(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * Reads a body.
     *
     * @param names the fields it may have, beside {@code by} and {@code why}
     * @throws Question.Unclear when it is no such object
     */
    static Given of(byte[] body, JsonMapper mapper, Set<String> names) {
        JsonNode read;
        try {
            read = mapper.readTree(body);
        } catch (JacksonException e) {
            throw new Question.Unclear("The body is not JSON.");
        }
        if (!read.isObject()) {
            throw new Question.Unclear("The body is no JSON object.");
        }
        for (Map.Entry<String, JsonNode> field : read.properties()) {
            String name = field.getKey();
            if (!names.contains(name) && !name.equals("by") && !name.equals("why")) {
                throw new Question.Unclear("The body has a field that means nothing here: \""
                        + name.substring(0, Math.min(40, name.length())) + "\".");
            }
        }
        return new Given(read);
    }

    /** Who decides, and why. */
    Signed signed() {
        return new Signed(
                text("by", LONGEST_NAME).orElse(""), text("why", LONGEST_REASON).orElse(""));
    }

    /** A word of the body; empty when it is not given. */
    Optional<String> word(String name) {
        return text(name, LONGEST_ID);
    }

    /** A word that must be given. */
    String needed(String name) {
        return word(name).orElseThrow(() -> new Question.Unclear(name + " is not given."));
    }

    /** A list of ids; empty when it is not given. */
    Optional<List<String>> ids(String name) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isArray() || value.size() > MOST_IDS) {
            throw new Question.Unclear(name + " is a list of at most " + MOST_IDS + " ids.");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode id : value) {
            if (!id.isString() || id.asString().isBlank() || id.asString().length() > LONGEST_ID) {
                throw new Question.Unclear(name + " holds something that is no id.");
            }
            ids.add(id.asString());
        }
        return Optional.of(List.copyOf(ids));
    }

    /** A list of ids of claims that must be given. */
    Set<ClaimId> claims(String name) {
        return claimsIfAny(name).orElseThrow(() -> new Question.Unclear(name + " is not given."));
    }

    /** A list of ids of claims; empty when it is not given. */
    Optional<Set<ClaimId>> claimsIfAny(String name) {
        return ids(name).map(list -> {
            Set<ClaimId> claims = new LinkedHashSet<>();
            list.forEach(id -> claims.add(new ClaimId(id)));
            return claims;
        });
    }

    private Optional<String> text(String name, int longest) {
        JsonNode value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw new Question.Unclear(name + " is no text.");
        }
        String words = value.asString();
        if (words.length() > longest) {
            throw new Question.Unclear(name + " has more than " + longest + " characters.");
        }
        if (words.codePoints().anyMatch(Given::unprintable)) {
            throw new Question.Unclear(name + " holds characters that cannot be shown.");
        }
        return Optional.of(words).filter(w -> !w.isBlank());
    }

    private static boolean unprintable(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && !Character.isWhitespace(point)) || type == Character.SURROGATE;
    }
}
