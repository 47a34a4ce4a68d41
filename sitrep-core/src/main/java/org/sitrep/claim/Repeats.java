package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sitrep.base.Cited;
import org.sitrep.base.PlaceId;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.reference.Place;
import org.sitrep.text.Block;

/** Keeps of several claims of one report that tell the same the fullest, with the words of the others. */
final class Repeats {
    private static final int WORD = 4;
    private static final double SAME = .6;
    private static final Set<String> EMPTY = Set.of(
            "have", "been", "were", "that", "this", "with", "from", "their", "they", "them", "which", "where", "when",
            "after", "before", "more", "than", "into", "about", "also", "other", "some", "such", "would", "will",
            "could", "should", "said", "over", "last", "week", "month", "year", "days", "people", "town", "city");

    private Repeats() {}

    /**
     * The claims in text order without headline, lead and verbatim repetitions; each has the words of those that were dropped for
     * its sake.
     */
    static List<Claim> merged(List<Claim> claims, Mentions mentions) {
        List<Block> blocks = mentions.text().blocks();
        List<Span> headlines = blocks.stream()
                .filter(b -> b.kind() == Block.Kind.HEADLINE)
                .map(Block::span)
                .toList();
        Optional<Span> lead = mentions.sentences().stream()
                .map(s -> s.sentence().span())
                .filter(s -> headlines.stream().noneMatch(h -> h.contains(s)))
                .findFirst();
        Apart apart = Apart.of(mentions);
        Merging merging = new Merging();
        for (Claim claim : claims) {
            Span at = claim.evidence().span();
            boolean headline = headlines.stream().anyMatch(h -> h.contains(at));
            boolean first = lead.filter(l -> l.contains(at)).isPresent();
            List<Claim> told = claims.stream()
                    .filter(c -> c != claim && c.evidence().span().start() > at.start())
                    .filter(c -> headlines.stream()
                            .noneMatch(h -> h.contains(c.evidence().span())))
                    .filter(c -> headline
                            ? sameType(c, claim)
                            : first && outside(lead, c) && retells(c, claim) && !apart.are(c, claim))
                    .toList();
            if (told.isEmpty()) {
                merging.again(claim, k -> k.id().equals(claim.id()) || copies(k, claim) && !apart.are(k, claim));
            } else {
                merging.drop(claim, nearest(told, claim, apart));
            }
        }
        return merging.of(claims);
    }

    /** Which of several claims has most in common with one; none where nothing is in common. */
    private static Optional<Claim> nearest(List<Claim> claims, Claim one, Apart apart) {
        return claims.stream()
                .filter(c -> inCommon(c, one) > 0 && !apart.are(c, one))
                .max(Comparator.comparingInt((Claim c) -> inCommon(c, one))
                        .thenComparing(c -> c.evidence().span(), Comparator.reverseOrder()));
    }

    private static int inCommon(Claim one, Claim other) {
        return commonWords(one, other).size() + (sameFigure(one, other) ? 2 : 0) + (sameParty(one, other) ? 1 : 0);
    }

    /** The claims that are kept, and what each of the others repeats. */
    private static final class Merging {
        private final List<Claim> kept = new ArrayList<>();
        private final Map<Claim, Claim> into = new IdentityHashMap<>();
        private final List<Claim> dropped = new ArrayList<>();

        /** Keeps a claim, unless it says again what one of those kept has said. */
        void again(Claim claim, Predicate<Claim> same) {
            Optional<Claim> before = kept.stream().filter(same).findFirst();
            if (before.isEmpty()) {
                kept.add(claim);
            } else if (isFuller(claim, before.get())) {
                kept.set(kept.indexOf(before.get()), claim);
                drop(before.get(), Optional.of(claim));
            } else {
                drop(claim, before);
            }
        }

        /** Drops a claim for the sake of another. */
        void drop(Claim claim, Optional<Claim> other) {
            dropped.add(claim);
            other.ifPresent(o -> into.put(claim, o));
        }

        /** The claim that is kept for the sake of which this one was dropped; itself where none is. */
        private Claim last(Claim claim) {
            return Optional.ofNullable(into.get(claim)).map(this::last).orElse(claim);
        }

        /** Those of some claims that are kept, in their order. */
        List<Claim> of(List<Claim> claims) {
            Map<Claim, TreeMap<Span, Claim.Excerpt>> repeats = new IdentityHashMap<>();
            for (Claim claim : dropped) {
                Claim.Excerpt words = claim.evidence();
                Claim last = last(claim);
                if (last != claim && !last.evidence().span().contains(words.span())) {
                    repeats.computeIfAbsent(last, c -> new TreeMap<>()).put(words.span(), words);
                }
            }
            return claims.stream()
                    .filter(c -> kept.stream().anyMatch(k -> k == c))
                    .map(c -> Optional.ofNullable(repeats.get(c))
                            .map(r -> c.repeatedBy(List.copyOf(r.values())))
                            .orElse(c))
                    .toList();
        }
    }

    /**
     * Tells claims apart that cannot be about one thing.
     *
     * @param places the places the report names
     */
    private record Apart(Map<PlaceId, Place> places) {
        static Apart of(Mentions mentions) {
            Map<PlaceId, Place> places = new HashMap<>();
            for (Mention mention : mentions.mentions()) {
                if (mention instanceof Mention.PlaceMention place) {
                    place.place().best().ifPresent(p -> places.put(p.id(), p));
                }
            }
            return new Apart(places);
        }

