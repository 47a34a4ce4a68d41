package org.sitrep.reference.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ActorId;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.Actor;

/** Reads register files: blocks of lines, one block for each actor. */
public final class RegisterText {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final String WORDS =
            "actor, extend, name, kind, country, alias, alias=, part-of, ally, enemy, feeds-from, voice-of";
    private static final Set<Actor.Tie> MUTUAL = Set.of(Actor.Tie.ALLY, Actor.Tie.ENEMY);

    private RegisterText() {}

    /**
     * The actors of these files together; what is said of one side of an alliance or an enmity holds for the other too.
     *
     * @param files file name to its lines, in reading order
     * @return in reading order
     * @throws SitrepException at the first line that cannot be understood: file, line, what, what to do
     */
    public static Map<ActorId, Actor> read(Map<String, List<String>> files) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        files.forEach((file, lines) -> readFile(file, lines, blocks));
        for (Block block : blocks.values()) {
            block.check();
            for (Tied tied : block.ties) {
                Block other = blocks.get(tied.other);
                if (other == null) {
                    throw tied.at.error(
                            "there is no actor \"" + tied.other + "\"",
                            "add a block \"actor " + tied.other + "\" or correct the id");
                }
                if (other == block) {
                    throw tied.at.error(
                            "\"" + block.id + "\" is tied to itself", "leave the line out or correct the id");
                }
            }
        }
        Map<ActorId, Actor> actors = new LinkedHashMap<>();
        for (Block block : blocks.values()) {
            actors.put(new ActorId(block.id), block.actor(blocks));
        }
        return actors;
    }

    private static void readFile(String file, List<String> lines, Map<String, Block> blocks) {
        Block block = null;
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
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
            if (word.equals("actor") || word.equals("extend")) {
                block = open(at, word, rest, blocks);
            } else if (block == null) {
                throw at.error(
                        "\"" + word + "\" comes before any actor", "begin the block with a line \"actor some-id\"");
            } else {
                block.line(at, word, rest);
            }
        }
    }

    private static Block open(At at, String word, String id, Map<String, Block> blocks) {
        if (!ID.matcher(id).matches()) {
            throw at.error(
                    "\"" + id + "\" is not an id",
                    "use lower-case letters, digits and single hyphens, for example islamic-state");
        }
        Block known = blocks.get(id);
        if (word.equals("extend")) {
            if (known == null) {
                throw at.error(
                        "there is no actor \"" + id + "\" to extend yet", "write \"actor " + id + "\" for a new one");
            }
            return known;
        }
        if (known != null) {
            throw at.error(
                    "the actor \"" + id + "\" is there already (" + known.at + ")",
                    "choose another id, or write \"extend " + id + "\" to add to it");
        }
        Block block = new Block(id, at);
        blocks.put(id, block);
        return block;
    }

    /** A line of a file. */
    private record At(String file, int line) {
        SitrepException error(String what, String todo) {
            return new SitrepException(this + ": " + what + "; " + todo + ".");
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private record Tied(At at, Actor.Tie tie, String other, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** An actor in the making. */
    private static final class Block {
        private final String id;
        private final At at;
        private @Nullable String name;
        private Actor.@Nullable Kind kind;
        private Optional<String> country = Optional.empty();
        private final List<Actor.Alias> aliases = new ArrayList<>();
        private final List<Tied> ties = new ArrayList<>();

        Block(String id, At at) {
            this.id = id;
            this.at = at;
        }

        void line(At line, String word, String rest) {
            switch (word) {
                case "name" -> {
                    if (name != null) {
                        throw line.error(
                                "\"" + id + "\" has a name already (" + name + ")",
                                "write further names as \"alias ...\"");
                    }
                    name = needLetters(line, rest);
                }
                case "kind" -> {
                    if (kind != null) {
                        throw line.error("\"" + id + "\" has a kind already", "leave one of the two lines out");
                    }
                    kind = kind(line, rest);
                }
                case "country" -> {
                    if (!COUNTRY.matcher(rest).matches()) {
                        throw line.error(
                                "\"" + rest + "\" is not a country code",
                                "use two capital letters of ISO 3166-1, for example SY");
                    }
                    country = Optional.of(rest);
                }
                case "alias" -> aliases.add(new Actor.Alias(needLetters(line, rest), false));
                case "alias=" -> aliases.add(new Actor.Alias(needLetters(line, rest), true));
                default -> ties.add(tie(line, word, rest));
            }
        }

        private static String needLetters(At line, String text) {
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw line.error("\"" + text + "\" has no letter", "write a name as it stands in reports");
            }
            return text;
        }

        private static Actor.Kind kind(At line, String word) {
            for (Actor.Kind kind : Actor.Kind.values()) {
                if (written(kind.name()).equals(word)) {
                    return kind;
                }
            }
            throw line.error(
                    "\"" + word + "\" is not a kind",
                    "use one of "
                            + Arrays.stream(Actor.Kind.values())
                                    .map(k -> written(k.name()))
                                    .collect(Collectors.joining(", ")));
        }

        private static Tied tie(At line, String word, String rest) {
            Actor.Tie tie = null;
            for (Actor.Tie t : Actor.Tie.values()) {
                if (written(t.name()).equals(word)) {
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
            if (parts.length == 1) {
                return new Tied(line, tie, parts[0], Optional.empty(), Optional.empty());
            }
            int dots = parts[1].indexOf("..");
            if (dots < 0 || parts[1].length() == 2) {
                throw line.error(
                        "\"" + parts[1] + "\" is not a period",
                        "write FIRST..LAST with days as yyyy-mm-dd, either may be left out, for example 2014-06-29..");
            }
            Optional<LocalDate> from = day(line, parts[1].substring(0, dots));
            Optional<LocalDate> to = day(line, parts[1].substring(dots + 2));
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw line.error("the period ends before it begins", "swap the days");
            }
            return new Tied(line, tie, parts[0], from, to);
        }

        private static Optional<LocalDate> day(At line, String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                throw line.error("\"" + text + "\" is not a day", "write it as yyyy-mm-dd");
            }
        }

        void check() {
            if (name == null) {
                throw at.error("\"" + id + "\" has no name", "add a line \"name ...\"");
            }
            if (kind == null) {
                throw at.error("\"" + id + "\" has no kind", "add a line \"kind ...\"");
            }
        }

        Actor actor(Map<String, Block> all) {
            if (name == null || kind == null) {
                throw new IllegalStateException("unchecked block " + id);
            }
            List<Actor.Relation> relations = new ArrayList<>();
            for (Tied t : ties) {
                relations.add(new Actor.Relation(t.tie, new ActorId(t.other), t.from, t.to));
            }
            for (Block other : all.values()) {
                for (Tied t : other.ties) {
                    if (t.other.equals(id) && MUTUAL.contains(t.tie)) {
                        Actor.Relation back = new Actor.Relation(t.tie, new ActorId(other.id), t.from, t.to);
                        if (!relations.contains(back)) {
                            relations.add(back);
                        }
                    }
                }
            }
            return new Actor(new ActorId(id), name, kind, country, aliases, relations);
        }
    }

    private static String written(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
