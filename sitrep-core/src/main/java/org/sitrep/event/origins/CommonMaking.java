package org.sitrep.event.origins;

import java.util.Optional;
import org.sitrep.event.Dependence;
import org.sitrep.text.Making;

/** What two reports have in common in their making. */
final class CommonMaking {
    private CommonMaking() {}

    /** One picture or film in both reports, or one person who worked on both. */
    static Optional<Dependence> of(End earlier, End later) {
        if (earlier.sameReport(later)) {
            return Optional.empty();
        }
        Making one = earlier.telling().carrier().making();
        Making other = later.telling().carrier().making();
        if (one.media().stream().anyMatch(other.media()::contains)) {
            return Optional.of(new Dependence.SharesSource(
                    later.id(),
                    earlier.id(),
                    true,
                    "Counted once: " + Dependences.between(earlier, later) + "the same picture or film is shown."));
        }
        Optional<String> shared = one.contributors().stream()
                .flatMap(a -> other.contributors().stream().flatMap(b -> samePerson(a, b).stream()))
                .sorted()
                .findFirst();
        boolean hinges = hingesOnTheReporter(earlier) && hingesOnTheReporter(later);
        return shared.filter(s -> hinges)
                .map(s -> new Dependence.SharesSource(
                        later.id(),
                        earlier.id(),
                        false,
                        "Counted once: " + Dependences.between(earlier, later) + "'" + s
                                + "' worked on both reports."));
    }

    /** Whether what is said rests on the reporter: on what he saw or on whom he met; a body that is named can be asked. */
    private static boolean hingesOnTheReporter(End end) {
        boolean outlet = sameName(end.voice().name(), end.telling().carrier().outlet());
        return outlet || end.unnamed();
    }

    /** The name two bylines share; a byline may run on into the first word of the text, or begin with "from". */
    private static Optional<String> samePerson(String first, String second) {
        String one = first.replaceFirst("^(?:from|by) ", "");
        String other = second.replaceFirst("^(?:from|by) ", "");
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        boolean same = shorter.equals(longer)
                || longer.startsWith(shorter + " ") && longer.indexOf(' ', shorter.length() + 1) < 0;
        return same ? Optional.of(shorter) : Optional.empty();
    }

    private static boolean sameName(String one, String other) {
        return Dependences.bare(one).equals(Dependences.bare(other));
    }
}
