package org.sitrep.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.base.ActorId;
import org.sitrep.base.Digest;
import org.sitrep.base.SitrepException;
import org.sitrep.reference.actor.NameIndex;
import org.sitrep.reference.actor.RegisterText;

/** The actor register as an analyst writes it: plain text files in the format of docs/manual/register.md. */
public final class TextActorRegister implements ActorRegister {
    private static final String FOLDER = "/org/sitrep/register/";
    private static final List<String> SHIPPED =
            List.of("states.txt", "world.txt", "syria-iraq.txt", "other-conflicts.txt", "outlets.txt");

    /** The lines each register was made from, by file name, so that {@link #with} can add to them. */
    private final Map<String, List<String>> files;

    private final SortedMap<ActorId, Actor> actors;
    private final NameIndex names;
    private final String version;

    private TextActorRegister(Map<String, List<String>> files) {
        this.files = files;
        Map<ActorId, Actor> read = RegisterText.read(files);
        this.actors = new TreeMap<>(read);
        this.names = new NameIndex(read.values());
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
