package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.SitrepException;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Progress;
import org.sitrep.report.Hints;
import org.sitrep.web.WebDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebDeskTest {
    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static Desk desk;
    private static WebDesk web;

    @BeforeAll
    static void open() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        StringBuilder list = new StringBuilder("file\toutlet\tpublished\treceived\n");
        int day = 4;
        for (String name : List.of(
                "2016-10-04-northernwire-wedding.txt",
                "2016-10-04-harbour-wedding.txt",
                "2016-06-30-courier-tal-abyad-toll.txt")) {
            Files.copy(Shell.SAMPLES.resolve("reports").resolve(name), reports.resolve(name));
            list.append(name).append("\tOutlet " + day + "\t2016-10-04\t2016-10-0" + day + "T12:00:00Z\n");
            day++;
        }
        Files.writeString(
                reports.resolve("hostile.html"),
                "<html><body><script>alert(1)</script><p>Shelling killed two people in Raqqa on Monday, residents said.</p></body></html>");
        list.append("hostile.html\tOutlet 9\t2016-10-09\t2016-10-09T12:00:00Z\n");
        Files.writeString(reports.resolve("collection.tsv"), list);
        desk = Desk.open(folder.resolve("data"), Shell.ROOMS, Shell.CLOCK, "test");
        desk.ingest(Deliveries.of(List.of(reports.toString()), Hints.NONE).value(), false, Progress.SILENT);
        web = WebDesk.open(desk, 0);
    }

    @AfterAll
    static void close() {
        web.close();
        desk.close();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.address() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JSON.readTree(answer.body());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", web.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theDeskSaysWhatItHolds() {
        JsonNode about = json("/api/about");

        assertThat(about.path("version").asString()).isEqualTo("test");
        assertThat(about.path("reports").asInt()).isEqualTo(4);
        assertThat(about.path("firstReceived").asString()).isEqualTo("2016-10-04");
        assertThat(about.path("lastReceived").asString()).isEqualTo("2016-10-09");
        assertThat(about.path("limits").size()).isPositive();
    }

    @Test
    void everyEventOfTheSituationOpensWithItsClaimsAndTheirReports() {
        JsonNode situation = json("/api/situation");

        assertThat(situation.path("asOf").asString()).isEqualTo("2016-10-09");
        assertThat(situation.path("shown").asInt())
                .isPositive()
                .isEqualTo(situation.path("events").size());
        for (JsonNode summary : situation.path("events")) {
            JsonNode event = json("/api/events/" + summary.path("id").asString());
            assertThat(event.path("summary")).isEqualTo(summary.path("summary"));
            assertThat(event.path("grade")).isEqualTo(summary.path("grade"));
            assertThat(event.path("claims").size()).isPositive();
            for (JsonNode claim : event.path("claims")) {
                assertThat(claim.path("event")).isEqualTo(summary.path("id"));
                JsonNode report = json("/api/reports/" + claim.path("report").asString());
                JsonNode at = claim.path("evidence");
                assertThat(report.path("text")
                                .asString()
                                .substring(
                                        at.path("start").asInt(), at.path("end").asInt()))
                        .isEqualTo(at.path("quote").asString());
            }
        }
    }

    @Test
    void twoPrintsOfOneAgencyTextAreTwoReportsOfOneEvent() {
        JsonNode found = json("/api/situation?q=wedding%20suicide&kind=occurrence");

        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(found.path("events").size())
                        .map(i -> found.path("events").path(i).path("reports").asInt()))
                .contains(2);
    }

    @Test
    void asOfADayShowsOnlyWhatHadBeenReceived() {
        assertThat(json("/api/situation?asOf=2016-10-03").path("total").asInt()).isZero();
        assertThat(json("/api/situation?asOf=2016-10-04").path("reports").asInt())
                .isEqualTo(1);
        assertThat(json("/api/situation?asOf=2016-10-05").path("reports").asInt())
                .isEqualTo(2);
        assertThat(json("/api/reports?asOf=2016-10-05").path("reports").size()).isEqualTo(2);
    }

    @Test
    void whatWasNotYetKnownIsNotThere() {
        String id = json("/api/reports").path("reports").path(0).path("id").asString();

        assertThat(get("/api/reports/" + id + "?asOf=2016-10-04").statusCode()).isEqualTo(404);
        assertThat(get("/api/reports/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void daysAndTypesCountBeyondTheirOwnFilter() {
        JsonNode all = json("/api/situation");
        JsonNode none = json("/api/situation?from=2030-01-01&plover=ASSAULT");

        assertThat(none.path("shown").asInt()).isZero();
        assertThat(none.path("days").size()).isPositive();
        assertThat(all.path("types").size()).isPositive();
        assertThat(json("/api/situation?plover=ASSAULT").path("types")).isEqualTo(all.path("types"));
    }

    @Test
    void theOriginalIsSavedNeverShown() {
        String id =
                json("/api/reports?q=raqqa").path("reports").path(0).path("id").asString();

        HttpResponse<String> answer = get("/api/reports/" + id + "/original");

        assertThat(answer.body()).contains("<script>");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("hostile.html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aSelectionIsExported() {
        for (String format : List.of("geojson", "acled", "claims")) {
            HttpResponse<String> answer = get("/api/export/" + format + "?asOf=2016-10-05");
            assertThat(answer.statusCode()).as(format).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("sitrep-2016-10-05");
            assertThat(answer.body()).isNotBlank();
        }
        assertThat(get("/api/export/papyrus").statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsAnsweredWithAReason() {
        for (String path : List.of(
                "/api/situation?from=yesterday",
                "/api/situation?asOf=99999-01-01",
                "/api/situation?minOrigins=two",
                "/api/reports?asOf=2016-13-01")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(JSON.readTree(answer.body()).path("detail").asString()).isNotBlank();
        }
    }

    @Test
    void whatIsNotThereIsAnsweredInJson() {
        for (String path :
                List.of("/api/events/none", "/api/reports/none", "/api/reports/none/original", "/api/none")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(JSON.readTree(answer.body()).path("error").asString()).isNotBlank();
        }
    }

    @Test
    void aRequestUnderAnotherHostsNameIsRefused() throws IOException {
        assertThat(raw("GET /api/about HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("\"reports\"");
        assertThat(raw("GET /api/about HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /api/about HTTP/1.1\r\nHost: localhost:8017\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whatIsOnlyAskedForCannotBeWritten() throws IOException {
        assertThat(raw("POST /api/about HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void everyAnswerKeepsToItself() {
        HttpResponse<String> answer = get("/api/about", "Origin", "https://evil.example");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void longAnswersArePacked() {
        assertThat(get("/api/situation", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void viewsOfThePageLeadToThePageAndMissingFilesDoNot() {
        assumeTrue(WebDesk.class.getResource("/ui/index.html") != null, "the pages are not built");

        for (String path : List.of("/", "/index.html", "/events/some-id")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(get("/assets/none.js").statusCode()).isEqualTo(404);
        assertThat(get("/..%2f..%2fapplication.properties").statusCode()).isIn(400, 404);
        assertThat(get("/basemap/coast.geojson")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/geo+json");
    }

    @Test
    void aTakenPortIsSaidWithWhatToDo() {
        Optional<Integer> port = Optional.of(web.address().getPort());

        assertThatThrownBy(() -> WebDesk.open(desk, port.orElseThrow()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("--port");
    }
}
