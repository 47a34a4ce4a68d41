package org.sitrep.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.PlaceId;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.reference.Place;
import org.sitrep.text.Block;

/** Keeps of several claims of one report that tell the same the fullest. */
final class Repeats {
    private static final int WORD = 4;
    private static final double SAME = .6;
    private static final Set<String> EMPTY = Set.of(
            "have", "been", "were", "that", "this", "with", "from", "their", "they", "them", "which", "where", "when",
            "after", "before", "more", "than", "into", "about", "also", "other", "some", "such", "would", "will",
            "could", "should", "said", "over", "last", "week", "month", "year", "days", "people", "town", "city");

    private Repeats() {}

    /** The claims in text order without headline, lead and verbatim repetitions. */
    static List<Claim> without(List<Claim> claims, Mentions mentions) {
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
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Span at = claim.evidence().span();
            boolean headline = headlines.stream().anyMatch(h -> h.contains(at));
            boolean first = lead.filter(l -> l.contains(at)).isPresent();
            boolean told = claims.stream()
                    .filter(c -> c != claim && c.evidence().span().start() > at.start())
                    .filter(c -> headlines.stream()
                            .noneMatch(h -> h.contains(c.evidence().span())))
                    .anyMatch(c -> headline
                            ? sameType(c, claim)
                            : first && outside(lead, c) && retells(c, claim) && !apart.are(c, claim));
            boolean again =
                    kept.stream().anyMatch(k -> k.id().equals(claim.id()) || copies(k, claim) && !apart.are(k, claim));
            if (!told && !again) {
                kept.add(claim);
            }
        }
        return kept;
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
        Set<String> common = words(lead.evidence().quote());
        common.retainAll(words(later.evidence().quote()));
        boolean figure = lead.that().particulars().amounts().stream()
                .anyMatch(a -> later.that().particulars().amounts().stream()
                        .anyMatch(b -> a.amount()
                                        .value()
                                        .low()
                                        .equals(b.amount().value().low())
                                && a.amount()
                                        .value()
                                        .high()
                                        .equals(b.amount().value().high())));
        boolean party = lead.that().particulars().parts().stream()
                .anyMatch(p -> later.that().particulars().parts().stream()
                        .anyMatch(q -> p.role() == q.role()
                                && p.party()
                                        .value()
                                        .name()
                                        .equals(q.party().value().name())));
        return figure || party && !common.isEmpty() || common.size() >= 2;
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
        Set<String> own = words(claim.evidence().quote());
        Set<String> common = new HashSet<>(own);
        common.retainAll(words(kept.evidence().quote()));
        return own.size() >= 3 && common.size() >= Math.ceil(SAME * own.size());
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
