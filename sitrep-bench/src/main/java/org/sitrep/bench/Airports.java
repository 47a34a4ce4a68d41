package org.sitrep.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.bench.Ring.Mil;
import org.sitrep.reference.Place.Precision;
import tools.jackson.databind.JsonNode;

/** Airports and air bases of the whole world from Who's On First, and those of the Middle East that only Natural Earth has. */
final class Airports {
    private static final String AIRFIELD = ".*(airport|air base|airbase|airfield|aerodrome|مطار|قاعدة).*";

    private final SourceFiles sources;
    private final Drafts drafts;
    private final Divisions divisions;
    private final States states;

    Airports(SourceFiles sources, Drafts drafts, Divisions divisions, States states) {
        this.sources = sources;
        this.drafts = drafts;
        this.divisions = divisions;
        this.states = states;
    }

    void read() {
        sources.rows("geonames/wof/xy.tsv.gz", row -> {
            // two American airfields lie in Asia in the table
            boolean astray = row[2].startsWith("Suffolk") || row[2].startsWith("Klawock");
            if (!row[1].equals("campus") || astray || row[3].isEmpty()) {
                return;
            }
            Draft draft = new Draft("wof:" + row[0]);
            draft.main = row[2];
            draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
            draft.feature = "campus";
            draft.precision = Precision.POINT;
            draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
            for (String name : (row[2] + "|" + row[13] + "|" + row[14]).split("\\|")) {
                if (name.toLowerCase(Locale.ROOT).matches(AIRFIELD)) {
                    draft.addNames(new String[] {name});
                }
            }
            if (draft.names.isEmpty()) {
                return;
            }
            if (!draft.names.contains(draft.main)) {
                draft.main = draft.names.iterator().next();
            }
            draft.country = states.outlines.around(draft).orElse("XX");
            divisions.place(draft, "", row[7], "");
            drafts.add(draft);
        });
        List<Draft> known =
                drafts.all().stream().filter(d -> d.feature.equals("campus")).toList();
        for (JsonNode feature : sources.features("naturalearth/middleeast_10m/ne_10m_airports.geojson.gz")) {
            missing(
                    feature.path("properties").path("name").asString(""),
                    Shape.of(feature.path("geometry")).heart(),
                    known);
        }
    }

    private void missing(String own, Mil at, List<Draft> known) {
        String name = (own.contains("Int'l") ? own.replace("Int'l", "International") : own)
                + (own.matches(".*(base| Ab| Limani| Havaalani).*") ? "" : " Airport");
        Draft draft = new Draft(Waters.id(name));
        draft.main = name;
        draft.names.add(name);
        draft.names.add(name.replace(" International", ""));
        draft.feature = "campus";
        draft.precision = Precision.POINT;
        draft.at(at.latitude(), at.longitude());
        draft.country = states.outlines.around(draft).orElse("XX");
        Optional<Draft> twin = known.stream()
                .filter(d -> d.kilometresTo(draft) < Drafts.SAME_PLACE_KM)
                .findFirst();
        if (twin.isPresent()) {
            twin.get().names.addAll(draft.names);
        } else {
            divisions.place(draft, "", "", "");
            drafts.add(draft);
        }
    }
}
