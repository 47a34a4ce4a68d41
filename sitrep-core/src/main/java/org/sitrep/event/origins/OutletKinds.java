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

    /** Last words of the names of papers and stations, folded. */
    private static final Set<String> TITLES = Set.of(
            ("herald times post news radio tv television tribune daily weekly gazette journal observer standard chronicle"
                            + " star sun mirror review ledger courier dispatch express telegraph guardian independent press"
                            + " online magazine channel network bulletin record inquirer examiner mail today now wire evening"
                            + " morning broadcasting argus sentinel echo reporter globe")
                    .split(" "));

    private OutletKinds() {}

    /** "Upper Myanmar Herald": a paper by its name, though a state's is part of it. */
    static boolean isTitle(String name) {
        List<String> words = Words.of(name);
        return words.size() > 1
                && (TITLES.contains(words.get(words.size() - 1))
                        || Set.of("radio", "tv", "voice").contains(words.get(0)));
    }

    /** "Station", "paper": whether a word says what kind of outlet it is. */
    static boolean isKind(String word) {
        return KINDS.contains(word)
                && word.length() > 3
                && !Set.of("news", "local", "private").contains(word);
    }

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
