package org.sitrep.bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.sitrep.base.Span;
import org.sitrep.evaluate.TimexSource;
import org.sitrep.mention.Timex;

/**
 * The times HeidelTime reads, with the words, sentences and parts of speech of CoreNLP, told whether the text is news or a
 * narrative. The parts of its stand-alone version, put together so that the tagger is loaded once and not for every text.
 */
final class HeidelTimes implements TimexSource {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

    private final HeidelTime heidelTime = new HeidelTime();
    private final AnnotationPipeline tagger = new AnnotationPipeline();
    private final JCasFactory texts;

    HeidelTimes(boolean narratives) throws IOException {
        Properties settings = new Properties();
        List.of("Date", "Duration", "Set", "Time").forEach(t -> settings.setProperty("consider" + t, "true"));
        settings.setProperty("considerTemponym", "false");
        List.of("Date", "Duration", "Language", "Set", "Temponym", "Time")
                .forEach(t -> settings.setProperty("uimaVar" + t, t));
        settings.setProperty("uimaVarTypeToProcess", "Type");
        Config.setProps(settings);
        tagger.addAnnotator(new TokenizerAnnotator(false));
        tagger.addAnnotator(new POSTaggerAnnotator(TAGGER, false));
        try {
            heidelTime.initialize(new UimaContextImpl(
                    Language.ENGLISH, narratives ? DocumentType.NARRATIVES : DocumentType.NEWS, false));
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(
                            new XMLInputSource(HeidelTime.class.getClassLoader().getResource(TYPES)));
            texts = new JCasFactoryImpl(new TypeSystemDescription[] {types});
        } catch (UIMAException e) {
            throw new IOException("HeidelTime does not start", e);
        }
    }

    @Override
    public List<Timex> read(String text, Optional<LocalDate> published) {
        List<Timex> found = new ArrayList<>();
        try {
            JCas cas = texts.createJCas();
            cas.setDocumentText(text);
            if (published.isPresent()) {
                Dct day = new Dct(cas);
                day.setValue(published.get().toString().replace('-', '.') + "T00:00");
                day.addToIndexes();
            }
            tag(text, cas);
            heidelTime.process(cas);
            FSIterator<Annotation> all = cas.getAnnotationIndex(Timex3.type).iterator();
            while (all.hasNext()) {
                Timex3 timex = (Timex3) all.next();
                if (timex.getEnd() > timex.getBegin()) {
                    found.add(new Timex(
                            new Span(timex.getBegin(), timex.getEnd()),
                            Timex.Type.valueOf(timex.getTimexType().toUpperCase(Locale.ROOT)),
                            timex.getTimexValue()));
                }
            }
        } catch (UIMAException e) {
            throw new IllegalStateException("HeidelTime does not read a text", e);
        }
        return found;
    }

    /** Its own wrapper of CoreNLP's tagger is made for CoreNLP 3.3.1 and fails with the tokenizer of 4.5.10. */
    private void tag(String text, JCas cas) {
        edu.stanford.nlp.pipeline.Annotation tagged = new edu.stanford.nlp.pipeline.Annotation(text);
        tagger.annotate(tagged);
        for (CoreMap one : tagged.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = one.get(CoreAnnotations.TokensAnnotation.class);
            for (CoreLabel word : words) {
                Token token = new Token(cas, word.beginPosition(), word.endPosition());
                token.setPos(word.tag());
                token.addToIndexes();
            }
            new Sentence(
                            cas,
                            words.get(0).beginPosition(),
                            words.get(words.size() - 1).endPosition())
                    .addToIndexes();
        }
    }

    @Override
    public String version() {
        return "HeidelTime 2.2.1";
    }
}
