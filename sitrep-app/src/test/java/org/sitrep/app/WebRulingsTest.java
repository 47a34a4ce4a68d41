package org.sitrep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.desk.Deliveries;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Progress;
import org.sitrep.report.Hints;
import org.sitrep.web.WebDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an analyst decides through the web door. Decisions are of 1 January 2026; the reports came in October 2016. */
class WebRulingsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BEFORE = "?asOf=2025-12-31";

    @TempDir
    private Path folder;

    private Desk desk;
    private WebDesk web;

    @BeforeEach
    void read() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        StringBuilder list = new StringBuilder("file\toutlet\tpublished\treceived\n");
        int day = 4;
        for (String name : List.of("2016-10-04-northernwire-wedding.txt", "2016-10-04-harbour-wedding.txt")) {
            Files.copy(Shell.SAMPLES.resolve("reports").resolve(name), reports.resolve(name));
            list.append(name + "\tOutlet " + day + "\t2016-10-04\t2016-10-0" + day + "T12:00:00Z\n");
            day++;
        }
        Files.writeString(reports.resolve("collection.tsv"), list);
        desk = Desk.open(folder.resolve("data"), Shell.ROOMS, Shell.CLOCK, "test");
        desk.ingest(Deliveries.of(List.of(reports.toString()), Hints.NONE).value(), false, Progress.SILENT);
        web = WebDesk.open(desk, 0);
    }

    @AfterEach
    void close() {
        web.close();
        desk.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(web.address() + path)));
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a decision signed by R. Haddad; what it changes. */
    private JsonNode decide(int status, String path, Map<String, Object> fields) {
        HttpResponse<String> answer = post(path, signed(fields));
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private static String signed(Map<String, Object> fields) {
        Map<String, Object> body = new java.util.TreeMap<>(fields);
        body.put("by", "R. Haddad");
        body.put("why", "photographs seen");
        return JSON.writeValueAsString(body);
    }

    private List<JsonNode> events(String asOf) {
        return List.copyOf(get("/api/situation" + asOf).path("events").values());
    }

    private static List<String> ids(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .map(e -> e.path("id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    /** The event of several reports. */
    private JsonNode wedding() {
        return get("/api/events/"
                + events("").stream()
                        .filter(e -> e.path("reports").asInt() > 1)
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString());
    }

    private static String id(JsonNode event) {
        return event.path("id").asString();
    }

    private static List<String> claims(JsonNode event) {
        return ids(event.path("claims"));
    }

    @Test
    void aGradeStandsBesideTheSuggestedOneAndYesterdayStaysAsItWas() {
        JsonNode event = wedding();
        JsonNode effect = decide(201, "/api/events/" + id(event) + "/grade", Map.of("grade", "b2"));

        assertThat(effect.path("recorded").asBoolean()).isTrue();
        assertThat(effect.path("before").path(0).path("grade")).isEqualTo(event.path("grade"));
        assertThat(effect.path("after").path(0).path("grade").asString()).isEqualTo("B2");
        assertThat(effect.path("changed").asInt()).isEqualTo(1);
        JsonNode now = wedding();
        assertThat(now.path("grade").asString()).isEqualTo("B2");
        assertThat(now.path("ruling").path("suggested")).isEqualTo(event.path("grade"));
        assertThat(now.path("ruling").path("by").asString()).isEqualTo("R. Haddad");
        assertThat(now.path("gradeReasons").path("label"))
                .isEqualTo(event.path("gradeReasons").path("label"));
        assertThat(now.path("decisions").path(0).path("grade").asString()).isEqualTo("B2");
        JsonNode then = get("/api/events/" + id(event) + BEFORE);
        assertThat(then.path("grade")).isEqualTo(event.path("grade"));
        assertThat(then.path("ruling").isNull()).isTrue();
        assertThat(then.path("decisions").size()).isZero();
        assertThat(get("/api/about").path("lastDecided").asString()).isEqualTo("2026-01-01");
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndRecordsNothing() {
        JsonNode event = wedding();
        JsonNode effect = decide(
                200,
                "/api/events/" + id(event) + "/split?preview=true",
                Map.of("claims", claims(event).subList(0, 1)));

        assertThat(effect.path("recorded").asBoolean()).isFalse();
        assertThat(ids(effect.path("before"))).startsWith(id(event));
        assertThat(effect.path("after").size())
                .isGreaterThan(effect.path("before").size());
        assertThat(get("/api/decisions").path("decisions").size()).isZero();
        assertThat(wedding()).isEqualTo(event);
    }

    @Test
    void aSplitShowsTheClaimsTakenOutAndThoseLeftAndCanBeTakenBack() {
        JsonNode event = wedding();
        List<String> all = claims(event);
        String last = all.get(all.size() - 1);
        JsonNode effect =
                decide(201, "/api/events/" + id(event) + "/split", Map.of("claims", List.of(last), "seen", all));

        assertThat(claims(get("/api/events/" + id(effect.path("after").path(0)))))
                .containsExactlyElementsOf(all.subList(0, all.size() - 1));
        assertThat(claims(get("/api/events/" + id(effect.path("after").path(1)))))
                .containsExactly(last);
        JsonNode decision = get("/api/decisions").path("decisions").path(0);
        assertThat(decision.path("kind").asString()).isEqualTo("split");
        assertThat(texts(decision.path("claims"))).containsExactly(last);
        assertThat(texts(decision.path("left"))).containsExactlyElementsOf(all.subList(0, all.size() - 1));
        assertThat(claims(get("/api/events/" + id(event) + BEFORE))).containsExactlyElementsOf(all);
        for (JsonNode part : effect.path("after")) {
            assertThat(ids(get("/api/events/" + id(part)).path("decisions"))).containsExactly(id(decision));
        }

        JsonNode undone = decide(201, "/api/decisions/" + id(decision) + "/withdraw", Map.of());
        assertThat(undone.path("after").path(0).path("id").asString()).isEqualTo(id(event));
        JsonNode again = wedding();
        assertThat(claims(again)).containsExactlyElementsOf(all);
        assertThat(again.path("decisions").size()).isEqualTo(2);
        assertThat(again.path("decisions").path(0).path("withdraws").asString()).isEqualTo(id(decision));
        assertThat(again.path("decisions").path(1).path("stands").asBoolean()).isFalse();
        assertThat(post("/api/decisions/" + id(decision) + "/withdraw", signed(Map.of()))
                        .statusCode())
                .as("taken back before")
                .isEqualTo(409);
        assertThat(desk.verify().changes()).isEmpty();
    }

    @Test
    void eventsAreMadeOneAndTheAnswerLeadsToIt() {
        JsonNode event = wedding();
        String other = events("").stream()
                .map(WebRulingsTest::id)
                .filter(i -> !i.equals(id(event)))
                .findFirst()
                .orElseThrow();
        int before = events("").size();
        JsonNode effect = decide(201, "/api/events/" + id(event) + "/merge", Map.of("with", List.of(other)));

        assertThat(ids(effect.path("before"))).contains(id(event), other);
        assertThat(events("")).hasSize(before - 1);
        List<String> merged =
                claims(get("/api/events/" + id(effect.path("after").path(0))));
        assertThat(merged)
                .containsAll(claims(event))
                .hasSizeGreaterThan(claims(event).size());
        assertThat(events(BEFORE)).hasSize(before);
    }

    @Test
    void aConsentIsRecordedUnderItsFamily() {
        decide(201, "/api/consents", Map.of("source", "sohr", "family", "killings"));

        JsonNode decision = get("/api/decisions").path("decisions").path(0);
        assertThat(decision.path("kind").asString()).isEqualTo("consented");
        assertThat(decision.path("source").asString()).isEqualTo("sohr");
        assertThat(decision.path("family").asString()).isEqualTo("killings");
    }

    @Test
    void whatCannotBeDecidedIsAnsweredWithAReasonAndLeavesNoTrace() {
        String event = id(wedding());
        List<String> all = claims(wedding());
        List<String> many = new ArrayList<>();
        IntStream.range(0, 1001).forEach(i -> many.add("c" + i));
        String grade = "/api/events/" + event + "/grade";
        record Wrong(int status, String path, String body) {}
        for (Wrong wrong : List.of(
                new Wrong(400, grade, "{"),
                new Wrong(400, grade, "[]"),
                new Wrong(400, grade, ""),
                new Wrong(400, grade, "{\"grade\": \"B2\", \"by\": \"R. Haddad\"}"),
                new Wrong(400, grade, "{\"grade\": \"B2\", \"by\": \" \", \"why\": \"x\"}"),
                new Wrong(400, grade, "{\"grade\": \"B2\", \"by\": 7, \"why\": \"x\"}"),
                new Wrong(400, grade, "{\"grade\": \"B2\", \"by\": \"a\\u0007b\", \"why\": \"x\"}"),
                new Wrong(400, grade, "{\"grade\": \"B2\", \"by\": \"\\ud800\", \"why\": \"x\"}"),
                new Wrong(400, grade, signed(Map.of())),
                new Wrong(400, grade, signed(Map.of("grade", "G1"))),
                new Wrong(400, grade, signed(Map.of("grade", "B2", "also", "x"))),
                new Wrong(400, grade + "?preview=perhaps", signed(Map.of("grade", "B2"))),
                new Wrong(409, grade, signed(Map.of("grade", "B2", "seen", all.subList(1, all.size())))),
                new Wrong(404, "/api/events/none/grade", signed(Map.of("grade", "B2"))),
                new Wrong(400, "/api/events/" + event + "/split", signed(Map.of("claims", all))),
                new Wrong(400, "/api/events/" + event + "/split", signed(Map.of("claims", List.of("none")))),
                new Wrong(400, "/api/events/" + event + "/split", signed(Map.of("claims", many))),
                new Wrong(400, "/api/events/" + event + "/split", signed(Map.of())),
                new Wrong(400, "/api/events/" + event + "/merge", signed(Map.of("with", List.of(event)))),
                new Wrong(400, "/api/events/" + event + "/merge", signed(Map.of("with", event))),
                new Wrong(404, "/api/events/" + event + "/merge", signed(Map.of("with", List.of("none")))),
                new Wrong(400, "/api/consents", signed(Map.of("source", "sohr", "family", "weather"))),
                new Wrong(404, "/api/decisions/none/withdraw", signed(Map.of())))) {
            HttpResponse<String> answer = post(wrong.path(), wrong.body());
            assertThat(answer.statusCode()).as(wrong + answer.body()).isEqualTo(wrong.status());
            assertThat(JSON.readTree(answer.body()).path("detail").asString()).isNotBlank();
        }
        String reason = "x".repeat(2001);
        assertThat(post(grade, "{\"grade\": \"B2\", \"by\": \"a\", \"why\": \"" + reason + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/decisions").path("decisions").size()).isZero();
    }

    @Test
    void anotherPageCannotDecideNorCanWhatIsNoJsonOrTooLarge() {
        String path = "/api/events/" + id(wedding()) + "/grade";
        String body = signed(Map.of("grade", "B2"));

        for (String origin : List.of("https://evil.example", "http://localhost:3000", "null")) {
            assertThat(post(path, body, "Origin", origin).statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(post(path, body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(web.address() + path))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        assertThat(send(form).statusCode()).isEqualTo(415);
        assertThat(post(path, " ".repeat(140_000)).statusCode()).isEqualTo(413);
        HttpRequest.Builder endless = HttpRequest.newBuilder(URI.create(web.address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        assertThat(send(endless).statusCode()).isEqualTo(411);
        assertThat(get("/api/decisions").path("decisions").size()).isZero();

        assertThat(post(path, body, "Origin", web.address().toString(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(201);
    }
}
