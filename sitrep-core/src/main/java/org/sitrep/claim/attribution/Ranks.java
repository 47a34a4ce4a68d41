package org.sitrep.claim.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Ranks of soldiers and police and other titles, which stand before a name and are no body and no name themselves. */
public final class Ranks {
    private static final Set<String> WORDS = SayingWords.words("""
            general brigadier colonel major captain lieutenant marshal admiral commodore sergeant corporal commander commandant
            gen brig col maj capt lt cmdr adm sgt dr mr mrs ms prof professor
            """);

    private static final Set<String> BEFORE = SayingWords.words(
            "air rear vice wing group squadron field flight first second chief deputy senior army staff");

    private Ranks() {}

    /** Whether these words are a rank and nothing else: "Air Commodore", "Brigadier General". */
    public static boolean isRank(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).replace(".", "").split("[\\s-]+");
        return Arrays.stream(all).allMatch(w -> WORDS.contains(w) || BEFORE.contains(w))
                && WORDS.contains(all[all.length - 1]);
    }
}
