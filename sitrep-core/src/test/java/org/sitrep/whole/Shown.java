package org.sitrep.whole;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.claim.Claim;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;

/** Events as lines for the eye; shown with {@code -Dsitrep.show=true}. */
final class Shown {
    private Shown() {}

    static List<String> all(List<Event> events) {
        List<String> lines = new ArrayList<>();
        for (Event e : events) {
            lines.add("EVENT " + e.core().kind() + " " + e.core().plover().orElse("-") + " origins "
                    + e.origins().min() + "-" + e.origins().max() + " reports "
                    + e.origins().reports() + " " + e.grade().code() + " "
                    + e.origins().flags());
            e.tellings().forEach(t -> lines.add("    " + telling(t)));
            e.origins().merges().forEach(m -> lines.add("    = " + m.certain() + " " + m.reason()));
            e.conflicts().forEach(c -> lines.add("    x " + c.kind() + " " + c.explanation()));
            e.updates().forEach(u -> lines.add("    > " + u.explanation()));
            e.grade().credibilityReasons().forEach(r -> lines.add("    # " + r));
        }
        return lines;
    }

    static String telling(Telling t) {
        Claim c = t.claim();
        return "'" + c.evidence().quote() + "' <"
                + c.by().chain().stream()
                        .map(v -> v.value().getClass().getSimpleName().charAt(0) + ":"
                                + v.value().name()
                                + v.value().actor().map(a -> "@" + a).orElse(""))
                        .toList()
                + " " + c.by().link() + "> "
                + c.that().particulars().codes().stream()
                        .map(x -> x.value().code())
                        .toList()
                + c.that().particulars().places().stream()
                        .map(p -> p.role() + ":" + p.place().value().name())
                        .toList()
                + c.that().particulars().when().map(w -> w.value().toString()).orElse("-")
                + c.that().particulars().parts().stream()
                        .map(p -> p.role() + ":" + p.party().value().text()
                                + p.party().value().actor().map(a -> "@" + a).orElse(""))
                        .toList()
                + c.that().particulars().amounts().stream()
                        .map(a -> a.amount().value() + " of " + a.of().orElse("-"))
                        .toList()
                + (c.stance().equals(org.sitrep.claim.Stance.PLAIN) ? "" : c.stance())
                + t.carrier().agency().map(a -> " agency " + a).orElse("");
    }
}
