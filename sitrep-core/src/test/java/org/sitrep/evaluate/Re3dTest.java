package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.Confidence;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.Mention.EntityMention.Type;

class Re3dTest {
    private static final String TEXT = "Rebels of the Amber Brigade left Tal Amber with Omar Saleh.";
    private static final Offset<Double> EXACTLY = within(1e-9);

    @TempDir
    Path folder;

    private Figures score(List<EntityMention> found, String... entities) throws IOException {
        Path source = Files.createDirectories(folder.resolve("Some Source"));
        Files.writeString(source.resolve("documents.json"), "\uFEFF{\"_id\":\"d1\",\"text\":\"" + TEXT + "\"}\n");
        Files.writeString(source.resolve("entities.json"), String.join("\n", entities));
        return new Re3d(new MentionSource() {
                    @Override
                    public List<Found> read(String text, Optional<LocalDate> published) {
                        return found.stream().map(m -> new Found(m, m.span())).toList();
                    }

                    @Override
                    public String version() {
                        return "test/1";
                    }
                })
                .evaluate(folder, Optional.empty());
    }

    private static String gold(String words, String type, double confidence) {
        int at = TEXT.indexOf(words);
        return "{\"documentId\":\"d1\",\"begin\":" + at + ",\"end\":" + (at + words.length()) + ",\"type\":\"" + type
                + "\",\"confidence\":" + confidence + "}";
    }

    private static EntityMention found(String words, Type type) {
        int at = TEXT.indexOf(words);
        return new EntityMention(new Span(at, at + words.length()), words, type, new Confidence(.9));
    }

    @Test
    void equalSpansAreStrictAndOverlappingOnesAreNot() throws IOException {
        Figures figures = score(
                List.of(found("Amber Brigade", Type.ORGANISATION), found("Tal Amber", Type.LOCATION)),
                gold("the Amber Brigade", "Organisation", 1),
                gold("Tal Amber", "Location", 1));
        assertThat(figures.values().get("strictF1")).isEqualTo(.5, EXACTLY);
        assertThat(figures.values().get("overlapF1")).isEqualTo(1, EXACTLY);
        assertThat(figures.documents()).isEqualTo(1);
        assertThat(figures.misses()).hasSize(1);
    }

    @Test
    void anotherTypeIsAMissAndASpuriousOne() throws IOException {
        Figures figures = score(List.of(found("Omar Saleh", Type.LOCATION)), gold("Omar Saleh", "Person", 1));
        assertThat(figures.values().get("overlapF1")).isZero();
        assertThat(figures.values().get("person")).isZero();
        assertThat(figures.misses()).hasSize(2);
    }

    @Test
    void doubtfulEntitiesAndOtherTypesDoNotCount() throws IOException {
        Figures figures = score(
                List.of(found("Omar Saleh", Type.PERSON)),
                gold("Omar Saleh", "Person", .5),
                gold("Rebels", "Organisation", .49),
                gold("Amber", "Weapon", 1));
        assertThat(figures.values().get("strictF1")).isEqualTo(1, EXACTLY);
    }

    @Test
    void aFoundSpanMatchesOneGoldSpanOnly() throws IOException {
        Figures figures = score(
                List.of(found("Rebels of the Amber Brigade", Type.ORGANISATION)),
                gold("Rebels of the Amber Brigade", "Organisation", 1),
                gold("the Amber Brigade", "Organisation", 1));
        assertThat(figures.values().get("organisation")).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void aFolderWithoutDocumentsIsToldSo() {
        Re3d set = new Re3d(new MentionSource() {
            @Override
            public List<Found> read(String text, Optional<LocalDate> published) {
                return List.of();
            }

            @Override
            public String version() {
                return "test/1";
            }
        });
        assertThatThrownBy(() -> set.evaluate(folder, Optional.empty()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("documents.json");
    }
}
