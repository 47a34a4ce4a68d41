package org.sitrep.claim.coding;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.base.Granularity;
import org.sitrep.base.PlaceId;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Where;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention.TimeMention;

/**
 * The fighting a report dates, for what it tells of the same fighting without a day: "The assault began on Saturday. ... 24
 * civilians have been killed."
 */
final class Episodes {
    /** Fighting older than this is background. */
    private static final int RECENT_DAYS = 31;

    private static final Set<String> FIGHTING = Set.of(
            "fighting",
            "offensive",
            "assault",
            "campaign",
            "operation",
            "siege",
            "battle",
            "clash",
            "attack",
            "strike",
            "airstrike",
            "air_strike",
            "bombardment",
            "shelling",
            "raid",
            "onslaught",
            "barrage",
            "incident",
            "explosion",
            "blast",
            "bombing",
            "massacre",
            "shooting",
            "fire",
            "gunfire");

    private static final Set<String> BEGIN = Set.of("begin", "start", "launch", "open", "erupt", "break", "commence");
    private static final Set<Unit> HARM = Set.of(Unit.KILLED, Unit.WOUNDED, Unit.DISPLACED);
    private static final Set<String> FORCE = Set.of("ASSAULT", "RETREAT");

    private static final Set<String> FLIGHT = Set.of("surrender", "flee", "retreat", "withdraw", "fall");

    /** What happened more than once is not all of one episode. */
    private static final Set<String> OFTEN =
            Set.of("repeatedly", "often", "frequently", "regularly", "always", "routinely", "long", "previously");

    private static final String NOUNS =
            "(?:fighting|offensive|assault|campaign|operation|siege|battle|clashes|war|bombardment|violence)";

