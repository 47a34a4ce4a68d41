package org.sitrep.claim.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.PlaceId;
import org.sitrep.base.Span;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Resolution;
import org.sitrep.reference.Place;

/** The places a report has spoken of so far, for what it says of "the city" and for what it gives no place for. */
final class SpokenPlaces {
    /** The least share of a report's places that makes a country one in which unplaced things happen. */
    private static final double STORY_SHARE = .12;

    /** How often a report must name a place before it is what its opening is about. */
    private static final int FOCUS = 2;

    /** How far from the point of "northern Syria" and the like a place may lie in it. */
    private static final int PART_KM = 200;

    private static final Set<String> TOWNS = Set.of("city", "town", "village");
    private static final Set<String> KINDS = Set.of(
            "city",
            "town",
            "village",
            "camp",
            "base",
            "enclave",
            "district",
            "neighbourhood",
            "neighborhood",
            "suburb",
            "province",
            "governorate",
            "island",
            "valley",
            "airport",
            "airbase",
            "port",
            "prison",
            "dam",
            "country",
            "capital");

    /** Prepositions before "the country" where something happens in it. */
    private static final Set<String> WITHIN = Set.of(
            "in", "inside", "into", "within", "across", "throughout", "around", "through", "over", "from", "out");

    /** How many characters behind a sentence a town may be named that it speaks of without its name. */
    private static final int SOON = 240;

    private final Lands lands;
    private final Set<String> story;
    private final List<PlaceMention> all;
    private final List<Mention> unknown;
    private final Map<String, PlaceMention> byKind = new HashMap<>();
    private @Nullable PlaceMention last;
    private @Nullable PlaceMention lastTown;

    SpokenPlaces(List<Mention> mentions, Lands lands) {
        this.lands = lands;
        this.all = mentions.stream()
                .filter(m -> m instanceof PlaceMention p && p.place().best().isPresent())
                .map(m -> (PlaceMention) m)
                .toList();
        this.unknown = mentions.stream()
                .filter(m -> m instanceof PlaceMention p && p.place().best().isEmpty())
                .toList();
        this.story = story(all);
    }

