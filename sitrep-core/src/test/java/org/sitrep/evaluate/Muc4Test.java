package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.Confidence;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.claim.IncidentTemplate;
import org.sitrep.claim.IncidentTemplate.Filler;
import org.sitrep.claim.IncidentTemplate.Kind;
import org.sitrep.claim.IncidentTemplate.Role;

class Muc4Test {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final String GOLD = """
            {"docid":"d1","doctext":"masked men blew up the old mill","templates":[\
            {"incident_type":"bombing","PerpInd":[[["masked men",0]]],"PerpOrg":[],\
            "Target":[[["old mill",22],["mill",26]],[["bridge",90]]],"Victim":[],"Weapon":[]}]}
            {"docid":"d2","doctext":"the weather was fair","templates":[]}
            """;

    @TempDir
    Path folder;

    private Figures score(String gold, IncidentTemplate... found) throws IOException {
        Files.writeString(folder.resolve("dev.jsonl"), gold);
        return new Muc4(new TemplateSource() {
                    @Override
                    public List<IncidentTemplate> templates(String text) {
                        return text.contains("weather") ? List.of() : Arrays.asList(found);
                    }

                    @Override
                    public String version() {
                        return "test/1";
                    }
                })
                .evaluate(folder, Optional.empty());
    }

    private static IncidentTemplate template(Kind kind, Filler... fillers) {
        return new IncidentTemplate(kind, new Confidence(.9), Arrays.asList(fillers));
    }

    private static Filler filler(Role role, String words) {
        return new Filler(role, words, new Span(0, 1), new Confidence(.9));
    }

    @Test
    void theTypeAndEachFillerAreSlots() throws IOException {
        Figures figures = score(
                GOLD,
                template(Kind.BOMBING, filler(Role.PERPETRATOR, "Masked men"), filler(Role.TARGET, "the old mill")));
        assertThat(figures.values().get("gttPrecision")).isEqualTo(1, EXACTLY);
        assertThat(figures.values().get("gttRecall")).isEqualTo(.75, EXACTLY);
        assertThat(figures.values().get("ceafReeF")).isEqualTo(.8, EXACTLY);
        assertThat(figures.documents()).isEqualTo(2);
        assertThat(figures.misses()).containsExactly("d1\tTarget bridge\t-");
    }

    @Test
    void aTemplateOfAnotherTypeIsWrongWithAllItHolds() throws IOException {
        Figures figures = score(GOLD, template(Kind.ARSON, filler(Role.TARGET, "bridge")));
        assertThat(figures.values().get("gttF")).isZero();
        assertThat(figures.values().get("ceafReeF")).isEqualTo(.5, EXACTLY);
    }

    @Test
    void twoNamesOfOneGoldFillerCountTwiceInTemplatesAndOnceAmongEntities() throws IOException {
        Figures figures =
                score(GOLD, template(Kind.BOMBING, filler(Role.TARGET, "mill"), filler(Role.TARGET, "old mill")));
        assertThat(figures.values().get("gttPrecision")).isEqualTo(1, EXACTLY);
        assertThat(figures.values().get("gttRecall")).isEqualTo(.5, EXACTLY);
        assertThat(figures.values().get("ceafReePrecision")).isEqualTo(.5, EXACTLY);
    }

    @Test
    void templatesWhereGoldHasNoneAreSpurious() throws IOException {
        Figures figures = score(
                "{\"docid\":\"d\",\"doctext\":\"calm\",\"templates\":[]}",
                template(Kind.ATTACK, filler(Role.WEAPON, "stones")));
        assertThat(figures.values().get("gttPrecision")).isZero();
        assertThat(figures.misses()).hasSize(2);
    }

    @Test
    void thePairingWithTheHighestScoreIsTaken() {
        FilledTemplate one = filled("attack", "Victim", "ana", "bela");
        FilledTemplate other = filled("attack", "Victim", "cora");
        FilledTemplate found = filled("attack", "Victim", "cora");
        TemplateScore.Counts counts = TemplateScore.templates(List.of(found), List.of(one, other));
        assertThat(counts.partner()).containsExactly(1);
        assertThat(counts.hits()).isEqualTo(2);
        assertThat(counts.gold()).isEqualTo(5);
    }

    @Test
    void goldMayAllowTwoTypes() {
        assertThat(TemplateScore.templates(
                                List.of(filled("attack", "Weapon", "bomb")),
                                List.of(filled("bombing / attack", "Weapon", "bomb")))
                        .hits())
                .isEqualTo(2);
    }

    @Test
    void alignmentGivesWayForTheGreaterSum() {
        Set<String> wide = Set.of("a", "b");
        Set<String> narrow = Set.of("a");
        assertThat(TemplateScore.aligned(List.of(Set.of("a"), Set.of("b")), List.of(wide, narrow)))
                .isEqualTo(2);
        assertThat(TemplateScore.aligned(List.of(Set.of("a", "b", "c")), List.of(wide)))
                .isZero();
    }

    @Test
    void stringsAreComparedWithoutSignsAndArticles() {
        assertThat(FilledTemplate.plain("The  U.S. \"Old\" mill, a ruin")).isEqualTo("us old mill ruin");
    }

    @Test
    void aFolderWithoutDocumentsIsAnError() {
        assertThatThrownBy(() -> score("{\"docid\":\"d\",\"extracts\":{}}"))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("doctext");
    }

    private static FilledTemplate filled(String type, String role, String... fillers) {
        return new FilledTemplate(
                type, Map.of(role, Arrays.stream(fillers).map(Set::of).toList()));
    }
}
