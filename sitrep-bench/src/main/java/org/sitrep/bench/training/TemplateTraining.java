package org.sitrep.bench.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.claim.IncidentTemplate;
import org.sitrep.claim.template.Candidate;
import org.sitrep.claim.template.Filler;
import org.sitrep.claim.template.FillerFeatures;
import org.sitrep.claim.template.Kinship;
import org.sitrep.claim.template.Lexicon;
import org.sitrep.claim.template.Line;
import org.sitrep.claim.template.Linear;
import org.sitrep.claim.template.ReadReport;
import org.sitrep.claim.template.ReportFeatures;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;
import org.sitrep.claim.template.TemplateModel;
import org.sitrep.claim.template.Togetherness;
import org.sitrep.evaluate.Figures;
import org.sitrep.evaluate.Muc4;
import org.sitrep.evaluate.TemplateSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** A document with gold. */
    private record Document(JsonNode gold, ReadReport report, List<Map<String, List<Set<String>>>> templates) {
        boolean tells(String kind) {
            for (JsonNode template : gold.path("templates")) {
                if (template.path("incident_type").asString().contains(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, String> settings = new HashMap<>();

    private double setting(String name, double usual) {
        return settings.containsKey(name) ? Double.parseDouble(settings.get(name)) : usual;
    }

    public static void main(String[] arguments) throws IOException {
        TemplateTraining training = new TemplateTraining();
        for (String a : arguments) {
            if (a.indexOf('=') > 0) {
                training.settings.put(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
            }
        }
        training.run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path gtt, Path sheets, Path roles) throws IOException {
        Map<String, Map<String, Set<String>>> counts = new LinkedHashMap<>();
        List<Document> dev = documents(gtt.resolve("train.jsonl.gz"), sheets, roles, "dev", counts, true);
        List<Document> tst = documents(gtt.resolve("dev.jsonl.gz"), sheets, roles, "tst", counts, false);
        reach("dev", dev);
        reach("tst", tst);

        // reports
        List<Map<String, Float>> whole =
                dev.stream().map(d -> ReportFeatures.of(d.report)).toList();
        LinearLearner ofReports = new LinearLearner();
        List<LinearLearner.Row> rows = whole.stream().map(ofReports::row).toList();
        List<double[]> kinds = new ArrayList<>();
        dev.forEach(d -> kinds.add(new double[0]));
        List<List<Linear>> reports = new ArrayList<>();
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            List<Linear> own = reports(dev, ofReports, rows, i -> i % FOLDS != held);
            reports.add(own);
            for (int i = f; i < dev.size() && f < FOLDS; i += FOLDS) {
                Map<String, Float> features = whole.get(i);
                kinds.set(i, own.stream().mapToDouble(l -> l.score(features)).toArray());
            }
        }
        for (int k = 0; k <= Roles.KINDS.size(); k++) {
            kindFigures(dev, kinds, k);
        }

        if (setting("reportsOnly", 0) > 0) {
            return;
        }

        // fillers
        LinearLearner ofFillers = new LinearLearner();
        List<List<LinearLearner.Example>> fillers = new ArrayList<>();
        List<List<Map<String, Float>>> fillerFeatures = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            Document document = dev.get(i);
            List<LinearLearner.Example> own = new ArrayList<>();
            List<Map<String, Float>> ownFeatures = new ArrayList<>();
            for (Filler filler : document.report.fillers()) {
                Map<String, Float> features = FillerFeatures.of(document.report, filler, kinds.get(i));
                ownFeatures.add(features);
                own.add(new LinearLearner.Example(ofFillers.row(features), gold(document, filler) != null));
            }
            fillers.add(own);
            fillerFeatures.add(ownFeatures);
        }
        List<List<Kinship.Judged>> judged = new ArrayList<>();
        dev.forEach(d -> judged.add(List.of()));
        List<Linear> fillerModels = new ArrayList<>();
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            Linear own = ofFillers.learn(some(fillers, i -> i % FOLDS != held), manner("filler"), SEED);
            fillerModels.add(own);
            for (int i = f; i < dev.size() && f < FOLDS; i += FOLDS) {
                List<Kinship.Judged> all = new ArrayList<>();
                for (int k = 0; k < fillers.get(i).size(); k++) {
                    all.add(new Kinship.Judged(
                            dev.get(i).report.fillers().get(k),
                            own.score(fillerFeatures.get(i).get(k))));
                }
                judged.set(i, all);
            }
        }

        // fresh and sentences
        List<TemplateModel> models = new ArrayList<>();
        LinearLearner ofSentences = new LinearLearner();
        List<List<List<LinearLearner.Example>>> sentences = sentences(dev, ofSentences);
        for (int f = 0; f <= FOLDS; f++) {
            int held = f;
            Map<String, Set<String>> aliases = aliases(dev, i -> i % FOLDS != held);
            LinearLearner ofFresh = new LinearLearner();
            List<LinearLearner.Example> fresh = new ArrayList<>();
            for (int i = 0; i < dev.size(); i++) {
                if (i % FOLDS == held) {
                    continue;
                }
                Set<Set<String>> covered = new HashSet<>();
                for (TemplateMaker.Ranked ranked : TemplateMaker.ranked(judged.get(i))) {
                    Set<String> gold = gold(dev.get(i), ranked.judged().filler());
                    Set<String> marked = gold == null ? Set.of() : new TreeSet<>(gold);
                    boolean right = gold != null;
                    if (right) {
                        marked.add("role " + ranked.judged().filler().role());
                        right = covered.add(marked);
                    }
                    fresh.add(new LinearLearner.Example(
                            ofFresh.row(Kinship.features(ranked.judged(), ranked.likelier(), aliases)), right));
                }
            }
            List<Linear> sentenceModels = new ArrayList<>();
            for (List<List<LinearLearner.Example>> kind : sentences) {
                sentenceModels.add(ofSentences.learn(some(kind, i -> i % FOLDS != held), manner("sentence"), SEED));
            }
            LinearLearner ofPairs = new LinearLearner();
            List<LinearLearner.Example> pairs = new ArrayList<>();
            for (int i = 0; i < dev.size(); i++) {
                if (i % FOLDS != held) {
                    pairs(dev.get(i), ofPairs, pairs);
                }
            }
            models.add(new TemplateModel(
                    reports.get(f),
                    sentenceModels,
                    fillerModels.get(f),
                    ofFresh.learn(fresh, manner("fresh"), SEED),
                    ofPairs.learn(pairs, manner("pairs"), SEED),
                    aliases,
                    lexicon(counts, ""),
                    Map.of()));
        }

        List<TemplateMaker.Scored> scored = new ArrayList<>();
        for (int i = 0; i < dev.size(); i++) {
            scored.add(new TemplateMaker(models.get(i % FOLDS)).score(dev.get(i).report));
        }
        Map<String, Float> limits = tuned(dev, scored);
        System.out.println("limits " + new java.util.TreeMap<>(limits));
        System.out.println("dev, each fifth by the others " + rounded(figures(dev, scored, limits)));
        TemplateModel last = models.get(FOLDS);
        TemplateModel whole1 = new TemplateModel(
                last.reports(),
                last.sentences(),
                last.filler(),
                last.fresh(),
                last.together(),
                last.aliases(),
                last.lexicon(),
                limits);
        try (OutputStream out = new GZIPOutputStream(
                new BufferedOutputStream(Files.newOutputStream(roles.resolve("templates.bin.gz"))), 1 << 16)) {
            whole1.write(out, LEAST);
        }
        TemplateMaker maker = new TemplateMaker(whole1);
        List<TemplateMaker.Scored> tstScored =
                tst.stream().map(d -> maker.score(d.report)).toList();
        Figures figures = figures(tst, tstScored, limits);
        System.out.println("tst " + rounded(figures));
        Files.write(roles.resolve("tst-misses.tsv"), figures.misses(), StandardCharsets.UTF_8);
    }

    private LinearLearner.Manner manner(String name) {
        LinearLearner.Manner usual = LinearLearner.Manner.USUAL;
        return new LinearLearner.Manner(
                (int) setting(name + ".passes", usual.passes()),
                (float) setting(name + ".rate", usual.rate()),
                (float) setting(name + ".decay", usual.decay()),
                (float) setting(name + ".dropout", usual.dropout()),
                (int) setting(name + ".count", usual.count()));
    }

    private static List<LinearLearner.Example> some(List<List<LinearLearner.Example>> all, IntPredicate wanted) {
        List<LinearLearner.Example> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(i)) {
                some.addAll(all.get(i));
            }
        }
        return some;
    }

    private List<Linear> reports(
            List<Document> dev, LinearLearner learner, List<LinearLearner.Row> rows, IntPredicate wanted) {
        List<Linear> models = new ArrayList<>();
        for (int k = 0; k <= Roles.KINDS.size(); k++) {
            List<LinearLearner.Example> examples = new ArrayList<>();
            for (int i = 0; i < dev.size(); i++) {
                if (wanted.test(i)) {
                    examples.add(new LinearLearner.Example(rows.get(i), tells(dev.get(i), k)));
                }
            }
            models.add(
                    k <= FREQUENT
                            ? learner.learn(examples, manner("report"), SEED)
                            : learner.learn(
                                    learner.telling(
                                            examples,
                                            (int) setting("few.most", 40),
                                            n -> n.startsWith("u ") || n.startsWith("b ")),
                                    new LinearLearner.Manner(
                                            (int) setting("few.passes", 10),
                                            (float) setting("few.rate", .3),
                                            1e-4f,
                                            .3f,
                                            3),
                                    SEED));
        }
        return models;
    }

    private static boolean tells(Document document, int k) {
        return k == 0 ? !document.templates.isEmpty() : document.tells(Roles.KINDS.get(k - 1));
    }

    private static void kindFigures(List<Document> dev, List<double[]> kinds, int k) {
        double best = 0;
        double limit = 0;
        for (double t = .05; t < .95; t += .05) {
            int hits = 0;
            int found = 0;
            int gold = 0;
            for (int i = 0; i < dev.size(); i++) {
                boolean taken = 1 / (1 + Math.exp(-kinds.get(i)[k])) >= t;
                boolean right = tells(dev.get(i), k);
                hits += taken && right ? 1 : 0;
                found += taken ? 1 : 0;
                gold += right ? 1 : 0;
            }
            double f = 2.0 * hits / Math.max(1, found + gold);
            if (f > best) {
                best = f;
                limit = t;
            }
        }
        System.out.printf(
                Locale.ROOT, "%s F %.3f at %.2f%n", k == 0 ? "relevant" : Roles.KINDS.get(k - 1), best, limit);
    }

    /** Fillers of gold, two by two, one of them a target or a victim, and whether a template has both. */
    private static void pairs(Document document, LinearLearner learner, List<LinearLearner.Example> pairs) {
        List<Filler> fillers = new ArrayList<>();
        List<Set<Integer>> owners = new ArrayList<>();
        for (Filler filler : document.report.fillers()) {
            Set<Integer> own = new TreeSet<>();
            for (int t = 0; t < document.templates.size(); t++) {
                if (document.templates.get(t).getOrDefault(filler.role(), List.of()).stream()
                        .anyMatch(g -> g.contains(plain(filler.key())))) {
                    own.add(t);
                }
            }
            if (!own.isEmpty()) {
                fillers.add(filler);
                owners.add(own);
            }
        }
        for (int i = 0; i < fillers.size(); i++) {
            for (int k = i + 1; k < fillers.size(); k++) {
                Filler one = fillers.get(i);
                Filler other = fillers.get(k);
                if (List.of("Target", "Victim").contains(one.role())
                        || List.of("Target", "Victim").contains(other.role())) {
                    boolean together = owners.get(i).stream().anyMatch(owners.get(k)::contains);
                    pairs.add(new LinearLearner.Example(
                            learner.row(Togetherness.features(
                                    document.report, one.role(), one.seen(), other.role(), other.seen())),
                            together));
                }
            }
        }
    }

    /** By kind and document: the sentences in which a filler of a template stands, and whether one is of the kind. */
    private static List<List<List<LinearLearner.Example>>> sentences(List<Document> dev, LinearLearner learner) {
        List<List<List<LinearLearner.Example>>> all = new ArrayList<>();
        Roles.KINDS.forEach(k -> all.add(new ArrayList<>()));
        for (Document document : dev) {
            Map<Integer, Set<String>> kindsOf = new LinkedHashMap<>();
            int number = 0;
            for (Map<String, List<Set<String>>> template : document.templates) {
                String kind = document.gold
                        .path("templates")
                        .path(number++)
                        .path("incident_type")
                        .asString();
                for (Filler filler : document.report.fillers()) {
                    if (template.getOrDefault(filler.role(), List.of()).stream()
                            .anyMatch(g -> g.contains(plain(filler.key())))) {
                        for (Candidate c : filler.seen()) {
                            kindsOf.computeIfAbsent(c.sentence(), s -> new TreeSet<>())
                                    .add(kind);
                        }
                    }
                }
            }
            Map<Integer, LinearLearner.Row> rows = new LinkedHashMap<>();
            kindsOf.keySet().forEach(s -> rows.put(s, learner.row(ReportFeatures.of(document.report, s))));
            for (int k = 0; k < Roles.KINDS.size(); k++) {
                String kind = Roles.KINDS.get(k);
                List<LinearLearner.Example> own = new ArrayList<>();
                kindsOf.forEach((sentence, some) -> own.add(new LinearLearner.Example(
                        Weights.wanted(rows, sentence), some.stream().anyMatch(s -> s.contains(kind)))));
                all.get(k).add(own);
            }
        }
        return all;
    }

    private static Map<String, Set<String>> aliases(List<Document> dev, IntPredicate wanted) {
        Map<String, Set<String>> aliases = new LinkedHashMap<>();
        for (int i = 0; i < dev.size(); i++) {
            if (!wanted.test(i)) {
                continue;
            }
            for (JsonNode template : dev.get(i).gold.path("templates")) {
                for (JsonNode entity : template.path("PerpOrg")) {
                    List<String> names = new ArrayList<>();
                    entity.forEach(m -> names.add(m.path(0).asString()));
                    for (String one : names) {
                        for (String other : names) {
                            if (!one.equals(other)) {
                                aliases.computeIfAbsent(one, n -> new TreeSet<>())
                                        .add(other);
                            }
                        }
                    }
                }
            }
        }
        return aliases;
    }

    private Map<String, Float> tuned(List<Document> dev, List<TemplateMaker.Scored> scored) {
        Map<String, Float> limits = new LinkedHashMap<>();
        limits.put("report", .4f);
        limits.put("kind", .4f);
        limits.put("together", .5f);
        limits.put("attach", .5f);
        Roles.ALL.forEach(r -> limits.put(r, .35f));
        Roles.ALL.forEach(r -> limits.put("share " + r, 1f));
        double best = goal(dev, scored, limits);
        for (int round = 0; round < (int) setting("rounds", 2); round++) {
            for (String name : List.copyOf(limits.keySet())) {
                float kept = limits.getOrDefault(name, .5f);
                float winner = kept;
                float[] tries = name.startsWith("share ")
                        ? new float[] {.3f, 1, 2, 5}
                        : List.of("together", "attach").contains(name)
                                ? new float[] {.1f, .25f, .4f, .5f, .6f, .75f, .9f}
                                : new float[] {.06f, .1f, .14f, .18f, .22f, .27f, .33f, .4f, .5f};
                for (float t : tries) {
                    limits.put(name, t);
                    double own = goal(dev, scored, limits);
                    if (own > best + 1e-9) {
                        best = own;
                        winner = t;
                    }
                }
                limits.put(name, winner);
            }
        }
        return limits;
    }

    /**
     * What the limits are to reach: both measures, and precision and recall not far from each other, because a report with more
     * incidents than those learned from is told less of by the same limits.
     */
    private double goal(List<Document> dev, List<TemplateMaker.Scored> scored, Map<String, Float> limits) {
        Map<String, Double> values = figures(dev, scored, limits).values();
        double tilt = setting("tilt", .2);
        return Weights.wanted(values, "gttF")
                - tilt * Math.abs(Weights.wanted(values, "gttPrecision") - Weights.wanted(values, "gttRecall"))
                + setting("entities", .5)
                        * (Weights.wanted(values, "ceafReeF")
                                - tilt
                                        * Math.abs(Weights.wanted(values, "ceafReePrecision")
                                                - Weights.wanted(values, "ceafReeRecall")));
    }

    private static Figures figures(
            List<Document> documents, List<TemplateMaker.Scored> scored, Map<String, Float> limits) {
        TemplateModel model = new TemplateModel(
                List.of(),
                List.of(),
                new Linear(Map.of()),
                new Linear(Map.of()),
                new Linear(Map.of()),
                Map.of(),
                Map.of(),
                limits);
        TemplateMaker maker = new TemplateMaker(model);
        Map<String, List<IncidentTemplate>> byText = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            byText.put(
                    documents.get(i).gold.path("doctext").asString(),
                    maker.decide(scored.get(i)).stream()
                            .map(TemplateTraining::template)
                            .toList());
        }
        return new Muc4(new TemplateSource() {
                    @Override
                    public List<IncidentTemplate> templates(String text) {
                        return byText.getOrDefault(text, List.of());
                    }

                    @Override
                    public String version() {
                        return "training";
                    }
                })
                .evaluate(documents.stream().map(Document::gold).toList());
    }

    private static IncidentTemplate template(TemplateMaker.Template template) {
        return new IncidentTemplate(
                IncidentTemplate.Kind.values()[Roles.KINDS.indexOf(template.kind())],
                new Confidence(template.probability()),
                template.fillers().stream()
                        .map(f -> new IncidentTemplate.Filler(
                                IncidentTemplate.Role.values()[Roles.ALL.indexOf(f.role())],
                                f.key(),
                                new Span(0, 0),
                                new Confidence(f.probability())))
                        .toList());
    }

    private static Map<String, Double> rounded(Figures figures) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        figures.values().forEach((k, v) -> rounded.put(k, Math.round(v * 1000) / 1000.0));
        return rounded;
    }

    /** How many of the fillers of gold are among the strings the head sees. */
    private static void reach(String name, List<Document> documents) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Document document : documents) {
            Set<String> seen = new HashSet<>();
            document.report.fillers().forEach(f -> seen.add(f.role() + "\t" + plain(f.key())));
            Map<String, Set<Set<String>>> merged = new LinkedHashMap<>();
            for (Map<String, List<Set<String>>> template : document.templates) {
                template.forEach((role, fillers) ->
                        merged.computeIfAbsent(role, r -> new HashSet<>()).addAll(fillers));
            }
            merged.forEach((role, fillers) -> {
                int[] own = counts.computeIfAbsent(role, r -> new int[3]);
                for (Set<String> filler : fillers) {
                    own[0]++;
                    own[1] += filler.stream().anyMatch(m -> seen.contains(role + "\t" + m)) ? 1 : 0;
                }
            });
            document.report.fillers().forEach(f -> counts.computeIfAbsent(f.role(), r -> new int[3])[2]++);
        }
        StringBuilder line = new StringBuilder(name);
        counts.forEach((role, own) -> line.append(' ')
                .append(role)
                .append(' ')
                .append(own[1])
                .append('/')
                .append(own[0])
                .append(" of ")
                .append(own[2]));
        System.out.println(line);
    }

    /** The gold filler a string names, null when there is none. */
    private static @org.jspecify.annotations.Nullable Set<String> gold(Document document, Filler filler) {
        String key = plain(filler.key());
        for (Map<String, List<Set<String>>> template : document.templates) {
            for (Set<String> gold : template.getOrDefault(filler.role(), List.of())) {
                if (gold.contains(key)) {
                    return gold;
                }
            }
        }
        return null;
    }

    /** A string as the scorers compare it. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[!-/:-@\\[-`{-~]", "")
                .replaceAll("\\b(?:a|an|the)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The strings that filled each role in two documents, this one not counted. */
    private static Map<String, Set<String>> lexicon(Map<String, Map<String, Set<String>>> counts, String document) {
        Map<String, Set<String>> lexicon = new LinkedHashMap<>();
        counts.forEach((role, strings) -> {
            Set<String> own = new TreeSet<>();
            strings.forEach((string, documents) -> {
                if (documents.size() - (documents.contains(document) ? 1 : 0) >= 2) {
                    own.add(string);
                }
            });
            lexicon.put(role, own);
        });
        return lexicon;
    }

    private static void count(JsonNode document, Map<String, Map<String, Set<String>>> counts) {
        for (JsonNode template : document.path("templates")) {
            for (String role : Roles.ALL) {
                for (JsonNode entity : template.path(role)) {
                    for (JsonNode mention : entity) {
                        counts.computeIfAbsent(role, r -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        mention.path(0).asString().replaceAll("^(?:the|an?) ", ""),
                                        s -> new TreeSet<>())
                                .add(document.path("docid").asString());
                    }
                }
            }
        }
    }

    private static List<Document> documents(
            Path gold,
            Path sheets,
            Path roles,
            String name,
            Map<String, Map<String, Set<String>>> counts,
            boolean counted)
            throws IOException {
        List<Sheet.Line> lines = Sheet.read(sheets.resolve("muc-" + name + ".tsv"));
        Map<String, List<Line>> byDocument = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (Sheet.Line line : lines) {
            List<Line> own = byDocument.computeIfAbsent(line.document(), d -> new ArrayList<>());
            numbers.add(own.size());
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < line.forms().size(); i++) {
                spans.add(new Span(line.starts().get(i), line.ends().get(i)));
            }
            own.add(new Line(line.forms(), line.tags(), line.hits(), spans));
        }
        Map<String, List<Candidate>> candidates = new HashMap<>();
        for (String row : Files.readAllLines(roles.resolve(name + ".tsv"), StandardCharsets.UTF_8)) {
            String[] cells = row.split("\t");
            int at = Integer.parseInt(cells[0]);
            candidates
                    .computeIfAbsent(lines.get(at).document(), d -> new ArrayList<>())
                    .add(new Candidate(
                            numbers.get(at),
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3],
                            Math.min(1, Double.parseDouble(cells[4]))));
        }
        Map<String, float[]> means = StateCache.means(roles.resolve(name + ".states"), lines);
        JsonMapper json = JsonMapper.builder().build();
        String whole;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gold))) {
            whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Document> documents = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>();
        for (String row : whole.split("\n")) {
            nodes.add(json.readTree(row));
        }
        if (counted) {
            nodes.forEach(n -> count(n, counts));
        }
        for (JsonNode node : nodes) {
            String id = node.path("docid").asString();
            List<Map<String, List<Set<String>>>> templates = new ArrayList<>();
            for (JsonNode template : node.path("templates")) {
                Map<String, List<Set<String>>> fillers = new LinkedHashMap<>();
                for (String role : Roles.ALL) {
                    List<Set<String>> own = new ArrayList<>();
                    for (JsonNode entity : template.path(role)) {
                        Set<String> strings = new TreeSet<>();
                        entity.forEach(m -> strings.add(plain(m.path(0).asString())));
                        own.add(strings);
                    }
                    fillers.put(role, own);
                }
                templates.add(fillers);
            }
            documents.add(new Document(
                    node,
                    new ReadReport(
                            node.path("doctext").asString(),
                            byDocument.getOrDefault(id, List.of()),
                            Lexicon.added(
                                    node.path("doctext").asString(),
                                    byDocument.getOrDefault(id, List.of()),
                                    candidates.getOrDefault(id, List.of()),
                                    lexicon(counts, id)),
                            means.getOrDefault(id, new float[0])),
                    templates));
        }
        return documents;
    }
}
