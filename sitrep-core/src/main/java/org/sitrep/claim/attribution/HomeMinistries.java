package org.sitrep.claim.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** The fields of a ministry, of which there are often two: "Migration and Displacement". */
    private static final Pattern FIELDS_BEHIND = Pattern.compile(
            "\\b[Mm]inistry (?:of|for) (?:the )?(?:National )?(\\p{L}+)(?:,? and (?:the )?(\\p{Lu}\\p{L}+))?");

    private static final Pattern FIELDS_BEFORE =
            Pattern.compile("\\b(?:(\\p{Lu}\\p{L}+) and )?(\\p{L}+) [Mm]inistry\\b");

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
        Set<String> fields = fields(words);
        return fields.isEmpty()
                ? Optional.empty()
                : register.nation(words).or(this::country).flatMap(home -> ministry(home, fields));
    }

    /** The one ministry of a country that has most of these fields, else the state where none has any. */
    private Optional<ActorId> ministry(String home, Set<String> fields) {
        List<Actor> ministries = register.all().stream()
                .filter(a -> a.role().equals(Optional.of(Actor.Role.MINISTRY))
                        && a.country().equals(Optional.of(home)))
                .toList();
        long most = ministries.stream().mapToLong(m -> shared(m, fields)).max().orElse(0);
        if (most == 0) {
            return register.state(home).map(Actor::id);
        }
        List<ActorId> found = ministries.stream()
                .filter(m -> shared(m, fields) == most)
                .map(Actor::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private long shared(Actor ministry, Set<String> fields) {
        return fields(ministry.name()).stream().filter(fields::contains).count();
    }

    /** The first letters of the fields that words for a ministry name, without those of its country: "Iraqi Ministry of …". */
    private Set<String> fields(String words) {
        Set<String> behind = fields(FIELDS_BEHIND.matcher(words));
        return behind.isEmpty() ? fields(FIELDS_BEFORE.matcher(words)) : behind;
    }

    private Set<String> fields(Matcher named) {
        return !named.find()
                ? Set.of()
                : Stream.of(named.group(1), named.group(2))
                        .filter(f -> f != null && f.length() >= STEM)
                        .filter(f -> register.nation(f).isEmpty())
                        .map(f -> f.substring(0, STEM).toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
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
