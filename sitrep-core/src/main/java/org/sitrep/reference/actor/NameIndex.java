package org.sitrep.reference.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Span;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister.Spotted;

/**
 * The names of all actors as a tree of folded words, searched in one pass over a text. Immutable after construction.
 * <p>Spaces, hyphens and apostrophes between the words of a name are equal; a full stop between them counts ("U.S." is not
 * "US"); any other character ends a name.
 */
public final class NameIndex {
    /** Names that are common words in lower case: in a run of capitals ("THIS IS ALL") they are not read as names. */
    private static final Set<String> COMMON_WORDS = Set.of("is", "us", "who", "it", "am", "so");

    private static final Set<String> ARTICLES = Set.of("al", "el", "as", "ash", "az", "an", "ar");
    /** Titles, and words that begin a sentence: behind them a surname stands alone. */
    private static final Set<String> BEFORE_A_SURNAME = Set.of(
            "president",
            "minister",
            "chancellor",
            "premier",
            "secretary",
            "general",
            "gen",
            "marshal",
            "colonel",
            "col",
            "commander",
            "leader",
            "chief",
            "king",
            "prince",
            "crown",
            "sheikh",
            "ayatollah",
            "sayyed",
            "mullah",
            "mr",
            "dr",
            "envoy",
            "spokesman",
            "spokeswoman",
            "ambassador",
            "senator",
            "and",
            "but",
            "with",
            "when",
            "as",
            "if",
            "while",
            "after",
            "before",
            "for",
            "in",
            "on",
            "that",
            "then",
            "though",
            "although",
            "because",
            "since",
            "did",
            "will",
            "has",
            "is",
            "how",
            "why",
            "what",
            "both",
            "only",
            "like",
            "under",
            "by",
            "from",
            "to",
            "of",
            "at",
            "yet",
            "so",
            "meanwhile",
            "or",
            "nor",
            "even",
            "until",
            "against",
            "does",
            "the",
            "can",
            "could",
            "should",
            "would",
            "was",
            "where",
            "who",
            "not",
            "now",
            "today",
            "earlier",
            "later");

    private final Node root = new Node();

    /** The index of these actors' names and aliases; those who bear one name are later returned in the order given here. */
    public NameIndex(Collection<Actor> actors) {
        for (Actor actor : actors) {
            add(actor, actor.name(), false);
            actor.aliases().forEach(alias -> add(actor, alias.text(), alias.caseSensitive()));
        }
    }

    private void add(Actor actor, String name, boolean caseSensitive) {
        List<Word> words = words(name);
        boolean needsThe = words.size() > 1 && words.get(0).bare.equals("the");
        Node node = root;
        for (Word word : needsThe ? words.subList(1, words.size()) : words) {
            node = node.next.computeIfAbsent(node == root ? word.bare : word.key(), k -> new Node());
        }
        Word last = words.get(words.size() - 1);
        boolean dotEnd = last.end < name.length() && name.charAt(last.end) == '.';
        StringBuilder exact = new StringBuilder();
        for (Word word : needsThe ? words.subList(1, words.size()) : words) {
            exact.append(exact.length() == 0 ? "" : " ").append(name, word.start, word.end);
        }
        node.entries.add(new Entry(actor, caseSensitive, exact.toString(), needsThe, dotEnd));
    }

