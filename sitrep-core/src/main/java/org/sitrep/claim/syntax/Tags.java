package org.sitrep.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.mention.Word;

/** Tags that the tagger gets wrong where the words around leave no choice. */
final class Tags {
    private static final Set<String> STATES = Set.of("alight", "ablaze", "aflame", "adrift", "afloat", "aground");

    private static final Set<String> TOLD = Set.of("report", "state", "claim", "note", "estimate", "document", "count");

    /** Small words at the head of names of places: "Tell Tamr", "Bir Fadl". */
    private static final Set<String> HILLS = Set.of("Tell", "Tall", "Tel", "Tal", "Deir", "Bir", "Ain", "Beit", "Kafr");

    /** Plurals that the tagger takes for verbs. */
    private static final Set<String> MEN_OR_DEEDS = Set.of(
            "ranks", "forces", "raids", "strikes", "attacks", "shells", "bombs", "rockets", "guards", "patrols",
            "mines", "drones", "marches", "tanks", "clashes");

    private static final Set<String> LISTS =
            Set.of("lists", "counts", "notes", "reports", "records", "documents", "logs", "claims", "estimates");
    /** Deeds whose verb and noun are one word. */
    private static final Set<String> DEEDS = Set.of(
            "shell", "bomb", "target", "attack", "strike", "raid", "storm", "mine", "torch", "ambush", "loot", "murder",
            "fire", "hit");

    private static final Set<String> REPORTERS = Set.of(
            "correspondent", "reporter", "stringer", "photographer", "envoy", "contributor", "cameraman", "team");

    /** Words before a number that is not exact. */
    private static final Set<String> ROUGHLY = Set.of("Around", "About", "Over", "Under", "Near");

    private static final Set<String> FILMS =
            Set.of("footage", "video", "film", "clip", "recording", "image", "picture");

    /** Many people in the singular. */
    private static final Set<String> MANY = Set.of("staff", "police", "people", "personnel", "crew");

    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");

    private static final int LONGEST_NAME = 5;

    private Tags() {}

