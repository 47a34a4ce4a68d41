package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.claim.Where;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.reference.Place;

/** Reads where it happens. Made anew for each report: it remembers the place last spoken of. */
final class WhereReader {
    private static final Set<String> TO = Set.of("to", "into", "towards", "toward", "onto");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "inside",
            "into",
            "within",
            "across",
            "throughout",
            "from",
            "to",
            "through",
            "over",
            "near",
            "around",
            "towards",
            "of",
            "outside");
    /** The least share of a report's places that makes a country one in which unplaced things happen. */
    private static final double STORY_SHARE = .12;

    private final List<Mention> mentions;
    private final Set<String> story;
    private @Nullable PlaceMention lastPlace;
    private @Nullable PlaceMention lastTown;

    /** A reader for one report. */
    WhereReader(List<Mention> mentions) {
        this.mentions = mentions;
        this.story = story(mentions);
    }

    /** The countries that hold much of what the report names. */
    private static Set<String> story(List<Mention> mentions) {
        Map<String, Long> countries = mentions.stream()
                .filter(m -> m instanceof PlaceMention)
                .flatMap(m -> ((PlaceMention) m).place().best().stream())
                .collect(Collectors.groupingBy(Place::country, Collectors.counting()));
        long all = countries.values().stream().mapToLong(Long::longValue).sum();
        return countries.entrySet().stream()
                .filter(e -> e.getValue() >= STORY_SHARE * all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The places of a clause, the one where it happens first.
     *
     * @param content the words said in the same breath
     */
    List<Where> read(Tree tree, Clause clause, BitSet content) {
        List<PlaceMention> inClause = new ArrayList<>();
        List<PlaceMention> inSentence = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention instanceof PlaceMention place && place.place().best().isPresent()) {
                int at = tree.headOf(place.span());
                if (at < 0) {
                    continue;
                }
                if (isActing(tree, at, place)) {
                    continue;
                }
                if (clause.words().get(at)) {
                    inClause.add(place);
                } else if (content.get(at)) {
                    inSentence.add(place);
                }
            }
        }
        List<Where> places = new ArrayList<>();
        List<PlaceMention> at = new ArrayList<>();
        for (PlaceMention place : inClause) {
            int word = tree.headOf(place.span());
            int carrier = tree.head(word) >= 0
                            && tree.relation(word).matches("appos|compound|flat|nmod")
                            && VoiceReader.caseOf(tree, word).isEmpty()
                    ? tree.head(word)
                    : word;
            String preposition = VoiceReader.caseOf(tree, carrier);
            if (preposition.equals("of") && tree.head(carrier) >= 0) {
                preposition = VoiceReader.caseOf(tree, tree.head(carrier));
            }
            if (FROM.contains(preposition)) {
                places.add(where(place, Where.Role.FROM));
            } else if (TO.contains(preposition)) {
                places.add(where(place, Where.Role.TO));
            } else {
                at.add(place);
            }
        }
        boolean leaves = Set.of("leave", "flee", "abandon", "quit", "evacuate")
                .contains(tree.word(clause.head()).lemma());
        if (at.isEmpty()) {
            places.stream()
                    .filter(p -> p.role() == Where.Role.FROM)
                    .findFirst()
                    .or(() -> places.stream().findFirst())
                    .ifPresent(w -> places.add(0, new Where(Where.Role.AT, w.place())));
        }
        if (at.isEmpty() && places.isEmpty() && !inSentence.isEmpty()) {
            int middle = tree.word(clause.head()).span().start();
            inSentence.stream()
                    .min(Comparator.<PlaceMention>comparingInt(p -> isCountry(p) ? 1 : 0)
                            .thenComparingInt(p -> Math.abs(p.span().start() - middle)))
                    .filter(p -> !isCountry(p) || lastPlace == null)
                    .ifPresent(at::add);
        }
        if (at.isEmpty() && places.isEmpty()) {
            PlaceMention before = saysTown(tree, clause) && lastTown != null ? lastTown : lastPlace;
            if (before != null) {
                at.add(before);
            }
        }
        if (!places.isEmpty() && !at.isEmpty() && at.stream().allMatch(WhereReader::isCountry)) {
            places.stream()
                    .filter(w -> w.role() == Where.Role.FROM)
                    .findFirst()
                    .or(() -> places.stream().findFirst())
                    .ifPresent(w -> places.add(0, new Where(Where.Role.AT, w.place())));
        }
        int first = places.isEmpty() || places.get(0).role() != Where.Role.AT ? 0 : 1;
        at.sort(Comparator.comparingInt(p -> p.place()
                .best()
                .map(Place::precision)
                .map(WhereReader::coarseness)
                .orElse(9)));
        int index = first;
        for (PlaceMention place : at) {
            places.add(index++, where(place, Where.Role.AT));
            if (leaves
                    && tree.child(clause.head(), "obj") >= 0
                    && place.span()
                            .overlaps(
                                    tree.word(tree.child(clause.head(), "obj")).span())) {
                places.add(where(place, Where.Role.FROM));
            }
        }
        List<PlaceMention> spoken = (inClause.isEmpty() ? inSentence : inClause)
                .stream()
                        .filter(p -> !TO.contains(VoiceReader.caseOf(tree, tree.headOf(p.span()))))
                        .toList();
        spoken.stream()
                .min(Comparator.comparingInt(p -> p.place()
                        .best()
                        .map(Place::precision)
                        .map(WhereReader::coarseness)
                        .orElse(9)))
                .filter(p -> p.place()
                        .best()
                        .map(b -> b.precision() != Place.Precision.COUNTRY
                                && !b.feature().startsWith("PPLC")
                                && (story.contains(b.country()) || b.country().equals("XX")))
                        .orElse(false))
                .ifPresent(p -> {
                    lastPlace = p;
                    if (p.place()
                            .best()
                            .map(b -> b.precision() == Place.Precision.TOWN)
                            .orElse(false)) {
                        lastTown = p;
                    }
                });
        return places;
    }

    /** "The city", "the town": a town spoken of before. */
    private static boolean saysTown(Tree tree, Clause clause) {
        return clause.words().stream()
                .anyMatch(i ->
                        Set.of("city", "town", "village").contains(tree.word(i).lemma()));
    }

    private static boolean isCountry(PlaceMention mention) {
        return mention.place()
                .best()
                .map(p -> p.precision() == Place.Precision.COUNTRY)
                .orElse(false);
    }

    /** Countries and capitals as subjects act: "Turkey said", "Damascus rejected". */
    private static boolean isActing(Tree tree, int word, PlaceMention place) {
        Place best = place.place().best().orElseThrow();
        boolean canAct =
                best.precision() == Place.Precision.COUNTRY || best.feature().startsWith("PPLC");
        String relation = tree.relation(word);
        boolean placed = LOCATIVE.contains(VoiceReader.caseOf(tree, word));
        if (best.precision() == Place.Precision.COUNTRY
                && !placed
                && relation.matches("(?:obl|nmod|conj|amod|appos|dep).*")) {
            return true;
        }
        return canAct
                && (relation.startsWith("nsubj")
                        || relation.equals("obj")
                        || relation.equals("nmod:poss")
                        || relation.equals("compound")
                        || relation.startsWith("obl")
                                && VoiceReader.caseOf(tree, word).equals("by"));
    }

    private static int coarseness(Place.Precision precision) {
        return switch (precision) {
            case POINT -> 0;
            case TOWN -> 1;
            case DISTRICT -> 2;
            case REGION -> 3;
            case PROVINCE -> 4;
            case COUNTRY -> 5;
        };
    }

    private static Where where(PlaceMention mention, Where.Role role) {
        Place place = mention.place().best().orElseThrow();
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
