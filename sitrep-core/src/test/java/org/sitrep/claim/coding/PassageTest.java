package org.sitrep.claim.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;

class PassageTest {
    private static Word word(int at, String form, String lemma, String tag, String entity) {
        return new Word(new Span(at, at + 1), form, lemma, tag, entity);
    }

    /** "Property destruction: Amber_Brigade burned the Tal Amber market (two stalls)": the verb is the root. */
    private static Passage passage() {
        List<Word> words = List.of(
                word(0, "Amber_Brigade", "Amber_Brigade", "NNP", "ORGANIZATION"),
                word(1, "burned", "burn", "VBD", "O"),
                word(2, "the", "the", "DT", "O"),
                word(3, "Turkish", "turkish", "JJ", "O"),
                word(4, "market", "market", "NN", "O"),
                word(5, "(", "(", "-LRB-", "O"),
                word(6, "twelve", "twelve", "CD", "O"),
                word(7, "stalls", "stall", "NNS", "O"),
                word(8, ")", ")", "-RRB-", "O"));
        int[] heads = {1, -1, 4, 4, 1, 7, 7, 4, 7};
        String[] relations = {"nsubj", "root", "det", "amod", "obj", "punct", "nummod", "dep", "punct"};
        BitSet source = new BitSet();
        source.set(0);
        BitSet target = new BitSet();
        target.set(2, 5);
        return new Passage(new Tree(words, heads, relations), List.of(0, 9), source, target);
    }

    @Test
    void namesAndWhatIsMadeOfThemAreNotLearned() {
        Passage passage = passage();

        assertThat(Keys.of(passage, 0)).isEmpty();
        assertThat(Keys.of(passage, 3)).isEmpty();
        assertThat(Keys.of(passage, 4)).contains("market");
        assertThat(new RootFeatures().of(passage)).noneMatch(f -> f.contains("mber") || f.contains("urkish"));
    }

    @Test
    void theDeedIsTheVerbAboveTheSource() {
        assertThat(new RootFeatures().deed(passage()).stream().toArray()).containsExactly(1);
        assertThat(new RootFeatures().of(passage())).contains("dl=burn", "sr=nsubj", "tr=obj", "order=st");
    }

    @Test
    void whatIsBracketedIsNotLookedAt() {
        assertThat(SubEventFeatures.words(passage()).stream().toArray()).containsExactly(0, 1, 2, 3, 4);
        assertThat(new SubEventFeatures().of(passage()))
                .contains("w=burn", "w=market")
                .doesNotContain("w=stall");
    }

    @Test
    void aNameTakenAsOneWordIsItsPartsForTheEncoder() {
        Passage.Parts parts = passage().parts();

        assertThat(parts.sentences().get(0)).startsWith("Amber", "Brigade", "burned");
        assertThat(parts.from()).startsWith(0, 2, 3);
        assertThat(parts.to()).startsWith(2, 3).endsWith(10);
    }

    @Test
    void sourceAndTargetAreMarkedForTheEncoder() {
        Passage.Parts parts = passage().marked();

        assertThat(parts.sentences().get(0))
                .startsWith("<", "Amber", "Brigade", ">", "burned", "{", "the", "Turkish", "market", "}", "(");
        assertThat(parts.source()).isZero();
        assertThat(parts.target()).isEqualTo(5);
        assertThat(parts.from()).startsWith(1, 4, 6);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(2);
        out.writeUTF("A");
        out.writeUTF("B");
        out.writeFloat(.5f);
        out.writeShort(0);
        out.writeShort(2);
        out.writeInt(1);
        for (int label = 0; label < 2; label++) {
            out.writeFloat(1);
            out.writeShort(label == 0 ? 3 : 0);
        }
        out.writeInt(1);
        out.writeFloat(.25f);
        out.writeUTF("w=burn");
        out.writeByte(0);
        out.writeByte(8);
        TypeModel model = TypeModel.read(new ByteArrayInputStream(bytes.toByteArray()));

        Map<String, Double> plain = model.probabilities(new float[] {0}, Set.of());
        Map<String, Double> burned = model.probabilities(new float[] {0}, Set.of("w=burn", "w=unknown"));
        Map<String, Double> dense = model.probabilities(new float[] {1}, Set.of());

        assertThat(plain.get("B")).isGreaterThan(plain.get("A"));
        assertThat(Math.log(burned.getOrDefault("B", 0.0) / burned.getOrDefault("A", 0.0)))
                .isCloseTo(3, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(dense.get("A")).isGreaterThan(dense.get("B"));
    }
}
