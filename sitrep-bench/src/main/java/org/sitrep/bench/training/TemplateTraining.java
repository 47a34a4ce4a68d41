package org.sitrep.bench.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.zip.GZIPOutputStream;
import org.sitrep.claim.template.Filler;
import org.sitrep.claim.template.FillerFeatures;
import org.sitrep.claim.template.Kinship;
import org.sitrep.claim.template.Linear;
import org.sitrep.claim.template.ReportFeatures;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;
import org.sitrep.claim.template.TemplateModel;
import org.sitrep.evaluate.Figures;

/**
 * Teaches what comes behind the head of roles: which strings fill a role, of what kind the incidents are and which filler belongs
 * to which.
 *
 * <p>Usage: {@code TemplateTraining GTT SHEETS ROLES [name=value ...]}, where ROLES is the folder {@link RolesTraining} wrote;
 * writes templates.bin.gz there. Everything is tuned on the documents named DEV, each fifth judged by what the others taught;
 * TST1 and TST2 are only reported.
 */
public final class TemplateTraining {
    private static final int SEED = RolesTraining.SEED;
    private static final int FOLDS = RolesTraining.FOLDS;
    private static final float LEAST = .02f;

    /** Kinds behind this number are told of too seldom to learn from every word. */
    private static final int FREQUENT = 3;

    private final Settings settings;
    private final List<TemplateDocument> dev;

    /**
     * What is known of whole reports.
     *
     * @param models for each held-out fifth, and last for none, a model for each kind
     * @param scores of each document, by the models that did not learn from it
     */
    private record Reports(List<List<Linear>> models, List<double[]> scores) {}

    /**
     * What is known of single strings.
     *
     * @param models for each held-out fifth, and last for none
     * @param judged the strings of each document, by the model that did not learn from it
     */
    private record Fillers(List<Linear> models, List<List<Kinship.Judged>> judged) {}

    private TemplateTraining(Settings settings, List<TemplateDocument> dev) {
        this.settings = settings;
        this.dev = dev;
    }

    public static void main(String[] arguments) throws IOException {
        Path gtt = Path.of(arguments[0]);
        Path roles = Path.of(arguments[2]);
        TemplateDocuments documents = new TemplateDocuments(Path.of(arguments[1]), roles);
        List<TemplateDocument> dev = documents.read(gtt.resolve("train.jsonl.gz"), "dev", true);
        List<TemplateDocument> tst = documents.read(gtt.resolve("dev.jsonl.gz"), "tst", false);
        TemplateFigures.reach("dev", dev);
        TemplateFigures.reach("tst", tst);
        new TemplateTraining(Settings.of(arguments), dev).run(documents.lexicon(""), tst, roles);
    }

