package org.sitrep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;

/** Reads what a report says of its makers, its models and its own presence. */
final class MakingReader {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]*";
    private static final String SOMEBODY =
            WORD + "(?:[^\\S\\n](?:(?:al|el|ag|bin|ibn|de|van|von)[^\\S\\n]|(?:al|el)-)?" + WORD + "){1,3}";

    private static final String PERSON = "(" + SOMEBODY + ")";

    /** "By Salma Idris in Hama and Omar Haddad", "(Reporting by Salma Idris and Omar Haddad": those who follow the first. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "(?m)(?:(?:^|\\.\\s)(?:[Bb]y|[Ff]rom)|\\b(?i:reporting|writing|research|words|text)(?: and [a-z]+)? by) "
                    + SOMEBODY + "(?: in " + WORD + "(?: " + WORD
                    + ")?)?((?:(?:, and|,| and| &| with) " + SOMEBODY + "(?: in " + WORD + ")?)+)");

    private static final Pattern OTHER = Pattern.compile("(?:, and|,| and| &| with) " + PERSON);

    /** A body or an outlet: capital words and numbers, with small words between them. */
    private static final String BODY =
            "(?:" + WORD + "|\\d+)(?:[ -](?:(?:of|for|al|du|de|la|the) )?(?:" + WORD + "|\\d+))*";

    private static final List<Pattern> CONTRIBUTORS = List.of(
            Pattern.compile("(?m)(?:^|\\.\\s)[Bb]y " + PERSON),
            Pattern.compile(
                    "(?i:\\b(?:reporting|writing|research|interviews?|footage|pictures?|photographs?|story|words|text"
                            + "|field ?work|field ?notes?|notes|investigation|documentation|testimon(?:y|ies)|survey|on the ground"
                            + "|in the field|on site|local contact|local help|field ?visit|recorded|collected|compiled))"
                            + "(?i:(?: and [a-z]+)?)(?: (?:from|in|at) " + WORD + "(?:[ -]" + WORD
                            + "){0,2})?(?i:(?: by |: ))" + PERSON),
            Pattern.compile(
                    "(?i:\\b(?:fixer|stringer|translator|interpreter|local producer|(?:our|field|local|freelance)"
                            + " (?:researcher|investigator|monitor|interpreter|contact|colleague|guide))),? " + PERSON),
            Pattern.compile(
                    "(?m)^" + PERSON
                            + ", (?i:(?:our |the |local |field |freelance )*(?:researcher|reporter|correspondent"
                            + "|stringer|fixer|investigator|monitor|photographer|interpreter|field officer|contributor|writer))\\W*$"),
            Pattern.compile("\\b[Ww]ith " + PERSON + " in " + WORD),
            Pattern.compile("(?m)^(?:From|Dispatch|Report|Despatch)(?: by|:)? " + PERSON
                    + "(?:, (?:our |special |in |for )|, ?$| in | for |$)"),
            Pattern.compile(
                    "\\b(?:[Yy]ou(?: have)? (?:heard|been listening to|were listening to)|[Tt]his is) " + PERSON),
            Pattern.compile(PERSON + ",? (?:on assignment|reporting|reports|reported) (?:for|from|in) " + WORD),
            Pattern.compile(
                    PERSON
                            + " (?:also )?(?:contributed|helped|assisted)\\b[^.]{0,30}\\b(?:report|article|story|research|interviews)"));
    /** Words of bylines that are no person's. */
    private static final Set<String> NO_PERSON = Set.of(
            "staff",
            "desk",
            "press",
            "agency",
            "agencies",
            "reuters",
            "afp",
            "correspondent",
            "reporter",
            "news",
            "editors",
            "team",
            "service",
            "associated",
            "france",
            "presse");

    private static final List<Pattern> CREDITS = List.of(
            Pattern.compile("\\((" + BODY + ")[,)]"),
            Pattern.compile("[\\[(][^\\[\\]()\\n]{2,50} [-\u2013\u2014/|] (" + BODY + ")[\\])]"),
            Pattern.compile("(?i:\\(c\\)|\u00a9|\\bcopyright)(?: \\d{4})?,? (?i:by )?(?:the |The )?(" + BODY + ")"),
            Pattern.compile(
                    "\\b(?:told|by|to|from|via|citing|cites|quoting|of|[Ss]ource:?) (?:the |our colleagues of )?("
                            + BODY + ")"),
            Pattern.compile("(?i:\\baccording to) (?:the )?(" + BODY + ")"),
            Pattern.compile(
                    "(" + BODY + ")(?: \\w+)? (?:reports?|reported|said|says|wrote|writes|contributed|learned|interview"
                            + "|witness|quoted)\\b"),
            Pattern.compile("\\A\\W*(" + BODY + "): "),
            Pattern.compile("\\bnews agency (" + BODY + "|\\p{Ll}{2,5})\\b"),
            Pattern.compile("\\b(dpa)\\b"),
            Pattern.compile("(?m)^\\W*(?:[Bb]y |[Ss]ource: |[Ff]rom )?(?:the |The )?(" + BODY + ")\\W*$"),
            Pattern.compile("[.!?\"\u201d] (" + WORD + "(?: " + WORD + "){0,3})\\W*$"));

    private static final Pattern WITNESS = Pattern.compile(
            "\\b(?:our|[Tt]his|[Aa]|[Aa]n? (?-i:\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,2})|the|one of our|two of our|[\\p{L}]+'s|[\\p{L}]+\u2019s)(?: own)? "
                    + "(?:correspondents?|reporters?|cameram[ae]n|camerawoman|photographers?|team|crew)\\b"
                    + "(?: (?:of|for|from|at|in|with) [^,.;]{2,60}?)?(?:, [^,.]{2,40},)? "
                    + "(?:(?:(?:reached|arrived|came|got|went|drove|walked|climbed|travelled|entered|spent) [^.;]{2,60}? and )?"
                    + "(?:saw|sees|observed|watched|witnessed|counted|filmed|photographed|walked|stood|found|drove|visited|heard)"
                    + "|(?:reached|arrived at|arrived on|came to|got to|was at|was on|were at|were on|went to) (?:(?:the|that) )?(?:[\\p{L}]+ ){0,2}"
                    + "(?:spot|scene|site|place|village|crater|wreck|wreckage|ruins?|bridge|market|street|hospital|morgue|rubble)"
                    + "|(?:took|takes|made|shot|recorded) (?:the|this|these|that) (?:[\\p{L}-]+ ){0,2}"
                    + "(?:pictures?|photos?|photographs?|images?|film|footage|video|clip)"
                    + "|reports? from the (?:scene|spot)|was there|were there)\\b"
                    + "|\\b(?:our|this) (?:correspondent|reporter)(?: [^.,;]{0,30})? reports? from\\b"
                    + "|\\b(?:film|video|footage|pictures?|photos?|photographs?)(?::| is| are) our own\\b"
                    + "|\\bwe (?:ourselves )?(?:filmed|photographed)\\b"
                    + "|\\b(?:filmed|photographed|recorded|shot|taken) by (?:us|our (?:own )?(?:camera|reporter|correspondent|photographer|team"
                    + "|crew|colleague)[a-z]*)\\b"
                    + "|\\bour (?:own )?(?:film|footage|camera|drone)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the people of a body that publishes did on the spot. */
    private static final Pattern HELPERS = Pattern.compile(
            "\\b(?:our|of our|one of our|two of our)(?: own)? (?:[\\p{L}-]+ ){0,2}"
                    + "(?:teams?|volunteers?|crews?|staff|ambulances?|medics?|doctors?|surgeons?|nurses?|paramedics?|monitors?"
                    + "|delegates?|field workers?|researchers?|rescuers?|stretcher-bearers?|members) "
                    + "(?:there |on site )?(?:gave|treated|took|carried|brought|buried|recovered|pulled|dug|evacuated|helped"
                    + "|reached|went|counted|saw|documented|photographed|drove|transported|collected|tended|bandaged"
                    + "|(?:was|were) (?:there|on site|on the spot|at the scene))\\b",
            Pattern.CASE_INSENSITIVE);

    /** The one who writes was there. */
    private static final Pattern MYSELF =
            Pattern.compile("\\b(?:I|[Ww]e) (?:saw|watched|counted|filmed|heard|smelled|walked"
                    + "|stood|photographed|was there|were there)\\b");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d");

    private static final List<Pattern> TRANSLATED = List.of(
            Pattern.compile(
                    "\\b[Tt]ranslated from (?:the )?(?:" + WORD + " (?:text |original )?)?(?:of|by) (" + BODY + ")"),
            Pattern.compile("(?m)^\\W*From the " + WORD + " of (" + BODY + "):"),
            Pattern.compile("\\((" + BODY + "), translated from "),
            Pattern.compile("\\b(" + BODY + ") writes? \\([^)]*translation[^)]*\\)"),
            Pattern.compile(
                    "\\b[Tt]ranslation (?:of|from) (?:an? |the )?(?:article|report|text) (?:in|of|by) (" + BODY + ")"));

    private static final String LIST =
            "((?:the )?" + BODY + "(?:[,;] (?:and )?(?:the )?" + BODY + ")*(?:[,;]? and (?:the )?" + BODY + ")+)";
    /** A list behind a colon needs no "and". */
    private static final Pattern LISTED = Pattern.compile(
            "(?i:\\b(?:sources?(?: used)?|compiled from|based on|from|basis))(?: ?\\(\\d+\\))? ?: ?((?:the )?" + BODY
                    + "(?:(?:[,;]| [/|+&]|,? and|; and) (?:the )?" + BODY + ")+)");

    private static final Pattern SOURCES = Pattern.compile(
            "(?i:\\b(?:citing|cites|cited|according to|as (?:its|their) sources|(?:its|their) sources (?:are|were)|sources:"
                    + "|drawing on|draws on|relying on|relies on|with information from"
                    + "|(?:based on|compiled from|collated from|put together from|taken from)"
                    + "(?: (?:the )?(?:reports|accounts|statements|entries|posts) (?:of|by|from))?"
                    + "|(?:in|from|by) (?:the )?(?:reports|accounts|statements|entries|posts|pages|bulletins|feeds|messages)"
                    + " (?:of|by|from)(?: (?:two|three|four|five|several|some))?(?: of (?:them|these|those))?[,:]?"
                    + "|(?:two|three|four|five|several|local|its|their) (?:local )?(?:sources|outlets|channels|pages)[,:]"
                    + "|(?:lists|names|gives|credits|listed|named) (?:as (?:its )?sources|(?:two|three|four|its) sources[,:]?)))"
                    + "(?:,? both)? "
                    + LIST);
    /** "Sources: (1) …; (2) …". */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i:\\bsources?(?: used)?) ?: ?((?:\\(?\\d{1,2}[.)] ?[^;.()\\n]{3,60}(?:[;,] (?:and )?|(?=[.\\n]|$))){2,})");

    private static final Pattern NUMBER = Pattern.compile("[;,]? ?(?:and )?\\(?\\d{1,2}[.)] ?");

    private static final Pattern BETWEEN = Pattern.compile("[,;]? and (?:the )?|[,;] (?:the )?| [/|+&] (?:the )?");

    private MakingReader() {}

    static Making read(ReportText report, Set<String> media) {
        return read(
                report.text(),
                report.masthead().byline().map(Cited::value),
                report.masthead().outlet().value(),
                media);
    }

    /** @param outlet who published it; empty when unknown */
    static Making read(String text, Optional<String> authors, String outlet, Set<String> media) {
        Set<String> contributors = new TreeSet<>();
        authors.ifPresent(line -> byline(line, contributors));
        for (Pattern pattern : CONTRIBUTORS) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                person(found.group(1), contributors);
            }
        }
        others(text, contributors);
        Set<String> credits = new TreeSet<>();
        for (Pattern pattern : CREDITS) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                String name = found.group(1);
                credits.add(name.startsWith("The ") ? name.substring(4) : name);
            }
        }
        boolean witness = WITNESS.matcher(text).find()
                || (!outlet.isBlank() && ownPeople(outlet).matcher(text).find())
                || HELPERS.matcher(QUOTED.matcher(text).replaceAll(" ")).find()
                || MYSELF.matcher(QUOTED.matcher(text).replaceAll(" ")).find();
        return new Making(contributors, credits, witness, translated(text), sources(text), media);
    }

    /** "Filmed by the Herald's own cameraman", "taken by a photographer of the Herald", in the Herald. */
    private static Pattern ownPeople(String outlet) {
        String paper = "(?:the )?" + Pattern.quote(outlet.replaceFirst("(?i)^the ", ""));
        String people =
                "(?:camera(?:m[ae]n|woman|crew| crew| team| operator)|reporters?|correspondents?|photographers?|videographers?"
                        + "|crew|team|drone|journalists?)";
        String own = "(?:" + paper + "(?:['\u2019]s?)?(?: own)? " + people + "|" + people + " (?:of|for|from|with) "
                + paper + ")";
        return Pattern.compile(
                "\\b" + own + "\\b(?:,? who [^.;]{2,80}?,?| (?:in|at|on) [^,.;]{2,40}?| there)? "
                        + "(?:says?|said|reports?|reported|writes?|wrote|saw|found|counted)\\b"
                        + "|\\baccording to (?:an? )?" + own + "\\b"
                        + "|\\b(?:filmed|photographed|recorded|shot|taken|made|captured) by (?:(?:an?|one of) )?(?:"
                        + paper
                        + "(?:['\u2019]s?)?(?: own)? " + people + "|(?:own )?" + people + " (?:of|for|from|with) "
                        + paper + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private static void byline(String line, Set<String> names) {
        String by = line.toLowerCase(Locale.ROOT).startsWith("by ") ? line : "By " + line;
        Matcher found = CONTRIBUTORS.get(0).matcher(by);
        if (found.find()) {
            person(found.group(1), names);
        }
        others(by, names);
    }

    private static void others(String text, Set<String> names) {
        AND_OTHERS
                .matcher(text)
                .results()
                .flatMap(line -> OTHER.matcher(line.group(1)).results())
                .forEach(o -> person(o.group(1), names));
    }

    private static void person(String name, Set<String> names) {
        List<String> words = words(name);
        if (words.size() > 1 && words.stream().noneMatch(NO_PERSON::contains)) {
            names.add(String.join(" ", words));
        }
    }

    /** The words of a name in small letters, without marks and apostrophes. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}'\u2019]", "")
                .toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}\\p{Nd}]+")
                .splitAsStream(plain)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static Optional<String> translated(String text) {
        for (Pattern pattern : TRANSLATED) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> sources(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return NUMBER.splitAsStream(numbered.group(1))
                    .map(String::strip)
                    .filter(n -> !n.isEmpty())
                    .map(n -> n.startsWith("the ") ? n.substring(4) : n)
                    .toList();
        }
        Matcher found = SOURCES.matcher(text);
        List<String> names = new ArrayList<>();
        boolean listed = found.find();
        if (!listed) {
            found = LISTED.matcher(text);
            listed = found.find();
        }
        if (listed) {
            for (String name : BETWEEN.split(found.group(1))) {
                names.add(name.startsWith("the ") ? name.substring(4) : name);
            }
        }
        return names;
    }
}
