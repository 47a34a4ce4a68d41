package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.tagging.WordTagger;
import org.sitrep.text.Block;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

class CodingRulesTest {
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\s\\w]");

    @Test
    void everyRuleFiresOnItsExampleAndNotOnItsCounterexample() {
        CodingRules rules = CodingRules.load();
        WordTagger tagger = new WordTagger();
        SentenceParser parser = new SentenceParser();
        Clauses clauses = new Clauses(rules);
        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules.all()) {
            boolean said = rule.fires() == Rule.Fires.SAID;
            List<String> fired = fired(rule.yes(), tagger, parser, clauses, said);
            if (!fired.contains(rule.id())) {
                wrong.add(rule.id() + " does not fire on: " + rule.yes() + " (fired: " + fired + ")");
            }
            if (fired(rule.no(), tagger, parser, clauses, said).contains(rule.id())) {
                wrong.add(rule.id() + " fires on: " + rule.no());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ruleNamesAreUnique() {
        assertThat(CodingRules.load().all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodySaysIsNoActOfSpeech() {
        WordTagger tagger = new WordTagger();
        SentenceParser parser = new SentenceParser();
        Clauses clauses = new Clauses(CodingRules.load());
        String text = "Each country must take back its citizens.";

        assertThat(fired(text, tagger, parser, clauses, true)).contains("said-must");
        assertThat(fired(text, tagger, parser, clauses, false)).doesNotContain("said-must");
    }

    /** A speaker who says the whole sentence. */
    private static Saying saying(Tree tree) {
        BitSet all = new BitSet();
        all.set(0, tree.size());
        Voice voice = new Voice.PersonVoice("Rana Haddad", Optional.empty(), Optional.empty(), Optional.empty());
        Span cue = tree.word(0).span();
        return new Saying(
                List.of(Cited.at(cue, voice)), Attribution.Link.TOLD, cue, -1, all, new BitSet(), Saying.Kind.SAYS);
    }

    private static List<String> fired(
            String text, WordTagger tagger, SentenceParser parser, Clauses clauses, boolean said) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        Sentence sentence = new Sentence(new Span(0, text.length()), Block.Kind.PARAGRAPH, tokens);
        Tree tree = parser.parse(tagger.tag(sentence, text, List.of()));
        return clauses.divide(tree, said ? List.of(saying(tree)) : List.of()).stream()
                .map(Clauses.Clause::rule)
                .flatMap(Optional::stream)
                .map(Rule::id)
                .toList();
    }
}
