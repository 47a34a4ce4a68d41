package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Rooms;
import org.sitrep.evaluate.SituationSource;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** The shipped flow up to events, read from the outside: reports in, the situation as known at a moment out. */
final class SituationFlow implements SituationSource {
    private final Rooms rooms;
    private final Function<List<String>, Rooms> withRegister;
    private final FlowSource versions;

    /**
     * @param rooms of the shipped register
     * @param withRegister rooms whose register has further lines
     */
    SituationFlow(Rooms rooms, Function<List<String>, Rooms> withRegister, FlowSource versions) {
        this.rooms = rooms;
        this.withRegister = withRegister;
        this.versions = versions;
    }

    @Override
    public Situation situation(List<Given> reports, List<String> register) {
        Rooms chosen = register.isEmpty() ? rooms : withRegister.apply(register);
        Flow flow = Flow.through(chosen);
        List<Found> claims = new ArrayList<>();
        for (Given given : reports) {
            Original original = new Original(given.text().getBytes(StandardCharsets.UTF_8), "text/plain");
            Hints hints = new Hints(Optional.of(given.outlet()), given.published(), given.url(), given.language());
            for (Flow.Reading reading : flow.read(original, new Intake.FromHand(given.id()), given.received(), hints)
                    .value()) {
                for (Telling telling : Flow.tellings(reading, Set.copyOf(given.media()))) {
                    reading.text()
                            .offsets()
                            .toSource(telling.claim().evidence().span())
                            .flatMap(s ->
                                    reading.report().manuscript().toOriginal().toSource(s))
                            .ifPresent(span -> claims.add(new Found(given.id(), telling, span)));
                }
            }
        }
        List<Found> all = List.copyOf(claims);
        return new Situation() {
            @Override
            public List<Found> claims() {
                return all;
            }

            @Override
            public List<Event> events(Instant known) {
                List<Telling> told = all.stream()
                        .map(Found::telling)
                        .filter(t -> !t.carrier().received().isAfter(known))
                        .toList();
                return told.isEmpty()
                        ? List.of()
                        : chosen.events().get().read(told).value();
            }
        };
    }

    @Override
    public String version() {
        return versions.version();
    }
}
