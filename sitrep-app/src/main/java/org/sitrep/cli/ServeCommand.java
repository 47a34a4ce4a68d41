package org.sitrep.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {"Serves the desk of the data folder to a browser on this machine.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  sitrep serve", "  sitrep serve --data /srv/desk --port 8020 --open"})
final class ServeCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8017",
            description = "The port (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port;

    @Option(names = "--open", description = "Open the browser.")
    private boolean open;

    ServeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Desk desk = root.open()) {
            serve(root, desk, port, open);
        }
        return 0;
    }

    static void serve(RootCommand root, Desk desk, int port, boolean open) throws InterruptedException {
        desk.begin();
        Surroundings.Served served = root.surroundings().web().open(desk, port);
        root.terminal().remark("The desk is at " + served.address() + " (Ctrl-C ends it).");
        if (open) {
            browse(served.address()).ifPresent(why -> root.terminal().remark("sitrep: " + why));
        }
        served.await();
    }

    /** Opens the browser, or says why not. */
    private static Optional<String> browse(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return Optional.empty();
            }
            return Optional.of("No browser can be opened from here; open the address yourself.");
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of("The browser could not be opened (" + e.getMessage() + "); open the address yourself.");
        }
    }
}
