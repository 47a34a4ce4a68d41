package org.sitrep.event.origins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;

/**
 * The sources a coder listed in one cell: "SOHR, two local residents / HRW".
 *
 * <p>A body of the register is one source whatever it is called, with a slip of one letter too; what stands in brackets explains
 * a source ("IRNA") or carried it ("reported by Xinhua") and is none. What the register does not know is told apart by its words.
 */
public final class ListedSources {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern SEPARATOR =
            Pattern.compile("[;,/]|(?<=\\p{L}{2})\\.\\s+(?=\\p{Lu})|\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "an",
            "statement",
            "spokesman",
            "spokesperson",
            "official",
            "officials",
            "website",
            "reported",
            "reports",
            "news",
            "agency",
            "army",
            "military",
            "forces",
            "armed");
    /** A name of fewer letters is told apart by one of them. */
    private static final int SHORTEST = 3;
    /** In shorter names a wrong letter makes another name: HRW, HRF. */
    private static final int LONG = 6;

    private ListedSources() {}

    /** The sources in order; the same source once, under the name it has first. */
    public static List<String> of(String cell, ActorRegister actors) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(BRACKETS.matcher(cell).replaceAll(" "))) {
            String name = part.strip();
            if (!Words.of(name).isEmpty()) {
                sources.putIfAbsent(key(name, sources, actors), name);
            }
        }
        return List.copyOf(sources.values());
    }

    private static String key(String name, Map<String, String> before, ActorRegister actors) {
        Optional<Actor> known = Stream.of(name, name.toUpperCase(Locale.ROOT))
                .flatMap(n -> actors.named(n).stream())
                .findFirst();
        if (known.isPresent()) {
            return known.get().id().toString();
        }
        String folded = Words.fold(name);
        String bare = Words.of(name).stream()
                .filter(w -> !FILLERS.contains(w))
                .reduce((a, b) -> a + " " + b)
                .orElse(folded);
        for (Map.Entry<String, String> one : before.entrySet()) {
            String other = Words.fold(one.getValue());
            if (slip(folded, other) || bare.equals(one.getKey())) {
                return one.getKey();
            }
        }
        return bare;
    }

    /** Whether two names differ by one letter that is missing, doubled or wrong, or by two that changed places. */
    private static boolean slip(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < SHORTEST || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int wrong = Math.max(a.length(), b.length()) - start - end;
        if (a.length() != b.length()) {
            return wrong <= 1;
        }
        boolean swapped =
                wrong == 2 && a.charAt(start) == b.charAt(start + 1) && a.charAt(start + 1) == b.charAt(start);
        return a.length() >= LONG && (wrong <= 1 || swapped);
    }
}
