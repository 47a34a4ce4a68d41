package org.sitrep.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.reference.Place.Precision;

/** Villages, towns and quarters of the countries in conflict, from Who's On First; those that GeoNames has are joined with it. */
final class Villages {
    private final SourceFiles sources;
    private final Drafts drafts;
    private final Divisions divisions;
    private final Towns towns;

    Villages(SourceFiles sources, Drafts drafts, Divisions divisions, Towns towns) {
        this.sources = sources;
        this.drafts = drafts;
        this.divisions = divisions;
        this.towns = towns;
    }

    void read() {
        for (String country : GazetteerBuild.CONFLICTS) {
            sources.rows("geonames/wof/" + country + ".tsv.gz", row -> {
                if (List.of("locality", "localadmin", "neighbourhood", "campus").contains(row[1])
                        && !row[3].isEmpty()) {
                    village(country.toUpperCase(Locale.ROOT), row);
                }
            });
        }
    }

    private void village(String country, String[] row) {
        boolean airport = row[1].equals("campus");
        Draft draft = new Draft("wof:" + row[0]);
        String[] arabic = row[14].split("\\|");
        draft.addNames(new String[] {row[2]});
        draft.addNames(Stream.of(row[13].split("\\|"))
                .filter(name -> airport || !division(name))
                .toArray(String[]::new));
        draft.addNames(arabic);
        if (draft.names.isEmpty()) {
            return;
        }
        draft.country = country;
        draft.main = towns.usualName("wof:" + row[0])
                .or(() -> towns.usualName(row[9]))
                .or(() -> draft.names.stream()
                        .filter(Scripts::latin)
                        .findFirst()
                        .map(name -> GazetteerBuild.shown(country, name)))
                .orElseGet(() -> draft.names.iterator().next());
        draft.names.add(draft.main);
        draft.arabic = Scripts.arabicName(arabic).orElse("");
        draft.at(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
        draft.population = SourceFiles.number(row[11]);
        draft.feature = row[1].equals("locality") || row[1].equals("localadmin") ? "PPL" : row[1];
        draft.precision = airport ? Precision.POINT : Precision.TOWN;
        Optional<Draft> twin = airport ? Optional.empty() : drafts.twin(row[9], draft);
        if (twin.isPresent()) {
            join(twin.get(), draft);
            drafts.identify(twin.get(), row[9]);
            return;
        }
        divisions.place(draft, "", row[7], "");
        drafts.add(draft);
        drafts.list(draft, draft.main);
        drafts.identify(draft, row[9]);
    }

    /** Whether an alternate name of a village is the name of its division. */
    private static boolean division(String name) {
        return name.matches("(?i).+ (governorate|province|district|county|region|subdistrict)");
    }

    private void join(Draft kept, Draft other) {
        kept.names.addAll(other.names);
        kept.population = Math.max(kept.population, other.population);
        if (!other.arabic.isEmpty() && !towns.arabicByHand(kept)) {
            // Who's On First puts the name of the country's own language first, GeoNames sorts its names
            kept.arabic = other.arabic;
        }
    }
}
