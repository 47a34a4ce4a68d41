package org.sitrep.event.origins;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Part;
import org.sitrep.claim.Voice;
import org.sitrep.event.Carrier;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.Words;

/** Reads where chains end. */
final class EndReader {
    private static final Map<String, End.Trade> TRADES = Map.ofEntries(
            Map.entry("official", End.Trade.OFFICIAL),
            Map.entry("officials", End.Trade.OFFICIAL),
            Map.entry("officer", End.Trade.OFFICIAL),
            Map.entry("officers", End.Trade.OFFICIAL),
            Map.entry("diplomat", End.Trade.OFFICIAL),
            Map.entry("diplomats", End.Trade.OFFICIAL),
            Map.entry("adviser", End.Trade.OFFICIAL),
            Map.entry("advisor", End.Trade.OFFICIAL),
            Map.entry("activist", End.Trade.ACTIVIST),
            Map.entry("activists", End.Trade.ACTIVIST),
            Map.entry("campaigner", End.Trade.ACTIVIST),
            Map.entry("campaigners", End.Trade.ACTIVIST),
            Map.entry("resident", End.Trade.RESIDENT),
            Map.entry("residents", End.Trade.RESIDENT),
            Map.entry("witness", End.Trade.RESIDENT),
            Map.entry("witnesses", End.Trade.RESIDENT),
            Map.entry("villager", End.Trade.RESIDENT),
            Map.entry("villagers", End.Trade.RESIDENT),
            Map.entry("locals", End.Trade.RESIDENT),
            Map.entry("doctor", End.Trade.MEDIC),
            Map.entry("doctors", End.Trade.MEDIC),
            Map.entry("dr", End.Trade.MEDIC),
            Map.entry("medic", End.Trade.MEDIC),
            Map.entry("medics", End.Trade.MEDIC),
            Map.entry("medical", End.Trade.MEDIC),
            Map.entry("nurse", End.Trade.MEDIC),
            Map.entry("surgeon", End.Trade.MEDIC),
            Map.entry("hospital", End.Trade.MEDIC),
            Map.entry("paramedic", End.Trade.MEDIC),
            Map.entry("fighter", End.Trade.FIGHTER),
            Map.entry("fighters", End.Trade.FIGHTER),
            Map.entry("commander", End.Trade.FIGHTER),
            Map.entry("commanders", End.Trade.FIGHTER));

    private static final Set<String> WORKERS =
            Set.of("worker", "workers", "staffer", "staffers", "volunteer", "volunteers");
    private static final Set<String> RELIEF = Set.of("aid", "humanitarian", "relief", "charity");
    /** What a nameless source is close to, if he is one of them. */
    private static final Set<String> OFFICES =
            Set.of("security", "military", "government", "intelligence", "police", "army", "diplomatic");

    private final Sides sides;

    EndReader(Sides sides) {
        this.sides = sides;
    }

    End read(Telling telling) {
        return read(telling, Optional.empty());
    }

    End read(Telling telling, Optional<ActorId> about) {
        return read(telling, about, Optional.empty());
    }

    /**
     * The same.
     *
     * @param about the one party that acts in what is told, where all who name one name the same
     * @param group the one party in what is told that is no state's
     */
    End read(Telling telling, Optional<ActorId> about, Optional<ActorId> group) {
        Attribution by = telling.claim().by();
        Voice last = by.last().value();
        boolean narrated = by.chain().size() == 1 && by.link() == Attribution.Link.UNATTRIBUTED;
        Optional<String> agency = narrated ? telling.carrier().agency() : Optional.empty();
        Optional<String> translated = narrated ? telling.carrier().making().translatedFrom() : Optional.empty();
        Voice voice = translated
                .or(() -> agency)
                .<Voice>map(this::agency)
                .or(() -> newsroom(last, telling.carrier()))
                .orElse(last);
        boolean seen =
                narrated && agency.isEmpty() && telling.carrier().making().witness();
        Optional<ActorId> actor = voice.actor()
                .or(() -> byName(voice, day(telling.carrier())))
                .or(() -> Office.pointsBackToGroup(voice) ? groupOf(telling).or(() -> group) : Optional.empty())
                .or(() -> pointedAt(voice, telling))
                .or(() -> about.filter(a -> pointsAt(voice, a)))
                .or(() -> rebelsOf(voice, telling, about));
        boolean own = narrated && actor.map(sides::speaksForItself).orElse(false);
        return new End(
                telling,
                telling.claim().id(),
                by.chain().stream()
                        .map(v -> v.value() == last && !narrated ? voice : v.value())
                        .toList(),
                voice,
                own || seen || translated.isPresent() || by.link() != Attribution.Link.UNATTRIBUTED,
                actor.map(a -> sides.source(a, day(telling.carrier()))),
                unnamed(voice)
                        && !(actor.isPresent() && (Office.pointsBack(voice) || Office.pointsBackToRebels(voice))),
                seen && !own && translated.isEmpty(),
                trades(voice));
    }