    /** The words with mended tags. */
    static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>(words);
        for (int i = 0; i < mended.size(); i++) {
            Word word = mended.get(i);
            if (isNounBeforeVerb(mended, i)) {
                mended.set(i, tagged(word, "NN"));
                if (mended.get(i + 1).tag().equals("VBN") && takesObject(mended, i + 1)) {
                    mended.set(i + 1, tagged(mended.get(i + 1), "VBD"));
                }
            } else if (STATES.contains(word.lemma()) && word.tag().startsWith("NN")) {
                mended.set(i, tagged(word, "JJ"));
            } else if (isCost(mended, i)) {
                mended.set(i, tagged(word, "VBD"));
            } else if (isEstimating(mended, i)) {
                mended.set(i, tagged(word, "VBD"));
            } else if (isVerbOfAs(mended, i)
                    || isListing(mended, i)
                    || isReporting(mended, i)
                    || isShowing(mended, i)) {
                mended.set(i, tagged(word, "VBZ"));
            } else if (isGroupOfMen(mended, i)) {
                mended.set(i, tagged(word, "NNS"));
            } else if (isHave(mended, i)) {
                mended.set(i, tagged(word, "VBP"));
            } else if (isHillOfName(mended, i)) {
                mended.set(i, tagged(word, "NNP"));
            } else if (isDeedNotDone(mended, i)) {
                mended.set(i, tagged(word, "VB"));
            } else if (isDeedOf(mended, i)) {
                mended.set(i, tagged(word, "NN"));
            } else if (isInnerOfName(mended, i)) {
                mended.set(i, tagged(word, "NNP"));
            } else if (isRoughly(mended, i)) {
                mended.set(i, tagged(word, "RB"));
            } else if (isReportedByMany(mended, i)) {
                mended.set(i, tagged(word, "VBP"));
            }
        }
        return mended;
    }

    private static Word tagged(Word word, String tag) {
        return new Word(word.span(), word.form(), word.lemma(), tag, word.entity());
    }

    /** "A Russian drone killed": no verb stands between an article with its adjective and a finite verb. */
    private static boolean isNounBeforeVerb(List<Word> words, int i) {
        if (i == 0
                || i + 1 >= words.size()
                || !words.get(i).tag().matches("VB|VBP")
                || AUXILIARIES.contains(words.get(i).lemma())
                || !words.get(i + 1).tag().matches("VBD|VBN|VBZ|MD")
                || !words.get(i - 1).tag().matches("JJ|NNP|DT")) {
            return false;
        }
        int first = i - 1;
        while (first > 0 && words.get(first).tag().matches("JJ|NNP")) {
            first--;
        }
        return words.get(first).tag().equals("DT");
    }

    /** "As the Red Cross reports", "…, Airwars notes.": behind "as" or a comma and a name a word of saying is the verb. */
    private static boolean isVerbOfAs(List<Word> words, int i) {
        if (i < 2
                || !words.get(i).tag().equals("NNS")
                || !TOLD.contains(words.get(i).lemma())
                || i + 1 < words.size() && !words.get(i + 1).form().matches("[,.;:]")) {
            return false;
        }
        int first = i - 1;
        while (first > 0 && words.get(first).tag().matches("NNPS?|DT")) {
            first--;
        }
        boolean name = first < i - 1 && words.get(i - 1).tag().startsWith("NNP");
        boolean closes = words.get(first).form().equals(",") && i - first <= LONGEST_NAME && first > 2;
        return name && (words.get(first).form().equalsIgnoreCase("as") || closes);
    }

    /** "Airwars, drawing on posts, lists four civilians": behind a comma and before a number such a word is the verb. */
    private static boolean isListing(List<Word> words, int i) {
        return i > 2
                && words.get(i).tag().equals("NNS")
                && LISTS.contains(words.get(i).form())
                && words.get(i - 1).form().equals(",")
                && i + 1 < words.size()
                && words.get(i + 1).tag().matches("CD|DT")
                && words.stream().limit(i).noneMatch(w -> w.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** "…, footage filmed by a nurse shows.": the last word, behind a film. */
    private static boolean isShowing(List<Word> words, int i) {
        boolean last = words.get(i).form().equals("shows")
                && words.get(i).tag().equals("NNS")
                && (i + 1 == words.size() || words.get(i + 1).form().equals("."));
        for (int k = i - 1; last && k > 1 && !words.get(k).form().equals(","); k--) {
            if (FILMS.contains(words.get(k).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "The group has 9,000 men, the panel of experts estimated in its paper": a clause of its own behind the comma. */
    private static boolean isEstimating(List<Word> words, int i) {
        boolean doubtful = i > 3
                && i + 1 < words.size()
                && words.get(i).form().equals("estimated")
                && words.get(i).tag().equals("VBN")
                && words.get(i + 1).form().matches("in|on|last|this|\\.")
                && words.get(i - 1).tag().startsWith("NN");
        int first = i - 1;
        while (doubtful && first > 0 && words.get(first).tag().matches("NN.*|JJ|IN|DT|POS")) {
            first--;
        }
        return doubtful
                && words.get(first).form().equals(",")
                && words.get(first + 1).form().equals("the")
                && words.stream().limit(first).anyMatch(w -> w.tag().matches("VB[DZP]|MD"));
    }

    /** "…, our correspondent in the area reports.": the last word, behind one who reports. */
    private static boolean isReporting(List<Word> words, int i) {
        boolean last = words.get(i).form().equals("reports")
                && words.get(i).tag().equals("NNS")
                && (i + 1 == words.size() || words.get(i + 1).form().equals("."));
        for (int k = i - 1; last && k > 1 && i - k < LONGEST_NAME + 5; k--) {
            if (REPORTERS.contains(words.get(k).lemma())) {
                return k == i - 1 || words.get(k + 1).tag().matches("IN|RB|TO");
            }
            if (words.get(k).form().equals(",") || words.get(k).tag().startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    /** "The raid cost 12 villagers their lives": between a noun and a number, where no other verb stands. */
    private static boolean isCost(List<Word> words, int i) {
        return words.get(i).form().equals("cost")
                && words.get(i).tag().equals("NN")
                && i > 0
                && words.get(i - 1).tag().startsWith("NN")
                && takesObject(words, i)
                && words.stream()
                        .noneMatch(w -> w.span().start() < words.get(i).span().start()
                                && w.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private static boolean takesObject(List<Word> words, int verb) {
        return verb + 1 < words.size() && words.get(verb + 1).tag().matches("DT|PDT|CD|PRP\\$|PRP|NNPS?|NNS?|JJ");
    }

    /** "Houthi ranks in Marib lost nine men", "army raids on the town killed nine": a later verb has it for its subject. */
    private static boolean isGroupOfMen(List<Word> words, int i) {
        boolean doubtful = i > 0
                && i + 1 < words.size()
                && MEN_OR_DEEDS.contains(words.get(i).form())
                && words.get(i).tag().equals("VBZ")
                && words.get(i - 1).tag().matches("NNPS?|JJ|NN")
                && words.get(i + 1).tag().matches("IN|TO|,|VBD");
        for (int k = i + 1; doubtful && k < words.size(); k++) {
            String tag = words.get(k).tag();
            if (tag.matches("WDT|WP|WRB|CC|``|''") || tag.startsWith("VB") && !tag.equals("VBD")) {
                return false;
            }
            if (tag.equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "The Taliban have admitted": no noun. */
    private static boolean isHave(List<Word> words, int i) {
        return words.get(i).form().equals("have")
                && words.get(i).tag().startsWith("NN")
                && i + 1 < words.size()
                && words.get(i + 1).tag().matches("VBD|VBN");
    }

    private static boolean isHillOfName(List<Word> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && HILLS.contains(words.get(i).form())
                && words.get(i).tag().startsWith("VB")
                && Character.isUpperCase(words.get(i + 1).form().charAt(0));
    }

    /** "The shelling of a school": between an article and "of" no verb. */
    private static boolean isDeedOf(List<Word> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i).tag().equals("VBG")
                && words.get(i - 1).tag().matches("DT|PRP\\$|POS")
                && words.get(i + 1).form().equals("of");
    }

    /** "Médicos do Norte": between two capitals the small word of a name, no verb. */
    private static boolean isInnerOfName(List<Word> words, int i) {
        return i > 0
                && i + 2 < words.size()
                && words.get(i).form().equals("do")
                && words.get(i).tag().startsWith("VB")
                && words.get(i - 1).tag().equals("NNP")
                && words.get(i + 1).tag().equals("NNP")
                && words.get(i + 2).tag().matches("VBD|VBZ|,|\\.|IN|CC");
    }

    /** "Around sixty trucks left the town": before the number that opens a sentence no preposition. */
    private static boolean isRoughly(List<Word> words, int i) {
        boolean opens = i == 0
                || i == 1 && !Character.isLetterOrDigit(words.get(0).form().charAt(0));
        boolean counted = opens
                && ROUGHLY.contains(words.get(i).form())
                && i + 2 < words.size()
                && words.get(i + 1).tag().equals("CD");
        for (int k = i + 2; counted && k < words.size() && !words.get(k).form().equals(","); k++) {
            if (words.get(k).tag().matches("VBD|VBZ|VBP|VBN")) {
                return true;
            }
        }
        return false;
    }

    /** "The staff in the town report that": behind many people and before "that" and what they tell. */
    private static boolean isReportedByMany(List<Word> words, int i) {
        boolean told = i > 0
                && i + 2 < words.size()
                && words.get(i).tag().equals("NN")
                && TOLD.contains(words.get(i).form())
                && words.get(i + 1).form().equals("that")
                && !words.get(i + 2).tag().matches("VB.*|MD");
        int first = i - 1;
        while (told && first > 1 && words.get(first).tag().startsWith("NNP")) {
            first--;
        }
        boolean placed = told && first < i - 1 && words.get(first).tag().equals("IN");
        int people = placed ? first - 1 : i - 1;
        return told
                && people >= 0
                && (words.get(people).tag().equals("NNS")
                        || MANY.contains(words.get(people).form()))
                && words.stream().limit(people).noneMatch(w -> w.tag().matches("VB[DZP]|MD"));
    }

    /** "Our forces did not shell the camp": no noun. */
    private static boolean isDeedNotDone(List<Word> words, int i) {
        return i > 1
                && words.get(i).tag().startsWith("NN")
                && DEEDS.contains(words.get(i).form())
                && Set.of("not", "n't", "n\u2019t", "never")
                        .contains(words.get(i - 1).form())
                && words.get(i - 2).lemma().equals("do");
    }
}
