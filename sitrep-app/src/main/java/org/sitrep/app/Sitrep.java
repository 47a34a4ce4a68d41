package org.sitrep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.cli.Cli;
import org.sitrep.cli.Surroundings;
import org.sitrep.cli.Terminal;
import org.sitrep.desk.Rooms;
import org.sitrep.web.WebDesk;

/** Where the process begins. */
public final class Sitrep {
    private Sitrep() {}

    /**
     * Runs one command and leaves with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Terminal terminal = Terminal.ofProcess(environment);
        int code = Cli.guarded(terminal, () -> {
            Optional<String> rehearsal = Optional.ofNullable(System.getProperty("sitrep.rehearsal"));
            return rehearsal.isPresent()
                    ? Rehearsal.run(Path.of(rehearsal.get()), terminal, Product.version())
                    : Cli.run(surroundings(terminal, environment, List.of(arguments)), List.of(arguments));
        });
        System.exit(code);
    }

    private static Surroundings surroundings(
            Terminal terminal, Map<String, String> environment, List<String> arguments) {
        Rooms rooms = Wiring.rooms(named(arguments).orElseGet(() -> dataFolder(environment)));
        String version = Product.version();
        return new Surroundings(
                terminal,
                dataFolder(environment),
                Optional.ofNullable(System.getProperty("sitrep.samples")).map(Path::of),
                Clock.systemUTC(),
                version,
                rooms,
                () -> Wiring.goldSets(rooms),
                Sitrep::web);
    }

    /** The only way to the framework of the web: whoever does not come here loads none of it. */
    private static Surroundings.Served web(org.sitrep.desk.Desk desk, int port) {
        WebDesk web = WebDesk.open(desk, port);
        return new Surroundings.Served() {
            @Override
            public java.net.URI address() {
                return web.address();
            }

            @Override
            public void await() throws InterruptedException {
                web.await();
            }
        };
    }

    /** The data folder that the arguments name; the rooms need it before the command is known. */
    static Optional<Path> named(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--data=")) {
                return Optional.of(Path.of(arguments.get(i).substring("--data=".length())));
            }
            if (arguments.get(i).equals("--data") && i + 1 < arguments.size()) {
                return Optional.of(Path.of(arguments.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** {@code $XDG_DATA_HOME/sitrep}, else {@code ~/.local/share/sitrep}. */
    static Path dataFolder(Map<String, String> environment) {
        // The specification says that a relative path there is to be ignored.
        Optional<Path> xdg = Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .filter(p -> !p.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
        Path home = Path.of(Optional.ofNullable(environment.get("HOME"))
                .filter(h -> !h.isBlank())
                .orElse(System.getProperty("user.home", ".")));
        return xdg.orElse(home.resolve(".local").resolve("share")).resolve("sitrep");
    }
}
