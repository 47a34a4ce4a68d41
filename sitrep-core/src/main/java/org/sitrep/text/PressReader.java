package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.base.Cited;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.report.Report;
import org.sitrep.text.article.Article;
import org.sitrep.text.article.Galley;
import org.sitrep.text.article.Passage;
import org.sitrep.text.fingerprint.Fingerprinter;
import org.sitrep.text.language.Tongue;
import org.sitrep.text.segment.SentenceSplitter;

/** Sets the article, names its language, splits it and takes its fingerprint. */
final class PressReader implements TextReader {
    private static final String VERSION = "text/1";

    private final Tongue tongue = new Tongue();
    private final SentenceSplitter splitter = new SentenceSplitter();

    @Override
    public Read<ReportText> read(Report report) {
        Article article = Article.of(report.manuscript(), report.title().map(Cited::value));
        List<Note> notes = new ArrayList<>(article.notes());
        List<Passage> passages = article.passages();

        List<Galley> pieces = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Passage passage : passages) {
            pieces.add(passage.before());
            pieces.add(passage.body());
            int start = at + passage.before().length();
            at = start + passage.body().length();
            blocks.add(new Block(passage.kind(), new Span(start, at)));
        }
        Galley all = Galley.joined(pieces);
        String text = all.text();

        String language = tongue.of(text, blocks, article.language());
        List<Sentence> sentences = List.of();
        if (language.equals("en") || language.equals("und")) {
            sentences = splitter.split(text, blocks);
        } else if (language.equals("ar")) {
            notes.add(Note.info(
                    "LANGUAGE-PARTLY-ANALYSED",
                    "The report is in Arabic; of what it tells only the dead, wounded and missing are read."));
        } else {
            notes.add(Note.info(
                    "LANGUAGE-NOT-ANALYSED",
                    "The report is in '" + language + "'; it is kept and searchable, no claims are read from it."));
        }
        if (blocks.stream().noneMatch(b -> b.kind().tells())) {
            notes.add(Note.warning(
                    "TEXT-EMPTY",
                    "No running text was found in " + report.intake().label() + "."));
        }
        ReportText read = new ReportText(
                report.id(),
                Imprint.of(report, text, blocks, article),
                text,
                language,
                blocks,
                sentences,
                Fingerprinter.of(text, blocks),
                all.map());
        return new Read<>(read, notes, VERSION);
    }
}
