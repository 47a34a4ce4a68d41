package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.SitrepException;

class EcbPlusTest {
    private static final String DOCUMENT = """
            <Document doc_name="7_3ecbplus.xml" doc_id="D">
            <token t_id="1" sentence="0" number="0">http</token>
            <token t_id="2" sentence="1" number="0">Rain</token>
            <token t_id="3" sentence="1" number="1">closed</token>
            <token t_id="4" sentence="1" number="2">the</token>
            <token t_id="5" sentence="1" number="3">bridge</token>
            <token t_id="6" sentence="2" number="0">It</token>
            <token t_id="7" sentence="2" number="1">reopened</token>
            <Markables>
            <ACTION_OCCURRENCE m_id="10"  >
              <token_anchor t_id="3"/>
            </ACTION_OCCURRENCE>
            <NEG_ACTION_STATE m_id="11"  >
              <token_anchor t_id="7"/>
            </NEG_ACTION_STATE>
            <LOC_FAC m_id="12"  >
              <token_anchor t_id="4"/>
              <token_anchor t_id="5"/>
            </LOC_FAC>
            <ACTION_OCCURRENCE m_id="13" RELATED_TO="" TAG_DESCRIPTOR="t7_close" instance_id="ACT1" />
            </Markables>
            <Relations>
            <CROSS_DOC_COREF r_id="5" note="ACT1" >
              <source m_id="10" />
              <target m_id="13" />
            </CROSS_DOC_COREF>
            </Relations>
            </Document>
            """;

    @TempDir
    private Path folder;

    @Test
    void aDocumentIsReadWithoutTheAddressOfItsPage() {
        EcbDocument document = EcbDocument.of("7_3ecbplus.xml", DOCUMENT);

        assertThat(document.text()).containsExactly("Rain closed the bridge", "It reopened");
        assertThat(document.topic()).isEqualTo(7);
        assertThat(document.file()).isEqualTo("3ecbplus");
    }

    @Test
    void chainsAcrossTextsKeepTheirNameAndOtherMentionsStandAlone() {
        List<EcbDocument.Mention> mentions =
                EcbDocument.of("7_3ecbplus.xml", DOCUMENT).mentions();

        assertThat(mentions)
                .extracting(EcbDocument.Mention::chain)
                .contains("ACT1")
                .doesNotHaveDuplicates();
        assertThat(mentions.stream().filter(EcbDocument.Mention::event))
                .extracting(m -> m.line() + ":" + m.first())
                .containsExactly("0:1", "1:1");
    }

    @Test
    void onlyMentionsOfValidatedSentencesAreScored() throws IOException {
        Files.writeString(folder.resolve("7_3ecbplus.xml"), DOCUMENT, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("sentences.csv"), "Topic,File,Sentence Number\n7,3ecbplus,1\n", StandardCharsets.UTF_8);

        EcbPlus.Mentions given = EcbPlus.mentions(EcbDocument.in(folder), folder);

        assertThat(given.chains()).containsExactly("ACT1");
        assertThat(given.mentions().get(0).words()).containsExactly("closed");
    }

    @Test
    void aTopicThatIsNotThereIsAnError() throws IOException {
        Files.writeString(folder.resolve("7_3ecbplus.xml"), DOCUMENT, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new EcbPlus().evaluate(folder, Optional.of("8")))
                .isInstanceOf(SitrepException.class);
    }
}
