package org.sitrep.claim.arabic;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.claim.EventCode;

/** Reads the codes of a toll: by what means, as far as the sentence says it. */
final class Causes {
    private record Cause(String list, String subEvent) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause("cause-suicide", "Suicide bomb"),
            new Cause("cause-air", "Air/drone strike"),
            new Cause("cause-shell", "Shelling/artillery/missile attack"),
            new Cause("cause-bomb", "Remote explosive/landmine/IED"),
            new Cause("cause-clash", "Armed clash"));

    private final Lexicon lexicon;

    Causes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The type, and the sub-event with the words that decided; an attack where no means are named. */
    List<Cited<EventCode>> read(Terms terms, Toll toll) {
        Cited<EventCode> type = Cited.at(terms.get(toll.at()).span(), new EventCode(EventCode.Book.PLOVER, "ASSAULT"));
        for (Cause cause : CAUSES) {
            Optional<Integer> at = lexicon.first(cause.list(), terms, toll.at(), terms.size())
                    .or(() -> lexicon.first(cause.list(), terms, 0, toll.at()));
            if (at.isPresent()) {
                return List.of(type, subEvent(terms, at.get(), cause.subEvent()));
            }
        }
        return List.of(type, subEvent(terms, toll.at(), "Attack"));
    }

    private static Cited<EventCode> subEvent(Terms terms, int at, String code) {
        return Cited.at(terms.get(at).span(), new EventCode(EventCode.Book.ACLED, code));
    }
}
