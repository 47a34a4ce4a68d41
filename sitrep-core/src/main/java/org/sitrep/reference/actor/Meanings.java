package org.sitrep.reference.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.base.ActorId;
import org.sitrep.base.Span;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.Described;
import org.sitrep.reference.Hints;
import org.sitrep.reference.Ranked;
import org.sitrep.reference.actor.DescriptionText.Noun;
import org.sitrep.reference.actor.DescriptionText.Pair;
import org.sitrep.reference.actor.DescriptionText.Qualifier;

/** Who may be meant by a description: the cases of the file first, else those whom the ties of the register put there. */
final class Meanings {
    /** How sure words can make us that do not name anybody: with a name in them, with the state named, by the report's country, without. */
    private static final double BY_NAME = .9;

    private static final double BY_NATION = .8;
    private static final double BY_REPORT = .6;
    private static final double BY_FURTHER_COUNTRIES = .3;
    private static final double BY_NOTHING = .4;
    private static final double NOT_ON_THE_DAY = .1;
    /** With more candidates than this the words say too little to name any. */
    private static final int MOST_CANDIDATES = 12;

    private static final Set<Actor.Kind> STATES =
            Set.of(Actor.Kind.STATE, Actor.Kind.GOVERNMENT, Actor.Kind.ARMED_FORCES);

    private final DescriptionText words;
    private final List<Actor> actors;
    private final Map<ActorId, Actor> byId;

    Meanings(DescriptionText words, List<Actor> actors) {
        this.words = words;
        this.actors = List.copyOf(actors);
        this.byId = actors.stream().collect(Collectors.toMap(Actor::id, a -> a));
    }

    /** Words with a name in them: "Taliban fighters". */
    Described ofName(Span span, Noun noun, Spotted name, String written, Hints hints) {
        List<Ranked> ranked = Ranking.of(name.actors(), written, hints).stream()
                .map(r -> new Ranked(r.actor(), r.weight() * BY_NAME, "named in the description"))
                .toList();
        Actor first = ranked.get(0).actor();
        return new Described(span, first.kind(), first.country(), noun.many(), ranked);
    }

    /** Words without a name. */
    Described of(Span span, Noun noun, List<Qualifier> qualifiers, Hints hints) {
        Optional<String> nation = Descriptions.country(qualifiers);
        Map<String, Double> countries = new LinkedHashMap<>();
        nation.ifPresentOrElse(code -> countries.put(code, BY_NATION), () -> {
            double further =
                    BY_FURTHER_COUNTRIES / Math.max(1, hints.countries().size() - 1);
            hints.countries().forEach(code -> countries.putIfAbsent(code, countries.isEmpty() ? BY_REPORT : further));
        });
        Optional<Map<String, List<ActorId>>> cases = cases(noun, qualifiers, countries.keySet());
        List<Ranked> ranked = cases.map(c -> byCases(c, countries, hints.day())).orElse(List.of());
        String means = means(noun, qualifiers);
        if (ranked.isEmpty() && !(cases.isPresent() && means.equals("none"))) {
            ranked = byTies(noun, qualifiers, means, countries, hints.day());
        }
        return new Described(span, kind(noun, means, qualifiers, ranked), nation, noun.many(), ranked);
    }

    /**
     * The cases of the file for these words; a noun that stands alone is read as one behind a nationality, where the country
     * is known.
     */
    private Optional<Map<String, List<ActorId>>> cases(Noun noun, List<Qualifier> qualifiers, Set<String> countries) {
        if (qualifiers.stream().anyMatch(Qualifier::backed)) {
            return Optional.empty();
        }
        Optional<Map<String, List<ActorId>>> special = qualifiers.stream()
                .filter(q -> !q.nation())
                .flatMap(q -> at(new Pair(q.id(), noun.force().id())).stream())
                .findFirst();
        boolean plain =
                qualifiers.stream().allMatch(q -> q.nation() || q.means().equals("nothing"));
        return special.isPresent() || !plain
                ? special
                : at(new Pair(DescriptionText.NATION, noun.force().id()))
                        .filter(c -> countries.stream().anyMatch(c::containsKey));
    }

    private Optional<Map<String, List<ActorId>>> at(Pair pair) {
        return Optional.ofNullable(words.cases().get(pair));
    }

    private static String means(Noun noun, List<Qualifier> qualifiers) {
        return qualifiers.stream()
                .filter(q -> !q.nation())
                .map(Qualifier::means)
                .filter(m -> !m.equals("none") && !m.equals("nothing"))
                .findFirst()
                .orElseGet(() -> !noun.force().means().equals("none")
                        ? noun.force().means()
                        : qualifiers.stream().anyMatch(Qualifier::nation) ? "state" : "none");
    }

    private static Actor.Kind kind(Noun noun, String means, List<Qualifier> qualifiers, List<Ranked> ranked) {
        Actor.Kind kind = noun.force().kind();
        if (kind != Actor.Kind.ARMED_FORCES) {
            return kind;
        }
        if (qualifiers.stream().anyMatch(q -> !q.nation() && q.means().equals("none")) && !ranked.isEmpty()) {
            return ranked.get(0).actor().kind();
        }
        return switch (means) {
            case "against-state", "beside-state", "role jihadists" -> Actor.Kind.ARMED_GROUP;
            case "coalition" -> Actor.Kind.COALITION;
            default -> kind;
        };
    }

