package org.sitrep.event.origins;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.Voice;

/** An outlet's own people, who say what it says: "the Herald's reporters in Azaz", "our correspondent". */
final class Staff {
    private static final String PEOPLE = "(?:own )?(?:(?:special|war|local|field|staff) )?"
            + "(?:reporters?|correspondents?|journalists?|photographers?|cameram[ae]n|camerawoman|crew|stringers?|newsroom)";

    private static final Pattern OURS = Pattern.compile(
            "(?i)(?:(?:one|two|three|several) of )?(?:our|its|this (?:news)?paper's) " + PEOPLE + "\\b.*");

    private static final Pattern OWNED =
            Pattern.compile("(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal) of )?(?:[Tt]he )?(\\p{Lu}.{0,60}?)['\u2019]s? "
                    + PEOPLE + "\\b.*");

    private static final Pattern OF = Pattern.compile("(?:[Aa]n? |[Tt]he |[Tt]wo )?" + PEOPLE
            + " (?:of|for|from|with) (?:the )?(\\p{Lu}.{0,60}?)(?: (?:in|at|near|on) .*)?");

    private Staff() {}

    /**
     * The name of the outlet whose people these are, as it is written; the outlet's own name where they are called "ours".
     *
     * @param outlet who published the report
     */
    static Optional<String> of(Voice voice, String outlet) {
        boolean named = voice.<Boolean>fold(o -> false, o -> false, p -> true, a -> false);
        String name = voice.name().strip();
        if (named || name.length() > 120) {
            return Optional.empty();
        }
        if (OURS.matcher(name).matches()) {
            return Optional.of(outlet);
        }
        for (Pattern pattern : new Pattern[] {OWNED, OF}) {
            Matcher owner = pattern.matcher(name);
            if (owner.matches()) {
                return Optional.of(owner.group(1));
            }
        }
        return Optional.empty();
    }
}
