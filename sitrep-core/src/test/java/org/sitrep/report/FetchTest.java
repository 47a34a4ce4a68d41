package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.report.PageFetcher.Fetched;
import org.sitrep.report.fetch.PoliteFetcher;

final class FetchTest {
    private static final Limits SMALL = new Limits(10_000, 10_000, 10, 10, Duration.ofSeconds(10));

    private record Answer(int status, Map<String, String> headers, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Duration> pauses = new ArrayList<>();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, Map.of(), ""));
            answer.headers().forEach((k, v) -> exchange.getResponseHeaders().add(k, v));
            if (answer.body().equals("agent")) {
                answer = new Answer(200, Map.of(), exchange.getRequestHeaders().getFirst("User-Agent"));
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private PageFetcher here() {
        return new PoliteFetcher(address -> address.isLoopbackAddress(), SMALL, pauses::add);
    }

    private static List<String> codes(Read<Optional<Fetched>> read) {
        assertThat(read.value()).isEmpty();
        return read.notes().stream().map(Note::code).toList();
    }

    @Test
    void aPageIsFetchedThroughItsRedirects() {
        answers.put("/a", new Answer(301, Map.of("Location", "/b"), ""));
        answers.put("/b", new Answer(200, Map.of("Content-Type", "text/html; charset=windows-1256"), "<p>Text"));
        Fetched fetched = here().fetch(URI.create(site + "/a")).value().orElseThrow();
        assertThat(fetched.url()).isEqualTo(URI.create(site + "/b"));
        assertThat(fetched.original().mediaType()).isEqualTo("text/html");
        assertThat(fetched.original().charset()).contains("windows-1256");
        assertThat(new String(fetched.original().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<p>Text");
    }

    @Test
    void itSaysWhoItIs() {
        answers.put("/a", new Answer(200, Map.of(), "agent"));
        assertThat(new String(
                        here().fetch(URI.create(site + "/a"))
                                .value()
                                .orElseThrow()
                                .original()
                                .bytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("Sitrep/0.1 (+offline situation desk)");
    }

    @Test
    void robotsTxtIsKept() {
        answers.put("/robots.txt", new Answer(200, Map.of(), "User-agent: *\nDisallow: /closed\nCrawl-delay: 7\n"));
        answers.put("/open", new Answer(200, Map.of(), "Text"));
        PageFetcher fetcher = here();
        assertThat(codes(fetcher.fetch(URI.create(site + "/closed/1")))).containsExactly("FETCH-ROBOTS");
        assertThat(fetcher.fetch(URI.create(site + "/open")).value()).isPresent();
        assertThat(pauses).isEmpty();
        assertThat(fetcher.fetch(URI.create(site + "/open")).value()).isPresent();
        assertThat(pauses).hasSize(1);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @Test
    void aSiteWhoseRobotsTxtFailsIsLeftAlone() {
        answers.put("/robots.txt", new Answer(503, Map.of(), ""));
        answers.put("/a", new Answer(200, Map.of(), "Text"));
        assertThat(codes(here().fetch(URI.create(site + "/a")))).containsExactly("FETCH-ROBOTS");
    }

    @Test
    void endlessRedirectsAreNoted() {
        answers.put("/a", new Answer(302, Map.of("Location", "/a"), ""));
        assertThat(codes(here().fetch(URI.create(site + "/a")))).containsExactly("FETCH-FAILED");
    }

    @Test
    void aRedirectToAClosedNetworkIsRefused() {
        answers.put("/a", new Answer(302, Map.of("Location", "http://169.254.169.254/latest/meta-data"), ""));
        assertThat(codes(here().fetch(URI.create(site + "/a")))).containsExactly("ADDRESS-REFUSED");
        answers.put("/f", new Answer(302, Map.of("Location", "file:///etc/passwd"), ""));
        assertThat(codes(here().fetch(URI.create(site + "/f")))).containsExactly("ADDRESS-REFUSED");
    }

    @Test
    void aPageThatIsTooLargeIsBrokenOff() {
        answers.put("/a", new Answer(200, Map.of(), "x".repeat(50_000)));
        assertThat(codes(here().fetch(URI.create(site + "/a")))).containsExactly("FILE-TOO-LARGE");
    }

    @Test
    void missingPagesAreNoted() {
        assertThat(codes(here().fetch(URI.create(site + "/none")))).containsExactly("FETCH-FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost/", "http://10.0.0.1/", "http://192.168.1.1/",
                        "http://172.16.0.1/",
                "http://169.254.169.254/", "http://100.64.0.1/", "http://0.0.0.0/", "http://224.0.0.1/",
                        "http://255.255.255.255/",
                "http://[::1]/", "http://[fe80::1]/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/",
                        "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/", "ftp://example.org/", "file:///etc/passwd", "http://user@127.0.0.1/",
                        "mailto:a@b.example"
            })
    void closedNetworksAndOtherSchemesAreRefused(String address) {
        assertThat(codes(Reports.fetcher().fetch(URI.create(address)))).containsExactly("ADDRESS-REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"})
    void publicAddressesAreAllowed(String address) throws IOException {
        assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }
}
