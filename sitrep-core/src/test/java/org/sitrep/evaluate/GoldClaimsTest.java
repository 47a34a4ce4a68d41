package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Granularity;
import org.sitrep.base.PlaceId;
import org.sitrep.base.ReportId;
import org.sitrep.base.SitrepException;
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
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import org.sitrep.reference.TextActorRegister;

class GoldClaimsTest {
    private static final String TEXT =
            "At least 12 people were killed in strikes by Russian jets on Idlib on Monday, the Observatory said. The town is held by rebels.";
    private static final TextActorRegister REGISTER = TextActorRegister.load();

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheGoldFile() throws IOException {
        Files.writeString(folder.resolve("one.json"), """
                {"id":"one","outlet":"River Post","published":"2018-03-07","title":"","text":"%s","claims":[
                 {"id":"c1","evidence":{"start":0,"end":76,"quote":""},
                  "chain":[{"name":"River Post","kind":"outlet","at":null},
                           {"name":"Syrian Observatory for Human Rights","kind":"organisation","at":{"start":78,"end":93,"quote":"the Observatory"}}],
                  "link":"statement","cue":null,"assertion":"occurrence","plover":"ASSAULT","acled":"Air/drone strike",
                  "actor":{"text":"Russian jets","at":null,"name":"Russian air force"},
                  "target":{"text":"people","at":null,"name":"civilians"},
                  "place":{"at":null,"name":"Idlib","lat":35.93,"lon":36.63,"precision":"town"},"from":null,"to":null,
                  "date":{"at":null,"earliest":"2018-03-05","latest":"2018-03-05"},
                  "amounts":[{"at":null,"low":12,"high":null,"unit":"killed"}],
                  "polarity":"affirmed","modality":"actual"},
                 {"id":"c2","evidence":{"start":100,"end":127,"quote":""},
                  "chain":[{"name":"River Post","kind":"outlet","at":null}],
                  "link":"unattributed","cue":null,"assertion":"condition","plover":"NONE","acled":"NONE",
                  "actor":{"text":"rebels","at":null,"name":"Syrian rebels"},"target":null,
                  "place":null,"from":null,"to":null,"date":null,"amounts":[],
                  "polarity":"affirmed","modality":"actual"}]}
                """.formatted(TEXT));
    }

    @Test
    void aPerfectPredictionIsRightEverywhere() throws IOException {
        Figures figures = figures(new Made().found("occurrence", 0, 76), held());

        assertThat(figures.documents()).isEqualTo(1);
        assertThat(figures.misses()).isEmpty();
        assertThat(figures.values().keySet())
                .startsWith(
                        "claimPrecision",
                        "claimRecall",
                        "claimF1",
                        "originAccuracy",
                        "chainExact",
                        "plover",
                        "acled",
                        "actor",
                        "target",
                        "place25",
                        "place161",
                        "date",
                        "amounts",
                        "stance");
        figures.values().entrySet().stream()
                .filter(e -> !e.getKey().endsWith("Claims"))
                .forEach(e -> assertThat(e.getValue()).describedAs(e.getKey()).isEqualTo(1.0));
    }

    @Test
    void aHalfRightPredictionHasTheFiguresOfItsHalf() throws IOException {
        Made wrong = new Made();
        wrong.chain = List.of(outlet(), new Voice.AnonymousVoice("a medic", Optional.empty(), Optional.empty()));
        wrong.plover = Optional.of("COERCE");
        wrong.actor = Optional.of(new Part.Party("Turkish troops", "Turkish troops", Optional.empty()));
        wrong.place = "far";
        wrong.when =
                Optional.of(new When.Within(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31), Granularity.MONTH));
        wrong.amounts = List.of(new Amount.Exactly(12, Unit.KILLED));
        wrong.stance = new Stance(Stance.Polarity.DENIED, Stance.Modality.ACTUAL, Optional.empty());

        Figures figures = figures(wrong.found("occurrence", 0, 40), new Made().found("occurrence", 100, 127));

