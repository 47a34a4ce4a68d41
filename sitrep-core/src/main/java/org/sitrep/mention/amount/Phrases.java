package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.mention.Word;
import org.sitrep.mention.amount.Phrase.Kind;

/** Finds the noun phrases of a sentence with their numbers, by tags alone. */
final class Phrases {
    private static final Amount ONE = new Amount.Exactly(1, Unit.OTHER);
    private static final Amount NO_ONE = new Amount.Exactly(0, Unit.OTHER);
    private static final Amount TWO = new Amount.Exactly(2, Unit.OTHER);
    private static final Amount SOME = new Amount.AtLeast(1, Unit.OTHER);
    private static final Amount MANY = new Amount.AtLeast(2, Unit.OTHER);

    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "themselves", "we", "us");
    private static final Set<String> GROUPS = Set.of("group", "team", "family", "crowd", "number", "total", "party");
    private static final Set<String> STATES =
            Set.of("dead", "killed", "injured", "wounded", "missing", "alive", "unhurt", "hurt");
    private static final Set<String> HEARSAY = Set.of("them", "whom", "these", "those", "the", "his", "her", "their");

    private final List<Word> words;
    private final Map<Integer, Counted> numbers = new HashMap<>();

    /** A number with its qualifiers, by its first word. */
    private record Counted(int end, Amount amount, boolean vague) {}

    private Phrases(List<Word> words) {
        this.words = words;
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<NumberReader.Number> number = i < free ? Optional.empty() : NumberReader.at(words, i);
            if (number.isEmpty()) {
                continue;
            }
            int end = i + number.get().words();
            boolean zero = number.get().high().orElse(1) == 0;
            if (!number.get().share() && !zero && !AmountReader.isNoAmount(words, i, end, number.get())) {
                Qualifier.Qualified qualified = Qualifier.read(words, i, free, number.get(), Unit.OTHER);
                numbers.put(
                        qualified.from(),
                        new Counted(end, qualified.amount(), number.get().vague()));
            }
            free = end;
        }
    }

    /** In text order, not overlapping. */
    static List<Phrase> of(List<Word> words) {
        Phrases phrases = new Phrases(words);
        List<Phrase> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Phrase> phrase = phrases.at(i);
            phrase.ifPresent(found::add);
            i = phrase.map(Phrase::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Phrase> at(int i) {
        String w = NumberReader.lower(words, i);
        String tag = words.get(i).tag();
        int date = date(i);
        if (date > i) {
            return Optional.of(phrase(i, date, "day", Kind.NAME, ONE, true));
        }
        if (numbers.containsKey(i)) {
            return Optional.of(counted(i, i, false));
        }
        if (w.equals("nobody")
                || w.equals("none")
                || w.equals("no") && NumberReader.lower(words, i + 1).equals("one")) {
            return Optional.of(phrase(i, w.equals("no") ? i + 2 : i + 1, "", Kind.NOBODY, NO_ONE, true));
        }
        if (tag.equals("PRP")) {
            return SINGULAR.contains(w) || PLURAL.contains(w)
                    ? Optional.of(
                            phrase(i, i + 1, "", Kind.PRONOUN, SINGULAR.contains(w) ? ONE : MANY, SINGULAR.contains(w)))
                    : Optional.empty();
        }
        int noun = i;
        boolean determined = tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
        boolean possessive = tag.equals("PRP$");
        while (noun < words.size()
                && Set.of("DT", "PRP$", "PDT").contains(words.get(noun).tag())) {
            possessive |= words.get(noun).tag().equals("PRP$");
            noun++;
        }
        if (determined && numbers.containsKey(noun)) {
            boolean known = !possessive && !w.equals("a") && !w.equals("an") && !w.equals("another");
            return Optional.of(counted(i, noun, known));
        }
        if (!determined && !starts(i)) {
            return Optional.empty();
        }
        int end = end(noun);
        if (end == noun && w.equals("her")) {
            return Optional.of(phrase(i, noun, "", Kind.PRONOUN, ONE, true));
        }
        if (end == noun) {
            boolean alone = determined && Set.of("another", "both", "all").contains(w);
            return alone
                    ? Optional.of(
                            w.equals("another")
                                    ? phrase(i, noun, "", Kind.COUNTED, ONE, true)
                                    : phrase(
                                            i,
                                            noun,
                                            "",
                                            Kind.DEFINITE,
                                            w.equals("both") ? TWO : MANY,
                                            w.equals("both")))
                    : Optional.empty();
        }
        return Optional.of(uncounted(i, noun, end, possessive));
    }

    /** The index after a date such as "26 January 2022" or "July"; {@code i} when there is none. */
    private int date(int i) {
        int month = words.get(i).tag().equals("CD") ? i + 1 : i;
        if (month >= words.size()
                || !AmountReader.MONTH.matcher(words.get(month).form()).matches()) {
            return i;
        }
        int end = month + 1;
        while (end < words.size() && words.get(end).tag().equals("CD")) {
            end++;
        }
        return end;
    }

    /** A phrase without a number. */
    private Phrase uncounted(int start, int noun, int end, boolean possessive) {
        String w = NumberReader.lower(words, start);
        Word head = words.get(end - 1);
        boolean plural = head.tag().equals("NNS") || head.lemma().equals("people");
        boolean indefinite = w.equals("a") || w.equals("an") || w.equals("another");
        if (indefinite
                && GROUPS.contains(head.lemma())
                && NumberReader.lower(words, end).equals("of")) {
            return group(start, end, head);
        }
        if (w.equals("no")) {
            return phrase(start, end, head.lemma(), Kind.NOBODY, NO_ONE, true);
        }
        if (indefinite || possessive) {
            return phrase(start, end, head.lemma(), Kind.COUNTED, plural ? MANY : ONE, !plural);
        }
        if (w.equals("both")) {
            return phrase(start, end, head.lemma(), Kind.DEFINITE, TWO, true);
        }
        if (start < noun) {
            return phrase(start, end, head.lemma(), Kind.DEFINITE, plural ? MANY : ONE, !plural);
        }
        if (GROUPS.contains(head.lemma()) && NumberReader.lower(words, end).equals("of")) {
            return group(start, end, head);
        }
        return phrase(start, end, head.lemma(), plural ? Kind.PLURAL : Kind.NAME, plural ? MANY : ONE, !plural);
    }

    /** "A group of five men", "an unknown number of people". */
    private Phrase group(int start, int end, Word head) {
        int inside = end + 1;
        if (numbers.containsKey(inside)) {
            Phrase members = counted(inside, inside, false);
            return phrase(start, members.end(), members.head(), Kind.COUNTED, members.amount(), true);
        }
        int last = end(inside);
        String lemma = last > inside ? words.get(last - 1).lemma() : head.lemma();
        Amount amount = head.lemma().equals("number") ? SOME : MANY;
        return phrase(start, Math.max(last, end), lemma, Kind.COUNTED, amount, false);
    }

    private Phrase counted(int start, int number, boolean known) {
        Counted counted = numbers.getOrDefault(number, new Counted(number, ONE, false));
        int noun = counted.end();
        String after = NumberReader.lower(words, noun);
        if (after.equals("of")) {
            boolean some = HEARSAY.contains(NumberReader.lower(words, noun + 1));
            if (some && !counted.vague()) {
                int last = end(noun + 2);
                boolean them = Set.of("them", "whom", "these", "those").contains(NumberReader.lower(words, noun + 1));
                String head = last > noun + 2 && !them ? words.get(last - 1).lemma() : "";
                return phrase(start, them ? noun + 2 : last, head, Kind.PART, counted.amount(), true);
            }
            if (counted.vague()) {
                noun = some ? noun + 2 : noun + 1;
            }
        }
        int end = end(noun);
        String head = end > noun ? words.get(end - 1).lemma() : "";
        if (head.equals("head") && NumberReader.lower(words, end).equals("of")) {
            int herd = end(end + 1);
            head = herd > end + 1 ? words.get(herd - 1).lemma() : head;
            end = Math.max(end, herd);
        }
        boolean group = GROUPS.contains(head) && NumberReader.lower(words, end).equals("of");
        if (group && numbers.containsKey(end + 1)) {
            return counted(start, end + 1, known);
        }
        return phrase(
                start,
                Math.max(end, counted.end()),
                head,
                known ? Kind.DEFINITE : Kind.COUNTED,
                counted.amount(),
                true);
    }

    private Phrase phrase(int start, int end, String head, Kind kind, Amount amount, boolean numbered) {
        int before = start - 1;
        while (before >= 0
                && (words.get(before).tag().equals("RB")
                        || words.get(before).tag().matches("``|''"))) {
            before--;
        }
        boolean governed = before >= 0
                && Set.of("IN", "TO").contains(words.get(before).tag())
                && Parts.opens(words, before) == 0
                && !Set.of("that", "while", "when", "after", "before", "because", "as", "if", "although", "though")
                        .contains(NumberReader.lower(words, before));
        return new Phrase(start, end, head, kind, amount, numbered, governed);
    }

    private boolean starts(int i) {
        String tag = words.get(i).tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("FW") || tag.equals("VBN") && premodifies(i);
    }

    private boolean premodifies(int i) {
        return i + 1 < words.size()
                && (words.get(i + 1).tag().startsWith("NN")
                        || words.get(i + 1).tag().startsWith("JJ"))
                && DeathWord.at(words, i).isEmpty();
    }

    /** The index after the last word of the noun phrase that goes on at {@code i}; {@code i} when none does. */
    private int end(int i) {
        int last = i;
        boolean noun = false;
        for (int k = i; k < words.size(); k++) {
            Word word = words.get(k);
            String tag = word.tag();
            if (k + 2 < words.size() && isHyphen(k + 1) && !tag.startsWith("NNP") && !noun) {
                last = k + 3;
                k++;
                continue;
            }
            boolean nounNext = k + 1 < words.size() && words.get(k + 1).tag().matches("NN.*|JJ.*|CD|HYPH");
            if (STATES.contains(NumberReader.lower(words, k)) && (noun || !nounNext)) {
                break;
            }
            if (tag.startsWith("NN") || tag.equals("FW")) {
                if (isDeed(k)) {
                    break;
                }
                noun = true;
                last = k + 1;
            } else if (tag.equals("POS")) {
                noun = false;
            } else if (tag.startsWith("JJ")) {
                if (noun && !nounNext) {
                    break;
                }
                if (!nounNext && !word.form().equals("such")) {
                    last = k + 1;
                }
            } else if (tag.equals("CD")) {
                if (noun) {
                    return Character.isDigit(word.form().charAt(0)) && !nounNext ? k + 1 : last;
                }
                if (numbers.containsKey(k) && k > i) {
                    break;
                }
            } else if (!inside(k, noun)) {
                break;
            }
        }
        return last;
    }

    /** A killing verb the tagger takes for a noun: "military forces shot and killed". */
    private boolean isDeed(int k) {
        return DeathWord.at(words, k)
                        .filter(d -> d.sense() == DeathWord.Sense.KILLS)
                        .isPresent()
                || Set.of("shot", "stabbed", "beaten").contains(NumberReader.lower(words, k));
    }

    private boolean isHyphen(int k) {
        return words.get(k).tag().equals("HYPH") || words.get(k).form().equals("-");
    }

    private boolean inside(int k, boolean noun) {
        String tag = words.get(k).tag();
        String form = words.get(k).form();
        boolean hyphen = isHyphen(k) || form.equals("/");
        boolean follows = k + 1 < words.size() && words.get(k + 1).tag().matches("NN.*|JJ.*|CD|VBN|FW");
        if (hyphen) {
            return follows;
        }
        if (noun) {
            return false;
        }
        return tag.matches("``|''")
                || tag.equals("VBN") && follows
                || tag.equals("VBG") && follows
                || tag.equals("RB") && follows;
    }
}
