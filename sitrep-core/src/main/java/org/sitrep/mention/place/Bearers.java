package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.reference.PlaceCandidate;

/** One name with all its mentions in a report, and the places that may bear it there. */
final class Bearers {
    /** In the order of the text. */
    final List<PlaceName> mentions = new ArrayList<>();
    /** What the names behind the mentions say of where they lie. */
    final List<Containment> containers = new ArrayList<>();
    /** The towns that the mentions are said to be parts of. */
    final List<Containment> wholes = new ArrayList<>();
    /** Those looked at; the arrays below follow their order. */
    List<PlaceCandidate> candidates = List.of();

    double[][] traits = new double[0][];
    double[] likely = new double[0];
    /** The numbers of the likeliest candidates, best first. */
    int[] best = new int[0];
}
