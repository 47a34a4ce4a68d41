package org.sitrep.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.EventId;
import org.sitrep.base.PlaceId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.event.Carrier;
import org.sitrep.event.Core;
import org.sitrep.event.Event;
import org.sitrep.event.Grade;
import org.sitrep.event.Origins;
import org.sitrep.event.Telling;
import org.sitrep.event.Update;
import org.sitrep.reference.CodeBooks;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.situation.AsOf;
import org.sitrep.situation.Filter;
import org.sitrep.situation.Situation;
import org.sitrep.text.Fingerprint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Place RAQQA = new Place(
            new PlaceId("gn:172955"),
            "Raqqa",
            Optional.empty(),
            35.95283,
            39.00788,
            Place.Precision.TOWN,
            "SY",
            Optional.of("Ar-Raqqah"),
            Optional.empty(),
            177636,
            "PPLA");
    private static final String TEXT =
            "The Observatory said on Monday that U.S.-led coalition strikes killed at least 14 civilians in Raqqa, \"mostly\" women.";

    private final AcledCsv acled = new AcledCsv(TextActorRegister.load(), CodeBooks.load());
    private final Event strike = event(
            "a1b2c3d4e5f60718",
            List.of(
                    telling("c1", "Euphrates Courier", new Amount.AtLeast(14, Unit.KILLED), Stance.PLAIN),
                    telling("c2", "River Post, \"late\"", new Amount.Between(9, 12, Unit.KILLED), Stance.PLAIN),
                    telling(
                            "c3",
                            "River Post, \"late\"",
                            new Amount.Exactly(2, Unit.KILLED),
                            new Stance(Stance.Polarity.DENIED, Stance.Modality.ACTUAL, Optional.empty()))),
            Optional.of(RAQQA.id()),
            new When.OnDay(LocalDate.of(2017, 3, 20)),
            List.of());
    private final Event unplaced = event(
            "ffee",
            List.of(telling("c4", "=cmd|' /C calc'!A0", new Amount.AtMost(20, Unit.KILLED), Stance.PLAIN)),
            Optional.empty(),
            new When.Unstated(),
            List.of());
    private final Situation situation = situation(strike, unplaced);

    @Test
    void everyEventIsAFeatureAndAnUnplacedOneHasNoGeometry() {
        JsonNode map = JSON.readTree(new GeoJson().write(situation, new OnePlace()));

        assertThat(map.get("shown").asInt()).isEqualTo(2).isEqualTo(new GeoJson().rows(situation));
        JsonNode one = map.get("features").get(0);
        assertThat(one.get("geometry").get("coordinates").toString()).isEqualTo("[39.00788,35.95283]");
        JsonNode p = one.get("properties");
        assertThat(p.get("radiusMetres").asInt()).isEqualTo(5000);
        assertThat(p.get("earliest").asString()).isEqualTo("2017-03-20");
        assertThat(p.get("amounts").toString())
                .isEqualTo("[{\"low\":14,\"high\":null,\"unit\":\"killed\",\"of\":\"civilians\"}]");
        assertThat(p.get("grade").asString()).isEqualTo("F6");
        assertThat(p.get("outlets")).hasSize(2);
        JsonNode other = map.get("features").get(1);
        assertThat(other.get("geometry").isNull()).isTrue();
        assertThat(other.get("properties").get("radiusMetres").isNull()).isTrue();
    }

    @Test
    void aRowHasThe31ColumnsOfAcled() {
        List<List<String>> rows = csv(acled.write(situation, new OnePlace()));

        assertThat(rows).hasSize(3).allSatisfy(r -> assertThat(r).hasSize(31));
        assertThat(rows.get(0)).isEqualTo(AcledCsv.COLUMNS);
        assertThat(cell(rows, 1, "event_id_cnty")).isEqualTo("SY-a1b2c3d4e5f6");
        assertThat(cell(rows, 1, "event_date")).isEqualTo("2017-03-20");
        assertThat(cell(rows, 1, "time_precision")).isEqualTo("1");
        assertThat(cell(rows, 1, "disorder_type")).isEqualTo("Political violence");
        assertThat(cell(rows, 1, "event_type")).isEqualTo("Explosions/Remote violence");
        assertThat(cell(rows, 1, "sub_event_type")).isEqualTo("Air/drone strike");
        assertThat(cell(rows, 1, "actor1")).isEqualTo("US-led coalition");
        assertThat(cell(rows, 1, "inter1")).isEqualTo("8");
        assertThat(cell(rows, 1, "actor2")).isEqualTo("civilians");
        assertThat(cell(rows, 1, "inter2")).isEqualTo("7");
        assertThat(cell(rows, 1, "interaction")).isEqualTo("78");
        assertThat(cell(rows, 1, "civilian_targeting")).isEqualTo("Civilian targeting");
        assertThat(cell(rows, 1, "iso")).isEqualTo("760");
        assertThat(cell(rows, 1, "region")).isEqualTo("Middle East");
        assertThat(cell(rows, 1, "country")).isEqualTo("Syria");
        assertThat(cell(rows, 1, "latitude")).isEqualTo("35.9528");
        assertThat(cell(rows, 1, "geo_precision")).isEqualTo("1");
        assertThat(cell(rows, 1, "source")).isEqualTo("Euphrates Courier; River Post, \"late\"");
        assertThat(cell(rows, 1, "notes")).contains("\"mostly\" women").endsWith("(Euphrates Courier, 2017-03-21)");
        assertThat(cell(rows, 1, "timestamp"))
                .isEqualTo(Long.toString(Instant.parse("2017-03-21T08:00:00Z").getEpochSecond()));
        assertThat(cell(rows, 2, "event_date")).isEmpty();
        assertThat(cell(rows, 2, "time_precision")).isEmpty();
        assertThat(cell(rows, 2, "latitude")).isEmpty();
    }

    @Test
    void fatalitiesAreTheLeastThatIsAffirmedAndNotSuperseded() {
        assertThat(cell(csv(acled.write(situation, new OnePlace())), 1, "fatalities"))
                .isEqualTo("9");
        Event updated = event(
                "a1",
                strike.tellings(),
                strike.core().place(),
                strike.core().when(),
                List.of(new Update(new ClaimId("c2"), new ClaimId("c1"), "the same origin says 14 later")));
        assertThat(cell(csv(acled.write(situation(updated), new OnePlace())), 1, "fatalities"))
                .isEqualTo("14");
        assertThat(cell(csv(acled.write(situation, new OnePlace())), 2, "fatalities"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Raqqa | Raqqa",
                "a, b | `\"a, b\"`",
                "say \"it\" | `\"say \"\"it\"\"\"`",
                "=1+1 | '=1+1",
                "+49 | '+49",
                "-dash | '-dash",
                "@name, x | `\"'@name, x\"`",
                "a=b | a=b",
            })
    void aCellIsQuotedAndNeverAFormula(String words, String cell) {
        assertThat(AcledCsv.text(words)).isEqualTo(cell);
    }

    @Test
    void aClaimIsALineWithBothSelectors() {
        String lines = new ClaimLines().write(situation, new OnePlace());

        assertThat(lines.lines()).hasSize(4).hasSize(new ClaimLines().rows(situation));
        JsonNode line = JSON.readTree(lines.lines().findFirst().orElseThrow());
        JsonNode quote = line.get("target").get("selector").get(0);
        assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
        assertThat(TEXT)
                .contains(quote.get("prefix").asString()
                        + quote.get("exact").asString()
                        + quote.get("suffix").asString());
        JsonNode position = line.get("target").get("selector").get(1);
        assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
        assertThat(TEXT.substring(
                        position.get("start").asInt(), position.get("end").asInt()))
                .isEqualTo(quote.get("exact").asString());
        assertThat(line.get("target").get("unit").asString()).isEqualTo("UTF-16 code unit");
        assertThat(line.get("chain").get(0).get("from").get("metadata").asString())
                .isEqualTo("argument");
        assertThat(line.get("chain")
                        .get(1)
                        .get("from")
                        .get("spans")
                        .get(0)
                        .get("quote")
                        .asString())
                .isEqualTo("The Observatory");
        assertThat(line.get("codes").get(0).get("code").asString()).isEqualTo("ASSAULT");
        assertThat(line.get("codes").get(0).get("confidence").asDouble()).isEqualTo(0.9);
        assertThat(line.get("codes").get(1).get("confidence").isNull()).isTrue();
        assertThat(line.get("purpose").get("text").asString()).isEqualTo("in Raqqa");
        assertThat(line.get("repeats").get(0).get("quote").asString()).isEqualTo("The Observatory");
        assertThat(line.get("places").get(0).get("latitude").asDouble()).isEqualTo(35.95283);
        assertThat(line.get("when").get("earliest").asString()).isEqualTo("2017-03-20");
        assertThat(line.get("amounts").get(0).get("low").asInt()).isEqualTo(14);
        assertThat(line.get("amounts").get(0).get("high").isNull()).isTrue();
    }

    @Test
    void theSameSituationGivesTheSameCharacters() {
        for (Export export : List.of(new GeoJson(), acled, new ClaimLines())) {
            assertThat(export.write(situation, new OnePlace())).isEqualTo(export.write(situation, new OnePlace()));
        }
    }

    @Test
    void everyColumnAndFieldIsDocumented() throws Exception {
        Path fields = Path.of("..", "docs", "fields");
        String page = Files.readString(fields.resolve("acled.md"));
        AcledCsv.COLUMNS.forEach(c -> assertThat(page).contains("| `" + c + "` |"));
        String map = Files.readString(fields.resolve("geojson.md"));
        JSON.readTree(new GeoJson().write(situation, new OnePlace()))
                .get("features")
                .get(0)
                .get("properties")
                .propertyNames()
                .forEach(f -> assertThat(map).contains("| `" + f + "` |"));
        String claims = Files.readString(fields.resolve("claims.md"));
        JSON.readTree(new ClaimLines()
                        .write(situation, new OnePlace())
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .propertyNames()
                .forEach(f -> assertThat(claims).contains("| `" + f + "` |"));
    }

    private static String cell(List<List<String>> rows, int row, String column) {
        return rows.get(row).get(AcledCsv.COLUMNS.indexOf(column));
    }

    /** A reader of RFC 4180, slow and plain. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static Situation situation(Event... events) {
        return new Situation(
                AsOf.endOf(LocalDate.of(2017, 3, 22)), Filter.ALL, List.of(events), 3, 2, 4, new TreeMap<>());
    }

    private static Span at(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Telling telling(String id, String outlet, Amount amount, Stance stance) {
        String evidence = "U.S.-led coalition strikes killed at least 14 civilians in Raqqa";
        Particulars that = new Particulars(
                List.of(
                        Cited.at(
                                at("strikes"),
                                new EventCode(EventCode.Book.PLOVER, "ASSAULT", Optional.of(new Confidence(0.9)))),
                        Cited.at(at("strikes"), new EventCode(EventCode.Book.ACLED, "Air/drone strike"))),
                List.of(
                        new Part(Part.Role.ACTOR, Cited.at(at("U.S.-led coalition"), COALITION)),
                        new Part(Part.Role.TARGET, Cited.at(at("civilians"), CIVILIANS))),
                List.of(new Where(
                        Where.Role.AT, Cited.at(at("Raqqa"), new Where.Named("Raqqa", RAQQA.id(), "Raqqa", false)))),
                Optional.of(Cited.at(at("Monday"), new When.OnDay(LocalDate.of(2017, 3, 20)))),
                List.of(new Counted(Cited.at(at("at least 14"), amount), Optional.of("civilians"))),
                Optional.of(Cited.at(at("in Raqqa"), "in Raqqa")));
        Claim claim = new Claim(
                new ClaimId(id),
                new ReportId("r-" + id),
                new Attribution(
                        List.of(
                                Cited.inMetadata("argument", new Voice.OutletVoice(outlet, Optional.empty())),
                                Cited.at(
                                        at("The Observatory"),
                                        new Voice.OrganisationVoice(
                                                "Syrian Observatory for Human Rights",
                                                Optional.of(new ActorId("sohr"))))),
                        Attribution.Link.STATEMENT,
                        Optional.of(at("said"))),
                new Assertion.Occurrence(that),
                stance,
                new Confidence(0.8),
                new Claim.Excerpt(at(evidence), evidence),
                new Claim.Excerpt(new Span(0, TEXT.length()), TEXT),
                List.of(new Claim.Excerpt(at("The Observatory"), "The Observatory")));
        Carrier carrier = new Carrier(
                claim.report(),
                outlet,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Strikes on Raqqa"),
                Optional.of(LocalDate.of(2017, 3, 21)),
                Instant.parse("2017-03-21T08:00:00Z"),
                new Fingerprint("0", List.of()));
        return new Telling(claim, carrier);
    }

    private static final Part.Party COALITION =
            new Part.Party("U.S.-led coalition", "US-led coalition", Optional.of(new ActorId("us-led-coalition")));
    private static final Part.Party CIVILIANS = new Part.Party("14 civilians", "civilians", Optional.empty());

    private static Event event(
            String id, List<Telling> tellings, Optional<PlaceId> place, When when, List<Update> updates) {
        Claim first = tellings.get(0).claim();
        return new Event(
                new EventId(id),
                tellings,
                new Core(
                        "occurrence",
                        first.evidence().quote(),
                        Optional.of("ASSAULT"),
                        Optional.of("Air/drone strike"),
                        place,
                        when,
                        Optional.of(COALITION),
                        Optional.of(CIVILIANS),
                        first.that().particulars().amounts(),
                        Stance.PLAIN),
                new Origins(1, 2, tellings.size(), List.of(), List.of(), List.of(Origins.Flag.CIRCULAR)),
                List.of(),
                updates,
                new Grade(Grade.Reliability.F, 6, List.of(), List.of()));
    }

    private static final class OnePlace implements Gazetteer {
        @Override
        public List<PlaceCandidate> find(String name) {
            return List.of();
        }

        @Override
        public List<PlaceCandidate> findSimilar(String name, String country) {
            return List.of();
        }

        @Override
        public Optional<Place> place(PlaceId id) {
            return id.equals(RAQQA.id()) ? Optional.of(RAQQA) : Optional.empty();
        }

        @Override
        public Optional<String> countryOfDemonym(String word) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "one";
        }
    }
}
