package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.claim.template.Candidate;
import org.sitrep.claim.template.Line;
import org.sitrep.claim.template.ReadReport;
import org.sitrep.claim.template.RoleFeatures;
import org.sitrep.claim.template.Roles;
import org.sitrep.claim.template.TemplateMaker;
import org.sitrep.claim.template.TemplateModel;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.model.Encoder;
import org.sitrep.model.ModelFile;
import org.sitrep.model.Models;
import org.sitrep.model.TokenHead;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.ActorRegister.Spotted;

/**
 * Reads incidents by learned heads. They learned from news of terrorism in Latin America and see roles of that kind only. Holds
 * the encoder (about 60 MB); build one per process. Safe for use by several threads.
 */
public final class IncidentReader implements TemplateReader {
    private static final String FOLDER = "/org/sitrep/claim/template/";

    /** The stage and its version. */
    public static final String VERSION = "templates/1";

    private final ActorRegister register;
    private final Encoder encoder;
    private final TokenHead roles;
    private final TemplateMaker maker;

    /** Loads the encoder and the heads, which takes about a second. */
    public IncidentReader(ActorRegister register) {
        this(register, Models.reader());
    }

    /** @param encoder the one the heads learned on */
    public IncidentReader(ActorRegister register, Encoder encoder) {
        this.register = register;
        this.encoder = encoder;
        roles = ModelFile.unpack(FOLDER, "roles.head.gz", TokenHead::read);
        maker = new TemplateMaker(ModelFile.unpack(FOLDER, "templates.bin.gz", TemplateModel::read));
    }

    @Override
    public List<IncidentTemplate> read(Mentions mentions) {
        String text = mentions.text().text();
        List<Spotted> names = register.spot(text);
        List<Line> lines = new ArrayList<>();
        for (Tagged tagged : mentions.sentences()) {
            Span whole = tagged.sentence().span();
            lines.add(Line.of(
                    tagged, names.stream().filter(n -> whole.contains(n.span())).toList()));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        List<float[][]> states = encoder.readOn(lines.stream().map(Line::forms).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (TokenHead.Run run :
                    roles.likely(states.get(i), RoleFeatures.of(line.forms(), line.tags(), line.hits()), Roles.LEAST)) {
                candidates.add(new Candidate(i, run.from(), run.to(), run.type(), run.probability()));
            }
        }
        ReadReport report = new ReadReport(text, lines, maker.candidates(text, lines, candidates), mean(states));
        return maker.make(report).stream().map(t -> template(t, report, text)).toList();
    }

    private static float[] mean(List<float[][]> states) {
        float[] mean = new float[2 * Encoder.WIDTH];
        int words = 0;
        for (float[][] sentence : states) {
            for (float[] state : sentence) {
                for (int k = 0; k < mean.length; k++) {
                    mean[k] += state[k];
                }
                words++;
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= words;
        }
        return mean;
    }

    private static IncidentTemplate template(TemplateMaker.Template template, ReadReport report, String text) {
        List<IncidentTemplate.Filler> fillers = new ArrayList<>();
        for (TemplateMaker.Chosen chosen : template.fillers()) {
            Span span = chosen.seen().stream()
                    .map(report::span)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            fillers.add(new IncidentTemplate.Filler(
                    IncidentTemplate.Role.values()[Roles.ALL.indexOf(chosen.role())],
                    span.in(text).replaceAll("\\s+", " "),
                    span,
                    new Confidence(chosen.probability())));
        }
        fillers.sort(Comparator.comparing(IncidentTemplate.Filler::role).thenComparing(IncidentTemplate.Filler::span));
        return new IncidentTemplate(
                IncidentTemplate.Kind.values()[Roles.KINDS.indexOf(template.kind())],
                new Confidence(template.probability()),
                fillers);
    }
}
