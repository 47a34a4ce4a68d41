package org.sitrep.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.base.ClaimId;
import org.sitrep.desk.Views.DecisionView;
import org.sitrep.event.Regrouping;
import org.sitrep.review.Decision;
import org.sitrep.review.Rulings;

/** Turns decisions into what the doors show. */
final class ShowingDecisions {
    private ShowingDecisions() {}

    /**
     * Decisions, latest first.
     *
     * @param known all that are known, in the order of recording: they tell which of them stand
     */
    static List<DecisionView> latestFirst(Collection<Decision> known, Predicate<Decision> shown) {
        Set<String> standing =
                Rulings.standing(known).stream().map(Decision::id).collect(Collectors.toSet());
        List<Decision> latest = new ArrayList<>(known);
        Collections.reverse(latest);
        return latest.stream()
                .filter(shown)
                .map(d -> decision(d, standing.contains(d.id())))
                .toList();
    }

    /** A decision, and whether nobody has taken it back. */
    static DecisionView decision(Decision decision, boolean stands) {
        Parts parts = decision.fold(
                g -> Parts.of("graded")
                        .grade(g.reliability().map(Enum::name).orElse("")
                                + g.credibility().map(String::valueOf).orElse(""))
                        .claims(g.claims()),
                c -> Parts.of("consented").record(c.source(), c.family().words()),
                r -> r.regrouping()
                        .fold(
                                t -> Parts.of("merged").claims(ids(t.claims())),
                                a -> Parts.of("split").claims(ids(a.claims())).left(ids(a.others()))),
                w -> Parts.of("withdrawn").withdraws(w.decision()));
        return new DecisionView(
                decision.id(),
                parts.kind(),
                decision.at(),
                decision.by(),
                decision.why(),
                stands,
                parts.grade(),
                parts.claims(),
                parts.left(),
                parts.source(),
                parts.family(),
                parts.withdraws());
    }

    private static List<ClaimId> ids(List<Regrouping.Anchor> anchors) {
        return anchors.stream().map(Regrouping.Anchor::claim).toList();
    }

    /** What belongs to some kinds of decision only. */
    private record Parts(
            String kind,
            Optional<String> grade,
            Optional<List<String>> claims,
            Optional<List<String>> left,
            Optional<String> source,
            Optional<String> family,
            Optional<String> withdraws) {
        static Parts of(String kind) {
            return new Parts(
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Parts grade(String code) {
            return new Parts(kind, Optional.of(code), claims, left, source, family, withdraws);
        }

        Parts claims(List<ClaimId> ids) {
            return new Parts(kind, grade, Optional.of(values(ids)), left, source, family, withdraws);
        }

        Parts left(List<ClaimId> ids) {
            return new Parts(kind, grade, claims, Optional.of(values(ids)), source, family, withdraws);
        }

        Parts record(String of, String on) {
            return new Parts(kind, grade, claims, left, Optional.of(of), Optional.of(on), withdraws);
        }

        Parts withdraws(String id) {
            return new Parts(kind, grade, claims, left, source, family, Optional.of(id));
        }

        private static List<String> values(List<ClaimId> ids) {
            return ids.stream().map(ClaimId::value).toList();
        }
    }
}
