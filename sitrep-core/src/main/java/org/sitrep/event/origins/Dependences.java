package org.sitrep.event.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.base.ActorId;
import org.sitrep.base.ReportId;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Voice;
import org.sitrep.event.Carrier;
import org.sitrep.event.Dependence;
import org.sitrep.event.copies.Reuse;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.copies.Words;

/** Finds how the claims of one event hang together. */
final class Dependences {
    /** Share of the shorter report from which on a shared sentence is part of a reprint. */
    private static final double REPRINT = .15;

    private final Sides sides;
    private final SameSource sameSource;
    private final ReuseReader copies;

    Dependences(Sides sides, SameSource sameSource, ReuseReader copies) {
        this.sides = sides;
        this.sameSource = sameSource;
        this.copies = copies;
    }

    /**
     * @param dependences citations first, then copies, feeds, common sources
     * @param circular whether outlets cite each other in a circle
     * @param uncredited whether a copy does not say whose text it is
     */
    record Found(List<Dependence> dependences, boolean circular, boolean uncredited) {}

    /** An outlet's name or register id, so that "VOA" and "Voice of America" are one. */
    private record Outlet(String key) {}

    private record Citation(End from, End to, Outlet citing, Outlet cited, String words) {}

    Found of(List<End> ends) {
        List<Citation> citations = citations(ends);
        Set<Outlet> loops = loops(ends);
        List<Dependence> found = new ArrayList<>();
        boolean circular = false;
        for (Citation c : citations) {
            boolean loop = loops.contains(c.citing()) && loops.contains(c.cited());
            circular |= loop;
            found.add(loop ? circle(c) : cites(c));
        }
        boolean uncredited = false;
        Set<ReportId> alone = ofOneSource(ends);
        List<Dependence> feeds = new ArrayList<>();
        List<Dependence> sources = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                End earlier = ends.get(i);
                End later = ends.get(j);
                Reuse reuse = copies.between(earlier.telling(), later.telling());
                if (reuse.extent() != Reuse.Extent.NONE) {
                    End original = original(earlier, later);
                    End copy = original == earlier ? later : earlier;
                    found.add(copies(copy, original, reuse));
                    uncredited |= reuse.certain() && !quotes(copy, original, reuse) && !credits(copy, original, ends);
                }
                CommonMaking.of(earlier, later).ifPresent(sources::add);
                oneSaying(earlier, later).ifPresent(sources::add);
                if (alone.contains(later.telling().carrier().report())
                        && alone.contains(earlier.telling().carrier().report())) {
                    sources.addAll(namedInTheSentence(later, earlier));
                    sources.addAll(namedInTheSentence(earlier, later));
                }
                feed(later, earlier).or(() -> feed(earlier, later)).ifPresent(feeds::add);
                sameSource
                        .between(earlier, later)
                        .ifPresent(f -> sources.add(new Dependence.SharesSource(
                                later.id(),
                                earlier.id(),
                                f.certain(),
                                "Counted once: " + between(earlier, later) + f.reason() + ".")));
            }
        }
        found.addAll(feeds);
        found.addAll(narration(ends));
        found.addAll(calledByKind(ends));
        found.addAll(sources);
        return new Found(found, circular, uncredited);
    }

    /** One quotation in two reports is one saying; two people who are named for it may both have said so. */
    private Optional<Dependence> oneSaying(End earlier, End later) {
        String words =
                SameSource.twoPersons(earlier, later) ? "" : copies.quotation(earlier.telling(), later.telling());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dependence.SharesSource(
                        later.id(),
                        earlier.id(),
                        true,
                        "Counted once: " + between(earlier, later) + "somebody is quoted in the same words: '" + words
                                + "'."));
    }

    /** The reports whose claims of the event all go back to one source. */
    private Set<ReportId> ofOneSource(List<End> ends) {
        Map<ReportId, Set<String>> sources = new LinkedHashMap<>();
        for (End end : ends) {
            Set<String> voices = sources.computeIfAbsent(end.telling().carrier().report(), r -> new LinkedHashSet<>());
            if (end.attributed()) {
                voices.add(Words.fold(end.voice().name()));
            }
        }
        Set<ReportId> alone = new HashSet<>();
        sources.forEach((report, voices) -> {
            if (voices.size() < 2) {
                alone.add(report);
            }
        });
        return alone;
    }

    /** Text without a source in a report that names one for the same event goes back to the nearest source named. */
    private static List<Dependence> narration(List<End> ends) {
        List<Dependence> found = new ArrayList<>();
        for (End end : ends) {
            if (!end.attributed()) {
                int at = end.telling().claim().sentence().span().start();
                ends.stream()
                        .filter(e -> e.attributed() && e.sameReport(end))
                        .min(Comparator.comparingInt((End e) -> Math.abs(
                                        e.telling().claim().sentence().span().start() - at))
                                .thenComparing(e -> e.id()))
                        .ifPresent(e -> found.add(new Dependence.SharesSource(
                                end.id(),
                                e.id(),
                                true,
                                "Counted once: the same report of "
                                        + end.telling().carrier().outlet() + " names "
                                        + e.voice().name() + " for it.")));
            }
        }
        return found;
    }

    /** "The site said" behind "the news site Fezzan Wire": of several bodies of this kind the nearest named before. */
    private static List<Dependence> calledByKind(List<End> ends) {
        List<Dependence> found = new ArrayList<>();
        for (End end : ends) {
            int at = end.telling().claim().sentence().span().start();
            ends.stream()
                    .filter(e -> SameSource.calledByKind(end, e)
                            && e.telling().claim().sentence().span().start() <= at)
                    .max(Comparator.comparingInt((End e) ->
                                    e.telling().claim().sentence().span().start())
                            .thenComparing(e -> e.id(), Comparator.reverseOrder()))
                    .ifPresent(e -> found.add(new Dependence.SharesSource(
                            end.id(),
                            e.id(),
                            true,
                            "Counted once: in " + end.telling().carrier().outlet() + " '"
                                    + end.voice().name() + "' is '" + e.voice().name() + "'.")));
        }
        return found;
    }

    static String between(End one, End other) {
        String first = one.telling().carrier().outlet();
        String second = other.telling().carrier().outlet();
        return first.equals(second) ? "in " + first + " " : "in " + first + " and " + second + " ";
    }

    private List<Citation> citations(List<End> ends) {
        Map<ReportId, List<End>> reports = new LinkedHashMap<>();
        ends.forEach(e -> reports.computeIfAbsent(e.telling().carrier().report(), r -> new ArrayList<>())
                .add(e));
        List<Citation> citations = new ArrayList<>();
        for (End from : ends) {
            List<Voice> chain = from.chain();
            for (int hop = 1; hop < chain.size(); hop++) {
                Voice voice = chain.get(hop);
                boolean last = hop == chain.size() - 1;
                for (List<End> report : List.copyOf(reports.values())) {
                    Carrier carrier = report.get(0).telling().carrier();
                    if (!sameOutlet(carrier, from.telling().carrier()) && publishes(carrier, voice)) {
                        Outlet citing = outlet(from.telling().carrier());
                        Outlet cited = called(voice, carrier);
                        cited(from, report, last)
                                .ifPresent(to -> citations.add(new Citation(from, to, citing, cited, voice.name())));
                    }
                }
            }
        }
        return citations;
    }

    /**
     * The other report, whose outlet the sentence itself names: "as the Herald reports, the council says". A party that publishes is
     * named for what it does: "the army lost the base to the rebels".
     */
    private List<Dependence> namedInTheSentence(End citing, End cited) {
        String outlet = cited.telling().carrier().outlet();
        String sentence = " " + Words.fold(citing.telling().claim().sentence().quote()) + " ";
        boolean party = cited.telling()
                .carrier()
                .actor()
                .or(() -> sides.named(outlet))
                .filter(sides::party)
                .isPresent();
        boolean names = bare(outlet).contains(" ")
                && !party
                && !citing.sameReport(cited)
                && !listed(citing, sentence, bare(outlet))
                && !sameOutlet(citing.telling().carrier(), cited.telling().carrier())
                && sentence.contains(" " + bare(outlet) + " ");
        return names
                ? List.of(new Dependence.Cites(
                        citing.id(),
                        cited.id(),
                        true,
                        "Counted once: " + citing.telling().carrier().outlet() + " names " + outlet
                                + ", whose report is here."))
                : List.of();
    }

    /** "According to the Herald and the Courier": who names both as its sources does not say that the one had it from the other. */
    private static boolean listed(End citing, String sentence, String outlet) {
        return citing.chain().stream()
                .skip(1)
                .map(v -> bare(v.name()))
                .filter(name -> !name.isEmpty() && !name.equals(outlet))
                .anyMatch(name -> Stream.of("", "the ", "and ", "and the ", "as well as ", "as well as the ")
                        .anyMatch(and -> sentence.contains(" " + name + " " + and + outlet + " ")
                                || sentence.contains(" " + outlet + " " + and + name + " ")));
    }

    /** The one claim of the cited report that is meant: of the same source, or its first where the citation names no source. */
    private Optional<End> cited(End from, List<End> report, boolean last) {
        if (last) {
            return report.stream()
                    .filter(End::attributed)
                    .findFirst()
                    .or(() -> report.stream().findFirst());
        }
        return report.stream()
                .filter(e -> sameSource.between(from, e).isPresent())
                .findFirst()
                .or(() -> report.size() == 1 ? Optional.of(report.get(0)) : Optional.empty());
    }

    /** Outlets that cite each other in a circle, whichever reports do it. */
    private Set<Outlet> loops(List<End> ends) {
        Map<Outlet, Set<Outlet>> cites = new LinkedHashMap<>();
        List<Carrier> carriers = ends.stream().map(e -> e.telling().carrier()).toList();
        for (End end : ends) {
            Outlet citing = outlet(end.telling().carrier());
            for (Voice hop : end.chain()) {
                Outlet cited = carriers.stream()
                        .filter(c -> names(hop, c.outlet()))
                        .findFirst()
                        .map(c -> outlet(c))
                        .orElseGet(() -> outlet(hop));
                if (!cited.equals(citing)) {
                    cites.computeIfAbsent(citing, o -> new LinkedHashSet<>()).add(cited);
                    citing = cited;
                }
            }
        }
        for (End end : ends) {
            for (End other : ends) {
                if (!namedInTheSentence(end, other).isEmpty()) {
                    cites.computeIfAbsent(outlet(end.telling().carrier()), o -> new LinkedHashSet<>())
                            .add(outlet(other.telling().carrier()));
                }
            }
        }
        Set<Outlet> loops = new HashSet<>();
        cites.keySet().stream().filter(o -> reaches(o, o, cites)).forEach(loops::add);
        return loops;
    }

    private static boolean reaches(Outlet from, Outlet goal, Map<Outlet, Set<Outlet>> cites) {
        Set<Outlet> seen = new HashSet<>();
        List<Outlet> open = new ArrayList<>(cites.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            Outlet next = open.remove(open.size() - 1);
            if (next.equals(goal)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(cites.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    /** The outlet that a voice is, by the name it has itself where the voice describes it: "the news site Fezzan Wire". */
    private Outlet called(Voice voice, Carrier carrier) {
        return names(voice, carrier.outlet()) ? outlet(carrier) : outlet(voice);
    }

    private Outlet outlet(Carrier carrier) {
        return outlet(carrier.outlet(), carrier.actor());
    }

    private Outlet outlet(Voice voice) {
        return outlet(voice.name(), voice.actor());
    }

    private Outlet outlet(String name, Optional<ActorId> actor) {
        return new Outlet(actor.or(() -> sides.named(name)).map(ActorId::value).orElseGet(() -> bare(name)));
    }

    static String bare(String name) {
        String folded = Words.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private boolean publishes(Carrier carrier, Voice voice) {
        Outlet cited = outlet(voice);
        return outlet(carrier).equals(cited)
                || names(voice, carrier.outlet())
                || carrier.agency()
                        .map(a -> outlet(a, Optional.empty()).equals(cited))
                        .orElse(false);
    }

    /** Whether the words of a voice name an outlet: "a report in the Potomac Ledger". */
    private static boolean names(Voice voice, String outlet) {
        String name = bare(outlet);
        return name.contains(" ") && (" " + Words.fold(voice.name()) + " ").contains(" " + name + " ")
                || OutletKinds.describes(voice, name);
    }

    static boolean sameOutlet(Carrier one, Carrier other) {
        return (one.actor().isPresent() && one.actor().equals(other.actor()))
                || bare(one.outlet()).equals(bare(other.outlet()));
    }

    private static Dependence cites(Citation c) {
        return new Dependence.Cites(
                c.from().id(),
                c.to().id(),
                true,
                "Counted once: " + c.from().telling().carrier().outlet() + " has it from '" + c.words()
                        + "', whose report is here.");
    }

    private static Dependence circle(Citation c) {
        return new Dependence.Circular(
                c.from().id(),
                c.to().id(),
                true,
                "Counted once: " + c.from().telling().carrier().outlet() + " and '" + c.words() + "' cite each other.");
    }

    /** The report that credits the agency has the agency's text; else the earlier one is the original. */
    private static End original(End earlier, End later) {
        boolean creditLater = later.telling().carrier().agency().isPresent();
        boolean creditEarlier = earlier.telling().carrier().agency().isPresent();
        return creditLater && !creditEarlier ? later : earlier;
    }

    private static Dependence copies(End copy, End original, Reuse reuse) {
        String how = reuse.certain() ? " took over the text of " : " may have taken over the text of ";
        String shared = reuse.words().isEmpty()
                ? String.format(java.util.Locale.ROOT, "%.0f %% of the shorter text", 100 * reuse.containment())
                : "'" + reuse.words() + "'";
        return new Dependence.Copies(
                copy.id(),
                original.id(),
                reuse.certain(),
                "Counted once: " + copy.telling().carrier().outlet() + how
                        + original.telling().carrier().outlet() + ": " + shared + ".");
    }

    /** One sentence in common, with its source named in both, is quoting; a reprint shares more. */
    private boolean quotes(End copy, End original, Reuse reuse) {
        return reuse.share() < REPRINT
                && copy.attributed()
                && original.attributed()
                && sameSource
                        .between(copy, original)
                        .map(SameSource.Finding::certain)
                        .orElse(false);
    }

    /** Whether a copy says whose text it is; a statement printed by two outlets is nobody's text but its source's. */
    private boolean credits(End copy, End original, List<End> all) {
        Carrier one = copy.telling().carrier();
        Carrier other = original.telling().carrier();
        if (sameOutlet(one, other)) {
            return true;
        }
        Set<Outlet> named = new HashSet<>();
        one.agency().ifPresent(a -> named.add(outlet(a, Optional.empty())));
        all.stream().filter(copy::sameReport).flatMap(e -> e.chain().stream()).forEach(v -> named.add(outlet(v)));
        Set<String> said = one.making().credits();
        named.addAll(said.stream().map(c -> outlet(c, Optional.empty())).toList());
        Set<Outlet> models = new HashSet<>();
        other.making().credits().stream()
                .filter(c -> sides.named(c).map(sides::publishes).orElse(false))
                .forEach(c -> models.add(outlet(c, Optional.empty())));
        boolean both = models.stream().anyMatch(named::contains);
        boolean names = both
                || named.contains(outlet(other))
                || other.agency()
                        .map(a -> named.contains(outlet(a, Optional.empty())))
                        .orElse(false);
        boolean statement = other.agency().isEmpty()
                && copy.attributed()
                && copy.telling().claim().by().link() == Attribution.Link.STATEMENT
                && original.telling().claim().by().link() == Attribution.Link.STATEMENT
                && sameSource
                        .between(copy, original)
                        .map(SameSource.Finding::certain)
                        .orElse(false);
        return names || statement;
    }

    /** Whether an agency or outlet that was not there itself handed on what the other's source says: it is no second voice on that. */
    boolean handsOn(End outlet, End told) {
        boolean publisher = outlet.voice().<Boolean>fold(o -> true, o -> false, p -> false, a -> false);
        if (!publisher || outlet.seen()) {
            return false;
        }
        Outlet own = outlet(outlet.voice());
        return told.chain().stream()
                        .skip(1)
                        .limit(Math.max(0, told.chain().size() - 2))
                        .anyMatch(v -> outlet(v).equals(own))
                || told.telling()
                        .carrier()
                        .agency()
                        .filter(a -> outlet(a, Optional.empty()).equals(own))
                        .isPresent();
    }

    private Optional<Dependence> feed(End into, End from) {
        if (into.source().isEmpty() || from.source().isEmpty() || into.unnamed() || from.unnamed()) {
            return Optional.empty();
        }
        boolean feeds = sides.feeds(
                from.source().get(),
                into.source().get(),
                EndReader.day(into.telling().carrier()));
        return feeds
                ? Optional.of(new Dependence.Feeds(
                        into.id(),
                        from.id(),
                        true,
                        "Counted once: " + into.voice().name() + " compiles "
                                + from.voice().name() + "."))
                : Optional.empty();
    }
}
