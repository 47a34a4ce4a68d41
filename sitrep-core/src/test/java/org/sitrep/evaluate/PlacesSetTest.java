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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.base.PlaceId;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Place;

class PlacesSetTest {
    private static final String TEXT = "A bridge in Raqqa fell. Rain in Tabqa and Paris.";
    private static final Place RAQQA = place("Raqqa", 35.95, 39.01);
    private static final Place PARIS_TEXAS = place("Paris", 33.66, -95.56);

    @TempDir
    Path folder;

    private static Place place(String name, double latitude, double longitude) {
        return new Place(
                new PlaceId("test:" + name),
                name,
                Optional.empty(),
                latitude,
                longitude,
                Place.Precision.TOWN,
                "XX",
                Optional.empty(),
                Optional.empty(),
                0,
                "PPL");
    }

    private static MentionSource.Found found(String name, Place place) {
        int at = TEXT.indexOf(name);
        Span span = new Span(at, at + name.length());
        return new MentionSource.Found(
                new PlaceMention(
                        span,
                        name,
                        PlaceMention.Bearing.IN,
                        new Resolution.Resolved<>(List.of(new Resolution.Candidate<>(place, 1, "test")))),
                span);
    }

    private static Figures figures(Path folder, List<MentionSource.Found> found) throws IOException {
        MentionSource source = new MentionSource() {
            @Override
            public List<Found> read(String text, Optional<LocalDate> published) {
                return found;
            }

            @Override
            public String version() {
                return "test";
            }
        };
        return new PlacesSet(
                        source,
                        (text, spans) -> spans.stream()
                                .map(s -> s.in(text).equals("Raqqa") ? Optional.of(RAQQA) : Optional.<Place>empty())
                                .toList())
                .evaluate(folder, Optional.empty());
    }

    private void write(String places) throws IOException {
        Files.writeString(
                folder.resolve("gold.xml"),
                "<articles><article docid=\"1\"><text>" + TEXT + "</text>" + places + "</article></articles>");
    }

    private static String toponym(String name, int start, String coordinates) {
        return "<toponym><start>" + start + "</start><end>0</end><phrase>" + name + "</phrase>" + coordinates
                + "</toponym>";
    }

    @Test
    void aPlaceIsRightWhenItsSpanIsFoundAndItsPointIsNear() throws IOException {
        write("<toponyms>"
                + toponym("Raqqa", 12, "<gaztag><lat>35.9</lat><lon>39.0</lon></gaztag>")
                + toponym("Tabqa", 32, "")
                + toponym("Paris", 42, "<gaztag><lat>48.85</lat><lon>2.35</lon></gaztag>")
                + "</toponyms>");

        Figures figures = figures(folder, List.of(found("Raqqa", RAQQA), found("Paris", PARIS_TEXAS)));

        assertThat(figures.values().get("precision")).isEqualTo(1);
        assertThat(figures.values().get("recall")).isEqualTo(2 / 3., within(1e-9));
        assertThat(figures.values().get("accuracy161")).isEqualTo(.5);
        assertThat(figures.values().get("endToEndF1")).isEqualTo(.5);
        assertThat(figures.values().get("goldSpanAccuracy161")).isEqualTo(.5);
        assertThat(figures.misses())
                .anyMatch(m -> m.contains("missed: ") && m.contains("[Tabqa]"))
                .anyMatch(m -> m.contains("far: ") && m.contains("[Paris]"));
    }

    @Test
    void offsetsCountedFromOneAreMovedToTheirCharacters() throws IOException {
        write("<locations><location><name>Raqqa</name><start>13</start><end>18</end>"
                + "<lat>35.9</lat><lon>39.0</lon></location></locations>");

        assertThat(figures(folder, List.of(found("Raqqa", RAQQA))).values().get("endToEndF1"))
                .isEqualTo(1);
    }

    @Test
    void elementsOfGeoWebNewsWithoutCoordinatesAreNoPlaces() throws IOException {
        write("<toponyms><toponym><extractedName>bridge</extractedName><type>Literal_Expression</type>"
                + "<start>2</start><end>8</end></toponym><toponym><extractedName>Raqqa</extractedName><start>12</start>"
                + "<end>17</end><latitude>35.9</latitude><longitude>39.0</longitude></toponym></toponyms>");

        assertThat(figures(folder, List.of(found("Raqqa", RAQQA))).values().get("f1"))
                .isEqualTo(1);
    }

    @Test
    void aFolderWithoutMarkedTextsIsNamed() {
        assertThatThrownBy(() -> figures(folder, List.of()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("bad.xml"),
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><articles><article><text>&x;</text></article></articles>");

        assertThatThrownBy(() -> figures(folder, List.of()))
                .isInstanceOf(SitrepException.class)
                .hasMessageContaining("bad.xml");
    }
}
