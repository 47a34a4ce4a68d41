package org.sitrep.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.sitrep.base.Span;
import org.sitrep.evaluate.TimexSource;
import org.sitrep.mention.Timex;

/** The times CoreNLP's SUTime reads, without its feasts. */
final class SuTimes implements TimexSource {
    private final AnnotationPipeline pipeline = new AnnotationPipeline();

    SuTimes() {
        Properties settings = new Properties();
        settings.setProperty("sutime.binders", "0");
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(
                new POSTaggerAnnotator("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger", false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", settings));
    }

    @Override
    public List<Timex> read(String text, Optional<LocalDate> published) {
        Annotation annotation = new Annotation(text);
        published.ifPresent(p -> annotation.set(CoreAnnotations.DocDateAnnotation.class, p.toString()));
        pipeline.annotate(annotation);
        List<Timex> found = new ArrayList<>();
        for (CoreMap one : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            edu.stanford.nlp.time.Timex timex = one.get(TimeAnnotations.TimexAnnotation.class);
            found.add(new Timex(
                    new Span(
                            one.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                            one.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                    Timex.Type.valueOf(timex.timexType()),
                    Optional.ofNullable(timex.value()).orElse("")));
        }
        return found;
    }

    @Override
    public String version() {
        return "SUTime of CoreNLP 4.5.10";
    }
}
