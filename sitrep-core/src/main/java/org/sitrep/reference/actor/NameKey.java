package org.sitrep.reference.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A personal or group name with Arabic words, so that its spellings in Latin letters can be compared: "Mohammed el-Bishir"
 * and "Muhammad al-Bashir" are not told apart by their spelling, "Hassan" and "Hussein" are.
 *
 * <p>Each word is a run of consonants with the vowels between them, as far as spelling keeps them: {@code u} (o, ou, oo),
 * {@code i} (i, ee, y, ai, ei), {@code a}, and {@code e}, which may stand for a or i. Articles and titles are left out,
 * "bin", "ibn" and "ben" are one word, "Abdul-" and "Abd al-" too.
 */
public final class NameKey {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "as", "ash", "es", "esh", "ech", "an", "en", "ar", "er", "ad", "ed", "at", "et",
            "ath", "az", "ez", "us", "ur", "ut", "ud", "uz", "dhu", "ol", "ou", "l");
    private static final Set<String> TITLES = Set.of(
            "sheikh",
            "shaykh",
            "sheik",
            "shaikh",
            "cheikh",
            "sayyid",
            "sayyed",
            "mullah",
            "mulla",
            "maulana",
            "mawlawi",
            "maulvi",
            "hajj",
            "haji",
            "imam",
            "emir",
            "amir",
            "ayatollah",
            "general",
            "gen",
            "colonel",
            "col",
            "major",
            "president",
            "dr",
            "the",
            "marshal",
            "brigadier");
    private static final Set<String> SON = Set.of("bin", "ibn", "ben", "bn");
    private static final Set<String> FATHER = Set.of("abu", "abou", "abo", "aboo", "abi", "bu");
    private static final Set<String> MOTHER = Set.of("umm", "um", "oum", "om", "oumm");
    private static final Set<String> SERVANT =
            Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus");
    private static final String VOWELS = "aeiou";

    /**
     * One word.
     *
     * @param consonants one letter for each sound; what spellings do not tell apart is one letter
     * @param vowels what stands before, between and behind the consonants: one of "", a, e, i, u
     * @param shortly whether a vowel is written with one letter, and may be left out
     * @param article whether it stands behind an article
     */
    private record Sounds(String consonants, List<String> vowels, List<Boolean> shortly, boolean article) {}

    private final List<Sounds> words;

    private NameKey(List<Sounds> words) {
        this.words = List.copyOf(words);
    }

    /** The key of a name in Latin letters; a name without any has an empty key, which matches nothing. */
    public static NameKey of(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("['’‘ʿʾ`´ʻʼ]", "");
        List<String> parts = new ArrayList<>();
        for (String part : bare.split("[^a-z0-9]+")) {
            if (!part.isEmpty()) {
                parts.addAll(split(part));
            }
        }
        while (parts.size() > 1 && TITLES.contains(parts.get(0))) {
            parts.remove(0);
        }
        List<Sounds> words = new ArrayList<>();
        boolean article = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (ARTICLES.contains(part) && i + 1 < parts.size()) {
                article = true;
            } else {
                words.add(sounds(part, article));
                article = false;
            }
        }
        return new NameKey(words);
    }

    /** A word that is written together from two, apart. */
    private static List<String> split(String word) {
        if (TITLES.contains(word)) {
            return List.of(word);
        }
        if (SON.contains(word)) {
            return List.of("bin");
        }
        if (FATHER.contains(word)) {
            return List.of("abu");
        }
        if (MOTHER.contains(word)) {
            return List.of("umm");
        }
        if (SERVANT.contains(word)) {
            return List.of("abd");
        }
        if (word.matches("abd(u|e|a|o|ou)l?l+ah?")) {
            return List.of("abd", "allah");
        }
        if (word.matches("abd(ul|el|al|ol|oul)[a-z]{4,}")) {
            return List.of("abd", word.replaceFirst("^abd(oul|ul|el|al|ol)", ""));
        }
        if (word.matches("abd(ur|ar|er)r[a-z]{4,}") || word.matches("abd(us|as|es)s[a-z]{3,}")) {
            return List.of("abd", word.substring(5));
        }
        if (word.matches(".{4,}[aeiou]l+ah")) {
            return List.of(word.replaceFirst("[aeiou]l+ah$", ""), "allah");
        }
        if (word.matches("[a-z]{3,}[aeu]d?d(in|ine|een)")) {
            return List.of(word.replaceFirst("[aeu]d?d(in|ine|een)$", ""), "din");
        }
        return List.of(word);
    }

    private static Sounds sounds(String word, boolean article) {
        String spelt = word.replaceFirst("(?<=[aeiou])h$", "")
                .replace("kh", "X")
                .replace("gh", "G")
                .replace("sch", "S")
                .replace("sh", "S")
                .replace("ch", "S")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("th", "T")
                .replace("dh", "D")
                .replace("x", "ks")
                .replace('c', 'k')
                .replace('v', 'w')
                .replaceFirst("^ou(?=[aei])", "w")
                .replaceAll("gu(?=[ei])", "g")
                .replaceAll("(?<=i)y(?=[aeou])", "")
                .replaceAll("(?<=[^aeiouy])y(?=[aeou])", "i");
        StringBuilder consonants = new StringBuilder();
        List<String> vowels = new ArrayList<>();
        List<Boolean> shortly = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            boolean before = i > 0 && VOWELS.indexOf(spelt.charAt(i - 1)) >= 0;
            boolean after = i + 1 < spelt.length() && VOWELS.indexOf(spelt.charAt(i + 1)) >= 0;
            boolean vowel = VOWELS.indexOf(c) >= 0 || (c == 'y' && i > 0 && !after) || (c == 'w' && before && !after);
            if (vowel) {
                run.append(c == 'w' ? 'u' : c);
            } else if (consonants.length() > 0
                    && run.length() == 0
                    && consonants.charAt(consonants.length() - 1) == c) {
                continue;
            } else {
                vowels.add(sound(run));
                shortly.add(run.length() < 2);
                run.setLength(0);
                consonants.append(c);
            }
        }
        vowels.add(sound(run));
        shortly.add(run.length() < 2);
        return new Sounds(consonants.toString(), vowels, shortly, article);
    }

    private static String sound(CharSequence run) {
        String vowels = run.toString();
        if (vowels.isEmpty()) {
            return "";
        }
        if (vowels.indexOf('u') >= 0 || vowels.indexOf('o') >= 0) {
            return "u";
        }
        if (vowels.equals("ae") || vowels.equals("ea") || vowels.equals("e")) {
            return "e";
        }
        return vowels.indexOf('i') >= 0 || vowels.indexOf('y') >= 0 || vowels.equals("ee") || vowels.equals("aee")
                ? "i"
                : "a";
    }

    /**
     * The consonants of its first word, all that spellings confuse being one letter: names with unequal shelves never match,
     * so an index may be kept by them.
     */
    public String shelf() {
        if (words.isEmpty()) {
            return "";
        }
        StringBuilder shelf = new StringBuilder();
        for (char c : words.get(0).consonants.toCharArray()) {
            char sound = switch (c) {
                case 'q', 'g', 'j', 'G' -> 'k';
                case 'T', 's', 'z', 'D', 'd' -> 't';
                default -> c;
            };
            if (sound != 'h' && (shelf.length() == 0 || shelf.charAt(shelf.length() - 1) != sound)) {
                shelf.append(sound);
            }
        }
        return shelf.toString();
    }

    /** Whether two names may be spellings of one. */
    public boolean matches(NameKey other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        return words.size() <= other.words.size() ? within(other, 0, 0, 0) : other.within(this, 0, 0, 0);
    }

    /**
     * Whether each word of this name, from one on, is found in the longer one in order; the longer one may add fathers ("bin
     * X") and, at its end, names of origin behind an article, once two words agree.
     */
    private boolean within(NameKey longer, int mine, int theirs, int agreed) {
        if (mine == words.size()) {
            for (int i = theirs; i < longer.words.size(); i++) {
                int father = longer.father(i);
                if (agreed < 2 || !(father > 0 || longer.words.get(i).article)) {
                    return false;
                }
                i += Math.max(0, father - 1);
            }
            return true;
        }
        if (theirs == longer.words.size()) {
            return false;
        }
        Sounds one = words.get(mine);
        Sounds other = longer.words.get(theirs);
        boolean son = other.consonants.equals("bn");
        int father = longer.father(theirs);
        if (alike(one, other) && within(longer, mine + 1, theirs + 1, agreed + (son ? 0 : 1))) {
            return true;
        }
        return father > 0
                && agreed > 0
                && !one.consonants.equals("bn")
                && within(longer, mine, theirs + father, agreed);
    }

    /** How many words "bin X" or "bin Abd X" at a place has; 0 where there is none. */
    private int father(int at) {
        if (!words.get(at).consonants.equals("bn") || at + 1 >= words.size()) {
            return 0;
        }
        return words.get(at + 1).consonants.equals("bd") && at + 2 < words.size() ? 3 : 2;
    }

    private static boolean alike(Sounds one, Sounds other) {
        if (one.consonants.length() != other.consonants.length()) {
            return false;
        }
        int n = one.consonants.length();
        for (int i = 0; i < n; i++) {
            if (!alike(one.consonants.charAt(i), other.consonants.charAt(i))) {
                return false;
            }
        }
        for (int i = 0; i <= n; i++) {
            boolean between = i > 0 && i < n;
            boolean inside = between && (n > 3 || (n == 3 && !one.vowels.get(n).isEmpty()));
            boolean leftOut = inside && one.shortly.get(i) && other.shortly.get(i);
            boolean silent = i == n && (one.vowels.get(i) + other.vowels.get(i)).equals("e");
            if (!silent && !alike(one.vowels.get(i), other.vowels.get(i), leftOut)) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(String one, String other, boolean mayBeLeftOut) {
        if (one.equals(other)) {
            return true;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return mayBeLeftOut && !(one + other).equals("u");
        }
        return (one.equals("e") && !other.equals("u")) || (other.equals("e") && !one.equals("u"));
    }

    private static boolean alike(char one, char other) {
        if (one == other) {
            return true;
        }
        String pair = one < other ? "" + one + other : "" + other + one;
        return Set.of("gj", "gq", "gk", "kq", "Gg", "Gq", "Gk", "Ts", "Tt", "Dd", "Dz", "DT", "dz", "Td")
                .contains(pair);
    }
}
