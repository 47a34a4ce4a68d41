package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.IncidentReader;
import org.sitrep.claim.IncidentTemplate;
import org.sitrep.claim.TemplateReader;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Lazy;
import org.sitrep.desk.Rooms;
import org.sitrep.evaluate.TemplateSource;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** The shipped flow as far as mentions, then templates. */
final class TemplatesOfFlow implements TemplateSource {
    private final Flow flow;
    private final Lazy<TemplateReader> templates;

    TemplatesOfFlow(Rooms rooms) {
        flow = Flow.through(rooms);
        templates = Lazy.of(() -> new IncidentReader(rooms.actors().get()));
    }

    @Override
    public List<IncidentTemplate> templates(String text) {
        return named(text).stream()
                .flatMap(n -> templates.get().read(n.mentions()).stream())
                .toList();
    }

    private List<Flow.Named> named(String text) {
        Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en"));
        return flow.mentions(original, new Intake.FromHand("gold"), Instant.EPOCH, hints);
    }

    @Override
    public String version() {
        return named("Two people were killed in Raqqa on Monday, residents said.").stream()
                .map(n -> n.version() + " " + IncidentReader.VERSION)
                .findFirst()
                .orElse(IncidentReader.VERSION);
    }
}
