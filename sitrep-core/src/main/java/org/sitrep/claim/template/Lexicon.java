package org.sitrep.claim.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Span;

/** Strings that filled a role in several reports: candidates wherever they stand, even where the head of roles sees nothing. */
public final class Lexicon {
    /** The probability of a candidate that only the lexicon knows. */
    static final double UNSEEN = .001;

    private static final int LONGEST = 6;

    private static final Pattern GAPS = Pattern.compile("\\s+");

    /** All behind the first run of letters, digits, stops and hyphens. */
    private static final Pattern FIRST = Pattern.compile("(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}.-].*");

    private Lexicon() {}

    /**
     * The candidates of the head and those of the lexicon that it did not see.
     *
     * @param words by role, in lower case without article
     */
    public static List<Candidate> added(
            String text, List<Line> lines, List<Candidate> seen, Map<String, Set<String>> words) {
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : seen) {
            for (int i = candidate.from(); i < candidate.to(); i++) {
                taken.add(place(candidate.role(), candidate.sentence(), i));
            }
        }
        Set<String> firsts = new HashSet<>();
        words.values().forEach(s -> s.forEach(w -> firsts.add(FIRST.matcher(w).replaceAll(""))));
        List<Candidate> all = new ArrayList<>(seen);
        for (int sentence = 0; sentence < lines.size(); sentence++) {
            List<Span> spans = lines.get(sentence).spans();
            for (int from = 0; from < spans.size(); from++) {
                if (!firsts.contains(key(text, spans.get(from)))) {
                    continue;
                }
                for (int to = Math.min(spans.size(), from + LONGEST); to > from; to--) {
                    String key = key(text, spans.get(from).cover(spans.get(to - 1)));
                    for (Map.Entry<String, Set<String>> role : words.entrySet()) {
                        if (role.getValue().contains(key) && free(taken, role.getKey(), sentence, from, to)) {
                            all.add(new Candidate(sentence, from, to, role.getKey(), UNSEEN));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static String key(String text, Span span) {
        String words = span.in(text).toLowerCase(Locale.ROOT);
        return words.contains("  ") || words.indexOf('\n') >= 0
                ? GAPS.matcher(words).replaceAll(" ")
                : words;
    }

    /** Takes the words of a place, unless one of them is taken in this role. */
    private static boolean free(Set<String> taken, String role, int sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken.contains(place(role, sentence, i))) {
                return false;
            }
        }
        for (int i = from; i < to; i++) {
            taken.add(place(role, sentence, i));
        }
        return true;
    }

    private static String place(String role, int sentence, int word) {
        return role + " " + sentence + " " + word;
    }
}
