package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Span;
import org.sitrep.mention.Word;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.text.Block;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Words of a sentence as the pipeline tags them. */
final class Tagging {
    private static final Pattern WORD =
            Pattern.compile("\\d[\\d.,]*\\d|\\d|\\p{Alpha}+(?:\\.(?=\\p{Alpha}))?|'s|[^\\s\\w]");

    private final WordTagger tagger = new WordTagger();

    List<Word> words(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return tagger.tag(
                new Sentence(new Span(0, sentence.length()), Block.Kind.PARAGRAPH, tokens), sentence, List.of());
    }
}
