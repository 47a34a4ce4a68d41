package org.sitrep.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.sitrep.reference.Place.Precision;

/** Our own table of places that the others lack, and of more names for places they have. */
final class HandPlaces {
    private static final double NEIGHBOUR_KM = 8;
    private static final double AIRPORT_KM = 3;

    private final Drafts drafts;
    private final Divisions divisions;

    HandPlaces(Drafts drafts, Divisions divisions) {
        this.drafts = drafts;
        this.divisions = divisions;
    }

    /** After all other tables. */
    void read() {
        for (String[] row : SourceFiles.bundled("hand-places.tsv")) {
            Optional<Draft> table = table(row);
            Draft draft = table.orElseGet(() -> new Draft(row[0]));
            draft.main = row[1];
            draft.names.add(row[1]);
            if (!row[2].equals("-")) {
                draft.names.addAll(Arrays.asList(row[2].split("\\|")));
            }
            draft.arabic = row[3].equals("-") ? draft.arabic : row[3];
            if (!row[4].equals("-") && (table.isEmpty() || !row[0].startsWith("hand:"))) {
                draft.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
            }
            draft.precision = Precision.valueOf(row[6]);
            draft.country = row[7];
            draft.feature = row[9];
            if (table.isEmpty() && (draft.precision == Precision.POINT || draft.precision == Precision.TOWN)) {
                divisions.place(draft, "", "", "");
            }
            draft.admin1 = row[8].equals("-") ? draft.admin1 : row[8];
            draft.ranked = true;
            draft.prominence = Double.parseDouble(row[10]);
            if (row.length > 11) {
                draft.radiusKm = Integer.parseInt(row[11]);
            }
            if (table.isEmpty()) {
                drafts.add(draft);
            }
        }
        // names of other places that a table gives a place beside its own
        for (String[] row : SourceFiles.bundled("names-left-out.tsv")) {
            drafts.known(row[0]).names.remove(row[1]);
        }
    }

    /** The place of the tables that a row adds names to: the one with its id, for towns a neighbour of the same name, for airports the one that lies there. */
    private Optional<Draft> table(String[] row) {
        if (drafts.has(row[0])) {
            return Optional.of(drafts.known(row[0]));
        }
        boolean airport = row[9].equals("AIRP");
        if (!airport && !row[9].startsWith("PPL")) {
            return Optional.empty();
        }
        Draft at = new Draft(row[0]);
        at.at(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
        if (airport) {
            return drafts.all().stream()
                    .filter(other -> other.feature.equals("campus") && other.country.equals(row[7]))
                    .filter(other -> other.kilometresTo(at) < AIRPORT_KM)
                    .min(Comparator.comparingDouble(other -> other.kilometresTo(at)));
        }
        return drafts.named(row[7], row[1]).stream()
                .filter(other -> other.kilometresTo(at) < NEIGHBOUR_KM)
                .min(Comparator.comparingDouble(other -> other.kilometresTo(at)));
    }
}
