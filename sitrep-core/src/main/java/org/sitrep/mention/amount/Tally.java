package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.mention.Toll;
import org.sitrep.mention.Word;

/** Adds up the dead of one text, nobody twice. */
final class Tally {
    private static final Set<String> ANYBODY = Set.of(
            "",
            "people",
            "person",
            "civilian",
            "man",
            "woman",
            "individual",
            "victim",
            "deceased",
            "other",
            "body",
            "resident",
            "fatality",
            "death",
            "local",
            "villager",
            "casualty",
            "corpse");
    private static final Set<String> THE_DEAD = Set.of("victim", "deceased", "body", "corpse", "", "dead");
    private static final Set<String> COUNTS = Set.of("fatality", "death", "casualty");
    private static final Set<String> NOT_PEOPLE = Set.of(
            "livestock",
            "cattle",
            "cow",
            "bull",
            "ox",
            "calf",
            "buffalo",
            "poultry",
            "chicken",
            "sheep",
            "goat",
            "animal",
            "dog",
            "camel",
            "donkey",
            "horse",
            "pig",
            "bird",
            "elephant",
            "attack",
            "clash",
            "incident",
            "fire",
            "blast",
            "explosion",
            "shooting",
            "time",
            "day",
            "night",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "number",
            "thing",
            "tree",
            "battery",
            "engine",
            "phone",
            "bill",
            "hope",
            "deal",
            "protest",
            "warrant",
            "order",
            "operation");

    /** Those who died, counted once. */
    private record Dead(String head, Phrase phrase, Toll.Group group, int sentence) {}

    private final List<Dead> counted = new ArrayList<>();
    private final List<Dead> totals = new ArrayList<>();
    private final List<List<Toll.Group>> others = new ArrayList<>();
    private final List<String> background = new ArrayList<>();
    private final List<Phrase> seen = new ArrayList<>();
    private boolean nobody;

    /** Whether a phrase can mean people. */
    static boolean mayDie(Phrase phrase) {
        return !NOT_PEOPLE.contains(phrase.head());
    }

    /** Whether a phrase joined to victims is one of them; after a preposition only what is counted. */
    static boolean addsTo(Phrase phrase, boolean prepositional) {
        boolean owned = phrase.kind() == Phrase.Kind.COUNTED && !phrase.numbered();
        return switch (phrase.kind()) {
            case COUNTED, PART -> !owned;
            case DEFINITE, PRONOUN -> !prepositional && phrase.numbered();
            case PLURAL, NAME, NOBODY -> false;
        };
    }

    boolean isEmpty() {
        return counted.isEmpty() && totals.isEmpty();
    }

    boolean saysNobody() {
        return nobody;
    }

    boolean hasTotal() {
        return !totals.isEmpty();
    }

    List<Toll.Group> groups() {
        List<Dead> all = totals.isEmpty() ? withoutDetails() : totals;
        return all.stream().map(Dead::group).toList();
    }

    List<List<Toll.Group>> others() {
        return totals.isEmpty() ? others : List.of();
    }

    /** Remembers who was spoken of, for "the three suspects" later on. */
    void hear(List<Phrase> phrases) {
        phrases.stream()
                .filter(p -> p.kind() == Phrase.Kind.COUNTED && mayDie(p))
                .forEach(seen::add);
    }

    /**
     * @param told whether another source tells it than the one before
     * @param total whether the words state a sum
     */
    void add(List<Word> words, int sentence, Deed deed, boolean told, boolean total) {
        List<Phrase> wholes = wholes(words, deed.victims());
        if (deed.standing() == Deed.Standing.BACKGROUND) {
            wholes.forEach(p -> background.add(p.head()));
            return;
        }
        if (wholes.stream().anyMatch(p -> p.kind() == Phrase.Kind.NOBODY)) {
            nobody = true;
            return;
        }
        if (deed.standing() == Deed.Standing.UNREAL) {
            return;
        }
        List<Toll.Group> figure = new ArrayList<>();
        List<Dead> fresh = new ArrayList<>();
        for (Phrase phrase : wholes) {
            boolean again =
                    counted.stream().anyMatch(d -> d.sentence == sentence && d.phrase.start() == phrase.start());
            boolean vague = !phrase.numbered() && COUNTS.contains(phrase.head()) && !counted.isEmpty();
            if (!mayDie(phrase) || again || vague) {
                continue;
            }
            Optional<Amount> amount = total && phrase.kind() == Phrase.Kind.COUNTED
                    ? Optional.of(phrase.amount())
                    : meant(words, phrase, sentence, fresh);
            if (amount.isEmpty()) {
                continue;
            }
            boolean numbered = phrase.numbered() || amount.get() != phrase.amount();
            Toll.Group group =
                    new Toll.Group(amount.get().counting(Unit.KILLED), phrase.span(words), numbered, deed.mixed());
            fresh.add(new Dead(phrase.head(), phrase, group, sentence));
            figure.add(group);
        }
        if (fresh.isEmpty()) {
            return;
        }
        if (total) {
            totals.addAll(fresh);
        } else if (told && (nobody || !counted.isEmpty())) {
            others.add(figure);
        } else {
            counted.addAll(fresh);
        }
    }

