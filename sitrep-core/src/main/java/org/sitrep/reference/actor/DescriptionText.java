package org.sitrep.reference.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.reference.Actor;

/**
 * The words of descriptions as their files say: what stands before, the nouns, and who is meant where.
 *
 * @param qualifiers by their folded words
 * @param nouns by their folded words
 * @param cases by qualifier and force
 */
record DescriptionText(
        Map<String, List<Qualifier>> qualifiers, Map<String, Noun> nouns, Map<Pair, Map<String, List<ActorId>>> cases) {
    /** The qualifier that a nationality is in the cases. */
    static final String NATION = "nation";

    private static final List<String> BACKED =
            List.of("-backed", "-aligned", "-supported", "-led", "-allied", "-sponsored");
    private static final Set<String> MEANINGS = Set.of(
            "state",
            "against-state",
            "beside-state",
            "coalition",
            "none",
            "nothing",
            "role jihadists",
            "role peacekeepers");

    /**
     * A word before the noun.
     *
     * @param word as the file writes it; one with a capital is found only with a capital
     * @param nation whether it names a state
     * @param backed whether it says by which state somebody is backed
     */
    record Qualifier(String id, String word, String means, Optional<String> country, boolean nation, boolean backed) {
        boolean capital() {
            return Character.isUpperCase(word.codePointAt(0));
        }
    }

    /** A kind of force or office. */
    record Force(String id, Actor.Kind kind, List<Actor.Role> roles, String means, boolean alone) {}

    /** A noun for it. */
    record Noun(Force force, boolean many) {}

    /** A qualifier before a force. */
    record Pair(String qualifier, String force) {}

    /** How words are compared: lower case, one kind of apostrophe and hyphen. */
    static String fold(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2011', '-');
    }

    /**
     * The words of the two files, and the names of states before "-backed".
     *
     * @throws org.sitrep.base.SitrepException at the first line that cannot be understood: file, line, what, what to do
     */
    static DescriptionText read(
            String file, List<String> lines, String nationsFile, List<String> nations, List<Actor> actors) {
        Reader reader = new Reader();
        actors.stream().filter(a -> a.kind() == Actor.Kind.STATE).forEach(reader::state);
        for (int i = 0; i < nations.size(); i++) {
            reader.nation(new At(nationsFile, i + 1), nations.get(i).strip());
        }
        for (int i = 0; i < lines.size(); i++) {
            reader.line(new At(file, i + 1), lines.get(i).strip());
        }
        reader.close();
        return new DescriptionText(reader.qualifiers, reader.nouns, reader.cases);
    }

    /** What was read so far. */
    private static final class Reader {
        private final Map<String, List<Qualifier>> qualifiers = new HashMap<>();
        private final Map<String, Noun> nouns = new HashMap<>();
        private final Map<Pair, Map<String, List<ActorId>>> cases = new HashMap<>();
        private final Map<String, Boolean> nounsOfBlock = new LinkedHashMap<>();
        private final List<Pair> pairs = new ArrayList<>();
        private String block = "";
        private String id = "";
        private String means = "none";
        private Optional<String> country = Optional.empty();
        private Actor.@Nullable Kind kind;
        private final List<Actor.Role> roles = new ArrayList<>();
        private boolean alone;
        private @Nullable At opened;

        void nation(At at, String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String[] parts = line.split("\\s*\\|\\s*");
            if (parts.length != 2) {
                throw at.error(
                        "\"" + line + "\" is no nation",
                        "write the code, a bar and the adjectives, for example SY | Syrian");
            }
            String code = ActorBlock.country(at, parts[0]);
            for (String word : parts[1].split("\\s*,\\s*")) {
                put(new Qualifier(NATION, word, "state", Optional.of(code), true, false));
                for (String suffix : BACKED) {
                    put(new Qualifier("backed", word + suffix, "none", Optional.of(code), false, true));
                }
            }
        }

        void state(Actor state) {
            state.country()
                    .ifPresent(code -> BACKED.forEach(suffix -> put(
                            new Qualifier("backed", state.name() + suffix, "none", Optional.of(code), false, true))));
        }

        private void put(Qualifier qualifier) {
            qualifiers
                    .computeIfAbsent(fold(qualifier.word()), k -> new ArrayList<>())
                    .add(qualifier);
        }

        void line(At at, String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String[] split = line.split("\\s+", 2);
            String word = split[0];
            if (split.length < 2) {
                throw at.error("\"" + word + "\" stands alone", "write a value after it or leave the line out");
            }
            String rest = split[1];
            if (word.equals("qualifier") || word.equals("force") || word.equals("case")) {
                open(at, word, rest);
                return;
            }
            switch (block + " " + word) {
                case "qualifier means", "force means" -> {
                    if (!MEANINGS.contains(rest)) {
                        throw at.error(
                                "\"" + rest + "\" is no meaning",
                                "use one of "
                                        + String.join(
                                                ", ", MEANINGS.stream().sorted().toList()));
                    }
                    means = rest;
                }
                case "qualifier country" -> country = Optional.of(ActorBlock.country(at, rest));
                case "qualifier word" -> put(new Qualifier(id, rest, means, country, false, false));
                case "force kind" -> kind = ActorBlock.oneOf(Actor.Kind.values(), at, "kind", rest);
                case "force role" -> roles.add(ActorBlock.oneOf(Actor.Role.values(), at, "role", rest));
                case "force alone" -> alone = rest.equals("yes");
                case "force one" -> nounsOfBlock.put(rest, false);
                case "force many" -> nounsOfBlock.put(rest, true);
                case "case in" -> who(at, rest);
                default ->
                    throw at.error(
                            "\"" + word + "\" is not a word of a " + (block.isEmpty() ? "file of descriptions" : block),
                            "see docs/manual/register.md");
            }
        }

        private void open(At at, String word, String rest) {
            close();
            block = word;
            opened = at;
            String[] parts = rest.split("\\s+");
            id = parts[0];
            if (word.equals("case")) {
                if (parts.length < 2) {
                    throw at.error("the case names no force", "write \"case QUALIFIER FORCE\"");
                }
                Arrays.stream(parts).skip(1).forEach(force -> pairs.add(new Pair(parts[0], force)));
            }
        }

        private void who(At at, String rest) {
            String[] parts = rest.split("\\s+");
            List<ActorId> who = Arrays.stream(parts).skip(1).map(ActorId::new).toList();
            for (Pair pair : pairs) {
                cases.computeIfAbsent(pair, k -> new LinkedHashMap<>()).put(ActorBlock.country(at, parts[0]), who);
            }
        }

        /** Ends the block that is open. */
        void close() {
            if (block.equals("force")) {
                if (kind == null) {
                    throw (opened == null ? new At("descriptions", 1) : opened)
                            .error("the force \"" + id + "\" has no kind", "add a line \"kind ...\"");
                }
                Force force = new Force(id, kind, List.copyOf(roles), means, alone);
                nounsOfBlock.forEach((noun, many) -> nouns.put(fold(noun), new Noun(force, many)));
            }
            nounsOfBlock.clear();
            pairs.clear();
            roles.clear();
            means = "none";
            country = Optional.empty();
            kind = null;
            alone = false;
        }
    }
}
