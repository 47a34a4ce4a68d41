package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Words;

/**
 * The body a voice speaks for, as its words say, so that "a spokeswoman of Ukraine's Interior Ministry" and "the Ukrainian
 * Interior Ministry" are one whether or not the register knows it. Words are cut to four letters, which makes country and
 * nationality one.
 */
final class Office {
    private static final int STEM = 4;
    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "of",
            "for",
            "in",
            "and",
            "at",
            "to",
            "from",
            "with",
            "by",
            "on",
            "another",
            "its",
            "his",
            "her",
            "their",
            "our",
            "one",
            "who",
            "which",
            "that",
            "u",
            "s",
            "group",
            "activist",
            "monitor",
            "based");
    private static final Set<String> SPEAKERS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokesmen",
            "deputy",
            "chief",
            "press",
            "media",
            "statement",
            "bulletin",
            "communique",
            "representative",
            "representatives",
            "office",
            "officer",
            "service",
            "secretary",
            "website",
            "account",
            "report");
    private static final Set<String> PERSONS = Set.of(
            "official",
            "officials",
            "officer",
            "officers",
            "employee",
            "employees",
            "delegate",
            "delegates",
            "member",
            "members",
            "worker",
            "workers",
            "source",
            "sources",
            "adviser",
            "advisor",
            "diplomat",
            "diplomats",
            "staff",
            "volunteer",
            "volunteers",
            "commander",
            "head",
            "director",
            "senior",
            "unnamed",
            "anonymous");
    private static final Set<String> RANKS = Set.of(
            "air",
            "commodore",
            "marshal",
            "general",
            "brigadier",
            "colonel",
            "lieutenant",
            "major",
            "captain",
            "admiral",
            "rear",
            "vice",
            "wing",
            "squadron",
            "leader",
            "commander",
            "sergeant");
    private static final Set<String> GOVERNING = Set.of(
            "governor",
            "governors",
            "prefect",
            "commissioner",
            "minister",
            "garrison",
            "army",
            "police",
            "gendarmerie");

    private static final String MINISTRY = "mini";

    /** Bodies of which a place has one. */
    private static final Set<String> LOCAL = Set.of("hosp", "clin", "muni", "mayo", "dioc", "coun", "gove");

    private static final Set<String> STANDS_FOR =
            Set.of("alli", "coal", "move", "grou", "army", "forc", "mini", "mili", "orga", "part");
    /** What kind of group or movement it is. */
    private static final Set<String> IRREGULAR = Set.of("rebe", "insu", "jiha", "sepa", "guer", "arme", "isla");

    private static final Set<String> FORCES = Set.of("army", "poli", "mili", "navy", "gend", "troo");
    private static final Set<String> FIRMS = Set.of("comp", "firm", "oper", "util", "owne", "ente", "busi");
    private static final Pattern AND_MORE = Pattern.compile(" and (?:\\p{Lu}[\\p{L}-]+ ?){1,3}"
            + "|['\u2019]s?(?: (?!(?:in|at|on|of|for|from|near|and|who) )[\\p{L}-]+){1,3}");

    private static final Set<String> HERE = Set.of(
            "town",
            "towns",
            "city",
            "citys",
            "village",
            "villages",
            "district",
            "districts",
            "local",
            "main",
            "regional",
            "general",
            "area",
            "place");
    private static final Set<String> BREAKS =
            Set.of("of", "for", "from", "in", "at", "with", "who", "which", "on", "near", "to", "whose", "by");

    private static final Pattern APPOSED =
            Pattern.compile("[^,]*\\p{Ll}[^,]*, (?:the |The )?(\\p{Lu}[^,]*\\s\\p{Lu}[^,]*)");

    /** Behind an office the name of who holds it: "a spokeswoman for the Ministry of Health, Amal Rashid". */
    private static final Pattern BY_NAME = Pattern.compile("(?<=\\p{L}),(?: \\p{Lu}[\\p{L}'\u2019-]+){2,3}$");

    private Office() {}

    /** Whether an unnamed voice speaks in the name of a body: a spokesman, a statement. */
    static boolean speaksForABody(Voice voice) {
        List<String> words = Words.of(voice.name());
        boolean speaks = words.stream()
                        .anyMatch(w -> w.startsWith("spokes")
                                || w.equals("statement")
                                || w.equals("communique")
                                || w.equals("bulletin"))
                || String.join(" ", words).contains("press officer");
        return speaks && (voice.actor().isPresent() || !of(voice).isEmpty());
    }

    /** Whether a spokesman's body is named by a word that stands for one named before: "its", "the alliance". */
    static boolean pointsBack(Voice voice) {
        List<String> words = words(voice);
        boolean speaks = words.stream().anyMatch(w -> w.startsWith("spokes"));
        Set<String> body = new HashSet<>(of(voice));
        body.removeAll(STANDS_FOR);
        RANKS.forEach(r -> body.remove(stem(r)));
        return speaks && body.isEmpty() && (words.size() > 1);
    }

    /** The same, where that word is one for a body that is no state's: "a spokesman for the group". */
    static boolean pointsBackToGroup(Voice voice) {
        return pointsBack(voice)
                && words(voice).stream().anyMatch(w -> w.startsWith("group") || w.startsWith("movement"));
    }

    /** Whether a spokesman's body is named as a group that fights a state: "the rebel group's spokesman". */
    static boolean pointsBackToRebels(Voice voice) {
        Set<String> body = new HashSet<>(of(voice));
        boolean group = words(voice).stream().anyMatch(w -> w.startsWith("group") || w.startsWith("movement"));
        boolean irregular = body.removeAll(IRREGULAR);
        body.removeAll(STANDS_FOR);
        RANKS.forEach(r -> body.remove(stem(r)));
        return group && irregular && body.isEmpty() && words(voice).stream().anyMatch(w -> w.startsWith("spokes"));
    }

    private static List<String> words(Voice voice) {
        return Words.of(voice.fold(o -> o.name(), o -> o.name(), p -> p.role().orElse(""), a -> a.name()));
    }

    /** Whether the words of a body say no more than which of a state's forces it is: "the army", "the police". */
    static boolean isForce(Set<String> body) {
        return FORCES.containsAll(body);
    }

    /** Whether both are firms without a name, "the company" and "the operating company", which in one event are one. */
    static boolean isNamelessFirm(Voice one, Voice other) {
        Set<String> a = of(one);
        Set<String> b = of(other);
        return !a.isEmpty() && !b.isEmpty() && FIRMS.containsAll(a) && FIRMS.containsAll(b);
    }

    /** "Ministry of Displacement" of "… and Migration", "Yemen" of "Yemen's coast guard": the name goes on. */
    private static Optional<String> affiliation(Optional<String> affiliation, Optional<String> role) {
        return affiliation.map(a -> {
            String said = role.orElse("");
            int at = said.indexOf(a);
            Matcher more = at < 0 ? AND_MORE.matcher("") : AND_MORE.matcher(said.substring(at + a.length()));
            return more.lookingAt() ? a + more.group() : a;
        });
    }

    /** The words of the body a voice is or speaks for; empty when it names none. */
    static Set<String> of(Voice voice) {
        Optional<String> named = voice.fold(
                o -> Optional.of(o.name()),
                o -> Optional.of(apposed(o.name())),
                p -> affiliation(p.affiliation(), p.role()).or(p::role),
                a -> Optional.of(BY_NAME.matcher(a.name()).replaceFirst("")));
        Set<String> stems = new HashSet<>();
        for (String word : Words.of(named.orElse(""))) {
            if (!SMALL.contains(word) && !SPEAKERS.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** "Syrian rebel group, the Tel Khamis Brigades" is the Tel Khamis Brigades. */
    private static String apposed(String name) {
        Matcher behind = APPOSED.matcher(name);
        return behind.matches() ? behind.group(1) : name;
    }

    /** "A spokesman for the brigades" beside "the Tel Khamis Brigades": a body named by the last word of its name. */
    static boolean speaksForLastWord(Voice spokesman, Voice body) {
        List<String> name = Words.of(apposed(body.name()));
        boolean organisation = body.fold(o -> false, o -> true, p -> false, a -> false);
        Set<String> said = of(spokesman);
        return organisation
                && speaksForABody(spokesman)
                && name.size() > 1
                && said.equals(Set.of(stem(name.get(name.size() - 1))));
    }

    /** The same without the words that say what kind of person speaks. */
    static Set<String> withoutPerson(Voice voice) {
        Set<String> stems = of(voice);
        PERSONS.forEach(p -> stems.remove(stem(p)));
        return stems;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    /** Whether both name one body: in the same words, or as the one hospital or council of the place. */
    static boolean same(Voice one, Voice other) {
        Set<String> a = of(one);
        Set<String> b = of(other);
        return (a.size() > 1 && a.equals(b)) || ofOnePlace(one, other) || ofOneCountry(a, b);
    }

    /** "The Interior Ministry" and "Afghanistan's Interior Ministry": one report leaves the country out. */
    private static boolean ofOneCountry(Set<String> a, Set<String> b) {
        Set<String> shorter = a.size() < b.size() ? a : b;
        Set<String> longer = a.size() < b.size() ? b : a;
        return shorter.contains(MINISTRY)
                && shorter.size() > 1
                && longer.size() == shorter.size() + 1
                && longer.containsAll(shorter);
    }

    /** Whether a voice is one of those who govern a place for the state, or hold it. */
    static boolean governs(Voice voice) {
        String said = voice.fold(o -> "", o -> "", p -> p.role().orElse(""), a -> a.name());
        return Words.of(said).stream().anyMatch(GOVERNING::contains);
    }

    /** Whether a voice is or speaks for a ministry. */
    static boolean isMinistry(Voice voice) {
        return of(voice).contains(MINISTRY);
    }

    /** "Georgia's Ministry of the Interior" and "the Interior Ministry in Tbilisi": of one state, a word for the field is shared. */
    static boolean sameField(Voice one, Voice other) {
        Set<String> shared = new HashSet<>(of(one));
        shared.retainAll(of(other));
        shared.remove(MINISTRY);
        return !shared.isEmpty();
    }

    /** "The director of the town's clinic", "the director of the clinic in Bir al-Abd": one of the two says no more than the other. */
    static boolean ofOnePlace(Voice one, Voice other) {
        Set<String> a = local(one);
        Set<String> b = local(other);
        boolean within = a.containsAll(b) || b.containsAll(a);
        return within && a.stream().anyMatch(w -> LOCAL.contains(w) && b.contains(w));
    }

    /** The words of a body without those that say only that it is the one of the place. */
    static Set<String> local(Voice voice) {
        Set<String> stems = of(voice);
        HERE.forEach(w -> stems.remove(stem(w)));
        return stems;
    }

    /** Whether an unnamed member and a body that speaks as such are one: "an official of OCHA", "OCHA". */
    static boolean isTheBody(Voice unnamed, Voice other) {
        boolean body = other.<Boolean>fold(o -> false, o -> true, p -> false, a -> false);
        return body
                && ((unnamed.actor().isPresent() && unnamed.actor().equals(other.actor()))
                        || (withoutPerson(unnamed).size() > 1
                                && withoutPerson(unnamed).equals(of(other))));
    }

    /** Whether an unnamed person may belong to the body the other speaks for. */
    static boolean mayBelong(Voice unnamed, Voice other) {
        Set<String> body = withoutPerson(unnamed);
        Set<String> wider = new HashSet<>(withoutPerson(other));
        other.<Optional<String>>fold(o -> Optional.empty(), o -> Optional.empty(), p -> p.role(), a -> Optional.empty())
                .ifPresent(r -> Words.of(r).forEach(w -> wider.add(stem(w))));
        return !body.isEmpty() && wider.containsAll(body);
    }

    /** "aid worker" of "an aid worker who feared reprisals". */
    static String head(Voice voice) {
        List<String> head = new ArrayList<>();
        for (String word : Words.of(voice.name())) {
            if (BREAKS.contains(word)) {
                break;
            }
            if (!SMALL.contains(word)) {
                head.add(word);
            }
        }
        int from = Math.max(0, head.size() - 2);
        return String.join(" ", head.subList(from, head.size()));
    }
}