    /** "Its spokesman", "the spokesman of the alliance": of the party the claim is about. */
    private Optional<ActorId> pointedAt(Voice voice, Telling telling) {
        return actor(telling).filter(a -> pointsAt(voice, a));
    }

    /** A group is no state's army. */
    private boolean pointsAt(Voice voice, ActorId party) {
        return Office.pointsBack(voice) && !(Office.pointsBackToGroup(voice) && sides.regular(party));
    }

    /** The party of the claim that is no state's, the one that acts first: "the group's spokesman" speaks for it. */
    private Optional<ActorId> groupOf(Telling telling) {
        return actor(telling).filter(sides::irregular);
    }

    /** "The rebel group's spokesman" who denies what a group is said to have done: of that group, if it is no state's. */
    private Optional<ActorId> rebelsOf(Voice voice, Telling telling, Optional<ActorId> about) {
        return telling.denies() && Office.pointsBackToRebels(voice)
                ? actor(telling).or(() -> about).filter(a -> !sides.regular(a))
                : Optional.empty();
    }

    private static Optional<ActorId> actor(Telling telling) {
        return telling.claim()
                .that()
                .particulars()
                .part(Part.Role.ACTOR)
                .flatMap(p -> p.party().value().actor());
    }

    /** The one body that the words of a voice name: "Islamic State's agency Amaq". */
    private Optional<ActorId> byName(Voice voice, LocalDate day) {
        boolean outlet = voice.<Boolean>fold(o -> true, o -> OutletKinds.isTitle(o.name()), p -> false, a -> false);
        return sides.named(voice.name()).or(() -> outlet ? Optional.empty() : sides.spoken(voice.name(), day));
    }

    /** "The Herald's reporters in Azaz" are the Herald, if that is the outlet itself, one of the register, or called like one. */
    private Optional<Voice> newsroom(Voice voice, Carrier carrier) {
        return Staff.of(voice, carrier.outlet())
                .filter(name -> Dependences.bare(name).equals(Dependences.bare(carrier.outlet()))
                        || OutletKinds.isTitle(name)
                        || sides.named(name).filter(a -> !sides.party(a)).isPresent())
                .map(this::agency);
    }

    private Voice agency(String name) {
        return new Voice.OutletVoice(sides.named(name).map(sides::name).orElse(name), sides.named(name));
    }

    /** A spokesman without a name is still the voice of the office. */
    private static boolean unnamed(Voice voice) {
        return voice.<Boolean>fold(o -> false, o -> false, p -> false, a -> !Office.speaksForABody(a));
    }

    private static Set<End.Trade> trades(Voice voice) {
        String described = voice.fold(
                o -> "",
                o -> "",
                p -> p.name() + " " + p.role().orElse("") + " "
                        + p.affiliation().orElse(""),
                a -> a.name() + " " + a.affiliation().orElse(""));
        Set<End.Trade> trades = EnumSet.noneOf(End.Trade.class);
        List<String> words = Words.of(described);
        for (String word : words) {
            Optional.ofNullable(TRADES.get(word)).ifPresent(trades::add);
        }
        if (words.stream().anyMatch(WORKERS::contains) && words.stream().anyMatch(RELIEF::contains)) {
            trades.add(End.Trade.RELIEF);
        }
        if (words.contains("source") && words.stream().anyMatch(OFFICES::contains)) {
            trades.add(End.Trade.OFFICIAL);
        }
        return trades;
    }

    /** The day on which relations are looked up. */
    static LocalDate day(Carrier carrier) {
        return carrier.published().orElseGet(() -> LocalDate.ofInstant(carrier.received(), ZoneOffset.UTC));
    }
}
