package org.sitrep.event.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.event.Grade;
import org.sitrep.event.Origin;
import org.sitrep.event.origins.Stand;

/** The open decision table of the Admiralty grade: first rule that fits. */
public final class Admiralty {
    private Admiralty() {}

    /**
     * What the table looks at.
     *
     * @param min independent origins that support it, after merging possible dependences
     * @param supporting origins that say so
     * @param denying origins that deny it
     * @param retracted whether every supporting origin that answers for it has taken it back
     * @param related a sentence on a related event of a certain other origin, if there is one
     * @param implausible a sentence on why it can hardly be, if a rule of plausibility fails
     */
    public record Standing(
            int min,
            List<Stand> supporting,
            List<Stand> denying,
            boolean retracted,
            Optional<String> related,
            Optional<String> implausible) {
        public Standing {
            supporting = List.copyOf(supporting);
            denying = List.copyOf(denying);
        }
    }

    /** The number with its reasons; the letter, which never enters it, is left at F for {@link Letters} to give. */
    public static Grade of(Standing standing) {
        List<String> reasons = new ArrayList<>();
        int credibility = credibility(standing, reasons);
        return new Grade(Grade.Reliability.F, credibility, List.of(), reasons);
    }

    private static int credibility(Standing s, List<String> reasons) {
        List<Stand> named = s.supporting().stream().filter(Stand::attributed).toList();
        List<Stand> denials = s.denying().stream().filter(Stand::attributed).toList();
        long free = denials.stream().filter(d -> !selfServing(d)).count();
        long denyingGroups =
                denials.stream().mapToInt(Stand::possibly).distinct().count();
        long blocs = named.stream().mapToInt(Stand::bloc).distinct().count();
        boolean allServe = !named.isEmpty() && named.stream().allMatch(Admiralty::selfServing);
        if (s.retracted()) {
            reasons.add("5, improbable: " + names(named) + " took it back.");
            return 5;
        }
        if (denyingGroups >= 2 && free >= 1 && s.min() <= 1) {
            reasons.add(
                    "5, improbable: " + names(denials) + " deny it independently, and at most one origin supports it.");
            return 5;
        }
        if (s.min() >= 2 && blocs >= 2 && !allServe && free == 0) {
            reasons.add("1, confirmed: " + s.min() + " independent origins say so: " + names(named) + ".");
            named.stream()
                    .filter(n -> n.origin().interest() == Origin.Interest.AGAINST_INTEREST)
                    .forEach(n -> reasons.add(n.origin().voice().name() + " says so against its own interest."));
            ignored(denials, reasons);
            return 1;
        }
        if (free >= 1) {
            reasons.add("3, possibly true: contested, " + names(denials) + " denies it.");
            return 3;
        }
        if (s.min() >= 2 && allServe && blocs == 1) {
            reasons.add("3, possibly true: " + names(named) + " stand on one side and all gain by it.");
            return 3;
        }
        if (allServe && s.related().isPresent()) {
            reasons.add("3, possibly true: only a self-serving origin says so, yet other claims agree. "
                    + s.related().get());
            return 3;
        }
        if (s.min() == 1 && denials.isEmpty() && s.related().isPresent() && named.size() == 1) {
            reasons.add("2, probably true: one origin, not contradicted, and related claims fit. "
                    + s.related().get());
            return 2;
        }
        if (s.min() == 1
                && denials.isEmpty()
                && s.related().isEmpty()
                && s.implausible().isPresent()) {
            reasons.add("4, doubtful: one origin, nothing related, and it can hardly be. "
                    + s.implausible().get());
            return 4;
        }
        reasons.add(nothingToCompare(s, named));
        ignored(denials, reasons);
        return 6;
    }

    private static String nothingToCompare(Standing s, List<Stand> named) {
        if (named.isEmpty()) {
            return "6, cannot be judged: nobody is named who answers for it.";
        }
        return s.min() >= 2
                ? "6, cannot be judged: " + names(named) + " stand on one side."
                : "6, cannot be judged: one origin ("
                        + named.get(0).origin().voice().name() + ") and nothing certain to compare it with.";
    }

    private static void ignored(List<Stand> denials, List<String> reasons) {
        denials.stream()
                .filter(Admiralty::selfServing)
                .forEach(d -> reasons.add("The denial by " + d.origin().voice().name()
                        + " is shown but does not count: it denies what is laid to its own charge."));
    }

    private static boolean selfServing(Stand stand) {
        return stand.origin().interest() == Origin.Interest.SELF_SERVING;
    }

    private static String names(List<Stand> stands) {
        List<String> names = stands.stream()
                .map(s -> s.origin().voice().name())
                .distinct()
                .limit(4)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
