package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.Cited;
import org.sitrep.claim.Where;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Place;

/** Reads where it happens. Made anew for each report: it remembers the places spoken of. */
final class WhereReader {
    private static final Set<String> LEAVE = Set.of("leave", "flee", "abandon", "quit", "evacuate");

    /** Verbs of driving people out: where they go is not where it happens. */
    private static final Set<String> DRIVE = Set.of("drive", "force", "flee", "displace", "uproot", "expel");

    /** What happens in the streets of a capital; of the rest it is the seat. */
    private static final Set<String> OPEN = Set.of("ASSAULT", "PROTEST", "COERCE", "MOBILIZE");

    /** Bodies of a state that work at home. */
    private static final Set<String> AT_HOME =
            Set.of("court", "tribunal", "judge", "prosecutor", "parliament", "police", "prison", "jail");

    private static final Set<String> TOWNS = Set.of("town", "village", "city");

    private final SpokenPlaces spoken;
    private final PlaceRoles roles;

    /** A reader for one report. */
    WhereReader(List<Mention> mentions, Lands lands) {
        this.spoken = new SpokenPlaces(mentions, lands);
        this.roles = new PlaceRoles(spoken.story());
    }

    /** A place with what it is to the clause. */
    private record Placed(PlaceMention place, int word, PlaceRoles.Role role, boolean named) {}

    /**
     * The places of a clause, the one where it happens first.
     *
     * @param content the words said in the same breath
     */
    List<Where> read(Tree tree, Clause clause, BitSet content) {
        List<Placed> sentence = named(tree);
        List<Placed> own = new ArrayList<>(
                sentence.stream().filter(p -> clause.words().get(p.word())).toList());
        own.addAll(meant(tree, clause.words()));
        List<PlaceMention> at = new ArrayList<>(of(own, PlaceRoles.Role.AT));
        List<PlaceMention> from = of(own, PlaceRoles.Role.FROM);
        List<PlaceMention> to = of(own, PlaceRoles.Role.TO);
        boolean elsewhere = at.isEmpty() && from.isEmpty();
        if (elsewhere || from.isEmpty() && at.stream().allMatch(SpokenPlaces::isCountry)) {
            antecedent(tree, clause, sentence).ifPresent(at::add);
        }
        if (elsewhere && at.isEmpty()) {
            at.addAll(of(own, PlaceRoles.Role.REFERENCE));
        }
        if (elsewhere && at.isEmpty()) {
            meanwhile(tree, clause, sentence).or(() -> home(tree, clause)).ifPresent(at::add);
        }
        if (elsewhere && at.isEmpty() && to.isEmpty()) {
            Optional<PlaceMention> beside = beside(tree, clause, sentence, content);
            beside.filter(p -> !SpokenPlaces.isCountry(p))
                    .or(() -> arresting(tree, clause, own))
                    .or(() -> beside)
                    .ifPresent(at::add);
        }
        if (isSomeTown(tree, clause) && at.size() == 1) {
            spoken.namedNext(
                            tree.word(0).span().cover(tree.word(tree.size() - 1).span()), at.get(0))
                    .ifPresent(at::add);
        }
        boolean driven = isDriven(tree, clause);
        if (at.isEmpty() && from.isEmpty() && (to.isEmpty() || driven) && !saysSome(tree, clause)) {
            spoken.last().ifPresent(at::add);
        }
        Set<PlaceMention> nested = own.stream()
                .filter(p -> isNested(tree, clause, p.word()))
                .map(Placed::place)
                .collect(Collectors.toSet());
        at.sort(Comparator.<PlaceMention>comparingInt(p -> nested.contains(p) ? 1 : 0)
                .thenComparingInt(SpokenPlaces::coarseness));
        List<Where> places = new ArrayList<>();
        if (at.isEmpty() || at.stream().allMatch(SpokenPlaces::isCountry)) {
            boolean none = at.isEmpty();
            from.stream()
                    .findFirst()
                    .or(() -> to.stream().findFirst())
                    .filter(p -> none || !SpokenPlaces.isCountry(p))
                    .ifPresent(p -> places.add(where(p, Where.Role.AT)));
        }
        for (PlaceMention place : at) {
            places.add(where(place, Where.Role.AT));
            int object = tree.child(clause.head(), "obj");
            if (LEAVE.contains(tree.word(clause.head()).lemma())
                    && object >= 0
                    && place.span().overlaps(tree.word(object).span())) {
                places.add(where(place, Where.Role.FROM));
            }
        }
        from.forEach(p -> places.add(where(p, Where.Role.FROM)));
        to.forEach(p -> places.add(where(p, Where.Role.TO)));
        remember(tree, clause, sentence, own, content);
        return places;
    }

