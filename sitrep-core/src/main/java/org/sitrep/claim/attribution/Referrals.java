package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Word;

/**
 * Sayings whose source stands in the next sentence: "Nine people were killed. The figure comes from the ministry." Read from the
 * surface, since such sentences are short and of few forms.
 */
final class Referrals {
    /** Nouns for what was just told. */
    private static final String INFO =
            "(?:figures?|numbers?|toll|count|tally|total|information|news|account|report|claim|details?"
                    + "|announcement|word|version|story|description|estimate|assertion|data|tip|message|finding|statement)";

    private static final String WHAT =
            "(?:(?:all|most|much|word|news|reports?) (?:of )?)?(?:(?<pronoun>this|that|it|these)"
                    + "|(?:this|that|the|these|both|all|its|their|our)(?: [\\w'-]+){0,2} " + INFO
                    + "|(?:the|this|these) (?:[\\w'-]+ )?(?<event>[\\w-]+))";

    private static final String SOURCE = "(?<source>.+?)";

    /** What may follow the source. */
    private static final String END =
            "(?= [.,;:(!]| (?:who|which|whose|on|when|after|during|speaking|while|and|but)\\b|$)";

    private static final String TOLD =
            "(?:made (?:known|public)|announced|reported|said|told|confirmed|stated|claimed|disclosed|revealed"
                    + "|related|communicated|described|recounted|asserted|published)";

    private static final String PASSED =
            "(?:given|supplied|provided|released|issued|put out|passed on|compiled|collected|gathered|cited"
                    + "|counted|documented|recorded|registered|broken|spread|circulated|relayed|brought)";

    private static final String DID =
            "(?:gave|gives|released|issued|provided|supplied|published|announced|announces|reported|reports"
                    + "|made|makes|confirmed|confirms|disclosed|revealed|spread|communicated|said|says|stated|documented|recorded"
                    + "|counted|registered|broke|brought|put out|passed on|uncovered|carried|carries|ran|runs|printed|prints|had|has)";

    private static final String SAID =
            "(?:said|says|told|tells|wrote|writes|reported|reports|claimed|claims|announced|stated|states)";

    private static final String BE = "(?:is|was|are|were|has been|have been|had been)";
    /** "As reported by the Herald, the number goes back to …". */
    private static final String CARRIED =
            "(?:as (?:reported|noted|quoted|cited|told|written|published) (?:by|in) (?<outlet>[^,]{3,50}) , )?";

    private static final String SO_FAR = "(?:first |also |later |only |all |solely |originally |directly )?";

