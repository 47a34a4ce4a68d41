package org.sitrep.reference.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other ways to take the words of a name that no table has: without the word for its kind ("ولاية بسكرة", "Nahiyat ad Dujayl"),
 * without what stands behind a comma ("Oran, Algeria"), in parentheses or alone what stands there, without its first or last word, and, where it is written letter by letter
 * after Arabic script, without attached articles and the t of ta marbuta ("dyr alblh", "alnzlt alshrqyt").
 */
final class Rewordings {
    private static final int KIND = 3;
    private static final int COMMA = 2;
    /** What leaving out a word that tells something costs. */
    static final int WORD = 9;

    private static final int SHORTEST = 4;

    private static final Set<String> FIRST = Set.of(
            "ولايه",
            "مدينه",
            "محافظه",
            "ناحيه",
            "قضا",
            "دايره",
            "بلديه",
            "قريه",
            "مديريه",
            "منطقه",
            "شهر",
            "واليه",
            "خربه",
            "nahiyat",
            "nahiya",
            "nahiyah",
            "qada",
            "muhafazat",
            "wilaya",
            "wilayat",
            "madinat",
            "qaryat",
            "markaz",
            "khirbat",
            "khirbet",
            "kh",
            "village",
            "town",
            "city",
            "ville",
            "wlayt",
            "mdynt",
            "nahyt",
            "mhafzt",
            "qryt",
            "khrbt",
            "mudiriyat");
    private static final Set<String> LAST = Set.of(
            "city",
            "town",
            "village",
            "camp",
            "shahr",
            "sehri",
            "shaary",
            "district",
            "centre",
            "ville",
            "khot",
            "urbo",
            "neighborhood",
            "neighbourhood",
            "countryside",
            "subdistrict",
            "base",
            "airbase",
            "airport",
            "kabir",
            "kabira",
            "saghir",
            "saghira",
            "gharbi",
            "gharbiyah",
            "sharqi",
            "sharqiyah",
            "shamali",
            "janubi",
            "qibli",
            "fawqani",
            "tahtani");

    private Rewordings() {}

    /** Loose forms and what each costs more than the name as it stands, which is not among them. */
    static Map<String, Integer> of(Folded folded, String name) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        int comma = Math.max(name.indexOf(','), Math.max(name.indexOf('\u060C'), name.indexOf('(')));
        if (comma > 2) {
            put(forms, Folded.of(name.substring(0, comma)), COMMA);
        }
        int close = name.indexOf(')');
        if (comma > 2 && close > comma + 2 && name.charAt(comma) == '(') {
            put(forms, Folded.of(name.substring(comma + 1, close)), COMMA);
        }
        List<String> words = folded.words();
        int n = words.size();
        if (n > 1) {
            put(forms, new Folded(words.subList(1, n)), FIRST.contains(words.get(0)) ? KIND : WORD);
            put(forms, new Folded(words.subList(0, n - 1)), LAST.contains(words.get(n - 1)) ? KIND : WORD);
            put(forms, construct(words), 0);
        }
        if (Sounds.of(folded.loose()).vowelless()) {
            put(forms, letterByLetter(words), 1);
        }
        forms.remove(folded.loose());
        return forms;
    }

    private static void put(Map<String, Integer> forms, Folded folded, int cost) {
        String loose = folded.loose();
        if (loose.length() >= SHORTEST) {
            forms.merge(loose, cost, Math::min);
        }
    }

    /** Before another word ta marbuta is spoken as t: Qarawat Bani Zayd. */
    private static Folded construct(List<String> words) {
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean marbuta = i + 1 < words.size() && word.length() > 2 && word.endsWith("\u0647");
            spoken.add(marbuta ? word.substring(0, word.length() - 1) + '\u062A' : word);
        }
        return new Folded(spoken);
    }

    private static Folded letterByLetter(List<String> words) {
        List<String> bare = new ArrayList<>();
        for (String word : words) {
            String noun = word.length() > 3 && word.startsWith("al") ? word.substring(2) : word;
            bare.add(noun.length() > 2 && noun.endsWith("t") ? noun.substring(0, noun.length() - 1) : noun);
        }
        return new Folded(bare);
    }
}
