package org.sitrep.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Digest;
import org.sitrep.base.EventId;
import org.sitrep.base.Read;
import org.sitrep.claim.Stance;
import org.sitrep.event.conflict.Contradictions;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.grade.Admiralty;
import org.sitrep.event.grade.CarrierRecords;
import org.sitrep.event.grade.Families;
import org.sitrep.event.grade.Labels;
import org.sitrep.event.grade.Letters;
import org.sitrep.event.grade.Plausibility;
import org.sitrep.event.grade.Related;
import org.sitrep.event.grade.TrackRecords;
import org.sitrep.event.linking.Joiner;
import org.sitrep.event.origins.OriginCounter;
import org.sitrep.event.origins.Sides;
import org.sitrep.event.origins.Stand;
import org.sitrep.event.origins.Tally;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** Joins, counts, compares and grades, in this order. */
final class JoiningReader implements EventReader {
    private static final String VERSION = "event/1";

    private final Gazetteer gazetteer;
    private final ActorRegister actors;

    JoiningReader(Gazetteer gazetteer, ActorRegister actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
    }

    /** An event before it is graded, because a grade looks at the others. */
    private record Draft(
            List<Telling> tellings,
            List<Telling> supporting,
            List<Telling> denying,
            Tally support,
            Tally denial,
            Related.Candidate seen,
            List<Doubt> doubts) {}

    @Override
    public Read<List<Event>> read(Collection<Telling> tellings) {
        Map<ClaimId, Telling> once = new LinkedHashMap<>();
        tellings.stream()
                .sorted(OriginCounter.EARLIEST)
                .forEach(t -> once.putIfAbsent(t.claim().id(), t));
        Sides sides = new Sides(actors);
        ReuseReader copies = new ReuseReader();
        OriginCounter counter = new OriginCounter(sides, copies);
        Plausibility plausibility = new Plausibility(gazetteer, actors, once.values());
        List<Draft> drafts = new Joiner(gazetteer, sides, copies)
                .join(once.values()).stream()
                        .map(group -> draft(group, counter, plausibility))
                        .toList();
        List<Related.Candidate> everything = drafts.stream().map(Draft::seen).toList();
        Related related = new Related(counter);
        Contradictions contradictions = new Contradictions(gazetteer);
        TrackRecords records = new TrackRecords(drafts.stream()
                .filter(d -> d.seen().core().stance().modality() == Stance.Modality.ACTUAL)
                .map(d -> resolvable(d, counter))
                .toList());
        CarrierRecords carriers = new CarrierRecords(
                drafts.stream().flatMap(d -> d.support().stands().stream()).toList());
        Labels labels = new Labels(sides);
        List<Event> events = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Stand> denials = denialsOfOthers(draft, counter);
            Contradictions.Found found = contradictions.between(draft.support().stands(), denials);
            Grade number = grade(draft, denials, related, everything, counter);
            Grade grade = Letters.on(number, records.of(draft.support().stands(), family(draft)));
            events.add(event(draft, found, grade.beside(label(draft, denials, labels), carriers.of(draft.tellings()))));
        }
        events.sort(Comparator.comparing(Event::id));
        return Read.of(List.copyOf(events), VERSION);
    }

    private Draft draft(List<Telling> group, OriginCounter counter, Plausibility plausibility) {
        List<Telling> tellings = group.stream().sorted(OriginCounter.EARLIEST).toList();
        List<Telling> affirming = polarity(tellings, false);
        List<Telling> denials = polarity(tellings, true);
        List<Telling> supporting = affirming.isEmpty() ? denials : affirming;
        List<Telling> denying = affirming.isEmpty() ? List.of() : denials;
        Core core = new Cores(gazetteer).of(supporting);
        Tally support = counter.count(supporting, denying);
        Tally denial = counter.count(denying, List.of(), supporting);
        Optional<Place> place = core.place().flatMap(gazetteer::place);
        return new Draft(
                tellings,
                supporting,
                denying,
                support,
                denial,
                new Related.Candidate(core, place, support.stands()),
                plausibility.doubts(supporting, place));
    }

    private static List<Telling> polarity(List<Telling> tellings, boolean denied) {
        return tellings.stream().filter(t -> t.denies() == denied).toList();
    }

    /** Whoever has taken it back no longer says so. */
    private static TrackRecords.Case resolvable(Draft draft, OriginCounter counter) {
        return new TrackRecords.Case(
                family(draft),
                draft.support().stands().stream()
                        .filter(s -> !counter.retracted(s, draft.denying()))
                        .toList(),
                denialsOfOthers(draft, counter));
    }

    private static ClaimFamily family(Draft draft) {
        return Families.of(draft.seen().core(), draft.supporting());
    }

    private static Grade grade(
            Draft draft,
            List<Stand> denials,
            Related related,
            List<Related.Candidate> everything,
            OriginCounter counter) {
        List<Stand> stands = draft.support().stands();
        List<Stand> answering = stands.stream().filter(Stand::attributed).toList();
        List<Stand> held = answering.isEmpty() ? stands : answering;
        boolean retracted = held.stream().allMatch(s -> counter.retracted(s, draft.denying()));
        int min = draft.support().origins().min();
        boolean alone = min == 1 && !retracted;
        return Admiralty.of(new Admiralty.Standing(
                min,
                stands,
                denials,
                retracted,
                alone ? related.to(draft.seen(), everything) : Optional.empty(),
                Plausibility.graded(draft.doubts())));
    }

    private static Optional<Label> label(Draft draft, List<Stand> denials, Labels labels) {
        return labels.of(
                draft.seen().core(),
                family(draft),
                draft.support().origins().min(),
                draft.support().stands(),
                denials);
    }

    /** Denials other than an origin's own retraction. */
    private static List<Stand> denialsOfOthers(Draft draft, OriginCounter counter) {
        return draft.denial().stands().stream()
                .filter(d -> draft.support().stands().stream().noneMatch(s -> counter.retracted(s, d.tellings())))
                .toList();
    }

    private static Event event(Draft draft, Contradictions.Found found, Grade grade) {
        Telling earliest = draft.tellings().get(0);
        return new Event(
                new EventId(Digest.sha256("event " + earliest.claim().id()).substring(0, 20)),
                draft.tellings(),
                draft.seen().core(),
                draft.support().origins(),
                draft.denial().origins(),
                found.conflicts(),
                found.updates(),
                grade,
                draft.doubts());
    }
}
