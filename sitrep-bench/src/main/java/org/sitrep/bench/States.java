package org.sitrep.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sitrep.bench.Ring.Mil;
import org.sitrep.reference.Place.Precision;
import tools.jackson.databind.JsonNode;

/** Countries: their codes, names, points and sizes. */
final class States {
    private final SourceFiles sources;
    private final Drafts drafts;
    private final Spread spread;
    private final Map<String, Draft> byCode = new HashMap<>();

    /** Outlines of all countries; what they stand for is the country's code. */
    final Outlines outlines = new Outlines();

    States(SourceFiles sources, Drafts drafts, Spread spread) {
        this.sources = sources;
        this.drafts = drafts;
        this.spread = spread;
        for (JsonNode feature : sources.features("naturalearth/50m/ne_50m_admin_0_countries.geojson.gz")) {
            String iso2 = iso2(feature.path("properties"));
            outlines.add(iso2, iso2, Shape.of(feature.path("geometry")));
        }
    }

    private static String iso2(JsonNode properties) {
        return Countries.iso2(
                properties.path("ISO_A2").asString(""),
                properties.path("ADM0_A3").asString(""));
    }

    /** After the towns: countries without an outline lie where their towns do. */
    void read() {
        Map<String, Mil> points = new HashMap<>();
        SourceFiles.bundled("country-points.tsv")
                .forEach(row -> points.put(row[0], Mil.of(Double.parseDouble(row[2]), Double.parseDouble(row[1]))));
        outlines.hearts(points::putIfAbsent);
        Map<String, String[]> usual = new HashMap<>();
        SourceFiles.bundled("country-names.tsv").forEach(row -> usual.put(row[0], row));
        sources.rows("geonames/countryInfo.txt", row -> {
            if (!row[16].matches("[1-9][0-9]*") || !points.containsKey(row[0]) && !spread.knows(row[0])) {
                return;
            }
            Draft draft = new Draft("gn:" + row[16]);
            String[] names = usual.getOrDefault(row[0], new String[] {row[0], "-", "-", ""});
            draft.main = names[1].equals("-") ? row[4] : names[1];
            draft.names.add(draft.main);
            draft.addNames(new String[] {row[4]});
            if (!names[2].equals("-")) {
                draft.names.addAll(Arrays.asList(names[2].split("\\|")));
            }
            draft.arabic = names[3];
            draft.country = row[0];
            draft.feature = "PCLI";
            draft.precision = Precision.COUNTRY;
            draft.population = SourceFiles.number(row[7]);
            // parts of a country beyond the sea have no area of their own on the map
            Mil at = points.containsKey(row[0]) ? points.getOrDefault(row[0], new Mil(0, 0)) : spread.middle(row[0]);
            draft.at(at.latitude(), at.longitude());
            // some islands are a division and a country under one id
            drafts.remove(draft.id);
            drafts.add(draft);
            byCode.put(row[0], draft);
        });
        for (JsonNode feature : sources.features("naturalearth/50m/ne_50m_admin_0_countries.geojson.gz")) {
            JsonNode p = feature.path("properties");
            Draft draft = byCode.get(iso2(p));
            if (draft != null && p.path("ISO_A2").asString("").equals(draft.country)) {
                draft.addNames(new String[] {
                    p.path("NAME_LONG").asString(""), p.path("FORMAL_EN").asString("")
                });
            }
        }
        for (String country : GazetteerBuild.CONFLICTS) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                Draft draft = byCode.get(country.toUpperCase(Locale.ROOT));
                if (row[1].equals("country") && draft != null) {
                    draft.addNames(row[14].split("\\|"));
                }
            });
        }
    }

    /** Gives each country the radius of its places; after all places. */
    void measure() {
        byCode.forEach((code, draft) -> {
            int radius = spread.radiusKm(code, draft);
            draft.radiusKm = radius == 0 ? 0 : Math.max(15, Math.min(4_000, radius));
        });
    }
}