    /** "Fighting, which began on", "launched an offensive on": before the day it began. */
    private static final Pattern BEGAN = Pattern.compile(
            "\\b" + NOUNS
                    + "\\b[^.]{0,40}\\b(?:began|begun|started|erupted|broke out)\\b[^.]{0,15}$"
                    + "|\\b(?:launched|began|started|opened)\\b[^.]{0,60}\\b" + NOUNS + "\\b[^.]{0,30}$",
            Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 110;

    private final Optional<LocalDate> published;
    private final Optional<Cited<When>> foreseen;
    private @Nullable Cited<When> last;
    private @Nullable PlaceId place;
    private boolean goesOn;

    /** The fighting of one report. */
    Episodes(String text, List<TimeMention> times, Optional<LocalDate> published) {
        this.published = published;
        this.foreseen = times.stream()
                .filter(t -> isRecent(t.when()))
                .filter(t -> BEGAN.matcher(text.substring(
                                Math.max(0, t.span().start() - BEFORE), t.span().start()))
                        .find())
                .findFirst()
                .map(t -> Cited.at(t.span(), since(t.when().firstDay().orElseThrow())));
    }

    private When since(LocalDate first) {
        return new When.Within(first, published.orElseThrow(), Granularity.OTHER);
    }

    /** Notes the fighting of a clause that has a time of its own. */
    void note(Tree tree, Clause clause, Cited<When> when, List<Where> places) {
        boolean fights = clause.rule()
                        .flatMap(Rule::plover)
                        .map(p -> p.equals("ASSAULT"))
                        .orElse(false)
                || isFighting(tree, clause.coded())
                || subjectFights(tree, clause);
        if (!fights || !isRecent(when.value())) {
            return;
        }
        boolean begins = BEGIN.contains(tree.word(clause.head()).lemma());
        Optional<LocalDate> first = when.value().firstDay();
        if (begins && first.isPresent() && published.isPresent()) {
            When since = since(first.get());
            last = when.map(w -> since);
            goesOn = true;
        } else if (!goesOn || lastsTillNow(when.value()) && !isDay(when.value())) {
            last = when;
            goesOn = lastsTillNow(when.value()) && !isDay(when.value());
        } else {
            return;
        }
        place = places.isEmpty() ? null : places.get(0).place().value().id();
    }

    private boolean isRecent(When when) {
        Optional<LocalDate> start = when.firstDay();
        Optional<LocalDate> end = when.lastDay();
        return published.isPresent()
                && start.isPresent()
                && end.isPresent()
                && !end.get().isAfter(published.get())
                && start.get().isAfter(published.get().minusDays(RECENT_DAYS));
    }

    private static boolean isDay(When when) {
        return when.firstDay().equals(when.lastDay());
    }

    private boolean lastsTillNow(When when) {
        return when.lastDay().equals(published);
    }

    /**
     * The time of the fighting, for a clause without a time that tells of it.
     *
     * @param cues the words of cue and source
     */
    Optional<Cited<When>> of(Tree tree, Clause clause, BitSet cues, List<Where> places, List<Counted> amounts) {
        Tense tense = Tense.of(tree, clause);
        Optional<Cited<When>> episode = Optional.ofNullable(last).or(() -> foreseen);
        if (episode.isEmpty() || tense == Tense.FUTURE || says(tree, clause.words()) || says(tree, cues)) {
            return Optional.empty();
        }
        boolean open = goesOn || last == null;
        boolean named = clause.words().stream()
                .anyMatch(i -> isFighting(tree, i) && isKnown(tree, i) && isWhatHappens(tree, clause, i));
        boolean here = last == null
                || places.stream().anyMatch(p -> p.place().value().id().equals(place));
        boolean harms =
                amounts.stream().anyMatch(a -> HARM.contains(a.amount().value().unit()));
        boolean force = isForce(tree, clause);
        boolean past = tense == Tense.PAST || tense == Tense.PLUPERFECT;
        boolean tilNow = past || tense == Tense.PERFECT || tense == Tense.PRESENT && open;
        boolean same = named && tense != Tense.NONE || here && (tilNow && harms || (open ? tilNow : past) && force);
        return same ? episode : Optional.empty();
    }

    /** The fighting is what the clause tells of, not only what somebody speaks about. */
    private static boolean isWhatHappens(Tree tree, Clause clause, int noun) {
        return noun == clause.coded()
                || tree.head(noun) == clause.head()
                        && (tree.relation(noun).startsWith("nsubj")
                                || Set.of("in", "during", "since", "under").contains(NounPhrase.caseOf(tree, noun)));
    }

    private static boolean subjectFights(Tree tree, Clause clause) {
        int subject = tree.child(clause.head(), "nsubj");
        int object = tree.child(clause.head(), "obj");
        return subject >= 0 && isFighting(tree, subject)
                || object >= 0
                        && isFighting(tree, object)
                        && BEGIN.contains(tree.word(clause.head()).lemma())
                || tree.relation(clause.head()).startsWith("acl")
                        && tree.head(clause.head()) >= 0
                        && isFighting(tree, tree.head(clause.head()));
    }

    static boolean isFighting(Tree tree, int word) {
        return FIGHTING.contains(tree.word(word).lemma())
                && tree.word(word).tag().startsWith("NN");
    }

    /** "The attacks", "this incident", "their offensive". */
    private static boolean isKnown(Tree tree, int noun) {
        int determiner = tree.child(noun, "det", "nmod:poss");
        return determiner >= 0
                && (tree.relation(determiner).equals("nmod:poss")
                        || Set.of("the", "this", "that", "these", "those")
                                .contains(tree.word(determiner).lemma()));
    }

    /** Fighting, flight, or "came under fire", "called in air strikes". */
    private static boolean isForce(Tree tree, Clause clause) {
        boolean coded = clause.rule()
                .filter(r -> r.kind().equals("occurrence"))
                .flatMap(Rule::plover)
                .map(FORCE::contains)
                .orElse(false);
        return coded
                || FLIGHT.contains(tree.word(clause.head()).lemma())
                || isUnderFire(tree, clause.head())
                || tree.children(clause.head()).stream()
                        .filter(c -> tree.relation(c).startsWith("advcl"))
                        .filter(c -> tree.children(c).stream()
                                .anyMatch(w -> Set.of("when", "as", "while")
                                        .contains(tree.word(w).lemma())))
                        .anyMatch(c -> isUnderFire(tree, c));
    }

    private static boolean isUnderFire(Tree tree, int head) {
        boolean calls = Set.of("call", "order", "conduct", "launch", "carry")
                .contains(tree.word(head).lemma());
        return tree.children(head).stream()
                .filter(c -> isFighting(tree, c))
                .anyMatch(c -> NounPhrase.caseOf(tree, c).equals("under")
                        || calls
                                && (tree.relation(c).equals("obj")
                                        || NounPhrase.caseOf(tree, c).equals("in")));
    }

    private static boolean says(Tree tree, BitSet words) {
        return words.stream().anyMatch(i -> OFTEN.contains(tree.word(i).lemma()));
    }
}
