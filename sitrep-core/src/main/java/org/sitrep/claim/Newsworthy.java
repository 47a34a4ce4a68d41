package org.sitrep.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.attribution.Quotations;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.SayingWords;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.coding.Generic;
import org.sitrep.claim.coding.People;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;

/** Tells the clauses that say something about the conflict from those that do not. Safe for use by several threads. */
final class Newsworthy {
    /** What is counted in such units makes no news of the conflict by itself: prices, distances. */
    private static final Set<Unit> UNTELLING = EnumSet.of(Unit.OTHER, Unit.MONEY, Unit.DISTANCE);

    private static final Set<Actor.Kind> FIGHTING =
            EnumSet.of(Actor.Kind.ARMED_FORCES, Actor.Kind.ARMED_GROUP, Actor.Kind.COALITION);

    /** Prepositions before the name of a place. */
    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "of", "on", "from", "to", "into", "outside", "off", "over", "above", "around");

    private static final Set<String> SETTLEMENTS =
            Set.of("town", "village", "city", "camp", "settlement", "hamlet", "island", "port", "quarter", "suburb");

    /** A clause tells news of its day when the day is at most so long before the report. */
    private static final int DAYS_OF_NEWS = 10;

    private final ActorRegister register;

    /** @param register tells bodies that fight from others */
    Newsworthy(ActorRegister register) {
        this.register = register;
    }

    /** Whether the clause says anything about the conflict. */
    boolean is(Tree tree, Clause clause, Particulars particulars, List<Saying> over, Mentions mentions) {
        boolean lies = Set.of("lie", "stretch", "stand")
                        .contains(tree.word(clause.head()).lemma())
                && clause.rule().filter(r -> r.id().equals("in-ruins")).isEmpty();
        boolean toll = clause.rule().filter(r -> r.id().equals("toll")).isPresent();
        boolean counted = particulars.amounts().stream()
                .anyMatch(a -> !UNTELLING.contains(a.amount().value().unit()));
        Span span = tree.span(clause.words());
        boolean stands = tree.word(clause.head()).lemma().equals("stand") && isDated(particulars, mentions, span);
        if (lies && !toll && !counted && !stands && particulars.parts().stream().noneMatch(this::isBody)) {
            return false;
        }
        if (clause.rule().filter(r -> !r.isByVerb()).isPresent()) {
            if (Generic.is(tree, clause) && particulars.amounts().isEmpty()) {
                return false;
            }
            boolean bare = particulars.parts().isEmpty()
                    && particulars.amounts().isEmpty()
                    && clause.words().cardinality() < 3;
            return !bare;
        }
        if (SayingWords.isSaying(tree.word(clause.head()).lemma()) || showsAClause(tree, clause.head())) {
            return false;
        }
        boolean actor = particulars.parts().stream().anyMatch(this::isBody);
        boolean placed = mentions.mentions().stream()
                .anyMatch(m -> m instanceof Mention.PlaceMention && span.contains(m.span()));
        boolean said = over.stream().anyMatch(s -> !s.hops().isEmpty());
        boolean ourselves = particulars
                .part(Part.Role.ACTOR)
                .map(p -> Set.of("we", "it", "i")
                        .contains(p.party().value().text().toLowerCase(Locale.ROOT)))
                .orElse(false);
        if (ourselves && tree.child(clause.head(), "cop") >= 0 && !counted) {
            return false;
        }
        if (!said && isRelative(tree, clause.head())) {
            return false;
        }
        boolean finite = tree.exactChild(clause.head(), "nsubj", "nsubj:pass", "cop") >= 0
                || hasBegun(tree, clause)
                || said && tree.child(clause.head(), "aux") >= 0;
        boolean armed = particulars.parts().stream().anyMatch(this::isArmed);
        boolean located = placed || located(tree, clause, mentions) || isThere(tree, clause, particulars);
        boolean fragment = tree.relation(clause.head()).equals("root")
                && tree.word(clause.head()).tag().startsWith("NN");
        return clause.words().cardinality() >= 4
                && (finite || fragment && located && isDated(particulars, mentions, span))
                && (counted
                        || said && (actor || located || narrates(tree, clause))
                        || armed && placed
                        || (located || said) && isDated(particulars, mentions, span));
    }

    /** "Pictures published on Friday show soldiers burning houses": what they show is news, that they show it is none. */
    private static boolean showsAClause(Tree tree, int head) {
        return tree.word(head).lemma().equals("show") && tree.exactChild(head, "ccomp") > head;
    }

    /** "They have started moving prisoners": who does it stands with the verb of beginning. */
    private static boolean hasBegun(Tree tree, Clause clause) {
        return clause.light().stream()
                .anyMatch(l -> Set.of("begin", "start", "continue", "resume", "stop")
                                .contains(tree.word(l).lemma())
                        && tree.exactChild(l, "nsubj", "nsubj:pass") >= 0);
    }

    /** "Our nurses washed the wounded": what somebody quoted tells of people in the past. */
    private static boolean narrates(Tree tree, Clause clause) {
        String tag = tree.word(clause.head()).tag();
        boolean past = tag.equals("VBD") || tag.equals("VBN") && tree.exactChild(clause.head(), "aux", "aux:pass") >= 0;
        return past
                && Quotations.inside(tree).get(clause.head())
                && tree.exactChild(clause.head(), "nsubj", "nsubj:pass") >= 0
                && clause.words().stream()
                        .anyMatch(i -> tree.word(i).tag().matches("NNS?|JJ")
                                && People.are(tree.word(i).lemma()));
    }

    /** A relative clause, one that the parser only hangs on its noun included: "issues that have divided them". */
    private static boolean isRelative(Tree tree, int head) {
        int subject = tree.exactChild(head, "nsubj", "nsubj:pass");
        return tree.relation(head).equals("acl:relcl")
                || tree.relation(head).equals("dep")
                        && subject >= 0
                        && tree.word(subject).tag().equals("WDT");
    }

    /** Whether a name stands where places stand: "at the airfield of Gao". */
    private static boolean located(Tree tree, Clause clause, Mentions mentions) {
        return clause.words().stream().anyMatch(i -> {
            int c = tree.child(i, "case");
            Span word = tree.word(i).span();
            return tree.word(i).tag().startsWith("NNP")
                    && mentions.mentions().stream()
                            .noneMatch(m -> m.span().overlaps(word)
                                    && (m instanceof Mention.TimeMention
                                            || m instanceof Mention.ActorMention a
                                                    && a.actor().best().isPresent()))
                    && c >= 0
                    && LOCATIVE.contains(tree.word(c).lemma())
                    && (tree.relation(i).startsWith("nmod") || tree.relation(i).startsWith("obl"));
        });
    }

    /** "The town", "the village": a place said by its kind that is known from the report. */
    private static boolean isThere(Tree tree, Clause clause, Particulars particulars) {
        return !particulars.places().isEmpty()
                && Set.of("root", "ccomp", "parataxis", "conj", "dep").contains(tree.relation(clause.head()))
                && clause.words().stream()
                        .anyMatch(i -> SETTLEMENTS.contains(tree.word(i).lemma())
                                && tree.child(i, "det") >= 0
                                && tree.word(tree.child(i, "det")).lemma().equals("the"));
    }

    /** Whether the clause itself names the day, and the day is that of the report or a few before. */
    private static boolean isDated(Particulars particulars, Mentions mentions, Span span) {
        Optional<LocalDate> day = particulars
                .when()
                .filter(w -> w.from().firstSpan().filter(span::contains).isPresent())
                .filter(w -> w.value() instanceof When.OnDay)
                .flatMap(w -> w.value().lastDay());
        Optional<LocalDate> published = mentions.text().masthead().published().map(Cited::value);
        return day.isPresent()
                && published.isPresent()
                && !day.get().isAfter(published.get())
                && day.get().isAfter(published.get().minusDays(DAYS_OF_NEWS));
    }

    /** Whether a party is a body of the register; a person in office alone makes no news of the conflict. */
    private boolean isBody(Part part) {
        return part.party()
                .value()
                .actor()
                .flatMap(register::actor)
                .filter(a -> a.kind() != Actor.Kind.PERSON)
                .isPresent();
    }

    private boolean isArmed(Part part) {
        return part.party()
                .value()
                .actor()
                .flatMap(register::actor)
                .filter(a -> FIGHTING.contains(a.kind()))
                .isPresent();
    }
}
