package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Ingested;
import org.sitrep.desk.Progress;
import org.sitrep.report.Hints;
import org.sitrep.web.WebDesk;

/** The desk on the demo collection, served and with a Chromium to visit it. */
record OpenDesk(Desk desk, WebDesk web, Playwright playwright, Browser browser) implements AutoCloseable {
    /**
     * Opens the desk; without a Chromium the tests of the caller are skipped, or fail where CI is true.
     *
     * @param data an empty folder for the store
     */
    static OpenDesk of(Path data, Clock clock) throws IOException {
        Optional<Path> chromium = chromium();
        boolean strict = "true".equals(System.getenv("CI"));
        if (chromium.isEmpty() && strict) {
            throw new AssertionError("CI=true, but there is no Chromium; install it (Debian: apt install chromium)");
        }
        assumeTrue(
                chromium.isPresent(),
                "no Chromium on this machine (Debian: apt install chromium); the desk was not tried");
        boolean driver = OpenDesk.class.getClassLoader().getResource("driver") != null;
        if (!driver && strict) {
            throw new AssertionError("CI=true, but the browser's driver is not there; build without -Dquick");
        }
        assumeTrue(driver, "the browser's driver is left out of quick builds; build without -Dquick");
        Files.createDirectories(Visit.SCREENSHOTS);
        Desk desk = Desk.open(data, Wiring.rooms(), clock, "test");
        Ingested ingested = desk.ingest(
                Deliveries.of(List.of(Path.of("../samples").toString()), Hints.NONE)
                        .value(),
                false,
                Progress.SILENT);
        assertThat(ingested).isNotNull();
        WebDesk web = WebDesk.open(desk, 0);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        onPath("node").ifPresent(node -> environment.putIfAbsent("PLAYWRIGHT_NODEJS_PATH", node.toString()));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader",
                                "--ignore-gpu-blocklist",
                                "--disable-dev-shm-usage")));
        return new OpenDesk(desk, web, playwright, browser);
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A visit that ends with a look at what went wrong; a failed one leaves a photograph. */
    void visit(int width, int height, ColorScheme scheme, Consumer<Visit> doing) {
        try (Visit visit = new Visit(browser, web.address(), width, height, scheme)) {
            try {
                doing.accept(visit);
            } catch (RuntimeException | AssertionError e) {
                visit.photograph("failed-" + width);
                throw new AssertionError(
                        "at " + visit.page.url() + ", photographed in " + Visit.SCREENSHOTS + "; the page said "
                                + visit.faults(),
                        e);
            }
            visit.assertClean();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        web.close();
        desk.close();
    }
}
