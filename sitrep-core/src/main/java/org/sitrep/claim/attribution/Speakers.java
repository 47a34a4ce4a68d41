package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.AnonymousVoice;

/** Who has spoken so far in one report. */
final class Speakers {
    private final List<Voice> said = new ArrayList<>();
    private @Nullable Voice lastPerson;
    private @Nullable Voice lastBody;
    private @Nullable Voice last;

    /** Remembers that a voice spoke. */
    void spoke(Voice voice) {
        said.add(voice);
        last = voice;
        boolean person = voice.fold(o -> false, o -> false, p -> true, a -> true);
        if (person && !isPlural(voice)) {
            lastPerson = voice;
        } else {
            lastBody = voice;
        }
    }

    /** Whether nobody has spoken yet. */
    boolean isEmpty() {
        return said.isEmpty();
    }

    /** The voice that spoke last. */
    Optional<Voice> last() {
        return Optional.ofNullable(last);
    }

    /** The one person who spoke last. */
    Optional<Voice> lastPerson() {
        return Optional.ofNullable(lastPerson);
    }

    /** The body, or the people, who spoke last. */
    Optional<Voice> lastBody() {
        return Optional.ofNullable(lastBody);
    }

    /** The latest voice of whom something holds. */
    Optional<Voice> latest(Predicate<Voice> holds) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (holds.test(said.get(i))) {
                return Optional.of(said.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Residents", "two officials from the ministry": none of them is "he". */
    private static boolean isPlural(Voice voice) {
        if (!(voice instanceof AnonymousVoice)) {
            return false;
        }
        String noun = voice.name().split(" (?:of|from|in|with|at|for|who|close|near) ")[0];
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.matches("people|police|men|women|children|troops|.*[^su]s");
    }
}
