package org.sitrep.event.origins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.Folding;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Scripts;

/** Whether a voice in an Arabic report and one in Latin script are one source. */
public final class TwoTongues {
    private static final Map<String, Set<String>> OFFICES = offices();

    /** Behind it stands where the office is, which the other report may say elsewhere. */
    private static final String IN = "\u0641\u064A";

    private TwoTongues() {}

    /** Whether one of them is in Arabic script and the other is not. */
    public static boolean differ(Voice one, Voice other) {
        return Scripts.isArabic(one.name()) != Scripts.isArabic(other.name());
    }

    /** One person by the consonants of the name, or one body or holder of an office by the words for it where one is unnamed. */
    public static boolean same(Voice one, Voice other) {
        if (!differ(one, other)) {
            return false;
        }
        if (person(one) && person(other)) {
            return Scripts.samePerson(one.name(), other.name());
        }
        return sameOffice(office(one), office(other));
    }

    /** The words for a body or an office; of a person those of the role. */
    static String office(Voice voice) {
        return voice.fold(o -> o.name(), o -> o.name(), p -> p.role().orElse(""), a -> a.name());
    }

    /** Whether each word of the Arabic name, two at least, is translated in the other name or stands there by its consonants. */
    static boolean sameOffice(String one, String other) {
        if (Scripts.isArabic(one) == Scripts.isArabic(other)) {
            return false;
        }
        boolean first = Scripts.isArabic(one);
        List<String> latin = Words.of(first ? other : one);
        List<String> words = Folding.words(first ? one : other).stream()
                .takeWhile(w -> !w.equals(IN))
                .filter(w -> w.length() > 2)
                .toList();
        Set<String> left = new HashSet<>(latin);
        for (String word : words) {
            Set<String> known = OFFICES.getOrDefault(word, Set.of());
            List<String> found = latin.stream()
                    .filter(left::contains)
                    .filter(w -> known.contains(w) || known.isEmpty() && Scripts.sameWord(word, w))
                    .toList();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get(0));
        }
        return words.size() > 1;
    }

    private static boolean person(Voice voice) {
        return voice.<Boolean>fold(o -> false, o -> false, p -> true, a -> false);
    }

    private static Map<String, Set<String>> offices() {
        try (InputStream in = TwoTongues.class.getResourceAsStream("offices.tsv")) {
            if (in == null) {
                throw new IOException("it is missing");
            }
            Map<String, Set<String>> offices = new HashMap<>();
            List<String> lines = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            lines.removeIf(l -> l.startsWith("#") || l.indexOf('\t') < 0);
            for (String line : lines) {
                String[] fields = line.split("\t");
                offices.put(Folding.fold(fields[0]), Set.of(fields[1].split(" ")));
            }
            return Map.copyOf(offices);
        } catch (IOException e) {
            throw new SitrepException("The table of offices cannot be read; install the program again.", e);
        }
    }
}
