package org.sitrep.event.linking;

import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Words;

/** What two reports have in common beside their words. */
final class Shared {
    private Shared() {}

    /** Two reports have it from one body, or from a body or person of one name. */
    static boolean voice(Slots a, Slots b) {
        Voice one = a.telling().claim().by().last().value();
        Voice other = b.telling().claim().by().last().value();
        return !a.sameReport(b)
                && (Words.fold(one.name()).equals(Words.fold(other.name()))
                        || one.actor().isPresent() && one.actor().equals(other.actor()));
    }

    /** One picture or film came with both: what they tell of one place and day is what it shows. */
    static boolean media(Slots a, Slots b) {
        return !a.sameReport(b)
                && a.telling().carrier().making().media().stream()
                        .anyMatch(b.telling().carrier().making().media()::contains);
    }
}
