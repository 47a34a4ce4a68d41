package org.sitrep.reference.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Conflict;

/**
 * What register files say: blocks of lines, one block for each actor or conflict.
 *
 * @param actors in reading order
 * @param conflicts in reading order
 */
public record RegisterText(Map<ActorId, Actor> actors, List<Conflict> conflicts) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * The actors and conflicts of these files together; what is said of one side of an alliance or an enmity holds for the
     * other too.
     *
     * @param files file name to its lines, in reading order
     * @throws SitrepException at the first line that cannot be understood: file, line, what, what to do
     */
    public static RegisterText read(Map<String, List<String>> files) {
        Blocks blocks = new Blocks(new LinkedHashMap<>(), new LinkedHashMap<>());
        files.forEach(blocks::read);
        blocks.actors.values().forEach(b -> b.check(blocks.actors));
        Map<String, List<Actor.Relation>> back = new HashMap<>();
        for (ActorBlock block : blocks.actors.values()) {
            block.mutual()
                    .forEach((other, ties) ->
                            back.computeIfAbsent(other, k -> new ArrayList<>()).addAll(ties));
        }
        Map<ActorId, Actor> actors = new LinkedHashMap<>();
        blocks.actors.forEach(
                (id, block) -> actors.put(new ActorId(id), block.actor(back.getOrDefault(id, List.of()))));
        return new RegisterText(
                actors,
                blocks.conflicts.values().stream()
                        .map(c -> c.conflict(blocks.actors))
                        .toList());
    }

    /** The blocks read so far, by id. */
    private record Blocks(Map<String, ActorBlock> actors, Map<String, ConflictBlock> conflicts) {
        void read(String file, List<String> lines) {
            Block block = null;
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 && lines.get(i).startsWith("\uFEFF")
                        ? lines.get(i).substring(1)
                        : lines.get(i);
                line = line.strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                At at = new At(file, i + 1);
                String[] split = line.split("\\s+", 2);
                String word = split[0];
                String rest = split.length < 2 ? "" : split[1];
                if (rest.isEmpty()) {
                    throw at.error("\"" + word + "\" stands alone", "write a value after it or leave the line out");
                }
                if (word.equals("actor") || word.equals("conflict") || word.equals("extend")) {
                    block = open(at, word, rest);
                } else if (block == null) {
                    throw at.error(
                            "\"" + word + "\" comes before any actor", "begin the block with a line \"actor some-id\"");
                } else {
                    block.line(at, word, rest);
                }
            }
        }

        private Block open(At at, String word, String id) {
            if (!ID.matcher(id).matches()) {
                throw at.error(
                        "\"" + id + "\" is not an id",
                        "use lower-case letters, digits and single hyphens, for example islamic-state");
            }
            Block known = known(id);
            if (word.equals("extend")) {
                if (known == null) {
                    throw at.error(
                            "there is no actor \"" + id + "\" to extend yet",
                            "write \"actor " + id + "\" for a new one");
                }
                return known;
            }
            if (known != null) {
                throw at.error(
                        "the " + (known instanceof ActorBlock ? "actor" : "conflict") + " \"" + id
                                + "\" is there already (" + known.at() + ")",
                        "choose another id, or write \"extend " + id + "\" to add to it");
            }
            if (word.equals("conflict")) {
                ConflictBlock block = new ConflictBlock(id, at);
                conflicts.put(id, block);
                return block;
            }
            ActorBlock block = new ActorBlock(id, at);
            actors.put(id, block);
            return block;
        }

        private @Nullable Block known(String id) {
            Block actor = actors.get(id);
            return actor != null ? actor : conflicts.get(id);
        }
    }
}
