package org.sitrep.event.linking;

import java.util.Optional;
import org.sitrep.base.ActorId;

/** What two reports have in common beside their words. */
final class Shared {
    private Shared() {}

    /** Two reports have it from one body, or from a body or person of one name. */
    static boolean voice(Slots a, Slots b) {
        if (a.sameReport(b)) {
            return false;
        }
        Optional<ActorId> actor = a.telling().claim().by().last().value().actor();
        return (!a.source().isEmpty() && a.source().equals(b.source()))
                || (actor.isPresent()
                        && actor.equals(b.telling().claim().by().last().value().actor()));
    }

    /** One picture or film came with both: what they tell of one place and day is what it shows. */
    static boolean media(Slots a, Slots b) {
        return !a.sameReport(b)
                && a.telling().carrier().making().media().stream()
                        .anyMatch(b.telling().carrier().making().media()::contains);
    }
}
