package org.sitrep.claim.attribution;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.claim.attribution.Saying.Kind;

/** The words by which people are said to say things. */
public final class SayingWords {
    /** Verbs of saying, thinking and writing. */
    static final Set<String> SAY = words("""
            say tell report state add announce claim note explain write tweet confirm estimate declare assert argue
            insist suggest reveal disclose mention recall describe quote cite warn acknowledge admit believe think
            suspect expect fear deny allege testify put stress maintain observe indicate show concede publish caution
            conclude predict document count record post relate reply continue know understand accept hope remark see
            reckon contend complain inform verify respond vow pledge promise threaten urge demand propose plan
            consider assess retract dispute refute rebut find discover learn establish hold determine hear confide
            recount narrate attest proclaim divulge assure relay
            """);

    /** Verbs that say something only with a clause as object. */
    static final Set<String> NEEDS_CLAUSE = words("""
            put see show know understand continue record count document post think accept describe maintain observe
            consider plan threaten urge demand propose vow pledge promise hope assess verify add indicate suggest find
            discover learn establish hold determine hear
            """);

    /** What is said in: "in a statement". */
    static final Set<String> STATEMENTS = words("""
            statement report communique communiqué press_release bulletin tweet briefing interview letter telegram message post
            """);

    /** Verbs that say nothing when negated. */
    static final Set<String> NEGATED_SAY = words("""
            say tell report know explain mention
            """);

    /** Verbs of finding out and of holding: they say something only in the active, with a clause. */
    static final Set<String> FINDING = words("""
            find discover learn establish hold
            """);

    /** Nouns for what is counted. */
    static final Set<String> COUNTS = words("""
            toll count figure number estimate tally total
            """);

    /** What a number can rest on: "by the count of the council". */
    private static final Set<String> RECKONINGS = words("""
            count tally reckoning estimate figure calculation statistics statistic record word telling version account
            """);

    /** Nouns for what is said, thought or shown. */
    static final Set<String> NOUNS = words("""
            according report statement claim announcement allegation accusation account estimate warning assertion comment
            remark declaration assessment testimony confirmation denial promise pledge threat demand call objection request
            appeal proposal insistence admission complaint prediction belief view suggestion finding conclusion
            explanation message tweet word figure speech interview rumour rumor speculation version news story line
            information position
            """);

    /** Verbs of seeing something as something: "Ankara views them as terrorists". */
    static final Set<String> VIEWS = words("""
            view see regard deem consider describe call brand label denounce condemn dismiss
            """);

    /** Verbs that do what they say: to threaten is to speak. */
    static final Set<String> ACTS = words("""
            accuse allege blame condemn criticise criticize denounce decry deplore slam lambast rebuke reprimand
            demand urge call ask request appeal implore plead press threaten warn reject refuse decline deny dismiss
            vow pledge promise praise welcome hail applaud congratulate endorse support back object protest complain
            apologise apologize thank commend vilify mock insult challenge propose offer order
            """);

    private SayingWords() {}

    /** The words of a list, parted by white space; "_" stands for a space within one. */
    public static Set<String> words(String lines) {
        return Arrays.stream(lines.split("\\s+")).map(w -> w.replace('_', ' ')).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a verb does something by speaking: whoever threatens or blames has said so. */
    public static boolean isSpeechAct(String lemma) {
        return ACTS.contains(lemma);
    }

    /** Whether a noun is what a number rests on: "by the count of the council"; nobody does anything by it. */
    public static boolean isCount(String lemma) {
        return RECKONINGS.contains(lemma);
    }

    /** Whether a word with this base form may be part of a saying. */
    public static boolean maySpeak(String lemma) {
        return SAY.contains(lemma)
                || NOUNS.contains(lemma)
                || VIEWS.contains(lemma)
                || ACTS.contains(lemma)
                || lemma.startsWith("accord")
                || lemma.equals("reportedly")
                || lemma.equals("allegedly");
    }

    /** Whether a verb says something. */
    public static boolean isSaying(String lemma) {
        return SAY.contains(lemma)
                        && !FINDING.contains(lemma)
                        && !Set.of("see", "show", "know", "continue", "put", "record", "count", "determine", "hear")
                                .contains(lemma)
                || lemma.equals("reiterate");
    }

    /** What a verb does to what is said. */
    static Kind kind(String lemma, boolean passive) {
        return switch (lemma) {
            case "deny", "retract", "dispute", "refute", "rebut" -> Kind.DENIES;
            case "believe", "think", "suspect", "suggest", "hope" -> Kind.BELIEVES;
            case "reckon" -> passive ? Kind.BELIEVES : Kind.SAYS;
            case "expect", "plan", "vow", "pledge", "promise", "threaten", "predict", "propose" -> Kind.EXPECTS;
            case "fear", "caution" -> Kind.FEARS;
            case "estimate", "consider", "understand" -> passive ? Kind.BELIEVES : Kind.SAYS;
            default -> Kind.SAYS;
        };
    }
}