    /** The places that the sentence names. */
    private List<Placed> named(Tree tree) {
        List<Placed> placed = new ArrayList<>();
        for (PlaceMention place : spoken.all()) {
            int word = tree.headOf(place.span());
            if (word >= 0) {
                PlaceRoles.Role role = place.bearing() == PlaceMention.Bearing.OFF
                        ? PlaceRoles.Role.REFERENCE
                        : roles.of(tree, word, place);
                placed.add(new Placed(place, word, role, true));
            }
        }
        boolean labelled = placed.size() > 1
                && placed.stream().filter(p -> isLabel(tree, p.place())).count() == 1;
        placed.removeIf(p -> labelled && isLabel(tree, p.place()));
        return placed;
    }

    /** "Deir ez-Zor: shells hit Hajin": a name before a colon is the part of the land, not the place itself. */
    private static boolean isLabel(Tree tree, PlaceMention place) {
        int next = 0;
        while (next < tree.size()
                && tree.word(next).span().start() < place.span().end()) {
            next++;
        }
        return place.span().start() <= tree.word(0).span().start()
                && next < tree.size()
                && tree.word(next).form().equals(":");
    }

    /** The places that some words speak of without a name: "the city". */
    private List<Placed> meant(Tree tree, BitSet words) {
        List<Placed> placed = new ArrayList<>();
        words.stream()
                .filter(i -> SpokenPlaces.isKind(tree, i) && SpokenPlaces.isKnown(tree, i) && !isNamed(tree, i))
                .forEach(i -> spoken.meant(tree, i)
                        .ifPresent(p -> placed.add(new Placed(p, i, roles.ofNoun(tree, i), false))));
        return placed;
    }

    private boolean isNamed(Tree tree, int noun) {
        BitSet below = tree.subtree(noun);
        return spoken.all().stream().anyMatch(p -> {
            int word = tree.headOf(p.span());
            return word >= 0
                    && below.get(word)
                    && Set.of("", "of").contains(NounPhrase.caseOf(tree, word))
                    && tree.relation(word).matches("compound|appos|flat|nmod|amod");
        });
    }

    private static List<PlaceMention> of(List<Placed> placed, PlaceRoles.Role role) {
        return placed.stream()
                .filter(p -> p.role() == role)
                .map(Placed::place)
                .distinct()
                .toList();
    }

    /** Whether a word lies under another verb than the clause's head: "after abandoning the town". */
    private static boolean isNested(Tree tree, Clause clause, int word) {
        int at = tree.head(word);
        for (int steps = 0; at >= 0 && at != clause.head() && steps < tree.size(); steps++) {
            if (tree.word(at).tag().startsWith("VB")) {
                return tree.dominates(clause.head(), at);
            }
            at = tree.head(at);
        }
        return false;
    }