    private void run(Map<String, Set<String>> lexicon, List<TemplateDocument> tst, Path roles) throws IOException {
        Reports reports = reports();
        for (int k = 0; k <= Roles.KINDS.size(); k++) {
            TemplateFigures.kindFigures(dev, reports.scores, k);
        }
        if (settings.number("reportsOnly", 0) > 0) {
            return;
        }
        List<TemplateModel> models = models(reports, fillers(reports.scores), lexicon);
        List<TemplateMaker.Scored> scored = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            scored.add(new TemplateMaker(models.get(i % FOLDS)).score(dev.get(i).report()));
        }
        Map<String, Float> limits = new TemplateTuning(settings, dev, scored).tuned();
        System.out.println("limits " + new TreeMap<>(limits));
        System.out.println(
                "dev, each fifth by the others " + TemplateFigures.rounded(TemplateFigures.of(dev, scored, limits)));
        TemplateModel whole = limited(models.get(FOLDS), limits);
        try (OutputStream out = new GZIPOutputStream(
                new BufferedOutputStream(Files.newOutputStream(roles.resolve("templates.bin.gz"))), 1 << 16)) {
            whole.write(out, LEAST);
        }
        TemplateMaker maker = new TemplateMaker(whole);
        List<TemplateMaker.Scored> tstScored =
                tst.stream().map(d -> maker.score(d.report())).toList();
        Figures figures = TemplateFigures.of(tst, tstScored, limits);
        System.out.println("tst " + TemplateFigures.rounded(figures));
        Files.write(roles.resolve("tst-misses.tsv"), figures.misses(), StandardCharsets.UTF_8);
    }

    private static TemplateModel limited(TemplateModel model, Map<String, Float> limits) {
        return new TemplateModel(
                model.reports(),
                model.sentences(),
                model.filler(),
                model.fresh(),
                model.together(),
                model.aliases(),
                model.lexicon(),
                limits);
    }

    private Reports reports() {
        List<Map<String, Float>> whole =
                dev.stream().map(d -> ReportFeatures.of(d.report())).toList();
        LinearLearner learner = new LinearLearner();
        List<LinearLearner.Row> rows = whole.stream().map(learner::row).toList();
        List<double[]> scores = new ArrayList<>();
        dev.forEach(d -> scores.add(new double[0]));
        List<List<Linear>> models = new ArrayList<>();
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            List<Linear> own = ofReports(learner, rows, i -> i % FOLDS != held);
            models.add(own);
            for (int i = f; i < dev.size() && f < FOLDS; i += FOLDS) {
                Map<String, Float> features = whole.get(i);
                scores.set(i, own.stream().mapToDouble(l -> l.score(features)).toArray());
            }
        }
        return new Reports(models, scores);
    }

    private List<Linear> ofReports(LinearLearner learner, List<LinearLearner.Row> rows, IntPredicate wanted) {
        List<Linear> models = new ArrayList<>();
        for (int k = 0; k <= Roles.KINDS.size(); k++) {
            List<LinearLearner.Example> examples = new ArrayList<>();
            for (int i = 0; i < dev.size(); i++) {
                if (wanted.test(i)) {
                    examples.add(
                            new LinearLearner.Example(rows.get(i), dev.get(i).tells(k)));
                }
            }
            models.add(
                    k <= FREQUENT
                            ? learner.learn(examples, manner("report"), SEED)
                            : learner.learn(
                                    learner.telling(
                                            examples,
                                            (int) settings.number("few.most", 40),
                                            n -> n.startsWith("u ") || n.startsWith("b ")),
                                    new LinearLearner.Manner(
                                            (int) settings.number("few.passes", 10),
                                            (float) settings.number("few.rate", .3),
                                            1e-4f,
                                            .3f,
                                            3),
                                    SEED));
        }
        return models;
    }

    private Fillers fillers(List<double[]> kinds) {
        LinearLearner learner = new LinearLearner();
        List<List<LinearLearner.Example>> examples = new ArrayList<>();
        List<List<Map<String, Float>>> features = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            TemplateDocument document = dev.get(i);
            List<LinearLearner.Example> own = new ArrayList<>();
            List<Map<String, Float>> ownFeatures = new ArrayList<>();
            for (Filler filler : document.report().fillers()) {
                Map<String, Float> of = FillerFeatures.of(document.report(), filler, kinds.get(i));
                ownFeatures.add(of);
                own.add(new LinearLearner.Example(learner.row(of), document.named(filler) != null));
            }
            examples.add(own);
            features.add(ownFeatures);
        }
        List<List<Kinship.Judged>> judged = new ArrayList<>();
        dev.forEach(d -> judged.add(List.of()));
        List<Linear> models = new ArrayList<>();
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            Linear own = learner.learn(TemplateExamples.some(examples, i -> i % FOLDS != held), manner("filler"), SEED);
            models.add(own);
            for (int i = f; i < dev.size() && f < FOLDS; i += FOLDS) {
                List<Kinship.Judged> all = new ArrayList<>();
                for (int k = 0; k < examples.get(i).size(); k++) {
                    all.add(new Kinship.Judged(
                            dev.get(i).report().fillers().get(k),
                            own.score(features.get(i).get(k))));
                }
                judged.set(i, all);
            }
        }
        return new Fillers(models, judged);
    }

    /** For each held-out fifth, and last for none, what the others teach; without limits. */
    private List<TemplateModel> models(Reports reports, Fillers fillers, Map<String, Set<String>> lexicon) {
        List<TemplateModel> models = new ArrayList<>();
        LinearLearner ofSentences = new LinearLearner();
        List<List<List<LinearLearner.Example>>> sentences = TemplateExamples.sentences(dev, ofSentences);
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            IntPredicate wanted = i -> i % FOLDS != held;
            Map<String, Set<String>> aliases = TemplateExamples.aliases(dev, wanted);
            LinearLearner ofFresh = new LinearLearner();
            List<LinearLearner.Example> fresh = TemplateExamples.fresh(dev, fillers.judged, aliases, ofFresh, wanted);
            List<Linear> sentenceModels = new ArrayList<>();
            for (List<List<LinearLearner.Example>> kind : sentences) {
                sentenceModels.add(ofSentences.learn(TemplateExamples.some(kind, wanted), manner("sentence"), SEED));
            }
            LinearLearner ofPairs = new LinearLearner();
            List<LinearLearner.Example> pairs = new ArrayList<>();
            for (int i = 0; i < dev.size(); i++) {
                if (wanted.test(i)) {
                    TemplateExamples.pairs(dev.get(i), ofPairs, pairs);
                }
            }
            models.add(new TemplateModel(
                    reports.models.get(f),
                    sentenceModels,
                    fillers.models.get(f),
                    ofFresh.learn(fresh, manner("fresh"), SEED),
                    ofPairs.learn(pairs, manner("pairs"), SEED),
                    aliases,
                    lexicon,
                    Map.of()));
        }
        return models;
    }

    private LinearLearner.Manner manner(String name) {
        LinearLearner.Manner usual = LinearLearner.Manner.USUAL;
        return new LinearLearner.Manner(
                (int) settings.number(name + ".passes", usual.passes()),
                (float) settings.number(name + ".rate", usual.rate()),
                (float) settings.number(name + ".decay", usual.decay()),
                (float) settings.number(name + ".dropout", usual.dropout()),
                (int) settings.number(name + ".count", usual.count()));
    }
}
