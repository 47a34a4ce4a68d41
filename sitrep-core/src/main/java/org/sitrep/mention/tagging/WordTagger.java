package org.sitrep.mention.tagging;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Gives the words of a sentence part of speech and lemma. Holds a model; build one per process. Safe for use by several threads.
 */
public final class WordTagger {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** A proper noun the models know, standing for a name taken as one word. */
    static final String STAND_IN = "NATO";

    private final MaxentTagger tagger;
    private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

    /** Loads the model. */
    public WordTagger() {
        tagger = new MaxentTagger(TAGGER);
    }

    /**
     * The words of a sentence; those that are names of the register are labelled ORGANIZATION, all others O.
     *
     * @param names runs to be taken as one word, in text order, not overlapping
     */
    public List<Word> tag(Sentence sentence, String text, List<Span> names) {
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<Boolean> isName = new ArrayList<>();
        int next = 0;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            while (next < names.size() && names.get(next).end() <= token.span().start()) {
                next++;
            }
            if (next < names.size() && names.get(next).contains(token.span())) {
                Span name = names.get(next);
                int last = i;
                while (last + 1 < tokens.size()
                        && name.contains(tokens.get(last + 1).span())) {
                    last++;
                }
                Span covered = token.span().cover(tokens.get(last).span());
                spans.add(covered);
                forms.add(String.join("_", covered.in(text).trim().split("\\s+")));
                isName.add(true);
                i = last + 1;
            } else {
                spans.add(token.span());
                forms.add(token.form());
                isName.add(false);
                i++;
            }
        }
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            CoreLabel label = new CoreLabel();
            String form = isName.get(i) ? STAND_IN : forms.get(i);
            label.setWord(form);
            label.setValue(form);
            label.setOriginalText(form);
            label.setIndex(i + 1);
            labels.add(label);
        }
        tagger.tagCoreLabels(labels);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            boolean name = isName.get(i);
            String tag = name ? "NNP" : label.tag();
            String form = forms.get(i);
            String lemma = name ? form : lemma(form, tag);
            words.add(new Word(spans.get(i), form, lemma, tag, name ? "ORGANIZATION" : "O"));
        }
        return words;
    }

    /** "People" stays "people": rules name it so. */
    private String lemma(String form, String tag) {
        return form.equalsIgnoreCase("people")
                ? "people"
                : morphology.get().lemma(form, tag).toLowerCase(Locale.ROOT);
    }
}