    /** The place that a clause with "where" describes. */
    private Optional<PlaceMention> antecedent(Tree tree, Clause clause, List<Placed> sentence) {
        int at = clause.head();
        for (int steps = 0; at >= 0 && !tree.relation(at).equals("acl:relcl") && steps < 4; steps++) {
            at = tree.head(at);
        }
        boolean where = at >= 0
                && tree.children(at).stream().anyMatch(c -> tree.word(c).lemma().equals("where"));
        if (!where) {
            return Optional.empty();
        }
        int described = tree.head(at);
        int other = described >= 0 && tree.relation(described).equals("appos") ? tree.head(described) : described;
        return sentence.stream()
                .filter(p -> p.role() != PlaceRoles.Role.ACTING)
                .filter(p -> p.word() == described
                        || described >= 0
                                && p.place()
                                        .span()
                                        .overlaps(tree.word(described).span())
                        || p.word() == other
                        || tree.head(p.word()) == described
                                && tree.relation(p.word()).matches("nmod|compound|appos|flat"))
                .map(Placed::place)
                .min(Comparator.comparingInt(SpokenPlaces::coarseness))
                .or(() -> tree.subtree(Math.max(described, 0)).stream()
                        .filter(i -> i == described || tree.head(i) == described)
                        .filter(i -> SpokenPlaces.isKind(tree, i))
                        .mapToObj(i -> spoken.meant(tree, i))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The nearest place said in the same breath; a country only where nothing finer was spoken of. */
    private Optional<PlaceMention> beside(Tree tree, Clause clause, List<Placed> sentence, BitSet content) {
        int middle = tree.word(clause.head()).span().start();
        return Stream.concat(sentence.stream(), meant(tree, content).stream())
                .filter(p -> content.get(p.word()) && !clause.words().get(p.word()))
                .filter(p -> p.role() == PlaceRoles.Role.AT || p.role() == PlaceRoles.Role.FROM)
                .min(Comparator.<Placed>comparingInt(p -> SpokenPlaces.isCountry(p.place()) ? 1 : 0)
                        .thenComparingInt(p -> p.role() == PlaceRoles.Role.AT ? 0 : 1)
                        .thenComparingInt(p -> Math.abs(p.place().span().start() - middle)))
                .map(Placed::place)
                .filter(p -> !SpokenPlaces.isCountry(p) || !spoken.any() && !isScene(p));
    }

    /** Whether the report is most about a place in this country. */
    private boolean isScene(PlaceMention country) {
        return spoken.last()
                .filter(p -> SpokenPlaces.best(p)
                        .country()
                        .equals(SpokenPlaces.best(country).country()))
                .isPresent();
    }

    /** "She was killed as she sought refuge on the border": where somebody was meanwhile. */
    private static Optional<PlaceMention> meanwhile(Tree tree, Clause clause, List<Placed> sentence) {
        List<Integer> verbs = new ArrayList<>(List.of(clause.head()));
        for (int at = clause.head(); tree.relation(at).equals("xcomp") && tree.head(at) >= 0; at = tree.head(at)) {
            verbs.add(tree.head(at));
        }
        return verbs.stream()
                .flatMap(v -> tree.children(v).stream())
                .filter(c -> tree.relation(c).startsWith("advcl"))
                .filter(c -> tree.children(c).stream()
                                .anyMatch(m -> tree.relation(m).matches("mark|advmod")
                                        && Set.of("as", "while", "when")
                                                .contains(tree.word(m).lemma()))
                        && tree.child(c, "nsubj") >= 0
                        && tree.word(tree.child(c, "nsubj")).tag().equals("PRP"))
                .flatMap(c -> sentence.stream()
                        .filter(p -> p.role() == PlaceRoles.Role.AT && tree.dominates(c, p.word()))
                        .map(Placed::place))
                .filter(p -> !SpokenPlaces.isCountry(p))
                .findFirst();
    }

    /** "A Turkish court suspended the sentence": the country of a body that works at home, where the scene lies elsewhere or nowhere. */
    private Optional<PlaceMention> home(Tree tree, Clause clause) {
        return tree.subtree(clause.head()).stream()
                .filter(i -> AT_HOME.contains(tree.word(i).lemma()))
                .mapToObj(i -> spoken.home(tree, i))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(p -> !isScene(p));
    }

    /** "Turkey's detention of a pastor": a state arrests in its own country, where nothing says otherwise. */
    private static Optional<PlaceMention> arresting(Tree tree, Clause clause, List<Placed> own) {
        boolean arrests = clause.rule().flatMap(Rule::mode).equals(Optional.of("arrest"));
        return own.stream()
                .filter(p -> arrests && p.role() == PlaceRoles.Role.ACTING && SpokenPlaces.isCountry(p.place()))
                .filter(p -> Set.of("nsubj", "nmod:poss").contains(tree.relation(p.word())))
                .map(Placed::place)
                .findFirst();
    }

    private static boolean isSomeTown(Tree tree, Clause clause) {
        int object = tree.child(clause.head(), "obj");
        return object >= 0 && TOWNS.contains(tree.word(object).lemma()) && isSomePlace(tree, clause, object);
    }

    /** "Fighting has driven thousands towards the border": people leave the place spoken of. */
    private static boolean isDriven(Tree tree, Clause clause) {
        return DRIVE.contains(tree.word(clause.head()).lemma());
    }

    /** "Seized a town in the east": a place the report does not name here is no place spoken of before. */
    private boolean saysSome(Tree tree, Clause clause) {
        int object = tree.child(clause.head(), "obj");
        return object >= 0 && isSomePlace(tree, clause, object)
                || tree.children(clause.head()).stream()
                        .filter(c -> Set.of("in", "at", "near", "inside").contains(NounPhrase.caseOf(tree, c)))
                        .anyMatch(c -> isSomePlace(tree, clause, c) || spoken.isUnknown(tree, c));
    }

    private static boolean isSomePlace(Tree tree, Clause clause, int noun) {
        return clause.words().get(noun) && SpokenPlaces.isKind(tree, noun) && SpokenPlaces.isSome(tree, noun);
    }

    /** "Families who fled the town said": they tell of the place they left. */
    private static boolean isLeft(Tree tree, int word) {
        int head = tree.head(word);
        boolean speakers = head >= 0
                && tree.relation(head).equals("acl:relcl")
                && tree.relation(tree.head(head)).equals("nsubj");
        return speakers
                && LEAVE.contains(tree.word(head).lemma())
                && (tree.relation(word).equals("obj")
                        || NounPhrase.caseOf(tree, word).equals("from"));
    }

    private void remember(Tree tree, Clause clause, List<Placed> sentence, List<Placed> own, BitSet content) {
        sentence.forEach(p -> spoken.named(tree, p.word(), p.place()));
        List<Placed> named = own.stream().filter(Placed::named).toList();
        List<Placed> of = named.isEmpty()
                ? sentence.stream().filter(p -> content.get(p.word())).toList()
                : own;
        List<PlaceMention> scenes = (of.isEmpty() ? left(tree, sentence) : of)
                .stream()
                        .filter(p -> p.role() == PlaceRoles.Role.AT || p.role() == PlaceRoles.Role.FROM)
                        .filter(p -> !spoken.any() || !isFramed(tree, p.word()))
                        .map(Placed::place)
                        .toList();
        boolean open = clause.rule().flatMap(Rule::plover).map(OPEN::contains).orElse(false);
        if (isFrame(tree, clause.head()) && spoken.any()) {
            return;
        }
        spoken.happenedAt(
                scenes,
                p -> open
                        && Set.of("in", "at", "near", "around", "outside")
                                .contains(NounPhrase.caseOf(tree, tree.headOf(p.span()))));
    }

    /** "When the army began its offensive against Hama": a day is told by what happened elsewhere. */
    private static boolean isFrame(Tree tree, int head) {
        return tree.relation(head).startsWith("advcl")
                && tree.children(head).stream()
                        .anyMatch(c -> tree.relation(c).matches("mark|advmod")
                                && c < head
                                && Set.of("when", "before", "since", "until")
                                        .contains(tree.word(c).lemma()));
    }

    private static boolean isFramed(Tree tree, int word) {
        return Stream.iterate(word, at -> at >= 0, tree::head).anyMatch(at -> isFrame(tree, at));
    }

    private static List<Placed> left(Tree tree, List<Placed> sentence) {
        return sentence.stream().filter(p -> isLeft(tree, p.word())).toList();
    }

    private static Where where(PlaceMention mention, Where.Role role) {
        Place place = SpokenPlaces.best(mention);
        return new Where(
                role,
                Cited.at(
                        mention.span(),
                        new Where.Named(
                                mention.name(),
                                place.id(),
                                place.name(),
                                mention.bearing() != PlaceMention.Bearing.IN)));
    }
}
