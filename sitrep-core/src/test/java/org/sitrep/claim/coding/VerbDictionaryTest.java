package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;

class VerbDictionaryTest {
    private final VerbDictionary verbs = VerbDictionary.of(List.of(
            "&crop\twheat barley\t-",
            "burn\t*\t180",
            "gun_down\t*\t1823",
            "burn\t* field\t181",
            "burn\t* field of &crop\t182",
            "burn\twill *\t138"));

    private static Tree tree(String... lemmas) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lemmas.length; i++) {
            words.add(new Word(new Span(i, i + 1), lemmas[i], lemmas[i], "NN", "O"));
        }
        int[] heads = new int[lemmas.length];
        Arrays.fill(heads, -1);
        String[] relations = new String[lemmas.length];
        Arrays.fill(relations, "dep");
        return new Tree(words, heads, relations);
    }

    @Test
    void aVerbAloneHasItsCode() {
        assertThat(verbs.code(tree("they", "burn", "it"), 1)).contains("180");
        assertThat(verbs.code(tree("they", "bake", "it"), 1)).isEmpty();
    }

    @Test
    void twoWordsThatAreOneVerbComeFirst() {
        assertThat(verbs.code(tree("they", "gun", "down", "a", "man"), 1)).contains("1823");
    }

    @Test
    void thePatternWithTheMostWordsDecides() {
        assertThat(verbs.coded(tree("they", "burn", "a", "field", "of", "barley"), 1))
                .contains("182");
        assertThat(verbs.coded(tree("they", "burn", "a", "field"), 1)).contains("181");
    }

    @Test
    void theWordsOfAPatternStandInItsOrder() {
        assertThat(verbs.coded(tree("a", "field", "burn"), 2)).isEmpty();
    }

    @Test
    void theShippedDictionaryKnowsItsVerbs() {
        assertThat(VerbDictionary.load().code(tree("they", "condemn", "it"), 1))
                .hasValueSatisfying(c -> assertThat(c).startsWith("11"));
    }
}
