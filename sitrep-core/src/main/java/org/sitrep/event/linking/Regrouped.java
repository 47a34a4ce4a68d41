package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.sitrep.base.ClaimId;
import org.sitrep.base.ReportId;
import org.sitrep.event.Regrouping;
import org.sitrep.event.Telling;

/** Groups as an analyst wants them: rulings applied one after the other, so that a later one prevails. */
final class Regrouped {
    private final Map<ClaimId, Set<Telling>> groupOf = new HashMap<>();
    private final Map<ClaimId, Telling> byId = new TreeMap<>();
    private final Map<ReportId, List<Telling>> byReport = new HashMap<>();
    private final ToDoubleBiFunction<Telling, Telling> fit;

    /**
     * @param fit how well two tellings can speak of one thing, negative when they cannot
     */
    Regrouped(Collection<List<Telling>> groups, ToDoubleBiFunction<Telling, Telling> fit) {
        this.fit = fit;
        for (List<Telling> group : groups) {
            Set<Telling> members = new LinkedHashSet<>(group);
            for (Telling telling : group) {
                groupOf.put(telling.claim().id(), members);
                byId.put(telling.claim().id(), telling);
                byReport.computeIfAbsent(telling.claim().report(), r -> new ArrayList<>())
                        .add(telling);
            }
        }
    }

    Regrouped with(List<Regrouping> rulings) {
        for (Regrouping ruling : rulings) {
            ruling.fold(this::together, this::apart);
        }
        return this;
    }

    List<List<Telling>> groups() {
        List<List<Telling>> groups = new ArrayList<>();
        Set<ClaimId> done = new HashSet<>();
        for (ClaimId id : byId.keySet()) {
            if (!done.contains(id)) {
                Set<Telling> group = group(id);
                group.forEach(t -> done.add(t.claim().id()));
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private Set<Telling> group(ClaimId id) {
        return Objects.requireNonNull(groupOf.get(id));
    }

    /** The claims meant that are there; what has not come or is forgotten is left out. */
    private List<Telling> found(List<Regrouping.Anchor> anchors) {
        return anchors.stream()
                .flatMap(a -> a
                        .in(
                                byId.containsKey(a.claim())
                                        ? List.of(Objects.requireNonNull(byId.get(a.claim())))
                                        : byReport.getOrDefault(a.report(), List.of()))
                        .stream())
                .distinct()
                .toList();
    }

    private boolean together(Regrouping.Together ruling) {
        List<Telling> claims = found(ruling.claims());
        Set<Telling> one = new LinkedHashSet<>();
        claims.forEach(c -> one.addAll(group(c.claim().id())));
        one.forEach(t -> groupOf.put(t.claim().id(), one));
        return claims.size() > 1;
    }

    private boolean apart(Regrouping.Apart ruling) {
        List<Telling> claims = found(ruling.claims());
        List<Telling> others = found(ruling.others());
        Set<Telling> side = new LinkedHashSet<>(claims);
        for (Telling claim : claims) {
            Set<Telling> group = group(claim.claim().id());
            for (Telling member : List.copyOf(group)) {
                boolean ruled = side.contains(member) || others.contains(member);
                if (!ruled && best(member, claims) > best(member, others)) {
                    side.add(member);
                }
            }
        }
        for (Telling telling : side) {
            group(telling.claim().id()).remove(telling);
            groupOf.put(telling.claim().id(), side);
        }
        return !claims.isEmpty();
    }

    private double best(Telling telling, List<Telling> side) {
        return side.stream()
                .mapToDouble(t -> fit.applyAsDouble(telling, t))
                .max()
                .orElse(-1);
    }
}
