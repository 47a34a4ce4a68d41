package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.base.Folding;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Finds the place that a name in another spelling means: in the story's countries, near a town that the report names plainly. */
final class SimilarPlaces {
    private static final double NEAR_KM = 150;
    private static final int MOST = 5;

    private final Gazetteer gazetteer;

    SimilarPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The candidates of the country with the closest spelling, by likeness; unknown when none is near. */
    Resolution<Place> near(String name, PlaceSpotter.Setting setting) {
        List<PlaceCandidate> closest = List.of();
        for (String country : setting.countries()) {
            List<PlaceCandidate> close = gazetteer.findSimilar(name, country).stream()
                    .filter(c -> isNear(c.place(), setting) && beginsAlike(name, c.name()))
                    .limit(MOST)
                    .toList();
            boolean closer = closest.isEmpty() || !close.isEmpty() && edits(name, close) < edits(name, closest);
            closest = closer ? close : closest;
        }
        List<Resolution.Candidate<Place>> ranked = new ArrayList<>();
        for (PlaceCandidate candidate : closest) {
            ranked.add(new Resolution.Candidate<>(
                    candidate.place(), 1.0 / (ranked.size() + 1), "spelling like " + candidate.name()));
        }
        return ranked.isEmpty()
                ? new Resolution.Unknown<>()
                : ranked.size() == 1 ? new Resolution.Resolved<>(ranked) : new Resolution.Ambiguous<>(ranked);
    }

    private static boolean isNear(Place place, PlaceSpotter.Setting setting) {
        return setting.anchors().stream().anyMatch(a -> a.kilometresTo(place.latitude(), place.longitude()) <= NEAR_KM);
    }

    /** How many letters to change, articles aside, until a name is one of the first candidate's. */
    private static int edits(String name, List<PlaceCandidate> candidates) {
        PlaceCandidate first = candidates.get(0);
        return Math.min(edits(name, first.name()), edits(name, first.place().name()));
    }

    private static int edits(String name, String candidate) {
        String one = Folding.fold(bare(name));
        String other = Folding.fold(bare(candidate));
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** Whether two spellings begin with the same two letters, articles aside. */
    private static boolean beginsAlike(String one, String other) {
        String a = start(one);
        return a.length() > 1 && start(other).startsWith(a);
    }

    private static String start(String name) {
        String bare = bare(name);
        return bare.substring(0, Math.min(2, bare.length()));
    }

    /** Without an article, and with one spelling of "Abu" in front: Abu Kamal, Bukamal, al-Boukamal. */
    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:al|el|ar|as|ash|at|ad|az|an)[- ]", "")
                .replaceFirst("^a?bo?u[- ]?", "bu");
    }
}