    private static final List<Pattern> FORMS = patterns(
            WHAT + " (?:of [^,.]{1,40} )?(?:comes?|came|stems?|stemmed|derives?|derived|originates?|originated|" + BE
                    + "(?: taken| obtained| drawn| quoted)?|goes back|go back|went back|traces? back) " + SO_FAR
                    + "(?:from|to|with) " + SOURCE + END,
            WHAT + " " + BE + " (?:that|those|the (?:word|account|version|claim)) of " + SOURCE + END,
            WHAT + " " + BE + " attributed (?:only )?to " + SOURCE + END,
            WHAT + " (?:of [^,.]{1,40} )?" + BE + " " + SO_FAR + "(?:" + TOLD + "|(?<passed>" + PASSED
                    + "))(?: (?!by )[^,.]{1,40})? by " + SOURCE + END,
            "(?:this|that|it|all this|so much) " + BE
                    + " (?:all )?(?:according to|as (?:told|reported|described|related) by) " + SOURCE + END,
            "(?:this|that|so much|such) " + BE + " (?:what|how) " + SOURCE + " " + SAID + "\\b.*",
            "(?:such|this|that|these|those) " + BE
                    + " the (?:own )?(?:accounts?|words?|version|claim|report|testimony|story|figures?|numbers?|findings?)"
                    + "(?: (?:given|told|supplied|provided|published|put out))? (?:of|by|from) " + SOURCE + END,
            "(?:so|thus)(?: at least)?(?: ,)? " + SAID + " " + SOURCE + END,
            "(?:so|thus)(?: at least)?(?: ,)? " + SOURCE
                    + " (?:told|tells|informed|assured) (?:us|reporters|journalists|this (?:news)?paper|the \\w+(?: \\w+)?)(?= [.,;]| on |$).*",
            "(?<outlet>[^,.]{3,50}) " + BE + " (?:told|informed of) (?:this|so|that|it|as much) by " + SOURCE + END,
            "[^,.]{2,50} (?:learned|learnt|heard|knows?|knew|read|has learned|has learnt|has heard) (?:of|about) "
                    + "(?:it|this|that|(?:the|this|these) (?:\\w+ )?(?<event>(?!only|first)[\\w-]+)) (?:only |first )?(?:from|through|via|in) "
                    + SOURCE + END,
            "the (?:only |sole )?sources?(?: (?:of|for) [^,.]{1,40}?)? " + BE + " " + SOURCE + END,
            "(?:sources?|credit|information) : " + SOURCE + END,
            SOURCE
                    + " (?:is|was|are|were) (?:cited as |named as |given as |quoted as )?(?:the|its|our|their|his|her|my)"
                    + "(?: \\w+)? sources?\\b.*",
            SOURCE + "(?: , [^,]{2,60} ,)? " + SO_FAR + DID
                    + " (?:(?:it|this|that) (?:known|public)|it|this|that|so|the " + INFO
                    + "|(?:the|this|these) (?<event>[\\w-]+)(?: known| public)?)(?= [.,;]| on | in | to | at | first|$).*",
            SOURCE + " , (?:which|who) " + SO_FAR + DID + " (?:the " + INFO
                    + "|(?:the|this|these) (?<event>[\\w-]+)(?: known| public)?)(?= [.,;]| on | in | to | at | first|$).*",
            "it (?:is|was) " + SOURCE + " (?:who|which|that) " + SO_FAR + DID
                    + " (?:(?:it|this|that) (?:known|public)|it|this|that|so|them|the " + INFO
                    + "|(?:the|this|these) (?<event>[\\w-]+)(?: known| public)?)\\b.*",
            "[^,.]{2,40} (?:has|have|had|got|received|heard|learned|learnt|obtained|took|takes) (?:this|it|that|these|(?:the|its|this|that) "
                    + INFO + ") from " + SOURCE + END,
            "(?:we|the \\w+(?: \\w+)?) (?:owes?|owed) (?:this|it|the|its) (?:\\w+ )?(?:to|from) " + SOURCE + END,
            "[^,.]{2,40} (?:attributed|attributes|credited|credits|ascribed|ascribes) (?:this|it|that|(?:the|its|this|that) "
                    + INFO + ") to " + SOURCE + END);

    /** Words for one kind of event. */
    private static final List<Pattern> KINDS = List.of(
            Pattern.compile(
                    "death|dead|dying|die[ds]?$|killing|kill|murder|slay|slain|massacre|execution|casualt|fatalit|shooting|shot$"),
            Pattern.compile("arrest|detention|detain|abduct|kidnap|captur|seiz|round|jail"),
            Pattern.compile("attack|strike|struck|raid|bomb|shell|blast|explo|assault|hit|storm|rocket|pounded"),
            Pattern.compile("fire|blaze|burn|arson|torch"),
            Pattern.compile("flight|fled|flee|exodus|displace|departure|left|leave|leaving|evacuat"),
            Pattern.compile("release|freed|free$|set$|handover|handed|exchange|swap"));

    private static final Set<String> NOBODY =
            Set.of("he", "she", "they", "it", "we", "i", "this", "that", "these", "there", "nobody", "everybody");

    private static final int STEM = 4;
    private static final int LONGEST = 14;

    private Referrals() {}

    private static List<Pattern> patterns(String... forms) {
        return Arrays.stream(forms)
                .map(f -> Pattern.compile("(?:\" )?" + (f.contains("(?<outlet>") ? "" : CARRIED) + f))
                .toList();
    }

    /**
     * What the next sentence says of the source of this one.
     *
     * @param tree this sentence
     * @param next the one that follows it
     */
    static Optional<Saying> read(Tree tree, Tree next, VoiceReader voices) {
        return read(tree, tree.size(), next, 0, voices);
    }

