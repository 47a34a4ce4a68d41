package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The desk on the demo collection, used with Chromium as a person would. Screenshots lie in
 * {@code target/screenshots} afterwards.
 */
@Tag("browser")
final class BrowserTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-04-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path data;

    private static Optional<OpenDesk> desk = Optional.empty();

    @BeforeAll
    static void openTheDesk() throws IOException {
        desk = Optional.of(OpenDesk.of(data, CLOCK));
    }

    @AfterAll
    static void closeTheDesk() {
        desk.ifPresent(OpenDesk::close);
    }

    private static void visit(int width, int height, ColorScheme scheme, Consumer<Visit> doing) {
        desk.orElseThrow().visit(width, height, scheme, doing);
    }

    @Test
    void aPersonGoesFromTheMapToTheSentenceAndBackInTime() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            int all = visit.events();
            assertThat(all).isGreaterThan(20);
            visit.photograph("1-desk");

            BoundingBox timeline = visit.part("timeline").locator("svg").boundingBox();
            double y = timeline.y + timeline.height / 3;
            visit.page.mouse().move(timeline.x + timeline.width * 0.35, y);
            visit.page.mouse().down();
            visit.page.mouse().move(timeline.x + timeline.width * 0.45, y);
            visit.page.mouse().move(timeline.x + timeline.width * 0.62, y);
            visit.page.mouse().up();
            visit.part("timeline-brush").waitFor();
            visit.page.waitForURL(Pattern.compile(".*[?&]from=20\\d\\d-.*"));
            visit.page.waitForFunction("all => document.querySelectorAll('[data-testid=event-row]').length < all", all);
            visit.settle();
            int chosen = visit.events();
            assertThat(chosen).isPositive().isLessThan(all);
            visit.photograph("2-brushed");

            Locator wedding = visit.part("event-row")
                    .filter(new Locator.FilterOptions().setHasText("wedding"))
                    .first();
            wedding.getByRole(AriaRole.LINK).first().click();
            visit.part("event-page").waitFor();
            visit.part("claim-sentence").first().waitFor();
            String sentence = visit.part("claim-sentence").first().textContent().strip();
            assertThat(sentence).isNotBlank();
            assertThat(visit.part("grade-chip").first().textContent()).containsPattern("[A-F][1-6]");
            visit.settle();
            visit.photograph("3-event");

            visit.page.getByText("In the report").first().click();
            visit.part("report-text").waitFor();
            Locator evidence = visit.part("span-evidence").first();
            evidence.waitFor();
            assertThat(squeezed(visit.part("report-text").textContent())).contains(squeezed(sentence));
            visit.page.waitForFunction("""
                    () => [...document.querySelectorAll('[data-testid=span-evidence]')].some(span => {
                      const box = span.getBoundingClientRect();
                      return box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
                    })""");
            List<String> marked = visit.part("span-evidence").allTextContents();
            assertThat(marked)
                    .anyMatch(words -> !words.isBlank() && squeezed(sentence).contains(squeezed(words)));
            visit.photograph("4-report");
        });
    }

    @Test
    void anEarlierDayKnowsLess() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            int all = visit.events();
            Locator asOf = visit.part("asof-input");
            asOf.fill("2016-07-01");
            asOf.dispatchEvent("change");
            visit.part("asof-banner").waitFor();
            visit.page.waitForURL(Pattern.compile(".*asOf=2016-07-01.*"));
            visit.page.waitForFunction(
                    "all => { const n = document.querySelectorAll('[data-testid=event-row]').length;"
                            + " return n > 0 && n < all; }",
                    all);
            visit.settle();
            int then = visit.events();
            assertThat(then).isPositive().isLessThan(all);
            assertThat(visit.page
                            .getByText("2017", new Page.GetByTextOptions().setExact(true))
                            .count())
                    .isZero();
            visit.photograph("5-as-of");

            // The address holds the whole view: opened anew it shows the same.
            String address = visit.page.url();
            visit.openDesk(address.substring(visit.address.toString().length() + 1));
            assertThat(visit.events()).isEqualTo(then);
        });
    }

    @Test
    void theKeyboardIsEnough() {
        visit(1200, 800, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            visit.part("event-row").first().getByRole(AriaRole.LINK).first().focus();
            visit.page.keyboard().press("Enter");
            visit.part("event-page").waitFor();
            visit.page.keyboard().press("Escape");
            visit.part("event-page")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            assertThat(visit.events()).isPositive();
        });
    }

    @Test
    void anAnalystRulesAndTakesItBackAndADayBeforeEverythingIsAsItWas() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.openDesk("?q=wedding");
            visit.part("event-row")
                    .filter(new Locator.FilterOptions().setHasText("suicide bomber killed"))
                    .first()
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            visit.part("claim-sentence").first().waitFor();
            String suggested =
                    visit.part("event-page").getByTestId("grade-chip").last().textContent();

            visit.page.keyboard().press("g");
            visit.part("ruling-preview").click();
            assertThat(visit.part("ruling-lacking").textContent()).contains("Choose a letter");
            visit.page.getByLabel("B usually reliable").check();
            visit.page.getByLabel("2 probably true").check();
            visit.part("ruling-by").fill("R. Haddad");
            visit.part("ruling-why").fill("photographs seen");
            visit.page.keyboard().press("Control+Enter");
            visit.part("changes").waitFor();
            assertThat(visit.part("changes").textContent()).contains(suggested + " → B2");
            visit.photograph("9-ruling");
            visit.part("ruling-record").click();
            visit.part("ruling").waitFor();
            assertThat(visit.part("ruling").textContent()).contains("R. Haddad", "1 April 2017", suggested);
            assertThat(visit.part("suggested-grade").textContent()).contains(suggested);

            visit.page.keyboard().press("s");
            visit.part("split-claim").last().check();
            assertThat(visit.part("ruling-by").inputValue()).isEqualTo("R. Haddad");
            visit.part("ruling-why").fill("another hall");
            visit.part("ruling-preview").click();
            visit.part("change-comes").waitFor();
            visit.part("ruling-record").click();
            visit.page.getByText("Recorded: Split").waitFor();

            visit.page.keyboard().press("[");
            visit.part("rule-later").waitFor();
            assertThat(visit.part("event-page").getByTestId("grade-chip").last().textContent())
                    .isEqualTo(suggested);
            assertThat(visit.part("rule-grade").count()).isZero();
            visit.page.keyboard().press("]");

            for (int left = 2; left > 0; left--) {
                visit.part("rule-withdraw").first().click();
                visit.part("ruling-why").fill("a mistake");
                visit.part("ruling-preview").click();
                visit.part("changes").waitFor();
                visit.part("ruling-record").click();
                visit.page.getByText("Recorded: Taken back").waitFor();
                visit.page.waitForFunction(
                        "left => document.querySelectorAll('[data-testid=rule-withdraw]').length === left", left - 1);
            }
            assertThat(visit.part("ruling-history").textContent()).contains("Taken back: “a mistake”");
            assertThat(visit.part("ruling").count()).isZero();
            visit.photograph("10-history");
        });
    }

    @Test
    void theMapPaintsLandAndMarks() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            visit.page.locator("[data-drawn=webgl]").waitFor();
            visit.settle();
            assertPainted(visit);
        });
    }

    @Test
    void withoutWebGlAPlainMapShowsTheSameEvents() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.context.addInitScript("""
                    const given = HTMLCanvasElement.prototype.getContext;
                    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
                      return String(kind).startsWith('webgl') ? null : given.call(this, kind, ...more);
                    };""");
            visit.openDesk("");
            visit.part("plain-map").waitFor();
            assertPainted(visit);
            visit.photograph("11-plain-map");
            assertThat(visit.part("map-plain").textContent()).contains("WebGL");
            visit.part("plain-mark").first().hover();
            visit.part("plain-mark").first().click();
            visit.part("event-page").waitFor();
        });
    }

    @Test
    void graphicsThatStopLeaveAPlainMap() {
        visit(1440, 900, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            visit.page.locator("[data-drawn=webgl]").waitFor();
            visit.page.evaluate("() => document.querySelector('.maplibregl-canvas').getContext('webgl2')"
                    + ".getExtension('WEBGL_lose_context').loseContext()");
            visit.part("plain-mark").first().waitFor();
            visit.settle();
            assertPainted(visit);
        });
    }

    /** The map has many colours, and hundreds of points in that of the marks. */
    private static void assertPainted(Visit visit) {
        try {
            BoundingBox box = visit.part("map").boundingBox();
            byte[] page =
                    visit.page.screenshot(new Page.ScreenshotOptions().setClip(box.x, box.y, box.width, box.height));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
            Set<Integer> colours = new HashSet<>();
            int marks = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int y = 0; y < picture.getHeight(); y++) {
                    Color colour = new Color(picture.getRGB(x, y));
                    colours.add(colour.getRGB());
                    marks += colour.getRed() > 130 && colour.getGreen() < 80 && colour.getBlue() < 80 ? 1 : 0;
                }
            }
            assertThat(colours).as("colours of the map").hasSizeGreaterThan(60);
            assertThat(marks).as("points in the colour of the marks").isGreaterThan(600);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSelectionThatHoldsNothingSaysSo() {
        visit(1200, 800, ColorScheme.LIGHT, visit -> {
            visit.page.navigate(visit.address + "/?q=zzzzqqqq");
            visit.page
                    .getByText(Pattern.compile("no events?", Pattern.CASE_INSENSITIVE))
                    .first()
                    .waitFor();
            assertThat(visit.events()).isZero();
            visit.photograph("6-empty");
        });
    }

    @Test
    void theDeskIsReadableInTheDarkAndOnASmallScreen() {
        visit(1440, 900, ColorScheme.DARK, visit -> {
            visit.openDesk("");
            visit.photograph("7-dark");
            String background = (String) visit.page.evaluate("() => getComputedStyle(document.body).backgroundColor");
            assertThat(brightness(background)).as(background).isLessThan(90);
        });
        visit(390, 844, ColorScheme.LIGHT, visit -> {
            visit.openDesk("");
            visit.photograph("8-small");
            assertThat((Boolean) visit.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth + 1"))
                    .as("nothing is wider than the screen")
                    .isTrue();
        });
    }

    private static double brightness(String rgb) {
        String[] numbers = rgb.replaceAll("[^0-9.,]", "").split(",", -1);
        return (Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2])) / 3;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
