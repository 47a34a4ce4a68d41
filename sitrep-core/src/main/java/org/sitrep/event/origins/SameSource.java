package org.sitrep.event.origins;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.claim.Voice;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Scripts;
import org.sitrep.reference.Standing;

/** Whether two chains end at one source. */
final class SameSource {
    private static final Set<String> TITLES = Set.of(
            "dr",
            "mr",
            "mrs",
            "ms",
            "col",
            "colonel",
            "gen",
            "general",
            "lt",
            "lieutenant",
            "maj",
            "major",
            "capt",
            "captain",
            "commodore",
            "marshal",
            "admiral",
            "air",
            "rear",
            "vice",
            "sergeant",
            "brig",
            "brigadier",
            "sgt",
            "sheikh",
            "abu",
            "prof",
            "professor",
            "spokesman",
            "spokeswoman",
            "secretary",
            "minister");
    private static final Set<String> HELD_BY_ONE = Set.of(
            "director",
            "head",
            "mayor",
            "governor",
            "chief",
            "chairman",
            "chairwoman",
            "president",
            "imam",
            "headmaster",
            "headmistress",
            "master",
            "harbourmaster",
            "stationmaster",
            "postmaster",
            "manager",
            "dean",
            "rector",
            "bishop",
            "abbot",
            "prefect",
            "ambassador",
            "minister",
            "warden",
            "coroner",
            "sheriff",
            "commissioner",
            "ombudsman",
            "vicar",
            "curate",
            "principal",
            "secretary",
            "coordinator",
            "superintendent",
            "treasurer",
            "registrar");
    private static final Set<String> FILLERS = Set.of("the", "a", "an", "one", "some", "who", "u", "s");

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "and");

    private final Sides sides;

    SameSource(Sides sides) {
        this.sides = sides;
    }

    /**
     * @param certain whether it is certain; else possible
     * @param reason a sentence for people
     */
    record Finding(boolean certain, String reason) {}

    Optional<Finding> between(End a, End b) {
        if (!a.attributed() || !b.attributed()) {
            return unattributed(a, b);
        }
        if (TwoTongues.same(a.voice(), b.voice())) {
            return inTwoTongues(a, b);
        }
        if (a.unnamed() || b.unnamed()) {
            return unnamed(a, b);
        }
        if (samePerson(a, b)) {
            return certain("both go back to " + a.voice().name());
        }
        if (otherOffices(a, b)) {
            return Optional.empty();
        }
        if (a.source().isPresent() && a.source().equals(b.source())) {
            ActorId body = a.source().get();
            boolean persons = person(a.voice()) && person(b.voice());
            return sides.wide(body) && persons && !Office.same(a.voice(), b.voice())
                    ? possible("both speak for " + sides.name(body))
                    : certain(voices(a, b) + sides.name(body));
        }
        boolean sameName = (!person(a.voice()) || !person(b.voice()))
                && BodyName.key(a.voice().name()).equals(BodyName.key(b.voice().name()));
        Optional<String> office = affiliation(a.voice());
        boolean sameOffice = office.isPresent() && office.equals(affiliation(b.voice()));
        if (!sameName
                && !sameOffice
                && (Office.same(a.voice(), b.voice())
                        || Office.isNamelessFirm(a.voice(), b.voice())
                        || partOfName(a.voice(), b.voice())
                        || spokesmanOf(a, b)
                        || countryLeftOut(a, b)
                        || countryLeftOut(b, a))
                && !(a.source().isPresent() && b.source().isPresent() && !related(a, b))) {
            return certain("'" + a.voice().name() + "' and '" + b.voice().name() + "' speak for one body");
        }
        if (sameName || sameOffice) {
            return certain("both go back to "
                    + (sameOffice ? body(a.voice()) : a.voice().name()));
        }
        return Optional.empty();
    }

    /** One source in an Arabic report and in one of another language; of unnamed people only who holds an office is surely one. */
    private static Optional<Finding> inTwoTongues(End a, End b) {
        End other = Scripts.isArabic(a.voice().name()) ? b : a;
        boolean office = Words.of(TwoTongues.office(other.voice())).stream().anyMatch(HELD_BY_ONE::contains);
        String passages = "'" + a.voice().name() + "' and '" + b.voice().name()
                + "' are one source in two languages: '"
                + a.telling().claim().evidence().quote() + "' and '"
                + b.telling().claim().evidence().quote() + "'";
        return !a.unnamed() && !b.unnamed() || office ? certain(passages) : possible(passages);
    }

    /** Two ministries of a state are two sources, also where the register knows no more than the state. */
    private boolean otherOffices(End a, End b) {
        return a.source().filter(sides::wide).isPresent()
                && a.source().equals(b.source())
                && Office.isMinistry(a.voice())
                && Office.isMinistry(b.voice())
                && !Office.same(a.voice(), b.voice())
                && !Office.sameField(a.voice(), b.voice());
    }

    /** "The army" and "the Nigerian army", of one event: one report leaves the country out. */
    private boolean countryLeftOut(End bare, End full) {
        Set<String> one = Office.of(bare.voice());
        boolean state = full.source().filter(sides::regular).isPresent();
        return state
                && bare.source().isEmpty()
                && one.size() == 1
                && Office.isForce(one)
                && !person(bare.voice())
                && Office.of(full.voice()).containsAll(one);
    }

    /** Of one report: "the Tel Khamis Brigades" and "a spokesman for the brigades". */
    private static boolean spokesmanOf(End a, End b) {
        return a.telling().carrier().report().equals(b.telling().carrier().report())
                && (Office.speaksForLastWord(a.voice(), b.voice()) || Office.speaksForLastWord(b.voice(), a.voice()));
    }

    /** "Jebel Akhdar" and "Radio Jebel Akhdar": bodies of which one bears the other's name with a word more. */
    private static boolean partOfName(Voice a, Voice b) {
        if (person(a) || person(b)) {
            return false;
        }
        List<String> one =
                Words.of(a.name()).stream().filter(w -> !FILLERS.contains(w)).toList();
        List<String> other =
                Words.of(b.name()).stream().filter(w -> !FILLERS.contains(w)).toList();
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        return shorter.size() > 1
                && longer.size() == shorter.size() + 1
                && Collections.indexOfSubList(longer, shorter) >= 0;
    }

    private Optional<Finding> unattributed(End a, End b) {
        boolean same = a.attributed() == b.attributed() && sameVoice(a, b);
        if (same) {
            return certain("both are the unattributed text of " + a.voice().name());
        }
        return Optional.empty();
    }

    /** "both go back to", with the two voices where they differ. */
    private static String voices(End a, End b) {
        String one = a.voice().name();
        String other = b.voice().name();
        return Words.fold(one).equals(Words.fold(other))
                ? "both go back to "
                : "'" + one + "' and '" + other + "' both speak for ";
    }

    private Optional<Finding> unnamed(End a, End b) {
        if (incompatible(a, b)) {
            return Optional.empty();
        }
        boolean both = a.unnamed() && b.unnamed();
        String quotes = both
                ? "'" + a.voice().name() + "' and '" + b.voice().name() + "'"
                : "the unnamed '" + (a.unnamed() ? a : b).voice().name() + "' and "
                        + (a.unnamed() ? b : a).voice().name();
        if (a.sameReport(b)) {
            boolean one = both ? sameDescription(a, b) : oneRole(a, b);
            return one
                    ? certain(quotes + " in one report are one source")
                    : tradesMeet(a, b) ? possible(quotes + " may be one source") : Optional.empty();
        }
        boolean sameStory = both
                && a.telling().carrier().agency().isPresent()
                && a.telling().carrier().agency().equals(b.telling().carrier().agency())
                && Words.fold(a.voice().name()).equals(Words.fold(b.voice().name()));
        if (sameStory) {
            return certain("both carry " + a.telling().carrier().agency().get() + "'s '"
                    + a.voice().name() + "'");
        }
        if (!both && holdsTheOffice(unnamedOf(a, b), otherOf(a, b))) {
            return certain(quotes + " hold one office");
        }
        if (!both && Office.isTheBody(unnamedOf(a, b).voice(), otherOf(a, b).voice())) {
            return certain(quotes + " are one body");
        }
        if (both && oneOffice(a, b)) {
            return certain("both go back to '" + a.voice().name() + "', an office that one person holds");
        }
        long days = Math.abs(ChronoUnit.DAYS.between(
                EndReader.day(a.telling().carrier()), EndReader.day(b.telling().carrier())));
        return days <= 1 && (related(a, b) || tradesMeet(a, b) || mayBeOne(a, b))
                ? possible(quotes + " may be one source")
                : Optional.empty();
    }

    /** Different bodies, or descriptions that cannot fit. */
    private boolean incompatible(End a, End b) {
        if (a.source().isPresent() && b.source().isPresent() && !related(a, b)) {
            return true;
        }
        return !a.trades().isEmpty() && !b.trades().isEmpty() && !tradesMeet(a, b) && !related(a, b) && !mayBeOne(a, b);
    }

    private static End unnamedOf(End a, End b) {
        return a.unnamed() ? a : b;
    }

    private static End otherOf(End a, End b) {
        return a.unnamed() ? b : a;
    }

    /** "The head of the Selydove hospital" and "Olha Marchuk, head of the hospital of Selydove". */
    private static boolean holdsTheOffice(End unnamed, End named) {
        Set<String> role = new HashSet<>(
                Words.of(named.voice().fold(o -> "", o -> "", p -> p.role().orElse(""), n -> "")));
        Set<String> office = description(unnamed.voice());
        for (Set<String> words : List.of(role, office)) {
            words.removeAll(FILLERS);
            words.removeAll(LINKS);
        }
        boolean one = office.stream().anyMatch(HELD_BY_ONE::contains);
        return one && office.size() > 1 && role.containsAll(office);
    }

    /** Unnamed people described alike, or an unnamed member of the body that the other speaks for. */
    private static boolean mayBeOne(End a, End b) {
        if (a.unnamed() && b.unnamed()) {
            return !Office.head(a.voice()).isEmpty() && Office.head(a.voice()).equals(Office.head(b.voice()));
        }
        End unnamed = a.unnamed() ? a : b;
        return Office.mayBelong(unnamed.voice(), (unnamed == a ? b : a).voice());
    }

    private boolean related(End a, End b) {
        return a.source().isPresent()
                && b.source().isPresent()
                && sides.between(
                                a.source().get(),
                                b.source().get(),
                                EndReader.day(a.telling().carrier()))
                        == Standing.SAME;
    }

    /** An unnamed person may be one of the same trade; an organisation is not a person. */
    private static boolean tradesMeet(End a, End b) {
        boolean organisation = organisation(a.voice()) || organisation(b.voice());
        return !organisation && a.trades().stream().anyMatch(b.trades()::contains);
    }

    /** The director of the town's hospital is one person in two reports of one event; "a doctor" may be two. */
    private static boolean oneOffice(End a, End b) {
        boolean alike = description(a.voice()).equals(description(b.voice()))
                || Office.local(a.voice()).equals(Office.local(b.voice()))
                || Office.ofOnePlace(a.voice(), b.voice());
        return alike && Words.of(a.voice().name()).stream().anyMatch(HELD_BY_ONE::contains);
    }

    /** "The official" after "an American defense official": the words of one are among the other's, with one head. */
    private static boolean sameDescription(End a, End b) {
        Set<String> one = description(a.voice());
        Set<String> other = description(b.voice());
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> description(Voice voice) {
        Set<String> words = new HashSet<>(Words.of(voice.name()));
        words.removeAll(FILLERS);
        return words;
    }

    /** A report that first gives the role and then the name: "the director of the hospital", "Dr. Obeid". */
    private static boolean oneRole(End a, End b) {
        End unnamed = a.unnamed() ? a : b;
        End named = a.unnamed() ? b : a;
        boolean single = Words.of(unnamed.voice().name()).stream().noneMatch(w -> w.endsWith("s") && !w.endsWith("ss"))
                || unnamed.voice().name().toLowerCase(java.util.Locale.ROOT).startsWith("the director")
                || unnamed.voice().name().toLowerCase(java.util.Locale.ROOT).startsWith("the head");
        return single && person(named.voice()) && tradesMeet(a, b);
    }

    /**
     * Whether one report first speaks of somebody and then names somebody who may be that person: "a relief worker said. Joseph
     * Lado told the agency that …". Of two trades, or with a role of other words, they are two.
     */
    static boolean introduced(End a, End b) {
        if (a.unnamed() == b.unnamed() || !a.sameReport(b)) {
            return false;
        }
        End unnamed = unnamedOf(a, b);
        End named = otherOf(a, b);
        boolean before = unnamed.telling().claim().sentence().span().start()
                <= named.telling().claim().sentence().span().start();
        boolean single = Words.of(Office.head(unnamed.voice())).stream().noneMatch(SameSource::plural);
        Set<String> role = new HashSet<>(
                Words.of(named.voice().fold(o -> "", o -> "", p -> p.role().orElse(""), n -> "")));
        boolean fits = role.isEmpty() || !Collections.disjoint(role, description(unnamed.voice()));
        boolean bodies =
                a.source().isPresent() && b.source().isPresent() && !a.source().equals(b.source());
        boolean trades = !a.trades().isEmpty() && !b.trades().isEmpty() && !tradesMeet(a, b);
        return person(named.voice()) && before && single && fits && !bodies && !trades;
    }

    /**
     * Whether the one is a body without a name, "the site", "the brigades", and the other a body of that kind named in the same
     * report.
     */
    static boolean calledByKind(End kind, End named) {
        if (!kind.sameReport(named) || !kind.attributed() || !named.attributed() || !organisation(kind.voice())) {
            return false;
        }
        String word = bare(kind.voice());
        String name = bare(named.voice());
        boolean nameless = !word.contains(" ") && kind.voice().name().matches("(?:[Tt]he )?\\p{Ll}+");
        return nameless
                && organisation(named.voice())
                && name.contains(" ")
                && (Words.of(name).contains(word)
                        || named.voice()
                                .<Boolean>fold(o -> OutletKinds.isKind(word), o -> false, p -> false, a -> false));
    }

    private static String bare(Voice voice) {
        return Dependences.bare(voice.name());
    }

    private static boolean plural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") || word.equals("people");
    }

    /** Whether both are named and not the same. */
    static boolean twoPersons(End a, End b) {
        return person(a.voice()) && person(b.voice()) && !samePerson(a, b);
    }

    private static boolean samePerson(End a, End b) {
        if (!person(a.voice()) || !person(b.voice())) {
            return false;
        }
        List<String> one = personName(a.voice());
        List<String> other = personName(b.voice());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean sameLast = one.get(one.size() - 1).equals(other.get(other.size() - 1));
        boolean surnameOnly = one.size() == 1 || other.size() == 1;
        boolean within = Collections.indexOfSubList(one, other) >= 0 || Collections.indexOfSubList(other, one) >= 0;
        return one.equals(other) || (sameLast && (surnameOnly || within));
    }

    private static List<String> personName(Voice voice) {
        return Words.of(voice.name()).stream().filter(w -> !TITLES.contains(w)).toList();
    }

    private static boolean sameVoice(End a, End b) {
        return (a.source().isPresent() && a.source().equals(b.source()))
                || Words.fold(a.voice().name()).equals(Words.fold(b.voice().name()));
    }

    private static Optional<String> affiliation(Voice voice) {
        return voice.fold(
                o -> Optional.empty(),
                o -> Optional.of(BodyName.key(o.name())),
                p -> p.affiliation().map(BodyName::key).filter(a -> Words.of(a).size() > 1),
                a -> Optional.empty());
    }

    private static String body(Voice voice) {
        return voice.fold(o -> o.name(), o -> o.name(), p -> p.affiliation().orElse(p.name()), a -> a.name());
    }

    private static boolean person(Voice voice) {
        return voice.<Boolean>fold(o -> false, o -> false, p -> true, a -> false);
    }

    private static boolean organisation(Voice voice) {
        return voice.<Boolean>fold(o -> true, o -> true, p -> false, a -> false);
    }

    private static Optional<Finding> certain(String reason) {
        return Optional.of(new Finding(true, reason));
    }

    private static Optional<Finding> possible(String reason) {
        return Optional.of(new Finding(false, reason));
    }
}
