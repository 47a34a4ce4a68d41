package org.sitrep.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Towns above a thousand inhabitants of the whole world, from GeoNames. */
final class Towns {
    private final SourceFiles sources;
    private final Drafts drafts;
    private final Divisions divisions;
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> usualArabic = new HashMap<>();
    private final Set<String> arabicByHand = new HashSet<>();

    Towns(SourceFiles sources, Drafts drafts, Divisions divisions) {
        this.sources = sources;
        this.drafts = drafts;
        this.divisions = divisions;
        for (String[] row : SourceFiles.bundled("usual-names.tsv")) {
            usual.put(row[0], row[1]);
            if (row.length > 2) {
                usualArabic.put(row[0], row[2]);
            }
        }
    }

    /** The usual English name of a place, by its id in the table it comes from. */
    Optional<String> usualName(String id) {
        return Optional.ofNullable(usual.get(id));
    }

    /** Whether the Arabic name shown was chosen by hand. */
    boolean arabicByHand(Draft draft) {
        return arabicByHand.contains(draft.id);
    }

    void read() {
        sources.rows("geonames/cities1000.txt.gz", row -> {
            Draft draft = new Draft("gn:" + row[0]);
            draft.country = row[8];
            draft.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            draft.feature = row[7];
            draft.population = SourceFiles.number(row[14]);
            draft.main = usual.getOrDefault(
                    row[0], GazetteerBuild.transliterated(row[8]) ? GazetteerBuild.shown(row[8], row[2]) : row[1]);
            draft.names.add(draft.main);
            String[] alternates = row[3].split(",");
            draft.addNames(new String[] {row[2], row[1]});
            draft.addNames(alternates);
            draft.arabic = Optional.ofNullable(usualArabic.get(row[0]))
                    .or(() -> Scripts.arabicName(shortestFirst(alternates)))
                    .orElse("");
            if (usualArabic.containsKey(row[0])) {
                arabicByHand.add(draft.id);
            }
            String code = row[8] + "." + row[10];
            divisions.place(draft, code, "", row[11].isEmpty() ? "" : code + "." + row[11]);
            drafts.add(draft);
            drafts.list(draft, row[2]);
            if (!draft.main.equals(row[2])) {
                drafts.list(draft, draft.main);
            }
            drafts.identify(draft, row[0]);
        });
    }

    /** GeoNames sorts alternate names by letter; the shortest is the one least likely to be misspelt. */
    private static String[] shortestFirst(String[] names) {
        String[] sorted = names.clone();
        Arrays.sort(sorted, Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return sorted;
    }
}