    /** What the end of a sentence, behind a semicolon or a dash, says of the source of its beginning. */
    static Optional<Saying> within(Tree tree, VoiceReader voices) {
        for (int i = 3; i < tree.size() - 2; i++) {
            boolean and = tree.word(i).form().equals(",")
                    && tree.word(i + 1).lemma().equals("and")
                    && Set.of("it", "this", "that", "so")
                            .contains(tree.word(i + 2 < tree.size() ? i + 2 : i).lemma());
            if (and || tree.word(i).form().matches(";|--|[\u2013\u2014]|:")) {
                Optional<Saying> found = read(tree, i, tree, and ? i + 2 : i + 1, voices);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** @param end the words of {@code tree} up to there are told; @param from the words of {@code next} from there tell by whom */
    private static Optional<Saying> read(Tree tree, int end, Tree next, int from, VoiceReader voices) {
        Surface surface = Surface.of(next, from);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(surface.line());
            if (matcher.lookingAt() && refers(matcher, tree.words().subList(0, end))) {
                Optional<Saying> saying = saying(tree, end, next, surface, matcher, voices);
                if (saying.isPresent()) {
                    return saying;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what the sentence speaks of is what was told: by a pronoun, a noun of telling, or the event's own word. */
    private static boolean refers(Matcher matcher, List<Word> told) {
        boolean passedOn = group(matcher, "passed").isPresent();
        if (passedOn && group(matcher, "pronoun").isPresent()) {
            return false;
        }
        Optional<String> event = group(matcher, "event");
        return event.isEmpty() || told.stream().anyMatch(w -> names(event.get(), w));
    }

    /** Whether a noun can stand for what a word of the sentence tells: "the arrests" for "arrested", "the deaths" for "killed". */
    private static boolean names(String event, Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean tells = word.tag().matches("NN.*|VB.*|JJ");
        boolean stem = event.length() >= STEM && form.startsWith(event.substring(0, STEM));
        return tells
                && (stem
                        || KINDS.stream()
                                .anyMatch(k -> k.matcher(event).lookingAt()
                                        && k.matcher(form).lookingAt()));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    private static Optional<Saying> saying(
            Tree tree, int end, Tree next, Surface surface, Matcher matcher, VoiceReader voices) {
        int from = surface.word(matcher.start("source"));
        int to = surface.word(matcher.end("source") - 1);
        String first = next.word(from).form().toLowerCase(Locale.ROOT);
        boolean announces = group(matcher, "pronoun").filter("it"::equals).isPresent()
                && matcher.group("source").contains(" that ");
        if (to - from >= LONGEST || announces || NOBODY.contains(first)) {
            return Optional.empty();
        }
        Span span = next.word(from).span().cover(next.word(to).span());
        Optional<Cited<Voice>> voice =
                Stretch.saying(voices, next, from, to).or(() -> voices.read(next, head(next, from, to, span)));
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        List<Cited<Voice>> hops = new ArrayList<>();
        group(matcher, "outlet")
                .flatMap(o -> Stretch.saying(
                        voices, next, surface.word(matcher.start("outlet")), surface.word(matcher.end("outlet") - 1)))
                .ifPresent(hops::add);
        hops.add(voice.get());
        int begin = surface.begin();
        int cue = to + 1 < next.size() && from == begin ? to + 1 : Math.max(begin, from - 1);
        BitSet content = new BitSet();
        content.set(0, end);
        BitSet apart = new BitSet();
        apart.set(end, tree.size());
        return Optional.of(new Saying(
                hops, Link.of(voice.get().value()), next.word(cue).span(), -1, content, apart, Saying.Kind.SAYS));
    }

    /** The head of the source: the first of a run of apposed names. */
    private static int head(Tree next, int from, int to, Span span) {
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || next.word(i + 1).tag().matches(",|IN|TO|WP|:");
            if (next.word(i).tag().startsWith("NN") && ends) {
                return i;
            }
        }
        return next.headOf(span);
    }
}
