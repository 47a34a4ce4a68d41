package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.base.ActorId;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.ActorMention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Place;

/**
 * "The Interior Ministry" of a report that names places of one country and no power of another, or "Georgia's Ministry of the
 * Interior": that country's. Where the register knows no such ministry it is the state that speaks.
 */
final class HomeMinistries {
    private static final Pattern MINISTRY =
            Pattern.compile("\\b(\\p{L}+) [Mm]inistry\\b|\\b[Mm]inistry (?:of|for) (?:the )?(?:National )?(\\p{L}+)");

    private static final Set<Actor.Kind> POWERS =
            Set.of(Actor.Kind.STATE, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCES);

    /** So many letters of its field tell a ministry from the others of a state: defence and defense are one. */
    private static final int STEM = 4;

    private final List<Mention> mentions;
    private final ActorRegister register;

    HomeMinistries(List<Mention> mentions, ActorRegister register) {
        this.mentions = mentions;
        this.register = register;
    }

    /** The ministry that these words mean, else its state; empty where they name none, or no country where several play a part. */
    Optional<ActorId> meant(String words) {
        Matcher named = MINISTRY.matcher(words);
        if (!named.find()) {
            return Optional.empty();
        }
        String field = (named.group(1) == null ? named.group(2) : named.group(1)).toLowerCase(Locale.ROOT);
        if (field.length() < STEM) {
            return Optional.empty();
        }
        Pattern like = Pattern.compile("(?i)(?:.* )?" + Pattern.quote(field.substring(0, STEM))
                + "\\p{L}* Ministry|.*\\bMinistry of (?:the )?(?:National )?" + Pattern.quote(field.substring(0, STEM))
                + ".*");
        return register.nation(words).or(this::country).flatMap(home -> {
            List<ActorId> found = register.all().stream()
                    .filter(a -> a.role().equals(Optional.of(Actor.Role.MINISTRY))
                            && a.country().equals(Optional.of(home))
                            && like.matcher(a.name()).matches())
                    .map(Actor::id)
                    .toList();
            return found.size() == 1
                    ? Optional.of(found.get(0))
                    : found.isEmpty() ? register.state(home).map(Actor::id) : Optional.empty();
        });
    }

    private Optional<String> country() {
        Set<String> countries = mentions.stream()
                .filter(m -> m instanceof PlaceMention)
                .flatMap(m -> ((PlaceMention) m).place().best().stream())
                .map(Place::country)
                .collect(Collectors.toSet());
        boolean others = mentions.stream()
                .filter(m -> m instanceof ActorMention)
                .flatMap(m -> ((ActorMention) m).actor().best().stream())
                .anyMatch(a -> POWERS.contains(a.kind())
                        && a.country().filter(c -> !countries.contains(c)).isPresent());
        return countries.size() == 1 && !others ? countries.stream().findFirst() : Optional.empty();
    }
}