    /** The countries that hold much of what the report names. */
    private static Set<String> story(List<PlaceMention> places) {
        Map<String, Long> countries =
                places.stream().collect(Collectors.groupingBy(p -> best(p).country(), Collectors.counting()));
        long sum = countries.values().stream().mapToLong(Long::longValue).sum();
        return countries.entrySet().stream()
                .filter(e -> e.getValue() >= STORY_SHARE * sum)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Every place the report names and the gazetteer knows, in text order. */
    List<PlaceMention> all() {
        return all;
    }

    /** The countries in which the report plays. */
    Set<String> story() {
        return story;
    }

    /** Whether any place was spoken of before. */
    boolean any() {
        return last != null;
    }

    /** The place last spoken of; before any was, the one the report is most about. */
    Optional<PlaceMention> last() {
        return last != null ? Optional.of(last) : focus();
    }

    private Optional<PlaceMention> focus() {
        Map<PlaceId, Long> counts = all.stream()
                .filter(this::canBeScene)
                .collect(Collectors.groupingBy(p -> best(p).id(), Collectors.counting()));
        return all.stream()
                .filter(this::canBeScene)
                .filter(p -> counts.getOrDefault(best(p).id(), 0L) >= FOCUS)
                .max(Comparator.<PlaceMention>comparingLong(p -> counts.getOrDefault(best(p).id(), 0L))
                        .thenComparingInt(p -> -p.span().start()));
    }

    private boolean canBeScene(PlaceMention mention) {
        Place place = best(mention);
        return !rules(mention)
                && !place.feature().startsWith("STM")
                && (story.contains(place.country()) || place.country().equals("XX"));
    }

    /** Whether a lemma is a noun for a kind of place. */
    static boolean isKind(String lemma) {
        return KINDS.contains(lemma);
    }

    /** Whether a word is a noun for a kind of place. */
    static boolean isKind(Tree tree, int word) {
        return KINDS.contains(tree.word(word).lemma()) && tree.word(word).tag().startsWith("NN")
                || !wind(tree, word).isEmpty();
    }

    /** "The north-east of the country": the point of the compass; empty where none is named so. */
    private static String wind(Tree tree, int word) {
        boolean country = tree.word(word).lemma().equals("country")
                && NounPhrase.caseOf(tree, word).equals("of")
                && tree.head(word) >= 0;
        if (!country) {
            return "";
        }
        StringBuilder said = new StringBuilder();
        for (int i = Math.max(0, tree.head(word) - 2); i <= tree.head(word); i++) {
            String form = tree.word(i).form().toLowerCase(Locale.ROOT).replace("-", "");
            if (form.matches("(?:north|south)?(?:east|west)?|north|south")) {
                said.append(form);
            }
        }
        return said.toString();
    }

    /** Whether a word names a place that the gazetteer does not know: it is no place spoken of before. */
    boolean isUnknown(Tree tree, int word) {
        return unknown.stream().anyMatch(m -> m.span().overlaps(tree.word(word).span()));
    }

    /** Whether it is some place that the words do not name: "seized a town". */
    static boolean isSome(Tree tree, int word) {
        int determiner = tree.child(word, "det");
        return determiner >= 0
                && Set.of("a", "an", "another", "some")
                        .contains(tree.word(determiner).lemma());
    }

    /** Whether it is a place known from before: "the town", "this city". */
    static boolean isKnown(Tree tree, int word) {
        int determiner = tree.child(word, "det");
        return tree.word(word).tag().equals("NN")
                && determiner >= 0
                && Set.of("the", "this", "that").contains(tree.word(determiner).lemma());
    }

    /** The place that a noun for a kind of place means. */
    Optional<PlaceMention> meant(Tree tree, int noun) {
        String kind = tree.word(noun).lemma();
        String wind = wind(tree, noun);
        if (!wind.isEmpty()) {
            Span before = tree.word(0).span().cover(tree.word(noun).span());
            return all.stream()
                    .filter(p ->
                            p.name().toLowerCase(Locale.ROOT).replace("-", "").matches(wind + "(?:ern)? .*"))
                    .findFirst()
                    .or(() -> code(before)
                            .flatMap(c -> lands.part(wind, c, tree.word(noun).span())));
        }
        if (kind.equals("capital")) {
            return capital(tree, noun);
        }
        if (kind.equals("country")) {
            return isWithin(tree, noun) ? country(tree, noun) : Optional.empty();
        }
        PlaceMention named = byKind.get(kind);
        if (TOWNS.contains(kind)) {
            return Optional.ofNullable(lastTown).or(() -> Optional.ofNullable(named));
        }
        return Optional.ofNullable(named);
    }

    /** "Across the country", "left the country"; not "the country's army", "the worst attack in the country". */
    private static boolean isWithin(Tree tree, int noun) {
        int head = tree.head(noun);
        boolean object = tree.relation(noun).equals("obj") && head >= 0;
        boolean worst = head >= 0
                && tree.children(head).stream()
                        .anyMatch(
                                c -> Set.of("JJS", "RBS").contains(tree.word(c).tag()));
        return !worst && (object || WITHIN.contains(NounPhrase.caseOf(tree, noun)));
    }

    /** The country of a place named in the same sentence before, else of the place last spoken of. */
    private Optional<PlaceMention> country(Tree tree, int noun) {
        Span span = tree.word(noun).span();
        Optional<String> code = code(tree.word(0).span().cover(span));
        return all.stream()
                .filter(p -> isCountry(p) && code.equals(Optional.of(best(p).country())))
                .findFirst()
                .or(() -> code.flatMap(c -> lands.country(c, span)));
    }

    /** "The Somali capital": the one the report names, else the country. */
    private Optional<PlaceMention> capital(Tree tree, int noun) {
        Optional<PlaceMention> land = home(tree, noun);
        Optional<String> code = land.map(p -> best(p).country());
        PlaceMention before = byKind.get("capital");
        return all.stream()
                .filter(p -> isCapital(p) && code.equals(Optional.of(best(p).country())))
                .findFirst()
                .or(() -> land)
                .or(() -> Optional.ofNullable(before));
    }

    private Optional<String> code(Span before) {
        return all.stream()
                .filter(p -> before.contains(p.span()) && !best(p).country().equals("XX") && !isCountry(p))
                .reduce((first, second) -> second)
                .or(this::last)
                .map(p -> best(p).country());
    }

    /** "Seized a town in the east. Fighting in Mayadin had gone on for weeks": the town named next, where it is a new one in that part. */
    Optional<PlaceMention> namedNext(Span sentence, PlaceMention around) {
        return all.stream()
                .filter(p -> p.span().start() >= sentence.end())
                .findFirst()
                .filter(p -> p.span().start() < sentence.end() + SOON
                        && p.bearing() == PlaceMention.Bearing.IN
                        && best(p).precision() == Place.Precision.TOWN
                        && holds(around, p)
                        && all.stream()
                                .filter(q -> q.span().end() <= sentence.end())
                                .noneMatch(q -> best(q).id().equals(best(p).id())));
    }

    /** The country whose court, police or prison a word names: "a Turkish court". */
    Optional<PlaceMention> home(Tree tree, int noun) {
        return tree.children(noun).stream()
                .filter(c -> tree.relation(c).matches("amod|compound"))
                .flatMap(
                        c -> lands.ofAdjective(tree.word(c).form(), tree.word(c).span()).stream())
                .findFirst();
    }

    /** Notes that something happened at the finest of these places. */
    void happenedAt(List<PlaceMention> places, Function<PlaceMention, Boolean> plainlyThere) {
        places.stream()
                .filter(p -> canBeScene(p) || isCapital(p) && plainlyThere.apply(p))
                .min(Comparator.comparingInt(SpokenPlaces::coarseness))
                .filter(p -> last == null || !holds(p, last))
                .ifPresent(p -> {
                    last = p;
                    if (best(p).precision() == Place.Precision.TOWN) {
                        lastTown = p;
                    }
                });
    }

    /** Notes what kind of place the words say a named place is: "the camp of Roj", "Roj, a camp for families". */
    void named(Tree tree, int word, PlaceMention mention) {
        if (best(mention).precision() == Place.Precision.COUNTRY) {
            return;
        }
        for (int at : List.of(word, Math.max(tree.head(word), 0))) {
            String relation = tree.relation(word);
            boolean said = at == word || relation.matches("compound|appos|flat|nmod|amod");
            String preposition = NounPhrase.caseOf(tree, word);
            boolean same = preposition.isEmpty()
                    || preposition.equals("of")
                    || preposition.equals("in") && tree.word(at).lemma().equals("enclave");
            if (said && same && isKind(tree, at)) {
                called(tree.word(at).lemma(), mention);
            }
        }
        for (int child : tree.children(word)) {
            if (tree.relation(child).equals("appos") && isKind(tree, child)) {
                called(tree.word(child).lemma(), mention);
            }
        }
        String name = mention.name().toLowerCase(Locale.ROOT);
        KINDS.stream().filter(k -> name.endsWith(" " + k)).forEach(k -> byKind.put(k, mention));
        if (best(mention).precision() == Place.Precision.PROVINCE) {
            byKind.put("province", mention);
            byKind.put("governorate", mention);
        }
    }

    private void called(String kind, PlaceMention mention) {
        byKind.put(kind, mention);
        if (TOWNS.contains(kind)) {
            lastTown = mention;
        }
    }

    /** Countries and capitals, a division that bears a capital's name among them: "Washington". */
    static boolean rules(PlaceMention mention) {
        return isCountry(mention)
                || mention
                        .place()
                        .fold(r -> r.ranked(), a -> a.ranked(), u -> List.<Resolution.Candidate<Place>>of())
                        .stream()
                        .anyMatch(c -> c.meaning().feature().startsWith("PPLC"));
    }

    static boolean isCountry(PlaceMention mention) {
        return best(mention).precision() == Place.Precision.COUNTRY;
    }

    private static boolean isCapital(PlaceMention mention) {
        return best(mention).feature().startsWith("PPLC");
    }

    /** Whether a place is a wider one around another: its province, a part of its country near it. */
    private static boolean holds(PlaceMention wide, PlaceMention narrow) {
        Place around = best(wide);
        Place place = best(narrow);
        boolean part = around.feature().equals("RGN") && place.country().equals(around.country());
        return coarseness(wide) > coarseness(narrow)
                && (place.admin1().equals(Optional.of(around.name()))
                                && place.country().equals(around.country())
                        || place.isWithin(part ? Math.max(PART_KM, around.radiusKm()) : around.radiusKm(), around));
    }

    static Place best(PlaceMention mention) {
        return mention.place().best().orElseThrow();
    }

    /** 0 for the finest precision. */
    static int coarseness(PlaceMention mention) {
        return switch (best(mention).precision()) {
            case POINT -> 0;
            case TOWN -> 1;
            case DISTRICT -> 2;
            case REGION -> 3;
            case PROVINCE -> 4;
            case COUNTRY -> 5;
        };
    }
}