    /** The names in a text, longest first where several begin together, whole words, in text order, not overlapping. */
    public List<Spotted> spot(String text) {
        List<Word> words = words(text);
        List<Spotted> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int used = longest(text, words, i, found);
            i += Math.max(1, used);
        }
        return List.copyOf(found);
    }

    /** Adds the longest name that begins at a word; returns how many words it has, 0 when there is none. */
    private int longest(String text, List<Word> words, int from, List<Spotted> found) {
        int best = 0;
        Spotted longest = null;
        Node node = root.next.get(words.get(from).bare);
        for (int j = from; node != null; j++) {
            Spotted here = at(node, text, words, from, j);
            if (here != null) {
                longest = here;
                best = j - from + 1;
            }
            node = j + 1 < words.size() ? node.next.get(words.get(j + 1).key()) : null;
        }
        if (longest != null) {
            found.add(longest);
        }
        return best;
    }

    private @Nullable Spotted at(Node node, String text, List<Word> words, int from, int to) {
        if (node.entries.isEmpty()) {
            return null;
        }
        List<Actor> actors = new ArrayList<>();
        int end = words.get(to).end;
        for (Entry entry : node.entries) {
            if (!actors.contains(entry.actor) && fits(entry, text, words, from, to)) {
                actors.add(entry.actor);
                if (entry.dotEnd && end < text.length() && text.charAt(end) == '.') {
                    end++;
                }
            }
        }
        return actors.isEmpty() ? null : new Spotted(new Span(words.get(from).start, end), actors);
    }

    private static boolean fits(Entry entry, String text, List<Word> words, int from, int to) {
        if (entry.needsThe
                && (from == 0
                        || !words.get(from).joined()
                        || !words.get(from - 1).bare.equals("the"))) {
            return false;
        }
        if (!entry.caseSensitive) {
            return hasCapital(text, words.get(from).start, words.get(to).end);
        }
        StringBuilder spelt = new StringBuilder();
        for (int i = from; i <= to; i++) {
            spelt.append(spelt.length() == 0 ? "" : " ").append(text, words.get(i).start, words.get(i).end);
        }
        return entry.exact.contentEquals(spelt)
                && !(entry.actor.kind() == Actor.Kind.PERSON && partOfALongerName(text, words, from, to))
                && !(from == to && COMMON_WORDS.contains(words.get(from).bare) && shouted(text, words, from));
    }

    /**
     * Whether a surname stands behind somebody's first name or before a further name: of "Maher al-Assad" and "Sadr City" the
     * register's Assad and Sadr are no part.
     */
    private static boolean partOfALongerName(String text, List<Word> words, int from, int to) {
        if (to + 1 < words.size()
                && words.get(to + 1).joined()
                && Character.isUpperCase(text.codePointAt(words.get(to + 1).start))) {
            return true;
        }
        int first = from;
        while (first > 0
                && words.get(first).joined()
                && ARTICLES.contains(text.substring(words.get(first - 1).start, words.get(first - 1).end))) {
            first--;
        }
        if (first == 0 || !words.get(first).joined()) {
            return false;
        }
        Word before = words.get(first - 1);
        return Character.isUpperCase(text.codePointAt(before.start)) && !BEFORE_A_SURNAME.contains(before.bare);
    }

    /** At least one capital, or a letter of a script that has none. */
    private static boolean hasCapital(String text, int start, int end) {
        return text.substring(start, end)
                .codePoints()
                .anyMatch(c -> Character.isUpperCase(c)
                        || Character.isTitleCase(c)
                        || (Character.isLetter(c) && !Character.isLowerCase(c)));
    }

    /** Whether every neighbour word in the same run is written in capitals too. */
    private static boolean shouted(String text, List<Word> words, int at) {
        boolean neighbour = false;
        for (int i : new int[] {at - 1, at + 1}) {
            if (i < 0 || i >= words.size()) {
                continue;
            }
            Word word = words.get(i);
            Word later = words.get(Math.max(i, at));
            if (!later.joined()) {
                continue;
            }
            neighbour = true;
            if (text.substring(word.start, word.end).codePoints().anyMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return neighbour;
    }

    /** The actors that bear a name, spelling compared after folding; case counts for those aliases that say so. */
    public List<Actor> named(String name) {
        List<Word> words = words(name.strip());
        boolean the = words.size() > 1 && words.get(0).bare.equals("the");
        List<Word> rest = the ? words.subList(1, words.size()) : words;
        Node node = root;
        for (Word word : rest) {
            Node next = node.next.get(node == root ? word.bare : word.key());
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        StringBuilder spelt = new StringBuilder();
        for (Word word : rest) {
            spelt.append(spelt.length() == 0 ? "" : " ").append(name.strip(), word.start, word.end);
        }
        List<Actor> actors = new ArrayList<>();
        for (Entry entry : node.entries) {
            boolean right = entry.caseSensitive ? entry.exact.contentEquals(spelt) : true;
            if (right && (the || !entry.needsThe || entry.exact.indexOf(' ') >= 0) && !actors.contains(entry.actor)) {
                actors.add(entry.actor);
            }
        }
        return List.copyOf(actors);
    }

    /** A place in the tree. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
    }

    private record Entry(Actor actor, boolean caseSensitive, String exact, boolean needsThe, boolean dotEnd) {}

    /**
     * A run of letters and digits.
     *
     * @param bare its folded form
     * @param gap what stands between it and the word before, where that counts
     */
    private record Word(int start, int end, String bare, String gap) {
        /** What leads to it in the tree, except at its root. */
        String key() {
            return gap.isEmpty() ? bare : gap + bare;
        }

        /** Whether only spaces, hyphens or apostrophes part it from the word before. */
        boolean joined() {
            return gap.isEmpty();
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        int lastEnd = -1;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i += Character.charCount(c);
                continue;
            }
            int start = i;
            boolean ascii = true;
            boolean upper = false;
            while (i < text.length()) {
                c = text.codePointAt(i);
                if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    break;
                }
                ascii &= c < 128;
                upper |= c < 'a';
                i += Character.charCount(c);
            }
            String folded = text.substring(start, i);
            if (!ascii) {
                folded = fold(folded);
            } else if (upper) {
                folded = folded.toLowerCase(Locale.ROOT);
            }
            words.add(new Word(start, i, folded, lastEnd < 0 ? "" : gap(text, lastEnd, start)));
            lastEnd = i;
        }
        return words;
    }

    private static String fold(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("ø", "o");
    }

    /** "" where the words may belong together, "." where full stops stand between them, "|" where they never do. */
    private static String gap(String text, int lastEnd, int start) {
        boolean dot = false;
        int lines = 0;
        for (int i = lastEnd; i < start; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dot = true;
            } else if (c == '\n') {
                lines++;
            } else if (!(Character.isWhitespace(c)
                    || c == '\u00A0'
                    || c == '\u202F'
                    || "-\u2010\u2011'\u2019\u2018\u02BC\u02BB`\u00B4\u00AD\u200C".indexOf(c) >= 0)) {
                return c == '&' ? "&" : "|";
            }
        }
        return lines > 1 ? "|" : dot ? "." : "";
    }
}
