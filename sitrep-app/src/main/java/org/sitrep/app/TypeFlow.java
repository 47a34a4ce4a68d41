package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.Span;
import org.sitrep.claim.EventTyper;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Lazy;
import org.sitrep.evaluate.MarkedSentence;
import org.sitrep.evaluate.TypeSource;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** The shipped flow up to the mentions and the learned types behind it, read from the outside. */
final class TypeFlow implements TypeSource {
    private final Flow flow;
    private final Lazy<EventTyper> typer;

    TypeFlow(Flow flow, Lazy<EventTyper> typer) {
        this.flow = flow;
        this.typer = typer;
    }

    @Override
    public Map<String, Double> roots(MarkedSentence sentence) {
        return named(sentence.text())
                .map(n -> typer.get().roots(n.mentions(), place(n), sentence.source(), sentence.target()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Double> subEvents(String text, Style style) {
        return named(text)
                .map(n -> typer.get().subEvents(n.mentions(), style == Style.ACLED_NOTE))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Double> classes(String sentence) {
        return named(sentence).map(n -> typer.get().classes(n.mentions())).orElse(Map.of());
    }

    @Override
    public Sides sides(String sentence) {
        return named(sentence)
                .map(n -> {
                    EventTyper.Sides sides = typer.get().sides(n.mentions());
                    return new Sides(
                            sides.source().flatMap(s -> place(n).apply(s.span())),
                            sides.target().flatMap(s -> place(n).apply(s.span())));
                })
                .orElse(new Sides(Optional.empty(), Optional.empty()));
    }

    @Override
    public String version() {
        return named("Two people were killed in Raqqa on Monday, residents said.")
                        .map(Flow.Named::version)
                        .orElse("unknown")
                + " " + EventTyper.VERSION;
    }

    private Optional<Flow.Named> named(String text) {
        return flow
                .mentions(
                        new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
                        new Intake.FromHand("gold"),
                        Instant.EPOCH,
                        new Hints(Optional.of("unknown outlet"), Optional.empty(), Optional.empty(), Optional.of("en")))
                .stream()
                .findFirst();
    }

    private static Function<Span, Optional<Span>> place(Flow.Named named) {
        return s -> named.mentions()
                .text()
                .offsets()
                .toSource(s)
                .flatMap(t -> named.report().manuscript().toOriginal().toSource(t));
    }
}
