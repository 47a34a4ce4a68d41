package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Words;

/** What kind of outlet it is, which may be part of its name or be said beside it. */
final class OutletKinds {
    /** What an outlet can be, in small letters beside its name. */
    private static final Set<String> KINDS = Set.of(
            ("radio station newspaper paper daily weekly agency news channel television tv website site magazine broadcaster outlet"
                            + " network local private the a")
                    .split(" "));

    private OutletKinds() {}

    /**
     * "The radio station Voix du Fleuve" of "Radio Voix du Fleuve".
     *
     * @param outlet the outlet's name, folded
     */
    static boolean describes(Voice voice, String outlet) {
        List<String> kinds = new ArrayList<>();
        List<String> proper = new ArrayList<>();
        for (String word : voice.name().split("\\s+")) {
            (KINDS.contains(word) ? kinds : proper).add(word);
        }
        List<String> name = new ArrayList<>(Words.of(outlet));
        boolean shortened = !kinds.isEmpty() && name.removeAll(kinds);
        return shortened
                && name.size() > 1
                && Words.of(String.join(" ", proper)).equals(name);
    }
}
