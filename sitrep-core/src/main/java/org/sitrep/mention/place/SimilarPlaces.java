package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The candidates by likeness of spelling; unknown when none is near. */
    Resolution<Place> near(String name, PlaceSpotter.Setting setting) {
        for (String country : setting.countries()) {
            List<Resolution.Candidate<Place>> close = new ArrayList<>();
            for (PlaceCandidate candidate : gazetteer.findSimilar(name, country)) {
                Place place = candidate.place();
                boolean near = setting.anchors().stream()
                        .anyMatch(a -> a.kilometresTo(place.latitude(), place.longitude()) <= NEAR_KM);
                if (near && beginsAlike(name, candidate.name()) && close.size() < MOST) {
                    close.add(new Resolution.Candidate<>(
                            place, 1.0 / (close.size() + 1), "spelling like " + candidate.name()));
                }
            }
            if (!close.isEmpty()) {
                return close.size() == 1 ? new Resolution.Resolved<>(close) : new Resolution.Ambiguous<>(close);
            }
        }
        return new Resolution.Unknown<>();
    }

    /** Whether two spellings begin with the same two letters, articles aside. */
    private static boolean beginsAlike(String one, String other) {
        String a = start(one);
        return a.length() > 1 && start(other).startsWith(a);
    }

    private static String start(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el|ar|as|ash|at|ad|az|an)[- ]", "");
        return bare.substring(0, Math.min(2, bare.length()));
    }
}
