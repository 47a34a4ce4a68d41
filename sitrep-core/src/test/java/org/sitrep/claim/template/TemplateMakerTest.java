package org.sitrep.claim.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;

class TemplateMakerTest {
    private static final String TEXT =
            "masked men planted a bomb at the mill . later the masked men abducted ana ramos .";

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (String sentence : TEXT.split("(?<= \\.) ")) {
            List<String> forms = List.of(sentence.split(" "));
            List<Span> spans = new ArrayList<>();
            for (String form : forms) {
                int start = TEXT.indexOf(form, at);
                spans.add(new Span(start, start + form.length()));
                at = start + form.length();
            }
            lines.add(new Line(
                    forms, Collections.nCopies(forms.size(), "NN"), Collections.nCopies(forms.size(), "O"), spans));
        }
        return lines;
    }

    private static final List<Candidate> SEEN = List.of(
            new Candidate(0, 0, 2, "PerpInd", .9),
            new Candidate(0, 4, 5, "Weapon", .8),
            new Candidate(0, 6, 8, "Target", .7),
            new Candidate(1, 1, 4, "PerpInd", .6),
            new Candidate(1, 5, 7, "Victim", .9));

    private static Linear constant(float odds) {
        return new Linear(Map.of("bias", odds));
    }

    /** Every report tells of bombings and kidnappings; a sentence of the one its words speak for. */
    private static TemplateModel model(Map<String, Float> limits) {
        List<Linear> sentences = new ArrayList<>(Collections.nCopies(6, constant(-3)));
        sentences.set(1, new Linear(Map.of("u bomb", 8f)));
        sentences.set(2, new Linear(Map.of("u abducted", 8f)));
        return new TemplateModel(
                List.of(constant(2), constant(-2), constant(1), constant(1), constant(-3), constant(-3), constant(-3)),
                sentences,
                new Linear(Map.of("p", 1f)),
                new Linear(Map.of("p", 2f, "tie last", -9f)),
                new Linear(Map.of("apart 0", 5f, "apart 1", -5f)),
                Map.of("amber front", Set.of("af")),
                Map.of("Weapon", Set.of("bomb")),
                limits);
    }

    private static List<TemplateMaker.Template> made(Map<String, Float> limits) {
        return new TemplateMaker(model(limits)).make(new ReadReport(TEXT, lines(), SEEN, new float[0]));
    }

    @Test
    void fillersGoToTheIncidentTheirSentencesTellOf() {
        List<TemplateMaker.Template> templates = made(Map.of("Target", .1f));
        assertThat(templates).extracting(TemplateMaker.Template::kind).containsExactly("bombing", "kidnapping");
        assertThat(templates.get(0).fillers())
                .extracting(TemplateMaker.Chosen::key)
                .containsExactly("masked men", "mill", "bomb");
        assertThat(templates.get(1).fillers())
                .extracting(TemplateMaker.Chosen::key)
                .contains("ana ramos")
                .doesNotContain("bomb", "mill");
    }

    @Test
    void aReportThatTellsOfNothingHasNoTemplate() {
        assertThat(made(Map.of("report", .95f))).isEmpty();
    }

    @Test
    void aStringIsOneFillerWhereverItStands() {
        ReadReport report = new ReadReport(TEXT, lines(), SEEN, new float[0]);
        assertThat(report.fillers())
                .filteredOn(f -> f.role().equals("PerpInd"))
                .singleElement()
                .satisfies(f -> assertThat(f.seen()).hasSize(2))
                .satisfies(f -> assertThat(f.key()).isEqualTo("masked men"));
        assertThat(report.written("masked men")).isEqualTo(2);
        assertThat(report.written("mask")).isZero();
    }

    @Test
    void theLexiconAddsOnlyWhatTheHeadDoesNotSee() {
        List<Candidate> all = Lexicon.added(
                TEXT, lines(), SEEN, Map.of("Weapon", Set.of("bomb"), "Victim", Set.of("masked men", "men")));
        assertThat(all).hasSize(SEEN.size() + 2);
        assertThat(all.subList(SEEN.size(), all.size()))
                .allSatisfy(c -> assertThat(c.role()).isEqualTo("Victim"))
                .extracting(c -> c.to() - c.from())
                .containsExactly(2, 2);
    }

    @Test
    void initialsContainmentAndAliasesTieStrings() {
        Map<String, Float> features = Kinship.features(
                judged("af", .5),
                List.of(judged("amber front", 2), judged("front of amber valley", 1)),
                Map.of("af", Set.of("amber front")));
        assertThat(features).containsKeys("tie alias", "tie initials", "PerpOrg tie other");
        assertThat(Kinship.features(judged("front", .5), List.of(judged("amber front", 2)), Map.of()))
                .containsKeys("tie within", "tie last", "tie shares");
    }

    private static Kinship.Judged judged(String key, double score) {
        return new Kinship.Judged(new Filler("PerpOrg", key, List.of(SEEN.get(0))), score);
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        TemplateModel model = model(new LinkedHashMap<>(Map.of("report", .3f)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out, 0);
        TemplateModel read = TemplateModel.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.limits()).isEqualTo(model.limits());
        assertThat(read.aliases()).isEqualTo(model.aliases());
        assertThat(read.lexicon()).isEqualTo(model.lexicon());
        assertThat(read.filler().probability(Map.of("p", 1f)))
                .isEqualTo(model.filler().probability(Map.of("p", 1f)));
    }
}
