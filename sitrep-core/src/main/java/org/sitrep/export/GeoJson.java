package org.sitrep.export;

import java.util.Optional;
import org.sitrep.base.Amount;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Part;
import org.sitrep.event.Core;
import org.sitrep.event.Event;
import org.sitrep.event.Origins;
import org.sitrep.event.Ruling;
import org.sitrep.event.Telling;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.situation.Situation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as a GeoJSON feature collection (RFC 7946), for maps and GIS. One feature for each event; an event without a known place
 * has a null geometry. Properties: docs/fields/geojson.md.
 */
public final class GeoJson implements Export {
    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public String fileExtension() {
        return "geojson";
    }

    @Override
    public int rows(Situation situation) {
        return situation.events().size();
    }

    @Override
    public String write(Situation situation, Gazetteer gazetteer) {
        ObjectNode root = Reading.JSON.createObjectNode();
        root.put("type", "FeatureCollection");
        root.put("asOf", situation.asOf().known().toString());
        root.put("total", situation.total());
        root.put("shown", rows(situation));
        ArrayNode features = root.putArray("features");
        for (Event event : situation.events()) {
            features.add(feature(event, gazetteer));
        }
        return Reading.JSON.writeValueAsString(root) + "\n";
    }

    private static ObjectNode feature(Event event, Gazetteer gazetteer) {
        Core core = event.core();
        Optional<Place> place = core.place().flatMap(gazetteer::place);
        ObjectNode feature = Reading.JSON.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", event.id().value());
        if (place.isPresent()) {
            ObjectNode geometry = feature.putObject("geometry");
            geometry.put("type", "Point");
            geometry.putArray("coordinates")
                    .add(place.get().longitude())
                    .add(place.get().latitude());
        } else {
            feature.putNull("geometry");
        }
        ObjectNode p = feature.putObject("properties");
        p.put("kind", core.kind());
        p.put("summary", core.summary());
        text(p, "plover", core.plover());
        text(p, "acled", core.acled());
        p.put("polarity", Reading.word(core.stance().polarity()));
        p.put("modality", Reading.word(core.stance().modality()));
        text(p, "earliest", core.when().firstDay().map(Object::toString));
        text(p, "latest", core.when().lastDay().map(Object::toString));
        text(p, "place", place.map(Place::name));
        text(p, "placeId", core.place().map(Object::toString));
        text(p, "country", place.map(Place::country));
        text(p, "admin1", place.flatMap(Place::admin1));
        text(p, "admin2", place.flatMap(Place::admin2));
        text(p, "precision", place.map(x -> Reading.word(x.precision())));
        if (place.isPresent()) {
            p.put("radiusMetres", place.get().precision().radiusKm() * 1000);
        } else {
            p.putNull("radiusMetres");
        }
        text(p, "actor", core.actor().map(Part.Party::name));
        text(p, "actorId", core.actor().flatMap(Part.Party::actor).map(Object::toString));
        text(p, "target", core.target().map(Part.Party::name));
        text(p, "targetId", core.target().flatMap(Part.Party::actor).map(Object::toString));
        ArrayNode amounts = p.putArray("amounts");
        for (Counted counted : core.amounts()) {
            Amount amount = counted.amount().value();
            ObjectNode node = Reading.amount(amount);
            text(node, "of", counted.of());
            amounts.add(node);
        }
        Origins origins = event.origins();
        p.put("reports", origins.reports());
        p.put("originsMin", origins.min());
        p.put("originsMax", origins.max());
        ArrayNode flags = p.putArray("flags");
        origins.flags().forEach(f -> flags.add(Reading.word(f)));
        p.put("grade", event.grade().code());
        text(p, "label", event.grade().label().map(l -> Reading.word(l.kind())));
        text(p, "gradedBy", event.grade().ruling().map(Ruling::by));
        text(p, "gradedAt", event.grade().ruling().map(r -> r.at().toString()));
        text(p, "gradedWhy", event.grade().ruling().map(Ruling::why));
        text(p, "gradeSuggested", event.grade().ruling().map(Ruling::suggested));
        p.put("conflicts", event.conflicts().size());
        ArrayNode notes = p.putArray("notes");
        event.doubts().stream().map(d -> d.note().code()).distinct().forEach(notes::add);
        ArrayNode outlets = p.putArray("outlets");
        Reading.outlets(event).forEach(outlets::add);
        ArrayNode claims = p.putArray("claims");
        for (Telling telling : event.tellings()) {
            claims.add(telling.claim().id().value());
        }
        return feature;
    }

    private static void text(ObjectNode node, String field, Optional<String> value) {
        if (value.isPresent()) {
            node.put(field, value.get());
        } else {
            node.putNull(field);
        }
    }
}
