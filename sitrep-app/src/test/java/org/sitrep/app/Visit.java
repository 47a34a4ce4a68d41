package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page of the desk that remembers what went wrong and whom it asked. */
final class Visit implements AutoCloseable {
    /** Where photographs lie afterwards. */
    static final Path SCREENSHOTS = Path.of("target/screenshots");

    final BrowserContext context;
    final Page page;
    final URI address;
    private final List<String> faults = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Visit(Browser browser, URI address, int width, int height, ColorScheme scheme) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
        page = context.newPage();
        // A map drawn without a graphics card takes its time on a busy machine.
        page.setDefaultTimeout(120_000);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(address.toString()) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                strangers.add(url);
            }
        });
    }

    Locator part(String id) {
        return page.getByTestId(id);
    }

    void openDesk(String query) {
        page.navigate(address + "/" + query);
        part("event-row").first().waitFor();
        settle();
    }

    /** Waits until the map has drawn what it was told to. */
    void settle() {
        page.waitForFunction("() => window.__sitrepMapIdle === true");
    }

    int events() {
        return part("event-row").count();
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Fails where the page had a fault or asked another host. */
    void assertClean() {
        assertThat(faults).as("errors of the page").isEmpty();
        assertThat(strangers).as("requests to other hosts").isEmpty();
    }

    /** What went wrong so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        context.close();
    }
}
