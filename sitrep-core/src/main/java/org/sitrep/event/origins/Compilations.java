package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.ClaimId;
import org.sitrep.claim.Attribution;
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

    /** What follows those who were gathered from: "local sources compiled by the monitor", "posts seen by the monitor". */
    private static final Set<String> GATHERED = Set.of(
            "compiled",
            "collected",
            "collated",
            "gathered",
            "assembled",
            "monitored",
            "reviewed",
            "seen",
            "read",
            "cited",
            "quoted",
            "consulted",
            "listed",
            "used",
            "found",
            "in",
            "on",
            "from");

    private final Sides sides;

    Compilations(Sides sides) {
        this.sides = sides;
    }

    /** The ends in their order, those of several listed sources once for each. */
    List<End> apart(List<End> ends) {
        Set<String> outlets = new HashSet<>();
        ends.forEach(e -> outlets.add(bare(e.telling().carrier().outlet())));
        List<End> all = new ArrayList<>();
        for (End end : ends) {
            List<Voice> sources = sources(end.telling(), outlets);
            if (sources.size() < 2) {
                all.add(end);
            } else {
                for (int i = 0; i < sources.size(); i++) {
                    all.add(of(end, sources.get(i), i));
                }
            }
        }
        return all;
    }

    private List<Voice> sources(Telling telling, Set<String> outlets) {
        List<Voice> voices = new ArrayList<>();
        for (String name : whole(telling.carrier().making().sources(), outlets)) {
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
        return listed || own || unnamedSources(last) ? voices : List.of();
    }

    /** "Sound and Picture": two parts of a list that are the two halves of one name. */
    private List<String> whole(List<String> parts, Set<String> outlets) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String joined = i + 1 < parts.size() ? parts.get(i) + " and " + parts.get(i + 1) : "";
            boolean one = !joined.isEmpty()
                    && (outlets.contains(bare(joined)) || sides.named(joined).isPresent());
            names.add(one ? joined : parts.get(i));
            i += one ? 1 : 0;
        }
        return names;
    }

    /** "Local sources", "social media posts": those whom the list names. */
    private static boolean unnamedSources(Voice voice) {
        boolean anonymous = voice.<Boolean>fold(o -> false, o -> false, p -> false, a -> true);
        List<String> words = Words.of(voice.name()).stream()
                .takeWhile(w -> !GATHERED.contains(w))
                .toList();
        return anonymous
                && !words.isEmpty()
                && Set.of("sources", "reports", "outlets", "media", "accounts", "posts", "channels", "pages")
                        .contains(words.get(words.size() - 1));
    }

    private static boolean same(Voice one, Voice other) {
        return (one.actor().isPresent() && one.actor().equals(other.actor()))
                || bare(one.name()).equals(bare(other.name()));
    }

    private static String bare(String name) {
        String folded = Words.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private End of(End end, Voice source, int number) {
        return new End(
                end.telling(),
                number == 0 ? end.id() : new ClaimId(end.id().value() + MARK + number),
                List.of(end.chain().get(0), source),
                source,
                true,
                source.actor()
                        .map(a -> sides.source(a, EndReader.day(end.telling().carrier()))),
                false,
                false,
                Set.of());
    }

    /** The id of the claim itself. */
    private static ClaimId told(ClaimId id) {
        int mark = id.value().indexOf(MARK);
        return mark < 0 ? id : new ClaimId(id.value().substring(0, mark));
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
