package org.sitrep.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.base.ActorId;
import org.sitrep.base.Digest;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.actor.Descriptions;
import org.sitrep.reference.actor.NameIndex;
import org.sitrep.reference.actor.NameKey;
import org.sitrep.reference.actor.RegisterText;

/** The actor register as an analyst writes it: plain text files in the format of docs/manual/register.md. */
public final class TextActorRegister implements ActorRegister {
    private static final String FOLDER = "/org/sitrep/register/";
    private static final List<String> SHIPPED = List.of(
            "states.txt",
            "world.txt",
            "syria-iraq.txt",
            "libya-yemen.txt",
            "afghanistan-asia.txt",
            "sahel-nigeria.txt",
            "sudan-horn-congo.txt",
            "ukraine-russia.txt",
            "israel-palestine-lebanon.txt",
            "other-conflicts.txt",
            "outlets.txt",
            "persons.txt",
            "conflicts.txt");
    private static final String DESCRIPTIONS = "descriptions.txt";
    private static final String NATIONS = "nations.txt";

    /** The lines each register was made from, by file name, so that {@link #with} can add to them. */
    private final Map<String, List<String>> files;

    private final SortedMap<ActorId, Actor> actors;
    private final List<Conflict> conflicts;
    private final NameIndex names;
    private final Map<String, List<Key>> shelves;
    private final Descriptions descriptions;
    private final String version;

    /** A name as it sounds, and who bears it. */
    private record Key(NameKey key, Actor actor) {}

    private TextActorRegister(Map<String, List<String>> files) {
        this.files = files;
        RegisterText read = RegisterText.read(files);
        this.actors = new TreeMap<>(read.actors());
        this.conflicts = read.conflicts();
        this.names = new NameIndex(read.actors().values());
        this.shelves = shelves(read.actors().values());
        this.descriptions = new Descriptions(
                DESCRIPTIONS,
                resource(DESCRIPTIONS),
                NATIONS,
                resource(NATIONS),
                List.copyOf(read.actors().values()),
                names);
        StringBuilder content = new StringBuilder();
        files.forEach((file, lines) -> content.append(file)
                .append('\n')
                .append(String.join("\n", lines))
                .append('\n'));
        this.version = "register " + actors.size() + " actors, "
                + Digest.sha256(content.toString()).substring(0, 12);
    }

    /**
     * The register that comes with the product.
     *
     * @throws SitrepException when its files are missing or broken
     */
    public static TextActorRegister load() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String name : SHIPPED) {
            files.put(name, resource(name));
        }
        return new TextActorRegister(files);
    }

    /**
     * The register that comes with the product and, over it, the files of a folder: every {@code *.txt} in the order of
     * names. Without the folder it is the register that comes with the product.
     *
     * @param folder the user's own, for example {@code register} in the data folder
     * @throws SitrepException when a file cannot be read or understood; the message says file, line, what and what to do
     */
    public static TextActorRegister load(Path folder) {
        TextActorRegister register = load();
        if (!Files.isDirectory(folder)) {
            return register;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(register.files);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                all.put(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new SitrepException(
                    "The register files in " + folder + " cannot be read (" + e.getMessage()
                            + "); check that they are UTF-8 text and may be read.",
                    e);
        }
        return new TextActorRegister(all);
    }

    /**
     * A register of these lines alone.
     *
     * @param file the name used in error messages
     * @throws SitrepException when a line cannot be understood; the message says file, line, what and what to do
     */
    public static TextActorRegister parse(List<String> lines, String file) {
        return new TextActorRegister(Map.of(file, List.copyOf(lines)));
    }

    /**
     * This register and these lines on top; {@code extend ID} adds to an actor that is there already.
     *
     * @param file the name used in error messages, not yet used in this register
     * @throws SitrepException when a line cannot be understood; the message says file, line, what and what to do
     */
    public TextActorRegister with(List<String> lines, String file) {
        Map<String, List<String>> all = new LinkedHashMap<>(files);
        if (all.put(file, List.copyOf(lines)) != null) {
            throw new SitrepException(file + " was read into the register already; give the file another name.");
        }
        return new TextActorRegister(all);
    }

    /**
     * Names of two or more words of persons and armed groups by their shelf: one word in a free spelling says too little, and
     * English names such as "Nigerien troops" and "Nigerian troops" are not spellings of one another.
     */
    private static Map<String, List<Key>> shelves(Collection<Actor> actors) {
        Map<String, List<Key>> shelves = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.ARMED_GROUP) {
                continue;
            }
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream().map(Actor.Alias::text))
                    .filter(name -> name.indexOf(' ') > 0 || name.indexOf('-') > 0)
                    .map(NameKey::of)
                    .forEach(key -> shelves.computeIfAbsent(key.shelf(), k -> new ArrayList<>())
                            .add(new Key(key, actor)));
        }
        return shelves;
    }

    private static List<String> resource(String name) {
        try (InputStream in = TextActorRegister.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new SitrepException("The register file " + name
                        + " is missing from the program; install Sitrep again or build it from a clean clone.");
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new SitrepException(
                    "The register file " + name + " cannot be read from the program; install Sitrep again.", e);
        }
    }

    @Override
    public List<Spotted> spot(String text) {
        return names.spot(text);
    }

    @Override
    public List<Actor> named(String name) {
        return names.named(name);
    }

    @Override
    public List<Actor> alike(String name) {
        List<Actor> exact = named(name);
        if (!exact.isEmpty() || (name.indexOf(' ') < 0 && name.indexOf('-') < 0)) {
            return exact;
        }
        Set<Actor> found = new LinkedHashSet<>();
        NameKey key = NameKey.of(name);
        shelves.getOrDefault(key.shelf(), List.of()).stream()
                .filter(k -> k.key().matches(key))
                .forEach(k -> found.add(k.actor()));
        return List.copyOf(found);
    }

    @Override
    public List<Described> spotDescriptions(String text, Hints hints) {
        return descriptions.spot(text, hints);
    }

    @Override
    public Optional<String> nation(String text) {
        return descriptions.nation(text);
    }

    @Override
    public List<Conflict> conflicts() {
        return conflicts;
    }

    @Override
    public Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actors.get(id));
    }

    @Override
    public List<Actor> all() {
        return List.copyOf(actors.values());
    }

    @Override
    public String version() {
        return version;
    }
}
