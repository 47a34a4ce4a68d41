package org.sitrep.mention.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Reading;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.NameSpan;
import org.sitrep.mention.Tagged;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.report.Hints;
import org.sitrep.text.Sentence;

class NameTaggerTest {
    private static ActorRegister register;
    private static WordTagger tagger;
    private static NameTagger names;

    @BeforeAll
    static void load() {
        register = TextActorRegister.load();
        tagger = new WordTagger();
        names = new NameTagger();
    }

    private static NameTagger.Found read(String text) {
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), Hints.NONE);
        List<Spotted> spotted = register.spot(reading.text().text());
        List<Tagged> words = new ArrayList<>();
        for (Sentence sentence : reading.text().sentences()) {
            words.add(new Tagged(
                    sentence,
                    tagger.tag(
                            sentence,
                            reading.text().text(),
                            spotted.stream().map(Spotted::span).toList())));
        }
        NameTagger.Found found = names.read(words, reading.text().text(), spotted);
        found.entities()
                .forEach(e -> assertThat(e.span().in(reading.text().text())).isEqualTo(e.words()));
        return found;
    }

    private static List<String> entities(String text) {
        return read(text).entities().stream()
                .map(e -> e.type() + " " + e.words())
                .toList();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Residents said ISIL pulled out of the village on Monday.|ISIL|ORGANISATION",
                "Many leaders of IS fled the town on Monday.|IS|ORGANISATION",
                "Officials said Daesh had lost the town on Monday.|Daesh|ORGANISATION",
                "A commander of the SDF spoke to reporters on Monday.|SDF|ORGANISATION",
                "The YPG pulled out of the village on Monday.|YPG|ORGANISATION",
                "A resident told VoA that the road was closed.|VoA|ORGANISATION",
                "Two people were killed in Deir el-Zour on Monday.|el-Zour|LOCATION"
            })
    void namesThatPlainTaggersMissAreSpokenOf(String text, String name, EntityMention.Type type) {
        assertThat(read(text).entities()).anySatisfy(e -> {
            assertThat(e.words()).contains(name);
            assertThat(e.type()).isEqualTo(type);
        });
    }

    @Test
    void peopleAreSpokenOfByDescriptionToo() {
        assertThat(entities("Syrian troops shelled the town on Monday, the foreign minister told reporters."))
                .anySatisfy(e -> assertThat(e).startsWith("ORGANISATION").contains("troops"))
                .anySatisfy(e -> assertThat(e).startsWith("PERSON").contains("minister"))
                .anySatisfy(e -> assertThat(e).startsWith("LOCATION").contains("town"));
    }

    @Test
    void aPersonOutsideTheRegisterIsAName() {
        List<NameSpan> found = read("The raid was led by Captain Harun Delvani, officials said.").sentences().stream()
                .flatMap(s -> s.names().stream())
                .toList();
        assertThat(found).anySatisfy(n -> assertThat(n.type()).isEqualTo(NameSpan.Type.PERSON));
    }

    @Test
    void aSentenceWithoutNamesHasNone() {
        assertThat(read("It rained for two days and nobody came.").sentences())
                .allSatisfy(s -> assertThat(s.names()).isEmpty());
    }

    @Test
    void wordsOfTheRegisterKeepTheirLabel() {
        assertThat(read("Fighters of the Syrian Democratic Forces left the town on Monday.").sentences().stream()
                        .flatMap(s -> s.words().stream())
                        .filter(w -> w.form().equals("Syrian_Democratic_Forces")))
                .allSatisfy(w -> assertThat(w.entity()).isEqualTo("ORGANIZATION"))
                .hasSize(1);
    }
}
