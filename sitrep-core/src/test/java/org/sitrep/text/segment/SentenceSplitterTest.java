package org.sitrep.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.text.Block;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

final class SentenceSplitterTest {
    private static final String TEXT =
            "The U.S.-backed SDF (a Kurdish-led group) said “we can’t” — at least 1,200 people... "
                    + "Mr. al-Abadi's pro-Assad F-16 jets hit Deir ez-Zor. ‘No one’ don't know; it's 3/4. Raqqa\u00a0city, al-Ba’aj. "
                    + "\"Quote\" he said. He left the U.S. Then he came to Syria at 5 p.m. on Jan. 3.";

    private static List<Sentence> split(String text) {
        return new SentenceSplitter().split(text, List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    @Test
    void tokensAreThoseOfThePipelineTheModelsWereMadeWith() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize");
        var document = new StanfordCoreNLP(properties).processToCoreDocument(TEXT);
        List<List<Span>> expected = document.sentences().stream()
                .map(s -> s.tokens().stream()
                        .map(t -> new Span(t.beginPosition(), t.endPosition()))
                        .toList())
                .toList();
        assertThat(split(TEXT).stream()
                        .map(s -> s.tokens().stream().map(Token::span).toList())
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void quotationMarksAreStraightInFormsOnly() {
        assertThat(split("“We can’t”").get(0).tokens())
                .extracting(Token::form)
                .containsExactly("\"", "We", "ca", "n't", "\"");
    }

    @Test
    void bordersOfBlocksSplitSentences() {
        String text = "Smoke over Kobani\n\nLeaders leave Raqqa";
        List<Sentence> sentences = new SentenceSplitter()
                .split(
                        text,
                        List.of(
                                new Block(Block.Kind.CAPTION, new Span(0, 17)),
                                new Block(Block.Kind.HEADLINE, new Span(19, text.length()))));
        assertThat(sentences)
                .extracting(s -> s.span().in(text))
                .containsExactly("Smoke over Kobani", "Leaders leave Raqqa");
    }

    @Test
    void anAbbreviationAtTheEndOfABlockIsOneToken() {
        assertThat(split("They came from the U.S.").get(0).tokens())
                .extracting(Token::form)
                .containsExactly("They", "came", "from", "the", "U.S.");
    }
}