        /** Whether both have a town or a site and these are not the same, or both have days and these do not meet. */
        boolean are(Claim one, Claim other) {
            Optional<Place> here = town(one);
            Optional<Place> there = town(other);
            if (here.isPresent() && there.isPresent()) {
                int reach = here.get().precision().radiusKm()
                        + there.get().precision().radiusKm();
                if (!here.get().isWithin(reach, there.get())) {
                    return true;
                }
            }
            Optional<When> now = one.that().particulars().when().map(Cited::value);
            Optional<When> then = other.that().particulars().when().map(Cited::value);
            return now.isPresent()
                    && then.isPresent()
                    && (before(now.get(), then.get()) || before(then.get(), now.get()));
        }

        private Optional<Place> town(Claim claim) {
            return claim.that().particulars().places().stream()
                    .filter(w -> w.role() == Where.Role.AT)
                    .findFirst()
                    .map(w -> places.get(w.place().value().id()))
                    .filter(p -> p.precision() == Place.Precision.TOWN || p.precision() == Place.Precision.POINT);
        }

        private static boolean before(When one, When other) {
            return one.lastDay().isPresent()
                    && other.firstDay().isPresent()
                    && one.lastDay().get().isBefore(other.firstDay().get());
        }
    }

    private static boolean outside(Optional<Span> lead, Claim claim) {
        return lead.filter(l -> l.contains(claim.evidence().span())).isEmpty();
    }

    private static boolean sameType(Claim one, Claim other) {
        return plover(one).equals(plover(other));
    }

    private static Optional<String> plover(Claim claim) {
        return claim.that().particulars().code(EventCode.Book.PLOVER);
    }

    /** Whether a later claim tells what the lead told: one type, one stance and a party, a figure or some words in common. */
    private static boolean retells(Claim later, Claim lead) {
        if (plover(lead).isEmpty()
                || !sameType(later, lead)
                || !later.that().kind().equals(lead.that().kind())) {
            return false;
        }
        if (later.stance().modality() != lead.stance().modality()
                || later.stance().polarity() != lead.stance().polarity()
                || !later.by()
                        .last()
                        .value()
                        .name()
                        .equals(lead.by().last().value().name())
                || !isAsFull(later, lead)) {
            return false;
        }
        Set<String> common = commonWords(lead, later);
        return sameFigure(lead, later) || sameParty(lead, later) && !common.isEmpty() || common.size() >= 2;
    }

    private static Set<String> commonWords(Claim one, Claim other) {
        Set<String> common = words(one.evidence().quote());
        common.retainAll(words(other.evidence().quote()));
        return common;
    }

    private static boolean sameFigure(Claim lead, Claim later) {
        return lead.that().particulars().amounts().stream()
                .anyMatch(a -> later.that().particulars().amounts().stream()
                        .anyMatch(b -> a.amount()
                                        .value()
                                        .low()
                                        .equals(b.amount().value().low())
                                && a.amount()
                                        .value()
                                        .high()
                                        .equals(b.amount().value().high())));
    }

    private static boolean sameParty(Claim lead, Claim later) {
        return lead.that().particulars().parts().stream()
                .anyMatch(p -> later.that().particulars().parts().stream()
                        .anyMatch(q -> p.role() == q.role()
                                && p.party()
                                        .value()
                                        .name()
                                        .equals(q.party().value().name())));
    }

    /** Whether a later claim has a day, a place and a figure where the lead has one, and names no fewer parties. */
    private static boolean isAsFull(Claim later, Claim lead) {
        Particulars more = later.that().particulars();
        Particulars less = lead.that().particulars();
        return (less.when().isEmpty() || more.when().isPresent())
                && (less.places().isEmpty() || !more.places().isEmpty())
                && (less.amounts().isEmpty() || !more.amounts().isEmpty())
                && named(more) >= named(less);
    }

    /** Whether a claim told elsewhere in the report has all that another has, and more. */
    private static boolean isFuller(Claim claim, Claim other) {
        boolean elsewhere = !claim.evidence().span().overlaps(other.evidence().span());
        boolean parts = Arrays.stream(Part.Role.values())
                .allMatch(r -> other.that().particulars().part(r).isEmpty()
                        || claim.that().particulars().part(r).isPresent());
        return elsewhere && parts && isAsFull(claim, other) && fields(claim) > fields(other);
    }

    private static long fields(Claim claim) {
        Particulars that = claim.that().particulars();
        return that.parts().size()
                + named(that)
                + that.amounts().size()
                + (that.places().isEmpty() ? 0 : 1)
                + (that.when().isPresent() ? 1 : 0);
    }

    private static long named(Particulars particulars) {
        return particulars.parts().stream()
                .filter(p -> p.party().value().actor().isPresent())
                .count();
    }

    /** Whether one says nothing that the other has not said in the same words. */
    private static boolean copies(Claim kept, Claim claim) {
        if (!sameType(kept, claim) || !kept.that().kind().equals(claim.that().kind())) {
            return false;
        }
        if (!kept.by().last().value().name().equals(claim.by().last().value().name())) {
            return false;
        }
        if (isAround(claim, kept) && !claim.that().particulars().amounts().isEmpty() && !sameFigure(kept, claim)) {
            return false;
        }
        Set<String> own = words(claim.evidence().quote());
        Set<String> common = new HashSet<>(own);
        common.retainAll(words(kept.evidence().quote()));
        return own.size() >= 3 && common.size() >= Math.ceil(SAME * own.size());
    }

    /** "Gunmen who stormed the market killed 46 people": the words of the relative clause stand within those around it. */
    private static boolean isAround(Claim claim, Claim inner) {
        return claim.evidence().span().contains(inner.evidence().span())
                && !claim.evidence().span().equals(inner.evidence().span());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() >= WORD && !EMPTY.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String end : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(end) && word.length() - end.length() >= WORD) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
