package org.sitrep.event.linking;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.base.ActorId;
import org.sitrep.base.Unit;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.event.copies.Words;

/** What two tellings have in common beside their words. */
final class Shared {
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:another|second|third|separate|separately|other|elsewhere|also|later|earlier)\\b",
            Pattern.CASE_INSENSITIVE);

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
        Collection<String> one = a.telling().carrier().making().media();
        Collection<String> other = b.telling().carrier().making().media();
        return !one.isEmpty() && !other.isEmpty() && !a.sameReport(b) && !Collections.disjoint(one, other);
    }

    /** Whether the sentence of one has the toll of the other in the same words: "eight people" that a shell killed. */
    static boolean toll(Slots a, Slots b) {
        return !another(a) && !another(b) && (tellsToll(a, b) || tellsToll(b, a));
    }

    private static boolean another(Slots slots) {
        return ANOTHER.matcher(slots.telling().claim().sentence().quote()).find();
    }

    private static boolean tellsToll(Slots counted, Slots other) {
        Claim.Excerpt sentence = counted.telling().claim().sentence();
        String told = " " + Words.fold(other.telling().claim().sentence().quote()) + " ";
        return counted.amounts().stream()
                .map(Counted::amount)
                .filter(a -> a.value().unit() == Unit.KILLED || a.value().unit() == Unit.WOUNDED)
                .flatMap(a -> a.from().firstSpan().stream())
                .filter(sentence.span()::contains)
                .map(s -> sentence.quote()
                        .substring(
                                s.start() - sentence.span().start(),
                                s.end() - sentence.span().start()))
                .map(Words::fold)
                .anyMatch(words -> words.contains(" ") && told.contains(" " + words + " "));
    }
}
