package org.sitrep.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

/** Joins, counts, compares and grades, in this order, as tellings come in. */
final class JoiningStream implements EventStream {
    private static final String VERSION = "event/2";

    private final Gazetteer gazetteer;
    private final ActorRegister actors;
    private final Labels labels;
    private final Joiner joiner;
    private final OriginCounter counter;
    private List<Regrouping> rulings = List.of();
    private Map<List<ClaimId>, Draft> drafts = new HashMap<>();

    JoiningStream(Gazetteer gazetteer, ActorRegister actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        Sides sides = new Sides(actors);
        labels = new Labels(sides);
        ReuseReader copies = new ReuseReader();
        joiner = new Joiner(gazetteer, sides, copies);
        counter = new OriginCounter(sides, copies);
    }

    /** An event before it is graded, because a grade looks at the others. */
    private record Draft(
            List<Telling> tellings,
            List<Telling> supporting,
            List<Telling> denying,
            Tally support,
            Tally denial,
            Related.Candidate seen) {}

    /** What is looked at across events. */
    private record Around(Related related, Plausibility plausibility, Contradictions contradictions) {}

    @Override
    public void add(Collection<Telling> tellings) {
        joiner.add(tellings.stream().sorted(OriginCounter.EARLIEST).toList());
    }

    @Override
    public void forget(LocalDate before) {
        joiner.forget(before);
    }

    @Override
    public void rule(List<Regrouping> standing) {
        rulings = List.copyOf(standing);
    }

    @Override
    public int size() {
        return joiner.size();
    }

    @Override
    public long compared() {
        return joiner.compared();
    }

    @Override
    public List<List<Telling>> groups() {
        return joiner.groups(rulings);
    }

    @Override
    public Read<List<Event>> events() {
        Map<List<ClaimId>, Draft> now = new LinkedHashMap<>();
        for (List<Telling> group : groups()) {
            List<ClaimId> ids = group.stream().map(t -> t.claim().id()).sorted().toList();
            Draft before = drafts.get(ids);
            now.put(ids, before == null ? draft(group) : before);
        }
        drafts = now;
        List<Draft> all = List.copyOf(now.values());
        Around around = new Around(
                new Related(counter, all.stream().map(Draft::seen).toList()),
                new Plausibility(
                        gazetteer,
                        actors,
                        all.stream()
                                .flatMap(d -> d.tellings().stream())
                                .sorted(OriginCounter.EARLIEST)
                                .toList()),
                new Contradictions(gazetteer));
        TrackRecords records = new TrackRecords(all.stream()
                .filter(d -> d.seen().core().stance().modality() == Stance.Modality.ACTUAL)
                .map(this::resolvable)
                .toList());
        CarrierRecords carriers = new CarrierRecords(
                all.stream().flatMap(d -> d.support().stands().stream()).toList());
        List<Event> events = new ArrayList<>();
        for (Draft draft : all) {
            events.add(event(draft, around, records, carriers));
        }
        events.sort(Comparator.comparing(Event::id));
        return Read.of(List.copyOf(events), VERSION);
    }

    private Draft draft(List<Telling> group) {
        List<Telling> tellings = group.stream().sorted(OriginCounter.EARLIEST).toList();
        List<Telling> affirming = polarity(tellings, false);
        List<Telling> denials = polarity(tellings, true);
        List<Telling> supporting = affirming.isEmpty() ? denials : affirming;
        List<Telling> denying = affirming.isEmpty() ? List.of() : denials;
        Core core = new Cores(gazetteer).of(supporting);
        Tally support = counter.count(supporting, denying);
        Tally denial = counter.count(denying, List.of(), supporting);
        return new Draft(
                tellings,
                supporting,
                denying,
                support,
                denial,
                new Related.Candidate(core, core.place().flatMap(gazetteer::place), support.stands()));
    }

    private static List<Telling> polarity(List<Telling> tellings, boolean denied) {
        return tellings.stream().filter(t -> t.denies() == denied).toList();
    }

    /** Whoever has taken it back no longer says so. */
    private TrackRecords.Case resolvable(Draft draft) {
        return new TrackRecords.Case(
                family(draft),
                draft.support().stands().stream()
                        .filter(s -> !counter.retracted(s, draft.denying()))
                        .toList(),
                denialsOfOthers(draft));
    }

    private static ClaimFamily family(Draft draft) {
        return Families.of(draft.seen().core(), draft.supporting());
    }

    private Grade grade(Draft draft, List<Stand> denials, Related related, List<Doubt> doubts) {
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
                alone ? related.to(draft.seen()) : Optional.empty(),
                Plausibility.graded(doubts)));
    }

    private Optional<Label> label(Draft draft, List<Stand> denials) {
        return labels.of(
                draft.seen().core(),
                family(draft),
                draft.support().origins().min(),
                draft.support().stands(),
                denials);
    }

    /** Denials other than an origin's own retraction. */
    private List<Stand> denialsOfOthers(Draft draft) {
        return draft.denial().stands().stream()
                .filter(d -> draft.support().stands().stream().noneMatch(s -> counter.retracted(s, d.tellings())))
                .toList();
    }

    private Event event(Draft draft, Around around, TrackRecords records, CarrierRecords carriers) {
        List<Stand> denials = denialsOfOthers(draft);
        Contradictions.Found found =
                around.contradictions().between(draft.support().stands(), denials);
        List<Doubt> doubts =
                around.plausibility().doubts(draft.supporting(), draft.seen().place());
        Grade number = grade(draft, denials, around.related(), doubts);
        Grade grade = Letters.on(number, records.of(draft.support().stands(), family(draft)))
                .beside(label(draft, denials), carriers.of(draft.tellings()));
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
                doubts);
    }
}