    private List<Ranked> byCases(
            Map<String, List<ActorId>> cases, Map<String, Double> countries, Optional<LocalDate> day) {
        List<Ranked> ranked = new ArrayList<>();
        if (countries.isEmpty()) {
            cases.forEach((code, who) -> add(who, BY_NOTHING / cases.size(), "so called in " + code, day, ranked));
        } else {
            countries.forEach((code, sure) ->
                    add(cases.getOrDefault(code, List.of()), sure, "so called in " + code, day, ranked));
        }
        return sorted(ranked);
    }

    private void add(List<ActorId> who, double sure, String reason, Optional<LocalDate> day, List<Ranked> into) {
        double left = sure;
        for (ActorId id : who) {
            Actor actor = byId.get(id);
            if (actor != null && into.stream().noneMatch(r -> r.actor().equals(actor))) {
                double weight = left * .6;
                left -= weight;
                into.add(new Ranked(actor, onDay(actor, weight, day), reason));
            }
        }
    }

    private List<Ranked> byTies(
            Noun noun,
            List<Qualifier> qualifiers,
            String means,
            Map<String, Double> countries,
            Optional<LocalDate> day) {
        Optional<String> backer = qualifiers.stream()
                .filter(Qualifier::backed)
                .flatMap(q -> q.country().stream())
                .findFirst();
        if (backer.isPresent() && noun.force().roles().contains(Actor.Role.AIR_FORCE)) {
            // "US-led airstrikes": the groups a state leads have no aircraft.
            return List.of();
        }
        List<Ranked> ranked = new ArrayList<>();
        countries.forEach((code, sure) -> {
            List<Actor> who;
            if (backer.isPresent() && !means.equals("coalition")) {
                who = groups(code, tiedTo(backer.get(), Actor.Tie.ALLY, day));
            } else {
                who = switch (means) {
                    case "state" -> stateForces(noun, code);
                    case "against-state" -> groups(code, tiedTo(code, Actor.Tie.ENEMY, day));
                    case "beside-state" -> groups(code, tiedTo(code, Actor.Tie.ALLY, day));
                    case "coalition" -> in(code, a -> a.kind() == Actor.Kind.COALITION);
                    case "role jihadists" -> in(code, hasRole(Actor.Role.JIHADISTS));
                    case "role peacekeepers" -> in(code, hasRole(Actor.Role.PEACEKEEPERS));
                    default -> List.of();
                };
            }
            List<Actor> there = who.stream()
                    .filter(a -> day.map(d -> a.active().holds(d)).orElse(true))
                    .toList();
            if (there.size() <= MOST_CANDIDATES) {
                String reason =
                        backer.map(b -> "in " + code + ", allied to " + b).orElse(reason(means, code));
                if (means.equals("state")) {
                    add(there.stream().map(Actor::id).toList(), sure, reason, day, ranked);
                } else {
                    there.stream()
                            .filter(a ->
                                    ranked.stream().noneMatch(r -> r.actor().equals(a)))
                            .forEach(a -> ranked.add(new Ranked(a, sure / there.size(), reason)));
                }
            }
        });
        return sorted(ranked);
    }

    private static String reason(String means, String code) {
        return switch (means) {
            case "state" -> "of the state " + code;
            case "against-state" -> "fights the state in " + code;
            case "beside-state" -> "fights beside the state in " + code;
            default -> "acts in " + code;
        };
    }

    /** Forces of a state by the roles a noun may mean, in their order; for a noun of groups, the groups at home there. */
    private List<Actor> stateForces(Noun noun, String code) {
        List<Actor> who = new ArrayList<>();
        for (Actor.Role role : noun.force().roles()) {
            actors.stream()
                    .filter(hasRole(role))
                    .filter(a -> a.kind() == noun.force().kind() || role == Actor.Role.POLICE)
                    .filter(a -> a.country().equals(Optional.of(code)))
                    .forEach(who::add);
        }
        return who;
    }

    private static Predicate<Actor> hasRole(Actor.Role role) {
        return a -> a.role().equals(Optional.of(role));
    }

    private List<Actor> in(String code, Predicate<Actor> which) {
        return actors.stream().filter(a -> a.actsIn(code)).filter(which).toList();
    }

    private List<Actor> groups(String code, Predicate<Actor> which) {
        return in(code, which.and(a -> a.kind() == Actor.Kind.ARMED_GROUP));
    }

    private Predicate<Actor> tiedTo(String state, Actor.Tie tie, Optional<LocalDate> day) {
        return a -> a.relations().stream()
                .filter(r -> r.tie() == tie && day.map(r::heldOn).orElse(true))
                .map(r -> byId.get(r.other()))
                .anyMatch(o ->
                        o != null && STATES.contains(o.kind()) && o.country().equals(Optional.of(state)));
    }

    private static double onDay(Actor actor, double weight, Optional<LocalDate> day) {
        return day.map(d -> actor.active().holds(d)).orElse(true) ? weight : weight * NOT_ON_THE_DAY;
    }

    private static List<Ranked> sorted(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
                .toList();
    }
}
