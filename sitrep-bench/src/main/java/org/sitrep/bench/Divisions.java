package org.sitrep.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.bench.Ring.Mil;
import org.sitrep.reference.Place.Precision;
import org.sitrep.reference.place.CompactGazetteer;
import tools.jackson.databind.JsonNode;

/**
 * Divisions of the first and second order: their names, their points and which place lies in which.
 * <p>GeoNames gives names and ids without points. A point comes from an outline, else from Who's On First, else from a label of
 * Natural Earth or our table, else from the division's towns; a division without any of these is left out.
 */
final class Divisions {
    private static final List<String> POLYGONS = List.of("sy", "iq", "ye", "lb", "ly", "ps", "jo");
    private static final List<String> COUNTY_POLYGONS = List.of("sy", "iq", "ye", "lb", "ps");

    private static final double NEIGHBOUR_KM = 40;

    private final SourceFiles sources;
    private final Drafts drafts;
    private final Spread spread;
    private final Outlines first = new Outlines();
    private final Outlines second = new Outlines();
    /** Admin-1 code to its name in reports. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, String> secondNames = new HashMap<>();
    /** GeoNames id or Who's On First id of a division to its admin-1 code. */
    private final Map<String, String> codeByGeonames = new LinkedHashMap<>();

    private final Map<String, String> geonamesByCode = new HashMap<>();
    private final Map<String, String> codeByWof = new HashMap<>();
    /** Towns of GeoNames and their codes: a village of another table lies where its neighbours do. */
    private final Neighbours neighbours = new Neighbours();

    Divisions(SourceFiles sources, Drafts drafts, Spread spread) {
        this.sources = sources;
        this.drafts = drafts;
        this.spread = spread;
    }

