package org.sitrep.event.linking;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Part;
import org.sitrep.event.copies.Words;

/**
 * The names in the evidence of a claim, without those of registered parties and of resolved places, which are compared as such.
 *
 * @param words folded words written with a capital
 * @param persons names of two or more such words, folded, without titles
 * @param killed whether the evidence tells of somebody killed
 * @param evidence the folded evidence; the sentence where the evidence names no place
 */
record Names(Set<String> words, Set<String> persons, boolean killed, String evidence) {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'\u2019]+(?:[ -](?:(?:al|el|ag|bin|ibn)[ -])?\\p{Lu}[\\p{L}\\p{M}'\u2019]+)*");
    private static final Pattern KILLED =
            Pattern.compile("\\b(killed|killing|kills|slain|shot dead|died|dead|death)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TITLES = Set.of(
            "colonel",
            "general",
            "captain",
            "major",
            "lieutenant",
            "commander",
            "mullah",
            "maulvi",
            "sheikh",
            "emir",
            "doctor",
            "dr",
            "mr",
            "mrs",
            "brigadier",
            "sergeant",
            "president",
            "minister");
    private static final int TELLING = 4;
    /** What follows the name of a place that heads a sentence: "Debaga: …", "Tokhar, near Manbij: …". */
    private static final Pattern HEADED = Pattern.compile(":|, (?:near|in|outside|north|south|east|west)\\b");

    private static final Pattern OWNER = Pattern.compile("['\u2019]s\\b");

    Names {
        words = Set.copyOf(words);
        persons = Set.copyOf(persons);
    }

    static Names of(Claim claim) {
        String evidence = claim.evidence().quote();
        Set<String> known = new HashSet<>();
        claim.that()
                .particulars()
                .places()
                .forEach(p -> known.addAll(Words.of(p.place().value().text())));
        for (Part part : claim.that().particulars().parts()) {
            part.party().value().actor().ifPresent(a -> known.addAll(Words.of(a.value())));
        }
        Set<String> words = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Matcher found = NAME.matcher(evidence);
        while (found.find()) {
            List<String> name = Words.of(found.group()).stream()
                    .filter(w -> !known.contains(w) && !Words.general(w) && !TITLES.contains(w))
                    .toList();
            telling(found).filter(name::contains).forEach(words::add);
            if (name.size() > 1) {
                persons.add(String.join(" ", name));
            }
        }
        if (words.isEmpty()) {
            words.addAll(around(claim, known));
        }
        String folded = " " + fold(evidence) + " ";
        boolean placed = claim.that().particulars().places().stream()
                .anyMatch(
                        p -> folded.contains(" " + Words.fold(p.place().value().text()) + " "));
        return new Names(
                words,
                persons,
                KILLED.matcher(evidence).find(),
                placed ? folded : " " + fold(claim.sentence().quote()) + " ");
    }

    /** The folded words; "Malakal's market" names Malakal. */
    private static String fold(String text) {
        String folded = Words.fold(text);
        String owners = Words.fold(OWNER.matcher(text).replaceAll(""));
        return folded.equals(owners) ? folded : folded + " . " + owners;
    }

    /** The words of a name that tell something: the first word of a text has its capital from standing there. */
    private static Stream<String> telling(Matcher name) {
        List<String> words = Words.of(name.group());
        return words.subList(name.start() > 0 ? 0 : Math.min(1, words.size()), words.size()).stream()
                .filter(w -> w.length() >= TELLING && !Words.general(w) && !TITLES.contains(w));
    }

    /** Names in the sentence around evidence that names nothing, but for those who say it: "Debaga: … were poisoned". */
    private static Set<String> around(Claim claim, Set<String> known) {
        String sentence = claim.sentence().quote();
        Set<String> voices = new HashSet<>();
        claim.by().chain().forEach(v -> voices.addAll(Words.of(v.value().name())));
        Set<String> words = new HashSet<>();
        Matcher found = NAME.matcher(sentence);
        while (found.find()) {
            boolean headed = HEADED.matcher(sentence.substring(found.end())).lookingAt();
            Stream<String> name = headed ? Words.of(found.group()).stream() : telling(found);
            name.filter(w -> w.length() >= TELLING && !Words.general(w))
                    .filter(w -> !voices.contains(w) && !known.contains(w))
                    .forEach(words::add);
        }
        return words;
    }

    boolean sharesName(Names other) {
        return !Collections.disjoint(words, other.words);
    }

    /** Whether the evidence names a place in these words, wherever it was found to lie. */
    boolean mentions(Spot spot) {
        return !spot.words().isEmpty() && evidence.contains(" " + spot.words() + " ");
    }

    /** Whether one person is named in both. */
    boolean sharesPerson(Names other) {
        return !Collections.disjoint(persons, other.persons);
    }
}
