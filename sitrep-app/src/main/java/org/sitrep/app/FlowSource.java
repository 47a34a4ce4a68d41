package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.claim.Claim;
import org.sitrep.desk.Flow;
import org.sitrep.evaluate.ClaimSource;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** The shipped flow, read from the outside: text in, claims with their place in that text out. */
final class FlowSource implements ClaimSource {
    private final Flow flow;

    FlowSource(Flow flow) {
        this.flow = flow;
    }

    @Override
    public List<Found> read(String text, String outlet, Optional<LocalDate> published) {
        List<Found> found = new ArrayList<>();
        for (Flow.Reading reading : readings(text, outlet, published)) {
            for (Claim claim : reading.claims()) {
                reading.text()
                        .offsets()
                        .toSource(claim.evidence().span())
                        .flatMap(s -> reading.report().manuscript().toOriginal().toSource(s))
                        .ifPresent(span -> found.add(new Found(claim, span)));
            }
        }
        return found;
    }

    private List<Flow.Reading> readings(String text, String outlet, Optional<LocalDate> published) {
        Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of(outlet), published, Optional.empty(), Optional.empty());
        return flow.read(original, new Intake.FromHand("gold"), Instant.EPOCH, hints)
                .value();
    }

    @Override
    public String version() {
        return readings("Two people were killed in Raqqa on Monday, residents said.", "none", Optional.empty()).stream()
                .map(Flow.Reading::version)
                .findFirst()
                .orElse("unknown");
    }
}