        assertThat(figures.values())
                .containsEntry("claimPrecision", 0.5)
                .containsEntry("claimRecall", 0.5)
                .containsEntry("claimF1", 0.5)
                .containsEntry("originAccuracy", 0.0)
                .containsEntry("chainExact", 0.0)
                .containsEntry("plover", 0.0)
                .containsEntry("acled", 1.0)
                .containsEntry("actor", 0.0)
                .containsEntry("target", 1.0)
                .containsEntry("place25", 0.0)
                .containsEntry("place161", 1.0)
                .containsEntry("date", 0.0)
                .containsEntry("amounts", 0.0)
                .containsEntry("stance", 0.0)
                .containsEntry("matchedClaims", 1.0);
        assertThat(figures.misses())
                .anyMatch(m -> m.startsWith("one\tc2 condition: The town is held by rebels.\t-"))
                .anyMatch(m -> m.startsWith("one\t-\toccurrence: "))
                .contains("one\tc1 plover: ASSAULT\tCOERCE")
                .contains("one\tc1 amounts: [12,]\t[12,12]")
                .allMatch(m -> m.split("\t", -1).length == 3);
    }

    @Test
    void lessThanHalfOfTheShorterSpanIsNoMatch() throws IOException {
        assertThat(figures(new Made().found("occurrence", 60, 100)).values()).containsEntry("matchedClaims", 0.0);
        assertThat(figures(new Made().found("occurrence", 50, 100)).values()).containsEntry("matchedClaims", 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation | SOHR | sohr | true",
                "organisation | the Syrian Observatory | - | true",
                "organisation | the Observatory | - | true",
                "organisation | Syrian Network for Human Rights | snhr | false",
                "organisation | they | sohr | false",
                "person | Syrian Observatory for Human Rights | - | true",
                "person | Rami Abdurrahman | sohr | false",
                "anonymous | an official of the Syrian Observatory | sohr | false",
            })
    void theLastSourceIsComparedByNameOrRegister(String kind, String name, String actor, boolean right)
            throws IOException {
        Optional<ActorId> id = actor.equals("-") ? Optional.empty() : Optional.of(new ActorId(actor));
        Made made = new Made();
        made.chain = List.of(
                outlet(),
                switch (kind) {
                    case "organisation" -> new Voice.OrganisationVoice(name, id);
                    case "person" -> new Voice.PersonVoice(name, Optional.empty(), Optional.empty(), id);
                    default -> new Voice.AnonymousVoice(name, Optional.empty(), id);
                });

        assertThat(figures(made.found("occurrence", 0, 76)).values())
                .containsEntry("originAccuracy", right ? 1.0 : 0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Omar Alloush, Alloush, true",
        "Dr Yahya Aridi, Yahya Aridi, true",
        "Omar Alloush, Ahmed Alloush, false",
        "Jan Egeland, Egelands, false",
    })
    void aPersonIsKnownByTheLastName(String one, String other, boolean same) {
        assertThat(Names.samePerson(one, other)).isEqualTo(same);
        assertThat(Names.samePerson(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the people of Raqqa | people",
                "Islamic State fighters | fighter",
                "the Kurdish People’s Protection Units (YPG) | unit",
                "Soldiers loyal to the Syrian government | soldier",
                "women and children | women",
                "Assad’s | assad",
                "U.S. forces | force",
                "the U.S. | us",
            })
    void theHeadWordCarriesTheDescription(String words, String head) {
        assertThat(Names.head(words)).isEqualTo(head);
    }

    @Test
    void aFolderWithoutGoldIsSaidSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> gold().evaluate(empty, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageStartingWith("No usable file in ");
        Files.writeString(folder.resolve("two.json"), "{\"text\": 7}");
        assertThat(gold(new Made().found("occurrence", 0, 76))
                        .evaluate(folder, Optional.empty())
                        .misses())
                .anyMatch(m -> m.startsWith("two.json\tthe file is not a gold report: "));
    }

    private static GoldClaims gold(ClaimSource.Found... found) {
        return new GoldClaims(
                new ClaimSource() {
                    @Override
                    public List<Found> read(String text, String outlet, Optional<LocalDate> published) {
                        assertThat(text).isEqualTo(TEXT);
                        assertThat(outlet).isEqualTo("River Post");
                        assertThat(published).contains(LocalDate.of(2018, 3, 7));
                        return List.of(found);
                    }

                    @Override
                    public String version() {
                        return "invented";
                    }
                },
                new TwoPlaces(),
                REGISTER);
    }

    private Figures figures(ClaimSource.Found... found) throws IOException {
        return gold(found).evaluate(folder, Optional.empty());
    }

    private static Voice outlet() {
        return new Voice.OutletVoice("River Post", Optional.empty());
    }

    private static ClaimSource.Found held() {
        Made made = new Made();
        made.chain = List.of(outlet());
        made.plover = Optional.empty();
        made.acled = Optional.empty();
        made.actor = Optional.of(new Part.Party("rebels", "rebels", Optional.empty()));
        return made.found("condition", 100, 127);
    }

    /** A predicted claim, right for the first gold claim until changed. */
    private static final class Made {
        private List<Voice> chain =
                List.of(outlet(), new Voice.OrganisationVoice("the Observatory", Optional.of(new ActorId("sohr"))));
        private Optional<String> plover = Optional.of("ASSAULT");
        private Optional<String> acled = Optional.of("Air/drone strike");
        private Optional<Part.Party> actor = Optional.of(new Part.Party(
                "Russian aircraft", "Russian Aerospace Forces", Optional.of(new ActorId("russian-air-force"))));
        private String place = "idlib";
        private Optional<When> when = Optional.of(new When.OnDay(LocalDate.of(2018, 3, 5)));
        private List<Amount> amounts = List.of(new Amount.AtLeast(12, Unit.KILLED));
        private Stance stance = Stance.PLAIN;

        ClaimSource.Found found(String kind, int start, int end) {
            Span span = new Span(start, end);
            List<Cited<EventCode>> codes = new ArrayList<>();
            plover.ifPresent(c -> codes.add(Cited.at(span, new EventCode(EventCode.Book.PLOVER, c))));
            acled.ifPresent(c -> codes.add(Cited.at(span, new EventCode(EventCode.Book.ACLED, c))));
            List<Part> parts = new ArrayList<>();
            actor.ifPresent(a -> parts.add(new Part(Part.Role.ACTOR, Cited.at(span, a))));
            parts.add(new Part(
                    Part.Role.TARGET, Cited.at(span, new Part.Party("12 people", "people", Optional.empty()))));
            Particulars that = new Particulars(
                    codes,
                    parts,
                    List.of(new Where(
                            Where.Role.AT,
                            Cited.at(span, new Where.Named("Idlib", new PlaceId(place), "Idlib", false)))),
                    when.map(w -> Cited.at(span, w)),
                    amounts.stream()
                            .map(a -> new Counted(Cited.at(span, a), Optional.empty()))
                            .toList());
            Claim.Excerpt excerpt = new Claim.Excerpt(span, span.in(TEXT));
            return new ClaimSource.Found(
                    new Claim(
                            new ClaimId("c"),
                            new ReportId("r"),
                            new Attribution(
                                    chain.stream().map(v -> Cited.at(span, v)).toList(),
                                    Attribution.Link.STATEMENT,
                                    Optional.empty()),
                            kind.equals("condition") ? new Assertion.Condition(that) : new Assertion.Occurrence(that),
                            stance,
                            new Confidence(0.5),
                            excerpt,
                            excerpt),
                    span);
        }
    }

    /** Idlib, and a place 100 km east of it. */
    private static final class TwoPlaces implements Gazetteer {
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
            return Optional.of(new Place(
                    id,
                    id.value(),
                    Optional.empty(),
                    35.93,
                    id.value().equals("idlib") ? 36.63 : 37.74,
                    Place.Precision.TOWN,
                    "SY",
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    "PPL"));
        }

        @Override
        public Optional<String> countryOfDemonym(String word) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "two";
        }
    }
}
