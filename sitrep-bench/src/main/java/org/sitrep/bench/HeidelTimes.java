package org.sitrep.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.tcas.Annotation;
import org.sitrep.base.Span;
import org.sitrep.evaluate.TimexSource;
import org.sitrep.mention.Timex;

/** The times HeidelTime reads, with CoreNLP's tagger, told whether the text is news or a narrative. */
final class HeidelTimes implements TimexSource {
    private static final List<String> CONFIGURATION = List.of(
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "considerTemponym = false",
            "model_path = edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            "config_path = ",
            "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml",
            "typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml",
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTemponym = Temponym",
            "uimaVarTime = Time",
            "uimaVarTypeToProcess = Type");

    private final HeidelTimeStandalone heidelTime;

    HeidelTimes(boolean narratives) throws IOException {
        Path configuration = Files.createTempFile("heideltime", ".props");
        Files.write(configuration, CONFIGURATION);
        heidelTime = new HeidelTimeStandalone(
                Language.ENGLISH,
                narratives ? DocumentType.NARRATIVES : DocumentType.NEWS,
                OutputType.TIMEML,
                configuration.toString(),
                POSTagger.STANFORDPOSTAGGER);
        Files.delete(configuration);
    }

    @Override
    public List<Timex> read(String text, Optional<LocalDate> published) {
        List<Timex> found = new ArrayList<>();
        Date day = published.map(p -> Date.from(p.atStartOfDay(ZoneOffset.UTC).toInstant())).orElse(new Date(0));
        PrintStream out = System.out;
        try {
            System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
            heidelTime.process(text, day, cas -> {
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
                return "";
            });
        } catch (DocumentCreationTimeMissingException e) {
            throw new UncheckedIOException(new IOException("HeidelTime wants a day of publication", e));
        } finally {
            System.setOut(out);
        }
        return found;
    }

    @Override
    public String version() {
        return "HeidelTime 2.2.1";
    }
}
