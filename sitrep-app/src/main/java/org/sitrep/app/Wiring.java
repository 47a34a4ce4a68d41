package org.sitrep.app;

import java.util.List;
import org.sitrep.claim.ClauseReader;
import org.sitrep.desk.Flow;
import org.sitrep.desk.Lazy;
import org.sitrep.desk.Rooms;
import org.sitrep.evaluate.GoldClaims;
import org.sitrep.evaluate.GoldSet;
import org.sitrep.evaluate.Re3d;
import org.sitrep.event.Events;
import org.sitrep.export.AcledCsv;
import org.sitrep.export.ClaimLines;
import org.sitrep.export.GeoJson;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.CodeBooks;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Reports;
import org.sitrep.text.Texts;

/** Builds the rooms by hand; each is made when first entered. */
final class Wiring {
    private Wiring() {}

    static Rooms rooms() {
        Lazy<Gazetteer> gazetteer = Lazy.of(CompactGazetteer::load);
        Lazy<ActorRegister> actors = Lazy.of(TextActorRegister::load);
        return new Rooms(
                Lazy.of(Reports::reader),
                Lazy.of(Texts::reader),
                Lazy.of(() -> new NameReader(gazetteer.get(), actors.get())),
                Lazy.of(() -> new ClauseReader(gazetteer.get(), actors.get())),
                Lazy.of(() -> Events.reader(gazetteer.get(), actors.get())),
                gazetteer,
                actors,
                Lazy.of(() -> List.of(new GeoJson(), new AcledCsv(actors.get(), CodeBooks.load()), new ClaimLines())),
                Lazy.of(Reports::fetcher));
    }

    static List<GoldSet> goldSets(Rooms rooms) {
        FlowSource flow = new FlowSource(Flow.through(rooms));
        return List.of(
                new GoldClaims(flow, rooms.gazetteer().get(), rooms.actors().get()), new Re3d(flow));
    }
}
