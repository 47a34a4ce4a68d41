package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Voice;
import org.sitrep.event.Dependence;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.Words;

/**
 * A claim whose report lists several sources for it, a compiling monitor's say, is told apart: one telling for each source. The
 * report itself is none of them.
 */
final class Compilations {
    private static final char MARK = '#';

    private final Sides sides;

    Compilations(Sides sides) {
        this.sides = sides;
    }

    /** The tellings, those of several listed sources once for each. */
    List<Telling> apart(Collection<Telling> tellings) {
        Set<String> outlets = new HashSet<>();
        tellings.forEach(t -> outlets.add(bare(t.carrier().outlet())));
        List<Telling> all = new ArrayList<>();
        for (Telling telling : tellings) {
            List<Voice> sources = sources(telling, outlets);
            if (sources.size() < 2) {
                all.add(telling);
            } else {
                for (int i = 0; i < sources.size(); i++) {
                    all.add(of(telling, sources.get(i), i));
                }
            }
        }
        return all;
    }

    private List<Voice> sources(Telling telling, Set<String> outlets) {
        List<Voice> voices = new ArrayList<>();
        for (String name : telling.carrier().making().sources()) {
            Optional<ActorId> actor = sides.named(name);
            if (actor.isPresent() || outlets.contains(bare(name))) {
                String shown = actor.map(sides::name).orElse(name);
                voices.add(
                        actor.map(a -> !sides.publishes(a)).orElse(false)
                                ? new Voice.OrganisationVoice(shown, actor)
                                : new Voice.OutletVoice(shown, actor));
            }
        }
        Attribution by = telling.claim().by();
        Voice last = by.last().value();
        boolean listed = voices.stream().anyMatch(v -> same(v, last));
        boolean own = bare(last.name()).equals(bare(telling.carrier().outlet()))
                || (last.actor().isPresent()
                        && last.actor().equals(telling.carrier().actor()));
        return listed || own ? voices : List.of();
    }

    private static boolean same(Voice one, Voice other) {
        return (one.actor().isPresent() && one.actor().equals(other.actor()))
                || bare(one.name()).equals(bare(other.name()));
    }

    private static String bare(String name) {
        String folded = Words.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static Telling of(Telling telling, Voice source, int number) {
        Claim claim = telling.claim();
        Cited<Voice> outlet = claim.by().chain().get(0);
        List<Cited<Voice>> chain =
                List.of(outlet, new Cited<>(source, claim.by().last().from()));
        return new Telling(
                new Claim(
                        number == 0 ? claim.id() : new ClaimId(claim.id().value() + MARK + number),
                        claim.report(),
                        new Attribution(
                                chain, Attribution.Link.of(source), claim.by().cue()),
                        claim.that(),
                        claim.stance(),
                        claim.confidence(),
                        claim.evidence(),
                        claim.sentence()),
                telling.carrier());
    }

    /** The claim as it was told. */
    static ClaimId told(ClaimId id) {
        int mark = id.value().indexOf(MARK);
        return mark < 0 ? id : new ClaimId(id.value().substring(0, mark));
    }

    static Telling told(Telling telling) {
        Claim c = telling.claim();
        return c.id().value().indexOf(MARK) < 0
                ? telling
                : new Telling(
                        new Claim(
                                told(c.id()),
                                c.report(),
                                c.by(),
                                c.that(),
                                c.stance(),
                                c.confidence(),
                                c.evidence(),
                                c.sentence()),
                        telling.carrier());
    }

    static Dependence told(Dependence d) {
        ClaimId of = told(d.of());
        ClaimId on = told(d.on());
        return d.fold(
                c -> new Dependence.Copies(of, on, c.certain(), c.reason()),
                c -> new Dependence.Cites(of, on, c.certain(), c.reason()),
                c -> new Dependence.SharesSource(of, on, c.certain(), c.reason()),
                c -> new Dependence.Feeds(of, on, c.certain(), c.reason()),
                c -> new Dependence.Circular(of, on, c.certain(), c.reason()));
    }
}