    /** Reads codes, names and outlines; before any town. */
    void read() {
        Map<String, String> arabic = new HashMap<>();
        SourceFiles.bundled("admin1-names.tsv").forEach(row -> {
            names.put(row[0], row[2]);
            codeByWof.put(row[1], row[0]);
            arabic.put(row[0], row[3]);
        });
        Map<String, String> shorter = new HashMap<>();
        SourceFiles.bundled("admin1-points.tsv").forEach(row -> shorter.put(row[0], row[3]));
        sources.rows("geonames/admin1CodesASCII.txt", row -> {
            codeByGeonames.put(row[3], row[0]);
            geonamesByCode.put(row[0], row[3]);
            names.putIfAbsent(row[0], bare(row[1]));
            Draft draft = new Draft("gn:" + row[3]);
            draft.main = names.getOrDefault(row[0], bare(row[1]));
            draft.names.add(draft.main);
            draft.addNames(new String[] {row[1], row[2], bare(row[1]), bare(row[2])});
            draft.country = row[0].substring(0, 2);
            draft.feature = "ADM1";
            draft.precision = Precision.PROVINCE;
            draft.arabic = arabic.getOrDefault(row[0], "");
            if (!shorter.getOrDefault(row[0], "-").equals("-")) {
                draft.names.add(shorter.getOrDefault(row[0], "-"));
            }
            draft.at(Double.NaN, Double.NaN);
            drafts.add(draft);
        });
        for (String country : GazetteerBuild.CONFLICTS) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                if (row[1].equals("region") && codeByGeonames.containsKey(row[9])) {
                    codeByWof.putIfAbsent(row[0], codeByGeonames.get(row[9]));
                }
            });
        }
        outlines();
        sources.rows("geonames/admin2Codes.txt.gz", row -> secondNames.put(row[0], row[1]));
        points();
    }

    /** The table of abbreviations as it is shipped, postal ones included. */
    String abbreviations() {
        StringBuilder out = new StringBuilder("# abbreviation without dots\tplace; see SOURCES.md\n");
        SourceFiles.bundled("admin1-abbreviations.tsv").forEach(row -> {
            Set<String> written = new LinkedHashSet<>();
            for (String abbreviation : row[1].split("\\|")) {
                written.add(abbreviation.replace(".", "").toUpperCase(Locale.ROOT));
            }
            written.forEach(
                    a -> out.append(a).append('\t').append(division(row[0]).id).append('\n'));
        });
        return out.toString();
    }

    private void outlines() {
        for (String country : POLYGONS) {
            for (JsonNode feature : sources.features("naturalearth/wof_admin/" + country + "_region.geojson.gz")) {
                JsonNode p = feature.path("properties");
                String code = Optional.ofNullable(codeByWof.get(p.path("wof_id").asString("")))
                        .or(() -> Optional.ofNullable(
                                codeByGeonames.get(p.path("gn_id").asString(""))))
                        .orElse("");
                if (!code.isEmpty()) {
                    first.add(country.toUpperCase(Locale.ROOT), code, Shape.of(feature.path("geometry")));
                }
            }
        }
        for (String country : COUNTY_POLYGONS) {
            for (JsonNode feature : sources.features("naturalearth/wof_admin/" + country + "_county.geojson.gz")) {
                second.add(
                        country.toUpperCase(Locale.ROOT),
                        feature.path("properties").path("name").asString(""),
                        Shape.of(feature.path("geometry")));
            }
        }
    }

    /** Points from outlines, Who's On First, our table and the labels of Natural Earth; the first one counts. */
    private void points() {
        first.hearts((code, heart) -> at(code, heart.latitude(), heart.longitude()));
        for (String country : GazetteerBuild.CONFLICTS) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                String code = row[1].equals("region") ? codeByWof.getOrDefault(row[0], "") : "";
                if (code.isEmpty()) {
                    return;
                }
                at(code, Double.parseDouble(row[3]), Double.parseDouble(row[4]));
                Draft draft = division(code);
                draft.addNames(row[13].split("\\|"));
                draft.addNames(row[14].split("\\|"));
                draft.population = Math.max(draft.population, SourceFiles.number(row[11]));
                if (draft.arabic.isEmpty()) {
                    draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
                }
            });
        }
        SourceFiles.bundled("admin1-points.tsv")
                .forEach(row -> at(row[0], Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        Map<String, Mil> labels = new HashMap<>();
        for (JsonNode feature :
                sources.features("naturalearth/middleeast_10m/ne_10m_admin_1_label_points.geojson.gz")) {
            JsonNode p = feature.path("properties");
            labels.putIfAbsent(
                    p.path("iso_a2").asString("")
                            + CompactGazetteer.key(p.path("name").asString("")),
                    Shape.of(feature.path("geometry")).heart());
        }
        codeByGeonames.forEach((id, code) -> {
            Draft draft = drafts.known("gn:" + id);
            draft.names.stream()
                    .map(name -> labels.get(draft.country + CompactGazetteer.key(name)))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .ifPresent(mil -> at(code, mil.latitude(), mil.longitude()));
        });
    }

    private void at(String code, double latitude, double longitude) {
        Draft draft = division(code);
        if (Double.isNaN(draft.latitude)) {
            draft.at(latitude, longitude);
        }
    }

    static String bare(String division) {
        String rest = division.replaceFirst(
                " (Province|Governorate|Region|District|Department|Oblast|Prefecture|Municipality|State)$", "");
        // "Northern District" is not called "Northern"
        return rest.matches("(North|South|East|West|Central|Capital|Upper|Lower|Coast|Greater|Free)(ern)?([- ].*)?")
                ? division
                : rest;
    }

    private Draft division(String code) {
        return drafts.known("gn:"
                + Optional.ofNullable(geonamesByCode.get(code))
                        .orElseThrow(() -> new IllegalStateException("no division " + code)));
    }

    /**
     * Names the divisions a place lies in and counts it to them, by their outlines, else by what its table says.
     *
     * @param code admin-1 code of GeoNames or empty
     * @param region Who's On First id of its region or empty
     * @param secondCode admin-2 code of GeoNames or empty
     */
    void place(Draft draft, String code, String region, String secondCode) {
        String found = code.isEmpty()
                ? first.around(draft)
                        .or(() -> Optional.ofNullable(codeByWof.get(region)))
                        .or(() -> neighbours.nearest(draft, NEIGHBOUR_KM))
                        .orElse("")
                : code;
        if (!code.isEmpty()) {
            neighbours.add(draft, code);
        }
        draft.admin1 = names.getOrDefault(found, "");
        draft.admin2 = second.around(draft).orElse(secondNames.getOrDefault(secondCode, ""));
        if (!draft.feature.equals("PPLX") && !draft.feature.equals("campus")) {
            spread.add(draft.country, draft);
            if (!found.isEmpty()) {
                spread.add(found, draft);
            }
            if (!secondCode.isEmpty()) {
                spread.add(secondCode, draft);
            }
            if (!draft.admin2.isEmpty()) {
                spread.add(draft.country + "|" + draft.admin1 + "|" + draft.admin2, draft);
            }
        }
    }

    /** Gives the divisions of the first order their people, and a point to those that still have none; after the towns. */
    void settleFirst() {
        codeByGeonames.forEach((id, code) -> {
            if (!drafts.has("gn:" + id)) {
                return;
            }
            Draft draft = drafts.known("gn:" + id);
            if (spread.knows(code)) {
                draft.population = Math.max(draft.population, spread.population(code));
                Mil middle = spread.middle(code);
                at(code, middle.latitude(), middle.longitude());
            }
            if (Double.isNaN(draft.latitude)) {
                drafts.remove(draft.id);
            }
        });
    }

    /** Divisions of the second order: those of Who's On First in its countries, those of GeoNames elsewhere. */
    void settleSecond() {
        Map<String, Draft> counties = new HashMap<>();
        for (String country : GazetteerBuild.CONFLICTS) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                boolean fits = !row[2].isEmpty() && !row[3].isEmpty() && !row[12].equals("0");
                if (fits && (row[1].equals("county") || row[1].equals("region") && province(country, row))) {
                    county(country, row, counties);
                }
            });
        }
        sources.rows("geonames/admin2Codes.txt.gz", row -> {
            String country = row[0].substring(0, 2);
            String name = bare(row[1]);
            Draft twin = counties.getOrDefault(
                    row[3],
                    counties.get(country + CompactGazetteer.key(bare(row[2]).replaceFirst(" .aza$", ""))));
            if (twin != null) {
                twin.addNames(new String[] {row[1], row[2]});
                return;
            }
            if (!spread.knows(row[0]) || drafts.has("gn:" + row[3])) {
                return;
            }
            Draft draft = new Draft("gn:" + row[3]);
            draft.country = country;
            Mil middle = spread.middle(row[0]);
            draft.at(middle.latitude(), middle.longitude());
            // a municipality named like its town says nothing the town does not say
            if (drafts.named(country, name).stream().anyMatch(town -> town.kilometresTo(draft) < 30)) {
                return;
            }
            draft.main = row[1].endsWith(" County") || row[1].endsWith(" Parish") ? row[1] : name;
            draft.addNames(new String[] {row[1], row[2], name, bare(row[2]), row[1].replaceFirst("^Province of ", "")});
            if (row[1].endsWith(" County")) {
                draft.names.add("County " + row[1].replace(" County", ""));
            }
            draft.feature = "ADM2";
            draft.precision = Precision.DISTRICT;
            draft.admin1 = names.getOrDefault(row[0].substring(0, row[0].lastIndexOf('.')), "");
            draft.admin2 = row[1];
            draft.population = spread.population(row[0]);
            draft.radiusKm = within(8, spread.radiusKm(row[0], draft), 150);
            if (!draft.names.isEmpty()) {
                drafts.add(draft);
            }
        });
    }

    /** Whether a region of Who's On First is a province below GeoNames' regions, as in the Philippines. */
    private boolean province(String country, String[] row) {
        String own = CompactGazetteer.key(bare(row[2]));
        String prefix = country.toUpperCase(Locale.ROOT) + ".";
        return !codeByWof.containsKey(row[0])
                && names.entrySet().stream()
                        .noneMatch(e -> e.getKey().startsWith(prefix)
                                && CompactGazetteer.key(e.getValue()).equals(own));
    }

    private void county(String country, String[] row, Map<String, Draft> counties) {
        Draft draft = new Draft("wof:" + row[0]);
        draft.country = country.toUpperCase(Locale.ROOT);
        draft.main = GazetteerBuild.shown(draft.country, row[2]);
        draft.addNames(new String[] {draft.main, row[2]});
        draft.addNames(row[13].split("\\|"));
        draft.addNames(row[14].split("\\|"));
        draft.arabic = Scripts.arabicName(row[14].split("\\|")).orElse("");
        draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
        draft.feature = "ADM2";
        draft.precision = Precision.DISTRICT;
        draft.population = SourceFiles.number(row[11]);
        draft.admin1 = Optional.ofNullable(codeByWof.get(row[7]))
                .or(() -> first.around(draft))
                .map(c -> names.getOrDefault(c, ""))
                .orElse("");
        draft.admin2 = draft.main;
        draft.radiusKm = within(8, spread.radiusKm(draft.country + "|" + draft.admin1 + "|" + row[2], draft), 150);
        drafts.add(draft);
        if (!row[9].isEmpty()) {
            counties.put(row[9], draft);
        }
        counties.putIfAbsent(draft.country + CompactGazetteer.key(bare(row[2])), draft);
    }

    /** Gives divisions of the first order the radius of their places; after all places. */
    void measure() {
        codeByGeonames.forEach((id, code) -> {
            if (drafts.has("gn:" + id) && drafts.known("gn:" + id).feature.equals("ADM1")) {
                Draft draft = drafts.known("gn:" + id);
                draft.radiusKm = within(10, spread.radiusKm(code, draft), 1_500);
            }
        });
    }

    private static int within(int least, int radiusKm, int most) {
        return radiusKm == 0 ? 0 : Math.max(least, Math.min(most, radiusKm));
    }
}
