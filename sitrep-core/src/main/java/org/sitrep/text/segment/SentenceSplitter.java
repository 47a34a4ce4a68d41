package org.sitrep.text.segment;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.text.Block;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Splits blocks into sentences and words the way the tagger and the parser expect them. */
public final class SentenceSplitter {
    // What the pipeline of this CoreNLP version uses for English, but odd characters are kept as tokens.
    private static final String OPTIONS = "invertible=true,untokenizable=noneKeep";

    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    /** The sentences of all blocks but boilerplate, in text order. */
    public List<Sentence> split(String text, List<Block> blocks) {
        List<Sentence> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BOILERPLATE) {
                continue;
            }
            int base = block.span().start();
            PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                    new StringReader(block.span().in(text)), new CoreLabelTokenFactory(true), OPTIONS);
            for (List<CoreLabel> words : sentences.process(tokenizer.tokenize())) {
                List<Token> tokens = new ArrayList<>(words.size());
                for (CoreLabel word : words) {
                    if (word.endPosition() > word.beginPosition()) {
                        Span span = new Span(base + word.beginPosition(), base + word.endPosition());
                        tokens.add(new Token(span, straight(word.word())));
                    }
                }
                if (!tokens.isEmpty()) {
                    Span span = tokens.get(0)
                            .span()
                            .cover(tokens.get(tokens.size() - 1).span());
                    found.add(new Sentence(span, block.kind(), tokens));
                }
            }
        }
        return found;
    }

    private static String straight(String form) {
        return form.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201B', '\'')
                .replace('\u02BC', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u201E', '"')
                .replace('\u00AB', '"')
                .replace('\u00BB', '"')
                .replace('\u00A0', ' ');
    }
}
