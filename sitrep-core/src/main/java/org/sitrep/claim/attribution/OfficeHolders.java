package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Voice.PersonVoice;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;

/** Who is meant by an office alone: "the foreign minister", "Turkey's president", "the director". */
final class OfficeHolders {
    private final List<Mention> mentions;
    private final Gazetteer gazetteer;

    OfficeHolders(List<Mention> mentions, Gazetteer gazetteer) {
        this.mentions = mentions;
        this.gazetteer = gazetteer;
    }

    /**
     * The person named in the report who, by the register, held an office.
     *
     * @param description the words for the office and its country, lower case
     * @param at where it is spoken of; of several the last one named before that is meant
     */
    Optional<Voice> holder(List<String> description, Span at) {
        Optional<String> country =
                description.stream().flatMap(w -> countryOf(w).stream()).findFirst();
        List<String> title =
                description.stream().filter(w -> countryOf(w).isEmpty()).toList();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        ActorMention best = null;
        for (Mention mention : mentions) {
            if (mention instanceof ActorMention person
                    && person.type() == ActorMention.Type.PERSON
                    && person.actor()
                            .best()
                            .filter(a -> holds(a, title, country))
                            .isPresent()) {
                if (best == null || person.span().start() < at.start()) {
                    best = person;
                }
            }
        }
        return Optional.ofNullable(best)
                .map(b -> new PersonVoice(
                        b.actor().best().map(Actor::name).orElse(b.name()),
                        Optional.of(String.join(" ", title)),
                        Optional.empty(),
                        b.actor().best().map(Actor::id)));
    }

    /** "Majid Barakat met the press. The director said": the one person the report has named. */
    Optional<Voice> onlyOneBefore(Span at, String title) {
        List<String> names = mentions.stream()
                .filter(m -> m instanceof ActorMention a
                        && a.type() == ActorMention.Type.PERSON
                        && m.span().end() <= at.start())
                .map(m -> ((ActorMention) m).name())
                .distinct()
                .toList();
        return names.size() == 1 && names.get(0).indexOf(' ') > 0
                ? Optional.of(new PersonVoice(names.get(0), Optional.of(title), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<String> countryOf(String word) {
        return gazetteer
                .countryOfDemonym(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .or(() -> countryNamed(word));
    }

    private Optional<String> countryNamed(String word) {
        return mentions.stream()
                .filter(m -> m instanceof PlaceMention p
                        && p.name().equalsIgnoreCase(word)
                        && p.place()
                                .best()
                                .filter(b -> b.precision() == Place.Precision.COUNTRY)
                                .isPresent())
                .map(m -> ((PlaceMention) m).place().best().map(Place::country).orElse(""))
                .findFirst();
    }

    private static boolean holds(Actor actor, List<String> title, Optional<String> country) {
        return (country.isEmpty() || country.equals(actor.country()))
                && actor.offices().stream()
                        .anyMatch(
                                o -> List.of(o.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                                        .containsAll(title));
    }
}
