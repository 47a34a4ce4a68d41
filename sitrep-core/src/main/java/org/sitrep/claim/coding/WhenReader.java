package org.sitrep.claim.coding;

import java.time.LocalDate;
import java.time.Period;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.base.Cited;
import org.sitrep.base.Granularity;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Where;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.TimeMention;

/** Reads when it happens or holds. Made anew for each report: it remembers the fighting told of. */
final class WhenReader {
    /** Acts done by saying so: the day of speaking is their day. */
    private static final Set<String> SPOKEN =
            Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "CONCEDE", "AGREE");

    /** Verbs of making known what one has done: the day of it is the day it is known. */
    private static final Set<String> ANNOUNCE = Set.of("announce", "declare", "proclaim");

    /** Verbs that tell a state, past as what was said of it may be. */
    private static final Set<String> STATES =
            Set.of("be", "have", "know", "want", "need", "believe", "remain", "control", "hold", "lack", "face");

    /** Conjunctions of clauses that tell of the same time. */
    private static final Set<String> MEANWHILE = Set.of("when", "as", "while", "after", "before", "where", "with");

    /** Words that make a time a feature of a thing: "the 2016 coup", "last year's offensive". */
    private static final Set<String> ATTRIBUTE = Set.of("compound", "amod", "nummod", "nmod:poss");

    private static final Set<String> GO_ON = Set.of("continue", "rage", "last", "persist", "drag");

    private static final Set<String> BEGIN = Set.of("begin", "start", "erupt", "break");

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\w+)?");

    private final String text;
    private final List<TimeMention> times;
    private final Optional<LocalDate> published;
    private final Episodes episodes;

    /** A reader for one report. */
    WhenReader(String text, List<Mention> mentions, Optional<LocalDate> published) {
        this.text = text;
        this.times = mentions.stream()
                .filter(m -> m instanceof TimeMention)
                .map(m -> (TimeMention) m)
                .toList();
        this.published = published;
        this.episodes = new Episodes(text, times, published);
    }

    /**
     * When what a clause says happens or holds.
     *
     * @param cues the words of cue and source: the day of speaking dates what is said of the present
     */
    Optional<Cited<When>> read(Tree tree, Clause clause, BitSet cues, List<Where> places, List<Counted> amounts) {
        Optional<Cited<When>> own =
                own(tree, clause, amounts).or(() -> lasting(tree, clause)).or(() -> longSpell(tree, clause));
        Optional<Cited<When>> when = own.or(() -> governing(tree, clause, cues))
                .or(() -> ofSpeaking(tree, clause, cues))
                .or(() -> meanwhile(tree, clause))
                .or(() -> ofCause(tree, clause, amounts))
                .or(() -> episodes.of(tree, clause, cues, places, amounts));
        own.ifPresent(w -> episodes.note(tree, clause, w, places));
        return when;
    }

    private Optional<Cited<When>> own(Tree tree, Clause clause, List<Counted> amounts) {
        return dated(tree, clause.words())
                .filter(t -> !isToll(amounts)
                        || !Set.of("now", "so far").contains(t.span().in(text)))
                .filter(t -> !isAttribute(tree, clause, t) && !isTooLate(tree, clause, t))
                .min(Comparator.comparingInt(t -> distance(tree, clause.head(), tree.headOf(t.span()))))
                .map(t -> spell(tree, clause, t).map(w -> past(tree, clause, t, w)));
    }

    /** "Could confirm the arrest of two men on Monday", written on a Thursday: a bare weekday of what is done is the last one. */
    private When past(Tree tree, Clause clause, TimeMention time, When when) {
        Tense tense = Tense.of(tree, clause);
        boolean named = tree.word(clause.head()).tag().startsWith("NN") && tree.child(clause.head(), "cop") < 0;
        boolean done = tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PLUPERFECT || named;
        boolean ahead = when instanceof When.OnDay day
                && published.isPresent()
                && day.day().isAfter(published.get())
                && day.day().isBefore(published.get().plusDays(7));
        if (!done || !ahead || !WEEKDAY.matcher(time.span().in(text)).matches()) {
            return when;
        }
        return new When.OnDay(((When.OnDay) when).day().minusDays(7));
    }

    /** "Over the past year": up to the day of the report; "which began on Monday, went on into Friday": from its first day. */
    private Cited<When> spell(Tree tree, Clause clause, TimeMention time) {
        int first = tree.at(time.span());
        boolean over = first > 0
                && Set.of("over", "in", "during", "within", "throughout", "for")
                        .contains(tree.word(first - 1).lemma().toLowerCase(Locale.ROOT));
        Optional<Period> past = over ? Stretches.past(time.span().in(text)) : Optional.empty();
        if (past.isPresent() && published.isPresent()) {
            LocalDate day = published.get();
            return Cited.at(time.span(), new When.Within(day.minus(past.get()), day, Granularity.OTHER));
        }
        int subject = tree.exactChild(clause.head(), "nsubj");
        if (subject < 0 || !GO_ON.contains(tree.word(clause.head()).lemma())) {
            return cited(time);
        }
        return tree.children(subject).stream()
                .filter(c -> tree.relation(c).startsWith("acl")
                        && BEGIN.contains(tree.word(c).lemma()))
                .flatMap(c -> at(tree, c, new BitSet(), new BitSet()).stream())
                .flatMap(begun -> begun.value().firstDay().stream())
                .filter(day -> time.when().lastDay().filter(day::isBefore).isPresent())
                .map(day -> Cited.at(time.span(), (When)
                        new When.Within(day, time.when().lastDay().orElseThrow(), Granularity.OTHER)))
                .findFirst()
                .orElseGet(() -> cited(time));
    }

    private static Cited<When> cited(TimeMention time) {
        return Cited.at(time.span(), time.when());
    }

    private static boolean isToll(List<Counted> amounts) {
        return amounts.stream()
                .map(a -> a.amount().value().unit())
                .anyMatch(u -> u == Unit.KILLED || u == Unit.WOUNDED);
    }

    /** "Seven have now died as a result of the shell that fell on Wednesday": a toll has the day of what caused it. */
    private Optional<Cited<When>> ofCause(Tree tree, Clause clause, List<Counted> amounts) {
        return times.stream()
                .filter(t -> isToll(amounts) && t.dates())
                .filter(t -> isInCause(tree, clause.head(), tree.headOf(t.span())))
                .findFirst()
                .map(WhenReader::cited);
    }

    /** Whether a word stands in a clause about something that hangs behind the verb. */
    private static boolean isInCause(Tree tree, int verb, int word) {
        boolean described = false;
        int at = word;
        while (at >= 0 && tree.head(at) >= 0 && tree.head(at) != verb) {
            described |= tree.relation(at).startsWith("acl");
            at = tree.head(at);
        }
        return described
                && at > verb
                && tree.head(at) == verb
                && tree.relation(at).matches("obl.*|nmod.*|advcl.*");
    }

    private Stream<TimeMention> dated(Tree tree, BitSet words) {
        return times.stream().filter(TimeMention::dates).filter(t -> {
            int at = tree.headOf(t.span());
            return at >= 0 && words.get(at);
        });
    }

    /** "Has been invited to visit in 2019": what is done is not done on a day to come. */
    private boolean isTooLate(Tree tree, Clause clause, TimeMention time) {
        Tense tense = Tense.of(tree, clause);
        boolean done = tense == Tense.PAST || tense == Tense.PERFECT || tense == Tense.PLUPERFECT;
        Optional<LocalDate> first = time.when().firstDay();
        return done
                && tree.head(tree.headOf(time.span())) != clause.head()
                && first.isPresent()
                && published.isPresent()
                && first.get().isAfter(published.get());
    }

    /** Whether a time only describes a thing that is not what happens. */
    private static boolean isAttribute(Tree tree, Clause clause, TimeMention time) {
        int word = tree.headOf(time.span());
        int noun = tree.head(word);
        int first = tree.at(time.span());
        boolean placed = tree.word(first).tag().equals("IN")
                || first > 0 && tree.word(first - 1).tag().equals("IN");
        return noun >= 0
                && !placed
                && ATTRIBUTE.contains(tree.relation(word))
                && noun != clause.coded()
                && noun != clause.head()
                && !(tree.head(noun) == clause.head() && tree.relation(noun).matches("nsubj.*|obj"));
    }

    private static int distance(Tree tree, int head, int word) {
        int steps = 0;
        for (int i = word; i >= 0; i = tree.head(i)) {
            if (i == head) {
                return steps;
            }
            steps += i != word && tree.word(i).tag().startsWith("VB") ? 10 : 1;
        }
        return 100 + Math.abs(head - word);
    }

    /**
     * "Has tripled in less than two months", "have held the town for a year": up to the day of the report; "will leave within 30
     * days": from it.
     */
    private Optional<Cited<When>> lasting(Tree tree, Clause clause) {
        Tense tense = Tense.of(tree, clause);
        boolean coming = tense == Tense.FUTURE;
        if (tense != Tense.PERFECT && !coming || published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = published.get();
        Set<String> prepositions = coming ? Set.of("in", "within") : Set.of("for", "in", "within");
        return times.stream()
                .filter(t -> !t.dates())
                .filter(t -> {
                    int at = tree.headOf(t.span());
                    return at >= 0
                            && clause.words().get(at)
                            && distance(tree, clause.head(), at) <= 2
                            && prepositions.contains(NounPhrase.caseOf(tree, at));
                })
                .flatMap(t -> Stretches.length(t).stream()
                        .map(p -> Cited.at(t.span(), (When)
                                (coming
                                        ? new When.Within(day, day.plus(p), Granularity.OTHER)
                                        : new When.Within(day.minus(p), day, Granularity.OTHER)))))
                .findFirst();
    }

    /** "A week-long barrage" of shells: the week before the report. */
    private Optional<Cited<When>> longSpell(Tree tree, Clause clause) {
        int noun = clause.coded();
        if (published.isEmpty() || !Episodes.isFighting(tree, noun)) {
            return Optional.empty();
        }
        LocalDate day = published.get();
        return times.stream()
                .filter(t -> {
                    int at = tree.headOf(t.span());
                    return at >= 0 && tree.dominates(noun, at) && at < noun;
                })
                .flatMap(t -> Stretches.longOnes(t.span().in(text)).stream()
                        .map(p -> Cited.at(t.span(), (When) new When.Within(day.minus(p), day, Granularity.OTHER))))
                .findFirst();
    }

    /** The day of speaking, for what is said of the present and for what is done by saying so. */
    private Optional<Cited<When>> ofSpeaking(Tree tree, Clause clause, BitSet cues) {
        Tense tense = Tense.of(tree, clause);
        boolean done = tense == Tense.PLUPERFECT || tense == Tense.PERFECT;
        String kind = clause.rule().map(Rule::kind).orElse("");
        boolean state = tense == Tense.PRESENT
                || tense == Tense.PAST
                        && (STATES.contains(tree.word(clause.head()).lemma())
                                || tree.exactChild(clause.head(), "cop") >= 0)
                || tense == Tense.NONE && tree.word(clause.head()).tag().equals("VBG");
        boolean holds = kind.isEmpty() ? state : !kind.equals("occurrence");
        boolean spoken =
                clause.rule().flatMap(Rule::plover).map(SPOKEN::contains).orElse(false);
        boolean announced =
                cues.stream().anyMatch(i -> ANNOUNCE.contains(tree.word(i).lemma()));
        return (holds || spoken) && !done || announced && tense != Tense.FUTURE
                ? dated(tree, cues).findFirst().map(WhenReader::cited).or(() -> ofCue(tree, cues))
                : Optional.empty();
    }

    /** "The talks were saved on Tuesday when the envoy announced that": the day is that of the announcement, too. */
    private Optional<Cited<When>> ofCue(Tree tree, BitSet cues) {
        return cues.stream()
                .filter(i -> tree.relation(i).startsWith("advcl") && tree.head(i) >= 0)
                .mapToObj(i -> at(tree, tree.head(i), new BitSet(), cues))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The time of the verb that a clause hangs on: "was freed in May after a court ended the case". */
    private Optional<Cited<When>> governing(Tree tree, Clause clause, BitSet cues) {
        int top = clause.head();
        while (tree.head(top) >= 0 && tree.relation(top).matches("xcomp|aux.*|cop")) {
            top = tree.head(top);
        }
        int above = tree.head(top);
        if (above < 0) {
            return Optional.empty();
        }
        String relation = tree.relation(top);
        if (relation.startsWith("acl")) {
            return at(tree, above, clause.words(), cues);
        }
        int mark = tree.child(top, "mark", "advmod", "case");
        boolean same = relation.startsWith("advcl")
                && (mark < 0 || MEANWHILE.contains(tree.word(mark).lemma()))
                && Tense.of(tree, top) != Tense.FUTURE;
        boolean joined = relation.equals("conj")
                && tree.exactChild(top, "nsubj", "nsubj:pass") < 0
                && tree.word(above).tag().startsWith("VB");
        return same || joined ? at(tree, above, clause.words(), cues) : Optional.empty();
    }

    /** The time that stands directly by a word, outside the clause itself. */
    private Optional<Cited<When>> at(Tree tree, int word, BitSet clause, BitSet cues) {
        return times.stream()
                .filter(TimeMention::dates)
                .filter(t -> {
                    int at = tree.headOf(t.span());
                    return at >= 0 && !clause.get(at) && !cues.get(at) && tree.head(at) == word;
                })
                .findFirst()
                .map(WhenReader::cited);
    }

    /** The time of a clause with "when" or "where" under this one: "shelling goes on, above all in Douma, where ... last week". */
    private Optional<Cited<When>> meanwhile(Tree tree, Clause clause) {
        for (int c = 0; c < tree.size(); c++) {
            boolean under = tree.dominates(clause.head(), c) && c != clause.head();
            int mark = tree.child(c, "mark", "advmod");
            boolean same = under
                    && mark >= 0
                    && (tree.relation(c).startsWith("advcl")
                                    && Set.of("when", "as", "while")
                                            .contains(tree.word(mark).lemma())
                            || tree.relation(c).equals("acl:relcl")
                                    && tree.word(mark).lemma().equals("where"));
            if (same) {
                Optional<Cited<When>> there = at(tree, c, new BitSet(), new BitSet());
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        return Optional.empty();
    }
}
