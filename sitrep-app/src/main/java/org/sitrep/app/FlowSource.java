package org.sitrep.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.Claim;
import org.sitrep.desk.Flow;
import org.sitrep.evaluate.AttributedSource;
import org.sitrep.evaluate.ClaimSource;
import org.sitrep.evaluate.MentionSource;
import org.sitrep.evaluate.PlacesSet;
import org.sitrep.evaluate.TollSource;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Toll;
import org.sitrep.mention.amount.TollReader;
import org.sitrep.reference.Place;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** The shipped flow, read from the outside: text in, claims, mentions with their place in that text or the toll out. */
final class FlowSource implements ClaimSource, MentionSource, PlacesSet.PlacesGiven, TollSource, AttributedSource {
    private static final String OUTLET = "unknown outlet";

    private final Flow flow;
    private final TollReader tolls = new TollReader();

    FlowSource(Flow flow) {
        this.flow = flow;
    }

    @Override
    public List<ClaimSource.Found> read(String text, String outlet, Optional<LocalDate> published) {
        List<ClaimSource.Found> found = new ArrayList<>();
        for (Flow.Reading reading : readings(text, outlet, published)) {
            for (Claim claim : reading.claims()) {
                reading.text()
                        .offsets()
                        .toSource(claim.evidence().span())
                        .flatMap(s -> reading.report().manuscript().toOriginal().toSource(s))
                        .ifPresent(span -> found.add(new ClaimSource.Found(claim, span)));
            }
        }
        return found;
    }

    @Override
    public List<MentionSource.Found> read(String text, Optional<LocalDate> published) {
        List<MentionSource.Found> found = new ArrayList<>();
        for (Flow.Named named :
                flow.mentions(original(text), new Intake.FromHand("gold"), Instant.EPOCH, hints(OUTLET, published))) {
            for (Mention mention : named.mentions().mentions()) {
                named.mentions()
                        .text()
                        .offsets()
                        .toSource(mention.span())
                        .flatMap(s -> named.report().manuscript().toOriginal().toSource(s))
                        .ifPresent(span -> found.add(new MentionSource.Found(mention, span)));
            }
        }
        return found;
    }

    @Override
    public List<Optional<Place>> places(String text, List<Span> spans) {
        return flow.places(original(text), new Intake.FromHand("gold"), hints(OUTLET, Optional.empty()), spans);
    }

    @Override
    public Toll toll(String text, Optional<LocalDate> day) {
        return flow.mentions(original(text), new Intake.FromHand("gold"), Instant.EPOCH, hints(OUTLET, day)).stream()
                .findFirst()
                .map(named -> tolls.read(named.mentions()))
                .orElseGet(() -> new Toll(Toll.Basis.SILENT, List.of(), List.of()));
    }

    @Override
    public AttributedSource.Reading attributed(String text) {
        List<AttributedSource.Found> found = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (Flow.Named named : flow.mentions(
                original(text), new Intake.FromHand("gold"), Instant.EPOCH, hints(OUTLET, Optional.empty()))) {
            Function<Span, Optional<Span>> toText = span -> named.mentions()
                    .text()
                    .offsets()
                    .toSource(span)
                    .flatMap(s -> named.report().manuscript().toOriginal().toSource(s));
            for (Attributed one : flow.attributed(named.mentions())) {
                toText.apply(one.cue())
                        .ifPresent(cue -> found.add(new AttributedSource.Found(
                                one.source().flatMap(toText),
                                cue,
                                one.content().stream()
                                        .flatMap(c -> toText.apply(c).stream())
                                        .toList())));
            }
            named.mentions()
                    .sentences()
                    .forEach(s -> toText.apply(s.sentence().span()).ifPresent(sentences::add));
        }
        return new AttributedSource.Reading(found, sentences);
    }

    private List<Flow.Reading> readings(String text, String outlet, Optional<LocalDate> published) {
        return flow.read(original(text), new Intake.FromHand("gold"), Instant.EPOCH, hints(outlet, published))
                .value();
    }

    private static Original original(String text) {
        return new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private static Hints hints(String outlet, Optional<LocalDate> published) {
        return new Hints(Optional.of(outlet), published, Optional.empty(), Optional.empty());
    }

    @Override
    public String version() {
        return readings("Two people were killed in Raqqa on Monday, residents said.", "none", Optional.empty()).stream()
                .map(Flow.Reading::version)
                .findFirst()
                .orElse("unknown");
    }
}