    /** The victims without those who are a part of others before them. */
    private static List<Phrase> wholes(List<Word> words, List<Phrase> victims) {
        List<Phrase> wholes = new ArrayList<>();
        boolean part = false;
        int end = -1;
        for (Phrase phrase : victims) {
            for (int i = Math.max(end, 0); end >= 0 && i < phrase.start(); i++) {
                part |= Parts.opens(words, i) > 0
                        && !NumberReader.lower(words, i).equals("of");
            }
            if (!part) {
                wholes.add(phrase);
            }
            end = phrase.end();
        }
        return wholes;
    }

    /** How many a phrase adds; empty when they are counted already or are none of ours. */
    private Optional<Amount> meant(List<Word> words, Phrase phrase, int sentence, List<Dead> fresh) {
        boolean known = counted.stream().anyMatch(d -> d.head.equals(phrase.head()));
        boolean ours = !background.contains(phrase.head()) || phrase.head().isEmpty() || known;
        return switch (phrase.kind()) {
            case NOBODY -> Optional.empty();
            case PRONOUN -> pronoun(phrase);
            case DEFINITE -> !ours ? Optional.empty() : definite(phrase, known);
            case PART ->
                counted.stream().anyMatch(d -> holds(d.group.amount(), phrase.amount()))
                        ? Optional.empty()
                        : Optional.of(phrase.amount());
            case COUNTED, PLURAL -> repeats(words, phrase, sentence) ? Optional.empty() : Optional.of(phrase.amount());
            case NAME ->
                counted.isEmpty() && fresh.isEmpty() && !phrase.head().equals("day")
                        ? Optional.of(phrase.amount())
                        : Optional.empty();
        };
    }

    private Optional<Amount> pronoun(Phrase phrase) {
        if (!counted.isEmpty() || !background.isEmpty()) {
            return Optional.empty();
        }
        if (phrase.isOne()) {
            return Optional.of(phrase.amount());
        }
        return Optional.of(lastSeen("").orElse(phrase.amount()));
    }

    private Optional<Amount> definite(Phrase phrase, boolean known) {
        boolean dead = THE_DEAD.contains(phrase.head());
        if (known || dead && !counted.isEmpty()) {
            return Optional.empty();
        }
        boolean spoken = seen.stream().anyMatch(p -> p.head().equals(phrase.head()));
        if (ANYBODY.contains(phrase.head()) && !counted.isEmpty() && !spoken) {
            return Optional.empty();
        }
        if (dead && !background.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                phrase.numbered() ? phrase.amount() : lastSeen(phrase.head()).orElse(phrase.amount()));
    }

    private Optional<Amount> lastSeen(String head) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            Phrase phrase = seen.get(i);
            boolean same =
                    head.isEmpty() || ANYBODY.contains(head) || phrase.head().equals(head);
            if (same && phrase.numbered() && !phrase.isOne()) {
                return Optional.of(phrase.amount());
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Amount whole, Amount part) {
        return whole.high().isEmpty()
                || whole.high().getAsDouble() >= part.low().orElse(0);
    }

    /** The same number of the same people in a later sentence is no new group. */
    private boolean repeats(List<Word> words, Phrase phrase, int sentence) {
        boolean more = false;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            more |= Set.of("another", "other", "others", "more", "additional", "further")
                    .contains(NumberReader.lower(words, i));
        }
        return !more
                && counted.stream()
                        .anyMatch(d -> d.sentence < sentence
                                && !d.group.mixed()
                                && d.phrase
                                        .amount()
                                        .low()
                                        .equals(phrase.amount().low())
                                && d.phrase
                                        .amount()
                                        .high()
                                        .equals(phrase.amount().high())
                                && (d.head.equals(phrase.head())
                                        || ANYBODY.contains(d.head)
                                        || ANYBODY.contains(phrase.head())));
    }

    /** "Eight people were killed. Four policemen, one soldier and three militants died": the later ones are the eight. */
    private List<Dead> withoutDetails() {
        if (counted.size() < 3 || !ANYBODY.contains(counted.get(0).head)) {
            return counted;
        }
        Dead first = counted.get(0);
        double rest = counted.stream()
                .skip(1)
                .filter(d -> d.sentence > first.sentence)
                .mapToDouble(d -> d.group.amount().low().orElse(0))
                .sum();
        boolean details = rest == first.group.amount().low().orElse(-1);
        return details ? List.of(first) : counted;
    }
}
