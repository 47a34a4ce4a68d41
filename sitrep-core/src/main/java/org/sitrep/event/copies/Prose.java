package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of a text as copies see them: spellings, numbers and units made one, direct quotations left out. */
final class Prose {
    /** Stands for a quotation; never part of a run. */
    static final String GAP = "\"";
    /** Stands for any number. */
    static final String NUMBER = "#";

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*(?:st|nd|rd|th|s|m|k|km|mph|kg|lb|lbs|ft|in)?");
    private static final Pattern ISE = Pattern.compile("is(e[sd]?|ing)$");
    private static final Pattern OUR = Pattern.compile("our(s|ed|ing|ite)?$");
    private static final Set<String> NUMBERS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                            + "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
                            + "million billion first second third fourth fifth sixth seventh eighth ninth tenth")
                    .split(" "));
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("jewellery", "jewelry"),
            Map.entry("jeweller", "jeweler"),
            Map.entry("jewellers", "jewelers"),
            Map.entry("km", "kilometer"),
            Map.entry("kms", "kilometer"),
            Map.entry("kilometre", "kilometer"),
            Map.entry("kilometres", "kilometer"),
            Map.entry("kilometers", "kilometer"),
            Map.entry("mile", "kilometer"),
            Map.entry("miles", "kilometer"),
            Map.entry("metre", "meter"),
            Map.entry("metres", "meter"),
            Map.entry("meters", "meter"),
            Map.entry("feet", "meter"),
            Map.entry("foot", "meter"),
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("theatre", "theater"),
            Map.entry("defence", "defense"),
            Map.entry("programme", "program"),
            Map.entry("percent", "%"),
            Map.entry("travelling", "traveling"),
            Map.entry("travelled", "traveled"),
            Map.entry("mr", ""),
            Map.entry("mrs", ""),
            Map.entry("ms", ""),
            Map.entry("dr", ""),
            Map.entry("s", ""),
            Map.entry("the", ""),
            Map.entry("a", ""),
            Map.entry("an", ""),
            Map.entry("that", ""));

    private static final Set<String> SPEAKER = Set.of("i", "we", "my", "our", "ours", "im", "ive");
    /** A text of which less than this share stands outside quotation marks is itself one long excerpt. */
    private static final double OWN = .35;

    private final int[][] lines;

    private Prose(int[][] lines) {
        this.lines = lines;
    }

    /** Reads sentences of plain text. */
    static Prose of(List<String> sentences) {
        List<List<Quotations.Spoken>> spoken = Quotations.of(sentences);
        long all = spoken.stream().mapToLong(List::size).sum();
        long own =
                spoken.stream().flatMap(List::stream).filter(w -> !w.quoted()).count();
        boolean excerpt = own < OWN * all;
        int[][] lines = new int[spoken.size()][];
        for (int i = 0; i < lines.length; i++) {
            List<Quotations.Spoken> sentence = spoken.get(i);
            lines[i] = WordCodes.of(
                    excerpt ? line(sentence, false) : stock(sentence) ? List.of(GAP) : line(sentence, true));
        }
        return new Prose(lines);
    }

    private static List<String> line(List<Quotations.Spoken> sentence, boolean quotations) {
        List<String> line = new ArrayList<>();
        for (Quotations.Spoken word : sentence) {
            String folded = quotations && word.quoted() ? GAP : folded(word.word());
            boolean again = !line.isEmpty()
                    && (folded.equals(GAP) || folded.equals(NUMBER))
                    && line.get(line.size() - 1).equals(folded);
            if (!folded.isEmpty() && !again) {
                line.add(folded);
            }
        }
        return line;
    }

    /** Speech whose marks were lost, and appeals to the public: both reach every desk in the same words. */
    static boolean stock(List<Quotations.Spoken> sentence) {
        List<String> own = sentence.stream()
                .filter(w -> !w.quoted())
                .map(Quotations.Spoken::word)
                .toList();
        String all = " " + String.join(" ", own) + " ";
        boolean appeal = (all.contains(" anyone with ") || all.contains(" anyone who "))
                && (all.contains(" call ") || all.contains(" contact ") || all.contains(" information "));
        return appeal || own.stream().anyMatch(SPEAKER::contains);
    }

    private static String folded(String word) {
        if (NUMBERS.contains(word)
                || (Character.isDigit(word.charAt(0)) && DIGITS.matcher(word).matches())) {
            return NUMBER;
        }
        String spelt = SPELLINGS.getOrDefault(word, word);
        if (spelt.length() <= 6) {
            return spelt;
        }
        String american = spelt.contains("isation") ? spelt.replace("isation", "ization") : spelt;
        if (american.contains("is")) {
            american = ISE.matcher(american).replaceFirst("iz$1");
        }
        return american.contains("our") ? OUR.matcher(american).replaceFirst("or$1") : american;
    }

    /** How many sentences there are. */
    int size() {
        return lines.length;
    }

    /** The {@linkplain WordCodes codes} of the words of a sentence, a quotation as one word; to be read only. */
    int[] line(int number) {
        return lines[number];
    }

    /** Words outside quotations. */
    int words() {
        return Arrays.stream(lines).mapToInt(Prose::words).sum();
    }

    /** Words of a sentence outside quotations. */
    static int words(int[] line) {
        int words = 0;
        for (int word : line) {
            words += word == WordCodes.GAP ? 0 : 1;
        }
        return words;
    }
}
