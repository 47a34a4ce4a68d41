package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;
import org.sitrep.reference.CodeBooks;

class CameoCodesTest {
    private final CodeBooks books = CodeBooks.load();
    private final CameoCodes codes = new CameoCodes(
            VerbDictionary.of(List.of("burn\t*\t180", "condemn\t*\t111", "torch\t*\t1712", "greet\t*\t04")), books);

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

    private static Rule rule(String id) {
        return new Rule(
                id,
                Rule.Fires.VERB,
                Set.of("x"),
                List.of(),
                "occurrence",
                Optional.of("ASSAULT"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    private Optional<String> code(String verb, String plover, String mode, String acled) {
        return codes.of(
                        tree("they", verb, "it"),
                        1,
                        rule("kill"),
                        plover,
                        Optional.of(mode).filter(m -> !m.isEmpty()),
                        Optional.of(acled).filter(a -> !a.isEmpty()))
                .map(CameoCodes.Found::code);
    }

    @Test
    void theMeansSayMoreThanTheVerb() {
        assertThat(code("hit", "ASSAULT", "", "Air/drone strike")).contains("195");
        assertThat(code("burn", "ASSAULT", "", "Shelling/artillery/missile attack"))
                .contains("194");
        assertThat(code("take", "ASSAULT", "abduct", "Abduction/forced disappearance"))
                .contains("181");
    }

    @Test
    void theVerbDecidesWhereNoMeansIsNamed() {
        assertThat(code("burn", "ASSAULT", "", "Attack")).contains("180");
        assertThat(code("condemn", "ACCUSE", "", "")).contains("111");
    }

    @Test
    void aVerbOfAnotherTypeIsNotHeard() {
        assertThat(code("condemn", "SUPPORT", "", ""))
                .hasValueSatisfying(c ->
                        assertThat(books.cameo(c).orElseThrow().ploverType()).contains("SUPPORT"));
        assertThat(code("greet", "CONSULT", "", ""))
                .hasValueSatisfying(c -> assertThat(c).hasSizeGreaterThan(2));
    }

    @Test
    void theModeDecidesBeforeTheType() {
        assertThat(code("go", "CONSULT", "phone", "")).contains("041");
        assertThat(code("go", "PROTEST", "riot", "")).contains("145");
    }

    @Test
    void everyTypeThatCameoKnowsHasACodeOfItsOwn() {
        for (CodeBooks.PloverType type : books.ploverTypes()) {
            Optional<String> code = code("go", type.name(), "", "");
            code.ifPresent(c ->
                    assertThat(books.cameo(c).orElseThrow().ploverType()).as(c).contains(type.name()));
        }
        assertThat(code("go", "AID", "", "")).isPresent();
    }

    @Test
    void aRuleForASingleVerbKeepsItsCode() {
        assertThat(codes.of(
                        tree("they", "maul", "it"),
                        1,
                        rule("cameo-182"),
                        "ASSAULT",
                        Optional.empty(),
                        Optional.of("Attack")))
                .contains(new CameoCodes.Found("182", "rule"));
    }

    @Test
    void whereTheTypeAloneDecidesTheCommonestCodeIsTaken() {
        assertThat(code("x", "COERCE", "restrict", "")).contains("191");
        assertThat(code("x", "MOBILIZE", "troops", "")).contains("154");
    }

    @Test
    void aCodeHasTheContextsOfTheManual() {
        assertThat(codes.contexts("195")).containsExactly("military");
        assertThat(codes.contexts("073")).containsExactly("humanitarian");
        assertThat(codes.contexts("180")).isEmpty();
        assertThat(books.cameoCodes()).anyMatch(c -> c.ploverContexts().size() == 2);
    }
}
