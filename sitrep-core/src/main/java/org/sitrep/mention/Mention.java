package org.sitrep.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.Amount;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Place;

/** A span that names something. */
public sealed interface Mention {
    /** The characters that name it. */
    Span span();

    /**
     * A name of an organisation, force, state, outlet or person.
     *
     * @param name the words
     * @param type what kind of name the words are
     */
    record ActorMention(Span span, String name, Type type, Resolution<Actor> actor) implements Mention {
        /** What kind of name the words are. */
        public enum Type {
            PERSON,
            ORGANISATION
        }
    }

    /**
     * An actor told by what it is, without a name of its own: "Kurdish militias", "a Turkish soldier", "Taliban fighters". Who is meant
     * is a guess: two mentions of "militants" need not be the same ones, and no candidate stands for the words by itself.
     *
     * @param span without an article; an {@link ActorMention} may lie inside it
     * @param words its characters
     * @param kind what is described
     * @param country ISO 3166-1 alpha-2 where the words tell it ("Turkish soldier")
     * @param many whether the words speak of several
     * @param candidates who may be meant, likeliest first; may be empty; their scores add up to less than 1
     */
    record DescriptionMention(
            Span span,
            String words,
            Actor.Kind kind,
            Optional<String> country,
            boolean many,
            List<Resolution.Candidate<Actor>> candidates)
            implements Mention {
        public DescriptionMention {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A name of a place.
     *
     * @param name the words
     * @param bearing how the words relate to the place: in it, near it, in a direction from it
     */
    record PlaceMention(Span span, String name, Bearing bearing, Resolution<Place> place) implements Mention {
        /** How the words relate to the place. */
        public enum Bearing {
            /** The place itself. */
            IN,
            /** "Near", "outside", "on the outskirts of". */
            NEAR,
            /** "20 km south of". */
            OFF
        }
    }

    /**
     * A time expression, with the word that bounds it: "since June", "by Friday", "between 2011 and 2014".
     *
     * @param when its days, relative when the report is undated; unstated for lengths, repetitions and vague words: "for three
     *     hours", "every Friday", "recently"
     * @param timexes the same as TimeML has it, one for each end of a range, never empty
     */
    record TimeMention(Span span, When when, List<Timex> timexes) implements Mention {
        public TimeMention {
            timexes = List.copyOf(timexes);
        }

        /** Whether it says on which days; a mere length does not. */
        public boolean dates() {
            return !(when instanceof When.Unstated);
        }
    }

    /**
     * A number with what it counts, or one person spoken of without a number.
     *
     * @param span number and qualifiers: "up to 500 fighters"
     * @param counted the words of what is counted: "fighters"
     * @param whole the span of the amount this one is a part of: "including nine children"
     * @param isSingle whether the words name no number: "a shepherd", "another woman"
     */
    record AmountMention(Span span, Amount amount, Optional<Span> counted, Optional<Span> whole, boolean isSingle)
            implements Mention {}

    /**
     * Someone, some body or some place spoken of, by name or by description: "the Syrian troops", "he", "the city of Hasakah".
     * Not looked up anywhere; an {@link ActorMention} or {@link PlaceMention} may lie inside it.
     *
     * @param words the words, with article and title
     */
    record EntityMention(Span span, String words, Type type, Confidence confidence) implements Mention {
        /** What is spoken of. */
        public enum Type {
            PERSON,
            ORGANISATION,
            LOCATION
        }
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<ActorMention, R> actor,
            Function<DescriptionMention, R> description,
            Function<PlaceMention, R> place,
            Function<TimeMention, R> time,
            Function<AmountMention, R> amount,
            Function<EntityMention, R> entity) {
        if (this instanceof ActorMention m) {
            return actor.apply(m);
        }
        if (this instanceof DescriptionMention m) {
            return description.apply(m);
        }
        if (this instanceof PlaceMention m) {
            return place.apply(m);
        }
        if (this instanceof TimeMention m) {
            return time.apply(m);
        }
        if (this instanceof AmountMention m) {
            return amount.apply(m);
        }
        return entity.apply((EntityMention) this);
    }
}
