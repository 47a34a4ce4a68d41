package org.sitrep.app;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.claim.ClauseReader;
import org.sitrep.claim.EventTyper;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Lazy;
import org.sitrep.desk.Rooms;
import org.sitrep.evaluate.AcledTypes;
import org.sitrep.evaluate.CameoSpans;
import org.sitrep.evaluate.Case2021;
import org.sitrep.evaluate.Copies;
import org.sitrep.evaluate.Deaths;
import org.sitrep.evaluate.EcbPlus;
import org.sitrep.evaluate.GoldClaims;
import org.sitrep.evaluate.GoldSet;
import org.sitrep.evaluate.Muc4;
import org.sitrep.evaluate.OriginCases;
import org.sitrep.evaluate.Petrarch;
import org.sitrep.evaluate.PlaceCoverage;
import org.sitrep.evaluate.PlacesSet;
import org.sitrep.evaluate.Plover;
import org.sitrep.evaluate.Polnear;
import org.sitrep.evaluate.Re3d;
import org.sitrep.evaluate.TimexSet;
import org.sitrep.evaluate.TimexSource;
import org.sitrep.evaluate.UcdpOrigins;
import org.sitrep.evaluate.Variants;
import org.sitrep.event.Events;
import org.sitrep.export.AcledCsv;
import org.sitrep.export.ClaimLines;
import org.sitrep.export.GeoJson;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.CodeBooks;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.OwnPlaces;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Reports;
import org.sitrep.text.Texts;

/** Builds the rooms by hand; each is made when first entered. */
final class Wiring {
    private Wiring() {}

    /** The rooms with the bundled gazetteer alone. */
    static Rooms rooms() {
        return rooms(Lazy.of(CompactGazetteer::load), Lazy.of(TextActorRegister::load));
    }

    /** The rooms with the bundled gazetteer and register and what a user added to them in the data folder. */
    static Rooms rooms(Path data) {
        return rooms(
                Lazy.of(() -> OwnPlaces.in(data).with(CompactGazetteer.load())),
                Lazy.of(() -> TextActorRegister.load(data.resolve("register"))));
    }

    private static Rooms rooms(Lazy<Gazetteer> gazetteer, Lazy<ActorRegister> actors) {
        Lazy<NameReader> names = Lazy.of(() -> new NameReader(gazetteer.get(), actors.get()));
        Lazy<ClauseReader> claims = Lazy.of(() -> new ClauseReader(gazetteer.get(), actors.get()));
        return new Rooms(
                Lazy.of(Reports::reader),
                Lazy.of(Texts::reader),
                Lazy.of(names::get),
                Lazy.of(names::get),
                Lazy.of(claims::get),
                Lazy.of(claims::get),
                Lazy.of(() -> Events.reader(gazetteer.get(), actors.get())),
                gazetteer,
                actors,
                Lazy.of(() -> List.of(new GeoJson(), new AcledCsv(actors.get(), CodeBooks.load()), new ClaimLines())),
                Lazy.of(Reports::fetcher));
    }

    static List<GoldSet> goldSets(Rooms rooms) {
        FlowSource flow = new FlowSource(Flow.through(rooms));
        TypeFlow types = new TypeFlow(
                Flow.through(rooms),
                Lazy.of(() ->
                        rooms.claims().get() instanceof ClauseReader reader ? reader.typer() : EventTyper.load()));
        return List.of(
                new GoldClaims(flow, rooms.gazetteer().get(), rooms.actors().get()),
                new PlacesSet(flow, flow),
                new Deaths(flow),
                new Variants(rooms.gazetteer().get()),
                new PlaceCoverage(rooms.gazetteer().get()),
                TimexSet.tempeval3(TimexSource.of(flow)),
                TimexSet.wikiwars(TimexSource.of(flow)),
                new Re3d(flow),
                new Polnear(flow),
                new Plover(types),
                new AcledTypes(types, CodeBooks.load()),
                new Case2021(types),
                new CameoSpans(types),
                new Petrarch(flow),
                new Muc4(new TemplatesOfFlow(rooms)),
                new OriginCases(new SituationFlow(
                        rooms,
                        lines -> rooms(
                                rooms.gazetteer(),
                                Lazy.of(() -> TextActorRegister.load().with(lines, "the register of the case"))),
                        flow)),
                new EcbPlus(),
                new Copies(),
                new UcdpOrigins(rooms.actors().get()));
    }
}
